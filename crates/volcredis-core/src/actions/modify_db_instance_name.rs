// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceName` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Changes the name of an instance.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The action supports the community and the enterprise edition.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65756>
    /// Reference: <https://www.volcengine.com/docs/84772/71745>
    pub struct ModifyDBInstanceNameRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// New name of the instance.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test123`.
            instance_name: String = "InstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceNameRequest`].
    pub struct ModifyDBInstanceNameResponse {}
}

operation! {
    ModifyDBInstanceNameRequest => ModifyDBInstanceNameResponse,
    /// The description of [`ModifyDBInstanceNameRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceName",
        method: "modify_db_instance_name",
        category: "Instance management",
        summary: "Changes the name of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/65756", "https://www.volcengine.com/docs/84772/71745"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
