// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateEnterpriseDBInstance` action.

use crate::Secret;
use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::{ChargeType, ConfigureNode, DataLayout, DeletionProtection, MultiAZ, Tag};

structure! {
    /// Creates an enterprise edition instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
    /// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
    /// - `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.
    /// - `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.
    ///
    /// Checked by the service only:
    ///
    /// - `SubnetId` must belong to `VpcId` and to a zone of the instance.
    ///
    /// Notes:
    ///
    /// - `FlashPerShard` is required even for `RAM` instances.
    /// - 64 shards are available by invitation only.
    /// - An account can use 64 shards of enterprise edition instances per region by default; beyond that
    ///   the call fails for lack of quota.
    /// - The limits of `InstanceName`, `Password`, `AllowListIds` and `Tags` are not documented; only the
    ///   service checks them.
    /// - The engine version is always 7.4.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1157351>
    /// Reference: <https://www.volcengine.com/docs/84772/1382961>
    /// Reference: <https://www.volcengine.com/docs/84772/1262383>
    /// Reference: <https://www.volcengine.com/docs/84772/1439014>
    /// Reference: <https://www.volcengine.com/docs/84772/1262384>
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
    /// Response of [`CreateEnterpriseDBInstanceRequest`].
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
        reference: &["https://www.volcengine.com/docs/84772/1157351", "https://www.volcengine.com/docs/84772/1382961", "https://www.volcengine.com/docs/84772/1262383", "https://www.volcengine.com/docs/84772/1439014", "https://www.volcengine.com/docs/84772/1262384"],
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
