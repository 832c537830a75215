//! Error responses of the service.

use std::borrow::Cow;
use std::fmt::Display;

use volcredis_core::error_codes;

/// An error response of the service: its code, number, HTTP status and message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceError {
    /// The value of `Code`.
    pub(crate) code: Cow<'static, str>,
    /// The value of `CodeN`, for a code that has one.
    pub(crate) number: Option<i64>,
    pub(crate) http_status: u16,
    /// The value of `Message`.
    pub(crate) message: String,
}

const TOO_MANY_REQUESTS: u16 = 429;
const GATEWAY_TIMEOUT: u16 = 504;
const BAD_REQUEST: u16 = 400;

impl ServiceError {
    /// Creates an error of the platform, with the documented number and HTTP status of its code.
    pub(crate) fn platform(code: &'static str, message: impl Into<String>) -> Self {
        let documented = error_codes::PLATFORM.iter().find(|known| known.code == code);
        let undocumented = match code {
            "AccountFlowLimitExceeded" => TOO_MANY_REQUESTS,
            "FailToConnect" | "InternalServiceTimeout" => GATEWAY_TIMEOUT,
            _ => BAD_REQUEST,
        };
        Self {
            code: code.into(),
            number: documented.and_then(|known| known.number),
            http_status: documented.and_then(|known| known.http_status).unwrap_or(undocumented),
            message: message.into(),
        }
    }

    /// Creates an error of Cache for Redis. These have HTTP status 400 and no number.
    pub(crate) fn redis(code: &'static str, message: impl Into<String>) -> Self {
        Self { code: code.into(), number: None, http_status: BAD_REQUEST, message: message.into() }
    }

    pub(crate) fn invalid_parameter(message: impl Into<String>) -> Self {
        Self::redis("ParamError", message)
    }

    /// Creates an error for a failure of the emulator itself.
    pub(crate) fn internal(problem: &impl Display) -> Self {
        Self::platform("InternalError", problem.to_string())
    }

    pub(crate) fn instance_not_found(instance_id: &str) -> Self {
        Self::redis(
            "InstanceNotExist",
            format!("instance `{instance_id}` does not exist for this account in this region"),
        )
    }

    pub(crate) fn invalid_time(time: &impl Display) -> Self {
        Self::redis("TimeFormatInvalid", format!("invalid time `{time}`: must be like 2024-07-10T20:20:20Z"))
    }

    /// Creates an error of fault injection, with the documented number of its code.
    pub(crate) fn injected(code: String, http_status: u16) -> Self {
        let known = error_codes::PLATFORM.iter().find(|known| known.code == code);
        let number = known.and_then(|known| known.number);
        Self { code: code.into(), number, http_status, message: "injected fault".to_owned() }
    }

    pub(crate) fn with_http_status(mut self, http_status: u16) -> Self {
        self.http_status = http_status;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_documented_numbers_and_statuses() {
        let error = ServiceError::platform("InvalidTimestamp", "late");
        assert_eq!((error.number, error.http_status), (Some(100_006), 400));
        let error = ServiceError::platform("SignatureDoesNotMatch", "wrong");
        assert_eq!((error.number, error.http_status), (Some(100_010), 401));
        assert_eq!(ServiceError::platform("AccountFlowLimitExceeded", "fast").http_status, 429);
        assert_eq!(ServiceError::instance_not_found("redis-x").http_status, 400);
    }
}
