// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceSubnet`: moves an instance to another VPC or subnet.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Moves an instance to another VPC or subnet.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
    ///
    /// Notes:
    ///
    /// - The account must have granted the service cross-service access, or the call fails.
    /// - Domain names of the private and direct-link addresses stay, their IP addresses change.
    /// - All addresses can drop their connections once or twice, and client caches have to be cleared.
    /// - DTS and DBW are disturbed for a short time.
    /// - For instances from before 2022-05-17 this action is also how their network security is upgraded.
    /// - The public Terraform provider polls the instance after this call until its status is Running
    ///   again.
    ///
    /// Reference: `6293/110150`.
    pub struct ModifyDBInstanceSubnetRequest {
        required {
            /// Id of the Redis instance to act on.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Id of a subnet of that VPC, in the same availability zone as the instance.
            ///
            /// Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
            subnet_id: String = "SubnetId",
            /// Id of the VPC to move to; the current VPC's id changes only the subnet.
            ///
            /// Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// How many days the old IP addresses live on; 0 releases them at once.
            ///
            /// Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
            retention_days: i32 = "RetentionDays",
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceSubnetRequest`] is answered with.
    pub struct ModifyDBInstanceSubnetResponse {}
}

operation! {
    ModifyDBInstanceSubnetRequest => ModifyDBInstanceSubnetResponse,
    /// The description of [`ModifyDBInstanceSubnetRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceSubnet",
        method: "modify_db_instance_subnet",
        category: "Network connection",
        summary: "Moves an instance to another VPC or subnet.",
        reference: &["6293/110150"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
