// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeEnterpriseDBInstanceDetail` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{
    Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, MultiAZ, RedisModule, Tag,
};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the details of an enterprise edition instance.
///
/// Read-only.
///
/// Notes:
///
/// - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
///
/// Reference: <https://www.volcengine.com/docs/84772/1168033>
///
/// Sent by
/// [`Client::describe_enterprise_db_instance_detail`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_enterprise_db_instance_detail).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceDetailRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeEnterpriseDBInstanceDetailRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeEnterpriseDBInstanceDetailRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeEnterpriseDBInstanceDetailRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceDetailRequest",
        unique_name: "DescribeEnterpriseDBInstanceDetailRequest",
        doc: "Returns the details of an enterprise edition instance.\n\nRead-only.\n\nNotes:\n\n- `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.\n\nReference: <https://www.volcengine.com/docs/84772/1168033>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeEnterpriseDBInstanceDetailRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeEnterpriseDBInstanceDetailRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceDetailResponse {
    /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Storage capacity of the instance, total and used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    ///
    /// Example: `PrePaid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_type: Option<ChargeType>,
    /// Creation time of the instance.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<DateTime>,
    /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_layout: Option<DataLayout>,
    /// Deletion protection of the instance.
    ///
    /// Example: `disabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtection>,
    /// Redis version of the instance.
    ///
    /// Documented values: `7.4`. Example: `7.4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<EngineVersion>,
    /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.
    ///
    /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// Fast-storage capacity of each shard.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flash_per_shard: Option<i32>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Name of the instance.
    ///
    /// Example: `redis-enterprise`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Daily maintenance window.
    ///
    /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_time: Option<String>,
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Number of nodes per shard.
    ///
    /// Documented values: `2`. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_number: Option<i32>,
    /// Project of the instance.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Memory of each shard.
    ///
    /// Unit: MiB. Example: `8192`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_per_shard: Option<i32>,
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Number of shards of the instance.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Status of the instance.
    ///
    /// Example: `Running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// ID of the subnet of the instance.
    ///
    /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-2743n1ihbxla87fap8tap****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Redis modules loaded into the instance.
    pub modules: Vec<RedisModule>,
    /// Tags of the instance.
    pub tags: Vec<Tag>,
    /// Addresses of the instance.
    pub visit_addrs: Vec<VisitAddress>,
    /// IDs of the availability zones of the instance.
    pub zone_ids: Vec<String>,
}

deserialize_structure! {
    lenient DescribeEnterpriseDBInstanceDetailResponse {
        "AutoRenew" => auto_renew: optional,
        "Capacity" => capacity: optional,
        "ChargeType" => charge_type: optional,
        "CreateTime" => create_time: optional,
        "DataLayout" => data_layout: optional,
        "DeletionProtection" => deletion_protection: optional,
        "EngineVersion" => engine_version: optional,
        "ExpiredTime" => expired_time: optional,
        "FlashPerShard" => flash_per_shard: optional,
        "InstanceId" => instance_id: optional,
        "InstanceName" => instance_name: optional,
        "MaintenanceTime" => maintenance_time: optional,
        "MultiAZ" => multi_az: optional,
        "NodeNumber" => node_number: optional,
        "ProjectName" => project_name: optional,
        "RamPerShard" => ram_per_shard: optional,
        "RegionId" => region_id: optional,
        "ShardNumber" => shard_number: optional,
        "Status" => status: optional,
        "SubnetId" => subnet_id: optional,
        "VpcId" => vpc_id: optional,
        "Modules" => modules: or_default,
        "Tags" => tags: or_default,
        "VisitAddrs" => visit_addrs: or_default,
        "ZoneIds" => zone_ids: or_default,
    }
}

impl DescribeEnterpriseDBInstanceDetailResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        auto_renew: bool,
        capacity: Capacity,
        charge_type: ChargeType,
        create_time: DateTime,
        data_layout: DataLayout,
        deletion_protection: DeletionProtection,
        engine_version: EngineVersion,
        expired_time: String,
        flash_per_shard: i32,
        instance_id: String,
        instance_name: String,
        maintenance_time: String,
        multi_az: MultiAZ,
        node_number: i32,
        project_name: String,
        ram_per_shard: i32,
        region_id: String,
        shard_number: i32,
        status: String,
        subnet_id: String,
        vpc_id: String,
        modules: Vec<RedisModule>,
        tags: Vec<Tag>,
        visit_addrs: Vec<VisitAddress>,
        zone_ids: Vec<String>,
    }
}

impl Reflect for DescribeEnterpriseDBInstanceDetailResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceDetailResponse",
        unique_name: "DescribeEnterpriseDBInstanceDetailResponse",
        doc: "Response of [`DescribeEnterpriseDBInstanceDetailRequest`].",
        fields: &[
            Field::optional("AutoRenew", "auto_renew", bool::TYPE)
                .doc("`true` if the subscription is renewed automatically; only for `PrePaid` instances.\n\nExample: `false`."),
            Field::optional("Capacity", "capacity", Capacity::TYPE)
                .doc("Storage capacity of the instance, total and used."),
            Field::optional("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).\n\nExample: `PrePaid`."),
            Field::optional("CreateTime", "create_time", DateTime::TYPE)
                .doc("Creation time of the instance.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`)."),
            Field::optional("DeletionProtection", "deletion_protection", DeletionProtection::TYPE)
                .doc("Deletion protection of the instance.\n\nExample: `disabled`."),
            Field::optional("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Redis version of the instance.\n\nDocumented values: `7.4`. Example: `7.4`."),
            Field::optional("ExpiredTime", "expired_time", String::TYPE)
                .doc("Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.\n\nFormat: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`."),
            Field::optional("FlashPerShard", "flash_per_shard", i32::TYPE)
                .doc("Fast-storage capacity of each shard.\n\nUnit: MiB."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `redis-enterprise`."),
            Field::optional("MaintenanceTime", "maintenance_time", String::TYPE)
                .doc("Daily maintenance window.\n\nFormat: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."),
            Field::optional("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard.\n\nDocumented values: `2`. Example: `2`."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nExample: `default`."),
            Field::optional("RamPerShard", "ram_per_shard", i32::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB. Example: `8192`."),
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region of the instance.\n\nExample: `cn-beijing`."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards of the instance.\n\nDocumented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."),
            Field::optional("Status", "status", String::TYPE)
                .doc("Status of the instance.\n\nExample: `Running`."),
            Field::optional("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of the subnet of the instance.\n\nExample: `subnet-rrz4zdgdv20wv0x58h****`."),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-2743n1ihbxla87fap8tap****`."),
            Field::optional("Modules", "modules", Vec::<RedisModule>::TYPE)
                .doc("Redis modules loaded into the instance."),
            Field::optional("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags of the instance."),
            Field::optional("VisitAddrs", "visit_addrs", Vec::<VisitAddress>::TYPE)
                .doc("Addresses of the instance."),
            Field::optional("ZoneIds", "zone_ids", Vec::<String>::TYPE)
                .doc("IDs of the availability zones of the instance."),
        ],
    };
}

impl Fields for DescribeEnterpriseDBInstanceDetailResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AutoRenew" => self.auto_renew.as_value(),
            "Capacity" => self.capacity.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "DataLayout" => self.data_layout.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ExpiredTime" => self.expired_time.as_value(),
            "FlashPerShard" => self.flash_per_shard.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "MaintenanceTime" => self.maintenance_time.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "RamPerShard" => self.ram_per_shard.as_value(),
            "RegionId" => self.region_id.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "Status" => self.status.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcId" => self.vpc_id.as_value(),
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
    /// Type of the address, such as `Private` (in the VPC) or `Public`.
    ///
    /// Example: `Private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addr_type: Option<String>,
    /// ID of the EIP bound to the address; only for public addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eip_id: Option<String>,
    /// Domain name or IP address.
    #[serde(rename = "IPAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Port of the address, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// IPv4 address.
    #[serde(rename = "VIP")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vip: Option<String>,
}

deserialize_structure! {
    lenient VisitAddress {
        "AddrType" => addr_type: optional,
        "EipId" => eip_id: optional,
        "IPAddress" => ip_address: optional,
        "Port" => port: optional,
        "VIP" => vip: optional,
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
        addr_type: String,
        eip_id: String,
        ip_address: String,
        port: String,
        vip: String,
    }
}

impl Reflect for VisitAddress {
    const STRUCTURE: &'static Structure = &Structure {
        name: "VisitAddress",
        unique_name: "DescribeEnterpriseDBInstanceDetailVisitAddress",
        doc: "An address of an instance.",
        fields: &[
            Field::optional("AddrType", "addr_type", String::TYPE).doc(
                "Type of the address, such as `Private` (in the VPC) or `Public`.\n\nExample: `Private`.",
            ),
            Field::optional("EipId", "eip_id", String::TYPE)
                .doc("ID of the EIP bound to the address; only for public addresses."),
            Field::optional("IPAddress", "ip_address", String::TYPE).doc("Domain name or IP address."),
            Field::optional("Port", "port", String::TYPE).doc("Port of the address, as a string."),
            Field::optional("VIP", "vip", String::TYPE).doc("IPv4 address."),
        ],
    };
}

impl Fields for VisitAddress {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AddrType" => self.addr_type.as_value(),
            "EipId" => self.eip_id.as_value(),
            "IPAddress" => self.ip_address.as_value(),
            "Port" => self.port.as_value(),
            "VIP" => self.vip.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeEnterpriseDBInstanceDetailRequest`].
pub static ACTION: Action = Action {
    index: 44,
    name: "DescribeEnterpriseDBInstanceDetail",
    method: "describe_enterprise_db_instance_detail",
    category: "Enterprise edition",
    summary: "Returns the details of an enterprise edition instance.",
    reference: &["https://www.volcengine.com/docs/84772/1168033"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeEnterpriseDBInstanceDetailRequest::STRUCTURE,
    response: DescribeEnterpriseDBInstanceDetailResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeEnterpriseDBInstanceDetailRequest {
    type Response = DescribeEnterpriseDBInstanceDetailResponse;

    const ACTION: &'static Action = &ACTION;
}
