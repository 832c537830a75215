// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeBackupPointDownloadUrls` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

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
///
/// Sent by
/// [`Client::describe_backup_point_download_urls`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_backup_point_download_urls).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBackupPointDownloadUrlsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// ID of the backup, as listed by `DescribeBackups`.
    ///
    /// Example: `b-cn02wp9k2wlw9z9gzl76n2vd****`.
    pub backup_point_id: String,
}

deserialize_structure! {
    strict DescribeBackupPointDownloadUrlsRequest {
        "InstanceId" => instance_id: required,
        "BackupPointId" => backup_point_id: required,
    }
}

impl DescribeBackupPointDownloadUrlsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, backup_point_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field(), backup_point_id: backup_point_id.into_field() }
    }
}

impl Reflect for DescribeBackupPointDownloadUrlsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBackupPointDownloadUrlsRequest",
        unique_name: "DescribeBackupPointDownloadUrlsRequest",
        doc: "Returns the download URLs of the files of a backup.\n\nRead-only.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n\nReference: <https://www.volcengine.com/docs/6293/160056>\nReference: <https://www.volcengine.com/docs/84772/1393061>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("BackupPointId", "backup_point_id", String::TYPE)
                .doc("ID of the backup, as listed by `DescribeBackups`.\n\nExample: `b-cn02wp9k2wlw9z9gzl76n2vd****`."),
        ],
    };
}

impl Fields for DescribeBackupPointDownloadUrlsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "BackupPointId" => self.backup_point_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeBackupPointDownloadUrlsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeBackupPointDownloadUrlsResponse {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Number of shards of the instance.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Download URLs of the backup files, one per shard.
    pub backup_point_download_urls: Vec<BackupPointDownloadUrl>,
}

deserialize_structure! {
    lenient DescribeBackupPointDownloadUrlsResponse {
        "InstanceId" => instance_id: optional,
        "ShardNumber" => shard_number: optional,
        "BackupPointDownloadUrls" => backup_point_download_urls: or_default,
    }
}

impl DescribeBackupPointDownloadUrlsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        shard_number: i32,
        backup_point_download_urls: Vec<BackupPointDownloadUrl>,
    }
}

impl Reflect for DescribeBackupPointDownloadUrlsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeBackupPointDownloadUrlsResponse",
        unique_name: "DescribeBackupPointDownloadUrlsResponse",
        doc: "Response of [`DescribeBackupPointDownloadUrlsRequest`].",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards of the instance.\n\nExample: `1`."),
            Field::optional(
                "BackupPointDownloadUrls",
                "backup_point_download_urls",
                Vec::<BackupPointDownloadUrl>::TYPE,
            )
            .doc("Download URLs of the backup files, one per shard."),
        ],
    };
}

impl Fields for DescribeBackupPointDownloadUrlsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "BackupPointDownloadUrls" => self.backup_point_download_urls.as_value(),
            _ => None,
        }
    }
}

/// Download URLs of the backup file of one shard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BackupPointDownloadUrl {
    /// URL of the RDB file in the private network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_download_url: Option<String>,
    /// URL of the RDB file on the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_download_url: Option<String>,
    /// Size of the RDB file.
    ///
    /// Unit: B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rdb_file_size: Option<i64>,
    /// ID of the shard of the RDB file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_id: Option<String>,
}

deserialize_structure! {
    lenient BackupPointDownloadUrl {
        "PrivateDownloadUrl" => private_download_url: optional,
        "PublicDownloadUrl" => public_download_url: optional,
        "RdbFileSize" => rdb_file_size: optional,
        "ShardId" => shard_id: optional,
    }
}

impl BackupPointDownloadUrl {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        private_download_url: String,
        public_download_url: String,
        rdb_file_size: i64,
        shard_id: String,
    }
}

impl Reflect for BackupPointDownloadUrl {
    const STRUCTURE: &'static Structure = &Structure {
        name: "BackupPointDownloadUrl",
        unique_name: "BackupPointDownloadUrl",
        doc: "Download URLs of the backup file of one shard.",
        fields: &[
            Field::optional("PrivateDownloadUrl", "private_download_url", String::TYPE)
                .doc("URL of the RDB file in the private network."),
            Field::optional("PublicDownloadUrl", "public_download_url", String::TYPE)
                .doc("URL of the RDB file on the internet."),
            Field::optional("RdbFileSize", "rdb_file_size", i64::TYPE)
                .doc("Size of the RDB file.\n\nUnit: B."),
            Field::optional("ShardId", "shard_id", String::TYPE).doc("ID of the shard of the RDB file."),
        ],
    };
}

impl Fields for BackupPointDownloadUrl {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "PrivateDownloadUrl" => self.private_download_url.as_value(),
            "PublicDownloadUrl" => self.public_download_url.as_value(),
            "RdbFileSize" => self.rdb_file_size.as_value(),
            "ShardId" => self.shard_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeBackupPointDownloadUrlsRequest`].
pub static ACTION: Action = Action {
    index: 27,
    name: "DescribeBackupPointDownloadUrls",
    method: "describe_backup_point_download_urls",
    category: "Backup and recovery",
    summary: "Returns the download URLs of the files of a backup.",
    reference: &[
        "https://www.volcengine.com/docs/6293/160056",
        "https://www.volcengine.com/docs/84772/1393061",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeBackupPointDownloadUrlsRequest::STRUCTURE,
    response: DescribeBackupPointDownloadUrlsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeBackupPointDownloadUrlsRequest {
    type Response = DescribeBackupPointDownloadUrlsResponse;

    const ACTION: &'static Action = &ACTION;
}
