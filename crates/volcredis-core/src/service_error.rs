//! Errors that the service answers with.

use std::fmt;
use std::time::Duration;

use crate::error_codes;

/// A documented error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The value of `Code`.
    pub code: &'static str,
    /// The value of `CodeN`, where one is documented.
    pub number: Option<i64>,
    /// The HTTP status it comes with, where one is documented.
    pub http_status: Option<u16>,
    /// What it means.
    pub meaning: &'static str,
}

/// An error that the service answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// The value of `Code`, such as `InstanceNotExist`.
    pub code: String,
    /// The value of `CodeN`, where the service gave one.
    pub code_number: Option<i64>,
    /// The message of the service.
    pub message: String,
    /// The HTTP status; an error can come with 200 as well.
    pub http_status: u16,
    /// The id that the service knows the call by.
    pub request_id: Option<String>,
    /// How long the service asks to wait before the next call, by `Retry-After`.
    pub retry_after: Option<Duration>,
}

/// What a caller can do about an error of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceErrorKind {
    /// Too many calls: wait and try again.
    Throttled,
    /// The clock of this machine differs too much from that of the service.
    ClockSkew,
    /// The session token of temporary credentials has expired or is wrong: get new ones.
    ExpiredCredentials,
    /// The access key or the signature is wrong, or a permission is lacking.
    AccessDenied,
    /// Something that the request names does not exist.
    NotFound,
    /// The resource is in a status that does not allow the call: wait for another one.
    StatusConflict,
    /// The service failed: try again.
    ServerFault,
    /// The request is wrong in another way.
    BadRequest,
}

impl ServiceError {
    /// What a caller can do about it, by the code and then by the HTTP status. Beside a code that is not documented, the
    /// status of a server that failed or is busy says more than what the name of the code looks like.
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
            code if names_nothing_there(code) && is_documented(code) => Kind::NotFound,
            code => match self.http_status {
                429 => Kind::Throttled,
                408 | 500.. => Kind::ServerFault,
                _ if names_nothing_there(code) => Kind::NotFound,
                401 | 403 => Kind::AccessDenied,
                404 => Kind::NotFound,
                _ => Kind::BadRequest,
            },
        }
    }
}

fn names_nothing_there(code: &str) -> bool {
    code.ends_with("NotExist") || code.ends_with("NotFound")
}

fn is_documented(code: &str) -> bool {
    error_codes::PLATFORM.iter().chain(error_codes::REDIS).any(|known| known.code == code)
}

impl std::error::Error for ServiceError {}

impl fmt::Display for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code.as_str() {
            "" => formatter.write_str("the service answered an error without a code")?,
            code => write!(formatter, "the service answered {code}")?,
        }
        if !self.message.is_empty() {
            write!(formatter, ": {}", self.message)?;
        }
        write!(formatter, " (HTTP {}", self.http_status)?;
        if let Some(number) = self.code_number {
            write!(formatter, ", code number {number}")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(formatter, ", request id {request_id}")?;
        }
        formatter.write_str(")")
    }
}
