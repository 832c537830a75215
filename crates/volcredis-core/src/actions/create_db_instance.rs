// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateDBInstance`: orders a new community-edition Redis instance and returns its ID while it is still being built.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ChargeType, ConfigureNode, DeletionProtection, EngineVersion, MultiAZ, NoAuthMode, Tag};

structure! {
    /// Orders a new community-edition Redis instance and returns its ID while it is still being built.
    ///
    /// The call is accepted, and the work goes on after it returns. It passes through `Creating` and ends
    /// in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - `ShardNumber` must be given when `ShardedCluster` is `1`.
    /// - `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
    ///   `65536` when `ShardedCluster` is `0`.
    /// - `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.
    /// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or
    ///   `65536` when `NodeNumber` is `1`.
    /// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
    /// - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
    /// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
    /// - `ConfigureNodes` must hold as many items as `NodeNumber` says.
    /// - Every `AZ` in `ConfigureNodes` must be the same when `MultiAZ` is `disabled`.
    /// - `ConfigureNodes` must hold at least 2 different `AZ` when `MultiAZ` is `enabled`.
    ///
    /// Rules that only the service can check:
    ///
    /// - `SubnetId` belongs to `VpcId` and to an availability zone the instance uses.
    /// - `AllowListIds` holds at most 100 IDs, and all lists bound to an instance at most 1000 addresses or
    ///   CIDR blocks.
    ///
    /// Notes:
    ///
    /// - `ConfigureNodes` is optional in the SDK, but the reference of the international edition, the
    ///   vendor's MCP server and its Terraform providers all treat it as required.
    /// - Fails until the account has granted the cross-service authorization (needed since 2022-05-17).
    /// - The page of 2025-02 lists no 512 MiB shard; the vendor's newer MCP server allows 512 for unsharded
    ///   instances, and an example of the volcenginecc provider even uses 512 with sharding. 512 is included
    ///   here for the unsharded case only.
    /// - 24576 is documented in China and missing from the older international page.
    /// - At most 4 nodes of 256 MiB per account and region unless the quota is raised (to 10).
    /// - Without Password the service sets a random one that nobody can read; reset it with
    ///   `ModifyDBAccount` before logging in as default.
    /// - The SDK's enum for `NoAuthMode` also lists Invalid, a placeholder that is not documented as a
    ///   value.
    /// - `EngineVersion` 4.0 is only open by request and no longer listed.
    /// - What happens to `ShardNumber` when `ShardedCluster` is 0 is not stated; Terraform ignores it
    ///   there.
    /// - The international edition's older page differs: Password required and 8 to 30 characters,
    ///   `MultiAZ` only disabled, versions 4.0 to 6.0.
    /// - A failed creation ends in status CreateFailed.
    /// - Constraints on `NoAuthMode`, charging, tags, allow lists and passwords were read from the vendor's
    ///   MCP server and provider schemas, since the stored page excerpt stops after `MultiAZ`.
    ///
    /// Reference: `6293/65748` and `6293/71563`.
    pub struct CreateDBInstanceRequest {
        required {
            /// Region to create the instance in.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Zone of every node of a shard, one entry per node; the first entry is the primary's zone.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Redis version the instance runs.
            ///
            /// Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Whether nodes are spread over several availability zones.
            ///
            /// Example: `enabled`.
            multi_az: MultiAZ = "MultiAZ",
            /// Nodes in each shard: 1 gives a single-node instance, more give a primary with secondaries.
            ///
            /// Limits: 1 to 6. Example: `2`.
            node_number: i32 = "NodeNumber" [Check::Range { min: 1, max: 6 }],
            /// Memory of each shard; the sizes on offer depend on `ShardedCluster`.
            ///
            /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`,
            /// `24576`, `32768` and `65536`. Example: `1024`.
            shard_capacity: i64 = "ShardCapacity",
            /// Whether data is spread over several shards: 1 yes, 0 no.
            ///
            /// Documented values: `0` and `1`. Example: `0`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Subnet of that VPC; it has to lie in a zone the instance uses.
            ///
            /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
            subnet_id: String = "SubnetId",
            /// VPC the instance joins; clients in the same VPC reach it over the private network.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// Allow lists to bind at once; when left out the instance has none, at most 100 may be given.
            ///
            /// Limits: at most 100 items.
            allow_list_ids: Vec<String> = "AllowListIds" [Check::Items { min: 0, max: 100, separator: None }],
            /// Parameter template to apply; the system template of the chosen version is used when it is
            /// left out.
            parameter_group_id: String = "ParameterGroupId",
            /// Whether a subscription renews itself.
            ///
            /// Default: `false`.
            auto_renew: bool = "AutoRenew",
            /// Billing: pay-as-you-go or subscription.
            ///
            /// Default: `PostPaid`. Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// Whether the instance is guarded against deletion.
            ///
            /// Default: `disabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Name of the instance; Chinese characters, letters, digits, underscores and hyphens, not
            /// starting with a digit or hyphen; the instance ID is used when it is left out.
            ///
            /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
            /// neither a digit nor `-`. Example: `testInstance`.
            instance_name: String = "InstanceName" [Check::Length { min: 1, max: 128 }, Check::Characters(&character_sets::RESOURCE_NAME)],
            /// Whether the private endpoint may be used without a password; letter case does not matter.
            ///
            /// Default: `close`.
            no_auth_mode: NoAuthMode = "NoAuthMode",
            /// Password of the built-in default account; it needs at least two of upper case, lower case,
            /// digits and special characters.
            ///
            /// Limits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.
            password: Secret = "Password" [Check::Length { min: 8, max: 32 }, Check::Characters(&character_sets::PASSWORD), Check::CharacterKinds(2)],
            /// Port of the private endpoint.
            ///
            /// Limits: 1024 to 65535. Default: `6379`.
            port: i32 = "Port" [Check::Range { min: 1024, max: 65535 }],
            /// Project the instance is filed under.
            ///
            /// Default: `default`. Example: `default`.
            project_name: String = "ProjectName",
            /// Length of a subscription; 1 to 9 months or 1, 2 or 3 years.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`.
            purchase_months: i32 = "PurchaseMonths",
            /// Number of shards; meant for sharded instances only.
            ///
            /// Limits: 2 to 256. Example: `2`.
            shard_number: i32 = "ShardNumber" [Check::Range { min: 2, max: 256 }],
            /// Tags to attach to the new instance; at most 20 in one request and 50 on an instance.
            ///
            /// Limits: at most 20 items.
            tags: Vec<Tag> = "Tags" [Check::Items { min: 0, max: 20, separator: None }],
            /// Client-chosen idempotency token; case-sensitive, ASCII only, and different for every
            /// distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateDBInstanceRequest`] is answered with.
    pub struct CreateDBInstanceResponse {
        optional {
            /// ID of the instance being created.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the billing order that the creation produced.
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
        summary: "Orders a new community-edition Redis instance and returns its ID while it is still being built.",
        reference: &["6293/65748", "6293/71563"],
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
