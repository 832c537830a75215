//! The life of one call: sign, send, judge the answer, wait, sign again, give up.
//!
//! [`Call`] is a state machine without I/O, in the manner of quinn-proto and rustls. Whoever drives it, a blocking
//! client, an async one or a test, hands in what happened and when, and does what the returned [`Step`] says. All calls
//! of one client share a [`Session`].

mod adaptive;
mod answer;
mod backoff;
mod budget;
mod config;
mod content_coding;
mod corrections;
mod session;
mod state;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use crate::error::{ConnectionError, TimeoutError};
use crate::{Secret, Timestamp};

pub use answer::Answer;
pub use config::{CallOptions, RetryConfig, RetryMode, SessionConfig};
pub use content_coding::content_codings;
pub use session::Session;
pub use state::{Call, Completed};

/// When something happened: on the wall clock, which signatures need and which can jump, and on a clock that only goes
/// forward, counted from any fixed moment, which deadlines need.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The time on the wall clock.
    pub wall: Timestamp,
    /// The time since some fixed moment.
    pub monotonic: Duration,
}

/// What the driver of a call has to do next.
#[derive(Debug)]
pub enum Step {
    /// Get credentials, and hand them to [`Call::credentials`] or [`Call::credentials_failed`].
    Credentials {
        /// Whether credentials that are kept must not be used: the service has refused them.
        refresh: bool,
    },
    /// Send this request, and hand what comes of it to [`Call::answered`] or [`Call::failed`].
    Send(HttpRequest),
    /// Wait, then call [`Call::waited`].
    Wait {
        /// How long.
        delay: Duration,
        /// Why.
        reason: WaitReason,
    },
    /// The call is over; [`Call::finish`] gives the outcome.
    Done,
}

/// Why a call waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WaitReason {
    /// The request is to be sent again, because of what the text says.
    Retry(String),
    /// The client slows itself down, because the service throttled it.
    Pace,
}

/// A request to be sent: a `POST` without following redirects.
pub struct HttpRequest {
    /// The URL.
    pub url: String,
    /// The headers that are not secret. `Host` is among them, because it is signed.
    pub headers: HeaderMap,
    /// The value of `X-Security-Token`, when the credentials are temporary.
    pub session_token: Option<Secret>,
    /// The body.
    pub body: Bytes,
    /// How long the whole exchange may take.
    pub timeout: Duration,
}

impl HttpRequest {
    /// Names, in lower case, and values of the headers that are not secret.
    pub fn header_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), text(value)))
    }

    /// The part of the URL behind its `?`.
    #[must_use]
    pub fn query(&self) -> &str {
        self.url.split_once('?').map_or("", |(_, query)| query)
    }

    /// The URL as it can be shown: without the signature, and the session token, that [`Call::presign`] puts into it.
    #[must_use]
    pub fn unsigned_url(&self) -> &str {
        // What the signer adds comes after `Action` and `Version`, whose values are encoded.
        self.url.split_once("&X-").map_or(&self.url, |(unsigned, _)| unsigned)
    }
}

/// Every value is text: the signer takes nothing else.
fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HttpRequest")
            .field("url", &self.unsigned_url())
            .field("headers", &Unsigned(&self.headers))
            .field("session_token", &self.session_token)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("timeout", &self.timeout)
            .finish()
    }
}

/// Headers as `Debug` shows them: without the signature, with which the request could be sent again for some minutes.
struct Unsigned<'a>(&'a HeaderMap);

impl fmt::Debug for Unsigned<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| match *name {
            AUTHORIZATION => (name, "[redacted]"),
            _ => (name, text(value)),
        });
        formatter.debug_map().entries(shown).finish()
    }
}

/// Why an attempt brought no answer.
#[derive(Clone, Debug)]
pub enum AttemptFailure {
    /// The connection failed.
    Connection {
        /// How.
        error: ConnectionError,
        /// Whether any byte of the request may have reached the service.
        maybe_sent: bool,
    },
    /// The time ran out.
    Timeout(TimeoutError),
    /// The answer is larger than the client takes.
    TooLarge {
        /// The HTTP status.
        http_status: u16,
        /// The limit, in bytes.
        limit: usize,
    },
}
