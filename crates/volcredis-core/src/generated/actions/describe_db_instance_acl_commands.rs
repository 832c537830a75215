// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceAclCommands` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Lists the commands of an ACL category on an instance.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1347918>
///
/// Sent by
/// [`Client::describe_db_instance_acl_commands`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_acl_commands).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceAclCommandsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfqfxzk8zxt****`.
    pub instance_id: String,
    /// Command category, as listed by `DescribeDBInstanceAclCategories`.
    ///
    /// Example: `admin`.
    pub category: String,
}

deserialize_structure! {
    strict DescribeDBInstanceAclCommandsRequest {
        "InstanceId" => instance_id: required,
        "Category" => category: required,
    }
}

impl DescribeDBInstanceAclCommandsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, category: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), category: category.into_field() }
    }
}

impl Reflect for DescribeDBInstanceAclCommandsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceAclCommandsRequest",
        unique_name: "DescribeDBInstanceAclCommandsRequest",
        doc: "Lists the commands of an ACL category on an instance.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1347918>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfqfxzk8zxt****`."),
            Field::required("Category", "category", String::TYPE).doc(
                "Command category, as listed by `DescribeDBInstanceAclCategories`.\n\nExample: `admin`.",
            ),
        ],
    };
}

impl Fields for DescribeDBInstanceAclCommandsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Category" => self.category.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceAclCommandsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceAclCommandsResponse {
    /// Commands in the category.
    ///
    /// Example: `["client","cluster","config","monitor"]`.
    pub commands: Vec<String>,
}

deserialize_structure! {
    lenient DescribeDBInstanceAclCommandsResponse {
        "Commands" => commands: or_default,
    }
}

impl DescribeDBInstanceAclCommandsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        commands: Vec<String>,
    }
}

impl Reflect for DescribeDBInstanceAclCommandsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceAclCommandsResponse",
        unique_name: "DescribeDBInstanceAclCommandsResponse",
        doc: "Response of [`DescribeDBInstanceAclCommandsRequest`].",
        fields: &[Field::optional("Commands", "commands", Vec::<String>::TYPE)
            .doc("Commands in the category.\n\nExample: `[\"client\",\"cluster\",\"config\",\"monitor\"]`.")],
    };
}

impl Fields for DescribeDBInstanceAclCommandsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Commands" => self.commands.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceAclCommandsRequest`].
pub static ACTION: Action = Action {
    index: 36,
    name: "DescribeDBInstanceAclCommands",
    method: "describe_db_instance_acl_commands",
    category: "Account",
    summary: "Lists the commands of an ACL category on an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1347918"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceAclCommandsRequest::STRUCTURE,
    response: DescribeDBInstanceAclCommandsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceAclCommandsRequest {
    type Response = DescribeDBInstanceAclCommandsResponse;

    const ACTION: &'static Action = &ACTION;
}
