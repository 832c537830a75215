// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateEnterpriseDBInstance` action.

use serde::Serialize;

use crate::Secret;
use crate::generated::character_sets;
use crate::generated::types::{
    ChargeType, ConfigureNode, DataLayout, DeletionProtection, MultiAZ, RedisModule, Tag,
};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

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
/// - `Modules` must be `RedisJSON` or `RedisBloom` when `DataLayout` is `Hybrid`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to a zone of the instance.
///
/// Notes:
///
/// - `FlashPerShard` is required even for `RAM` instances.
/// - 64 shards are available by invitation only.
/// - An account can use 64 shards of enterprise edition instances per region by default; beyond that the
///   call fails for lack of quota.
/// - The limits of `AllowListIds` and `Tags` are not documented; only the service checks them.
/// - The engine version is always 7.4.
///
/// Reference: <https://www.volcengine.com/docs/84772/1157351>
/// Reference: <https://www.volcengine.com/docs/84772/1382961>
/// Reference: <https://www.volcengine.com/docs/84772/1262383>
/// Reference: <https://www.volcengine.com/docs/84772/1439014>
/// Reference: <https://www.volcengine.com/docs/84772/1262384>
///
/// Sent by
/// [`Client::create_enterprise_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_enterprise_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateEnterpriseDBInstanceRequest {
    /// ID of the region to create the instance in.
    ///
    /// Example: `cn-beijing`.
    pub region_id: String,
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    ///
    /// Example: `PrePaid`.
    pub charge_type: ChargeType,
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
    ///
    /// Example: `RAM`.
    pub data_layout: DataLayout,
    /// Fast-storage capacity of each shard; for `Hybrid` instances only.
    ///
    /// Unit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`.
    pub flash_per_shard: i32,
    /// Memory of each shard.
    ///
    /// Unit: MiB. Documented values: `8192`. Example: `8192`.
    pub ram_per_shard: i32,
    /// Number of shards of the instance.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    pub shard_number: i32,
    /// ID of a subnet of the VPC, in the zone of the instance.
    ///
    /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    pub subnet_id: String,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    pub vpc_id: String,
    /// Zones of the nodes of a shard.
    pub configure_nodes: Vec<ConfigureNode>,
    /// IDs of the allow lists to bind.
    ///
    /// Example: `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_ids: Option<Vec<String>>,
    /// If `true`, the subscription is renewed automatically.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Deletion protection of the instance.
    ///
    /// Default: `disabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    /// Name of the instance; the instance ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `redis-enterprise`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Redis modules to load; none if not given.
    ///
    /// Example: `["RedisJSON","RedisBloom"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<RedisModule>>,
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    ///
    /// Default: `disabled`. Example: `disabled`.
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Password of the `default` account; if not given, a random password that cannot be read.
    ///
    /// Limits: 8 to 32 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
    /// special characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Project of the instance.
    ///
    /// Default: `default`. Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Duration of the subscription.
    ///
    /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_months: Option<i32>,
    /// Tags to attach; none if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict CreateEnterpriseDBInstanceRequest {
        "RegionId" => region_id: required,
        "ChargeType" => charge_type: required,
        "DataLayout" => data_layout: required,
        "FlashPerShard" => flash_per_shard: required,
        "RamPerShard" => ram_per_shard: required,
        "ShardNumber" => shard_number: required,
        "SubnetId" => subnet_id: required,
        "VpcId" => vpc_id: required,
        "ConfigureNodes" => configure_nodes: required_shared,
        "AllowListIds" => allow_list_ids: optional,
        "AutoRenew" => auto_renew: optional,
        "DeletionProtection" => deletion_protection: optional,
        "InstanceName" => instance_name: optional,
        "Modules" => modules: optional,
        "MultiAZ" => multi_az: optional,
        "Password" => password: optional,
        "ProjectName" => project_name: optional,
        "PurchaseMonths" => purchase_months: optional,
        "Tags" => tags: optional_shared,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceRequestBuilder {
        region_id: String = "RegionId",
        charge_type: ChargeType = "ChargeType",
        data_layout: DataLayout = "DataLayout",
        flash_per_shard: i32 = "FlashPerShard",
        ram_per_shard: i32 = "RamPerShard",
        shard_number: i32 = "ShardNumber",
        subnet_id: String = "SubnetId",
        vpc_id: String = "VpcId",
        configure_nodes: Vec<ConfigureNode> = "ConfigureNodes",
    } {
        allow_list_ids, set_allow_list_ids: Vec<String>,
        auto_renew, set_auto_renew: bool,
        deletion_protection, set_deletion_protection: DeletionProtection,
        instance_name, set_instance_name: String,
        modules, set_modules: Vec<RedisModule>,
        multi_az, set_multi_az: MultiAZ,
        password, set_password: Secret,
        project_name, set_project_name: String,
        purchase_months, set_purchase_months: i32,
        tags, set_tags: Vec<Tag>,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateEnterpriseDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateEnterpriseDBInstanceRequest",
        unique_name: "CreateEnterpriseDBInstanceRequest",
        doc: "Creates an enterprise edition instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `PurchaseMonths` is required when `ChargeType` is `PrePaid`.\n- `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.\n- `FlashPerShard` is ignored by the service when `DataLayout` is `RAM`.\n- `FlashPerShard` must be `10240`, `20480` or `30720` when `DataLayout` is `Hybrid`.\n- `Modules` must be `RedisJSON` or `RedisBloom` when `DataLayout` is `Hybrid`.\n\nChecked by the service only:\n\n- `SubnetId` must belong to `VpcId` and to a zone of the instance.\n\nNotes:\n\n- `FlashPerShard` is required even for `RAM` instances.\n- 64 shards are available by invitation only.\n- An account can use 64 shards of enterprise edition instances per region by default; beyond that the call fails for lack of quota.\n- The limits of `AllowListIds` and `Tags` are not documented; only the service checks them.\n- The engine version is always 7.4.\n\nReference: <https://www.volcengine.com/docs/84772/1157351>\nReference: <https://www.volcengine.com/docs/84772/1382961>\nReference: <https://www.volcengine.com/docs/84772/1262383>\nReference: <https://www.volcengine.com/docs/84772/1439014>\nReference: <https://www.volcengine.com/docs/84772/1262384>",
        fields: &[
            Field::required("RegionId", "region_id", String::TYPE)
                .doc("ID of the region to create the instance in.\n\nExample: `cn-beijing`."),
            Field::required("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).\n\nExample: `PrePaid`."),
            Field::required("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).\n\nExample: `RAM`."),
            Field::required("FlashPerShard", "flash_per_shard", i32::TYPE)
                .doc("Fast-storage capacity of each shard; for `Hybrid` instances only.\n\nUnit: MiB. Documented values: `10240`, `20480` and `30720`. Example: `10240`."),
            Field::required("RamPerShard", "ram_per_shard", i32::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB. Documented values: `8192`. Example: `8192`."),
            Field::required("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards of the instance.\n\nDocumented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."),
            Field::required("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of a subnet of the VPC, in the zone of the instance.\n\nExample: `subnet-1g15j13jtzgu88ibuxwqp****`."),
            Field::required("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-rs5811nceqyov0x58x4****`."),
            Field::required("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes of a shard."),
            Field::optional("AllowListIds", "allow_list_ids", Vec::<String>::TYPE)
                .doc("IDs of the allow lists to bind.\n\nExample: `[\"acl-cq014ioqkm9zt5j****\",\"acl-cq015pp15v8buvl****\"]`."),
            Field::optional("AutoRenew", "auto_renew", bool::TYPE)
                .doc("If `true`, the subscription is renewed automatically.\n\nDefault: `false`. Example: `true`."),
            Field::optional("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Deletion protection of the instance.\n\nDefault: `disabled`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance; the instance ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `redis-enterprise`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("Modules", "modules", Vec::<RedisModule>::TYPE)
                .doc("Redis modules to load; none if not given.\n\nExample: `[\"RedisJSON\",\"RedisBloom\"]`."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).\n\nDefault: `disabled`. Example: `disabled`."),
            Field::optional("Password", "password", Secret::TYPE)
                .doc("Password of the `default` account; if not given, a random password that cannot be read.\n\nLimits: 8 to 32 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters.").checks(&[Check::Length { min: 8, max: 32 }, Check::Characters(character_sets::PASSWORD), Check::CharacterKinds(2)]),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nDefault: `default`. Example: `default`."),
            Field::optional("PurchaseMonths", "purchase_months", i32::TYPE)
                .doc("Duration of the subscription.\n\nUnit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Example: `1`."),
            Field::optional("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags to attach; none if not given."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateEnterpriseDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "DataLayout" => self.data_layout.as_value(),
            "FlashPerShard" => self.flash_per_shard.as_value(),
            "RamPerShard" => self.ram_per_shard.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "AllowListIds" => self.allow_list_ids.as_value(),
            "AutoRenew" => self.auto_renew.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "Modules" => self.modules.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "Password" => self.password.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "PurchaseMonths" => self.purchase_months.as_value(),
            "Tags" => self.tags.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateEnterpriseDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateEnterpriseDBInstanceResponse {
    /// ID of the new instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Number of the billing order.
    ///
    /// Example: `Order702856788643751****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient CreateEnterpriseDBInstanceResponse {
        "InstanceId" => instance_id: optional,
        "OrderNO" => order_no: optional,
    }
}

impl CreateEnterpriseDBInstanceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        order_no: String,
    }
}

impl Reflect for CreateEnterpriseDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateEnterpriseDBInstanceResponse",
        unique_name: "CreateEnterpriseDBInstanceResponse",
        doc: "Response of [`CreateEnterpriseDBInstanceRequest`].",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the new instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("OrderNO", "order_no", String::TYPE)
                .doc("Number of the billing order.\n\nExample: `Order702856788643751****`."),
        ],
    };
}

impl Fields for CreateEnterpriseDBInstanceResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateEnterpriseDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 10,
    name: "CreateEnterpriseDBInstance",
    method: "create_enterprise_db_instance",
    category: "Enterprise edition",
    summary: "Creates an enterprise edition instance.",
    reference: &[
        "https://www.volcengine.com/docs/84772/1157351",
        "https://www.volcengine.com/docs/84772/1382961",
        "https://www.volcengine.com/docs/84772/1262383",
        "https://www.volcengine.com/docs/84772/1439014",
        "https://www.volcengine.com/docs/84772/1262384",
    ],
    mode: Mode::Async,
    mutating: true,
    request: CreateEnterpriseDBInstanceRequest::STRUCTURE,
    response: CreateEnterpriseDBInstanceResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "PurchaseMonths",
            when: &[Condition::Is("ChargeType", &[Literal::String("PrePaid")])],
        },
        Rule::IgnoredIf {
            field: "AutoRenew",
            when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])],
        },
        Rule::IgnoredIf {
            field: "FlashPerShard",
            when: &[Condition::Is("DataLayout", &[Literal::String("RAM")])],
        },
        Rule::AllowedIf {
            field: "FlashPerShard",
            when: &[Condition::Is("DataLayout", &[Literal::String("Hybrid")])],
            values: &[Literal::Integer(10240), Literal::Integer(20480), Literal::Integer(30720)],
        },
        Rule::AllowedIf {
            field: "Modules",
            when: &[Condition::Is("DataLayout", &[Literal::String("Hybrid")])],
            values: &[Literal::String("RedisJSON"), Literal::String("RedisBloom")],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for CreateEnterpriseDBInstanceRequest {
    type Response = CreateEnterpriseDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
