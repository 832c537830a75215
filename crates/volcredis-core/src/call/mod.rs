//! The life of one call: sign, send, classify the response, wait, sign again.
//!
//! [`Call`] is a state machine without I/O, in the manner of quinn-proto and rustls. A driver (a client, or a test) hands
//! in what happened and when, and does what the returned [`Output`] says. All calls of one client share a
//! [`ClientState`].

mod backoff;
mod classify;
mod client_state;
mod config;
mod content_coding;
mod free_retry_window;
mod rate_limiter;
mod retry_budget;
mod signed_request;
mod state;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::Timestamp;
use crate::error::{ConnectionError, TimeoutError};

pub use classify::request_id;
pub use client_state::ClientState;
pub use config::{CallOptions, ClientConfig, DEFAULT_TIMEOUT, RateLimit, RetryConfig, RetryMode};
pub use content_coding::content_codings;
pub use signed_request::SignedRequest;
pub use state::{Call, Completed};

/// The time of an input: on the wall clock, which signatures need and which can jump, and on a monotonic clock, counted
/// from any fixed moment, which deadlines need.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The time on the wall clock.
    pub wall: Timestamp,
    /// The time since some fixed moment.
    pub monotonic: Duration,
}

/// The next thing that the driver of a call has to do.
#[expect(clippy::large_enum_variant, reason = "an output is handed on once, and a box costs an allocation")]
pub enum Output {
    /// Wait until the call is first in the queue of its action for the client-side rate limiter, then call
    /// [`Call::handle_turn`]. The call stays first, and nobody else is let in, while the outputs are `Sleep` with
    /// [`SleepReason::RateLimit`]. Calls are queued in the order in which they were started. When the
    /// [deadline](Call::deadline) passes, call [`Call::handle_timeout`] instead.
    AwaitTurn,
    /// Get credentials, and hand them to [`Call::handle_credentials`] or [`Call::handle_credentials_error`].
    GetCredentials {
        /// Whether cached credentials must not be used: the service has rejected them.
        refresh: bool,
    },
    /// Send this request, without following redirects, and hand the result to [`Call::handle_response`] or
    /// [`Call::handle_transport_error`].
    Send {
        /// The request.
        request: http::Request<Bytes>,
        /// The timeout of the whole exchange.
        timeout: Duration,
    },
    /// Sleep, then call [`Call::handle_timeout`].
    Sleep {
        /// The time to sleep.
        delay: Duration,
        /// The reason.
        reason: SleepReason,
    },
    /// The call is over; [`Call::finish`] returns the outcome.
    Done,
}

/// The reason why a call sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SleepReason {
    /// The request is to be sent again, because of the error that [`Call::attempt_error`] returns.
    Retry,
    /// The client-side rate limiter has no slot yet.
    RateLimit,
}

impl fmt::Debug for Output {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AwaitTurn => formatter.write_str("AwaitTurn"),
            Self::GetCredentials { refresh } => {
                formatter.debug_struct("GetCredentials").field("refresh", refresh).finish()
            }
            Self::Send { request, timeout } => formatter
                .debug_struct("Send")
                .field("request", &signed_request::Redacted(request))
                .field("timeout", timeout)
                .finish(),
            Self::Sleep { delay, reason } => {
                formatter.debug_struct("Sleep").field("delay", delay).field("reason", reason).finish()
            }
            Self::Done => formatter.write_str("Done"),
        }
    }
}

/// The failure of an attempt that brought no response.
#[derive(Clone, Debug)]
pub struct TransportError {
    /// What went wrong.
    pub kind: TransportErrorKind,
    /// Whether any byte of the request may have reached the service.
    pub maybe_sent: bool,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Debug)]
pub enum TransportErrorKind {
    /// The connection failed.
    Connection(ConnectionError),
    /// The time ran out.
    Timeout(TimeoutError),
    /// The response is larger than the client takes.
    TooLarge {
        /// The HTTP status.
        http_status: u16,
        /// The limit, in bytes.
        limit: usize,
    },
}
