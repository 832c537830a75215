// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceVpcAuthMode` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::VpcAuthMode;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Turns password-free access to an instance from its VPC on or off.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.
///
/// Notes:
///
/// - Password-free access is off for a new instance.
/// - A client that connects without an account uses the `default` account; login with account and password
///   remains possible.
/// - Connections over the public address always need account and password.
///
/// Reference: <https://www.volcengine.com/docs/6293/99795>
///
/// Sent by
/// [`Client::modify_db_instance_vpc_auth_mode`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_vpc_auth_mode).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceVpcAuthModeRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive.
    ///
    /// Example: `open`.
    pub vpc_auth_mode: VpcAuthMode,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceVpcAuthModeRequest {
        "InstanceId" => instance_id: required,
        "VpcAuthMode" => vpc_auth_mode: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceVpcAuthModeRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, vpc_auth_mode: impl IntoField<VpcAuthMode>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            vpc_auth_mode: vpc_auth_mode.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceVpcAuthModeRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceVpcAuthModeRequest",
        unique_name: "ModifyDBInstanceVpcAuthModeRequest",
        doc: "Turns password-free access to an instance from its VPC on or off.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- `VpcAuthMode` must not be `open` while an allow list of the instance contains `0.0.0.0/0`.\n\nNotes:\n\n- Password-free access is off for a new instance.\n- A client that connects without an account uses the `default` account; login with account and password remains possible.\n- Connections over the public address always need account and password.\n\nReference: <https://www.volcengine.com/docs/6293/99795>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("VpcAuthMode", "vpc_auth_mode", VpcAuthMode::TYPE)
                .doc("Password-free access from the VPC: allowed (`open`) or not (`close`). Not case-sensitive.\n\nExample: `open`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceVpcAuthModeRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "VpcAuthMode" => self.vpc_auth_mode.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceVpcAuthModeRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceVpcAuthModeResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceVpcAuthModeResponse {
    }
}

impl ModifyDBInstanceVpcAuthModeResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceVpcAuthModeResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceVpcAuthModeResponse",
        unique_name: "ModifyDBInstanceVpcAuthModeResponse",
        doc: "Response of [`ModifyDBInstanceVpcAuthModeRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceVpcAuthModeResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceVpcAuthModeRequest`].
pub static ACTION: Action = Action {
    index: 88,
    name: "ModifyDBInstanceVpcAuthMode",
    method: "modify_db_instance_vpc_auth_mode",
    category: "Network connection",
    summary: "Turns password-free access to an instance from its VPC on or off.",
    reference: &["https://www.volcengine.com/docs/6293/99795"],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyDBInstanceVpcAuthModeRequest::STRUCTURE,
    response: ModifyDBInstanceVpcAuthModeResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceVpcAuthModeRequest {
    type Response = ModifyDBInstanceVpcAuthModeResponse;

    const ACTION: &'static Action = &ACTION;
}
