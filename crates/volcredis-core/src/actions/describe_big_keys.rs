// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeBigKeys` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Rule, States, operation, structure};
use crate::types::{BigKeyOrder, KeyType};

structure! {
    /// Returns the largest keys of an instance, by memory or by number of elements.
    ///
    /// Read-only.
    ///
    /// Validation:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    /// - `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.
    ///
    /// Checked by the service only:
    ///
    /// - `QueryStartTime` must be within the last 15 days.
    /// - Time ranges of more than 1 hour may be rejected.
    ///
    /// Notes:
    ///
    /// - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
    /// - The result is not paged: one call returns up to 100 keys.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/78084>
    pub struct DescribeBigKeysRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Maximum number of keys to return.
            ///
            /// Limits: 1 to 100. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
        optional {
            /// Filters by data type; all types if not given.
            ///
            /// Example: `list`.
            key_type: KeyType = "KeyType",
            /// Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`).
            ///
            /// Default: `ValueSize`. Example: `ValueSize`.
            order_by: BigKeyOrder = "OrderBy",
            /// End of the time range; by default the current time.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the time range, at most 15 days ago; by default one hour ago.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// Response of [`DescribeBigKeysRequest`].
    pub struct DescribeBigKeysResponse {
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
            /// Big keys found.
            big_key: BigKey = "BigKey",
        }
    }
}

structure! {
    /// A big key.
    pub struct BigKey {
        optional {
            /// Database of the key.
            db_name: String = "DBName",
            /// Name of the key.
            key_info: String = "KeyInfo",
            /// Data type of the key.
            key_type: String = "KeyType",
            /// Number of elements of the key, as a string.
            value_len: String = "ValueLen",
            /// Memory used by the key, as a string.
            ///
            /// Unit: B.
            value_size: String = "ValueSize",
        }
    }
}

operation! {
    DescribeBigKeysRequest => DescribeBigKeysResponse,
    /// The description of [`DescribeBigKeysRequest`].
    pub static ACTION = Action {
        name: "DescribeBigKeys",
        method: "describe_big_keys",
        category: "Log and analysis",
        summary: "Returns the largest keys of an instance, by memory or by number of elements.",
        reference: &["https://www.volcengine.com/docs/6293/78084"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
            Rule::MaxSpan { start: "QueryStartTime", end: "QueryEndTime", seconds: 86400 },
        ],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
