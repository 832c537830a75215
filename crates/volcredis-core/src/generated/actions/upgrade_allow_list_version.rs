// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `UpgradeAllowListVersion` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Upgrades an instance from per-instance IP lists to allow lists.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only instances created before 2022-05-17 need the upgrade.
/// - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for
///   the instance.
///
/// Reference: <https://www.volcengine.com/docs/6293/113582>
///
/// Sent by
/// [`Client::upgrade_allow_list_version`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.upgrade_allow_list_version).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct UpgradeAllowListVersionRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict UpgradeAllowListVersionRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl UpgradeAllowListVersionRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for UpgradeAllowListVersionRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "UpgradeAllowListVersionRequest",
        unique_name: "UpgradeAllowListVersionRequest",
        doc: "Upgrades an instance from per-instance IP lists to allow lists.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only instances created before 2022-05-17 need the upgrade.\n- After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for the instance.\n\nReference: <https://www.volcengine.com/docs/6293/113582>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for UpgradeAllowListVersionRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`UpgradeAllowListVersionRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UpgradeAllowListVersionResponse {}

deserialize_structure! {
    lenient UpgradeAllowListVersionResponse {
    }
}

impl UpgradeAllowListVersionResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for UpgradeAllowListVersionResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "UpgradeAllowListVersionResponse",
        unique_name: "UpgradeAllowListVersionResponse",
        doc: "Response of [`UpgradeAllowListVersionRequest`].",
        fields: &[],
    };
}

impl Fields for UpgradeAllowListVersionResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`UpgradeAllowListVersionRequest`].
pub static ACTION: Action = Action {
    index: 105,
    name: "UpgradeAllowListVersion",
    method: "upgrade_allow_list_version",
    category: "Allow list",
    summary: "Upgrades an instance from per-instance IP lists to allow lists.",
    reference: &["https://www.volcengine.com/docs/6293/113582"],
    mode: Mode::Sync,
    mutating: true,
    request: UpgradeAllowListVersionRequest::STRUCTURE,
    response: UpgradeAllowListVersionResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for UpgradeAllowListVersionRequest {
    type Response = UpgradeAllowListVersionResponse;

    const ACTION: &'static Action = &ACTION;
}
