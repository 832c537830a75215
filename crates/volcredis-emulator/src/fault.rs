//! An error as the service answers it.

use std::borrow::Cow;

use volcredis_core::error_codes;

/// An error of the service: a documented code with its number, its HTTP status, and what went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceFault {
    /// The value of `Code`.
    pub(crate) code: Cow<'static, str>,
    /// The value of `CodeN`, for a code that has one.
    pub(crate) number: Option<i64>,
    /// The HTTP status of the answer.
    pub(crate) http_status: u16,
    /// The value of `Message`.
    pub(crate) message: String,
}

/// The status of a code whose status is not documented.
const TOO_MANY_REQUESTS: u16 = 429;
const GATEWAY_TROUBLE: u16 = 504;
const BAD_REQUEST: u16 = 400;

impl ServiceFault {
    /// An error of the platform, with the number and the status that are documented for the code.
    pub(crate) fn platform(code: &'static str, message: impl Into<String>) -> Self {
        let documented = error_codes::PLATFORM.iter().find(|known| known.code == code);
        let undocumented = match code {
            "AccountFlowLimitExceeded" => TOO_MANY_REQUESTS,
            "FailToConnect" | "InternalServiceTimeout" => GATEWAY_TROUBLE,
            _ => BAD_REQUEST,
        };
        Self {
            code: code.into(),
            number: documented.and_then(|known| known.number),
            http_status: documented.and_then(|known| known.http_status).unwrap_or(undocumented),
            message: message.into(),
        }
    }

    /// An error of Cache for Redis itself. All that are documented come with HTTP status 400 and without a number.
    pub(crate) fn redis(code: &'static str, message: impl Into<String>) -> Self {
        Self { code: code.into(), number: None, http_status: BAD_REQUEST, message: message.into() }
    }

    /// A parameter that is not right.
    pub(crate) fn parameter(message: impl Into<String>) -> Self {
        Self::redis("ParamError", message)
    }

    /// There is no such instance in the caller's account and region.
    pub(crate) fn no_instance(instance_id: &str) -> Self {
        Self::redis(
            "InstanceNotExist",
            format!("there is no instance `{instance_id}` of this account in this region"),
        )
    }

    /// An error that was asked for.
    pub(crate) fn on_demand(code: String, http_status: u16) -> Self {
        let known = error_codes::PLATFORM.iter().find(|known| known.code == code);
        let number = known.and_then(|known| known.number);
        Self { code: code.into(), number, http_status, message: "a fault that was asked for".to_owned() }
    }

    /// The same error under another HTTP status.
    pub(crate) fn with_http_status(mut self, http_status: u16) -> Self {
        self.http_status = http_status;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documented_numbers_and_statuses_are_used() {
        let fault = ServiceFault::platform("InvalidTimestamp", "late");
        assert_eq!((fault.number, fault.http_status), (Some(100_006), 400));
        let fault = ServiceFault::platform("SignatureDoesNotMatch", "wrong");
        assert_eq!((fault.number, fault.http_status), (Some(100_010), 401));
        assert_eq!(ServiceFault::platform("AccountFlowLimitExceeded", "fast").http_status, 429);
        assert_eq!(ServiceFault::no_instance("redis-x").http_status, 400);
    }
}
