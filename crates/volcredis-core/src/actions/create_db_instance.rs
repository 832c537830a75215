// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateDBInstance` action.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ChargeType, ConfigureNode, DeletionProtection, EngineVersion, MultiAZ, NoAuthMode, Tag};

structure! {
    /// Creates a community edition instance and returns its ID before the creation is complete.
    ///
    /// Asynchronous: the change continues after the call returns. The state of the instance is `Creating`
    /// during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `ShardNumber` is required when `ShardedCluster` is `1`.
    /// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
    ///   `65536` when `ShardedCluster` is `0`.
    /// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
    /// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
    ///   `65536` when `NodeNumber` is `1`.
    /// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
    /// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
    /// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
    /// - `ConfigureNodes` must have `NodeNumber` items.
    /// - All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.
    /// - The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is
    ///   `enabled`.
    ///
    /// Checked by the service only:
    ///
    /// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
    /// - All allow lists of an instance contain at most 1000 addresses and CIDR blocks.
    ///
    /// Notes:
    ///
    /// - `ConfigureNodes` may be required by the service.
    /// - The account must have granted the cross-service authorization for Redis, or the call fails.
    /// - Shards of 512 MiB may not be available; `DescribeDBInstanceSpecs` lists the sizes on sale.
    /// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
    /// - A failed creation ends in status `CreateFailed`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65748>
    /// Reference: <https://www.volcengine.com/docs/6293/71563>
    pub struct CreateDBInstanceRequest {
        required {
            /// ID of the region to create the instance in.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Zones of the nodes of a shard, one entry per node; the first is the zone of the primary
            /// node.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Redis version of the instance.
            ///
            /// Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
            ///
            /// Example: `enabled`.
            multi_az: MultiAZ = "MultiAZ",
            /// Number of nodes per shard: `1` for a single-node instance, more for a primary node with
            /// secondary nodes.
            ///
            /// Limits: 1 to 6. Example: `2`.
            node_number: i32 = "NodeNumber" [Check::Range { min: 1, max: 6 }],
            /// Memory of each shard; the permitted sizes depend on `ShardedCluster`.
            ///
            /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`,
            /// `24576`, `32768` and `65536`. Example: `1024`.
            shard_capacity: i64 = "ShardCapacity",
            /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
            ///
            /// Documented values: `0` and `1`. Example: `0`.
            sharded_cluster: i32 = "ShardedCluster",
            /// ID of a subnet of the VPC, in an availability zone of the instance.
            ///
            /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
            subnet_id: String = "SubnetId",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// IDs of the allow lists to bind; none if not given.
            ///
            /// Limits: at most 100 items.
            allow_list_ids: Vec<String> = "AllowListIds" [Check::Items { min: 0, max: 100, separator: None }],
            /// ID of the parameter template to apply; by default the system template of the version.
            parameter_group_id: String = "ParameterGroupId",
            /// If `true`, the subscription is renewed automatically.
            ///
            /// Default: `false`.
            auto_renew: bool = "AutoRenew",
            /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            ///
            /// Default: `PostPaid`. Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// Deletion protection of the instance.
            ///
            /// Default: `disabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Name of the instance; the instance ID if not given.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testInstance`.
            instance_name: String = "InstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not
            /// case-sensitive.
            ///
            /// Default: `close`.
            no_auth_mode: NoAuthMode = "NoAuthMode",
            /// Password of the `default` account; if not given, a random password that cannot be read.
            ///
            /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            password: Secret = "Password" [Check::Length { min: 8, max: 32 }, Check::Characters(&character_sets::PASSWORD), Check::CharacterKinds(2)],
            /// Port of the private endpoint.
            ///
            /// Limits: 1024 to 65535. Default: `6379`.
            port: i32 = "Port" [Check::Range { min: 1024, max: 65535 }],
            /// Project of the instance.
            ///
            /// Default: `default`. Example: `default`.
            project_name: String = "ProjectName",
            /// Duration of the subscription.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`.
            purchase_months: i32 = "PurchaseMonths",
            /// Number of shards; for sharded clusters only.
            ///
            /// Limits: 2 to 256. Example: `2`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
            /// Tags to attach; an instance can have at most 50.
            ///
            /// Limits: at most 20 items.
            tags: Vec<Tag> = "Tags" [Check::Items { min: 0, max: 20, separator: None }],
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`CreateDBInstanceRequest`].
    pub struct CreateDBInstanceResponse {
        optional {
            /// ID of the new instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the billing order.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    CreateDBInstanceRequest => CreateDBInstanceResponse,
    /// The description of [`CreateDBInstanceRequest`].
    pub static ACTION = Action {
        name: "CreateDBInstance",
        method: "create_db_instance",
        category: "Instance management",
        summary: "Creates a community edition instance and returns its ID before the creation is complete.",
        reference: &["https://www.volcengine.com/docs/6293/65748", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "ShardNumber", when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])] },
            Rule::AllowedIf { field: "ShardCapacity", when: &[Condition::Is("ShardedCluster", &[Literal::Integer(0)])], values: &[Literal::Integer(256), Literal::Integer(512), Literal::Integer(1024), Literal::Integer(2048), Literal::Integer(4096), Literal::Integer(8192), Literal::Integer(16384), Literal::Integer(24576), Literal::Integer(32768), Literal::Integer(65536)] },
            Rule::AllowedIf { field: "ShardCapacity", when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])], values: &[Literal::Integer(1024), Literal::Integer(2048), Literal::Integer(4096), Literal::Integer(8192), Literal::Integer(16384)] },
            Rule::AllowedIf { field: "ShardCapacity", when: &[Condition::Is("NodeNumber", &[Literal::Integer(1)])], values: &[Literal::Integer(512), Literal::Integer(1024), Literal::Integer(2048), Literal::Integer(4096), Literal::Integer(8192), Literal::Integer(16384), Literal::Integer(24576), Literal::Integer(32768), Literal::Integer(65536)] },
            Rule::AllowedIf { field: "MultiAZ", when: &[Condition::Is("NodeNumber", &[Literal::Integer(1)])], values: &[Literal::String("disabled")] },
            Rule::RequiredIf { field: "PurchaseMonths", when: &[Condition::Is("ChargeType", &[Literal::String("PrePaid")])] },
            Rule::IgnoredIf { field: "AutoRenew", when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])] },
            Rule::ItemCount { field: "ConfigureNodes", count: "NodeNumber" },
            Rule::SameMember { field: "ConfigureNodes", member: "AZ", when: &[Condition::Is("MultiAZ", &[Literal::String("disabled")])] },
            Rule::DistinctMembers { field: "ConfigureNodes", member: "AZ", min: 2, when: &[Condition::Is("MultiAZ", &[Literal::String("enabled")])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: Some("Creating"), after: Some("Running") },
    }
}
