// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeHotKeys` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Rule, States, operation, structure};
use crate::types::KeyType;

structure! {
    /// Returns the most accessed keys of an instance.
    ///
    /// Read-only.
    ///
    /// Validation:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    /// - `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.
    ///
    /// Checked by the service only:
    ///
    /// - `QueryStartTime` must be within the last 15 days.
    /// - Time ranges of more than 1 hour may be rejected.
    ///
    /// Notes:
    ///
    /// - The service keeps the 1000 hottest keys.
    /// - The result is not paged: one call returns up to 1000 keys.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1454915>
    pub struct DescribeHotKeysRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Maximum number of keys to return.
            ///
            /// Limits: 1 to 1000. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Filters by data type; all types if not given.
            ///
            /// Example: `list`.
            key_type: KeyType = "KeyType",
            /// End of the time range; by default the current time.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the time range, at most 15 days ago; by default one hour ago.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
            /// Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given.
            ///
            /// Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
            shard_ids: Vec<String> = "ShardIds" [Check::Items { min: 0, max: 40, separator: None }],
        }
    }
}

structure! {
    /// Response of [`DescribeHotKeysRequest`].
    pub struct DescribeHotKeysResponse {
        optional {
            /// ID of the instance.
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
            /// Kind of access; the values are not documented.
            action_type: String = "ActionType",
            /// Time at which the hot key was recorded.
            create_time: String = "CreateTime",
            /// Database of the key.
            db_name: String = "DBName",
            /// Name of the key.
            key_info: String = "KeyInfo",
            /// Data type of the key.
            key_type: String = "KeyType",
            /// ID of the node that reported the key.
            node_id: String = "NodeId",
            /// Number of accesses, as a string.
            query_count: String = "QueryCount",
            /// ID of the shard of the key.
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
        summary: "Returns the most accessed keys of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1454915"],
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
