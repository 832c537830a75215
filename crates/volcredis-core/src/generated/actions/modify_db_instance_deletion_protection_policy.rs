// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceDeletionProtectionPolicy` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::DeletionProtection;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Turns the deletion protection of an instance on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
///
/// Reference: <https://www.volcengine.com/docs/6293/127815>
/// Reference: <https://www.volcengine.com/docs/84772/1393052>
///
/// Sent by
/// [`Client::modify_db_instance_deletion_protection_policy`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_deletion_protection_policy).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtectionPolicyRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Turns deletion protection on (`enabled`) or off (`disabled`).
    ///
    /// Example: `enabled`.
    pub deletion_protection: DeletionProtection,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceDeletionProtectionPolicyRequest {
        "InstanceId" => instance_id: required,
        "DeletionProtection" => deletion_protection: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceDeletionProtectionPolicyRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(
        instance_id: impl IntoField<String>,
        deletion_protection: impl IntoField<DeletionProtection>,
    ) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            deletion_protection: deletion_protection.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceDeletionProtectionPolicyRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceDeletionProtectionPolicyRequest",
        unique_name: "ModifyDBInstanceDeletionProtectionPolicyRequest",
        doc: "Turns the deletion protection of an instance on or off.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The action supports the community and the enterprise edition.\n\nReference: <https://www.volcengine.com/docs/6293/127815>\nReference: <https://www.volcengine.com/docs/84772/1393052>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Turns deletion protection on (`enabled`) or off (`disabled`).\n\nExample: `enabled`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceDeletionProtectionPolicyRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceDeletionProtectionPolicyRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtectionPolicyResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceDeletionProtectionPolicyResponse {
    }
}

impl ModifyDBInstanceDeletionProtectionPolicyResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceDeletionProtectionPolicyResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceDeletionProtectionPolicyResponse",
        unique_name: "ModifyDBInstanceDeletionProtectionPolicyResponse",
        doc: "Response of [`ModifyDBInstanceDeletionProtectionPolicyRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceDeletionProtectionPolicyResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceDeletionProtectionPolicyRequest`].
pub static ACTION: Action = Action {
    index: 78,
    name: "ModifyDBInstanceDeletionProtectionPolicy",
    method: "modify_db_instance_deletion_protection_policy",
    category: "Instance management",
    summary: "Turns the deletion protection of an instance on or off.",
    reference: &[
        "https://www.volcengine.com/docs/6293/127815",
        "https://www.volcengine.com/docs/84772/1393052",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyDBInstanceDeletionProtectionPolicyRequest::STRUCTURE,
    response: ModifyDBInstanceDeletionProtectionPolicyResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceDeletionProtectionPolicyRequest {
    type Response = ModifyDBInstanceDeletionProtectionPolicyResponse;

    const ACTION: &'static Action = &ACTION;
}
