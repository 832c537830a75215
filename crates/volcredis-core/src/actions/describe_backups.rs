// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeBackups`: lists the backups of one instance or of the whole account.

use crate::DateTime;
use crate::model::{Check, Condition, Format, Literal, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::{
    ArchType, BackupScope, BackupStatus, BackupStrategy, BackupType, ChargeType, DeletionProtection,
};

structure! {
    /// Lists the backups of one instance or of the whole account.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `InstanceId` must be given when `Scope` is `OneInstance`.
    /// - `InstanceId` must be given when `Scope` is not given.
    /// - `EndTime` must be given when `StartTime` is given.
    /// - `PageSize` must be given when `PageNumber` is given.
    /// - The service ignores `BackupPointName` when `Scope` is `OneInstance` (nothing is refused).
    /// - The service ignores `BackupPointName` when `Scope` is not given (nothing is refused).
    /// - The service ignores `BackupPointId` when `Scope` is `OneInstance` (nothing is refused).
    /// - The service ignores `BackupPointId` when `Scope` is not given (nothing is refused).
    /// - The service ignores `ProjectName` when `Scope` is `OneInstance` (nothing is refused).
    /// - The service ignores `ProjectName` when `Scope` is not given (nothing is refused).
    /// - `EndTime` must be later than `StartTime`.
    ///
    /// Notes:
    ///
    /// - Only primary/secondary instances (`InstanceClass` PrimarySecondary) can call this; Standalone
    ///   (single-node) instances have no backup features.
    /// - Scope is OneInstance when absent, so `InstanceId` is then required.
    /// - The Scope value DestroyedInstances and the `BackupStrategyList` values DataFlashBack and
    ///   AllStrategy are in the SDK but not in the reference.
    /// - The nested fields of Backups are told from the SDK and the Terraform provider, as the
    ///   data-structure page could be read only in part; the units of the capacities and the format of
    ///   `MaintenanceTime` are those of `DescribeDBInstanceDetail`.
    /// - The reference gives `PageSize` as required with `PageNumber`; the official MCP server claims the
    ///   reverse too.
    /// - `PageSize` goes to 100 on the 2025-04 page and in the international edition, to 1000 on the
    ///   enterprise edition's page and in the official MCP server.
    /// - That `BackupPointId` works only for AccountInstances is from the official MCP server and the
    ///   sister action `DescribeCrossRegionBackups`.
    /// - An older edition of the page required `InstanceId` and had no Scope; the current one is a
    ///   superset.
    ///
    /// Reference: `6293/65766` and `84772/1393058`.
    pub struct DescribeBackupsRequest {
        optional {
            /// ID of the instance whose backups to list; empty means no filter by instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Keep backups whose ID contains this text; works only for the AccountInstances scope.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// Keep backups whose name contains this text; has no effect for the OneInstance scope.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
            /// Keep backups made in one of these ways; empty means all.
            ///
            /// Example: `["AutomatedBackup","ManualBackup"]`.
            backup_strategy_list: Vec<BackupStrategy> = "BackupStrategyList",
            /// End of the time range to search (UTC); must be later than `StartTime`.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Page to return, counted from 1.
            ///
            /// Limits: at least 1. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: i64::MAX }],
            /// Number of backups per page.
            ///
            /// Limits: 1 to 1000. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
            /// Keep backups of this project; works only for the AccountInstances scope.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Whether to search one instance or the whole account.
            ///
            /// Default: `OneInstance`. Example: `AccountInstances`.
            scope: BackupScope = "Scope",
            /// Start of the time range to search (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
            start_time: DateTime = "StartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// What [`DescribeBackupsRequest`] is answered with.
    pub struct DescribeBackupsResponse {
        optional {
            /// Number of backups that match.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// The backups on this page.
            backups: Backup = "Backups",
        }
    }
}

structure! {
    /// A backup.
    pub struct Backup as "DescribeBackupsBackup" {
        optional {
            /// ID of the instance the backup belongs to.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the backup.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// Name of the backup; the backup ID unless one was set.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
            /// How far the backup has got, as a number (presumably a percentage).
            backup_progress: i32 = "BackupProgress",
            /// How the backup came about: by hand (ManualBackup) or by the automatic plan
            /// (AutomatedBackup).
            backup_strategy: BackupStrategy = "BackupStrategy",
            /// Kind of backup; only full backups (Full) are documented as listed.
            backup_type: BackupType = "BackupType",
            /// When the backup finished (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Facts about the instance the backup belongs to.
            instance_info: InstanceInfo = "InstanceInfo",
            /// Project the backup belongs to.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Size of the backup.
            ///
            /// Unit: MiB.
            size: i64 = "Size",
            /// When the backup started (UTC).
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            start_time: DateTime = "StartTime" [Check::Format(Format::DateTime)],
            /// State of the backup: being made, usable, not usable or being deleted.
            ///
            /// Example: `Available`.
            status: BackupStatus = "Status",
            /// How long the backup is kept.
            ///
            /// Unit: day.
            ttl: i32 = "TTL",
        }
    }
}

structure! {
    /// The instance as it was then.
    pub struct InstanceInfo as "DescribeBackupsInstanceInfo" {
        optional {
            /// ID of the instance the backup was taken from.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// ID of the account that owns the instance.
            account_id: i64 = "AccountId",
            /// Architecture of the instance: without sharding (Standard) or a sharded cluster (Cluster).
            arch_type: ArchType = "ArchType",
            /// How the instance is billed: pay-as-you-go (PostPaid) or subscription (PrePaid).
            charge_type: ChargeType = "ChargeType",
            /// Whether deletion protection is switched on for the instance.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version of the instance.
            ///
            /// Example: `5.0`.
            engine_version: String = "EngineVersion",
            /// When the subscription of the instance runs out; meaningful for PrePaid only.
            expired_time: String = "ExpiredTime",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Daily window in which the service may do maintenance on the instance.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Type of network the instance is attached to.
            network_type: String = "NetworkType",
            /// Number of replicas in each shard.
            replicas: i32 = "Replicas",
            /// Memory capacity of one shard.
            ///
            /// Unit: MiB.
            shard_capacity: f64 = "ShardCapacity",
            /// Number of shards in the instance.
            shard_number: i32 = "ShardNumber",
            /// Total memory capacity of the instance.
            ///
            /// Unit: MiB.
            total_capacity: i64 = "TotalCapacity",
            /// ID of the private network (VPC) of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// IDs of the availability zones that hold the instance.
            ///
            /// Example: `["cn-beijing-a"]`.
            zone_ids: String = "ZoneIds",
        }
    }
}

operation! {
    DescribeBackupsRequest => DescribeBackupsResponse,
    /// The description of [`DescribeBackupsRequest`].
    pub static ACTION = Action {
        name: "DescribeBackups",
        method: "describe_backups",
        category: "Backup and recovery",
        summary: "Lists the backups of one instance or of the whole account.",
        reference: &["6293/65766", "84772/1393058"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::RequiredIf { field: "InstanceId", when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])] },
            Rule::RequiredIf { field: "InstanceId", when: &[Condition::Absent("Scope")] },
            Rule::RequiredIf { field: "EndTime", when: &[Condition::Given("StartTime")] },
            Rule::RequiredIf { field: "PageSize", when: &[Condition::Given("PageNumber")] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])] },
            Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("Scope")] },
            Rule::IgnoredIf { field: "BackupPointId", when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])] },
            Rule::IgnoredIf { field: "BackupPointId", when: &[Condition::Absent("Scope")] },
            Rule::IgnoredIf { field: "ProjectName", when: &[Condition::Is("Scope", &[Literal::String("OneInstance")])] },
            Rule::IgnoredIf { field: "ProjectName", when: &[Condition::Absent("Scope")] },
            Rule::Ordered { earlier: "StartTime", later: "EndTime" },
        ],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "Backups", total: "Total", id: &["BackupPointId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeBackupsRequest: [Backup],
    page(page_number, page_size) => { backups, total }
}
