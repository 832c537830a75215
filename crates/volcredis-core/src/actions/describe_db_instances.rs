// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstances` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{
    BlueGreenRole, Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, InstanceClass,
    InstanceStatus, MultiAZ, ServiceType, Tag, TagFilter,
};

structure! {
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
    pub struct DescribeDBInstancesRequest {
        optional {
            /// Filters by instance ID, exact match.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the region of the instances; by default the region that the request is signed for.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Filters by billing method.
            ///
            /// Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// Filters by data storage; for the enterprise edition only.
            data_layout: DataLayout = "DataLayout",
            /// Filters by Redis version; `7.2` and `7.4` occur in the enterprise edition only.
            ///
            /// Example: `5.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Filters by a part of the instance name.
            ///
            /// Example: `api_test`.
            instance_name: String = "InstanceName",
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of instances per page.
            ///
            /// Limits: 1 to 1000. Default: `10`. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
            /// Filters by project.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Edition to list: community (`Basic`) or enterprise (`Enterprise`).
            ///
            /// Default: `Basic`.
            service_type: ServiceType = "ServiceType",
            /// Filters by sharding: `1` for sharded clusters, `0` for unsharded instances.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Filters by instance status.
            ///
            /// Example: `Running`.
            status: InstanceStatus = "Status",
            /// Filters by tags.
            ///
            /// Limits: at most 10 items.
            tag_filters: Vec<TagFilter> = "TagFilters" [Check::Items { min: 0, max: 10, separator: None }],
            /// Filters by a part of the VPC ID.
            ///
            /// Example: `vpc-rs5811nceqyov0x****`.
            vpc_id: String = "VpcId",
            /// Filters by a part of the availability zone ID.
            ///
            /// Example: `cn-beijing-a`.
            zone_id: String = "ZoneId",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstancesRequest`].
    pub struct DescribeDBInstancesResponse {
        optional {
            /// Total number of matching instances.
            total_instances_num: i32 = "TotalInstancesNum",
        }
        lists {
            /// Instances on this page.
            instances: Instance = "Instances",
        }
    }
}

structure! {
    /// Basic properties of an instance.
    pub struct Instance {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// ID of the region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Role of the instance in a blue-green deployment; absent if it has never been in one.
            blue_green_role: BlueGreenRole = "BlueGreenRole",
            /// Memory of the instance.
            capacity: Capacity = "Capacity",
            /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            ///
            /// Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// Creation time of the instance.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`); always `RAM` in the
            /// community edition.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Deletion protection of the instance.
            ///
            /// Example: `enabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version of the instance.
            ///
            /// Example: `5.0`.
            engine_version: String = "EngineVersion",
            /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
            expired_time: String = "ExpiredTime",
            /// Class of the instance: with secondary nodes (`PrimarySecondary`) or single-node
            /// (`Standalone`).
            ///
            /// Example: `PrimarySecondary`.
            instance_class: InstanceClass = "InstanceClass",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
            multi_az: MultiAZ = "MultiAZ",
            /// Number of nodes per shard.
            ///
            /// Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Domain name of the private endpoint.
            private_address: String = "PrivateAddress",
            /// Port of the private endpoint, as a string.
            private_port: String = "PrivatePort",
            /// Project of the instance.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Edition of the instance: community (`Basic`) or enterprise (`Enterprise`).
            service_type: ServiceType = "ServiceType",
            /// Memory of each shard; a fraction for sizes below 1 GiB.
            ///
            /// Unit: GiB.
            shard_capacity: f64 = "ShardCapacity",
            /// Number of shards.
            ///
            /// Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Status of the instance.
            ///
            /// Example: `Running`.
            status: InstanceStatus = "Status",
            /// IPv4 address of the private endpoint.
            vip: String = "VIP",
            /// IPv6 address of the private endpoint; absent if it has none.
            vip_v6: String = "VIPv6",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Tags of the instance.
            tags: Tag = "Tags",
            /// IDs of the availability zones of the instance.
            ///
            /// Example: `["cn-beijing-a"]`.
            zone_ids: String = "ZoneIds",
        }
    }
}

operation! {
    DescribeDBInstancesRequest => DescribeDBInstancesResponse,
    /// The description of [`DescribeDBInstancesRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstances",
        method: "describe_db_instances",
        category: "Instance management",
        summary: "Lists the instances in a region with their basic properties.",
        reference: &["https://www.volcengine.com/docs/6293/65754", "https://www.volcengine.com/docs/84772/1254216", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "Instances", total: "TotalInstancesNum", id: &["InstanceId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeDBInstancesRequest: [Instance],
    page(page_number, page_size) => { instances, total_instances_num }
}
