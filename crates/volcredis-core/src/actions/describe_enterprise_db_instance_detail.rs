// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeEnterpriseDBInstanceDetail`: returns the full details of one Enterprise edition instance.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{Capacity, ChargeType, DataLayout, DeletionProtection, EngineVersion, MultiAZ, Tag};

structure! {
    /// Returns the full details of one Enterprise edition instance.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - `ExpiredTime` and `AutoRenew` are returned only when `ChargeType` is PrePaid.
    /// - Two time styles in one answer: `CreateTime` is UTC with T and Z, `ExpiredTime` is UTC+8 with a
    ///   space.
    /// - A visit address names its host IPAddress here, Address in `DescribeDBInstanceDetail`.
    /// - The stored copy of the reference page ends before the fields `DataLayout`, `FlashPerShard`,
    ///   `RamPerShard`, `ShardNumber`, Modules, `MultiAZ`, `ZoneIds` and Tags and before the sample; their
    ///   meaning comes from `CreateEnterpriseDBInstance` and the SDK, and the `MultiAZ` values from
    ///   `CreateDBInstance`.
    /// - The units of Capacity and the values of `VisitAddrs`\[\].`AddrType` are those of
    ///   `DescribeDBInstanceDetail`; not seen on an Enterprise page.
    ///
    /// Reference: `84772/1168033`.
    pub struct DescribeEnterpriseDBInstanceDetailRequest {
        required {
            /// ID of the instance to look up.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribeEnterpriseDBInstanceDetailRequest`] is answered with.
    pub struct DescribeEnterpriseDBInstanceDetailResponse {
        optional {
            /// Whether the subscription renews by itself; only for PrePaid instances.
            ///
            /// Example: `false`.
            auto_renew: bool = "AutoRenew",
            /// Storage of the instance: total and in use.
            capacity: Capacity = "Capacity",
            /// Billing method: PostPaid is pay-as-you-go, PrePaid a subscription.
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
            /// When the instance was created, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-05-01T10:02:14Z`.
            create_time: DateTime = "CreateTime" [Check::Format(Format::DateTime)],
            /// Storage kind: all in memory (RAM) or memory plus fast storage (Hybrid).
            data_layout: DataLayout = "DataLayout",
            /// Whether the instance is protected against deletion.
            ///
            /// Example: `disabled`.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version; Enterprise instances are all 7.4.
            ///
            /// Documented values: `7.4`. Example: `7.4`.
            engine_version: EngineVersion = "EngineVersion",
            /// When the subscription ends, yyyy-MM-dd HH:mm:ss in UTC+8; only for PrePaid instances.
            ///
            /// Format: `yyyy-MM-dd HH:mm:ss`. Example: `2024-08-01 23:59:59`.
            expired_time: String = "ExpiredTime",
            /// Fast-storage capacity of one shard.
            ///
            /// Unit: MiB.
            flash_per_shard: i32 = "FlashPerShard",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Display name of the instance.
            ///
            /// Example: `redis-enterprise`.
            instance_name: String = "InstanceName",
            /// Daily maintenance window, HH:mm-HH:mm in UTC+8.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Whether the nodes are spread over several zones.
            multi_az: MultiAZ = "MultiAZ",
            /// Nodes per shard; always two.
            ///
            /// Documented values: `2`. Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Project the instance belongs to.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Memory of one shard.
            ///
            /// Unit: MiB. Example: `8192`.
            ram_per_shard: i32 = "RamPerShard",
            /// Region the instance is in.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// How many shards the instance has.
            ///
            /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
            shard_number: i32 = "ShardNumber",
            /// Current state of the instance.
            ///
            /// Example: `Running`.
            status: String = "Status",
            /// Subnet of the instance.
            ///
            /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
            subnet_id: String = "SubnetId",
            /// VPC of the instance.
            ///
            /// Example: `vpc-2743n1ihbxla87fap8tap****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Redis modules loaded into the instance.
            modules: String = "Modules",
            /// Tags bound to the instance.
            tags: Tag = "Tags",
            /// Addresses at which clients reach the instance.
            visit_addrs: VisitAddress = "VisitAddrs",
            /// Zones the nodes are in.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// An address that clients connect to.
    pub struct VisitAddress as "DescribeEnterpriseDBInstanceDetailVisitAddress" {
        optional {
            /// Kind of address; Private (inside the VPC) and Public are the kinds other clients of the API
            /// look for.
            ///
            /// Example: `Private`.
            addr_type: String = "AddrType",
            /// ID of the EIP behind a public address.
            eip_id: String = "EipId",
            /// Address (host name or IP) to connect to.
            ip_address: String = "IPAddress",
            /// Port to connect to, as a string.
            port: String = "Port",
            /// IPv4 address behind the address.
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
        summary: "Returns the full details of one Enterprise edition instance.",
        reference: &["84772/1168033"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
