// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstances`: lists instances of a region, filtered and paged, with their basic properties.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{
    BlueGreenRole, Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, InstanceClass,
    InstanceStatus, MultiAZ, ServiceType, Tag, TagFilter,
};

structure! {
    /// Lists instances of a region, filtered and paged, with their basic properties.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - Filters left out do not filter.
    /// - `PageSize` went up to 100 on the pages of 2024-12 and 2025-02; the current page says 1000.
    /// - Instances.`ShardCapacity` is GiB while `CreateDBInstance` takes MiB: the Terraform provider
    ///   multiplies it by 1024. The unit is not on the page excerpt that was read.
    /// - The enterprise edition's pages name version 7.2 (2025-02) and later 7.4; old instances may still
    ///   report 4.0. Treat `EngineVersion` as an open list.
    /// - Terraform calls the `InstanceId` filter fuzzy; the reference says exact.
    /// - Status values come from the status page 6293/71563 as quoted by other sources (that page was not
    ///   read whole); treat the list as open.
    ///
    /// Reference: `6293/65754`, `84772/1254216` and `6293/71563`.
    pub struct DescribeDBInstancesRequest {
        optional {
            /// Filter on the instance ID, matched exactly.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Region of the instances; the region the request was signed for when left out.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Filter on the billing method.
            ///
            /// Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// Filter on where data is kept; only meaningful for the enterprise edition.
            data_layout: DataLayout = "DataLayout",
            /// Filter on the Redis version; 7.2 and 7.4 occur on the enterprise edition only.
            ///
            /// Example: `5.0`.
            engine_version: EngineVersion = "EngineVersion",
            /// Filter on the instance name, matched in part.
            ///
            /// Example: `api_test`.
            instance_name: String = "InstanceName",
            /// Page to return, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Instances per page.
            ///
            /// Limits: 1 to 1000. Default: `10`. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
            /// Filter on the project.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Edition to list: Basic is the community one, Enterprise the enterprise one.
            ///
            /// Default: `Basic`.
            service_type: ServiceType = "ServiceType",
            /// Filter on sharding: 1 sharded, 0 not.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Filter on the instance status.
            ///
            /// Example: `Running`.
            status: InstanceStatus = "Status",
            /// Filter on tags; at most 10 pairs.
            ///
            /// Limits: at most 10 items.
            tag_filters: Vec<TagFilter> = "TagFilters" [Check::Items { min: 0, max: 10, separator: None }],
            /// Filter on the VPC ID, matched in part.
            ///
            /// Example: `vpc-rs5811nceqyov0x****`.
            vpc_id: String = "VpcId",
            /// Filter on the availability zone ID, matched in part.
            ///
            /// Example: `cn-beijing-a`.
            zone_id: String = "ZoneId",
        }
    }
}

structure! {
    /// What [`DescribeDBInstancesRequest`] is answered with.
    pub struct DescribeDBInstancesResponse {
        optional {
            /// How many instances match, over all pages.
            total_instances_num: i32 = "TotalInstancesNum",
        }
        lists {
            /// The instances of this page.
            instances: Instance = "Instances",
        }
    }
}

structure! {
    /// An instance of the list.
    pub struct Instance {
        optional {
            /// Instance ID.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Role in a blue-green deployment; present only on instances that have been part of one.
            blue_green_role: BlueGreenRole = "BlueGreenRole",
            /// Memory of the whole instance.
            capacity: Capacity = "Capacity",
            /// Billing: pay-as-you-go or subscription.
            ///
            /// Example: `PostPaid`.
            charge_type: ChargeType = "ChargeType",
            /// When the instance was created, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2021-11-09T14:02:14Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// Where data is kept: memory only, or memory and flash; always RAM on the community edition.
            ///
            /// Example: `RAM`.
            data_layout: DataLayout = "DataLayout",
            /// Whether the instance is guarded against deletion.
            ///
            /// Example: `enabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version the instance runs.
            ///
            /// Example: `5.0`.
            engine_version: String = "EngineVersion",
            /// When the subscription ends, in UTC+8; present only on subscription instances.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2021-02-28 23:59:59`.
            expired_time: String = "ExpiredTime",
            /// Whether the instance has secondaries or is a single node.
            ///
            /// Example: `PrimarySecondary`.
            instance_class: InstanceClass = "InstanceClass",
            /// Instance name.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Whether nodes are spread over several availability zones.
            multi_az: MultiAZ = "MultiAZ",
            /// Nodes in each shard.
            ///
            /// Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Domain name of the private endpoint.
            private_address: String = "PrivateAddress",
            /// Port of the private endpoint, as a string.
            private_port: String = "PrivatePort",
            /// Project the instance is filed under.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Edition: Basic is the community one, Enterprise the enterprise one.
            service_type: ServiceType = "ServiceType",
            /// Memory of each shard in GiB; sizes below 1 GiB come as a fraction.
            ///
            /// Unit: GiB.
            shard_capacity: f64 = "ShardCapacity",
            /// Number of shards.
            ///
            /// Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// Whether the instance is sharded: 1 yes, 0 no.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Current status of the instance.
            ///
            /// Example: `Running`.
            status: InstanceStatus = "Status",
            /// IPv4 address behind the private endpoint.
            vip: String = "VIP",
            /// IPv6 address behind the private endpoint; present only where the instance has one.
            vip_v6: String = "VIPv6",
            /// VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Tags bound to the instance.
            tags: Tag = "Tags",
            /// Availability zones the instance has nodes in.
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
        summary: "Lists instances of a region, filtered and paged, with their basic properties.",
        reference: &["6293/65754", "84772/1254216", "6293/71563"],
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
