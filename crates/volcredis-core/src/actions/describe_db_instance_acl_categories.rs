// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceAclCategories` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the ACL command categories that an instance supports.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - Each default role of an account is an ACL rule over these categories.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1347919>
    pub struct DescribeDBInstanceAclCategoriesRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfqfxzk8zxt****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceAclCategoriesRequest`].
    pub struct DescribeDBInstanceAclCategoriesResponse {
        lists {
            /// Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`.
            ///
            /// Example:
            /// `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
            categories: String = "Categories",
        }
    }
}

operation! {
    DescribeDBInstanceAclCategoriesRequest => DescribeDBInstanceAclCategoriesResponse,
    /// The description of [`DescribeDBInstanceAclCategoriesRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceAclCategories",
        method: "describe_db_instance_acl_categories",
        category: "Account",
        summary: "Lists the ACL command categories that an instance supports.",
        reference: &["https://www.volcengine.com/docs/6293/1347919"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
