//! Errors returned by the service.

use std::fmt;
use std::time::Duration;

use crate::error_codes;

/// A documented error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The value of `Code`.
    pub code: &'static str,
    /// The value of `CodeN`, if documented.
    pub number: Option<i64>,
    /// The HTTP status, if documented.
    pub http_status: Option<u16>,
    /// The meaning.
    pub meaning: &'static str,
}

/// An error returned by the service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The value of `Code`, such as `InstanceNotExist`.
    pub code: String,
    /// The value of `CodeN`, if the response contains one.
    pub code_number: Option<i64>,
    /// The value of `Message`.
    pub message: String,
    /// The HTTP status, which can be 200.
    pub http_status: u16,
    /// The request ID.
    pub request_id: Option<String>,
    /// The delay before the next call that `Retry-After` asks for.
    pub retry_after: Option<Duration>,
}

/// The kinds of [`ServiceError`], by what a caller can do about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceErrorKind {
    /// Too many requests. Wait and try again.
    Throttled,
    /// The local clock differs too much from that of the service.
    ClockSkew,
    /// The session token has expired or is not valid. Get new credentials.
    ExpiredCredentials,
    /// The access key or the signature is not valid, or a permission is missing.
    AccessDenied,
    /// A resource or action in the request does not exist.
    NotFound,
    /// The status of the resource does not allow the call. Wait for another status.
    StatusConflict,
    /// The service failed. Try again.
    ServerFault,
    /// The request is not valid for another reason.
    BadRequest,
}

impl ServiceError {
    /// Creates an error, for tests of programs that handle errors. Set the other fields as needed.
    ///
    /// ```
    /// use volcredis_core::{ServiceError, ServiceErrorKind};
    ///
    /// let mut error = ServiceError::new("FlowLimitExceeded", 429);
    /// error.message = "too many requests".to_owned();
    /// assert_eq!(error.kind(), ServiceErrorKind::Throttled);
    /// ```
    pub fn new(code: impl Into<String>, http_status: u16) -> Self {
        Self {
            code: code.into(),
            code_number: None,
            message: String::new(),
            http_status,
            request_id: None,
            retry_after: None,
        }
    }

    /// Returns the kind, by the code and then the HTTP status. For an undocumented code, a status of 408, 429 or 5xx takes
    /// precedence over the name of the code.
    #[must_use]
    pub fn kind(&self) -> ServiceErrorKind {
        use ServiceErrorKind as Kind;
        match self.code.as_str() {
            "AccountFlowLimitExceeded" | "FlowLimitExceeded" | "Throttling" | "RequestLimitExceeded" => {
                Kind::Throttled
            }
            "InvalidTimestamp" => Kind::ClockSkew,
            "InvalidSecretToken" => Kind::ExpiredCredentials,
            "InvalidAccessKey"
            | "SignatureDoesNotMatch"
            | "LackPolicy"
            | "AccessDenied"
            | "MissingSignature"
            | "MissingAuthenticationToken"
            | "InvalidAuthorization"
            | "InvalidCredential" => Kind::AccessDenied,
            "InstanceStatusNotMatch" => Kind::StatusConflict,
            "InternalError" | "ServerError" | "FailToConnect" | "InternalServiceTimeout" => Kind::ServerFault,
            "InvalidActionOrVersion" => Kind::NotFound,
            code if is_not_found_code(code) && is_documented(code) => Kind::NotFound,
            code => match self.http_status {
                429 => Kind::Throttled,
                408 | 500.. => Kind::ServerFault,
                _ if is_not_found_code(code) => Kind::NotFound,
                401 | 403 => Kind::AccessDenied,
                404 => Kind::NotFound,
                _ => Kind::BadRequest,
            },
        }
    }
}

fn is_not_found_code(code: &str) -> bool {
    code.ends_with("NotExist") || code.ends_with("NotFound")
}

fn is_documented(code: &str) -> bool {
    error_codes::PLATFORM.iter().chain(error_codes::REDIS).any(|known| known.code == code)
}

impl std::error::Error for ServiceError {}

impl fmt::Display for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code.as_str() {
            "" => formatter.write_str("the service returned an error without a code")?,
            code => write!(formatter, "the service returned {code}")?,
        }
        if !self.message.is_empty() {
            write!(formatter, ": {}", self.message)?;
        }
        write!(formatter, " (HTTP {}", self.http_status)?;
        if let Some(number) = self.code_number {
            write!(formatter, ", code number {number}")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(formatter, ", request ID {request_id}")?;
        }
        formatter.write_str(")")
    }
}
