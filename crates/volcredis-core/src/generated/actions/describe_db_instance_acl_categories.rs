// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceAclCategories` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the ACL command categories that an instance supports.
///
/// Read-only.
///
/// Notes:
///
/// - Each default role of an account is an ACL rule over these categories.
///
/// Reference: <https://www.volcengine.com/docs/6293/1347919>
///
/// Sent by
/// [`Client::describe_db_instance_acl_categories`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_acl_categories).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceAclCategoriesRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfqfxzk8zxt****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeDBInstanceAclCategoriesRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeDBInstanceAclCategoriesRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeDBInstanceAclCategoriesRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceAclCategoriesRequest",
        unique_name: "DescribeDBInstanceAclCategoriesRequest",
        doc: "Lists the ACL command categories that an instance supports.\n\nRead-only.\n\nNotes:\n\n- Each default role of an account is an ACL rule over these categories.\n\nReference: <https://www.volcengine.com/docs/6293/1347919>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cnlfqfxzk8zxt****`.")],
    };
}

impl Fields for DescribeDBInstanceAclCategoriesRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceAclCategoriesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceAclCategoriesResponse {
    /// Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`.
    ///
    /// Example:
    /// `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
    pub categories: Vec<String>,
}

deserialize_structure! {
    lenient DescribeDBInstanceAclCategoriesResponse {
        "Categories" => categories: or_default,
    }
}

impl DescribeDBInstanceAclCategoriesResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        categories: Vec<String>,
    }
}

impl Reflect for DescribeDBInstanceAclCategoriesResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceAclCategoriesResponse",
        unique_name: "DescribeDBInstanceAclCategoriesResponse",
        doc: "Response of [`DescribeDBInstanceAclCategoriesRequest`].",
        fields: &[
            Field::optional("Categories", "categories", Vec::<String>::TYPE)
                .doc("Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`.\n\nExample: `[\"keyspace\",\"read\",\"write\",\"set\",\"sortedset\",\"list\",\"hash\",\"string\",\"bitmap\",\"hyperloglog\",\"geo\",\"stream\",\"pubsub\",\"admin\",\"fast\",\"slow\",\"blocking\",\"dangerous\",\"connection\",\"transaction\",\"scripting\"]`."),
        ],
    };
}

impl Fields for DescribeDBInstanceAclCategoriesResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Categories" => self.categories.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceAclCategoriesRequest`].
pub static ACTION: Action = Action {
    index: 35,
    name: "DescribeDBInstanceAclCategories",
    method: "describe_db_instance_acl_categories",
    category: "Account",
    summary: "Lists the ACL command categories that an instance supports.",
    reference: &["https://www.volcengine.com/docs/6293/1347919"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceAclCategoriesRequest::STRUCTURE,
    response: DescribeDBInstanceAclCategoriesResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceAclCategoriesRequest {
    type Response = DescribeDBInstanceAclCategoriesResponse;

    const ACTION: &'static Action = &ACTION;
}
