// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeDBInstances` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::{
    BlueGreenRole, Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, InstanceClass,
    InstanceStatus, MultiAZ, ServiceType, Tag, TagFilter,
};
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, Mode, Pagination, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the instances in a region with their basic properties.
///
/// Read-only.
///
/// Notes:
///
/// - The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.
///
/// Reference: <https://www.volcengine.com/docs/6293/65754>
/// Reference: <https://www.volcengine.com/docs/84772/1254216>
/// Reference: <https://www.volcengine.com/docs/6293/71563>
///
/// Sent by
/// [`Client::describe_db_instances`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_db_instances).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstancesRequest {
    /// Filters by instance ID, exact match.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// ID of the region of the instances; by default the region that the request is signed for.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    /// Filters by billing method.
    ///
    /// Example: `PostPaid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_type: Option<ChargeType>,
    /// Filters by data storage; community edition instances count as `RAM`.
    ///
    /// Example: `RAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_layout: Option<DataLayout>,
    /// Filters by Redis version.
    ///
    /// Documented values: `5.0`, `6.0` and `7.0`. Example: `5.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<EngineVersion>,
    /// Filters by a part of the instance name.
    ///
    /// Example: `api_test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// Number of instances per page.
    ///
    /// Limits: 1 to 1000. Default: `10`. Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Filters by project.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Edition to list: community (`Basic`) or enterprise (`Enterprise`).
    ///
    /// Default: `Basic`. Example: `Basic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_type: Option<ServiceType>,
    /// Filters by sharding: `1` for sharded clusters, `0` for unsharded instances.
    ///
    /// Limits: 0 to 1. Documented values: `0` and `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded_cluster: Option<i32>,
    /// Filters by instance status.
    ///
    /// Example: `Running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InstanceStatus>,
    /// Filters by tags.
    ///
    /// Limits: at most 10 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_filters: Option<Vec<TagFilter>>,
    /// Filters by a part of the VPC ID.
    ///
    /// Example: `vpc-rs5811nceqyov0x****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Filters by a part of the availability zone ID.
    ///
    /// Example: `cn-beijing-a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<String>,
}

deserialize_structure! {
    strict DescribeDBInstancesRequest {
        "InstanceId" => instance_id: optional,
        "RegionId" => region_id: optional,
        "ChargeType" => charge_type: optional,
        "DataLayout" => data_layout: optional,
        "EngineVersion" => engine_version: optional,
        "InstanceName" => instance_name: optional,
        "PageNumber" => page_number: optional,
        "PageSize" => page_size: optional,
        "ProjectName" => project_name: optional,
        "ServiceType" => service_type: optional,
        "ShardedCluster" => sharded_cluster: optional,
        "Status" => status: optional,
        "TagFilters" => tag_filters: optional,
        "VpcId" => vpc_id: optional,
        "ZoneId" => zone_id: optional,
    }
}

impl DescribeDBInstancesRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id, set_instance_id: String,
        region_id, set_region_id: String,
        charge_type, set_charge_type: ChargeType,
        data_layout, set_data_layout: DataLayout,
        engine_version, set_engine_version: EngineVersion,
        instance_name, set_instance_name: String,
        page_number, set_page_number: i32,
        page_size, set_page_size: i32,
        project_name, set_project_name: String,
        service_type, set_service_type: ServiceType,
        sharded_cluster, set_sharded_cluster: i32,
        status, set_status: InstanceStatus,
        tag_filters, set_tag_filters: Vec<TagFilter>,
        vpc_id, set_vpc_id: String,
        zone_id, set_zone_id: String,
    }
}

impl Reflect for DescribeDBInstancesRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstancesRequest",
        unique_name: "DescribeDBInstancesRequest",
        doc: "Lists the instances in a region with their basic properties.\n\nRead-only.\n\nNotes:\n\n- The unit of `ShardCapacity` is GiB here and MiB in `CreateDBInstance`.\n\nReference: <https://www.volcengine.com/docs/6293/65754>\nReference: <https://www.volcengine.com/docs/84772/1254216>\nReference: <https://www.volcengine.com/docs/6293/71563>",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("Filters by instance ID, exact match.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region of the instances; by default the region that the request is signed for.\n\nExample: `cn-beijing`."),
            Field::optional("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Filters by billing method.\n\nExample: `PostPaid`."),
            Field::optional("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Filters by data storage; community edition instances count as `RAM`.\n\nExample: `RAM`."),
            Field::optional("EngineVersion", "engine_version", EngineVersion::TYPE)
                .doc("Filters by Redis version.\n\nDocumented values: `5.0`, `6.0` and `7.0`. Example: `5.0`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Filters by a part of the instance name.\n\nExample: `api_test`."),
            Field::optional("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Default: `1`. Example: `1`.").checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::optional("PageSize", "page_size", i32::TYPE)
                .doc("Number of instances per page.\n\nLimits: 1 to 1000. Default: `10`. Example: `10`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Filters by project.\n\nExample: `default`."),
            Field::optional("ServiceType", "service_type", ServiceType::TYPE)
                .doc("Edition to list: community (`Basic`) or enterprise (`Enterprise`).\n\nDefault: `Basic`. Example: `Basic`."),
            Field::optional("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Filters by sharding: `1` for sharded clusters, `0` for unsharded instances.\n\nLimits: 0 to 1. Documented values: `0` and `1`. Example: `1`.").checks(&[Check::Range { min: 0, max: 1 }]),
            Field::optional("Status", "status", InstanceStatus::TYPE)
                .doc("Filters by instance status.\n\nExample: `Running`."),
            Field::optional("TagFilters", "tag_filters", Vec::<TagFilter>::TYPE)
                .doc("Filters by tags.\n\nLimits: at most 10 items.").checks(&[Check::Items { min: 0, max: 10, separator: None }]),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("Filters by a part of the VPC ID.\n\nExample: `vpc-rs5811nceqyov0x****`."),
            Field::optional("ZoneId", "zone_id", String::TYPE)
                .doc("Filters by a part of the availability zone ID.\n\nExample: `cn-beijing-a`."),
        ],
    };
}

impl Fields for DescribeDBInstancesRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "RegionId" => self.region_id.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "DataLayout" => self.data_layout.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "ServiceType" => self.service_type.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "Status" => self.status.as_value(),
            "TagFilters" => self.tag_filters.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ZoneId" => self.zone_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeDBInstancesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// Total number of matching instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_instances_num: Option<i32>,
    /// Instances on this page.
    pub instances: Vec<Instance>,
}

deserialize_structure! {
    lenient DescribeDBInstancesResponse {
        "TotalInstancesNum" => total_instances_num: optional,
        "Instances" => instances: or_default,
    }
}

impl DescribeDBInstancesResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total_instances_num: i32,
        instances: Vec<Instance>,
    }
}

impl Reflect for DescribeDBInstancesResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeDBInstancesResponse",
        unique_name: "DescribeDBInstancesResponse",
        doc: "Response of [`DescribeDBInstancesRequest`].",
        fields: &[
            Field::optional("TotalInstancesNum", "total_instances_num", i32::TYPE)
                .doc("Total number of matching instances."),
            Field::optional("Instances", "instances", Vec::<Instance>::TYPE).doc("Instances on this page."),
        ],
    };
}

impl Fields for DescribeDBInstancesResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "TotalInstancesNum" => self.total_instances_num.as_value(),
            "Instances" => self.instances.as_value(),
            _ => None,
        }
    }
}

/// Basic properties of an instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// ID of the region of the instance.
    ///
    /// Example: `cn-beijing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
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
    /// Name of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
    #[serde(rename = "MultiAZ")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_az: Option<MultiAZ>,
    /// Number of nodes per shard.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_number: Option<i32>,
    /// Domain name of the private endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_address: Option<String>,
    /// Port of the private endpoint, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_port: Option<String>,
    /// Project of the instance.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Edition of the instance: community (`Basic`) or enterprise (`Enterprise`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_type: Option<ServiceType>,
    /// Memory of each shard; a fraction for sizes below 1 GiB.
    ///
    /// Unit: GiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<f64>,
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
    /// IPv4 address of the private endpoint.
    #[serde(rename = "VIP")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vip: Option<String>,
    /// IPv6 address of the private endpoint; absent if it has none.
    #[serde(rename = "VIPv6")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vip_v6: Option<String>,
    /// ID of the VPC of the instance.
    ///
    /// Example: `vpc-rs5811nceqyov0x58x4****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Tags of the instance.
    pub tags: Vec<Tag>,
    /// IDs of the availability zones of the instance.
    ///
    /// Example: `["cn-beijing-a"]`.
    pub zone_ids: Vec<String>,
}

deserialize_structure! {
    lenient Instance {
        "InstanceId" => instance_id: optional,
        "RegionId" => region_id: optional,
        "BlueGreenRole" => blue_green_role: optional,
        "Capacity" => capacity: optional,
        "ChargeType" => charge_type: optional,
        "CreateTime" => create_time: optional,
        "DataLayout" => data_layout: optional,
        "DeletionProtection" => deletion_protection: optional,
        "EngineVersion" => engine_version: optional,
        "ExpiredTime" => expired_time: optional,
        "InstanceClass" => instance_class: optional,
        "InstanceName" => instance_name: optional,
        "MultiAZ" => multi_az: optional,
        "NodeNumber" => node_number: optional,
        "PrivateAddress" => private_address: optional,
        "PrivatePort" => private_port: optional,
        "ProjectName" => project_name: optional,
        "ServiceType" => service_type: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ShardNumber" => shard_number: optional,
        "ShardedCluster" => sharded_cluster: optional,
        "Status" => status: optional,
        "VIP" => vip: optional,
        "VIPv6" => vip_v6: optional,
        "VpcId" => vpc_id: optional,
        "Tags" => tags: or_default,
        "ZoneIds" => zone_ids: or_default,
    }
}

impl Instance {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        region_id: String,
        blue_green_role: BlueGreenRole,
        capacity: Capacity,
        charge_type: ChargeType,
        create_time: DateTime,
        data_layout: DataLayout,
        deletion_protection: DeletionProtection,
        engine_version: String,
        expired_time: String,
        instance_class: InstanceClass,
        instance_name: String,
        multi_az: MultiAZ,
        node_number: i32,
        private_address: String,
        private_port: String,
        project_name: String,
        service_type: ServiceType,
        shard_capacity: f64,
        shard_number: i32,
        sharded_cluster: i32,
        status: InstanceStatus,
        vip: String,
        vip_v6: String,
        vpc_id: String,
        tags: Vec<Tag>,
        zone_ids: Vec<String>,
    }
}

impl Reflect for Instance {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Instance",
        unique_name: "Instance",
        doc: "Basic properties of an instance.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::optional("RegionId", "region_id", String::TYPE)
                .doc("ID of the region of the instance.\n\nExample: `cn-beijing`."),
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
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `test`."),
            Field::optional("MultiAZ", "multi_az", MultiAZ::TYPE)
                .doc("Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`)."),
            Field::optional("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard.\n\nExample: `2`."),
            Field::optional("PrivateAddress", "private_address", String::TYPE)
                .doc("Domain name of the private endpoint."),
            Field::optional("PrivatePort", "private_port", String::TYPE)
                .doc("Port of the private endpoint, as a string."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Project of the instance.\n\nExample: `default`."),
            Field::optional("ServiceType", "service_type", ServiceType::TYPE)
                .doc("Edition of the instance: community (`Basic`) or enterprise (`Enterprise`)."),
            Field::optional("ShardCapacity", "shard_capacity", f64::TYPE)
                .doc("Memory of each shard; a fraction for sizes below 1 GiB.\n\nUnit: GiB."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards.\n\nExample: `2`."),
            Field::optional("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`. Example: `1`."),
            Field::optional("Status", "status", InstanceStatus::TYPE)
                .doc("Status of the instance.\n\nExample: `Running`."),
            Field::optional("VIP", "vip", String::TYPE)
                .doc("IPv4 address of the private endpoint."),
            Field::optional("VIPv6", "vip_v6", String::TYPE)
                .doc("IPv6 address of the private endpoint; absent if it has none."),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance.\n\nExample: `vpc-rs5811nceqyov0x58x4****`."),
            Field::optional("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags of the instance."),
            Field::optional("ZoneIds", "zone_ids", Vec::<String>::TYPE)
                .doc("IDs of the availability zones of the instance.\n\nExample: `[\"cn-beijing-a\"]`."),
        ],
    };
}

impl Fields for Instance {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "RegionId" => self.region_id.as_value(),
            "BlueGreenRole" => self.blue_green_role.as_value(),
            "Capacity" => self.capacity.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "DataLayout" => self.data_layout.as_value(),
            "DeletionProtection" => self.deletion_protection.as_value(),
            "EngineVersion" => self.engine_version.as_value(),
            "ExpiredTime" => self.expired_time.as_value(),
            "InstanceClass" => self.instance_class.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "MultiAZ" => self.multi_az.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "PrivateAddress" => self.private_address.as_value(),
            "PrivatePort" => self.private_port.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "ServiceType" => self.service_type.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "Status" => self.status.as_value(),
            "VIP" => self.vip.as_value(),
            "VIPv6" => self.vip_v6.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "Tags" => self.tags.as_value(),
            "ZoneIds" => self.zone_ids.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeDBInstancesRequest`].
pub static ACTION: Action = Action {
    index: 43,
    name: "DescribeDBInstances",
    method: "describe_db_instances",
    category: "Instance management",
    summary: "Lists the instances in a region with their basic properties.",
    reference: &[
        "https://www.volcengine.com/docs/6293/65754",
        "https://www.volcengine.com/docs/84772/1254216",
        "https://www.volcengine.com/docs/6293/71563",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeDBInstancesRequest::STRUCTURE,
    response: DescribeDBInstancesResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "Instances",
        total: "TotalInstancesNum",
        id: &["InstanceId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeDBInstancesRequest {
    type Response = DescribeDBInstancesResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeDBInstancesRequest: [Instance],
    page(page_number, page_size) => { instances, total_instances_num }
}
