// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeBigKeys` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{BigKeyOrder, KeyType};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

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
///
/// Notes:
///
/// - The service keeps the 100 keys with the most memory and the 100 keys with the most elements.
/// - The result is not paged: one call returns up to 100 keys.
///
/// Reference: <https://www.volcengine.com/docs/6293/78084>
///
/// Sent by
/// [`Client::describe_big_keys`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_big_keys).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBigKeysRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    pub instance_id: String,
    /// Maximum number of keys to return.
    ///
    /// Limits: 1 to 100. Example: `50`.
    pub page_size: i32,
    /// Filters by data type; all types if not given.
    ///
    /// Example: `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_type: Option<KeyType>,
    /// Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`).
    ///
    /// Default: `ValueSize`. Example: `ValueSize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_by: Option<BigKeyOrder>,
    /// End of the time range; by default the current time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_end_time: Option<DateTime>,
    /// Start of the time range, at most 15 days ago; by default 24 hours before the current time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start_time: Option<DateTime>,
}

deserialize_structure! {
    strict DescribeBigKeysRequest {
        "InstanceId" => instance_id: required,
        "PageSize" => page_size: required,
        "KeyType" => key_type: optional,
        "OrderBy" => order_by: optional,
        "QueryEndTime" => query_end_time: optional,
        "QueryStartTime" => query_start_time: optional,
    }
}

impl DescribeBigKeysRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, page_size: impl IntoField<i32>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            page_size: page_size.into_field(),
            key_type: None,
            order_by: None,
            query_end_time: None,
            query_start_time: None,
        }
    }

    setters! {
        key_type, set_key_type: KeyType,
        order_by, set_order_by: BigKeyOrder,
        query_end_time, set_query_end_time: DateTime,
        query_start_time, set_query_start_time: DateTime,
    }
}

impl Reflect for DescribeBigKeysRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBigKeysRequest",
        unique_name: "DescribeBigKeysRequest",
        doc: "Returns the largest keys of an instance, by memory or by number of elements.\n\nRead-only.\n\nValidation:\n\n- `QueryEndTime` must be later than `QueryStartTime`.\n- `QueryEndTime` must be at most 24 hours later than `QueryStartTime`.\n\nChecked by the service only:\n\n- `QueryStartTime` must be within the last 15 days.\n\nNotes:\n\n- The service keeps the 100 keys with the most memory and the 100 keys with the most elements.\n- The result is not paged: one call returns up to 100 keys.\n\nReference: <https://www.volcengine.com/docs/6293/78084>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Maximum number of keys to return.\n\nLimits: 1 to 100. Example: `50`.").checks(&[Check::Range { min: 1, max: 100 }]),
            Field::optional("KeyType", "key_type", KeyType::TYPE)
                .doc("Filters by data type; all types if not given.\n\nExample: `list`."),
            Field::optional("OrderBy", "order_by", BigKeyOrder::TYPE)
                .doc("Sort order: by memory (`ValueSize`) or by number of elements (`ValueLen`).\n\nDefault: `ValueSize`. Example: `ValueSize`."),
            Field::optional("QueryEndTime", "query_end_time", DateTime::TYPE)
                .doc("End of the time range; by default the current time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("QueryStartTime", "query_start_time", DateTime::TYPE)
                .doc("Start of the time range, at most 15 days ago; by default 24 hours before the current time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.").checks(&[Check::Format(Format::DateTime)]),
        ],
    };
}

impl Fields for DescribeBigKeysRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageSize" => self.page_size.as_value(),
            "KeyType" => self.key_type.as_value(),
            "OrderBy" => self.order_by.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeBigKeysRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBigKeysResponse {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Number of keys found.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Big keys found.
    pub big_key: Vec<BigKey>,
}

deserialize_structure! {
    lenient DescribeBigKeysResponse {
        "InstanceId" => instance_id: optional,
        "Total" => total: optional,
        "BigKey" => big_key: or_default,
    }
}

impl DescribeBigKeysResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        total: i32,
        big_key: Vec<BigKey>,
    }
}

impl Reflect for DescribeBigKeysResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBigKeysResponse",
        unique_name: "DescribeBigKeysResponse",
        doc: "Response of [`DescribeBigKeysRequest`].",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::optional("Total", "total", i32::TYPE).doc("Number of keys found.\n\nExample: `1`."),
            Field::optional("BigKey", "big_key", Vec::<BigKey>::TYPE).doc("Big keys found."),
        ],
    };
}

impl Fields for DescribeBigKeysResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Total" => self.total.as_value(),
            "BigKey" => self.big_key.as_value(),
            _ => None,
        }
    }
}

/// A big key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BigKey {
    /// Database of the key.
    #[serde(rename = "DBName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_name: Option<String>,
    /// Name of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_info: Option<String>,
    /// Data type of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_type: Option<String>,
    /// Number of elements of the key, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_len: Option<String>,
    /// Memory used by the key, as a string.
    ///
    /// Unit: B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_size: Option<String>,
}

deserialize_structure! {
    lenient BigKey {
        "DBName" => db_name: optional,
        "KeyInfo" => key_info: optional,
        "KeyType" => key_type: optional,
        "ValueLen" => value_len: optional,
        "ValueSize" => value_size: optional,
    }
}

impl BigKey {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        db_name: String,
        key_info: String,
        key_type: String,
        value_len: String,
        value_size: String,
    }
}

impl Reflect for BigKey {
    const STRUCTURE: &'static Structure = &Structure {
        name: "BigKey",
        unique_name: "BigKey",
        doc: "A big key.",
        fields: &[
            Field::optional("DBName", "db_name", String::TYPE).doc("Database of the key."),
            Field::optional("KeyInfo", "key_info", String::TYPE).doc("Name of the key."),
            Field::optional("KeyType", "key_type", String::TYPE).doc("Data type of the key."),
            Field::optional("ValueLen", "value_len", String::TYPE)
                .doc("Number of elements of the key, as a string."),
            Field::optional("ValueSize", "value_size", String::TYPE)
                .doc("Memory used by the key, as a string.\n\nUnit: B."),
        ],
    };
}

impl Fields for BigKey {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DBName" => self.db_name.as_value(),
            "KeyInfo" => self.key_info.as_value(),
            "KeyType" => self.key_type.as_value(),
            "ValueLen" => self.value_len.as_value(),
            "ValueSize" => self.value_size.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeBigKeysRequest`].
pub static ACTION: Action = Action {
    index: 29,
    name: "DescribeBigKeys",
    method: "describe_big_keys",
    category: "Log and analysis",
    summary: "Returns the largest keys of an instance, by memory or by number of elements.",
    reference: &["https://www.volcengine.com/docs/6293/78084"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeBigKeysRequest::STRUCTURE,
    response: DescribeBigKeysResponse::STRUCTURE,
    rules: &[
        Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
        Rule::MaxSpan { start: "QueryStartTime", end: "QueryEndTime", seconds: 86400 },
    ],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeBigKeysRequest {
    type Response = DescribeBigKeysResponse;

    const ACTION: &'static Action = &ACTION;
}
