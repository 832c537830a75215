//! Errors of attempts that received no response.

use thiserror::Error;

/// An error returned when the service cannot be reached or the connection breaks.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}: {message}", kind.as_str())]
#[non_exhaustive]
pub struct ConnectionError {
    /// The kind of failure.
    pub kind: ConnectionErrorKind,
    /// The message of the transport.
    pub message: String,
}

impl ConnectionError {
    /// Creates an error from its kind and the message of the transport.
    pub fn new(kind: ConnectionErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
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
    /// The connection was not established in time.
    #[error("timed out connecting to the service")]
    Connect,
    /// The response was not received completely in time.
    #[error("timed out waiting for the response")]
    Response,
    /// The deadline of the call passed before the request could be sent, or sent again.
    #[error("the deadline of the call has passed")]
    Deadline,
    /// The deadline of the call passed before a request slot was free.
    #[error("timed out waiting for a free request slot (limit: {limit} concurrent requests)")]
    ConcurrencyLimit {
        /// The maximum number of concurrent requests.
        limit: usize,
    },
    /// The client-side rate limiter has no slot for the call before its deadline.
    #[error(
        "the client-side rate limit leaves no slot before the deadline of the call \
         ({waiting} calls waiting at {per_second:.1} requests per second)"
    )]
    RateLimit {
        /// The number of waiting calls.
        waiting: usize,
        /// The current rate, in requests per second.
        per_second: f64,
    },
}
