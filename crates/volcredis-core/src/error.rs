//! The errors of a call, sorted by what a caller can do about them.

use std::fmt;
use std::time::Duration;

use thiserror::Error as ThisError;

use crate::model::UnknownAction;
use crate::service_error::{ServiceError, ServiceErrorKind};
use crate::sign::SignError;
use crate::validate::ValidationError;
use crate::wait::WaitError;

/// Why a call has no result.
///
/// [`kind`](Self::kind) says what went wrong; [`outcome_unknown`](Self::outcome_unknown) whether the service may have
/// carried out a change all the same.
#[derive(Clone, Debug)]
pub struct Error {
    kind: Box<ErrorKind>,
    attempts: u32,
    outcome_unknown: bool,
    client_token: Option<Box<str>>,
    retry_stop: Option<RetryStop>,
}

/// The reason why a call that could have succeeded later was not tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryStop {
    /// The retry budget that all calls of the client share is exhausted.
    Budget,
    /// The deadline of the call leaves no time for another attempt.
    Deadline,
    /// The response asks for a longer delay than the retry policy obeys.
    RetryAfter,
}

impl RetryStop {
    fn sentence(self) -> &'static str {
        match self {
            Self::Budget => "the retry budget of the client is exhausted",
            Self::Deadline => "the deadline of the call leaves no time",
            Self::RetryAfter => "`Retry-After` is longer than the retry policy allows",
        }
    }
}

/// The kinds of errors.
#[derive(Clone, Debug, ThisError)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks rules of the model; nothing was sent. Correct the request.
    #[error(transparent)]
    Validation(#[from] ValidationError),
    /// There is no such action; nothing was sent. Correct the name.
    #[error(transparent)]
    UnknownAction(#[from] UnknownAction),
    /// The client is not set up in a way that can work; nothing was sent.
    #[error("{0}")]
    Configuration(String),
    /// There are no credentials that a request could be signed with.
    #[error("{0}")]
    Credentials(String),
    /// The service could not be reached, or the connection broke.
    #[error(transparent)]
    Connection(#[from] ConnectionError),
    /// The time for an attempt, or for the whole call, ran out.
    #[error(transparent)]
    Timeout(#[from] TimeoutError),
    /// The service answered with an error.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// What was answered is not an answer of the service.
    #[error(transparent)]
    InvalidResponse(#[from] InvalidResponseError),
    /// What was waited for does not come true, or did not in time.
    #[error(transparent)]
    Wait(#[from] WaitError),
    /// The caller cancelled the call.
    #[error("the call was cancelled")]
    Cancelled,
}

/// The service could not be reached, or the connection broke.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[error("{}: {message}", kind.sentence())]
#[non_exhaustive]
pub struct ConnectionError {
    /// What happened.
    pub kind: ConnectionErrorKind,
    /// What the layer below says of it.
    pub message: String,
}

impl ConnectionError {
    /// An error of that kind, with what the layer below says of it.
    pub fn new(kind: ConnectionErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }
}

/// How a connection can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionErrorKind {
    /// The name of the host has no address.
    Dns,
    /// There is no connection to the host: refused, or no route.
    Connect,
    /// The host could not show that it is who it should be, or encryption failed otherwise.
    Tls,
    /// The proxy did not let the connection through.
    Proxy,
    /// The connection broke while the request was sent or the answer awaited.
    Broken,
}

impl ConnectionErrorKind {
    fn sentence(self) -> &'static str {
        match self {
            Self::Dns => "the name of the service's host cannot be resolved",
            Self::Connect => "no connection to the service",
            Self::Tls => "no secure connection to the service",
            Self::Proxy => "the proxy does not connect to the service",
            Self::Broken => "the connection to the service broke",
        }
    }
}

/// The time for an attempt, or for the whole call, ran out.
#[derive(Clone, Copy, Debug, PartialEq, ThisError)]
#[non_exhaustive]
pub enum TimeoutError {
    /// No connection was made in time.
    #[error("no connection to the service was made in time")]
    Connect,
    /// No whole answer came in time.
    #[error("the service did not answer in time")]
    Response,
    /// The deadline of the whole call passed before it could be sent, or sent again.
    #[error("the deadline of the call has passed")]
    Deadline,
    /// The deadline of the whole call passed while it waited for a free request slot.
    #[error("timed out waiting for a free request slot (limit: {limit} concurrent requests)")]
    ConcurrencyLimit {
        /// The greatest number of concurrent requests.
        limit: usize,
    },
    /// The client-side rate limiter has no slot for the call before its deadline.
    #[error(
        "the client-side rate limit leaves no slot before the deadline of the call \
         ({waiting} calls waiting at {per_second:.1} requests a second)"
    )]
    RateLimit {
        /// The number of calls that wait.
        waiting: usize,
        /// The current rate, in requests a second.
        per_second: f64,
    },
}

/// What was answered is not an answer of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidResponseError {
    /// What is wrong with it.
    pub reason: InvalidResponseReason,
    /// The HTTP status.
    pub http_status: u16,
    /// The id of the call, where a header gave it or the body still shows it.
    pub request_id: Option<String>,
    /// How long to wait before the next call, where a `Retry-After` asks for it.
    pub retry_after: Option<Duration>,
    /// The beginning of the body, at most 256 characters, and only up to the session token where that is sent back.
    pub body_start: String,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum InvalidResponseReason {
    /// The body is not whole JSON: a page of a gateway, or cut off.
    #[error("the body is not JSON ({0})")]
    NotJson(String),
    /// The body has a content coding that the client cannot decode, or is damaged.
    #[error("the body has the content coding {0} and cannot be decoded")]
    Encoded(String),
    /// The body is JSON, but not what the service wraps its answers in.
    #[error("the body is JSON, but not an answer of the service ({0})")]
    NoEnvelope(String),
    /// The service says that it did what was asked, but the result is not what the model describes.
    #[error("the result does not follow the model ({0})")]
    Unexpected(String),
    /// The HTTP status says that the call failed, but the body names no error.
    #[error("the HTTP status says that the call failed, but the body names no error")]
    NoError,
    /// The answer redirects to another place. No request is ever sent on, for its signature would go with it.
    #[error("the answer is a redirect, which is not followed")]
    Redirect,
    /// The body is larger than the client takes.
    #[error("the body is larger than the limit of {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

impl std::error::Error for InvalidResponseError {}

impl fmt::Display for InvalidResponseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no answer of the service: {} (HTTP {}", self.reason, self.http_status)?;
        if let Some(request_id) = &self.request_id {
            write!(formatter, ", request id {request_id}")?;
        }
        formatter.write_str(")")?;
        if !self.body_start.is_empty() {
            write!(formatter, ": {:?}", self.body_start)?;
        }
        Ok(())
    }
}

impl Error {
    pub(crate) fn after(kind: impl Into<ErrorKind>, attempts: u32, outcome_unknown: bool) -> Self {
        Self { kind: Box::new(kind.into()), attempts, outcome_unknown, client_token: None, retry_stop: None }
    }

    pub(crate) fn with_retry_stop(mut self, retry_stop: Option<RetryStop>) -> Self {
        self.retry_stop = retry_stop;
        self
    }

    pub(crate) fn with_client_token(mut self, token: Option<&str>) -> Self {
        self.client_token = token.map(Into::into);
        self
    }

    /// A client that cannot work as it is set up.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::from(ErrorKind::Configuration(message.into()))
    }

    pub(crate) fn into_kind(self) -> ErrorKind {
        *self.kind
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// How often the request was sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the request asks for a change that the service may have carried out, although the call failed. Look
    /// before you call again; or call again with the same [`client_token`](Self::client_token), where the action has one.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.outcome_unknown
    }

    /// The `ClientToken` that the request carried, given by the caller or made up; `None` where the action has none. The
    /// same request with the same token is safe to send again, whatever became of the first: the service carries it out
    /// once.
    #[must_use]
    pub fn client_token(&self) -> Option<&str> {
        self.client_token.as_deref()
    }

    /// Returns why the call was not tried again, although it could have succeeded later; `None` when it could not, or all
    /// attempts that the retry policy allows were made.
    #[must_use]
    pub fn retry_stop(&self) -> Option<RetryStop> {
        self.retry_stop
    }

    /// Whether the same call can succeed later, without a change to the request or to the client. Whether that is safe
    /// is another question: see [`outcome_unknown`](Self::outcome_unknown).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind.as_ref() {
            ErrorKind::Connection(error) => error.kind != ConnectionErrorKind::Tls,
            ErrorKind::Timeout(_) => true,
            ErrorKind::Service(error) => {
                matches!(error.kind(), ServiceErrorKind::Throttled | ServiceErrorKind::ServerFault)
            }
            ErrorKind::InvalidResponse(error) => {
                matches!(
                    error.reason,
                    InvalidResponseReason::NotJson(_)
                        | InvalidResponseReason::NoEnvelope(_)
                        | InvalidResponseReason::NoError
                )
            }
            _ => false,
        }
    }

    /// The error of the service, if that is what it is.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        match self.kind.as_ref() {
            ErrorKind::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The violations, if the request is not valid.
    #[must_use]
    pub fn validation(&self) -> Option<&ValidationError> {
        match self.kind.as_ref() {
            ErrorKind::Validation(error) => Some(error),
            _ => None,
        }
    }

    /// The id that the service knows the call by, if it said it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.kind.request_id()
    }

    /// How long the answer asks to wait before the next call, by `Retry-After`. It can be longer than the client waits
    /// by itself.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.kind.retry_after()
    }
}

impl ErrorKind {
    /// The id that the service knows the call by, if it said it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id.as_deref(),
            Self::InvalidResponse(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// How long the answer asks to wait before the next call, by `Retry-After`. It can be longer than the client waits
    /// by itself.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Service(error) => error.retry_after,
            Self::InvalidResponse(error) => error.retry_after,
            _ => None,
        }
    }
}

impl<E: Into<ErrorKind>> From<E> for Error {
    fn from(error: E) -> Self {
        Self::after(error, 0, false)
    }
}

impl From<SignError> for ErrorKind {
    fn from(error: SignError) -> Self {
        Self::Configuration(format!("the request cannot be signed: {error}"))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind.as_ref() {
            ErrorKind::Validation(error) => Some(error),
            ErrorKind::UnknownAction(error) => Some(error),
            ErrorKind::Connection(error) => Some(error),
            ErrorKind::Timeout(error) => Some(error),
            ErrorKind::Service(error) => Some(error),
            ErrorKind::InvalidResponse(error) => Some(error),
            ErrorKind::Wait(error) => Some(error),
            ErrorKind::Configuration(_) | ErrorKind::Credentials(_) | ErrorKind::Cancelled => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.kind, formatter)?;
        if self.attempts > 1 {
            write!(formatter, "; given up after {} attempts", self.attempts)?;
        }
        if let Some(reason) = self.retry_stop {
            write!(formatter, "; not retried: {}", reason.sentence())?;
        }
        if self.outcome_unknown {
            formatter.write_str("; outcome unknown: the service may have carried out the change")?;
            if let Some(token) = &self.client_token {
                write!(formatter, " (safe to repeat with ClientToken {token:?})")?;
            }
        }
        Ok(())
    }
}
