// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `SwitchOver` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Promotes secondary nodes to primary nodes of their shards.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is
/// `PrimaryChanging` during the change and `Running` after it. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` is required.
/// - `TargetPrimaryNodeId` is ignored by the service when `TargetPrimaryNodeIds` is set.
///
/// Checked by the service only:
///
/// - Each node must currently be a secondary node (`CurrentRole` is `SecondaryNode`).
/// - `TargetPrimaryNodeIds` must list at most one node per shard.
/// - The instance must be a primary-secondary instance (`InstanceClass` is `PrimarySecondary`).
///
/// Notes:
///
/// - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.
///
/// Reference: <https://www.volcengine.com/docs/6293/1148755>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::switch_over`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.switch_over).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SwitchOverRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// ID of the secondary node to promote.
    ///
    /// Example: `server-redis-cn0212gzmh2xs****-0-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_primary_node_id: Option<String>,
    /// IDs of the secondary nodes to promote, at most one per shard.
    ///
    /// Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_primary_node_ids: Option<Vec<String>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict SwitchOverRequest {
        "InstanceId" => instance_id: required,
        "TargetPrimaryNodeId" => target_primary_node_id: optional,
        "TargetPrimaryNodeIds" => target_primary_node_ids: optional,
        "ClientToken" => client_token: optional,
    }
}

impl SwitchOverRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            target_primary_node_id: None,
            target_primary_node_ids: None,
            client_token: None,
        }
    }

    setters! {
        target_primary_node_id, set_target_primary_node_id: String,
        target_primary_node_ids, set_target_primary_node_ids: Vec<String>,
        client_token, set_client_token: String,
    }
}

impl Reflect for SwitchOverRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SwitchOverRequest",
        unique_name: "SwitchOverRequest",
        doc: "Promotes secondary nodes to primary nodes of their shards.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `PrimaryChanging` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` is required.\n- `TargetPrimaryNodeId` is ignored by the service when `TargetPrimaryNodeIds` is set.\n\nChecked by the service only:\n\n- Each node must currently be a secondary node (`CurrentRole` is `SecondaryNode`).\n- `TargetPrimaryNodeIds` must list at most one node per shard.\n- The instance must be a primary-secondary instance (`InstanceClass` is `PrimarySecondary`).\n\nNotes:\n\n- Each shard loses its connections for some seconds and is read-only for up to 30 seconds.\n\nReference: <https://www.volcengine.com/docs/6293/1148755>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("TargetPrimaryNodeId", "target_primary_node_id", String::TYPE)
                .doc("ID of the secondary node to promote.\n\nExample: `server-redis-cn0212gzmh2xs****-0-1`."),
            Field::optional("TargetPrimaryNodeIds", "target_primary_node_ids", Vec::<String>::TYPE)
                .doc("IDs of the secondary nodes to promote, at most one per shard.\n\nLimits: at most 50 items. Example: `[\"server-redis-cn0212gzmh2xs****-0-1\"]`.").checks(&[Check::Items { min: 0, max: 50, separator: None }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for SwitchOverRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "TargetPrimaryNodeId" => self.target_primary_node_id.as_value(),
            "TargetPrimaryNodeIds" => self.target_primary_node_ids.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`SwitchOverRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SwitchOverResponse {}

deserialize_structure! {
    lenient SwitchOverResponse {
    }
}

impl SwitchOverResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for SwitchOverResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "SwitchOverResponse",
        unique_name: "SwitchOverResponse",
        doc: "Response of [`SwitchOverRequest`].",
        fields: &[],
    };
}

impl Fields for SwitchOverResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`SwitchOverRequest`].
pub static ACTION: Action = Action {
    index: 100,
    name: "SwitchOver",
    method: "switch_over",
    category: "Instance management",
    summary: "Promotes secondary nodes to primary nodes of their shards.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1148755",
        "https://www.volcengine.com/docs/6293/71563",
    ],
    mode: Mode::Async,
    mutating: true,
    request: SwitchOverRequest::STRUCTURE,
    response: SwitchOverResponse::STRUCTURE,
    rules: &[
        Rule::AnyOf(&["TargetPrimaryNodeIds", "TargetPrimaryNodeId"]),
        Rule::IgnoredIf { field: "TargetPrimaryNodeId", when: &[Condition::Given("TargetPrimaryNodeIds")] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: Some("PrimaryChanging"), after: Some("Running") },
};

impl Request for SwitchOverRequest {
    type Response = SwitchOverResponse;

    const ACTION: &'static Action = &ACTION;
}
