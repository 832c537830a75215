// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceAclCommands` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Lists the commands of an ACL category on an instance.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1347918>
    pub struct DescribeDBInstanceAclCommandsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfqfxzk8zxt****`.
            instance_id: String = "InstanceId",
            /// Command category, as listed by `DescribeDBInstanceAclCategories`.
            ///
            /// Example: `admin`.
            category: String = "Category",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceAclCommandsRequest`].
    pub struct DescribeDBInstanceAclCommandsResponse {
        lists {
            /// Commands in the category.
            ///
            /// Example: `["client","cluster","config","monitor"]`.
            commands: String = "Commands",
        }
    }
}

operation! {
    DescribeDBInstanceAclCommandsRequest => DescribeDBInstanceAclCommandsResponse,
    /// The description of [`DescribeDBInstanceAclCommandsRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceAclCommands",
        method: "describe_db_instance_acl_commands",
        category: "Account",
        summary: "Lists the commands of an ACL category on an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1347918"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
