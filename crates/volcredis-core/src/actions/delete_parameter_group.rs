// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteParameterGroup` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Deletes a custom parameter template permanently.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Checked by the service only:
    ///
    /// - Only a template whose `Source` is `User` can be deleted.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1415108>
    pub struct DeleteParameterGroupRequest {
        required {
            /// ID of the custom template to delete.
            ///
            /// Example: `pg-cnlfm5yzmxehmkw****`.
            parameter_group_id: String = "ParameterGroupId",
        }
    }
}

structure! {
    /// Response of [`DeleteParameterGroupRequest`].
    pub struct DeleteParameterGroupResponse {}
}

operation! {
    DeleteParameterGroupRequest => DeleteParameterGroupResponse,
    /// The description of [`DeleteParameterGroupRequest`].
    pub static ACTION = Action {
        name: "DeleteParameterGroup",
        method: "delete_parameter_group",
        category: "Parameter template",
        summary: "Deletes a custom parameter template permanently.",
        reference: &["https://www.volcengine.com/docs/6293/1415108"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
