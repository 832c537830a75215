// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DeleteDBEndpointDirectLinkAddress` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Deletes the direct-link address of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The instance then no longer supports the Redis Cluster protocol; move clients to another address
    ///   first.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1407724>
    pub struct DeleteDBEndpointDirectLinkAddressRequest {
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
    /// Response of [`DeleteDBEndpointDirectLinkAddressRequest`].
    pub struct DeleteDBEndpointDirectLinkAddressResponse {}
}

operation! {
    DeleteDBEndpointDirectLinkAddressRequest => DeleteDBEndpointDirectLinkAddressResponse,
    /// The description of [`DeleteDBEndpointDirectLinkAddressRequest`].
    pub static ACTION = Action {
        name: "DeleteDBEndpointDirectLinkAddress",
        method: "delete_db_endpoint_direct_link_address",
        category: "Network connection",
        summary: "Deletes the direct-link address of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1407724"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
