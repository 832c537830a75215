// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `SwitchOver`: promotes secondary nodes to primary nodes of their shards.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};

structure! {
    /// Promotes secondary nodes to primary nodes of their shards.
    ///
    /// The call is accepted, and the work goes on after it returns. It passes through `PrimaryChanging` and
    /// ends in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - At least one of `TargetPrimaryNodeIds` and `TargetPrimaryNodeId` must be given.
    /// - The service ignores `TargetPrimaryNodeId` when `TargetPrimaryNodeIds` is given (nothing is
    ///   refused).
    ///
    /// Rules that only the service can check:
    ///
    /// - Each node must currently be a secondary node (`CurrentRole` `SecondaryNode`).
    /// - `TargetPrimaryNodeIds` must list at most one node per shard.
    /// - The instance must be a primary-secondary instance (`InstanceClass` `PrimarySecondary`).
    ///
    /// Notes:
    ///
    /// - Each shard loses its connections for some seconds and is read-only for up to 30 seconds.
    ///
    /// Reference: `6293/1148755` and `6293/71563`.
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
    /// What [`SwitchOverRequest`] is answered with.
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
        reference: &["6293/1148755", "6293/71563"],
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
