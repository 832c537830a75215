// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateDBEndpointPublicAddress` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Creates a public address of an instance by binding an elastic IP address (EIP).
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Running`
    /// after the change. Idempotent for calls with the same `ClientToken`.
    ///
    /// Notes:
    ///
    /// - The account must have granted the cross-service authorization for Redis, or the call fails.
    /// - The EIP is billed by the EIP service.
    /// - The change is complete when the EIP is bound and the instance is `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/110152>
    /// Reference: <https://www.volcengine.com/docs/84772/1393064>
    pub struct CreateDBEndpointPublicAddressRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the elastic IP address (EIP) to bind, as listed by `DescribeEipAddresses` of the VPC
            /// service.
            ///
            /// Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
            eip_id: String = "EipId",
        }
        optional {
            /// Port of the public address.
            ///
            /// Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
            port: i32 = "Port" [Check::Range { min: 1024, max: 65535 }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`CreateDBEndpointPublicAddressRequest`].
    pub struct CreateDBEndpointPublicAddressResponse {}
}

operation! {
    CreateDBEndpointPublicAddressRequest => CreateDBEndpointPublicAddressResponse,
    /// The description of [`CreateDBEndpointPublicAddressRequest`].
    pub static ACTION = Action {
        name: "CreateDBEndpointPublicAddress",
        method: "create_db_endpoint_public_address",
        category: "Network connection",
        summary: "Creates a public address of an instance by binding an elastic IP address (EIP).",
        reference: &["https://www.volcengine.com/docs/6293/110152", "https://www.volcengine.com/docs/84772/1393064"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
