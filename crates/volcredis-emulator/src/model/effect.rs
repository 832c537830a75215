//! Effects on the data of instances, for a data plane to carry out. Without one they are discarded: the model does not
//! depend on them.

use volcredis_core::Timestamp;

use crate::model::region::RegionId;

/// An effect on the data of an instance, or on the files of a backup.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Removes all keys.
    Flush { instance_id: String },
    /// Closes the connections of all clients.
    DisconnectClients { instance_id: String },
    /// Stops all nodes, and starts them with the same keys.
    Restart { instance_id: String },
    /// Ends the primary of each of the shards without notice. Another node takes over when the model says so.
    KillPrimaries { instance_id: String, shards: Vec<i32> },
    /// Stores the keys in the files of a backup.
    TakeBackup { instance_id: String, backup_id: String },
    /// Copies the files of a backup to another region.
    CopyBackup { backup_id: String, target: RegionId },
    /// Removes the files of a backup, or of its copy in a region.
    DeleteBackup { backup_id: String, copy_in: Option<RegionId> },
    /// Replaces all keys.
    Restore { instance_id: String, source: RestoreSource },
    /// Replaces all keys by those of another instance. Before a takeover, neither instance has clients any more.
    CopyKeys { from: String, to: String, before_takeover: bool },
    /// Removes the keys that have expired.
    RemoveExpiredKeys { instance_id: String },
}

/// The keys that an instance is restored with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub(crate) enum RestoreSource {
    Backup(String),
    /// A time within the window of data flashback, in seconds since the Unix epoch.
    Time(i64),
}

impl RestoreSource {
    pub(crate) fn at(time: Timestamp) -> Self {
        Self::Time(time.unix_seconds())
    }
}
