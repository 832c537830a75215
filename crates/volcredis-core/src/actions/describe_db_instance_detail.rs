// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeDBInstanceDetail`: returns everything about one community-edition instance, including its endpoints.

use crate::DateTime;
use crate::model::{Check, Format, Mode, States, operation, structure};
use crate::types::{
    AddressType, BlueGreenRole, Capacity, ChargeType, ConfigureNode, DataLayout, DeletionProtection,
    InstanceClass, InstanceStatus, MultiAZ, Tag, VpcAuthMode,
};

structure! {
    /// Returns everything about one community-edition instance, including its endpoints.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - For enterprise-edition instances `DescribeEnterpriseDBInstanceDetail` is the documented action.
    /// - `CreateTime` is RFC 3339 in UTC, `ExpiredTime` is a plain local time in UTC+8: two formats in one
    ///   answer.
    /// - The documented example of `MaintenanceTime` (02:00-02:59) is shorter than the two hours that
    ///   `ModifyMaintenanceTime` demands.
    /// - `ShardCapacity`'s unit is read from the Terraform provider, which multiplies it by 1024 to get
    ///   MiB.
    /// - Modules appears only in the SDK as far as could be read.
    /// - Status values come from the status page 6293/71563 as quoted by other sources (that page was not
    ///   read whole); treat the list as open.
    ///
    /// Reference: `6293/65755` and `6293/71563`.
    pub struct DescribeDBInstanceDetailRequest {
        required {
            /// ID of the instance to describe.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
        }
    }
}

structure! {
    /// What [`DescribeDBInstanceDetailRequest`] is answered with.
    pub struct DescribeDBInstanceDetailResponse {
        optional {
            /// Whether the subscription renews itself; present only on subscription instances.
            auto_renew: bool = "AutoRenew",
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
            /// Instance ID.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Instance name.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Daily maintenance window in UTC+8, as HH:mm-HH:mm.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Most connections one shard takes at present; 10000 unless changed with
            /// `ModifyDBInstanceMaxConn`.
            max_connections: i32 = "MaxConnections",
            /// Whether nodes are spread over several availability zones.
            multi_az: MultiAZ = "MultiAZ",
            /// Nodes in each shard.
            ///
            /// Example: `2`.
            node_number: i32 = "NodeNumber",
            /// Project the instance is filed under.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// Memory of each shard in GiB; the page only lists `ShardCapacityV2`, which is to be
            /// preferred.
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
            /// Whether the instance is sharded: 1 yes, 0 no.
            ///
            /// Documented values: `0` and `1`. Example: `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Current status of the instance.
            ///
            /// Example: `Running`.
            status: InstanceStatus = "Status",
            /// Subnet of the instance.
            ///
            /// Example: `subnet-rrz4zdgdv20wv0x58h****`.
            subnet_id: String = "SubnetId",
            /// Whether the private endpoint may be used without a password.
            ///
            /// Example: `close`.
            vpc_auth_mode: VpcAuthMode = "VpcAuthMode",
            /// VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Zone of every node of a shard, one entry per node.
            configure_nodes: ConfigureNode = "ConfigureNodes",
            /// Names of Redis modules of the instance; in the SDK, but not described on the page excerpt
            /// that was read.
            modules: String = "Modules",
            /// Tags bound to the instance.
            tags: Tag = "Tags",
            /// Endpoints of the instance.
            visit_addrs: VisitAddress = "VisitAddrs",
            /// Availability zones the instance has nodes in.
            ///
            /// Example: `["cn-beijing-a"]`.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// An address that clients connect to.
    pub struct VisitAddress as "DescribeDBInstanceDetailVisitAddress" {
        optional {
            /// Kind of endpoint: private, public, or direct link to the shards.
            ///
            /// Documented values: `Private`, `Public` and `DirectLink`.
            addr_type: AddressType = "AddrType",
            /// Domain name or IP address of the endpoint.
            address: String = "Address",
            /// Elastic IP bound to the endpoint; present only on a Public one.
            eip_id: String = "EipId",
            /// Port of the endpoint, as a string.
            port: String = "Port",
            /// IPv4 address behind the endpoint.
            vip: String = "VIP",
            /// IPv6 address behind the endpoint.
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
        summary: "Returns everything about one community-edition instance, including its endpoints.",
        reference: &["6293/65755", "6293/71563"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
