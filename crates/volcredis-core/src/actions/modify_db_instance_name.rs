// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceName`: renames an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Renames an instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Result is null in the documented response.
    /// - Works for both editions.
    ///
    /// Reference: `6293/65756` and `84772/71745`.
    pub struct ModifyDBInstanceNameRequest {
        required {
            /// ID of the instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// New name; Chinese characters, letters, digits, underscores and hyphens, not starting with a
            /// digit or hyphen.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `test123`.
            instance_name: String = "InstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
        }
        optional {
            /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
            /// distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceNameRequest`] is answered with.
    pub struct ModifyDBInstanceNameResponse {}
}

operation! {
    ModifyDBInstanceNameRequest => ModifyDBInstanceNameResponse,
    /// The description of [`ModifyDBInstanceNameRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceName",
        method: "modify_db_instance_name",
        category: "Instance management",
        summary: "Renames an instance.",
        reference: &["6293/65756", "84772/71745"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
