// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceSubnet` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Moves an instance to another VPC or subnet.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Checked by the service only:
    ///
    /// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
    ///
    /// Notes:
    ///
    /// - The account must have granted the cross-service authorization for Redis, or the call fails.
    /// - The domain names of the private and the direct-link address do not change; their IP addresses do.
    /// - Clients may be disconnected once or twice on every address and must clear their DNS caches.
    /// - The services DTS and DBW are interrupted for a short time.
    /// - For instances created before 2022-05-17 the action also upgrades the network security.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/110150>
    pub struct ModifyDBInstanceSubnetRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of a subnet of the VPC, in the availability zone of the instance.
            ///
            /// Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
            subnet_id: String = "SubnetId",
            /// ID of the new VPC; the current one to change only the subnet.
            ///
            /// Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// Retention period of the old IP addresses; `0` releases them immediately.
            ///
            /// Unit: day. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.
            retention_days: i32 = "RetentionDays",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceSubnetRequest`].
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
        reference: &["https://www.volcengine.com/docs/6293/110150"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
