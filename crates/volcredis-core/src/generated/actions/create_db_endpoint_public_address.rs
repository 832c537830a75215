// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateDBEndpointPublicAddress` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Creates a public address of an instance by binding an elastic IP address (EIP).
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - The EIP is billed by the EIP service.
/// - The change is complete when the EIP is bound and the instance is `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/110152>
/// Reference: <https://www.volcengine.com/docs/84772/1393064>
///
/// Sent by
/// [`Client::create_db_endpoint_public_address`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_db_endpoint_public_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDBEndpointPublicAddressRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service.
    ///
    /// Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
    pub eip_id: String,
    /// Port of the public address.
    ///
    /// Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateDBEndpointPublicAddressRequest {
        "InstanceId" => instance_id: required,
        "EipId" => eip_id: required,
        "Port" => port: optional,
        "ClientToken" => client_token: optional,
    }
}

impl CreateDBEndpointPublicAddressRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, eip_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            eip_id: eip_id.into_field(),
            port: None,
            client_token: None,
        }
    }

    setters! {
        port, set_port: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateDBEndpointPublicAddressRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBEndpointPublicAddressRequest",
        unique_name: "CreateDBEndpointPublicAddressRequest",
        doc: "Creates a public address of an instance by binding an elastic IP address (EIP).\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The account must have granted the cross-service authorization for Redis, or the call fails.\n- The EIP is billed by the EIP service.\n- The change is complete when the EIP is bound and the instance is `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/110152>\nReference: <https://www.volcengine.com/docs/84772/1393064>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("EipId", "eip_id", String::TYPE)
                .doc("ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC service.\n\nExample: `eip-2fef2qcfbfw8w5oxruw3w****`."),
            Field::optional("Port", "port", i32::TYPE)
                .doc("Port of the public address.\n\nLimits: 1024 to 65535. Default: `6379`. Example: `6379`.").checks(&[Check::Range { min: 1024, max: 65535 }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateDBEndpointPublicAddressRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "EipId" => self.eip_id.as_value(),
            "Port" => self.port.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateDBEndpointPublicAddressRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CreateDBEndpointPublicAddressResponse {}

deserialize_structure! {
    lenient CreateDBEndpointPublicAddressResponse {
    }
}

impl CreateDBEndpointPublicAddressResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for CreateDBEndpointPublicAddressResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBEndpointPublicAddressResponse",
        unique_name: "CreateDBEndpointPublicAddressResponse",
        doc: "Response of [`CreateDBEndpointPublicAddressRequest`].",
        fields: &[],
    };
}

impl Fields for CreateDBEndpointPublicAddressResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`CreateDBEndpointPublicAddressRequest`].
pub static ACTION: Action = Action {
    index: 8,
    name: "CreateDBEndpointPublicAddress",
    method: "create_db_endpoint_public_address",
    category: "Network connection",
    summary: "Creates a public address of an instance by binding an elastic IP address (EIP).",
    reference: &[
        "https://www.volcengine.com/docs/6293/110152",
        "https://www.volcengine.com/docs/84772/1393064",
    ],
    mode: Mode::Async,
    mutating: true,
    request: CreateDBEndpointPublicAddressRequest::STRUCTURE,
    response: CreateDBEndpointPublicAddressResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for CreateDBEndpointPublicAddressRequest {
    type Response = CreateDBEndpointPublicAddressResponse;

    const ACTION: &'static Action = &ACTION;
}
