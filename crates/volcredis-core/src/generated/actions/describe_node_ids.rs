// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeNodeIds` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the IDs of the proxy and server nodes of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.
///
/// Reference: <https://www.volcengine.com/docs/6293/127841>
///
/// Sent by
/// [`Client::describe_node_ids`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_node_ids).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNodeIdsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeNodeIdsRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeNodeIdsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeNodeIdsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeNodeIdsRequest",
        unique_name: "DescribeNodeIdsRequest",
        doc: "Lists the IDs of the proxy and server nodes of an instance.\n\nRead-only.\n\nNotes:\n\n- The list is not paged.\n- Server nodes are named `server-<instance>-<shard>-<node>`, proxy nodes `proxy-<instance>-<proxy>`.\n\nReference: <https://www.volcengine.com/docs/6293/127841>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`.")],
    };
}

impl Fields for DescribeNodeIdsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeNodeIdsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeNodeIdsResponse {
    /// IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`.
    ///
    /// Example:
    /// `["server-redis-cn02sg5o56sbs****-0-0","server-redis-cn02sg5o56sbs****-0-1","proxy-redis-cn02sg5o56sbs****-0","proxy-redis-cn02sg5o56sbs****-1"]`.
    pub node_ids: Vec<String>,
}

deserialize_structure! {
    lenient DescribeNodeIdsResponse {
        "NodeIds" => node_ids: or_default,
    }
}

impl DescribeNodeIdsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        node_ids: Vec<String>,
    }
}

impl Reflect for DescribeNodeIdsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeNodeIdsResponse",
        unique_name: "DescribeNodeIdsResponse",
        doc: "Response of [`DescribeNodeIdsRequest`].",
        fields: &[
            Field::optional("NodeIds", "node_ids", Vec::<String>::TYPE)
                .doc("IDs of the server and proxy nodes, with the prefix `server-` or `proxy-`.\n\nExample: `[\"server-redis-cn02sg5o56sbs****-0-0\",\"server-redis-cn02sg5o56sbs****-0-1\",\"proxy-redis-cn02sg5o56sbs****-0\",\"proxy-redis-cn02sg5o56sbs****-1\"]`."),
        ],
    };
}

impl Fields for DescribeNodeIdsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "NodeIds" => self.node_ids.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeNodeIdsRequest`].
pub static ACTION: Action = Action {
    index: 51,
    name: "DescribeNodeIds",
    method: "describe_node_ids",
    category: "Instance management",
    summary: "Lists the IDs of the proxy and server nodes of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/127841"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeNodeIdsRequest::STRUCTURE,
    response: DescribeNodeIdsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeNodeIdsRequest {
    type Response = DescribeNodeIdsResponse;

    const ACTION: &'static Action = &ACTION;
}
