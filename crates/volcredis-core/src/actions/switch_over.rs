// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `SwitchOver` action.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};

structure! {
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
    pub struct SwitchOverRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// ID of the secondary node to promote.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0-1`.
            target_primary_node_id: String = "TargetPrimaryNodeId",
            /// IDs of the secondary nodes to promote, at most one per shard.
            ///
            /// Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
            target_primary_node_ids: Vec<String> = "TargetPrimaryNodeIds" [Check::Items { min: 0, max: 50, separator: None }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`SwitchOverRequest`].
    pub struct SwitchOverResponse {}
}

operation! {
    SwitchOverRequest => SwitchOverResponse,
    /// The description of [`SwitchOverRequest`].
    pub static ACTION = Action {
        name: "SwitchOver",
        method: "switch_over",
        category: "Instance management",
        summary: "Promotes secondary nodes to primary nodes of their shards.",
        reference: &["https://www.volcengine.com/docs/6293/1148755", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::AnyOf(&["TargetPrimaryNodeIds", "TargetPrimaryNodeId"]),
            Rule::IgnoredIf { field: "TargetPrimaryNodeId", when: &[Condition::Given("TargetPrimaryNodeIds")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: Some("PrimaryChanging"), after: Some("Running") },
    }
}
