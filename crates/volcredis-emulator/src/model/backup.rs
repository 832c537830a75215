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

    /// Returns the size of its files, in MiB: a share of the memory, because there is no data to measure.
    pub(crate) fn size(&self) -> i64 {
        if self.ended.is_some() { self.instance.total_capacity() / 16 } else { 0 }
    }
}
