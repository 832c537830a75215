// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `SwitchOver`: makes chosen secondary nodes the primaries of their shards.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};

structure! {
    /// Makes chosen secondary nodes the primaries of their shards.
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
    /// - Every node given has `CurrentRole` SecondaryNode at the time of the call.
    /// - `TargetPrimaryNodeIds` holds at most one node per shard and covers at most 50 shards.
    /// - The instance's `InstanceClass` is PrimarySecondary; Standalone instances are refused.
    ///
    /// Notes:
    ///
    /// - The shard being switched loses connections for seconds and is read-only for up to 30 seconds.
    /// - The request sample of the 2024-12 page names the field TargetPrimaryNodeName, which neither the
    ///   field table nor the SDK knows.
    /// - The Chinese page's example for `TargetPrimaryNodeIds` doubles the prefix (server-redis-redis-…),
    ///   apparently a slip; the English one does not.
    /// - `TargetPrimaryNodeIds` is newer than `TargetPrimaryNodeId`: the 2024-12 page has only the latter.
    /// - No response fields; the stored excerpts stop before the response sample.
    /// - PrimaryChanging as the status in between is from the status page (6293/71563) as quoted elsewhere.
    ///
    /// Reference: `6293/1148755` and `6293/71563`.
    pub struct SwitchOverRequest {
        required {
            /// ID of the instance; it must have secondaries.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// The one secondary node to promote.
            ///
            /// Example: `server-redis-cn0212gzmh2xs****-0-1`.
            target_primary_node_id: String = "TargetPrimaryNodeId",
            /// Secondary nodes to promote together, at most one of each shard and at most 50.
            ///
            /// Limits: at most 50 items. Example: `["server-redis-cn0212gzmh2xs****-0-1"]`.
            target_primary_node_ids: Vec<String> = "TargetPrimaryNodeIds" [Check::Items { min: 0, max: 50, separator: None }],
            /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
            /// distinct request.
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
        summary: "Makes chosen secondary nodes the primaries of their shards.",
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
