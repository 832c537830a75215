//! What drives the core's state machine with real time and real sockets: the same for both clients.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::Url;
use serde::de::DeserializeOwned;
use tokio::task::yield_now;
use tokio::time::error::Elapsed;
use tokio::time::{sleep, timeout};
use tracing::{Instrument, debug, debug_span};
use volcredis_core::call::{
    Answer, AttemptFailure, Call, CallOptions, Completed, HttpRequest, Now, Session, Step, WaitReason,
};
use volcredis_core::error::TimeoutError;
use volcredis_core::pages::Paginated;
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::{Credentials, DynamicRequest, Error, PreparedRequest, Request, Response};

use crate::clock::Clock;
use crate::credentials::Cache;
use crate::http::{self, Http};
use crate::observe::{Attempt, Observers};
use crate::turns::{Turn, Turns};

/// Who turns the event queue that calls wait for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Turned {
    /// The runtime that the calls run on, always.
    ByRuntime,
    /// Those who wait for a call, so that it stands still between calls.
    ByCalls,
}

/// What a client is made of.
#[derive(Debug)]
pub(crate) struct Driver {
    pub(crate) session: Arc<Session>,
    pub(crate) http: Http,
    /// Where the last call went. The next goes there too, if it is of the same action: to parse a URL takes as long as to
    /// sign a request.
    pub(crate) url: Mutex<Url>,
    pub(crate) turned: Turned,
    /// What the seeds of calls count on from.
    pub(crate) calls: AtomicU64,
    pub(crate) credentials: Cache,
    pub(crate) turns: Turns,
    pub(crate) clock: Clock,
    pub(crate) observers: Observers,
}

impl Driver {
    /// Makes a call with a typed request.
    pub(crate) async fn send<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
    ) -> Result<Response<R::Response>, Error> {
        let prepared = if options.skip_validation {
            PreparedRequest::unvalidated(request)?
        } else {
            PreparedRequest::typed(request)?
        };
        self.result(prepared, options).await
    }

    /// Makes a call with a request that was put together at run time.
    pub(crate) async fn call_as<T>(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.result(prepare(request, options)?, options).await
    }

    /// Asks for a page of a list.
    pub(crate) async fn page<R: Paginated>(
        &self,
        request: &R,
        options: &CallOptions,
    ) -> Result<Response<R::Response>, Error> {
        self.result(request.prepare(!options.skip_validation)?, options).await
    }

    /// The time on the clock that only goes forward.
    pub(crate) fn now(&self) -> Duration {
        self.clock.now().monotonic
    }

    /// The request as it would be sent first, signed, without sending it.
    pub(crate) async fn sign(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<HttpRequest, Error> {
        let (mut call, credentials, now) = self.ready_to_sign(request, options).await?;
        match call.credentials(&credentials, now) {
            Step::Send(request) => Ok(request),
            _ => match call.finish() {
                Err(error) => Err(error),
                Ok(_) => Err(Error::configuration("the deadline leaves no time for the call")),
            },
        }
    }

    /// The request with the signature in its URL, without sending it.
    pub(crate) async fn presign(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<HttpRequest, Error> {
        let (call, credentials, now) = self.ready_to_sign(request, options).await?;
        call.presign(&credentials, now.wall)
    }

    /// A call that has begun, and what its request is signed with.
    async fn ready_to_sign(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<(Call, Arc<Credentials>, Now), Error> {
        let mut call = self.begin(prepare(request, options)?, options)?;
        let mut now = self.clock.now();
        call.start(now);
        let credentials = self.credentials(&call, None, &mut now).await?;
        Ok((call, credentials, now))
    }

    /// What an attempt needs before it is signed.
    async fn ready(
        &self,
        call: &Call,
        refused: Option<&Arc<Credentials>>,
        now: &mut Now,
    ) -> Result<(Turn<'_>, Arc<Credentials>), Error> {
        let credentials = self.credentials(call, refused, now).await?;
        if let Some(turn) = self.turns.at_hand() {
            return Ok((turn, credentials));
        }
        let turn = self
            .in_time(call, now, self.turns.next())
            .await
            .map_err(|_| TimeoutError::Queue { limit: self.turns.limit() })?;
        // Meanwhile they may have been replaced.
        Ok((turn, self.credentials(call, refused, now).await?))
    }

    /// Credentials that hold, as long as the deadline of the call leaves time. If they have to be waited for, `now` moves on.
    async fn credentials(
        &self,
        call: &Call,
        refused: Option<&Arc<Credentials>>,
        now: &mut Now,
    ) -> Result<Arc<Credentials>, Error> {
        match self.credentials.at_hand(refused) {
            Some(credentials) => Ok(credentials),
            None => self
                .in_time(call, now, self.credentials.get(refused))
                .await
                .unwrap_or_else(|_| Err(TimeoutError::Deadline.into())),
        }
    }

    /// What a future gives, if it does so before the deadline of the call. `now` moves on.
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

    /// Sends one request, and waits for its answer.
    async fn exchange(&self, request: HttpRequest) -> Result<Answer, AttemptFailure> {
        let time = request.timeout;
        let url = self.url(request.query());
        let exchange = self.http.exchange(http::prepare(url, request)?);
        let exchange = async {
            if self.turned == Turned::ByCalls {
                // Events that came in since the last call, a connection that was closed above all, are seen to first: so
                // no request is put on a connection that is already known to be dead.
                yield_now().await;
            }
            exchange.await
        };
        // Around the look at events too: a timer that is set after it would have to wake the event queue.
        http::within(time, exchange).await
    }

    fn url(&self, query: &str) -> Url {
        let mut url = self.url.lock().unwrap_or_else(PoisonError::into_inner);
        if url.query() != Some(query) {
            url.set_query(Some(query));
        }
        url.clone()
    }

    async fn result<T>(&self, request: PreparedRequest, options: &CallOptions) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        let mut result = ResultOf::<T>::default();
        let Completed { metadata, http_status, attempts } = self.run(request, options, &mut result).await?;
        Ok(Response::new(metadata, http_status, attempts, result.take()))
    }

    fn begin(&self, request: PreparedRequest, options: &CallOptions) -> Result<Call, Error> {
        let seed = if request.needs_token() { random()? } else { self.differing_seed() };
        Ok(Call::new(Arc::clone(&self.session), request, options, seed))
    }

    /// A seed that differs from call to call. It costs no question to the system, as random numbers do.
    fn differing_seed(&self) -> [u8; 16] {
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        u128::from(number).to_le_bytes()
    }

    async fn run(
        &self,
        request: PreparedRequest,
        options: &CallOptions,
        decoder: &mut (dyn Decode + Send),
    ) -> Result<Completed, Error> {
        let span = debug_span!("call", action = request.action(), region = %self.session.config().region);
        self.drive(request, options, decoder).instrument(span).await
    }

    async fn drive(
        &self,
        request: PreparedRequest,
        options: &CallOptions,
        decoder: &mut (dyn Decode + Send),
    ) -> Result<Completed, Error> {
        let mut call = self.begin(request, options)?;
        let mut used: Option<Arc<Credentials>> = None;
        let mut turn = None;
        let mut now = self.clock.now();
        let mut step = call.start(now);
        loop {
            step = match step {
                Step::Credentials { refresh } => {
                    let refused = used.take().filter(|_| refresh);
                    match self.ready(&call, refused.as_ref(), &mut now).await {
                        Ok((its_turn, credentials)) => {
                            let step = call.credentials(&credentials, now);
                            (turn, used) = (Some(its_turn), Some(credentials));
                            step
                        }
                        Err(error) => call.credentials_failed(error),
                    }
                }
                Step::Send(request) => {
                    let sent = now.monotonic;
                    let result = self.exchange(request).await;
                    drop(turn.take());
                    now = self.clock.now();
                    let http_status = result.as_ref().ok().map(|answer| answer.http_status);
                    let step = match result {
                        Ok(answer) => call.answered(&answer, now, decoder),
                        Err(failure) => call.failed(failure, now),
                    };
                    self.observers.tell(&Attempt {
                        action: call.request().action(),
                        number: call.attempts(),
                        latency: now.monotonic.saturating_sub(sent),
                        http_status,
                        request_id: call.request_id(),
                        error: call.attempt_error(),
                        is_last: matches!(step, Step::Done),
                    });
                    step
                }
                Step::Wait { delay, reason } => {
                    let reason = match reason {
                        WaitReason::Retry(_) => "retry",
                        WaitReason::Pace => "pace",
                    };
                    debug!(?delay, reason, "waiting before an attempt");
                    sleep(delay).await;
                    now = self.clock.now();
                    call.waited(now)
                }
                Step::Done => return call.finish(),
            };
        }
    }
}

/// A random number.
pub(crate) fn seed() -> Result<u64, Error> {
    random().map(u64::from_le_bytes)
}

fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(error) => Err(Error::configuration(format!("the system has no random numbers: {error}"))),
    }
}

fn prepare(request: &DynamicRequest, options: &CallOptions) -> Result<PreparedRequest, Error> {
    if options.skip_validation {
        PreparedRequest::dynamic_unvalidated(request)
    } else {
        PreparedRequest::dynamic(request)
    }
}
