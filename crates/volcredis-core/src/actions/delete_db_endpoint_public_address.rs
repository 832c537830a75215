// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteDBEndpointPublicAddress` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes the public address of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Running`
    /// after the change. Idempotent for calls with the same `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The EIP is unbound but not released, and is billed until it is released in the EIP service.
    /// - For instances created before 2022-05-17 the call may fail; a support ticket is needed then.
    /// - The change is complete when the EIP is unbound and the instance is `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/110161>
    /// Reference: <https://www.volcengine.com/docs/84772/1393065>
    pub struct DeleteDBEndpointPublicAddressRequest {
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
    /// Response of [`DeleteDBEndpointPublicAddressRequest`].
    pub struct DeleteDBEndpointPublicAddressResponse {}
}

operation! {
    DeleteDBEndpointPublicAddressRequest => DeleteDBEndpointPublicAddressResponse,
    /// The description of [`DeleteDBEndpointPublicAddressRequest`].
    pub static ACTION = Action {
        name: "DeleteDBEndpointPublicAddress",
        method: "delete_db_endpoint_public_address",
        category: "Network connection",
        summary: "Deletes the public address of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/110161", "https://www.volcengine.com/docs/84772/1393065"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
