//! Errors of attempts that received no response.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;

/// An error returned when the service cannot be reached or the connection breaks.
///
/// [`source`](StdError::source) returns the error of the system, of TLS or of HTTP.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConnectionError {
    /// The kind of failure.
    pub kind: ConnectionErrorKind,
    cause: Arc<dyn StdError + Send + Sync>,
}

impl ConnectionError {
    /// Creates an error from its kind and the error, or the message, of the transport.
    pub fn new(kind: ConnectionErrorKind, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, cause: Arc::from(cause.into()) }
    }

    /// Returns the innermost cause: the outer ones only say that something failed.
    fn innermost(&self) -> &(dyn StdError + 'static) {
        let mut error: &(dyn StdError + 'static) = &*self.cause;
        loop {
            // I/O errors contain other errors without returning them as their source.
            let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
            match inner.map(|inner| inner as _).or_else(|| error.source()) {
                Some(inner) => error = inner,
                None => return error,
            }
        }
    }
}

impl StdError for ConnectionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.innermost())
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind.as_str())
    }
}

/// The kinds of [`ConnectionError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionErrorKind {
    /// The host name cannot be resolved.
    Dns,
    /// The connection was refused, or there is no route to the host.
    Connect,
    /// The TLS handshake failed, for example because the certificate is not trusted.
    Tls,
    /// The proxy rejected the connection.
    Proxy,
    /// The connection broke while the request was sent or the response received.
    Broken,
}

impl ConnectionErrorKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Dns => "failed to resolve the host name",
            Self::Connect => "failed to connect",
            Self::Tls => "TLS handshake failed",
            Self::Proxy => "failed to connect through the proxy",
            Self::Broken => "connection broken",
        }
    }
}

/// An error returned when an attempt, or a call with all its attempts, times out.
#[derive(Clone, Copy, Debug, PartialEq, Error)]
#[non_exhaustive]
pub enum TimeoutError {
    /// The connection was not established within the connect timeout.
    #[error("timed out connecting to the service (connect timeout: {timeout:?})")]
    Connect {
        /// The connect timeout.
        timeout: Duration,
    },
    /// The response was not received completely within the timeout of the attempt.
    #[error("timed out waiting for the response (attempt timeout: {timeout:?})")]
    Response {
        /// The timeout of the attempt.
        timeout: Duration,
    },
    /// The deadline of the call passed.
    #[error("the deadline of the call has passed (timeout: {timeout:?})")]
    Deadline {
        /// The timeout of the call.
        timeout: Duration,
    },
    /// The deadline of the call passed before a request slot was free.
    #[error(
        "timed out waiting for a free request slot (limit: {limit} concurrent requests, timeout of the call: {timeout:?})"
    )]
    ConcurrencyLimit {
        /// The maximum number of concurrent requests.
        limit: usize,
        /// The timeout of the call.
        timeout: Duration,
    },
    /// The client-side rate limiter has no slot for the call before its deadline.
    #[error(
        "the client-side rate limit leaves no slot before the deadline of the call \
         ({waiting} calls waiting at {per_second:.1} requests per second, timeout of the call: {timeout:?})"
    )]
    RateLimit {
        /// The number of waiting calls.
        waiting: usize,
        /// The current rate, in requests per second.
        per_second: f64,
        /// The timeout of the call.
        timeout: Duration,
    },
}
