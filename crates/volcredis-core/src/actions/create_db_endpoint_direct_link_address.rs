// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateDBEndpointDirectLinkAddress`: adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol reach the shards without going through the proxies.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster
    /// protocol reach the shards without going through the proxies.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Only instances with the sharded cluster enabled can have a direct-link address (6293/71643).
    /// - The console refuses it above 8 shards; such an instance needs a support ticket (6293/71643).
    /// - The client must speak the Redis Cluster protocol; proxy features such as automatic read/write
    ///   splitting and load balancing do not apply on this address.
    /// - A released and newly requested address may resolve to another IP, so clients should use the domain
    ///   name.
    /// - Domain prefix and port can be changed later with `ModifyDBInstanceVisitAddress`.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/1407726`.
    pub struct CreateDBEndpointDirectLinkAddressRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Port for the direct-link address; it lies in 1024-4000 or 5100-64512 (4001-5099 is
            /// excluded).
            ///
            /// Limits: 1024 to 4000 or 5100 to 64512. Default: `6379`. Example: `6379`.
            port: i32 = "Port" [Check::Ranges(&[(1024, 4000), (5100, 64512)])],
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhTOYhT`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateDBEndpointDirectLinkAddressRequest`] is answered with.
    pub struct CreateDBEndpointDirectLinkAddressResponse {}
}

operation! {
    CreateDBEndpointDirectLinkAddressRequest => CreateDBEndpointDirectLinkAddressResponse,
    /// The description of [`CreateDBEndpointDirectLinkAddressRequest`].
    pub static ACTION = Action {
        name: "CreateDBEndpointDirectLinkAddress",
        method: "create_db_endpoint_direct_link_address",
        category: "Network connection",
        summary: "Adds a direct-link address to a sharded instance, so that clients speaking the Redis Cluster protocol reach the shards without going through the proxies.",
        reference: &["6293/1407726"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
