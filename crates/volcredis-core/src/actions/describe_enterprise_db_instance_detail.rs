// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeEnterpriseDBInstanceDetail` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, MultiAZ, Tag};

structure! {
    /// Returns the details of an enterprise edition instance.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - `CreateTime` is in UTC, `ExpiredTime` in UTC+8 in another format.
    ///
    /// Reference: <https://www.volcengine.com/docs/84772/1168033>
    pub struct DescribeEnterpriseDBInstanceDetailRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// Response of [`DescribeEnterpriseDBInstanceDetailRequest`].
    pub struct DescribeEnterpriseDBInstanceDetailResponse {
        optional {
            /// `true` if the subscription is renewed automatically; only for `PrePaid` instances.
            ///
            /// Example: `false`.
            auto_renew: bool = "AutoRenew",
            /// Storage capacity of the instance, total and used.
            capacity: Capacity = "Capacity",
            /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
            /// Creation time of the instance.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// Data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
            data_layout: DataLayout = "DataLayout",
            /// Deletion protection of the instance.
            ///
            /// Example: `disabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version of the instance.
            ///
            /// Documented values: `7.4`. Example: `7.4`.
            engine_version: EngineVersion = "EngineVersion",
            /// Expiration time of the subscription, in UTC+8; only for `PrePaid` instances.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
            expired_time: String = "ExpiredTime",
            /// Fast-storage capacity of each shard.
            ///
            /// Unit: MiB.
            flash_per_shard: i32 = "FlashPerShard",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Name of the instance.
            ///
            /// Example: `redis-enterprise`.
            instance_name: String = "InstanceName",
            /// Daily maintenance window.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Deployment of the nodes over several availability zones (`enabled`) or in one (`disabled`).
            multi_az: MultiAZ = "MultiAZ",
            /// Number of nodes per shard.
            ///
            /// Documented values: `2`. Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Project of the instance.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Memory of each shard.
            ///
            /// Unit: MiB. Example: `8192`.
            ram_per_shard: i32 = "RamPerShard",
            /// ID of the region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Number of shards of the instance.
            ///
            /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// Status of the instance.
            ///
            /// Example: `Running`.
            status: String = "Status",
            /// ID of the subnet of the instance.
            ///
            /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
            subnet_id: String = "SubnetId",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-2743n1ihbxla87fap8tap****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Redis modules loaded into the instance.
            modules: String = "Modules",
            /// Tags of the instance.
            tags: Tag = "Tags",
            /// Addresses of the instance.
            visit_addrs: VisitAddress = "VisitAddrs",
            /// IDs of the availability zones of the instance.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// An address of an instance.
    pub struct VisitAddress as "DescribeEnterpriseDBInstanceDetailVisitAddress" {
        optional {
            /// Type of the address, such as `Private` (in the VPC) or `Public`.
            ///
            /// Example: `Private`.
            addr_type: String = "AddrType",
            /// ID of the EIP bound to the address; only for public addresses.
            eip_id: String = "EipId",
            /// Domain name or IP address.
            ip_address: String = "IPAddress",
            /// Port of the address, as a string.
            port: String = "Port",
            /// IPv4 address.
            vip: String = "VIP",
        }
    }
}

operation! {
    DescribeEnterpriseDBInstanceDetailRequest => DescribeEnterpriseDBInstanceDetailResponse,
    /// The description of [`DescribeEnterpriseDBInstanceDetailRequest`].
    pub static ACTION = Action {
        name: "DescribeEnterpriseDBInstanceDetail",
        method: "describe_enterprise_db_instance_detail",
        category: "Enterprise edition",
        summary: "Returns the details of an enterprise edition instance.",
        reference: &["https://www.volcengine.com/docs/84772/1168033"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
