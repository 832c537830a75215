// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceSlots` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the hash slots of each shard of an instance.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/2479859>
///
/// Sent by
/// [`Client::describe_db_instance_slots`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_slots).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceSlotsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeDBInstanceSlotsRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeDBInstanceSlotsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeDBInstanceSlotsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceSlotsRequest",
        unique_name: "DescribeDBInstanceSlotsRequest",
        doc: "Returns the hash slots of each shard of an instance.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/2479859>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeDBInstanceSlotsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceSlotsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceSlotsResponse {
    /// Hash slots of each shard.
    pub slots: Vec<ShardSlots>,
}

deserialize_structure! {
    lenient DescribeDBInstanceSlotsResponse {
        "Slots" => slots: or_default,
    }
}

impl DescribeDBInstanceSlotsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        slots: Vec<ShardSlots>,
    }
}

impl Reflect for DescribeDBInstanceSlotsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceSlotsResponse",
        unique_name: "DescribeDBInstanceSlotsResponse",
        doc: "Response of [`DescribeDBInstanceSlotsRequest`].",
        fields: &[Field::optional("Slots", "slots", Vec::<ShardSlots>::TYPE).doc("Hash slots of each shard.")],
    };
}

impl Fields for DescribeDBInstanceSlotsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Slots" => self.slots.as_value(),
            _ => None,
        }
    }
}

/// A shard and its hash slots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ShardSlots {
    /// Number of the shard, counted from 0.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_id: Option<i32>,
    /// Ranges of hash slots, each in the form `first-last`.
    ///
    /// Example: `["0-16383"]`.
    pub slots: Vec<String>,
}

deserialize_structure! {
    lenient ShardSlots {
        "ShardId" => shard_id: optional,
        "Slots" => slots: or_default,
    }
}

impl ShardSlots {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        shard_id: i32,
        slots: Vec<String>,
    }
}

impl Reflect for ShardSlots {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ShardSlots",
        unique_name: "ShardSlots",
        doc: "A shard and its hash slots.",
        fields: &[
            Field::optional("ShardId", "shard_id", i32::TYPE)
                .doc("Number of the shard, counted from 0.\n\nExample: `0`."),
            Field::optional("Slots", "slots", Vec::<String>::TYPE)
                .doc("Ranges of hash slots, each in the form `first-last`.\n\nExample: `[\"0-16383\"]`."),
        ],
    };
}

impl Fields for ShardSlots {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "ShardId" => self.shard_id.as_value(),
            "Slots" => self.slots.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceSlotsRequest`].
pub static ACTION: Action = Action {
    index: 41,
    name: "DescribeDBInstanceSlots",
    method: "describe_db_instance_slots",
    category: "Instance management",
    summary: "Returns the hash slots of each shard of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/2479859"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceSlotsRequest::STRUCTURE,
    response: DescribeDBInstanceSlotsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceSlotsRequest {
    type Response = DescribeDBInstanceSlotsResponse;

    const ACTION: &'static Action = &ACTION;
}
