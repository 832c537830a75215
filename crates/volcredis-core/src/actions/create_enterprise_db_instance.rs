// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateEnterpriseDBInstance`: orders a new Enterprise edition Redis instance.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ChargeType, ConfigureNode, DataLayout, DeletionProtection, MultiAZ, Tag};

structure! {
    /// Orders a new Enterprise edition Redis instance.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - `PurchaseMonths` must be given when `ChargeType` is `PrePaid`.
    /// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
    /// - The service ignores `FlashPerShard` when `DataLayout` is `RAM` (nothing is refused).
    /// - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
    ///
    /// Rules that only the service can check:
    ///
    /// - The subnet must belong to the VPC in `VpcId` and to a zone of the instance.
    ///
    /// Notes:
    ///
    /// - `FlashPerShard` is required by the SDK even for RAM instances, where the service ignores it;
    ///   `ModifyEnterpriseDBInstanceCapacity` wants 0 there.
    /// - 64 shards are on offer by invitation only (product specification page); the API page lists 1 to
    ///   32.
    /// - By default one account may use at most 64 shards of Enterprise instances per region; past that the
    ///   call fails for lack of quota.
    /// - The stored copy of the reference page ends before the fields `MultiAZ`, `ConfigureNodes`,
    ///   `InstanceName`, Modules, Password, `AllowListIds`, `DeletionProtection`, `ProjectName`, Tags and
    ///   `ClientToken`; their meaning here comes from the SDK, from other Enterprise pages (`ClientToken`,
    ///   `DeletionProtection`) and from the same fields of `CreateDBInstance`.
    /// - Unverified for this edition, but the rules of `CreateDBInstance` for the same fields:
    ///   `InstanceName` 1-128 characters (Chinese, letters, digits, _ and -, no digit or - first; default:
    ///   the instance ID), Password 8-32 characters with two of the four character classes, at most 100
    ///   `AllowListIds`, at most 20 Tags, `AutoRenew` false, `DeletionProtection` disabled and `ProjectName`
    ///   default when left out.
    /// - The exact wire spelling of the Modules values could not be seen.
    /// - There is no `EngineVersion` field: Enterprise instances are always 7.4.
    /// - The Enterprise API is limited to 20 calls per second per account, action and region; past that the
    ///   error code is AccountFlowLimitExceeded.
    ///
    /// Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and `84772/1262384`.
    pub struct CreateEnterpriseDBInstanceRequest {
        required {
            /// Region in which the instance is created; `DescribeRegions` lists them.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
            /// Storage kind: RAM keeps all data in memory, Hybrid moves cold data to fast storage.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Fast-storage capacity of one shard, from 10 GiB to 30 GiB in steps of 10 GiB; counts for
            /// Hybrid instances only.
            ///
            /// Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
            flash_per_shard: i32 = "FlashPerShard",
            /// Memory of one shard; only one size (8 GiB) is on offer.
            ///
            /// Unit: MiB. Documented values: `8192`. Example: `8192`.
            ram_per_shard: i32 = "RamPerShard",
            /// How many shards the instance has.
            ///
            /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// Subnet inside the VPC, in the instance's own zone.
            ///
            /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
            subnet_id: String = "SubnetId",
            /// VPC the instance lives in; best the one of the ECS instances that will connect to it.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// IDs of the allow lists to bind to the instance at creation.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// Whether the subscription renews by itself; counts for PrePaid only.
            ///
            /// Default: `false`. Example: `true`.
            auto_renew: bool = "AutoRenew",
            /// Zones in which the nodes of a shard are placed.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Whether the instance is protected against deletion.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Display name of the instance.
            instance_name: String = "InstanceName",
            /// Redis modules to load into the instance (the product offers RediSearch, RedisJSON,
            /// RedisTimeSeries and RedisBloom).
            modules: Vec<String> = "Modules",
            /// Whether the nodes are spread over several zones.
            multi_az: MultiAZ = "MultiAZ",
            /// Password for the default account.
            password: Secret = "Password",
            /// Project the instance is put in.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Length of the subscription: one to nine months, or one, two or three years.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`. Example: `1`.
            purchase_months: i32 = "PurchaseMonths",
            /// Tags to bind to the instance.
            tags: Vec<Tag> = "Tags",
            /// Idempotency key made by the caller; unique per request, case-sensitive, ASCII only.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`CreateEnterpriseDBInstanceRequest`] is answered with.
    pub struct CreateEnterpriseDBInstanceResponse {
        optional {
            /// ID of the new instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of the purchase order.
            ///
            /// Example: `Order702856788643751****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    CreateEnterpriseDBInstanceRequest => CreateEnterpriseDBInstanceResponse,
    /// The description of [`CreateEnterpriseDBInstanceRequest`].
    pub static ACTION = Action {
        name: "CreateEnterpriseDBInstance",
        method: "create_enterprise_db_instance",
        category: "Enterprise edition",
        summary: "Orders a new Enterprise edition Redis instance.",
        reference: &["84772/1157351", "84772/1382961", "84772/1262383", "84772/1439014", "84772/1262384"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "PurchaseMonths", when: &[Condition::Is("ChargeType", &[Literal::String("PrePaid")])] },
            Rule::IgnoredIf { field: "AutoRenew", when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])] },
            Rule::IgnoredIf { field: "FlashPerShard", when: &[Condition::Is("DataLayout", &[Literal::String("RAM")])] },
            Rule::AllowedIf { field: "FlashPerShard", when: &[Condition::Is("DataLayout", &[Literal::String("Hybrid")])], values: &[Literal::Integer(10240), Literal::Integer(20480), Literal::Integer(30720)] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
