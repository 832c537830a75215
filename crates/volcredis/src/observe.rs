//! What can be seen of calls from outside: a function that is told of each attempt, and events for `tracing`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::log::debug;
use volcredis_core::ErrorKind;
use volcredis_core::error::InvalidResponseReason;

/// An attempt that is over.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The action.
    pub action: &'a str,
    /// Which attempt of the call it was, counted from 1.
    pub number: u32,
    /// How long it took, from before the request was sent until the answer was there or the attempt had failed.
    pub latency: Duration,
    /// The HTTP status, if there was an answer.
    pub http_status: Option<u16>,
    /// The id that the service knows the call by, if it said it.
    pub request_id: Option<&'a str>,
    /// The idempotency token that the request carried.
    pub client_token: Option<&'a str>,
    /// Why the attempt failed; `None` when it succeeded. The error of an answer that could not be understood shows the
    /// beginning of that answer.
    pub error: Option<&'a ErrorKind>,
    /// Whether the call ended with it. Otherwise another attempt is to follow.
    pub is_last: bool,
}

/// The functions that are told of each attempt.
#[derive(Clone, Default)]
pub(crate) struct Observers(Vec<Arc<Observer>>);

type Observer = dyn Fn(&Attempt<'_>) + Send + Sync;

impl Observers {
    pub(crate) fn add(&mut self, observer: impl Fn(&Attempt<'_>) + Send + Sync + 'static) {
        self.0.push(Arc::new(observer));
    }

    pub(crate) fn notify(&self, attempt: &Attempt<'_>) {
        debug!(
            attempt = attempt.number,
            latency = ?attempt.latency,
            status = attempt.http_status,
            request_id = attempt.request_id,
            error = attempt.error.map(reason).as_deref(),
            is_last = attempt.is_last,
            "attempt is over"
        );
        self.0.iter().for_each(|observer| observer(attempt));
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} observers", self.0.len())
    }
}

/// Why an attempt failed, without anything that an answer says in its own words: whoever answers can repeat what is
/// secret in a request.
fn reason(error: &ErrorKind) -> String {
    match error {
        ErrorKind::Service(error) => error.code.clone(),
        ErrorKind::InvalidResponse(error) => match &error.reason {
            InvalidResponseReason::NotJson(_) => "the body is not JSON".to_owned(),
            InvalidResponseReason::NoEnvelope(_) => "the body is not a service response".to_owned(),
            InvalidResponseReason::Unexpected(_) => "the result does not follow the model".to_owned(),
            reason => reason.to_string(),
        },
        error => error.to_string(),
    }
}
