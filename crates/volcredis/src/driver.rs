//! The driver of calls. It performs the outputs of the state machine of the core with real time and sockets.
//!
//! This is the only code that performs calls: both clients and all language bindings use it. Cancellation of every kind is an
//! input of the state machine.

use std::future::Future;
use std::mem;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use ::http::HeaderMap;
use serde::de::DeserializeOwned;
use tokio::task::yield_now;
use tokio::time::error::Elapsed;
use tokio::time::timeout;
use volcredis_core::call::{
    Call, CallOptions, ClientState, Completed, Now, Output, SignedRequest, SleepReason, TransportError,
};
use volcredis_core::error::{CallOrigin, TimeoutError};
use volcredis_core::model::Action;
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::{ActionRequest, Credentials, Error, ErrorKind, Response, Timestamp, Validation};

use crate::CancellationToken;
use crate::action_urls::ActionUrls;
use crate::clock::Clock;
use crate::credentials::IdentityCache;
use crate::hooks::{Attempt, AttemptHooks};
use crate::http::{self, Http, SentMarker};
use crate::log::{Instrument, debug, debug_span, warn};
use crate::rate_limiter::ClientRateLimiter;
use crate::runtime::{ConcurrencyLimit, ForkSafe, Permit, Process, QueueGuard, RateLimitQueue, Spawner};
use crate::transport::{Transport, TransportErrorKind};

/// The shared parts of a client.
#[derive(Debug)]
pub(crate) struct Driver {
    pub(crate) state: Arc<ClientState>,
    pub(crate) network: Network,
    pub(crate) urls: ActionUrls,
    /// The host of the proxy, with its port unless that is the default.
    pub(crate) proxy: Option<String>,
    pub(crate) process: Process,
    /// Runs background tasks.
    pub(crate) spawner: Spawner,
    /// Cancelled when the client is closed or its event loop is dropped.
    pub(crate) closed: CancellationToken,
    /// True if new calls fail.
    pub(crate) is_closed: AtomicBool,
    /// The number of the next call.
    pub(crate) calls: AtomicU64,
    pub(crate) credentials: ForkSafe<IdentityCache>,
    pub(crate) concurrency_limit: ConcurrencyLimit,
    pub(crate) rate_limiter: ForkSafe<Arc<dyn ClientRateLimiter>>,
    pub(crate) rate_limit_queue: RateLimitQueue,
    pub(crate) clock: Clock,
    pub(crate) hooks: AttemptHooks,
}

/// The way of requests to the service.
#[derive(Debug)]
pub(crate) enum Network {
    Http(ForkSafe<Http>),
    Transport(Arc<dyn Transport>),
}

/// A function that signs the request of a call: [`Call::sign_only`] or [`Call::presign`].
pub(crate) type SignCall = fn(&Call, &Credentials, Timestamp) -> Result<SignedRequest, Error>;

/// The options of the calls of one clone of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallContext {
    pub(crate) options: CallOptions,
    pub(crate) cancellation: Option<CancellationToken>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.spawner.has_failed() {
            if let Network::Http(http) = &mut self.network {
                ForkSafe::leak(http);
            }
            ForkSafe::leak(&mut self.credentials);
            ForkSafe::leak(&mut self.rate_limiter);
        }
    }
}

impl CallContext {
    fn validation(&self) -> Validation {
        if self.options.skip_validation { Validation::Skip } else { Validation::Check }
    }
}

impl Driver {
    /// Makes a call.
    ///
    /// `Send` is declared, because the compiler otherwise proves it again for each caller, which takes long.
    pub(crate) fn send<O: ActionRequest>(
        &self,
        request: &O,
        context: &CallContext,
    ) -> impl Future<Output = Result<Response<O::Output>, Error>> + Send {
        self.send_as(request, context)
    }

    /// Makes a call and deserializes the result.
    pub(crate) async fn send_as<T>(
        &self,
        request: &impl ActionRequest,
        context: &CallContext,
    ) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        let mut result = ResultOf::<T>::default();
        let now = self.clock.now();
        let failed = |error: Error| self.with_origin(error, request.action_name(), now.monotonic);
        self.spawner.check().map_err(failed)?;
        let (call, number) = self.new_call(request, context).map_err(failed)?;
        let span =
            debug_span!("call", action = call.request().action(), region = %self.state.config().region);
        let mut call = InFlight::new(self, call, number);
        let (completed, headers) =
            call.run(context, now, &mut result).instrument(span).await.map_err(failed)?;
        let Completed { metadata, http_status, attempts } = completed;
        Ok(Response::new(metadata, http_status, attempts, result.take()).with_headers(headers))
    }

    /// Signs the first request of a call without sending it.
    pub(crate) async fn sign(
        &self,
        request: &impl ActionRequest,
        context: &CallContext,
        sign: SignCall,
    ) -> Result<SignedRequest, Error> {
        let started = self.now();
        let ready = self.ready_to_sign(request, context).await;
        ready
            .and_then(|(call, credentials, now)| sign(&call, &credentials, now.wall))
            .map_err(|error| self.with_origin(error, request.action_name(), started))
    }

    /// Signs like [`sign`](Self::sign), unless something has to be waited for: then it returns `None`.
    #[cfg(feature = "blocking")]
    pub(crate) fn try_sign(
        &self,
        request: &impl ActionRequest,
        context: &CallContext,
        sign: SignCall,
    ) -> Option<Result<SignedRequest, Error>> {
        let now = self.clock.now();
        let failed = |error: Error| self.with_origin(error, request.action_name(), now.monotonic);
        // The event loop, which checks the process as well, is not driven.
        let call = match self.process.check().and_then(|()| self.new_call(request, context)) {
            Ok((call, _)) => call,
            Err(error) => return Some(Err(failed(error))),
        };
        if self.is_cancelled(context) {
            return Some(Err(failed(ErrorKind::Cancelled.into())));
        }
        let credentials = self.credentials.get_cached(None)?;
        Some(sign(&call, &credentials, now.wall).map_err(failed))
    }

    /// Adds the call, which has started at the given time, to its error.
    pub(crate) fn with_origin(&self, error: Error, action: &str, started: Duration) -> Error {
        error.with_origin(CallOrigin {
            action: action.to_owned(),
            host: self.state.config().endpoint.host().to_owned(),
            proxy: self.proxy.clone(),
            elapsed: self.now().saturating_sub(started),
        })
    }

    /// Sleeps until the delay has passed or the context is cancelled.
    pub(crate) async fn sleep(&self, delay: Duration, context: &CallContext) -> Result<(), Error> {
        tokio::select! {
            biased;
            () = self.cancelled(context) => Err(ErrorKind::Cancelled.into()),
            () = self.clock.sleep(delay) => Ok(()),
        }
    }

    /// Returns the time on the monotonic clock.
    pub(crate) fn now(&self) -> Duration {
        self.clock.now().monotonic
    }

    async fn ready_to_sign(
        &self,
        request: &impl ActionRequest,
        context: &CallContext,
    ) -> Result<(Call, Arc<Credentials>, Now), Error> {
        let (mut call, _) = self.new_call(request, context)?;
        let mut now = self.clock.now();
        call.begin_deadline(now);
        let credentials = tokio::select! {
            biased;
            () = self.cancelled(context) => return Err(ErrorKind::Cancelled.into()),
            credentials = self.credentials(&call, None, &mut now) => credentials?,
        };
        Ok((call, credentials, now))
    }

    /// Creates a call. Returns it with its number.
    fn new_call(&self, request: &impl ActionRequest, context: &CallContext) -> Result<(Call, u64), Error> {
        // Driving the event loop of a blocking client checks the process.
        if !self.spawner.is_driven_by_callers() {
            self.process.check()?;
        }
        if self.is_closed.load(Ordering::Acquire) {
            return Err(Error::configuration("the client is closed"));
        }
        let request = request.prepare(context.validation())?;
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        // Only an idempotency token needs a random seed from the system, which takes a system call. Jitter does not.
        let seed = if request.needs_token() { random()? } else { u128::from(number).to_le_bytes() };
        Ok((Call::new(Arc::clone(&self.state), request, &context.options, seed), number))
    }

    /// Waits until the client is closed or the token of the calls is cancelled.
    pub(crate) async fn cancelled(&self, context: &CallContext) {
        match &context.cancellation {
            None => self.closed.unchecked_token().cancelled().await,
            Some(token) => tokio::select! {
                biased;
                () = token.unchecked_token().cancelled() => {}
                () = self.closed.unchecked_token().cancelled() => {}
            },
        }
    }

    /// Returns whether the client is closed or the token of the calls is cancelled.
    pub(crate) fn is_cancelled(&self, context: &CallContext) -> bool {
        let mut tokens = context.cancellation.iter().chain([&self.closed]);
        tokens.any(|token| token.unchecked_token().is_cancelled())
    }

    /// Gets a permit and credentials for an attempt.
    async fn prepare_attempt(
        &self,
        call: &Call,
        rejected: Option<&Arc<Credentials>>,
        now: &mut Now,
    ) -> Result<(Permit<'_>, Arc<Credentials>), Error> {
        let credentials = self.credentials(call, rejected, now).await?;
        if let Some(permit) = self.concurrency_limit.try_acquire() {
            return Ok((permit, credentials));
        }
        let permit = self.in_time(call, now, self.concurrency_limit.acquire()).await.map_err(|_| {
            TimeoutError::ConcurrencyLimit { limit: self.concurrency_limit.limit(), timeout: call.timeout() }
        })?;
        // They may have been refreshed meanwhile.
        Ok((permit, self.credentials(call, rejected, now).await?))
    }

    /// Gets credentials before the deadline of the call. Updates `now` if that takes time.
    async fn credentials(
        &self,
        call: &Call,
        rejected: Option<&Arc<Credentials>>,
        now: &mut Now,
    ) -> Result<Arc<Credentials>, Error> {
        match self.credentials.get_cached(rejected) {
            Some(credentials) => Ok(credentials),
            None => self
                .in_time(call, now, self.credentials.get(rejected))
                .await
                .unwrap_or_else(|_| Err(TimeoutError::Deadline { timeout: call.timeout() }.into())),
        }
    }

    /// Returns the output of a future unless the deadline of the call passes first. Updates `now`.
    async fn in_time<T>(
        &self,
        call: &Call,
        now: &mut Now,
        future: impl Future<Output = T>,
    ) -> Result<T, Elapsed> {
        let left = call.deadline().saturating_sub(now.monotonic);
        let result = timeout(left, Box::pin(future)).await;
        *now = self.clock.now();
        result
    }

    /// Sends a request of an action and receives its response.
    async fn exchange(
        &self,
        action: Option<&Action>,
        request: http::CoreRequest,
        time: Duration,
        sent: &SentMarker,
    ) -> Result<http::CoreResponse, TransportError> {
        let http = match &self.network {
            Network::Http(http) => http,
            Network::Transport(transport) => {
                return self.exchange_by(&**transport, request, time, sent).await;
            }
        };
        let url = self.urls.get(action, request.uri().query());
        let exchange = http.exchange(http::prepare(url, request, sent), sent);
        let exchange = async {
            if self.spawner.is_driven_by_callers() {
                // Handles events since the last call first, so that no request is sent on a connection that the peer has
                // closed meanwhile.
                yield_now().await;
            }
            exchange.await
        };
        // The timer includes the handling of events: setting it afterwards would have to wake the event loop.
        http::within(time, sent, exchange).await
    }

    /// Sends a request by a transport of the program, which cannot say when the first byte is sent.
    fn exchange_by<'s>(
        &'s self,
        transport: &'s dyn Transport,
        request: http::CoreRequest,
        time: Duration,
        sent: &'s SentMarker,
    ) -> Pin<Box<dyn Future<Output = Result<http::CoreResponse, TransportError>> + Send + 's>> {
        sent.set();
        Box::pin(async move {
            let result = http::within(time, sent, transport.send(request)).await;
            if let Err(TransportError { kind: TransportErrorKind::Timeout, .. }) = result {
                self.clock.skip(time);
            }
            result
        })
    }
}

/// A call in progress. Dropping it reports the current attempt, and a write whose outcome is unknown.
struct InFlight<'a> {
    driver: &'a Driver,
    call: Call,
    number: u64,
    /// Marks whether the request of the current attempt was sent.
    sent: SentMarker,
    /// The time at which the current attempt started.
    sent_at: Duration,
    /// The headers of the last response.
    headers: HeaderMap,
    is_over: bool,
}

/// The resources of a call in progress.
#[derive(Default)]
struct Resources<'a> {
    guard: Option<QueueGuard<'a>>,
    permit: Option<Permit<'a>>,
    /// The credentials of the last attempt.
    credentials: Option<Arc<Credentials>>,
}

impl<'a> InFlight<'a> {
    fn new(driver: &'a Driver, call: Call, number: u64) -> Self {
        Self {
            driver,
            call,
            number,
            sent: SentMarker::default(),
            sent_at: Duration::ZERO,
            headers: HeaderMap::new(),
            is_over: false,
        }
    }

    async fn run(
        &mut self,
        context: &CallContext,
        mut now: Now,
        decoder: &mut (dyn Decode + Send),
    ) -> Result<(Completed, HeaderMap), Error> {
        let driver = self.driver;
        let action = self.call.request().action_name();
        let mut cancelled = pin!(driver.cancelled(context));
        let mut resources = Resources::default();
        let mut output = self.call.start(now);
        while !matches!(output, Output::Done) {
            // Before the output is performed, and then only while it waits: polling the token takes longer.
            if driver.is_cancelled(context) {
                output = self.cancel();
                continue;
            }
            output = tokio::select! {
                biased;
                output = self.perform(output, &action, &mut resources, &mut now, decoder) => output,
                () = &mut cancelled => self.cancel(),
            };
        }
        self.is_over = true;
        Ok((self.call.take_outcome()?, mem::take(&mut self.headers)))
    }

    /// Performs an output of the call and returns the next one.
    async fn perform<'h>(
        &mut self,
        output: Output,
        action: &'h str,
        resources: &mut Resources<'h>,
        now: &mut Now,
        decoder: &mut (dyn Decode + Send),
    ) -> Output
    where
        'a: 'h,
    {
        let driver = self.driver;
        let output = match output {
            Output::AwaitRateLimit => {
                resources.permit = None;
                let guard = driver.rate_limit_queue.acquire(action, self.number);
                match driver.in_time(&self.call, now, guard).await {
                    Ok(guard) => {
                        resources.guard = Some(guard);
                        self.prepare_slot(action, now).await;
                        self.call.handle_rate_limit_slot(*now)
                    }
                    Err(_) => self.call.handle_timeout(*now),
                }
            }
            Output::GetCredentials { refresh } => {
                let rejected = resources.credentials.take().filter(|_| refresh);
                match driver.prepare_attempt(&self.call, rejected.as_ref(), now).await {
                    Ok((permit, credentials)) => {
                        let output = self.call.handle_credentials(&credentials, *now);
                        (resources.permit, resources.credentials) = (Some(permit), Some(credentials));
                        output
                    }
                    Err(error) => self.call.handle_credentials_error(error),
                }
            }
            Output::Send { request, timeout } => {
                self.sent.reset();
                self.sent_at = now.monotonic;
                let result =
                    driver.exchange(self.call.request().known_action(), request, timeout, &self.sent).await;
                resources.permit = None;
                *now = driver.clock.now();
                let http_status = result.as_ref().ok().map(|response| response.status().as_u16());
                let output = match result {
                    Ok(mut response) => {
                        let output = self.call.handle_response(&response, *now, decoder);
                        self.headers = mem::take(response.headers_mut());
                        output
                    }
                    Err(error) => self.call.handle_transport_error(error, *now),
                };
                self.notify(http_status, *now, matches!(output, Output::Done));
                output
            }
            Output::Sleep { delay, reason } => {
                let name = match reason {
                    SleepReason::Retry => "retry",
                    SleepReason::RateLimit => "rate limit",
                };
                debug!(?delay, reason = name, "waiting before an attempt");
                driver.clock.sleep(delay).await;
                *now = driver.clock.now();
                if matches!(reason, SleepReason::RateLimit) {
                    self.prepare_slot(action, now).await;
                }
                self.call.handle_timeout(*now)
            }
            Output::Done => Output::Done,
        };
        if !matches!(output, Output::Sleep { reason: SleepReason::RateLimit, .. }) {
            resources.guard = None;
        }
        output
    }

    /// Prepares the decision of the rate limiter about the next slot, until the deadline of the call at the latest.
    async fn prepare_slot(&self, action: &str, now: &mut Now) {
        let left = self.call.deadline().saturating_sub(now.monotonic);
        if let Some(preparation) = self.driver.rate_limiter.prepare(action, left) {
            // The call handles the deadline.
            let _ = self.driver.in_time(&self.call, now, preparation).await;
        }
    }

    fn cancel(&mut self) -> Output {
        let in_flight = self.call.is_in_flight();
        let output = self.call.cancel(self.sent.is_set());
        if in_flight {
            self.notify(None, self.driver.clock.now(), true);
        }
        output
    }

    fn notify(&self, http_status: Option<u16>, now: Now, is_last: bool) {
        self.driver.hooks.notify(&Attempt {
            action: self.call.request().action(),
            number: self.call.attempts(),
            latency: now.monotonic.saturating_sub(self.sent_at),
            http_status,
            request_id: self.call.request_id(),
            client_token: self.call.request().client_token(),
            error: self.call.attempt_error(),
            is_last,
        });
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        if mem::replace(&mut self.is_over, true) {
            return;
        }
        self.cancel();
        if let Err(error) = self.call.take_outcome()
            && error.outcome_unknown()
        {
            let (action, attempts, token) =
                (self.call.request().action(), error.attempts(), error.client_token());
            warn!(
                action,
                attempts, token, "a call was dropped while its request was in flight; its outcome is unknown"
            );
        }
    }
}

/// Returns a random seed.
pub(crate) fn seed() -> Result<u64, Error> {
    random().map(u64::from_le_bytes)
}

fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(error) => {
            Err(Error::configuration(format!("failed to get random numbers from the system: {error}")))
        }
    }
}
