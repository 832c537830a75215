// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstanceDetail` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{
    AddressType, BlueGreenRole, Capacity, ChargeType, ConfigureNode, DataLayout, DeletionProtection,
    InstanceClass, InstanceStatus, MultiAZ, Tag, VpcAuthMode,
};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the details of a community edition instance, including its addresses.
///
/// Read-only.
///
/// Notes:
///
/// - For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.
/// - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
///
/// Reference: <https://www.volcengine.com/docs/6293/65755>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::describe_db_instance_detail`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instance_detail).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceDetailRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeDBInstanceDetailRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeDBInstanceDetailRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeDBInstanceDetailRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceDetailRequest",
        unique_name: "DescribeDBInstanceDetailRequest",
        doc: "Returns the details of a community edition instance, including its addresses.\n\nRead-only.\n\nNotes:\n\n- For enterprise edition instances use `DescribeEnterpriseDBInstanceDetail`.\n- `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.\n\nReference: <https://www.volcengine.com/docs/6293/65755>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`.")],
    };
}

impl Fields for DescribeDBInstanceDetailRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstanceDetailRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Role of the instance in a blue-green deployment; absent if it has never been in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blue_green_role: Option<BlueGreenRole>,
    /// Memory of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    ///
    /// Example: `PostPaid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_type: Option<ChargeType>,
    /// Creation time of the instance.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<DateTime>,
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
    /// community edition.
    ///
    /// Example: `RAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_layout: Option<DataLayout>,
    /// Deletion protection of the instance.
    ///
    /// Example: `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    /// Redis version of the instance.
    ///
    /// Example: `5.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).
    ///
    /// Example: `PrimarySecondary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_class: Option<InstanceClass>,
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Name of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Daily maintenance window.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_time: Option<String>,
    /// Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_connections: Option<i32>,
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Number of nodes per shard.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_number: Option<i32>,
    /// Project of the instance.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Memory of each shard; `ShardCapacityV2` is preferred.
    ///
    /// Unit: GiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<f64>,
    /// Memory of each shard.
    ///
    /// Unit: MiB. Example: `1024`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity_v2: Option<i64>,
    /// Number of shards.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
    ///
    /// Documented values: `0` and `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded_cluster: Option<i32>,
    /// Status of the instance.
    ///
    /// Example: `Running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InstanceStatus>,
    /// ID of the subnet of the instance.
    ///
    /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    /// Password-free access over the private endpoint: allowed (`open`) or not (`close`).
    ///
    /// Example: `close`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_auth_mode: Option<VpcAuthMode>,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Zones of the nodes of a shard, one entry per node.
    pub configure_nodes: Vec<ConfigureNode>,
    /// Redis modules of the instance.
    pub modules: Vec<String>,
    /// Tags of the instance.
    pub tags: Vec<Tag>,
    /// Addresses of the instance.
    pub visit_addrs: Vec<VisitAddress>,
    /// IDs of the availability zones of the instance.
    ///
    /// Example: `["cn-beijing-a"]`.
    pub zone_ids: Vec<String>,
}

deserialize_structure! {
    lenient DescribeDBInstanceDetailResponse {
        "AutoRenew" => auto_renew: optional,
        "BlueGreenRole" => blue_green_role: optional,
        "Capacity" => capacity: optional,
        "ChargeType" => charge_type: optional,
        "CreateTime" => create_time: optional,
        "DataLayout" => data_layout: optional,
        "DeletionProtection" => deletion_protection: optional,
        "EngineVersion" => engine_version: optional,
        "ExpiredTime" => expired_time: optional,
        "InstanceClass" => instance_class: optional,
        "InstanceId" => instance_id: optional,
        "InstanceName" => instance_name: optional,
        "MaintenanceTime" => maintenance_time: optional,
        "MaxConnections" => max_connections: optional,
        "MultiAZ" => multi_az: optional,
        "NodeNumber" => node_number: optional,
        "ProjectName" => project_name: optional,
        "RegionId" => region_id: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ShardCapacityV2" => shard_capacity_v2: optional,
        "ShardNumber" => shard_number: optional,
        "ShardedCluster" => sharded_cluster: optional,
        "Status" => status: optional,
        "SubnetId" => subnet_id: optional,
        "VpcAuthMode" => vpc_auth_mode: optional,
        "VpcId" => vpc_id: optional,
        "ConfigureNodes" => configure_nodes: or_default,
        "Modules" => modules: or_default,
        "Tags" => tags: or_default,
        "VisitAddrs" => visit_addrs: or_default,
        "ZoneIds" => zone_ids: or_default,
    }
}

impl DescribeDBInstanceDetailResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        auto_renew: bool,
        blue_green_role: BlueGreenRole,
        capacity: Capacity,
        charge_type: ChargeType,
        create_time: DateTime,
        data_layout: DataLayout,
        deletion_protection: DeletionProtection,
        engine_version: String,
        expired_time: String,
        instance_class: InstanceClass,
        instance_id: String,
        instance_name: String,
        maintenance_time: String,
        max_connections: i32,
        multi_az: MultiAZ,
        node_number: i32,
        project_name: String,
        region_id: String,
        shard_capacity: f64,
        shard_capacity_v2: i64,
        shard_number: i32,
        sharded_cluster: i32,
        status: InstanceStatus,
        subnet_id: String,
        vpc_auth_mode: VpcAuthMode,
        vpc_id: String,
        configure_nodes: Vec<ConfigureNode>,
        modules: Vec<String>,
        tags: Vec<Tag>,
        visit_addrs: Vec<VisitAddress>,
        zone_ids: Vec<String>,
    }
}

impl Reflect for DescribeDBInstanceDetailResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstanceDetailResponse",
        unique_name: "DescribeDBInstanceDetailResponse",
        doc: "Response of [`DescribeDBInstanceDetailRequest`].",
        fields: &[
            Field::optional("AutoRenew", "auto_renew", bool::TYPE)
                .doc("`true` if the subscription is renewed automatically; only for `PrePaid` instances."),
            Field::optional("BlueGreenRole", "blue_green_role", BlueGreenRole::TYPE)
                .doc("Role of the instance in a blue-green deployment; absent if it has never been in one."),
            Field::optional("Capacity", "capacity", Capacity::TYPE)
                .doc("Memory of the instance."),
            Field::optional("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).\n\nExample: `PostPaid`."),
            Field::optional("CreateTime", "create_time", DateTime::TYPE)
                .doc("Creation time of the instance.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the community edition.\n\nExample: `RAM`."),
            Field::optional("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Deletion protection of the instance.\n\nExample: `enabled`."),
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Redis version of the instance.\n\nExample: `5.0`."),
            Field::optional("ExpiredTime", "expired_time", String::TYPE)
                .doc("Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.\n\nFormat: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`."),
            Field::optional("InstanceClass", "instance_class", InstanceClass::TYPE)
                .doc("Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node (`Standalone`).\n\nExample: `PrimarySecondary`."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `test`."),
            Field::optional("MaintenanceTime", "maintenance_time", String::TYPE)
                .doc("Daily maintenance window.\n\nFormat: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."),
            Field::optional("MaxConnections", "max_connections", i32::TYPE)
                .doc("Maximum number of connections of each shard; 10000 unless changed with `ModifyDBInstanceMaxConn`."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."),
            Field::optional("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard.\n\nExample: `2`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nExample: `default`."),
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region of the instance.\n\nExample: `cn-beijing`."),
            Field::optional("ShardCapacity", "shard_capacity", f64::TYPE)
                .doc("Memory of each shard; `ShardCapacityV2` is preferred.\n\nUnit: GiB."),
            Field::optional("ShardCapacityV2", "shard_capacity_v2", i64::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB. Example: `1024`."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards.\n\nExample: `2`."),
            Field::optional("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`. Example: `1`."),
            Field::optional("Status", "status", InstanceStatus::TYPE)
                .doc("Status of the instance.\n\nExample: `Running`."),
            Field::optional("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of the subnet of the instance.\n\nExample: `subnet-rrz4zdgdv20wv0x58h****`."),
            Field::optional("VpcAuthMode", "vpc_auth_mode", VpcAuthMode::TYPE)
                .doc("Password-free access over the private endpoint: allowed (`open`) or not (`close`).\n\nExample: `close`."),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-rs5811nceqyov0x58x4****`."),
            Field::optional("ConfigureNodes", "configure_nodes", Vec::<ConfigureNode>::TYPE)
                .doc("Zones of the nodes of a shard, one entry per node."),
            Field::optional("Modules", "modules", Vec::<String>::TYPE)
                .doc("Redis modules of the instance."),
            Field::optional("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags of the instance."),
            Field::optional("VisitAddrs", "visit_addrs", Vec::<VisitAddress>::TYPE)
                .doc("Addresses of the instance."),
            Field::optional("ZoneIds", "zone_ids", Vec::<String>::TYPE)
                .doc("IDs of the availability zones of the instance.\n\nExample: `[\"cn-beijing-a\"]`."),
        ],
    };
}

impl Fields for DescribeDBInstanceDetailResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AutoRenew" => self.auto_renew.as_value(),
            "BlueGreenRole" => self.blue_green_role.as_value(),
            "Capacity" => self.capacity.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "DataLayout" => self.data_layout.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ExpiredTime" => self.expired_time.as_value(),
            "InstanceClass" => self.instance_class.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "MaintenanceTime" => self.maintenance_time.as_value(),
            "MaxConnections" => self.max_connections.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "RegionId" => self.region_id.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardCapacityV2" => self.shard_capacity_v2.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "Status" => self.status.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcAuthMode" => self.vpc_auth_mode.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "Modules" => self.modules.as_value(),
            "Tags" => self.tags.as_value(),
            "VisitAddrs" => self.visit_addrs.as_value(),
            "ZoneIds" => self.zone_ids.as_value(),
            _ => None,
        }
    }
}

/// An address of an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VisitAddress {
    /// Type of the address: private, public or direct link.
    ///
    /// Documented values: `Private`, `Public` and `DirectLink`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addr_type: Option<AddressType>,
    /// Domain name or IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// ID of the EIP bound to the address; only for public addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eip_id: Option<String>,
    /// Port of the address, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// IPv4 address.
    #[serde(rename = "VIP")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vip: Option<String>,
    /// IPv6 address.
    #[serde(rename = "VIPv6")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vip_v6: Option<String>,
}

deserialize_structure! {
    lenient VisitAddress {
        "AddrType" => addr_type: optional,
        "Address" => address: optional,
        "EipId" => eip_id: optional,
        "Port" => port: optional,
        "VIP" => vip: optional,
        "VIPv6" => vip_v6: optional,
    }
}

impl VisitAddress {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        addr_type: AddressType,
        address: String,
        eip_id: String,
        port: String,
        vip: String,
        vip_v6: String,
    }
}

impl Reflect for VisitAddress {
    const STRUCTURE: &'static Structure = &Structure {
        name: "VisitAddress",
        unique_name: "DescribeDBInstanceDetailVisitAddress",
        doc: "An address of an instance.",
        fields: &[
            Field::optional("AddrType", "addr_type", AddressType::TYPE)
                .doc("Type of the address: private, public or direct link.\n\nDocumented values: `Private`, `Public` and `DirectLink`."),
            Field::optional("Address", "address", String::TYPE)
                .doc("Domain name or IP address."),
            Field::optional("EipId", "eip_id", String::TYPE)
                .doc("ID of the EIP bound to the address; only for public addresses."),
            Field::optional("Port", "port", String::TYPE)
                .doc("Port of the address, as a string."),
            Field::optional("VIP", "vip", String::TYPE)
                .doc("IPv4 address."),
            Field::optional("VIPv6", "vip_v6", String::TYPE)
                .doc("IPv6 address."),
        ],
    };
}

impl Fields for VisitAddress {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AddrType" => self.addr_type.as_value(),
            "Address" => self.address.as_value(),
            "EipId" => self.eip_id.as_value(),
            "Port" => self.port.as_value(),
            "VIP" => self.vip.as_value(),
            "VIPv6" => self.vip_v6.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstanceDetailRequest`].
pub static ACTION: Action = Action {
    index: 38,
    name: "DescribeDBInstanceDetail",
    method: "describe_db_instance_detail",
    category: "Instance management",
    summary: "Returns the details of a community edition instance, including its addresses.",
    reference: &["https://www.volcengine.com/docs/6293/65755", "https://www.volcengine.com/docs/6293/71563"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstanceDetailRequest::STRUCTURE,
    response: DescribeDBInstanceDetailResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstanceDetailRequest {
    type Response = DescribeDBInstanceDetailResponse;

    const ACTION: &'static Action = &ACTION;
}
