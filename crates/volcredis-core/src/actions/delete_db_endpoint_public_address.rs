// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DeleteDBEndpointPublicAddress`: closes public network access to an instance by releasing its public address.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Closes public network access to an instance by releasing its public address.
    ///
    /// The call is accepted, and the work goes on after it returns. It ends in `Running`. A repeated call
    /// with the same `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - The EIP is unbound but not released, so it goes on being billed until it is released in the EIP
    ///   service.
    /// - On instances created before 2022-05-17 the call may fail; support has to help then.
    /// - The Terraform provider also sends `EipId`, a field that neither the page nor the SDK lists.
    /// - The final state is what the Terraform provider waits for: the instance Running and the EIP
    ///   Available.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/110161` and `84772/1393065`.
    pub struct DeleteDBEndpointPublicAddressRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
        optional {
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`DeleteDBEndpointPublicAddressRequest`] is answered with.
    pub struct DeleteDBEndpointPublicAddressResponse {}
}

operation! {
    DeleteDBEndpointPublicAddressRequest => DeleteDBEndpointPublicAddressResponse,
    /// The description of [`DeleteDBEndpointPublicAddressRequest`].
    pub static ACTION = Action {
        name: "DeleteDBEndpointPublicAddress",
        method: "delete_db_endpoint_public_address",
        category: "Network connection",
        summary: "Closes public network access to an instance by releasing its public address.",
        reference: &["6293/110161", "84772/1393065"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: Some("Running") },
    }
}
