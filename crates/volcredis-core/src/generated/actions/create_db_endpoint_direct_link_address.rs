// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateDBEndpointDirectLinkAddress` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
/// proxies.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Only sharded clusters can have a direct-link address.
/// - For instances with more than 8 shards a support ticket is needed.
/// - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load
///   balancing are not available on this address.
/// - The address may resolve to another IP address after it has been released and created again; clients
///   should use the domain name.
/// - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
///
/// Reference: <https://www.volcengine.com/docs/6293/1407726>
///
/// Sent by
/// [`Client::create_db_endpoint_direct_link_address`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_db_endpoint_direct_link_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDBEndpointDirectLinkAddressRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Port of the direct-link address.
    ///
    /// Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateDBEndpointDirectLinkAddressRequest {
        "InstanceId" => instance_id: required,
        "Port" => port: optional,
        "ClientToken" => client_token: optional,
    }
}

impl CreateDBEndpointDirectLinkAddressRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), port: None, client_token: None }
    }

    setters! {
        port, set_port: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateDBEndpointDirectLinkAddressRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBEndpointDirectLinkAddressRequest",
        unique_name: "CreateDBEndpointDirectLinkAddressRequest",
        doc: "Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Only sharded clusters can have a direct-link address.\n- For instances with more than 8 shards a support ticket is needed.\n- Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and load balancing are not available on this address.\n- The address may resolve to another IP address after it has been released and created again; clients should use the domain name.\n- `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.\n\nReference: <https://www.volcengine.com/docs/6293/1407726>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("Port", "port", i32::TYPE)
                .doc("Port of the direct-link address.\n\nLimits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.").checks(&[Check::Ranges(&[(1024, 4000), (5100, 64512)])]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateDBEndpointDirectLinkAddressRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Port" => self.port.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateDBEndpointDirectLinkAddressRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CreateDBEndpointDirectLinkAddressResponse {}

deserialize_structure! {
    lenient CreateDBEndpointDirectLinkAddressResponse {
    }
}

impl CreateDBEndpointDirectLinkAddressResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for CreateDBEndpointDirectLinkAddressResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBEndpointDirectLinkAddressResponse",
        unique_name: "CreateDBEndpointDirectLinkAddressResponse",
        doc: "Response of [`CreateDBEndpointDirectLinkAddressRequest`].",
        fields: &[],
    };
}

impl Fields for CreateDBEndpointDirectLinkAddressResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`CreateDBEndpointDirectLinkAddressRequest`].
pub static ACTION: Action = Action {
    index: 7,
    name: "CreateDBEndpointDirectLinkAddress",
    method: "create_db_endpoint_direct_link_address",
    category: "Network connection",
    summary: "Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.",
    reference: &["https://www.volcengine.com/docs/6293/1407726"],
    mode: Mode::Async,
    mutating: true,
    request: CreateDBEndpointDirectLinkAddressRequest::STRUCTURE,
    response: CreateDBEndpointDirectLinkAddressResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for CreateDBEndpointDirectLinkAddressRequest {
    type Response = CreateDBEndpointDirectLinkAddressResponse;

    const ACTION: &'static Action = &ACTION;
}
