//! Keys: their slots, and copying them from one server to another.

use std::collections::{BTreeMap, HashMap};

use ::redis::{Cmd, Pipeline, cmd, pipe};

use super::server::Server;
use crate::data_plane::DataPlaneError;
use crate::model::slot;

/// The number of keys that are copied together.
const BATCH: usize = 500;

/// Returns the slot of a key, which depends on the part in braces if there is one.
pub(super) fn slot_of(key: &[u8]) -> u16 {
    let tag = key.iter().position(|byte| *byte == b'{').and_then(|open| {
        let rest = &key[open + 1..];
        let close = rest.iter().position(|byte| *byte == b'}')?;
        (close > 0).then(|| &rest[..close])
    });
    crc16::State::<crc16::XMODEM>::calculate(tag.unwrap_or(key)) % 16_384
}

/// Returns the shard that owns a slot.
pub(super) fn owner_of(slot: u16, shards: usize) -> usize {
    let count = i32::try_from(shards).unwrap_or(i32::MAX);
    (0..count)
        .rev()
        .find(|shard| slot::first_of(*shard, count) <= i32::from(slot))
        .and_then(|shard| usize::try_from(shard).ok())
        .unwrap_or(0)
}

/// Returns the databases of a server that have keys.
pub(super) fn databases(server: &mut Server) -> Result<Vec<i64>, DataPlaneError> {
    let info: String = server.query(cmd("INFO").arg("keyspace"))?;
    Ok(info.lines().filter_map(|line| line.strip_prefix("db")?.split_once(':')?.0.parse().ok()).collect())
}

/// Calls a function with the keys of the selected database, some at a time. A key can be repeated.
pub(super) fn for_each_batch(
    server: &mut Server,
    mut act: impl FnMut(&mut Server, Vec<Vec<u8>>) -> Result<bool, DataPlaneError>,
) -> Result<(), DataPlaneError> {
    let mut cursor = 0_u64;
    loop {
        let (next, keys): (u64, Vec<Vec<u8>>) =
            server.query(cmd("SCAN").arg(cursor).arg("COUNT").arg(BATCH))?;
        if !keys.is_empty() && !act(server, keys)? {
            return Ok(());
        }
        if next == 0 {
            return Ok(());
        }
        cursor = next;
    }
}

/// The keys of one server that belong to others, by database.
pub(super) type Strays = BTreeMap<i64, Vec<Vec<u8>>>;

/// Copies the keys of a server that other shards own to those shards, and returns them. They have to be removed afterwards.
pub(super) fn copy_strays(
    servers: &mut [&mut Server],
    source: usize,
    shards: usize,
) -> Result<Strays, DataPlaneError> {
    let mut strays = Strays::new();
    for database in databases(servers[source])? {
        for server in servers.iter_mut() {
            server.select(database)?;
        }
        let mut found: Vec<Vec<u8>> = Vec::new();
        for_each_batch(servers[source], |_, keys| {
            found.extend(keys.into_iter().filter(|key| owner_of(slot_of(key), shards) != source));
            Ok(true)
        })?;
        found.sort_unstable();
        found.dedup();
        for batch in found.chunks(BATCH) {
            let mut restores: HashMap<usize, Pipeline> = HashMap::new();
            for (key, restore) in dump(servers[source], batch)? {
                let owner = owner_of(slot_of(&key), shards);
                restores.entry(owner).or_insert_with(pipe).add_command(restore).ignore();
            }
            for (owner, restores) in restores {
                let _: () = restores.query(servers[owner].connection()?)?;
            }
        }
        strays.insert(database, found);
    }
    for server in servers.iter_mut() {
        server.select(0)?;
    }
    Ok(strays)
}

/// Returns the commands that create the keys elsewhere.
fn dump(server: &mut Server, keys: &[Vec<u8>]) -> Result<Vec<(Vec<u8>, Cmd)>, DataPlaneError> {
    let mut pipeline = pipe();
    for key in keys {
        pipeline.cmd("DUMP").arg(key).cmd("PTTL").arg(key);
    }
    let replies: Vec<::redis::Value> = pipeline.query(server.connection()?)?;
    let mut restores = Vec::new();
    for (key, reply) in keys.iter().zip(replies.chunks(2)) {
        let [::redis::Value::BulkString(dump), ::redis::Value::Int(ttl)] = reply else {
            // The key has expired.
            continue;
        };
        let mut restore = cmd("RESTORE");
        // 0 means that the key does not expire; one that is about to expire still has to.
        let ttl = if *ttl < 0 { 0 } else { (*ttl).max(1) };
        restore.arg(key).arg(ttl).arg(dump).arg("REPLACE");
        restores.push((key.clone(), restore));
    }
    Ok(restores)
}

/// Removes keys that were copied.
pub(super) fn remove_strays(server: &mut Server, strays: &Strays) -> Result<(), DataPlaneError> {
    for (database, keys) in strays {
        server.select(*database)?;
        for batch in keys.chunks(BATCH) {
            let _: i64 = server.query(cmd("UNLINK").arg(batch))?;
        }
    }
    server.select(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_those_of_redis_cluster() {
        assert_eq!(slot_of(b"123456789"), 0x31C3);
        assert_eq!(slot_of(b"foo"), 12_182);
        assert_eq!(slot_of(b"{foo}.bar"), slot_of(b"foo"));
        assert_eq!(slot_of(b"a{}b"), crc16::State::<crc16::XMODEM>::calculate(b"a{}b") % 16_384);
    }

    #[test]
    fn shards_own_ranges_of_slots() {
        assert_eq!([0, 8191, 8192, 16_383].map(|slot| owner_of(slot, 2)), [0, 0, 1, 1]);
        assert_eq!([0, 5460, 5461, 10_921, 10_922].map(|slot| owner_of(slot, 3)), [0, 0, 1, 1, 2]);
    }
}
