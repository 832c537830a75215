// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `RestartDBInstanceProxy` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Restarts proxy nodes of an instance.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is
/// `ProxyRestarting` during the change and `Running` after it. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - Connections through these proxies are interrupted.
///
/// Reference: <https://www.volcengine.com/docs/6293/1169317>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::restart_db_instance_proxy`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.restart_db_instance_proxy).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RestartDBInstanceProxyRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`.
    ///
    /// Example: `["proxy-redis-cn0212gzmh2xs****-0"]`.
    pub proxy_node_ids: Vec<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict RestartDBInstanceProxyRequest {
        "InstanceId" => instance_id: required,
        "ProxyNodeIds" => proxy_node_ids: required,
        "ClientToken" => client_token: optional,
    }
}

impl RestartDBInstanceProxyRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, proxy_node_ids: impl IntoField<Vec<String>>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            proxy_node_ids: proxy_node_ids.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for RestartDBInstanceProxyRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestartDBInstanceProxyRequest",
        unique_name: "RestartDBInstanceProxyRequest",
        doc: "Restarts proxy nodes of an instance.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `ProxyRestarting` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- Connections through these proxies are interrupted.\n\nReference: <https://www.volcengine.com/docs/6293/1169317>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ProxyNodeIds", "proxy_node_ids", Vec::<String>::TYPE)
                .doc("IDs of the proxy nodes to restart, as listed by `DescribeNodeIds`.\n\nExample: `[\"proxy-redis-cn0212gzmh2xs****-0\"]`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for RestartDBInstanceProxyRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ProxyNodeIds" => self.proxy_node_ids.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`RestartDBInstanceProxyRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RestartDBInstanceProxyResponse {}

deserialize_structure! {
    lenient RestartDBInstanceProxyResponse {
    }
}

impl RestartDBInstanceProxyResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for RestartDBInstanceProxyResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RestartDBInstanceProxyResponse",
        unique_name: "RestartDBInstanceProxyResponse",
        doc: "Response of [`RestartDBInstanceProxyRequest`].",
        fields: &[],
    };
}

impl Fields for RestartDBInstanceProxyResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`RestartDBInstanceProxyRequest`].
pub static ACTION: Action = Action {
    index: 96,
    name: "RestartDBInstanceProxy",
    method: "restart_db_instance_proxy",
    category: "Instance management",
    summary: "Restarts proxy nodes of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1169317",
        "https://www.volcengine.com/docs/6293/71563",
    ],
    mode: Mode::Async,
    mutating: true,
    request: RestartDBInstanceProxyRequest::STRUCTURE,
    response: RestartDBInstanceProxyResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: Some("ProxyRestarting"), after: Some("Running") },
};

impl Request for RestartDBInstanceProxyRequest {
    type Response = RestartDBInstanceProxyResponse;

    const ACTION: &'static Action = &ACTION;
}
