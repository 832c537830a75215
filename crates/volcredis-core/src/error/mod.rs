//! The errors of calls, by what a caller can do about them.

mod builder;
mod credentials;
mod invalid_response;
mod predicates;
mod service;
mod transport;
mod unknown_action;
mod validation;
mod wait;

use std::error::Error as _;
use std::fmt;
use std::time::Duration;

use thiserror::Error as ThisError;

use crate::sanitize::Sanitizer;
use crate::sign::SignError;

pub use builder::ErrorBuilder;
pub use credentials::CredentialsError;
pub use invalid_response::{InvalidResponseError, InvalidResponseReason};
pub use service::{ErrorCode, ServiceError, ServiceErrorKind};
pub use transport::{ConnectionError, ConnectionErrorKind, TimeoutError};
pub use unknown_action::UnknownAction;
pub(crate) use unknown_action::did_you_mean;
pub use validation::{RuleKind, ValidationError, Violation};
pub use wait::WaitError;

/// The longest message of a cause that is shown, in characters.
const MAX_CAUSE_CHARS: usize = 512;

/// An error returned when a call fails.
///
/// [`kind`](Self::kind) returns the cause. [`outcome_unknown`](Self::outcome_unknown) returns whether the service may have
/// carried out a change although the call failed.
///
/// The message names the action, the host and the failure. [`source`](std::error::Error::source) returns the error of the
/// system, of TLS or of a provider, if there is one; `{:#}` adds it to the message.
///
/// ```
/// use volcredis_core::{Error, ServiceError};
///
/// let error = Error::from(ServiceError::new("InstanceNotExist", 404));
/// assert!(error.is_not_found() && error.code() == Some("InstanceNotExist"));
/// ```
#[derive(Clone, Debug)]
pub struct Error(Box<Details>);

#[derive(Clone, Debug)]
struct Details {
    kind: ErrorKind,
    attempts: u32,
    outcome_unknown: bool,
    client_token: Option<Box<str>>,
    retry_stop: Option<RetryStop>,
    origin: Option<Box<CallOrigin>>,
}

/// The call that an [`Error`] belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOrigin {
    /// The wire name of the action.
    pub action: String,
    /// The host of the endpoint, with its port unless that is the default.
    pub host: String,
    /// The host of the proxy, with its port unless that is the default; `None` without a proxy.
    pub proxy: Option<String>,
    /// The time from the start of the call to its end.
    pub elapsed: Duration,
}

impl fmt::Display for CallOrigin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "action {}, host {}", self.action, self.host)?;
        match &self.proxy {
            Some(proxy) => write!(formatter, ", proxy {proxy}"),
            None => Ok(()),
        }
    }
}

/// The kinds of [`Error`].
#[derive(Clone, Debug, ThisError)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request violates the rules of the model; nothing was sent. Correct the request.
    #[error(transparent)]
    Validation(#[from] ValidationError),
    /// The action does not exist; nothing was sent. Correct the name.
    #[error(transparent)]
    UnknownAction(#[from] UnknownAction),
    /// The configuration of the client is not valid; nothing was sent.
    #[error("{0}")]
    Configuration(String),
    /// No credentials are available to sign the request with.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
    /// The service cannot be reached, or the connection broke.
    #[error(transparent)]
    Connection(#[from] ConnectionError),
    /// An attempt, or the whole call, timed out.
    #[error(transparent)]
    Timeout(#[from] TimeoutError),
    /// The service returned an error.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// The response is not a valid response of the service.
    #[error(transparent)]
    InvalidResponse(#[from] InvalidResponseError),
    /// A wait ended without reaching its target.
    #[error(transparent)]
    Wait(#[from] WaitError),
    /// The caller cancelled the call.
    #[error("the call was cancelled")]
    Cancelled,
}

/// The reasons why a call that could have succeeded later was not retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryStop {
    /// The retry budget that all calls of the client share is exhausted.
    Budget,
    /// The deadline of the call leaves no time for another attempt.
    Deadline,
    /// The response asks for a longer delay than the retry policy allows.
    RetryAfter,
}

impl Error {
    /// Adds the call, or the wait, that failed. Drivers use it.
    #[must_use]
    pub fn with_origin(mut self, origin: CallOrigin) -> Self {
        self.0.origin = Some(Box::new(origin));
        self
    }

    /// Creates a builder, for the errors of drivers and of tests.
    pub fn builder(kind: impl Into<ErrorKind>) -> ErrorBuilder {
        ErrorBuilder::new(Self::from(kind.into()))
    }

    /// Returns a builder with the properties of the error.
    pub fn into_builder(self) -> ErrorBuilder {
        ErrorBuilder::new(self)
    }

    /// Creates an error about the configuration of the client.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::from(ErrorKind::Configuration(message.into()))
    }

    pub(crate) fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the cause.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the wire name of the action; `None` for an error that belongs to no call.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        match (&self.0.kind, &self.0.origin) {
            (_, Some(origin)) => Some(&origin.action),
            (ErrorKind::Validation(error), None) => Some(&error.action),
            (ErrorKind::UnknownAction(error), None) => Some(&error.name),
            _ => None,
        }
    }

    /// Returns the host of the endpoint, with its port unless that is the default; `None` for an error that belongs to no
    /// call.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.0.origin.as_deref().map(|origin| origin.host.as_str())
    }

    /// Returns the host of the proxy, with its port unless that is the default; `None` without a proxy.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.0.origin.as_deref().and_then(|origin| origin.proxy.as_deref())
    }

    /// Returns the time from the start of the call, or of the wait, to the error; zero for an error that belongs to no call.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.origin.as_deref().map_or(Duration::ZERO, |origin| origin.elapsed)
    }

    /// Returns the number of attempts, including those whose request could not be sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns `true` if the service may have carried out a change although the call failed. Check its state before
    /// calling again, or repeat the call with the same [`client_token`](Self::client_token) if the action has one.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Returns the `ClientToken` of the request, given by the caller or generated; `None` if the action has none. A
    /// request with a token is idempotent: repeating it with the same token is safe whatever the outcome of the first.
    #[must_use]
    pub fn client_token(&self) -> Option<&str> {
        self.0.client_token.as_deref()
    }

    /// Returns the reason why a call that could have succeeded later was not retried; `None` if it could not have
    /// succeeded, or all attempts of the retry policy were made.
    #[must_use]
    pub fn retry_stop(&self) -> Option<RetryStop> {
        self.0.retry_stop
    }

    /// Returns `true` if the same call can succeed later, without a change to the request or the client. Repeating it may
    /// still be unsafe; see [`outcome_unknown`](Self::outcome_unknown).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::Connection(error) => error.kind != ConnectionErrorKind::Tls,
            ErrorKind::Credentials(error) => error.is_transient(),
            ErrorKind::Timeout(_) => true,
            ErrorKind::Service(error) => {
                matches!(error.kind(), ServiceErrorKind::Throttled | ServiceErrorKind::ServerFault)
            }
            ErrorKind::InvalidResponse(error) => {
                use InvalidResponseReason as Reason;
                matches!(error.reason, Reason::NotJson(_) | Reason::NoEnvelope(_) | Reason::NoError)
            }
            _ => false,
        }
    }

    /// Returns the error of the service, if the service returned one.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the violations, if the request is not valid.
    #[must_use]
    pub fn validation(&self) -> Option<&ValidationError> {
        match &self.0.kind {
            ErrorKind::Validation(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the request ID, if the response contains one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.kind.request_id()
    }

    /// Returns the delay before the next call that the response asks for with `Retry-After`. It can exceed the longest
    /// delay of the retry policy.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.kind.retry_after()
    }
}

impl ErrorKind {
    /// Returns the request ID, if the response contains one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id.as_deref(),
            Self::InvalidResponse(error) => error.request_id.as_deref(),
            Self::Wait(WaitError::Failed { request_id, .. } | WaitError::TimedOut { request_id, .. }) => {
                request_id.as_deref()
            }
            _ => None,
        }
    }

    /// Returns the delay before the next call that the response asks for with `Retry-After`. It can exceed the longest
    /// delay of the retry policy.
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
        Self(Box::new(Details {
            kind: error.into(),
            attempts: 0,
            outcome_unknown: false,
            client_token: None,
            retry_stop: None,
            origin: None,
        }))
    }
}

impl From<SignError> for ErrorKind {
    fn from(error: SignError) -> Self {
        Self::Configuration(format!("failed to sign the request: {error}"))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The message contains that of the kind.
        self.0.kind.source()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { kind, attempts, outcome_unknown, client_token, retry_stop, origin } = &*self.0;
        write!(formatter, "{kind}")?;
        if formatter.alternate() {
            let mut cause = self.0.kind.source();
            while let Some(error) = cause {
                // Errors of HTTP and TLS can quote what the peer sent.
                write!(formatter, ": {}", Sanitizer::new().sanitize(&error.to_string(), MAX_CAUSE_CHARS))?;
                cause = error.source();
            }
        }
        // An invalid request names its action, and was not meant to be sent yet.
        let names_action = matches!(kind, ErrorKind::Validation(_) | ErrorKind::UnknownAction(_));
        if let Some(origin) = origin.as_deref().filter(|_| !names_action) {
            write!(formatter, " ({origin})")?;
        }
        if *attempts > 1 {
            write!(formatter, "; failed after {attempts} attempts")?;
        }
        match retry_stop {
            Some(RetryStop::Budget) => {
                formatter.write_str("; not retried: the retry budget of the client is exhausted")?;
            }
            Some(RetryStop::Deadline) => {
                formatter.write_str("; not retried: the deadline of the call leaves no time")?;
            }
            Some(RetryStop::RetryAfter) => {
                formatter.write_str("; not retried: `Retry-After`")?;
                if let Some(delay) = self.retry_after() {
                    write!(formatter, " ({delay:?})")?;
                }
                formatter.write_str(" is longer than the retry policy allows")?;
            }
            None => {}
        }
        if *outcome_unknown {
            formatter.write_str("; outcome unknown: the service may have carried out the change")?;
            if let Some(token) = client_token {
                write!(formatter, " (safe to repeat with ClientToken {token:?})")?;
            }
        }
        Ok(())
    }
}
