//! The state machine of one call: sign, send, classify the response, retry.
//!
//! [`Call`] performs no I/O, like the connections of quinn-proto and rustls. A driver (a client or a test) passes in events
//! and their times, and acts on the returned [`Output`]. All calls of a client share a [`ClientState`].

mod backoff;
mod classify;
mod client_state;
mod config;
mod content_coding;
mod free_retry_window;
pub mod rate_limiter;
mod retry_budget;
mod signed_request;
mod state;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::Timestamp;
use crate::error::ConnectionError;

pub use classify::request_id;
pub use client_state::ClientState;
pub use config::{CallOptions, ClientConfig, DEFAULT_TIMEOUT, RateLimit, RetryConfig, RetryMode};
pub use content_coding::content_codings;
pub use signed_request::SignedRequest;
pub use state::{Call, Completed};

/// The time of an event, on the wall clock for signatures and on a monotonic clock for deadlines.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The time on the wall clock.
    pub wall: Timestamp,
    /// The time on the monotonic clock, since an arbitrary fixed point.
    pub monotonic: Duration,
}

/// The next thing that the driver of a call has to do.
#[expect(clippy::large_enum_variant, reason = "an output is moved once, and a box would cost an allocation")]
pub enum Output {
    /// Wait until the call is first in the driver's queue of calls of this action, then call
    /// [`Call::handle_rate_limit_slot`]. Calls are queued in the order in which they were started. The call stays first in
    /// the queue while its outputs are `Sleep` with [`SleepReason::RateLimit`]. When the [deadline](Call::deadline) passes,
    /// call [`Call::handle_timeout`] instead.
    AwaitRateLimit,
    /// Get credentials, then call [`Call::handle_credentials`] or [`Call::handle_credentials_error`].
    GetCredentials {
        /// True if the service has rejected the cached credentials, which must not be used again.
        refresh: bool,
    },
    /// Send this request without following redirects, then call [`Call::handle_response`] or
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
    /// The call has ended; [`Call::finish`] returns the outcome.
    Done,
}

/// The reason why a call sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SleepReason {
    /// The request will be retried; [`Call::attempt_error`] returns the error of the last attempt.
    Retry,
    /// The client-side rate limiter has no slot yet.
    RateLimit,
}

impl fmt::Debug for Output {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AwaitRateLimit => formatter.write_str("AwaitRateLimit"),
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

/// The failure of an attempt that received no response.
#[derive(Clone, Debug)]
pub struct TransportError {
    /// The kind of failure.
    pub kind: TransportErrorKind,
    /// True if any byte of the request may have reached the service.
    pub maybe_sent: bool,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Debug)]
pub enum TransportErrorKind {
    /// The connection failed.
    Connection(ConnectionError),
    /// The connection was not established in time.
    ConnectTimeout {
        /// The connect timeout.
        timeout: Duration,
    },
    /// The timeout of [`Output::Send`] passed.
    Timeout,
    /// The response exceeds the maximum size.
    TooLarge {
        /// The HTTP status.
        http_status: u16,
        /// The limit, in bytes.
        limit: usize,
    },
}
