// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeDBInstanceDetail` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{
    AddressType, BlueGreenRole, Capacity, ChargeType, ConfigureNode, DataLayout, DeletionProtection,
    InstanceClass, InstanceStatus, MultiAZ, Tag, VpcAuthMode,
};

structure! {
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
    pub struct DescribeDBInstanceDetailRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeDBInstanceDetailRequest`].
    pub struct DescribeDBInstanceDetailResponse {
        optional {
            /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
            auto_renew: bool = "AutoRenew",
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
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Daily maintenance window.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Maximum number of connections of each shard; 10000 unless changed with
            /// `ModifyDBInstanceMaxConn`.
            max_connections: i32 = "MaxConnections",
            /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
            multi_az: MultiAZ = "MultiAZ",
            /// Number of nodes per shard.
            ///
            /// Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Project of the instance.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// ID of the region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Memory of each shard; `ShardCapacityV2` is preferred.
            ///
            /// Unit: GiB.
            shard_capacity: f64 = "ShardCapacity",
            /// Memory of each shard.
            ///
            /// Unit: MiB. Example: `1024`.
            shard_capacity_v2: i64 = "ShardCapacityV2",
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
            /// ID of the subnet of the instance.
            ///
            /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
            subnet_id: String = "SubnetId",
            /// Password-free access over the private endpoint: allowed (`open`) or not (`close`).
            ///
            /// Example: `close`.
            vpc_auth_mode: VpcAuthMode = "VpcAuthMode",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Zones of the nodes of a shard, one entry per node.
            configure_nodes: ConfigureNode = "ConfigureNodes",
            /// Redis modules of the instance.
            modules: String = "Modules",
            /// Tags of the instance.
            tags: Tag = "Tags",
            /// Addresses of the instance.
            visit_addrs: VisitAddress = "VisitAddrs",
            /// IDs of the availability zones of the instance.
            ///
            /// Example: `["cn-beijing-a"]`.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// An address of an instance.
    pub struct VisitAddress as "DescribeDBInstanceDetailVisitAddress" {
        optional {
            /// Type of the address: private, public or direct link.
            ///
            /// Documented values: `Private`, `Public` and `DirectLink`.
            addr_type: AddressType = "AddrType",
            /// Domain name or IP address.
            address: String = "Address",
            /// ID of the EIP bound to the address; only for public addresses.
            eip_id: String = "EipId",
            /// Port of the address, as a string.
            port: String = "Port",
            /// IPv4 address.
            vip: String = "VIP",
            /// IPv6 address.
            vip_v6: String = "VIPv6",
        }
    }
}

operation! {
    DescribeDBInstanceDetailRequest => DescribeDBInstanceDetailResponse,
    /// The description of [`DescribeDBInstanceDetailRequest`].
    pub static ACTION = Action {
        name: "DescribeDBInstanceDetail",
        method: "describe_db_instance_detail",
        category: "Instance management",
        summary: "Returns the details of a community edition instance, including its addresses.",
        reference: &["https://www.volcengine.com/docs/6293/65755", "https://www.volcengine.com/docs/6293/71563"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
