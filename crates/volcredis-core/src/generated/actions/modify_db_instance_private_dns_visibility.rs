// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstancePrivateDNSVisibility` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::PrivateDNSVisibility;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Turns public DNS resolution of the private domain name of an instance on or off.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3
///   instead.
/// - If the call fails because the address prefix exists, change the prefix of the private address first
///   (`ModifyDBInstanceVisitAddress`).
///
/// Reference: <https://www.volcengine.com/docs/6293/1786448>
///
/// Sent by
/// [`Client::modify_db_instance_private_dns_visibility`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_private_dns_visibility).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstancePrivateDNSVisibilityRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// Resolution of the private domain name: from the internet (`Public`) or only from the private network
    /// (`Private`).
    ///
    /// Example: `Public`.
    #[serde(rename = "PrivateDNSVisibility")]
    pub private_dns_visibility: PrivateDNSVisibility,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstancePrivateDNSVisibilityRequest {
        "InstanceId" => instance_id: required,
        "PrivateDNSVisibility" => private_dns_visibility: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstancePrivateDNSVisibilityRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(
        instance_id: impl IntoField<String>,
        private_dns_visibility: impl IntoField<PrivateDNSVisibility>,
    ) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            private_dns_visibility: private_dns_visibility.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstancePrivateDNSVisibilityRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstancePrivateDNSVisibilityRequest",
        unique_name: "ModifyDBInstancePrivateDNSVisibilityRequest",
        doc: "Turns public DNS resolution of the private domain name of an instance on or off.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and 100.96.0.3 instead.\n- If the call fails because the address prefix exists, change the prefix of the private address first (`ModifyDBInstanceVisitAddress`).\n\nReference: <https://www.volcengine.com/docs/6293/1786448>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::required("PrivateDNSVisibility", "private_dns_visibility", PrivateDNSVisibility::TYPE)
                .doc("Resolution of the private domain name: from the internet (`Public`) or only from the private network (`Private`).\n\nExample: `Public`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstancePrivateDNSVisibilityRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PrivateDNSVisibility" => self.private_dns_visibility.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstancePrivateDNSVisibilityRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstancePrivateDNSVisibilityResponse {}

deserialize_structure! {
    lenient ModifyDBInstancePrivateDNSVisibilityResponse {
    }
}

impl ModifyDBInstancePrivateDNSVisibilityResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstancePrivateDNSVisibilityResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstancePrivateDNSVisibilityResponse",
        unique_name: "ModifyDBInstancePrivateDNSVisibilityResponse",
        doc: "Response of [`ModifyDBInstancePrivateDNSVisibilityRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstancePrivateDNSVisibilityResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstancePrivateDNSVisibilityRequest`].
pub static ACTION: Action = Action {
    index: 83,
    name: "ModifyDBInstancePrivateDNSVisibility",
    method: "modify_db_instance_private_dns_visibility",
    category: "Network connection",
    summary: "Turns public DNS resolution of the private domain name of an instance on or off.",
    reference: &["https://www.volcengine.com/docs/6293/1786448"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstancePrivateDNSVisibilityRequest::STRUCTURE,
    response: ModifyDBInstancePrivateDNSVisibilityResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstancePrivateDNSVisibilityRequest {
    type Response = ModifyDBInstancePrivateDNSVisibilityResponse;

    const ACTION: &'static Action = &ACTION;
}
