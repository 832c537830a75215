// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateDBEndpointPublicAddress`: opens public network access to an instance by giving it a public address bound to one of your elastic IPs.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Opens public network access to an instance by giving it a public address bound to one of your
    /// elastic IPs.
    ///
    /// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call
    /// with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The cross-service authorization for Redis must have been granted, else the call fails (needed
    ///   since 2022-05-17).
    /// - The bound EIP is billed by the EIP service.
    /// - Port stands only on the newer community-edition page; the enterprise and the international page do
    ///   not list it.
    /// - This page says the port can be changed later with `ModifyDBInstanceVisitAddress`, while that
    ///   action's page (2025-03) says a public port cannot be changed.
    /// - The final state is what the Terraform provider waits for: the instance Running and the EIP
    ///   Attached.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/110152` and `84772/1393064`.
    pub struct CreateDBEndpointPublicAddressRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the elastic IP (EIP) to bind; the VPC service lists them with DescribeEipAddresses.
            ///
            /// Example: `eip-2fef2qcfbfw8w5oxruw3w****`.
            eip_id: String = "EipId",
        }
        optional {
            /// Port for the public address.
            ///
            /// Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
            port: i32 = "Port" [Check::Range { min: 1024, max: 65535 }],
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateDBEndpointPublicAddressRequest`] is answered with.
    pub struct CreateDBEndpointPublicAddressResponse {}
}

operation! {
    CreateDBEndpointPublicAddressRequest => CreateDBEndpointPublicAddressResponse,
    /// The description of [`CreateDBEndpointPublicAddressRequest`].
    pub static ACTION = Action {
        name: "CreateDBEndpointPublicAddress",
        method: "create_db_endpoint_public_address",
        category: "Network connection",
        summary: "Opens public network access to an instance by giving it a public address bound to one of your elastic IPs.",
        reference: &["6293/110152", "84772/1393064"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
