// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateDBEndpointDirectLinkAddress` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Creates a direct-link address of a sharded cluster, which connects clients to the shards without the
    /// proxies.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Only sharded clusters can have a direct-link address.
    /// - For instances with more than 8 shards a support ticket is needed.
    /// - Clients must support the Redis Cluster protocol; proxy features such as read/write splitting and
    ///   load balancing are not available on this address.
    /// - The address may resolve to another IP address after it has been released and created again;
    ///   clients should use the domain name.
    /// - `ModifyDBInstanceVisitAddress` changes the domain prefix and the port.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1407726>
    pub struct CreateDBEndpointDirectLinkAddressRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Port of the direct-link address.
            ///
            /// Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
            port: i32 = "Port" [Check::Ranges(&[(1024, 4000), (5100, 64512)])],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`CreateDBEndpointDirectLinkAddressRequest`].
    pub struct CreateDBEndpointDirectLinkAddressResponse {}
}

operation! {
    CreateDBEndpointDirectLinkAddressRequest => CreateDBEndpointDirectLinkAddressResponse,
    /// The description of [`CreateDBEndpointDirectLinkAddressRequest`].
    pub static ACTION = Action {
        name: "CreateDBEndpointDirectLinkAddress",
        method: "create_db_endpoint_direct_link_address",
        category: "Network connection",
        summary: "Creates a direct-link address of a sharded cluster, which connects clients to the shards without the proxies.",
        reference: &["https://www.volcengine.com/docs/6293/1407726"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
