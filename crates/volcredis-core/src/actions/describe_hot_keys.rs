// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeHotKeys`: returns the most accessed keys of an instance for a short period within the last 15 days.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Rule, States, operation, structure};
use crate::types::KeyType;

structure! {
    /// Returns the most accessed keys of an instance for a short period within the last 15 days.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    /// - `QueryStartTime` and `QueryEndTime` may lie at most 360 hours apart.
    ///
    /// Rules that only the service can check:
    ///
    /// - `QueryStartTime` lies at most 15 days in the past.
    /// - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of
    ///   March 2025 (15 days by the official MCP server).
    ///
    /// Notes:
    ///
    /// - At most the 1000 hottest keys are known to the service.
    /// - There is a page size but no page number or token: one call returns all there is, up to 1000 keys.
    /// - The sources differ on the longest period: one hour by the page (March 2025), 15 days by the
    ///   official MCP server.
    /// - The result list is named `HotKey`, in the singular.
    /// - The members of `HotKey` are not described on the page; their meanings are inferred from the names.
    ///
    /// Reference: `6293/1454915`.
    pub struct DescribeHotKeysRequest {
        required {
            /// Id of the instance to analyse.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Number of keys to return.
            ///
            /// Limits: 1 to 1000. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Returns only keys of this data type; all types unless given.
            ///
            /// Example: `list`.
            key_type: KeyType = "KeyType",
            /// End of the period in UTC; now unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the period in UTC, at most 15 days back; one hour ago unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
            /// Returns only keys of these shards (ids from `DescribeDBInstanceShards`), at most 40; all
            /// shards unless given.
            ///
            /// Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
            shard_ids: Vec<String> = "ShardIds" [Check::Items { min: 0, max: 40, separator: None }],
        }
    }
}

structure! {
    /// What [`DescribeHotKeysRequest`] is answered with.
    pub struct DescribeHotKeysResponse {
        optional {
            /// Id of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Number of keys found.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Hot keys found.
            hot_key: HotKey = "HotKey",
        }
    }
}

structure! {
    /// A hot key.
    pub struct HotKey {
        optional {
            /// Kind of access or command that was counted; values not documented.
            action_type: String = "ActionType",
            /// When the hot key was recorded.
            create_time: String = "CreateTime",
            /// Database that holds the key.
            db_name: String = "DBName",
            /// Name of the key.
            key_info: String = "KeyInfo",
            /// Data type of the key, as in the request field `KeyType`.
            key_type: String = "KeyType",
            /// Id of the node that reported the key.
            node_id: String = "NodeId",
            /// Number of accesses, as a string.
            query_count: String = "QueryCount",
            /// Id of the shard that holds the key.
            shard_id: String = "ShardId",
        }
    }
}

operation! {
    DescribeHotKeysRequest => DescribeHotKeysResponse,
    /// The description of [`DescribeHotKeysRequest`].
    pub static ACTION = Action {
        name: "DescribeHotKeys",
        method: "describe_hot_keys",
        category: "Log and analysis",
        summary: "Returns the most accessed keys of an instance for a short period within the last 15 days.",
        reference: &["6293/1454915"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
            Rule::MaxSpan { start: "QueryStartTime", end: "QueryEndTime", seconds: 1296000 },
        ],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
