// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeBigKeys`: returns the largest keys of an instance, by memory or by number of elements, for a short period within the last 15 days.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Rule, States, operation, structure};
use crate::types::{BigKeyOrder, KeyType};

structure! {
    /// Returns the largest keys of an instance, by memory or by number of elements, for a short period
    /// within the last 15 days.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    /// - `QueryStartTime` and `QueryEndTime` may lie at most 24 hours apart.
    ///
    /// Rules that only the service can check:
    ///
    /// - `QueryStartTime` lies at most 15 days in the past.
    /// - The period from `QueryStartTime` to `QueryEndTime` is at most 1 hour by the reference page of
    ///   March 2025 (24 hours by the official MCP server).
    ///
    /// Notes:
    ///
    /// - At most the 100 keys with the most memory, or the 100 with the most elements, are known to the
    ///   service.
    /// - There is a page size but no page number or token: one call returns all there is, up to 100 keys.
    ///   The official Terraform provider sends `PageNumber`, which is not documented.
    /// - The sources differ on the period: the page (March 2025) gives a default of one hour and a maximum
    ///   of one hour, the official MCP server a default and a maximum of 24 hours.
    /// - The result list is named `BigKey`, in the singular.
    /// - The members of `BigKey` are not described in the part of the page that was available; their
    ///   meanings come from the official Terraform provider.
    ///
    /// Reference: `6293/78084`.
    pub struct DescribeBigKeysRequest {
        required {
            /// Id of the instance to analyse.
            ///
            /// Example: `redis-cn02sg5o56sbs****`.
            instance_id: String = "InstanceId",
            /// Number of keys to return.
            ///
            /// Limits: 1 to 100. Example: `50`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
        optional {
            /// Returns only keys of this data type; all types unless given.
            ///
            /// Example: `list`.
            key_type: KeyType = "KeyType",
            /// Ranks by memory (`ValueSize`) or by number of elements (`ValueLen`).
            ///
            /// Default: `ValueSize`. Example: `ValueSize`.
            order_by: BigKeyOrder = "OrderBy",
            /// End of the period in UTC; now unless given.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the period in UTC, at most 15 days back; one hour ago unless given (but see notes).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// What [`DescribeBigKeysRequest`] is answered with.
    pub struct DescribeBigKeysResponse {
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
            /// Big keys found.
            big_key: BigKey = "BigKey",
        }
    }
}

structure! {
    /// A big key.
    pub struct BigKey {
        optional {
            /// Database that holds the key.
            db_name: String = "DBName",
            /// Name of the key.
            key_info: String = "KeyInfo",
            /// Data type of the key, as in the request field `KeyType`.
            key_type: String = "KeyType",
            /// Number of elements in the key, as a string.
            value_len: String = "ValueLen",
            /// Memory the key takes, as a string.
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
        summary: "Returns the largest keys of an instance, by memory or by number of elements, for a short period within the last 15 days.",
        reference: &["6293/78084"],
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
