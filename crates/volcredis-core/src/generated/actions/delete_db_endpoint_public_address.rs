// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteDBEndpointPublicAddress` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes the public address of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The EIP is unbound but not released, and is billed until it is released in the EIP service.
/// - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
/// - The change is complete when the EIP is unbound and the instance is `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/110161>
/// Reference: <https://www.volcengine.com/docs/84772/1393065>
///
/// Sent by
/// [`Client::delete_db_endpoint_public_address`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_db_endpoint_public_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDBEndpointPublicAddressRequest {
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
    strict DeleteDBEndpointPublicAddressRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteDBEndpointPublicAddressRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for DeleteDBEndpointPublicAddressRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBEndpointPublicAddressRequest",
        unique_name: "DeleteDBEndpointPublicAddressRequest",
        doc: "Deletes the public address of an instance.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The EIP is unbound but not released, and is billed until it is released in the EIP service.\n- For instances created before 2022-05-17 the call may fail; a support ticket is needed then.\n- The change is complete when the EIP is unbound and the instance is `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/110161>\nReference: <https://www.volcengine.com/docs/84772/1393065>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteDBEndpointPublicAddressRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteDBEndpointPublicAddressRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteDBEndpointPublicAddressResponse {}

deserialize_structure! {
    lenient DeleteDBEndpointPublicAddressResponse {
    }
}

impl DeleteDBEndpointPublicAddressResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteDBEndpointPublicAddressResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBEndpointPublicAddressResponse",
        unique_name: "DeleteDBEndpointPublicAddressResponse",
        doc: "Response of [`DeleteDBEndpointPublicAddressRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteDBEndpointPublicAddressResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteDBEndpointPublicAddressRequest`].
pub static ACTION: Action = Action {
    index: 19,
    name: "DeleteDBEndpointPublicAddress",
    method: "delete_db_endpoint_public_address",
    category: "Network connection",
    summary: "Deletes the public address of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/110161",
        "https://www.volcengine.com/docs/84772/1393065",
    ],
    mode: Mode::Async,
    mutating: true,
    request: DeleteDBEndpointPublicAddressRequest::STRUCTURE,
    response: DeleteDBEndpointPublicAddressResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for DeleteDBEndpointPublicAddressRequest {
    type Response = DeleteDBEndpointPublicAddressResponse;

    const ACTION: &'static Action = &ACTION;
}
