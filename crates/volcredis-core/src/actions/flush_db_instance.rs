// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `FlushDBInstance` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes all keys of an instance.
    ///
    /// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The service runs `FLUSHALL ASYNC`, which can continue after the call; the duration depends on the
    ///   amount of data.
    /// - Keys written after the call are kept.
    /// - The data cannot be restored without a backup, see `CreateBackup`; single-node instances have no
    ///   backups.
    /// - The parameter that disables commands does not affect this action.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65759>
    pub struct FlushDBInstanceRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
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
    /// Response of [`FlushDBInstanceRequest`].
    pub struct FlushDBInstanceResponse {}
}

operation! {
    FlushDBInstanceRequest => FlushDBInstanceResponse,
    /// The description of [`FlushDBInstanceRequest`].
    pub static ACTION = Action {
        name: "FlushDBInstance",
        method: "flush_db_instance",
        category: "Instance management",
        summary: "Deletes all keys of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/65759"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
