// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteAllClientSession`: ends all client sessions of an instance.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Ends all client sessions of an instance.
    ///
    /// The change is made when the call returns.
    ///
    /// Notes:
    ///
    /// - The connections of the sessions are closed.
    ///
    /// Reference: `6293/2175475`.
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
    /// What [`DeleteAllClientSessionRequest`] is answered with.
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
        reference: &["6293/2175475"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
