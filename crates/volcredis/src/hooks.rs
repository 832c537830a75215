//! Hooks that are called after each attempt, and its log events.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use volcredis_core::ErrorKind;
use volcredis_core::error::InvalidResponseReason;

use crate::log::{debug, warn};
use crate::runtime::panics::catch_panic;

/// A completed attempt of a call, passed to [`Builder::on_attempt`](crate::Builder::on_attempt).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The action.
    pub action: &'a str,
    /// The number of the attempt in its call, starting at 1.
    pub number: u32,
    /// The time from the start of the request to the end of the response or the failure.
    pub latency: Duration,
    /// The HTTP status code, if there was a response.
    pub http_status: Option<u16>,
    /// The request ID of the service, if it returned one.
    pub request_id: Option<&'a str>,
    /// The idempotency token of the request.
    pub client_token: Option<&'a str>,
    /// The error of the attempt; `None` if it succeeded. The error of an invalid response quotes the beginning of its body.
    pub error: Option<&'a ErrorKind>,
    /// True for the last attempt of the call.
    pub is_last: bool,
}

/// Functions that are called after each attempt.
#[derive(Clone, Default)]
pub(crate) struct AttemptHooks(Vec<Arc<Hook>>);

type Hook = dyn Fn(&Attempt<'_>) + Send + Sync;

impl AttemptHooks {
    pub(crate) fn add(&mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) {
        self.0.push(Arc::new(hook));
    }

    pub(crate) fn notify(&self, attempt: &Attempt<'_>) {
        debug!(
            attempt = attempt.number,
            duration_ms = attempt.latency.as_secs_f64() * 1000.0,
            status = attempt.http_status,
            request_id = attempt.request_id,
            error = attempt.error.map(reason).as_deref(),
            is_last = attempt.is_last,
            "attempt completed"
        );
        for hook in &self.0 {
            // The outcome of a call does not depend on its observers. The panic hook of the program has reported the panic.
            if let Err(panic) = catch_panic(|| hook(attempt)) {
                warn!(panic = panic.message(), "a function for attempts has panicked");
            }
        }
    }
}

impl fmt::Debug for AttemptHooks {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} hooks", self.0.len())
    }
}

/// Describes an error without strings of the response body, which may repeat secrets of the request.
fn reason(error: &ErrorKind) -> String {
    match error {
        ErrorKind::Service(error) => error.code.clone(),
        ErrorKind::InvalidResponse(error) => match &error.reason {
            InvalidResponseReason::NotJson(_) => "the body is not JSON".to_owned(),
            InvalidResponseReason::NoEnvelope(_) => "the body is not a service response".to_owned(),
            InvalidResponseReason::Unexpected(_) => "the result does not match the model".to_owned(),
            reason => reason.to_string(),
        },
        error => error.to_string(),
    }
}
