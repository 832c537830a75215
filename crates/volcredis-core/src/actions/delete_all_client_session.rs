// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteAllClientSession` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Ends all client sessions of an instance.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Notes:
    ///
    /// - The connections of the sessions are closed.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2175475>
    pub struct DeleteAllClientSessionRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DeleteAllClientSessionRequest`].
    pub struct DeleteAllClientSessionResponse {
        optional {
            /// `true` if all sessions were ended.
            ///
            /// Example: `true`.
            is_success: bool = "IsSuccess",
        }
    }
}

operation! {
    DeleteAllClientSessionRequest => DeleteAllClientSessionResponse,
    /// The description of [`DeleteAllClientSessionRequest`].
    pub static ACTION = Action {
        name: "DeleteAllClientSession",
        method: "delete_all_client_session",
        category: "Session",
        summary: "Ends all client sessions of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/2175475"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
