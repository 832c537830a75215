//! The state machine of a call.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::header::{self, HeaderName, HeaderValue};
use http::{Method, Uri};

use super::classify::{self, Classification, Secrets};
use super::client_state::{CONTENT_TYPE, ClientState};
use super::config::{CallOptions, DEFAULT_TIMEOUT, RetryConfig, RetryMode};
use super::signed_request::SignedRequest;
use super::{Now, Output, SleepReason, TransportError, TransportErrorKind, backoff};
use crate::error::{
    ConnectionErrorKind, Error, ErrorKind, InvalidResponseError, InvalidResponseReason, RetryStop,
    ServiceError, ServiceErrorKind, TimeoutError,
};
use crate::request::PreparedRequest;
use crate::response::{Decode, ResponseMetadata};
use crate::sign::{Scope, SignError, SignedHeaders, UnsignedRequest};
use crate::{Credentials, Secret, Timestamp};

const X_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-content-sha256");
const X_DATE: HeaderName = HeaderName::from_static("x-date");
const X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// The state machine of one call.
///
/// Its methods are of three kinds:
///
/// - [`new`](Self::new) creates a call, and [`start`](Self::start) starts it.
/// - The `handle_*` methods and [`cancel`](Self::cancel) take an event and its time. Each returns the next [`Output`], which
///   replaces the previous one.
/// - After [`Output::Done`], [`finish`](Self::finish) returns the outcome.
///
/// Each attempt is signed with its own time and the current credentials. The idempotency token is the same in all attempts.
/// A write without a token is not retried once it may have reached the service. Nothing is sent after the deadline. A
/// call that ends or is dropped releases its slot of the rate limiter.
#[derive(Debug)]
pub struct Call {
    state: Arc<ClientState>,
    request: PreparedRequest,
    retry: RetryConfig,
    attempt_timeout: Duration,
    timeout: Duration,
    /// True if the caller set the timeout. The default timeout does not include the time in the queue of the rate limiter.
    timeout_is_set: bool,
    deadline: Duration,
    random: Rng,
    attempts: u32,
    /// The number of throttled attempts, which do not count towards the maximum number of attempts.
    throttled: u32,
    slot: Slot,
    /// The time that the last attempt is signed with, and the monotonic time at which it was sent.
    sent: Option<(Timestamp, Duration)>,
    in_flight: bool,
    /// The session token of the last attempt, if its credentials are temporary.
    session_token: Option<Secret>,
    /// The clock is corrected, and the credentials are refreshed, at most once per call.
    clock_corrected: bool,
    credentials_refreshed: bool,
    /// True if the service may have carried out the change.
    outcome_unknown: bool,
    /// The error of the last attempt, which becomes that of the call if no other attempt can be made.
    last_error: Option<ErrorKind>,
    outcome: Option<Result<Completed, Error>>,
}

/// The state of a call in the rate limiter.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Slot {
    None,
    /// The call has waited for a slot since this time.
    Queued(Duration),
    /// The call has a slot for its next request.
    Taken,
    /// The request in flight used a slot.
    Used,
}

/// The metadata of a successful call.
#[derive(Clone, Debug)]
pub struct Completed {
    /// The metadata of the response.
    pub metadata: ResponseMetadata,
    /// The HTTP status.
    pub http_status: u16,
    /// The number of times that the request was sent.
    pub attempts: u32,
}

/// A failed attempt, and its consequences.
struct Failure {
    error: ErrorKind,
    /// True if the service may have carried out the request.
    ambiguous: bool,
    next: Next,
}

enum Next {
    /// Fail the call.
    Fail,
    /// Retry after a delay of at least this long.
    Retry { at_least: Duration },
    /// Retry when the service accepts more requests.
    Throttled { retry_after: Option<Duration> },
    /// Retry immediately, with a corrected clock or refreshed credentials.
    Repeat { refresh: bool },
}

impl Call {
    /// Creates a call. `seed` must be random if the request [needs a token](PreparedRequest::needs_token), which is derived
    /// from it; otherwise it only has to differ between calls, since it seeds the jitter of delays.
    #[must_use]
    pub fn new(
        state: Arc<ClientState>,
        mut request: PreparedRequest,
        options: &CallOptions,
        seed: [u8; 16],
    ) -> Self {
        request.ensure_token(|| token(seed));
        let config = &state.config;
        let retry = options.retry.clone().unwrap_or_else(|| config.retry.clone());
        let timeout = options.timeout.or(config.timeout);
        let [a, b, c, d, e, f, g, h, ..] = seed;
        Self {
            attempt_timeout: options.attempt_timeout.unwrap_or(config.attempt_timeout),
            timeout: timeout.unwrap_or(DEFAULT_TIMEOUT),
            timeout_is_set: timeout.is_some(),
            deadline: Duration::MAX,
            random: Rng::with_seed(u64::from_le_bytes([a, b, c, d, e, f, g, h])),
            state,
            request,
            retry,
            attempts: 0,
            throttled: 0,
            slot: Slot::None,
            sent: None,
            in_flight: false,
            session_token: None,
            clock_corrected: false,
            credentials_refreshed: false,
            outcome_unknown: false,
            last_error: None,
            outcome: None,
        }
    }

    /// Starts the call and its deadline.
    pub fn start(&mut self, now: Now) -> Output {
        self.begin_deadline(now);
        self.state.retry_budget.deposit();
        self.next_attempt(now)
    }

    /// Starts the deadline of a call whose request is only signed.
    pub fn begin_deadline(&mut self, now: Now) {
        self.deadline = now.monotonic.saturating_add(self.timeout);
    }

    /// Returns the request of the call.
    #[must_use]
    pub fn request(&self) -> &PreparedRequest {
        &self.request
    }

    /// Returns the number of attempts so far.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the error of the last attempt; `None` if it succeeded or there was none.
    #[must_use]
    pub fn attempt_error(&self) -> Option<&ErrorKind> {
        match &self.outcome {
            Some(Ok(_)) => None,
            Some(Err(error)) => Some(error.kind()),
            None => self.last_error.as_ref(),
        }
    }

    /// Returns the request ID of the last attempt, if its response contains one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match &self.outcome {
            Some(Ok(completed)) => completed.metadata.request_id.as_deref(),
            _ => self.attempt_error().and_then(ErrorKind::request_id),
        }
    }

    /// Returns `true` while a request is in flight.
    #[must_use]
    pub fn is_in_flight(&self) -> bool {
        self.in_flight
    }

    /// Returns the deadline of the call on the monotonic clock. There is none while the call is queued by the rate limiter,
    /// unless the caller set the timeout.
    #[must_use]
    pub fn deadline(&self) -> Duration {
        match self.slot {
            Slot::Queued(_) if !self.timeout_is_set => Duration::MAX,
            _ => self.deadline,
        }
    }

    /// Handles that the call is first in the queue, after [`Output::AwaitRateLimit`].
    pub fn handle_rate_limit_slot(&mut self, now: Now) -> Output {
        let Slot::Queued(since) = self.slot else { return Output::GetCredentials { refresh: false } };
        match self.state.rate_limiter.acquire(self.request.action(), now.monotonic) {
            Ok(()) => {
                self.slot = Slot::Taken;
                if !self.timeout_is_set {
                    self.deadline = self.deadline.saturating_add(now.monotonic.saturating_sub(since));
                }
                match self.time_left(now) {
                    Some(_) => Output::GetCredentials { refresh: false },
                    None => self.fail_late(),
                }
            }
            Err(delay) if now.monotonic.saturating_add(delay) < self.deadline() => {
                Output::Sleep { delay, reason: SleepReason::RateLimit }
            }
            Err(_) => self.fail_limited(),
        }
    }

    /// Handles the credentials that [`Output::GetCredentials`] asked for.
    pub fn handle_credentials(&mut self, credentials: &Credentials, now: Now) -> Output {
        // The service may have throttled the action in the meantime.
        if self.slot == Slot::None && self.state.rate_limiter.is_engaged(self.request.action()) {
            return self.await_rate_limit(now);
        }
        let Some(left) = self.time_left(now) else { return self.fail_late() };
        self.session_token = credentials.session_token().cloned();
        match self.sign(credentials, now.wall) {
            Ok(request) => {
                self.attempts += 1;
                self.sent = Some((self.state.service_time(now.wall), now.monotonic));
                self.in_flight = true;
                self.slot = if self.slot == Slot::Taken { Slot::Used } else { Slot::None };
                Output::Send { request, timeout: self.attempt_timeout.min(left) }
            }
            Err(error) => self.fail(error),
        }
    }

    /// Returns the signed request of the first attempt, without sending it.
    ///
    /// # Errors
    ///
    /// Fails if the request cannot be signed, for example with an access key that contains a `/`.
    pub fn sign_only(&self, credentials: &Credentials, wall: Timestamp) -> Result<SignedRequest, Error> {
        Ok(SignedRequest::new(self.sign(credentials, wall)?))
    }

    /// Returns the request with the signature in its URL, without sending it. It is valid for some minutes. The signature
    /// does not cover the body: anyone with the URL can send a different one.
    ///
    /// # Errors
    ///
    /// Fails if the request cannot be signed, for example with an access key that contains a `/`.
    pub fn presign(&self, credentials: &Credentials, wall: Timestamp) -> Result<SignedRequest, Error> {
        let config = &self.state.config;
        let host = config.endpoint.host();
        let query = self.state.signer.presign(
            &UnsignedRequest {
                method: "POST",
                path: config.endpoint.path(),
                query: &[("Action", self.request.action()), ("Version", self.request.version())],
                headers: &[("host", host)],
                body: self.request.body(),
            },
            credentials,
            &self.scope(wall),
        )?;
        let mut request = self.unsigned_request(self.state.uri(&query));
        // The client that sends the request adds its own `User-Agent`.
        request.headers_mut().remove(header::USER_AGENT);
        Ok(SignedRequest::new(request))
    }

    /// Handles an error of the credentials provider.
    pub fn handle_credentials_error(&mut self, error: Error) -> Output {
        self.fail(error.into_kind())
    }

    /// Handles the response to the request of [`Output::Send`].
    pub fn handle_response(
        &mut self,
        response: &http::Response<Bytes>,
        now: Now,
        decoder: &mut dyn Decode,
    ) -> Output {
        self.in_flight = false;
        let retry_after = self.retry_after(response, now.wall);
        let secrets = Secrets { request: &self.request, session_token: self.session_token.as_ref() };
        let classification = classify::classify(response, decoder, retry_after, &secrets);
        let failure = match classification {
            Classification::Success(metadata) => {
                self.state.free_retries.close();
                self.accepted(now);
                self.outcome = Some(Ok(Completed {
                    metadata,
                    http_status: response.status().as_u16(),
                    attempts: self.attempts,
                }));
                return Output::Done;
            }
            Classification::Service(error) => self.service_failure(error, response, now),
            Classification::Invalid(error) => invalid_failure(error),
        };
        if !matches!(failure.next, Next::Throttled { .. }) {
            self.accepted(now);
        }
        self.handle_failure(failure, now)
    }

    /// Handles a failure to send the request of [`Output::Send`] or to receive its response.
    pub fn handle_transport_error(&mut self, error: TransportError, now: Now) -> Output {
        self.in_flight = false;
        self.slot = Slot::None;
        let TransportError { kind, maybe_sent: ambiguous } = error;
        let retry = Next::Retry { at_least: Duration::ZERO };
        let failure = match kind {
            TransportErrorKind::Connection(error) => {
                let next = if error.kind == ConnectionErrorKind::Tls { Next::Fail } else { retry };
                Failure { error: error.into(), ambiguous, next }
            }
            TransportErrorKind::ConnectTimeout { timeout } => {
                Failure { error: TimeoutError::Connect { timeout }.into(), ambiguous, next: retry }
            }
            TransportErrorKind::Timeout => {
                let error = match self.sent {
                    Some((_, sent)) if self.deadline.saturating_sub(sent) < self.attempt_timeout => {
                        self.deadline_error()
                    }
                    _ => TimeoutError::Response { timeout: self.attempt_timeout },
                };
                Failure { error: error.into(), ambiguous, next: retry }
            }
            TransportErrorKind::TooLarge { http_status, limit } => {
                let error = InvalidResponseError {
                    reason: InvalidResponseReason::TooLarge { limit },
                    http_status,
                    request_id: None,
                    retry_after: None,
                    body_start: String::new(),
                };
                Failure { error: error.into(), ambiguous: true, next: Next::Fail }
            }
        };
        self.handle_failure(failure, now)
    }

    /// Handles the end of [`Output::Sleep`], or the deadline during [`Output::AwaitRateLimit`].
    pub fn handle_timeout(&mut self, now: Now) -> Output {
        if now.monotonic >= self.deadline() {
            return match self.slot {
                Slot::Queued(_) => self.fail_limited(),
                _ => self.fail_late(),
            };
        }
        match self.slot {
            Slot::Queued(_) => self.handle_rate_limit_slot(now),
            _ => self.next_attempt(now),
        }
    }

    /// Cancels the call. `maybe_sent` is whether any byte of the request in flight, if there is one, may have reached the
    /// service.
    pub fn cancel(&mut self, maybe_sent: bool) -> Output {
        self.outcome_unknown |= self.in_flight && maybe_sent && self.request.is_mutating();
        self.in_flight = false;
        self.fail(ErrorKind::Cancelled)
    }

    /// Returns the outcome, after [`Output::Done`].
    ///
    /// # Errors
    ///
    /// Returns the error of the call; [`ErrorKind::Cancelled`] if it has not ended.
    pub fn finish(mut self) -> Result<Completed, Error> {
        self.take_outcome()
    }

    /// Takes the outcome; see [`finish`](Self::finish).
    ///
    /// # Errors
    ///
    /// Returns the error of the call.
    pub fn take_outcome(&mut self) -> Result<Completed, Error> {
        self.outcome.take().unwrap_or_else(|| Err(self.error(ErrorKind::Cancelled)))
    }

    /// Starts the next attempt, with a slot of the rate limiter if it is engaged.
    fn next_attempt(&mut self, now: Now) -> Output {
        if self.state.rate_limiter.is_engaged(self.request.action()) {
            return self.await_rate_limit(now);
        }
        Output::GetCredentials { refresh: false }
    }

    fn await_rate_limit(&mut self, now: Now) -> Output {
        let expected = self.state.rate_limiter.enqueue(self.request.action(), now.monotonic);
        self.slot = Slot::Queued(now.monotonic);
        // A throttled call is ahead of those started after it, so the expected slot does not apply to it.
        if self.throttled == 0 && expected >= self.deadline() {
            return self.fail_limited();
        }
        Output::AwaitRateLimit
    }

    /// Handles a response without throttling for the rate limiter.
    fn accepted(&mut self, now: Now) {
        let had_slot = std::mem::replace(&mut self.slot, Slot::None) == Slot::Used;
        self.state.rate_limiter.on_accepted(self.request.action(), now.monotonic, had_slot);
    }

    fn service_failure(
        &mut self,
        error: ServiceError,
        response: &http::Response<Bytes>,
        now: Now,
    ) -> Failure {
        let kind = error.kind();
        let at_least = error.retry_after.unwrap_or_default();
        let may_refresh = self.session_token.is_some() && !self.credentials_refreshed;
        let http_status = response.status().as_u16();
        let next = match kind {
            ServiceErrorKind::Throttled => Next::Throttled { retry_after: error.retry_after },
            ServiceErrorKind::ServerFault if matches!(http_status, 501 | 505..) => Next::Fail,
            ServiceErrorKind::ServerFault => Next::Retry { at_least },
            ServiceErrorKind::ClockSkew if self.correct_clock(response, now) => {
                Next::Repeat { refresh: false }
            }
            ServiceErrorKind::ExpiredCredentials if may_refresh => Next::Repeat { refresh: true },
            ServiceErrorKind::AccessDenied if may_refresh && error.code == "InvalidAccessKey" => {
                Next::Repeat { refresh: true }
            }
            _ => Next::Fail,
        };
        // Without an error status or code, the request may have been carried out.
        let is_rejected = !error.code.is_empty() || http_status >= 400;
        let ambiguous = kind == ServiceErrorKind::ServerFault || !is_rejected;
        Failure { error: error.into(), ambiguous, next }
    }

    /// Returns the delay that a response asks for. Dates are relative to the clock of the server.
    fn retry_after(&self, response: &http::Response<Bytes>, wall: Timestamp) -> Option<Duration> {
        let now = || classify::date(response).unwrap_or_else(|| self.state.service_time(wall));
        classify::retry_after(response).and_then(|value| backoff::retry_after(value, now))
    }

    /// Corrects the clock by the `Date` of a response, if it has one. Returns `true` if the signing time has changed, by this
    /// or another call; at most once per call.
    fn correct_clock(&mut self, response: &http::Response<Bytes>, now: Now) -> bool {
        if let Some(date) = classify::date(response) {
            self.state.update_clock_skew(date, now.wall);
        }
        self.signing_time_changed(now) && !std::mem::replace(&mut self.clock_corrected, true)
    }

    /// Returns `true` if the signing time of the last attempt has changed by more than the elapsed time. Both are truncated
    /// to whole seconds.
    fn signing_time_changed(&self, now: Now) -> bool {
        let Some((signed_for, sent)) = self.sent else { return false };
        let passed = i64::try_from(now.monotonic.saturating_sub(sent).as_secs()).unwrap_or(i64::MAX);
        let expected = signed_for.unix_seconds().saturating_add(passed);
        self.state.service_time(now.wall).unix_seconds().abs_diff(expected) > 1
    }

    /// Decides the next step after a failed attempt.
    fn handle_failure(&mut self, failure: Failure, now: Now) -> Output {
        let Failure { error, ambiguous, next } = failure;
        let maybe_carried_out = ambiguous && self.request.is_mutating();
        self.outcome_unknown |= maybe_carried_out;
        if maybe_carried_out && !self.request.is_repeatable() {
            return self.fail(error);
        }
        match next {
            Next::Fail => self.fail(error),
            Next::Throttled { retry_after } => self.handle_throttling(error, retry_after, now),
            Next::Repeat { .. } if !self.has_attempts_left() => self.fail(error),
            Next::Repeat { refresh } => {
                self.credentials_refreshed |= refresh;
                let sent = self.sent.map_or(now.monotonic, |(_, sent)| sent);
                if self.time_left(now).is_none() {
                    return self.stop(error, RetryStop::Deadline);
                }
                if !self.state.may_repeat_corrected(sent, now.monotonic) {
                    return self.stop(error, RetryStop::Budget);
                }
                self.last_error = Some(error);
                Output::GetCredentials { refresh }
            }
            Next::Retry { at_least } => self.retry(error, at_least, now),
        }
    }

    fn has_attempts_left(&self) -> bool {
        let max_attempts = match self.retry.mode {
            RetryMode::None => 1,
            RetryMode::Standard => self.retry.max_attempts,
        };
        self.attempts - self.throttled < max_attempts
    }

    fn retry(&mut self, error: ErrorKind, at_least: Duration, now: Now) -> Output {
        if !self.has_attempts_left() {
            return self.fail(error);
        }
        if at_least > self.retry.max_retry_after {
            return self.stop(error, RetryStop::RetryAfter);
        }
        let retries = self.attempts.saturating_sub(self.throttled).saturating_sub(1);
        let delay = backoff::delay(&self.retry, retries, &mut self.random).max(at_least);
        if self.time_left(now).is_none_or(|left| delay >= left) {
            return self.stop(error, RetryStop::Deadline);
        }
        // Checked last, so that nothing is withdrawn for a retry that is not made.
        if !self.state.retry_budget.withdraw(now.monotonic) {
            return self.stop(error, RetryStop::Budget);
        }
        self.sleep(error, delay)
    }

    /// Waits for the rate limiter, or backs off if it is disabled.
    fn handle_throttling(&mut self, error: ErrorKind, retry_after: Option<Duration>, now: Now) -> Output {
        self.throttled += 1;
        let had_slot = std::mem::replace(&mut self.slot, Slot::None) == Slot::Used;
        let action = self.request.action();
        self.state.rate_limiter.on_throttled(action, now.monotonic, had_slot, retry_after);
        if self.retry.mode == RetryMode::None {
            return self.fail(error);
        }
        let at_least = retry_after.unwrap_or_default();
        if at_least > self.retry.max_retry_after {
            return self.stop(error, RetryStop::RetryAfter);
        }
        let limited = self.state.rate_limiter.is_enabled();
        let delay = match limited {
            true => at_least,
            false => backoff::delay(&self.retry, self.throttled - 1, &mut self.random).max(at_least),
        };
        if (self.timeout_is_set || !limited) && self.time_left(now).is_none_or(|left| delay >= left) {
            return self.stop(error, RetryStop::Deadline);
        }
        if limited {
            self.last_error = Some(error);
            return self.await_rate_limit(now);
        }
        self.sleep(error, delay)
    }

    fn sleep(&mut self, error: ErrorKind, delay: Duration) -> Output {
        self.last_error = Some(error);
        Output::Sleep { delay, reason: SleepReason::Retry }
    }

    fn time_left(&self, now: Now) -> Option<Duration> {
        self.deadline.checked_sub(now.monotonic).filter(|left| !left.is_zero())
    }

    /// Ends the call at its deadline, with the error of the last attempt if there is one.
    fn fail_late(&mut self) -> Output {
        match self.last_error.take() {
            Some(error) => self.stop(error, RetryStop::Deadline),
            None => self.fail(self.deadline_error()),
        }
    }

    /// Ends the call because the rate limiter has no slot before the deadline.
    fn fail_limited(&mut self) -> Output {
        let congestion = self.state.rate_limiter.congestion(self.request.action());
        // The call itself is one of the waiting calls.
        let waiting = congestion.waiting.saturating_sub(1);
        self.fail(TimeoutError::RateLimit {
            waiting,
            per_second: congestion.per_second,
            timeout: self.timeout,
        })
    }

    fn fail(&mut self, error: impl Into<ErrorKind>) -> Output {
        self.end(error.into(), None)
    }

    /// Ends the call although another attempt could succeed.
    fn stop(&mut self, error: ErrorKind, reason: RetryStop) -> Output {
        self.end(error, Some(reason))
    }

    fn end(&mut self, error: ErrorKind, reason: Option<RetryStop>) -> Output {
        self.release_slot();
        self.outcome = Some(Err(self.error(error).into_builder().retry_stop(reason).build()));
        Output::Done
    }

    /// Returns the timeout of the call.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    fn deadline_error(&self) -> TimeoutError {
        TimeoutError::Deadline { timeout: self.timeout }
    }

    fn error(&self, kind: impl Into<ErrorKind>) -> Error {
        let error = Error::builder(kind).attempts(self.attempts).outcome_unknown(self.outcome_unknown);
        match self.request.client_token() {
            Some(token) => error.client_token(token).build(),
            None => error.build(),
        }
    }

    /// Releases the slot, or leaves the queue of the rate limiter.
    fn release_slot(&mut self) {
        let action = self.request.action();
        match std::mem::replace(&mut self.slot, Slot::None) {
            Slot::Queued(_) => self.state.rate_limiter.leave(action),
            Slot::Taken => self.state.rate_limiter.release(action),
            Slot::None | Slot::Used => {}
        }
    }

    fn sign(&self, credentials: &Credentials, wall: Timestamp) -> Result<http::Request<Bytes>, ErrorKind> {
        let config = &self.state.config;
        let host = config.endpoint.host();
        let signed = self.state.signer.sign(
            &UnsignedRequest {
                method: "POST",
                path: config.endpoint.path(),
                query: &[("Action", self.request.action()), ("Version", self.request.version())],
                headers: &[("content-type", CONTENT_TYPE), ("host", host)],
                body: self.request.body(),
            },
            credentials,
            &self.scope(wall),
        )?;
        let SignedHeaders { x_date, x_content_sha256, authorization } = signed;
        let mut request = self.unsigned_request(self.state.uri_of(&self.request));
        let headers = request.headers_mut();
        // Otherwise the transport adds it, and the map would have to grow.
        headers.insert(header::CONTENT_LENGTH, self.request.body().len().into());
        headers.insert(X_DATE, value(&X_DATE, x_date.as_str())?);
        headers.insert(X_CONTENT_SHA256, value(&X_CONTENT_SHA256, x_content_sha256.as_str())?);
        headers.insert(header::AUTHORIZATION, sensitive(value(&header::AUTHORIZATION, authorization)?));
        if let Some(token) = credentials.session_token() {
            headers.insert(X_SECURITY_TOKEN, sensitive(value(&X_SECURITY_TOKEN, token.expose())?));
        }
        Ok(request)
    }

    fn unsigned_request(&self, uri: Uri) -> http::Request<Bytes> {
        let mut request = http::Request::new(self.request.body().clone());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.state.headers.clone();
        request
    }

    /// Returns the scope of a signature at this time.
    fn scope(&self, wall: Timestamp) -> Scope<'_> {
        let config = &self.state.config;
        Scope {
            time: self.state.service_time(wall),
            region: config.region.as_str(),
            service: &config.service,
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.release_slot();
    }
}

/// Converts a string to a header value. The signer accepts only valid header values, so this does not fail.
fn value(name: &HeaderName, string: impl TryInto<HeaderValue>) -> Result<HeaderValue, SignError> {
    string.try_into().map_err(|_| SignError::HeaderValue(name.to_string()))
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

fn invalid_failure(error: InvalidResponseError) -> Failure {
    let at_least = error.retry_after.unwrap_or_default();
    let rejected = match error.http_status {
        // The server timed out waiting for the request or for another server.
        408 | 499 => false,
        // With other client errors and redirects, the request was not carried out.
        status => (300..500).contains(&status),
    };
    let next = match (&error.reason, error.http_status) {
        (
            InvalidResponseReason::NotJson(_)
            | InvalidResponseReason::NoEnvelope(_)
            | InvalidResponseReason::NoError,
            429,
        ) => Next::Throttled { retry_after: error.retry_after },
        (InvalidResponseReason::NotJson(_) | InvalidResponseReason::NoEnvelope(_), _) => {
            Next::Retry { at_least }
        }
        (InvalidResponseReason::NoError, 408 | 500 | 502..=504) => Next::Retry { at_least },
        _ => Next::Fail,
    };
    Failure { error: error.into(), ambiguous: !rejected, next }
}

/// Returns a random token in the form of a version 4 UUID.
fn token(seed: [u8; 16]) -> String {
    let mut bytes = seed;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = const_hex::encode(bytes);
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
