// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeBackups` action.

use crate::DateTime;
use crate::model::{Check, Condition, Format, Literal, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::{
    ArchType, BackupScope, BackupStatus, BackupStrategy, BackupType, ChargeType, DeletionProtection,
};

structure! {
    /// Lists the backups of an instance or of the whole account.
    ///
    /// Read-only.
    ///
    /// Validation:
    ///
    /// - `InstanceId` is required when `Scope` is `OneInstance` or not set.
    /// - `EndTime` is required when `StartTime` is set.
    /// - `PageSize` is required when `PageNumber` is set.
    /// - `BackupPointName` is ignored by the service when `Scope` is `OneInstance` or not set.
    /// - `BackupPointId` is ignored by the service when `Scope` is `OneInstance` or not set.
    /// - `ProjectName` is ignored by the service when `Scope` is `OneInstance` or not set.
    /// - `EndTime` must be later than `StartTime`.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/65766>
    /// Reference: <https://www.volcengine.com/docs/84772/1393058>
    pub struct DescribeBackupsRequest {
        optional {
            /// Filters by instance ID; no filter if empty.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Filters by a part of the backup ID; only for the `AccountInstances` scope.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// Filters by a part of the backup name; ignored for the `OneInstance` scope.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
            /// Filters by backup strategies; all strategies if empty.
            ///
            /// Example: `["AutomatedBackup","ManualBackup"]`.
            backup_strategy_list: Vec<BackupStrategy> = "BackupStrategyList",
            /// End of the time range.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:12Z`.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Number of the page, counted from 1.
            ///
            /// Limits: at least 1. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: i64::MAX }],
            /// Number of backups per page.
            ///
            /// Limits: 1 to 1000. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
            /// Filters by project; only for the `AccountInstances` scope.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Scope of the query: one instance or the whole account.
            ///
            /// Default: `OneInstance`. Example: `AccountInstances`.
            scope: BackupScope = "Scope",
            /// Start of the time range.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2024-08-22T07:51:09Z`.
            start_time: DateTime = "StartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// Response of [`DescribeBackupsRequest`].
    pub struct DescribeBackupsResponse {
        optional {
            /// Total number of matching backups.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Backups on this page.
            backups: Backup = "Backups",
        }
    }
}

structure! {
    /// A backup.
    pub struct Backup as "DescribeBackupsBackup" {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the backup.
            ///
            /// Example: `b-cn02xmmrp751i9cdzcphjmk4****`.
            backup_point_id: String = "BackupPointId",
            /// Name of the backup; the backup ID if none was set.
            ///
            /// Example: `testbackup`.
            backup_point_name: String = "BackupPointName",
            /// Progress of the backup as a number; the scale is not documented.
            backup_progress: i32 = "BackupProgress",
            /// Strategy of the backup: manual (`ManualBackup`) or automatic (`AutomatedBackup`).
            backup_strategy: BackupStrategy = "BackupStrategy",
            /// Type of the backup; only `Full` is documented.
            backup_type: BackupType = "BackupType",
            /// End time of the backup.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            end_time: DateTime = "EndTime" [Check::Format(Format::DateTime)],
            /// Properties of the instance.
            instance_info: InstanceInfo = "InstanceInfo",
            /// Project of the backup.
            ///
            /// Example: `default`.
            project_name: String = "ProjectName",
            /// Size of the backup.
            ///
            /// Unit: MiB.
            size: i64 = "Size",
            /// Start time of the backup.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
            start_time: DateTime = "StartTime" [Check::Format(Format::DateTime)],
            /// Status of the backup.
            ///
            /// Example: `Available`.
            status: BackupStatus = "Status",
            /// Retention period of the backup.
            ///
            /// Unit: day.
            ttl: i32 = "TTL",
        }
    }
}

structure! {
    /// Properties of an instance at the time of a backup or task.
    pub struct InstanceInfo as "DescribeBackupsInstanceInfo" {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the region of the instance.
            ///
            /// Example: `cn-beijing`.
            region_id: String = "RegionId",
            /// ID of the account that owns the instance.
            account_id: i64 = "AccountId",
            /// Architecture of the instance: unsharded (`Standard`) or sharded cluster (`Cluster`).
            arch_type: ArchType = "ArchType",
            /// Billing method: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            charge_type: ChargeType = "ChargeType",
            /// Deletion protection of the instance.
            deletion_protection: DeletionProtection = "DeletionProtection",
            /// Redis version of the instance.
            ///
            /// Example: `5.0`.
            engine_version: String = "EngineVersion",
            /// Expiration time of the subscription; only for `PrePaid` instances.
            expired_time: String = "ExpiredTime",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Daily maintenance window.
            ///
            /// Format: `HH:mm-HH:mm`, in UTC+8. Example: `02:00-02:59`.
            maintenance_time: String = "MaintenanceTime",
            /// Network type of the instance.
            network_type: String = "NetworkType",
            /// Number of replicas per shard.
            replicas: i32 = "Replicas",
            /// Memory of each shard.
            ///
            /// Unit: MiB.
            shard_capacity: f64 = "ShardCapacity",
            /// Number of shards of the instance.
            shard_number: i32 = "ShardNumber",
            /// Total memory of the instance.
            ///
            /// Unit: MiB.
            total_capacity: i64 = "TotalCapacity",
            /// ID of the VPC of the instance.
            ///
            /// Example: `vpc-rs5811nceqyov0x58x4****`.
            vpc_id: String = "VpcId",
        }
        lists {
            /// IDs of the availability zones of the instance.
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
        summary: "Lists the backups of an instance or of the whole account.",
        reference: &["https://www.volcengine.com/docs/6293/65766", "https://www.volcengine.com/docs/84772/1393058"],
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
