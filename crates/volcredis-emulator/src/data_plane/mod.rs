//! The border between the emulated service and the data of its instances.
//!
//! The model emits [`Effect`]s, and handlers ask a [`DataPlane`] for what only a running Redis knows. Without a data plane the
//! effects are discarded, and the handlers return synthetic data.

#[cfg(all(unix, feature = "redis"))]
pub(crate) mod local;

use std::net::SocketAddr;

use thiserror::Error;

use crate::model::effect::Effect;
use crate::model::store::Store;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The prefix of the paths of downloads.
pub(crate) const DOWNLOADS: &str = "/backups/";

/// An error of the data plane, with its cause.
#[derive(Debug, Error)]
#[error("data plane: {0}")]
pub(crate) struct DataPlaneError(pub(crate) String);

impl From<DataPlaneError> for ServiceError {
    fn from(error: DataPlaneError) -> Self {
        Self::internal(&error)
    }
}

/// The servers behind the emulated instances.
pub(crate) trait DataPlane: Send {
    /// Carries out an effect. The store has the state after the call or event that emitted it.
    fn perform(&mut self, effect: &Effect, store: &Store) -> Result<(), DataPlaneError>;

    /// Makes the servers match the instances of the store, and sets the endpoints of their addresses.
    fn reconcile(&mut self, store: &mut Store) -> Result<(), DataPlaneError>;

    /// Removes all servers and all data.
    fn clear(&mut self) -> Result<(), DataPlaneError>;

    /// Relates the emulator's clock to the system clock, which the servers use.
    fn observe_clock(&mut self, now: UnixMillis);

    /// Returns the memory that the keys of an instance use, in bytes. It is 0 for an instance whose servers have not been
    /// started.
    fn used_bytes(&mut self, instance_id: &str) -> u64;

    /// Returns the sessions of clients.
    fn sessions(&mut self, instance_id: &str) -> Result<Vec<Session>, DataPlaneError>;

    /// Returns the slow queries, latest first.
    fn slow_queries(&mut self, instance_id: &str) -> Result<Vec<SlowQuery>, DataPlaneError>;

    /// Returns the largest keys, largest first.
    fn big_keys(&mut self, instance_id: &str, limit: usize) -> Result<Vec<KeyUsage>, DataPlaneError>;

    /// Returns the keys used most, most used first. Redis counts uses only with an eviction policy of the LFU kind;
    /// without one there are none.
    fn hot_keys(&mut self, instance_id: &str, limit: usize) -> Result<Vec<KeyUsage>, DataPlaneError>;

    /// Returns the sizes of the files of a backup, one for each shard, in bytes.
    fn backup_sizes(&self, backup_id: &str) -> Vec<u64>;

    /// Sets the address of the emulator, for the addresses of downloads.
    fn set_base_url(&mut self, scheme: &str, address: SocketAddr);

    /// Returns an address to download the file of a shard of a backup from.
    fn download_url(&self, backup_id: &str, shard: i32, now: UnixMillis) -> String;

    /// Returns the file of an address, by its path and query.
    ///
    /// # Errors
    ///
    /// Returns an error if the address is invalid or has expired, or there is no such file.
    fn download(&self, path: &str, query: &str, now: UnixMillis) -> Result<Vec<u8>, DataPlaneError>;

    /// Reports whether instances can be restored to a time.
    fn restores_to_a_time(&self) -> bool;
}

/// A session of a client.
#[derive(Clone, Debug)]
#[cfg_attr(not(all(unix, feature = "redis")), allow(dead_code, reason = "made by a data plane"))]
pub(crate) struct Session {
    pub(crate) shard: i32,
    pub(crate) id: i64,
    pub(crate) address: SocketAddr,
    pub(crate) name: String,
    pub(crate) age_seconds: i64,
    pub(crate) idle_seconds: i64,
    pub(crate) flags: String,
    pub(crate) database: i64,
    pub(crate) command: String,
}

/// A query that took longer than the limit.
#[derive(Clone, Debug)]
#[cfg_attr(not(all(unix, feature = "redis")), allow(dead_code, reason = "made by a data plane"))]
pub(crate) struct SlowQuery {
    pub(crate) shard: i32,
    pub(crate) time: UnixMillis,
    pub(crate) microseconds: i64,
    pub(crate) command: String,
    pub(crate) client: Option<SocketAddr>,
}

/// A key with the extent of its use.
#[derive(Clone, Debug)]
#[cfg_attr(not(all(unix, feature = "redis")), allow(dead_code, reason = "made by a data plane"))]
pub(crate) struct KeyUsage {
    pub(crate) shard: i32,
    pub(crate) database: i64,
    pub(crate) key: String,
    /// The type as Redis names it.
    pub(crate) kind: String,
    /// The memory of a big key in bytes, or the access frequency of a hot key.
    pub(crate) amount: i64,
    /// The number of elements; 1 for a string.
    pub(crate) elements: i64,
}
