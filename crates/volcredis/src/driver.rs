//! What drives the core's state machine with real time and real sockets: the same for both clients.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use tokio::time::{sleep, timeout};
use tracing::{Instrument, debug, debug_span};
use volcredis_core::call::{Call, CallOptions, Completed, HttpRequest, Session, Step, WaitReason};
use volcredis_core::error::TimeoutError;
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::{Credentials, DynamicRequest, Error, PreparedRequest, Request, Response};

use crate::clock::Clock;
use crate::credentials::Cache;
use crate::http::Http;

/// What a client is made of.
#[derive(Debug)]
pub(crate) struct Driver {
    pub(crate) session: Arc<Session>,
    pub(crate) http: Http,
    pub(crate) credentials: Cache,
    pub(crate) clock: Clock,
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

    /// The request as it would be sent first, signed, without sending it.
    pub(crate) async fn sign(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<HttpRequest, Error> {
        let mut call = self.begin(prepare(request, options)?, options)?;
        call.start(self.clock.now());
        let credentials = self.credentials(&call, None).await?;
        match call.credentials(&credentials, self.clock.now()) {
            Step::Send(request) => Ok(request),
            _ => match call.finish() {
                Err(error) => Err(error),
                Ok(_) => Err(Error::configuration("the deadline leaves no time for the call")),
            },
        }
    }

    /// Credentials that hold, as long as the deadline of the call leaves time.
    async fn credentials(
        &self,
        call: &Call,
        refused: Option<&Arc<Credentials>>,
    ) -> Result<Arc<Credentials>, Error> {
        let left = call.deadline().saturating_sub(self.clock.now().monotonic);
        match timeout(left, self.credentials.get(refused)).await {
            Ok(result) => result,
            Err(_) => Err(TimeoutError::Deadline.into()),
        }
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
        let mut seed = [0; 16];
        getrandom::fill(&mut seed)
            .map_err(|error| Error::configuration(format!("the system has no random numbers: {error}")))?;
        Ok(Call::new(Arc::clone(&self.session), request, options, seed))
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
        let mut step = call.start(self.clock.now());
        loop {
            step = match step {
                Step::Credentials { refresh } => {
                    let refused = used.take().filter(|_| refresh);
                    match self.credentials(&call, refused.as_ref()).await {
                        Ok(credentials) => {
                            let step = call.credentials(&credentials, self.clock.now());
                            used = Some(credentials);
                            step
                        }
                        Err(error) => call.credentials_failed(error),
                    }
                }
                Step::Send(request) => {
                    let sent = self.clock.now().monotonic;
                    let result = self.http.send(request).await;
                    let now = self.clock.now();
                    let latency = now.monotonic.saturating_sub(sent);
                    match result {
                        Ok(answer) => {
                            debug!(
                                attempt = call.attempts(),
                                ?latency,
                                status = answer.http_status,
                                "answered"
                            );
                            call.answered(&answer, now, decoder)
                        }
                        Err(failure) => {
                            debug!(attempt = call.attempts(), ?latency, ?failure, "no answer");
                            call.failed(failure, now)
                        }
                    }
                }
                Step::Wait { delay, reason } => {
                    match &reason {
                        WaitReason::Retry(reason) => debug!(?delay, reason, "waiting to try again"),
                        WaitReason::Pace => debug!(?delay, "waiting because of throttling"),
                    }
                    sleep(delay).await;
                    call.waited(self.clock.now())
                }
                Step::Done => return call.finish(),
            };
        }
    }
}

fn prepare(request: &DynamicRequest, options: &CallOptions) -> Result<PreparedRequest, Error> {
    if options.skip_validation {
        PreparedRequest::dynamic_unvalidated(request)
    } else {
        PreparedRequest::dynamic(request)
    }
}
