// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The documented error codes; the service can send others.

use crate::error::ErrorCode;

/// Error codes of the platform.
pub static PLATFORM: &[ErrorCode] = &[
    ErrorCode {
        code: "AccessDenied",
        number: Some(100013),
        http_status: Some(403),
        meaning: "not authorized for this action on this resource",
    },
    ErrorCode {
        code: "AccountFlowLimitExceeded",
        number: None,
        http_status: None,
        meaning: "more than 20 calls per second of one action by one account in one region",
    },
    ErrorCode {
        code: "FailToConnect",
        number: Some(100015),
        http_status: None,
        meaning: "the gateway could not reach the service",
    },
    ErrorCode {
        code: "InternalError",
        number: Some(100014),
        http_status: Some(500),
        meaning: "internal error",
    },
    ErrorCode {
        code: "InternalServiceTimeout",
        number: Some(100016),
        http_status: None,
        meaning: "the service did not respond in time",
    },
    ErrorCode {
        code: "InvalidAccessKey",
        number: Some(100009),
        http_status: Some(401),
        meaning: "the access key is not valid",
    },
    ErrorCode {
        code: "InvalidActionOrVersion",
        number: Some(100008),
        http_status: Some(404),
        meaning: "the action does not exist in this version",
    },
    ErrorCode {
        code: "InvalidAuthorization",
        number: None,
        http_status: Some(400),
        meaning: "the Authorization header is malformed",
    },
    ErrorCode {
        code: "InvalidCredential",
        number: None,
        http_status: Some(400),
        meaning: "the credential in the Authorization header is malformed",
    },
    ErrorCode {
        code: "InvalidSecretToken",
        number: None,
        http_status: Some(401),
        meaning: "the session token is wrong or expired",
    },
    ErrorCode {
        code: "InvalidTimestamp",
        number: Some(100006),
        http_status: Some(400),
        meaning: "the signing time is too far in the past or in the future",
    },
    ErrorCode {
        code: "LackPolicy",
        number: Some(100012),
        http_status: Some(403),
        meaning: "a required policy is missing",
    },
    ErrorCode {
        code: "MissingAuthenticationToken",
        number: Some(100003),
        http_status: Some(401),
        meaning: "the authentication information is missing",
    },
    ErrorCode {
        code: "MissingParameter",
        number: Some(100002),
        http_status: Some(400),
        meaning: "a request parameter such as Action or Version is missing",
    },
    ErrorCode {
        code: "MissingRequestInfo",
        number: Some(100004),
        http_status: Some(400),
        meaning: "required information such as X-Date is missing",
    },
    ErrorCode {
        code: "MissingSignature",
        number: Some(100005),
        http_status: Some(401),
        meaning: "the signature is missing",
    },
    ErrorCode {
        code: "ServiceNotFound",
        number: Some(100007),
        http_status: Some(404),
        meaning: "the service does not exist",
    },
    ErrorCode {
        code: "SignatureDoesNotMatch",
        number: Some(100010),
        http_status: Some(401),
        meaning: "the signature is wrong",
    },
];

/// Error codes of Cache for Redis.
pub static REDIS: &[ErrorCode] = &[
    ErrorCode {
        code: "AccountDescriptionTooLong",
        number: None,
        http_status: Some(400),
        meaning: "the description of the account is too long",
    },
    ErrorCode {
        code: "AccountExist",
        number: None,
        http_status: Some(400),
        meaning: "the account already exists",
    },
    ErrorCode {
        code: "AccountNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the account does not exist",
    },
    ErrorCode {
        code: "AccountRoleInvalid",
        number: None,
        http_status: Some(400),
        meaning: "the role is not valid",
    },
    ErrorCode {
        code: "ConfigNameNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the parameter does not exist",
    },
    ErrorCode {
        code: "DeleteDefaultAccount",
        number: None,
        http_status: Some(400),
        meaning: "the default account cannot be deleted",
    },
    ErrorCode {
        code: "DeleteDefaultIpGroup",
        number: None,
        http_status: Some(400),
        meaning: "the default IP group cannot be deleted",
    },
    ErrorCode {
        code: "InstanceNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the instance does not exist",
    },
    ErrorCode {
        code: "InstanceStatusNotMatch",
        number: None,
        http_status: Some(400),
        meaning: "the status of the instance does not allow the call",
    },
    ErrorCode { code: "InternalError", number: None, http_status: Some(400), meaning: "internal error" },
    ErrorCode {
        code: "InvalidAccountName",
        number: None,
        http_status: Some(400),
        meaning: "the account name is not valid",
    },
    ErrorCode {
        code: "InvalidChargeType",
        number: None,
        http_status: Some(400),
        meaning: "the billing method is not valid",
    },
    ErrorCode {
        code: "InvalidConfigValue",
        number: None,
        http_status: Some(400),
        meaning: "the value of the parameter is not valid",
    },
    ErrorCode {
        code: "InvalidDescVersion",
        number: None,
        http_status: Some(400),
        meaning: "the target version is not valid",
    },
    ErrorCode {
        code: "InvalidEngineVersion",
        number: None,
        http_status: Some(400),
        meaning: "the engine version is not valid",
    },
    ErrorCode {
        code: "InvalidInstanceName",
        number: None,
        http_status: Some(400),
        meaning: "the instance name is not valid",
    },
    ErrorCode {
        code: "InvalidInstanceSpec",
        number: None,
        http_status: Some(400),
        meaning: "the specification is not valid",
    },
    ErrorCode {
        code: "InvalidInstanceType",
        number: None,
        http_status: Some(400),
        meaning: "the instance type is not valid",
    },
    ErrorCode {
        code: "InvalidIpAddressPattern",
        number: None,
        http_status: Some(400),
        meaning: "an IP address is malformed",
    },
    ErrorCode {
        code: "InvalidNetworkType",
        number: None,
        http_status: Some(400),
        meaning: "the network type is not valid",
    },
    ErrorCode {
        code: "InvalidOperator",
        number: None,
        http_status: Some(400),
        meaning: "the operation is not valid",
    },
    ErrorCode {
        code: "InvalidPassword",
        number: None,
        http_status: Some(400),
        meaning: "the password is not valid",
    },
    ErrorCode {
        code: "InvalidRegion",
        number: None,
        http_status: Some(400),
        meaning: "the region is not valid",
    },
    ErrorCode {
        code: "InvalidSecurityIpGroupName",
        number: None,
        http_status: Some(400),
        meaning: "the name of the IP group is not valid",
    },
    ErrorCode { code: "InvalidZone", number: None, http_status: Some(400), meaning: "the zone is not valid" },
    ErrorCode {
        code: "NodePoolNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the node pool does not exist",
    },
    ErrorCode {
        code: "OffsetOutOfRange",
        number: None,
        http_status: Some(400),
        meaning: "the offset is out of range",
    },
    ErrorCode {
        code: "OrderTypeInvalid",
        number: None,
        http_status: Some(400),
        meaning: "the sort order is not valid",
    },
    ErrorCode {
        code: "ParamError",
        number: None,
        http_status: Some(400),
        meaning: "a request parameter is not valid",
    },
    ErrorCode {
        code: "PasswordWrong",
        number: None,
        http_status: Some(400),
        meaning: "the password is wrong",
    },
    ErrorCode {
        code: "ResourceNotEnough",
        number: None,
        http_status: Some(400),
        meaning: "not enough resources are available",
    },
    ErrorCode {
        code: "SecurityIpGroupAlreadyExist",
        number: None,
        http_status: Some(400),
        meaning: "the IP group already exists",
    },
    ErrorCode {
        code: "SecurityIpGroupNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the IP group does not exist",
    },
    ErrorCode { code: "ServerError", number: None, http_status: Some(400), meaning: "internal server error" },
    ErrorCode {
        code: "TimeFormatInvalid",
        number: None,
        http_status: Some(400),
        meaning: "a time is malformed",
    },
    ErrorCode {
        code: "TimeIntervalInvalid",
        number: None,
        http_status: Some(400),
        meaning: "the time interval is not valid",
    },
    ErrorCode {
        code: "VpcIdIsNeeded",
        number: None,
        http_status: Some(400),
        meaning: "a VPC ID is required",
    },
    ErrorCode {
        code: "VpcNotExist",
        number: None,
        http_status: Some(400),
        meaning: "the VPC does not exist",
    },
];
