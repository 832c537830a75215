// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateDBInstance` action.

use serde::Serialize;

use crate::Secret;
use crate::generated::character_sets;
use crate::generated::types::{
    ChargeType, ConfigureNode, DeletionProtection, EngineVersion, MultiAZ, NoAuthMode, Tag,
};
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

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
/// - `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536`
///   when `NodeNumber` is `1`.
/// - `MultiAZ` must be `disabled` when `NodeNumber` is `1`.
/// - `PurchaseMonths` is required when `ChargeType` is `PrePaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid` or not set.
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
/// - `ConfigureNodes` and `MultiAZ` are documented as required.
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.
/// - A failed creation ends in status `CreateFailed`.
///
/// Reference: <https://www.volcengine.com/docs/6293/65748>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::create_db_instance`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_db_instance).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// ID of the region to create the instance in.
    ///
    /// Example: `cn-beijing`.
    pub region_id: String,
    /// Redis version of the instance.
    ///
    /// Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    pub engine_version: EngineVersion,
    /// Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary
    /// nodes.
    ///
    /// Limits: 1 to 6. Example: `2`.
    pub node_number: i32,
    /// Memory of each shard; the permitted sizes depend on `ShardedCluster`.
    ///
    /// Unit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`,
    /// `32768` and `65536`. Example: `1024`.
    pub shard_capacity: i64,
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
    ///
    /// Documented values: `0` and `1`. Example: `0`.
    pub sharded_cluster: i32,
    /// ID of a subnet of the VPC, in an availability zone of the instance.
    ///
    /// Example: `subnet-1g15j13jtzgu88ibuxwqp****`.
    pub subnet_id: String,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    pub vpc_id: String,
    /// Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. By
    /// default all nodes are in the zone of the subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configure_nodes: Option<Vec<ConfigureNode>>,
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`); by
    /// default as in `ConfigureNodes`.
    ///
    /// Example: `enabled`.
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// IDs of the allow lists to bind; none if not given.
    ///
    /// Limits: at most 100 items. Example: `["acl-cq014ioqkm9zt5j****","acl-cq015pp15v8buvl****"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list_ids: Option<Vec<String>>,
    /// ID of the parameter template to apply; by default the system template of the version, which differs
    /// for single-node instances.
    ///
    /// Example: `pg-cnlfm5yzmxehmkw****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_group_id: Option<String>,
    /// If `true`, the subscription is renewed automatically.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    ///
    /// Default: `PostPaid`. Example: `PostPaid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_type: Option<ChargeType>,
    /// Deletion protection of the instance.
    ///
    /// Default: `disabled`. Example: `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    /// Name of the instance; the instance ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testInstance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not
    /// case-sensitive.
    ///
    /// Default: `close`. Example: `open`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_auth_mode: Option<NoAuthMode>,
    /// Password of the `default` account; if not given, a random password that cannot be read.
    ///
    /// Limits: 8 to 64 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and
    /// special characters. Example: `Pwd@12****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Port of the private endpoint.
    ///
    /// Limits: 1024 to 65535. Default: `6379`. Example: `6379`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i32>,
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
    /// Number of shards; for sharded clusters only.
    ///
    /// Limits: 2 to 256. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Tags to attach; an instance can have at most 50.
    ///
    /// Limits: at most 20 items.
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
    strict CreateDBInstanceRequest {
        "RegionId" => region_id: required,
        "EngineVersion" => engine_version: required,
        "NodeNumber" => node_number: required,
        "ShardCapacity" => shard_capacity: required,
        "ShardedCluster" => sharded_cluster: required,
        "SubnetId" => subnet_id: required,
        "VpcId" => vpc_id: required,
        "ConfigureNodes" => configure_nodes: optional_shared,
        "MultiAZ" => multi_az: optional,
        "AllowListIds" => allow_list_ids: optional,
        "ParameterGroupId" => parameter_group_id: optional,
        "AutoRenew" => auto_renew: optional,
        "ChargeType" => charge_type: optional,
        "DeletionProtection" => deletion_protection: optional,
        "InstanceName" => instance_name: optional,
        "NoAuthMode" => no_auth_mode: optional,
        "Password" => password: optional,
        "Port" => port: optional,
        "ProjectName" => project_name: optional,
        "PurchaseMonths" => purchase_months: optional,
        "ShardNumber" => shard_number: optional,
        "Tags" => tags: optional_shared,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    CreateDBInstanceRequest, CreateDBInstanceRequestBuilder {
        region_id: String = "RegionId",
        engine_version: EngineVersion = "EngineVersion",
        node_number: i32 = "NodeNumber",
        shard_capacity: i64 = "ShardCapacity",
        sharded_cluster: i32 = "ShardedCluster",
        subnet_id: String = "SubnetId",
        vpc_id: String = "VpcId",
    } {
        configure_nodes, set_configure_nodes: Vec<ConfigureNode>,
        multi_az, set_multi_az: MultiAZ,
        allow_list_ids, set_allow_list_ids: Vec<String>,
        parameter_group_id, set_parameter_group_id: String,
        auto_renew, set_auto_renew: bool,
        charge_type, set_charge_type: ChargeType,
        deletion_protection, set_deletion_protection: DeletionProtection,
        instance_name, set_instance_name: String,
        no_auth_mode, set_no_auth_mode: NoAuthMode,
        password, set_password: Secret,
        port, set_port: i32,
        project_name, set_project_name: String,
        purchase_months, set_purchase_months: i32,
        shard_number, set_shard_number: i32,
        tags, set_tags: Vec<Tag>,
        client_token, set_client_token: String,
    }
}

impl Reflect for CreateDBInstanceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBInstanceRequest",
        unique_name: "CreateDBInstanceRequest",
        doc: "Creates a community edition instance and returns its ID before the creation is complete.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Creating` during the change and `Running` after it. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `ShardNumber` is required when `ShardedCluster` is `1`.\n- `ShardCapacity` must be `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when `ShardedCluster` is `0`.\n- `ShardCapacity` must be `1024`, `2048`, `4096`, `8192` or `16384` when `ShardedCluster` is `1`.\n- `ShardCapacity` must be `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` or `65536` when `NodeNumber` is `1`.\n- `MultiAZ` must be `disabled` when `NodeNumber` is `1`.\n- `PurchaseMonths` is required when `ChargeType` is `PrePaid`.\n- `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid` or not set.\n- `ConfigureNodes` must have `NodeNumber` items.\n- All items of `ConfigureNodes` must have the same `AZ` when `MultiAZ` is `disabled`.\n- The items of `ConfigureNodes` must have at least 2 different values of `AZ` when `MultiAZ` is `enabled`.\n\nChecked by the service only:\n\n- `SubnetId` must belong to `VpcId` and to an availability zone of the instance.\n- All allow lists of an instance contain at most 1000 addresses and CIDR blocks.\n\nNotes:\n\n- `ConfigureNodes` and `MultiAZ` are documented as required.\n- The account must have granted the cross-service authorization for Redis, or the call fails.\n- An account can have 4 nodes of 256 MiB per region by default; the quota can be raised to 10.\n- A failed creation ends in status `CreateFailed`.\n\nReference: <https://www.volcengine.com/docs/6293/65748>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::required("RegionId", "region_id", String::TYPE)
                .doc("ID of the region to create the instance in.\n\nExample: `cn-beijing`."),
            Field::required("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Redis version of the instance.\n\nDocumented values: `5.0`, `6.0` and `7.0`. Example: `5.0`."),
            Field::required("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard: `1` for a single-node instance, more for a primary node with secondary nodes.\n\nLimits: 1 to 6. Example: `2`.").checks(&[Check::Range { min: 1, max: 6 }]),
            Field::required("ShardCapacity", "shard_capacity", i64::TYPE)
                .doc("Memory of each shard; the permitted sizes depend on `ShardedCluster`.\n\nUnit: MiB. Documented values: `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `24576`, `32768` and `65536`. Example: `1024`."),
            Field::required("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`. Example: `0`."),
            Field::required("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of a subnet of the VPC, in an availability zone of the instance.\n\nExample: `subnet-1g15j13jtzgu88ibuxwqp****`."),
            Field::required("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-rs5811nceqyov0x58x4****`."),
            Field::optional("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes of a shard, one entry per node; the first is the zone of the primary node. By default all nodes are in the zone of the subnet."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`); by default as in `ConfigureNodes`.\n\nExample: `enabled`."),
            Field::optional("AllowListIds", "allow_list_ids", Vec::<String>::TYPE)
                .doc("IDs of the allow lists to bind; none if not given.\n\nLimits: at most 100 items. Example: `[\"acl-cq014ioqkm9zt5j****\",\"acl-cq015pp15v8buvl****\"]`.").checks(&[Check::Items { min: 0, max: 100, separator: None }]),
            Field::optional("ParameterGroupId", "parameter_group_id", String::TYPE)
                .doc("ID of the parameter template to apply; by default the system template of the version, which differs for single-node instances.\n\nExample: `pg-cnlfm5yzmxehmkw****`."),
            Field::optional("AutoRenew", "auto_renew", bool::TYPE)
                .doc("If `true`, the subscription is renewed automatically.\n\nDefault: `false`. Example: `false`."),
            Field::optional("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).\n\nDefault: `PostPaid`. Example: `PostPaid`."),
            Field::optional("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Deletion protection of the instance.\n\nDefault: `disabled`. Example: `enabled`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance; the instance ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testInstance`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("NoAuthMode", "no_auth_mode", NoAuthMode::TYPE)
                .doc("Password-free access over the private endpoint: allowed (`open`) or not (`close`). Not case-sensitive.\n\nDefault: `close`. Example: `open`."),
            Field::optional("Password", "password", Secret::TYPE)
                .doc("Password of the `default` account; if not given, a random password that cannot be read.\n\nLimits: 8 to 64 characters; letters, digits and the special characters ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special characters. Example: `Pwd@12****`.").checks(&[Check::Length { min: 8, max: 64 }, Check::Characters(character_sets::PASSWORD), Check::CharacterKinds(2)]),
            Field::optional("Port", "port", i32::TYPE)
                .doc("Port of the private endpoint.\n\nLimits: 1024 to 65535. Default: `6379`. Example: `6379`.").checks(&[Check::Range { min: 1024, max: 65535 }]),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nDefault: `default`. Example: `default`."),
            Field::optional("PurchaseMonths", "purchase_months", i32::TYPE)
                .doc("Duration of the subscription.\n\nUnit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Example: `1`."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards; for sharded clusters only.\n\nLimits: 2 to 256. Example: `2`.").checks(&[Check::Range { min: 2, max: 256 }]),
            Field::optional("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags to attach; an instance can have at most 50.\n\nLimits: at most 20 items.").checks(&[Check::Items { min: 0, max: 20, separator: None }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for CreateDBInstanceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "RegionId" => self.region_id.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "AllowListIds" => self.allow_list_ids.as_value(),
            "ParameterGroupId" => self.parameter_group_id.as_value(),
            "AutoRenew" => self.auto_renew.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "NoAuthMode" => self.no_auth_mode.as_value(),
            "Password" => self.password.as_value(),
            "Port" => self.port.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "PurchaseMonths" => self.purchase_months.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "Tags" => self.tags.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateDBInstanceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of the new instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Number of the billing order.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient CreateDBInstanceResponse {
        "InstanceId" => instance_id: optional,
        "OrderNO" => order_no: optional,
    }
}

impl CreateDBInstanceResponse {
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

impl Reflect for CreateDBInstanceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateDBInstanceResponse",
        unique_name: "CreateDBInstanceResponse",
        doc: "Response of [`CreateDBInstanceRequest`].",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the new instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("OrderNO", "order_no", String::TYPE).doc("Number of the billing order."),
        ],
    };
}

impl Fields for CreateDBInstanceResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateDBInstanceRequest`].
pub static ACTION: Action = Action {
    index: 9,
    name: "CreateDBInstance",
    method: "create_db_instance",
    category: "Instance management",
    summary: "Creates a community edition instance and returns its ID before the creation is complete.",
    reference: &["https://www.volcengine.com/docs/6293/65748", "https://www.volcengine.com/docs/6293/71563"],
    mode: Mode::Async,
    mutating: true,
    request: CreateDBInstanceRequest::STRUCTURE,
    response: CreateDBInstanceResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "ShardNumber",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])],
        },
        Rule::AllowedIf {
            field: "ShardCapacity",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(0)])],
            values: &[
                Literal::Integer(256),
                Literal::Integer(512),
                Literal::Integer(1024),
                Literal::Integer(2048),
                Literal::Integer(4096),
                Literal::Integer(8192),
                Literal::Integer(16384),
                Literal::Integer(24576),
                Literal::Integer(32768),
                Literal::Integer(65536),
            ],
        },
        Rule::AllowedIf {
            field: "ShardCapacity",
            when: &[Condition::Is("ShardedCluster", &[Literal::Integer(1)])],
            values: &[
                Literal::Integer(1024),
                Literal::Integer(2048),
                Literal::Integer(4096),
                Literal::Integer(8192),
                Literal::Integer(16384),
            ],
        },
        Rule::AllowedIf {
            field: "ShardCapacity",
            when: &[Condition::Is("NodeNumber", &[Literal::Integer(1)])],
            values: &[
                Literal::Integer(512),
                Literal::Integer(1024),
                Literal::Integer(2048),
                Literal::Integer(4096),
                Literal::Integer(8192),
                Literal::Integer(16384),
                Literal::Integer(24576),
                Literal::Integer(32768),
                Literal::Integer(65536),
            ],
        },
        Rule::AllowedIf {
            field: "MultiAZ",
            when: &[Condition::Is("NodeNumber", &[Literal::Integer(1)])],
            values: &[Literal::String("disabled")],
        },
        Rule::RequiredIf {
            field: "PurchaseMonths",
            when: &[Condition::Is("ChargeType", &[Literal::String("PrePaid")])],
        },
        Rule::IgnoredIf {
            field: "AutoRenew",
            when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])],
        },
        Rule::ItemCount { field: "ConfigureNodes", count: "NodeNumber" },
        Rule::SameMember {
            field: "ConfigureNodes",
            member: "AZ",
            when: &[Condition::Is("MultiAZ", &[Literal::String("disabled")])],
        },
        Rule::DistinctMembers {
            field: "ConfigureNodes",
            member: "AZ",
            min: 2,
            when: &[Condition::Is("MultiAZ", &[Literal::String("enabled")])],
        },
        Rule::IgnoredIf { field: "AutoRenew", when: &[Condition::Absent("ChargeType")] },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: Some("Creating"), after: Some("Running") },
};

impl Request for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;

    const ACTION: &'static Action = &ACTION;
}
