// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `CreateEnterpriseDBInstance`: creates an enterprise edition instance.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ChargeType, ConfigureNode, DataLayout, DeletionProtection, MultiAZ, Tag};

structure! {
    /// Creates an enterprise edition instance.
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
    /// - `SubnetId` must belong to `VpcId` and to a zone of the instance.
    ///
    /// Notes:
    ///
    /// - `FlashPerShard` is required even for `RAM` instances.
    /// - 64 shards are available by invitation only.
    /// - An account can use 64 shards of enterprise edition instances per region by default; beyond that
    ///   the call fails for lack of quota.
    /// - The limits of `InstanceName`, Password, `AllowListIds` and Tags are probably those of
    ///   `CreateDBInstance`; only the service checks them.
    /// - The engine version is always 7.4.
    ///
    /// Reference: `84772/1157351`, `84772/1382961`, `84772/1262383`, `84772/1439014` and `84772/1262384`.
    pub struct CreateEnterpriseDBInstanceRequest {
        required {
            /// ID of the region to create the instance in.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
            /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Fast-storage capacity of each shard; for `Hybrid` instances only.
            ///
            /// Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
            flash_per_shard: i32 = "FlashPerShard",
            /// Memory of each shard.
            ///
            /// Unit: MiB. Documented values: `8192`. Example: `8192`.
            ram_per_shard: i32 = "RamPerShard",
            /// Number of shards of the instance.
            ///
            /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// ID of a subnet of the VPC, in the zone of the instance.
            ///
            /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
            subnet_id: String = "SubnetId",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        optional {
            /// IDs of the allow lists to bind.
            allow_list_ids: Vec<String> = "AllowListIds",
            /// If `true`, the subscription is renewed automatically.
            ///
            /// Default: `false`. Example: `true`.
            auto_renew: bool = "AutoRenew",
            /// Zones of the nodes of a shard.
            configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
            /// Deletion protection of the instance.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Name of the instance.
            instance_name: String = "InstanceName",
            /// Redis modules to load: RediSearch, RedisJSON, RedisTimeSeries or RedisBloom. The exact
            /// spelling of the values is not documented.
            modules: Vec<String> = "Modules",
            /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
            multi_az: MultiAZ = "MultiAZ",
            /// Password of the `default` account.
            password: Secret = "Password",
            /// Project of the instance.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Duration of the subscription.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`. Example: `1`.
            purchase_months: i32 = "PurchaseMonths",
            /// Tags to attach.
            tags: Vec<Tag> = "Tags",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
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
            /// Number of the billing order.
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
        summary: "Creates an enterprise edition instance.",
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
