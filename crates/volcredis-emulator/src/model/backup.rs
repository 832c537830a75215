//! Backups, and their copies in other regions.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use volcredis_core::types::{BackupStatus, BackupStrategy};

use crate::model::instance::Instance;
use crate::model::region::{self, RegionId};
use crate::time::UnixMillis;

/// The retention of backups, in days.
pub(crate) const RETENTION_DAYS: i32 = 7;
pub(crate) const RETENTION: Duration = Duration::from_secs(7 * 86_400);

/// A backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Backup {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) strategy: BackupStrategy,
    pub(crate) status: BackupStatus,
    pub(crate) started: UnixMillis,
    pub(crate) ended: Option<UnixMillis>,
    /// The instance at the time of the backup.
    pub(crate) instance: Instance,
    /// The region that the finished backup is copied to.
    #[serde(deserialize_with = "region::deserialize_optional_id")]
    pub(crate) copy_to: Option<RegionId>,
    /// The sizes of its files, one for each shard, in bytes; set by a data plane.
    #[serde(default)]
    pub(crate) file_sizes: Vec<u64>,
}

/// A copy of a backup in another region.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BackupCopy {
    pub(crate) backup: Backup,
    #[serde(deserialize_with = "region::deserialize_id")]
    pub(crate) target: RegionId,
}

impl Backup {
    pub(crate) fn finish(&mut self, now: UnixMillis) {
        self.status = BackupStatus::Available;
        self.ended = Some(now);
    }

    /// Returns the progress, in percent.
    pub(crate) fn progress(&self) -> i32 {
        if self.ended.is_some() { 100 } else { 0 }
    }

    /// Returns the size of the file of a shard, in bytes.
    pub(crate) fn file_size(&self, shard: i32) -> i64 {
        let measured = usize::try_from(shard).ok().and_then(|shard| self.file_sizes.get(shard));
        match measured {
            Some(bytes) => i64::try_from(*bytes).unwrap_or(i64::MAX),
            None => (self.size() << 20) / i64::from(self.instance.shard_number.max(1)),
        }
    }

    /// Returns the size of its files, in MiB: without a data plane a share of the memory, because there is no data to measure.
    pub(crate) fn size(&self) -> i64 {
        if !self.file_sizes.is_empty() {
            let bytes: u64 = self.file_sizes.iter().sum();
            return i64::try_from(bytes.div_ceil(1 << 20)).unwrap_or(i64::MAX);
        }
        if self.ended.is_some() { self.instance.total_capacity() / 16 } else { 0 }
    }
}
