//! Responses that are not responses of the service.

use std::fmt;
use std::time::Duration;

use thiserror::Error;

/// An error returned when a response cannot be decoded, or does not come from the service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidResponseError {
    /// The reason why the response is invalid.
    pub reason: InvalidResponseReason,
    /// The HTTP status.
    pub http_status: u16,
    /// The request ID, if a header or the beginning of the body contains it.
    pub request_id: Option<String>,
    /// The delay before the next call that `Retry-After` asks for.
    pub retry_after: Option<Duration>,
    /// The sanitized beginning of the body: at most 256 characters, without the secrets of the request.
    pub body_start: String,
}

/// The reasons why a response is invalid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InvalidResponseReason {
    /// The body is not JSON, or is truncated.
    #[error("the body is not JSON ({0})")]
    NotJson(String),
    /// The body has a content coding that the client does not support, or is damaged.
    #[error("the body has the content coding {0} and cannot be decoded")]
    Encoded(String),
    /// The body is JSON without `ResponseMetadata`.
    #[error("the body is JSON but not a service response ({0})")]
    NoEnvelope(String),
    /// The result does not match the model, although the response reports success.
    #[error("the result does not match the model ({0})")]
    Unexpected(String),
    /// The HTTP status reports a failure, but the body contains no error.
    #[error("the HTTP status reports a failure, but the body contains no error")]
    NoError,
    /// The response is a redirect. Redirects are not followed, since the signature would be sent to the other host.
    #[error("the response is a redirect, which is not followed")]
    Redirect,
    /// The body exceeds the maximum size.
    #[error("the body exceeds the limit of {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

impl std::error::Error for InvalidResponseError {}

impl fmt::Display for InvalidResponseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "invalid response: {} (HTTP {}", self.reason, self.http_status)?;
        if let Some(request_id) = &self.request_id {
            write!(formatter, ", request ID {request_id}")?;
        }
        formatter.write_str(")")?;
        if !self.body_start.is_empty() {
            write!(formatter, ": {:?}", self.body_start)?;
        }
        Ok(())
    }
}
