// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DeleteDBEndpointDirectLinkAddress` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Deletes the direct-link address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The instance then no longer supports the Redis Cluster protocol; move clients to another address
///   first.
///
/// Reference: <https://www.volcengine.com/docs/6293/1407724>
///
/// Sent by
/// [`Client::delete_db_endpoint_direct_link_address`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.delete_db_endpoint_direct_link_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DeleteDBEndpointDirectLinkAddressRequest {
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
    strict DeleteDBEndpointDirectLinkAddressRequest {
        "InstanceId" => instance_id: required,
        "ClientToken" => client_token: optional,
    }
}

impl DeleteDBEndpointDirectLinkAddressRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for DeleteDBEndpointDirectLinkAddressRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBEndpointDirectLinkAddressRequest",
        unique_name: "DeleteDBEndpointDirectLinkAddressRequest",
        doc: "Deletes the direct-link address of an instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The instance then no longer supports the Redis Cluster protocol; move clients to another address first.\n\nReference: <https://www.volcengine.com/docs/6293/1407724>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for DeleteDBEndpointDirectLinkAddressRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DeleteDBEndpointDirectLinkAddressRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeleteDBEndpointDirectLinkAddressResponse {}

deserialize_structure! {
    lenient DeleteDBEndpointDirectLinkAddressResponse {
    }
}

impl DeleteDBEndpointDirectLinkAddressResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for DeleteDBEndpointDirectLinkAddressResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DeleteDBEndpointDirectLinkAddressResponse",
        unique_name: "DeleteDBEndpointDirectLinkAddressResponse",
        doc: "Response of [`DeleteDBEndpointDirectLinkAddressRequest`].",
        fields: &[],
    };
}

impl Fields for DeleteDBEndpointDirectLinkAddressResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`DeleteDBEndpointDirectLinkAddressRequest`].
pub static ACTION: Action = Action {
    index: 18,
    name: "DeleteDBEndpointDirectLinkAddress",
    method: "delete_db_endpoint_direct_link_address",
    category: "Network connection",
    summary: "Deletes the direct-link address of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1407724"],
    mode: Mode::Async,
    mutating: true,
    request: DeleteDBEndpointDirectLinkAddressRequest::STRUCTURE,
    response: DeleteDBEndpointDirectLinkAddressResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DeleteDBEndpointDirectLinkAddressRequest {
    type Response = DeleteDBEndpointDirectLinkAddressResponse;

    const ACTION: &'static Action = &ACTION;
}
