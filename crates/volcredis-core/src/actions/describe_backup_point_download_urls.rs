// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeBackupPointDownloadUrls` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Returns the download URLs of the files of a backup.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/160056>
    /// Reference: <https://www.volcengine.com/docs/84772/1393061>
    pub struct DescribeBackupPointDownloadUrlsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// ID of the backup, as listed by `DescribeBackups`.
            ///
            /// Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
            backup_point_id: String = "BackupPointId",
        }
    }
}

structure! {
    /// Response of [`DescribeBackupPointDownloadUrlsRequest`].
    pub struct DescribeBackupPointDownloadUrlsResponse {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Number of shards of the instance.
            ///
            /// Example: `1`.
            shard_number: i32 = "ShardNumber",
        }
        lists {
            /// Download URLs of the backup files, one per shard.
            backup_point_download_urls: BackupPointDownloadUrl = "BackupPointDownloadUrls",
        }
    }
}

structure! {
    /// Download URLs of the backup file of one shard.
    pub struct BackupPointDownloadUrl {
        optional {
            /// URL of the RDB file in the private network.
            private_download_url: String = "PrivateDownloadUrl",
            /// URL of the RDB file on the internet.
            public_download_url: String = "PublicDownloadUrl",
            /// Size of the RDB file.
            ///
            /// Unit: B.
            rdb_file_size: i64 = "RdbFileSize",
            /// ID of the shard of the RDB file.
            shard_id: String = "ShardId",
        }
    }
}

operation! {
    DescribeBackupPointDownloadUrlsRequest => DescribeBackupPointDownloadUrlsResponse,
    /// The description of [`DescribeBackupPointDownloadUrlsRequest`].
    pub static ACTION = Action {
        name: "DescribeBackupPointDownloadUrls",
        method: "describe_backup_point_download_urls",
        category: "Backup and recovery",
        summary: "Returns the download URLs of the files of a backup.",
        reference: &["https://www.volcengine.com/docs/6293/160056", "https://www.volcengine.com/docs/84772/1393061"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
