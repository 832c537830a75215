//! The error codes of requests that violate the rules of the API model.

use volcredis_core::error::{RuleKind, ValidationError, Violation};

use crate::service_error::ServiceError;

/// Returns the error response to an invalid request. It has the code of the first violation.
pub(crate) fn error_of(error: &ValidationError) -> ServiceError {
    let code = error.violations.first().map_or(PARAM_ERROR, |violation| code(&error.action, violation));
    ServiceError::redis(code, error.to_string())
}

/// The code of violations for which there is no other.
const PARAM_ERROR: &str = "ParamError";

fn code(action: &str, violation: &Violation) -> &'static str {
    match (violation.path.as_str(), violation.rule) {
        ("VpcId", RuleKind::Required) => "VpcIdIsNeeded",
        (_, RuleKind::Required | RuleKind::RequiredIf | RuleKind::UnknownField | RuleKind::Type) => {
            PARAM_ERROR
        }
        ("Password", _) => "InvalidPassword",
        ("AccountName", RuleKind::NotIn) => "DeleteDefaultAccount",
        ("AccountName", _) => "InvalidAccountName",
        ("RoleName", _) => "AccountRoleInvalid",
        ("Description", RuleKind::Length) if action.ends_with("DBAccount") => "AccountDescriptionTooLong",
        ("InstanceName" | "TargetInstanceName", _) => "InvalidInstanceName",
        ("AllowListName", _) => "InvalidSecurityIpGroupName",
        (
            "NodeNumber"
            | "NodesNumberToDecrease"
            | "NodesNumberToIncrease"
            | "ShardCapacity"
            | "ShardNumber"
            | "ShardedCluster"
            | "RamPerShard"
            | "FlashPerShard"
            | "ConfigureNodes",
            _,
        ) => "InvalidInstanceSpec",
        ("PageNumber" | "PageSize", RuleKind::Range) => "OffsetOutOfRange",
        (_, RuleKind::Format) => "TimeFormatInvalid",
        (_, RuleKind::Ordered | RuleKind::MaxSpan) => "TimeIntervalInvalid",
        _ => PARAM_ERROR,
    }
}
