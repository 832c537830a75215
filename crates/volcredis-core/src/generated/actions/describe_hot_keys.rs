// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeHotKeys` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::KeyType;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

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
///
/// Notes:
///
/// - The service keeps the 1000 hottest keys.
/// - The result is not paged: one call returns up to 1000 keys.
///
/// Reference: <https://www.volcengine.com/docs/6293/1454915>
///
/// Sent by
/// [`Client::describe_hot_keys`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_hot_keys).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeHotKeysRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn02sg5o56sbs****`.
    pub instance_id: String,
    /// Maximum number of keys to return.
    ///
    /// Limits: 1 to 1000. Example: `50`.
    pub page_size: i32,
    /// Filters by data type; all types if not given.
    ///
    /// Example: `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_type: Option<KeyType>,
    /// End of the time range; by default the current time.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_end_time: Option<DateTime>,
    /// Start of the time range, at most 15 days ago; by default one hour ago.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start_time: Option<DateTime>,
    /// Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given.
    ///
    /// Limits: at most 40 items. Example: `["server-redis-cn02sg5o56sbs****-0"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_ids: Option<Vec<String>>,
}

deserialize_structure! {
    strict DescribeHotKeysRequest {
        "InstanceId" => instance_id: required,
        "PageSize" => page_size: required,
        "KeyType" => key_type: optional,
        "QueryEndTime" => query_end_time: optional,
        "QueryStartTime" => query_start_time: optional,
        "ShardIds" => shard_ids: optional,
    }
}

impl DescribeHotKeysRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, page_size: impl IntoField<i32>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            page_size: page_size.into_field(),
            key_type: None,
            query_end_time: None,
            query_start_time: None,
            shard_ids: None,
        }
    }

    setters! {
        key_type, set_key_type: KeyType,
        query_end_time, set_query_end_time: DateTime,
        query_start_time, set_query_start_time: DateTime,
        shard_ids, set_shard_ids: Vec<String>,
    }
}

impl Reflect for DescribeHotKeysRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeHotKeysRequest",
        unique_name: "DescribeHotKeysRequest",
        doc: "Returns the most accessed keys of an instance.\n\nRead-only.\n\nValidation:\n\n- `QueryEndTime` must be later than `QueryStartTime`.\n- `QueryEndTime` must be at most 360 hours later than `QueryStartTime`.\n\nChecked by the service only:\n\n- `QueryStartTime` must be within the last 15 days.\n\nNotes:\n\n- The service keeps the 1000 hottest keys.\n- The result is not paged: one call returns up to 1000 keys.\n\nReference: <https://www.volcengine.com/docs/6293/1454915>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Maximum number of keys to return.\n\nLimits: 1 to 1000. Example: `50`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("KeyType", "key_type", KeyType::TYPE)
                .doc("Filters by data type; all types if not given.\n\nExample: `list`."),
            Field::optional("QueryEndTime", "query_end_time", DateTime::TYPE)
                .doc("End of the time range; by default the current time.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:31:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("QueryStartTime", "query_start_time", DateTime::TYPE)
                .doc("Start of the time range, at most 15 days ago; by default one hour ago.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2023-03-27T15:30:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("ShardIds", "shard_ids", Vec::<String>::TYPE)
                .doc("Filters by shard IDs, as listed by `DescribeDBInstanceShards`; all shards if not given.\n\nLimits: at most 40 items. Example: `[\"server-redis-cn02sg5o56sbs****-0\"]`.").checks(&[Check::Items { min: 0, max: 40, separator: None }]),
        ],
    };
}

impl Fields for DescribeHotKeysRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "PageSize" => self.page_size.as_value(),
            "KeyType" => self.key_type.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            "ShardIds" => self.shard_ids.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeHotKeysRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeHotKeysResponse {
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
    /// Hot keys found.
    pub hot_key: Vec<HotKey>,
}

deserialize_structure! {
    lenient DescribeHotKeysResponse {
        "InstanceId" => instance_id: optional,
        "Total" => total: optional,
        "HotKey" => hot_key: or_default,
    }
}

impl DescribeHotKeysResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        total: i32,
        hot_key: Vec<HotKey>,
    }
}

impl Reflect for DescribeHotKeysResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeHotKeysResponse",
        unique_name: "DescribeHotKeysResponse",
        doc: "Response of [`DescribeHotKeysRequest`].",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn02sg5o56sbs****`."),
            Field::optional("Total", "total", i32::TYPE).doc("Number of keys found.\n\nExample: `1`."),
            Field::optional("HotKey", "hot_key", Vec::<HotKey>::TYPE).doc("Hot keys found."),
        ],
    };
}

impl Fields for DescribeHotKeysResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Total" => self.total.as_value(),
            "HotKey" => self.hot_key.as_value(),
            _ => None,
        }
    }
}

/// A hot key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct HotKey {
    /// Kind of access; the values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<String>,
    /// Time at which the hot key was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
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
    /// ID of the node that reported the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Number of accesses, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_count: Option<String>,
    /// ID of the shard of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_id: Option<String>,
}

deserialize_structure! {
    lenient HotKey {
        "ActionType" => action_type: optional,
        "CreateTime" => create_time: optional,
        "DBName" => db_name: optional,
        "KeyInfo" => key_info: optional,
        "KeyType" => key_type: optional,
        "NodeId" => node_id: optional,
        "QueryCount" => query_count: optional,
        "ShardId" => shard_id: optional,
    }
}

impl HotKey {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        action_type: String,
        create_time: String,
        db_name: String,
        key_info: String,
        key_type: String,
        node_id: String,
        query_count: String,
        shard_id: String,
    }
}

impl Reflect for HotKey {
    const STRUCTURE: &'static Structure = &Structure {
        name: "HotKey",
        unique_name: "HotKey",
        doc: "A hot key.",
        fields: &[
            Field::optional("ActionType", "action_type", String::TYPE)
                .doc("Kind of access; the values are not documented."),
            Field::optional("CreateTime", "create_time", String::TYPE)
                .doc("Time at which the hot key was recorded."),
            Field::optional("DBName", "db_name", String::TYPE).doc("Database of the key."),
            Field::optional("KeyInfo", "key_info", String::TYPE).doc("Name of the key."),
            Field::optional("KeyType", "key_type", String::TYPE).doc("Data type of the key."),
            Field::optional("NodeId", "node_id", String::TYPE).doc("ID of the node that reported the key."),
            Field::optional("QueryCount", "query_count", String::TYPE)
                .doc("Number of accesses, as a string."),
            Field::optional("ShardId", "shard_id", String::TYPE).doc("ID of the shard of the key."),
        ],
    };
}

impl Fields for HotKey {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ActionType" => self.action_type.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "DBName" => self.db_name.as_value(),
            "KeyInfo" => self.key_info.as_value(),
            "KeyType" => self.key_type.as_value(),
            "NodeId" => self.node_id.as_value(),
            "QueryCount" => self.query_count.as_value(),
            "ShardId" => self.shard_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeHotKeysRequest`].
pub static ACTION: Action = Action {
    index: 49,
    name: "DescribeHotKeys",
    method: "describe_hot_keys",
    category: "Log and analysis",
    summary: "Returns the most accessed keys of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1454915"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeHotKeysRequest::STRUCTURE,
    response: DescribeHotKeysResponse::STRUCTURE,
    rules: &[
        Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
        Rule::MaxSpan { start: "QueryStartTime", end: "QueryEndTime", seconds: 1296000 },
    ],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeHotKeysRequest {
    type Response = DescribeHotKeysResponse;

    const ACTION: &'static Action = &ACTION;
}
