// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyCrossRegionBackupPolicy` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Turns cross-region backup of an instance on or off and sets its destination region.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `CrossBackupRegion` is required when `Active` is `true`.
/// - `CrossBackupRegion` is ignored by the service when `Active` is `false`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1537660>
///
/// Sent by
/// [`Client::modify_cross_region_backup_policy`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_cross_region_backup_policy).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyCrossRegionBackupPolicyRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Turns cross-region backup on (`true`) or off (`false`).
    ///
    /// Example: `true`.
    pub active: bool,
    /// ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`.
    ///
    /// Example: `cn-shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_backup_region: Option<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyCrossRegionBackupPolicyRequest {
        "InstanceId" => instance_id: required,
        "Active" => active: required,
        "CrossBackupRegion" => cross_backup_region: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyCrossRegionBackupPolicyRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, active: impl IntoField<bool>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            active: active.into_field(),
            cross_backup_region: None,
            client_token: None,
        }
    }

    setters! {
        cross_backup_region, set_cross_backup_region: String,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyCrossRegionBackupPolicyRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyCrossRegionBackupPolicyRequest",
        unique_name: "ModifyCrossRegionBackupPolicyRequest",
        doc: "Turns cross-region backup of an instance on or off and sets its destination region.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `CrossBackupRegion` is required when `Active` is `true`.\n- `CrossBackupRegion` is ignored by the service when `Active` is `false`.\n\nReference: <https://www.volcengine.com/docs/6293/1537660>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("Active", "active", bool::TYPE)
                .doc("Turns cross-region backup on (`true`) or off (`false`).\n\nExample: `true`."),
            Field::optional("CrossBackupRegion", "cross_backup_region", String::TYPE)
                .doc("ID of the region to copy backups to, as listed by `DescribeAvailableCrossRegion`.\n\nExample: `cn-shanghai`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyCrossRegionBackupPolicyRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Active" => self.active.as_value(),
            "CrossBackupRegion" => self.cross_backup_region.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyCrossRegionBackupPolicyRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyCrossRegionBackupPolicyResponse {}

deserialize_structure! {
    lenient ModifyCrossRegionBackupPolicyResponse {
    }
}

impl ModifyCrossRegionBackupPolicyResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyCrossRegionBackupPolicyResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyCrossRegionBackupPolicyResponse",
        unique_name: "ModifyCrossRegionBackupPolicyResponse",
        doc: "Response of [`ModifyCrossRegionBackupPolicyRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyCrossRegionBackupPolicyResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyCrossRegionBackupPolicyRequest`].
pub static ACTION: Action = Action {
    index: 73,
    name: "ModifyCrossRegionBackupPolicy",
    method: "modify_cross_region_backup_policy",
    category: "Backup and recovery",
    summary: "Turns cross-region backup of an instance on or off and sets its destination region.",
    reference: &["https://www.volcengine.com/docs/6293/1537660"],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyCrossRegionBackupPolicyRequest::STRUCTURE,
    response: ModifyCrossRegionBackupPolicyResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "CrossBackupRegion",
            when: &[Condition::Is("Active", &[Literal::Boolean(true)])],
        },
        Rule::IgnoredIf {
            field: "CrossBackupRegion",
            when: &[Condition::Is("Active", &[Literal::Boolean(false)])],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyCrossRegionBackupPolicyRequest {
    type Response = ModifyCrossRegionBackupPolicyResponse;

    const ACTION: &'static Action = &ACTION;
}
