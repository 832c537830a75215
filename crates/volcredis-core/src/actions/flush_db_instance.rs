// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `FlushDBInstance`: erases every key stored in an instance.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Erases every key stored in an instance.
    ///
    /// The change is made when the call returns. A repeated call with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The service starts a `flushall async` as soon as the call is accepted; how long it runs depends on
    ///   the amount of data.
    /// - Keys written after the call are kept.
    /// - The erased data cannot be brought back, so take a manual backup (`CreateBackup`) first;
    ///   single-node instances cannot be backed up at all.
    /// - Listing flushall in the disabled-commands parameter does not block this action.
    /// - Result is null.
    /// - The Volcengine page calls this a synchronous request, the BytePlus edition an asynchronous one.
    ///
    /// Reference: `6293/65759`.
    pub struct FlushDBInstanceRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`FlushDBInstanceRequest`] is answered with.
    pub struct FlushDBInstanceResponse {}
}

operation! {
    FlushDBInstanceRequest => FlushDBInstanceResponse,
    /// The description of [`FlushDBInstanceRequest`].
    pub static ACTION = Action {
        name: "FlushDBInstance",
        method: "flush_db_instance",
        category: "Instance management",
        summary: "Erases every key stored in an instance.",
        reference: &["6293/65759"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
