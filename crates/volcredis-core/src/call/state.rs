//! The state machine.

use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use http::header::{self, HeaderName, HeaderValue};

use super::answer::{Answer, Verdict};
use super::config::{CallOptions, RetryConfig, RetryMode};
use super::session::{CONTENT_TYPE, Session};
use super::{AttemptFailure, HttpRequest, Now, Step, WaitReason, backoff};
use crate::error::{AnswerError, AnswerProblem, ConnectionErrorKind, Error, ErrorKind, TimeoutError};
use crate::request::PreparedRequest;
use crate::response::{Decode, ResponseMetadata};
use crate::service_error::{ServiceError, ServiceErrorKind};
use crate::sign::{Scope, SignError, SignableRequest, SignedHeaders, write_encoded};
use crate::{Credentials, Secret, Timestamp};

const X_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-content-sha256");
const X_DATE: HeaderName = HeaderName::from_static("x-date");

/// One call.
///
/// Its methods are of three kinds:
///
/// - It begins with [`new`](Self::new) and [`start`](Self::start).
/// - What happened is handed in by [`credentials`](Self::credentials), [`credentials_failed`](Self::credentials_failed),
///   [`answered`](Self::answered), [`failed`](Self::failed), [`waited`](Self::waited) and [`cancel`](Self::cancel), each
///   together with the time. Each gives the next [`Step`], which answers the one before.
/// - After [`Step::Done`], [`finish`](Self::finish) gives the outcome.
///
/// What holds over all attempts: each is signed anew, with its own time and the credentials of the moment; the
/// idempotency token stays the same; a change that has no token is not sent again once it may have reached the service;
/// and nothing is sent after the deadline.
#[derive(Debug)]
pub struct Call {
    session: Arc<Session>,
    request: PreparedRequest,
    retry: RetryConfig,
    attempt_timeout: Duration,
    timeout: Duration,
    deadline: Duration,
    random: Rng,
    attempts: u32,
    /// When the last attempt was sent: the time that it is signed with, and on the clock that only goes forward.
    sent: Option<(Timestamp, Duration)>,
    /// The session token of the attempt under way, if its credentials are temporary.
    session_token: Option<Secret>,
    /// What is only done once in a call.
    clock_corrected: bool,
    credentials_refreshed: bool,
    /// The service may have carried out a change.
    outcome_unknown: bool,
    /// Why the last attempt failed: the error of the call, if no further one can be made.
    last_error: Option<ErrorKind>,
    outcome: Option<Result<Completed, Error>>,
}

/// What is known of a call that succeeded, beside its result.
#[derive(Clone, Debug)]
pub struct Completed {
    /// What the service says of the call.
    pub metadata: ResponseMetadata,
    /// The HTTP status.
    pub http_status: u16,
    /// How often the request was sent.
    pub attempts: u32,
}

/// What the failure of an attempt means for the call.
struct Failure {
    error: ErrorKind,
    /// The service may have carried out the request.
    ambiguous: bool,
    next: Next,
}

enum Next {
    /// The call has failed.
    GiveUp,
    /// Another attempt can succeed, after a wait of at least so long.
    Retry { at_least: Duration },
    /// Another attempt can succeed at once, because the client has corrected its clock or its credentials.
    Again,
}

impl Call {
    /// A call in `session`. `seed` must be random where the request [needs a token](PreparedRequest::needs_token), which
    /// is made of it; otherwise it only has to differ from call to call, since the waits are drawn from it.
    #[must_use]
    pub fn new(
        session: Arc<Session>,
        mut request: PreparedRequest,
        options: &CallOptions,
        seed: [u8; 16],
    ) -> Self {
        request.ensure_token(|| token(seed));
        let config = &session.config;
        let retry = options.retry.clone().unwrap_or_else(|| config.retry.clone());
        let [a, b, c, d, e, f, g, h, ..] = seed;
        Self {
            attempt_timeout: options.attempt_timeout.unwrap_or(config.attempt_timeout),
            timeout: options.timeout.unwrap_or(config.timeout),
            deadline: Duration::MAX,
            random: Rng::with_seed(u64::from_le_bytes([a, b, c, d, e, f, g, h])),
            session,
            request,
            retry,
            attempts: 0,
            sent: None,
            session_token: None,
            clock_corrected: false,
            credentials_refreshed: false,
            outcome_unknown: false,
            last_error: None,
            outcome: None,
        }
    }

    /// Begins the call; its deadline counts from now.
    pub fn start(&mut self, now: Now) -> Step {
        self.deadline = now.monotonic.saturating_add(self.timeout);
        self.session.budget.earn();
        self.prepare(now)
    }

    /// The request of the call.
    #[must_use]
    pub fn request(&self) -> &PreparedRequest {
        &self.request
    }

    /// How often the request was handed out to be sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Why the last attempt failed; `None` when it did not, or there was none.
    #[must_use]
    pub fn attempt_error(&self) -> Option<&ErrorKind> {
        match &self.outcome {
            Some(Ok(_)) => None,
            Some(Err(error)) => Some(error.kind()),
            None => self.last_error.as_ref(),
        }
    }

    /// The id that the service knows the last attempt by, if it said it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match &self.outcome {
            Some(Ok(completed)) => completed.metadata.request_id.as_deref(),
            _ => self.attempt_error().and_then(ErrorKind::request_id),
        }
    }

    /// When the call must be over, on the clock that only goes forward.
    #[must_use]
    pub fn deadline(&self) -> Duration {
        self.deadline
    }

    /// Hands in the credentials that [`Step::Credentials`] asked for.
    pub fn credentials(&mut self, credentials: &Credentials, now: Now) -> Step {
        let Some(left) = self.time_left(now) else { return self.deadline_passed() };
        self.session_token.clone_from(&credentials.session_token);
        match self.sign(credentials, now.wall, left) {
            Ok(request) => {
                self.attempts += 1;
                self.sent = Some((self.session.service_time(now.wall), now.monotonic));
                Step::Send(request)
            }
            Err(error) => self.fail(error),
        }
    }

    /// The request with the signature in its URL, for whoever is to send it, within some minutes. It is not sent by the
    /// call itself. The signature does not cover the body: who has the URL can send another one.
    ///
    /// # Errors
    ///
    /// When it cannot be signed, as with an access key that has a `/`.
    pub fn presign(&self, credentials: &Credentials, wall: Timestamp) -> Result<HttpRequest, Error> {
        let config = &self.session.config;
        let host = config.endpoint.host();
        let query = self.session.signer.presign(
            &SignableRequest {
                method: "POST",
                path: config.endpoint.path(),
                query: &[("Action", self.request.action()), ("Version", self.request.version())],
                headers: &[("host", host)],
                body: self.request.body(),
            },
            credentials,
            &self.scope(wall),
        )?;
        let mut headers = self.session.headers.clone();
        // Whoever sends the request says who that is.
        headers.remove(header::USER_AGENT);
        Ok(HttpRequest {
            url: format!("{}?{query}", config.endpoint),
            headers,
            session_token: None,
            body: self.request.body().clone(),
            timeout: self.attempt_timeout,
        })
    }

    /// Hands in why there are no credentials.
    pub fn credentials_failed(&mut self, error: Error) -> Step {
        self.fail(error.into_kind())
    }

    /// Hands in the answer to what [`Step::Send`] gave out.
    pub fn answered(&mut self, answer: &Answer, now: Now, decoder: &mut dyn Decode) -> Step {
        let retry_after = self.asked_wait(answer, now.wall);
        let failure = match answer.judge(decoder, retry_after, self.session_token.as_ref()) {
            Verdict::Success(metadata) => {
                self.session.corrections.succeeded();
                if self.is_adaptive() {
                    self.session.pace.succeeded(self.request.action(), now.monotonic);
                }
                self.outcome = Some(Ok(Completed {
                    metadata,
                    http_status: answer.http_status,
                    attempts: self.attempts,
                }));
                return Step::Done;
            }
            Verdict::Service(error) => self.judge_error(error, answer, now),
            Verdict::Malformed(error) => judge_malformed(error),
        };
        self.judge(failure, now)
    }

    /// Hands in why what [`Step::Send`] gave out brought no answer.
    pub fn failed(&mut self, failure: AttemptFailure, now: Now) -> Step {
        let retry = Next::Retry { at_least: Duration::ZERO };
        let failure = match failure {
            AttemptFailure::Connection { error, maybe_sent } => {
                let final_kind = error.kind == ConnectionErrorKind::Tls;
                let next = if final_kind { Next::GiveUp } else { retry };
                Failure { error: error.into(), ambiguous: maybe_sent, next }
            }
            AttemptFailure::Timeout(error) => {
                Failure { error: error.into(), ambiguous: error != TimeoutError::Connect, next: retry }
            }
            AttemptFailure::TooLarge { http_status, limit } => {
                let error = AnswerError {
                    problem: AnswerProblem::TooLarge { limit },
                    http_status,
                    request_id: None,
                    retry_after: None,
                    body_start: String::new(),
                };
                Failure { error: error.into(), ambiguous: true, next: Next::GiveUp }
            }
        };
        self.judge(failure, now)
    }

    /// Says that the time of [`Step::Wait`] is over.
    pub fn waited(&mut self, now: Now) -> Step {
        if self.time_left(now).is_none() {
            return self.deadline_passed();
        }
        Step::Credentials { refresh: false }
    }

    /// Gives the call up. `sent` says whether an attempt is under way.
    pub fn cancel(&mut self, sent: bool) -> Step {
        self.outcome_unknown |= sent && self.request.is_mutating();
        self.fail(ErrorKind::Cancelled)
    }

    /// The outcome, after [`Step::Done`].
    ///
    /// # Errors
    ///
    /// Why the call failed; [`ErrorKind::Cancelled`] where it is not over.
    pub fn finish(mut self) -> Result<Completed, Error> {
        self.outcome.take().unwrap_or_else(|| Err(self.error(ErrorKind::Cancelled)))
    }

    /// What comes before an attempt: a pause, if the client slows itself down, and credentials.
    fn prepare(&mut self, now: Now) -> Step {
        match self.turn(now) {
            Some(Duration::ZERO) => Step::Credentials { refresh: false },
            Some(delay) => Step::Wait { delay, reason: WaitReason::Pace },
            None => self.deadline_passed(),
        }
    }

    /// How long the client's own pace makes the next attempt wait; `None` when that is until after the deadline.
    fn turn(&self, now: Now) -> Option<Duration> {
        if !self.is_adaptive() {
            return Some(Duration::ZERO);
        }
        self.session.pace.reserve(self.request.action(), now.monotonic, self.deadline)
    }

    fn is_adaptive(&self) -> bool {
        self.retry.mode == RetryMode::Adaptive
    }

    fn judge_error(&mut self, error: ServiceError, answer: &Answer, now: Now) -> Failure {
        let kind = error.kind();
        if kind == ServiceErrorKind::Throttled && self.is_adaptive() {
            self.session.pace.throttled(self.request.action(), now.monotonic);
        }
        let at_least = error.retry_after.unwrap_or_default();
        let temporary = self.session_token.is_some();
        let next = match kind {
            ServiceErrorKind::Throttled => Next::Retry { at_least },
            ServiceErrorKind::ServerFault if matches!(answer.http_status, 501 | 505..) => Next::GiveUp,
            ServiceErrorKind::ServerFault => Next::Retry { at_least },
            ServiceErrorKind::ClockSkew if self.correct_clock(answer, now) => Next::Again,
            ServiceErrorKind::ExpiredCredentials if temporary && !self.credentials_refreshed => Next::Again,
            ServiceErrorKind::AccessDenied
                if error.code == "InvalidAccessKey" && temporary && !self.credentials_refreshed =>
            {
                Next::Again
            }
            _ => Next::GiveUp,
        };
        // Where neither the status nor a code says no, the request may have been carried out.
        let says_no = !error.code.is_empty() || answer.http_status >= 400;
        let ambiguous = kind == ServiceErrorKind::ServerFault || !says_no;
        Failure { error: error.into(), ambiguous, next }
    }

    /// The wait that an answer asks for. Where it names a moment, that is meant on the clock of whoever answered.
    fn asked_wait(&self, answer: &Answer, wall: Timestamp) -> Option<Duration> {
        let now = || answer.date().unwrap_or_else(|| self.session.service_time(wall));
        answer.retry_after().and_then(|text| backoff::retry_after(text, now))
    }

    /// Sets the clock by the `Date` of an answer, if it has one; whether that, or what another call has learnt meanwhile,
    /// lets this one be signed with another time, which is done once.
    fn correct_clock(&mut self, answer: &Answer, now: Now) -> bool {
        if let Some(date) = answer.date() {
            self.session.learn_time(date, now.wall);
        }
        self.would_be_signed_otherwise(now) && !std::mem::replace(&mut self.clock_corrected, true)
    }

    /// Whether the last attempt would be signed with another time now, beside the time that has passed; both are cut down
    /// to whole seconds.
    fn would_be_signed_otherwise(&self, now: Now) -> bool {
        let Some((signed_for, sent)) = self.sent else { return false };
        let passed = i64::try_from(now.monotonic.saturating_sub(sent).as_secs()).unwrap_or(i64::MAX);
        let expected = signed_for.unix_seconds().saturating_add(passed);
        self.session.service_time(now.wall).unix_seconds().abs_diff(expected) > 1
    }

    /// Decides what the failure of an attempt means for the call.
    fn judge(&mut self, failure: Failure, now: Now) -> Step {
        let Failure { error, ambiguous, next } = failure;
        let maybe_done = ambiguous && self.request.is_mutating();
        self.outcome_unknown |= maybe_done;
        if maybe_done && !self.request.is_repeatable() {
            return self.fail(error);
        }
        match next {
            Next::GiveUp => self.fail(error),
            Next::Again if self.attempts >= self.retry.max_attempts => self.fail(error),
            Next::Again => {
                let expired = matches!(&error, ErrorKind::Service(error) if error.kind() != ServiceErrorKind::ClockSkew);
                self.credentials_refreshed |= expired;
                let sent = self.sent.map_or(now.monotonic, |(_, sent)| sent);
                if self.time_left(now).is_none() || !self.session.may_repeat_corrected(sent, now.monotonic) {
                    return self.fail(error);
                }
                self.last_error = Some(error);
                Step::Credentials { refresh: expired }
            }
            Next::Retry { at_least } => self.retry_after(error, at_least, now),
        }
    }

    fn retry_after(&mut self, error: ErrorKind, at_least: Duration, now: Now) -> Step {
        let backoff = backoff::delay(&self.retry, self.attempts.saturating_sub(1), &mut self.random);
        let delay = backoff.max(at_least);
        let possible = self.attempts < self.retry.max_attempts
            && at_least <= self.retry.max_retry_after
            && self.time_left(now).is_some_and(|left| delay < left);
        // The budget and the turn come last, so that neither is taken by a retry that is not made.
        if !possible || !self.session.budget.spend() {
            return self.fail(error);
        }
        let Some(turn) = self.turn(now) else {
            self.session.budget.give_back();
            return self.fail(error);
        };
        let reason = WaitReason::Retry(error.to_string());
        self.last_error = Some(error);
        Step::Wait { delay: delay.max(turn), reason }
    }

    fn time_left(&self, now: Now) -> Option<Duration> {
        self.deadline.checked_sub(now.monotonic).filter(|left| !left.is_zero())
    }

    /// Ends the call with the error of the last attempt, which says more than that the time is over.
    fn deadline_passed(&mut self) -> Step {
        let error = self.last_error.take().unwrap_or(ErrorKind::Timeout(TimeoutError::Deadline));
        self.fail(error)
    }

    fn fail(&mut self, error: impl Into<ErrorKind>) -> Step {
        self.outcome = Some(Err(self.error(error)));
        Step::Done
    }

    fn error(&self, kind: impl Into<ErrorKind>) -> Error {
        Error::after(kind, self.attempts, self.outcome_unknown).with_client_token(self.request.client_token())
    }

    fn sign(
        &self,
        credentials: &Credentials,
        wall: Timestamp,
        left: Duration,
    ) -> Result<HttpRequest, ErrorKind> {
        let config = &self.session.config;
        let (action, version) = (self.request.action(), self.request.version());
        let host = config.endpoint.host();
        let signed = self.session.signer.sign(
            &SignableRequest {
                method: "POST",
                path: config.endpoint.path(),
                query: &[("Action", action), ("Version", version)],
                headers: &[("content-type", CONTENT_TYPE), ("host", host)],
                body: self.request.body(),
            },
            credentials,
            &self.scope(wall),
        )?;
        let SignedHeaders { x_date, x_content_sha256, authorization } = signed;
        let mut url = String::with_capacity(128);
        url.push_str(config.endpoint.as_str());
        url.push_str("?Action=");
        write_encoded(action, &mut url);
        url.push_str("&Version=");
        write_encoded(version, &mut url);
        let body = self.request.body().clone();
        let mut headers = self.session.headers.clone();
        // Otherwise it is added where the headers have no room left for it.
        headers.insert(header::CONTENT_LENGTH, body.len().into());
        headers.insert(X_DATE, value(&X_DATE, x_date.as_str())?);
        headers.insert(X_CONTENT_SHA256, value(&X_CONTENT_SHA256, x_content_sha256.as_str())?);
        headers.insert(header::AUTHORIZATION, value(&header::AUTHORIZATION, authorization)?);
        Ok(HttpRequest {
            url,
            headers,
            session_token: credentials.session_token.clone(),
            body,
            timeout: self.attempt_timeout.min(left),
        })
    }

    /// What a signature of this moment holds for.
    fn scope(&self, wall: Timestamp) -> Scope<'_> {
        let config = &self.session.config;
        Scope {
            time: self.session.service_time(wall),
            region: config.region.as_str(),
            service: &config.service,
        }
    }
}

/// What the signer has let pass is a value of a header, so that an error is not to be expected.
fn value(name: &HeaderName, text: impl TryInto<HeaderValue>) -> Result<HeaderValue, SignError> {
    text.try_into().map_err(|_| SignError::HeaderValue(name.to_string()))
}

fn judge_malformed(error: AnswerError) -> Failure {
    let at_least = error.retry_after.unwrap_or_default();
    let refused = match error.http_status {
        // Whoever answers so has waited for the request, or for the answer to it, in vain.
        408 | 499 => false,
        // A status that says no, or that sends the client elsewhere, was given instead of carrying out the request.
        status => (300..500).contains(&status),
    };
    let next = match (&error.problem, error.http_status) {
        (AnswerProblem::NotJson(_) | AnswerProblem::NoEnvelope(_), _) => Next::Retry { at_least },
        (AnswerProblem::NoError, 408 | 429 | 500 | 502..=504) => Next::Retry { at_least },
        _ => Next::GiveUp,
    };
    Failure { error: error.into(), ambiguous: !refused, next }
}

/// A random token, in the form of a UUID of version 4.
fn token(seed: [u8; 16]) -> String {
    let mut bytes = seed;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = const_hex::encode(bytes);
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
