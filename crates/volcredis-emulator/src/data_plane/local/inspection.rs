//! Memory, sessions, slow queries and keys, as the servers of an instance report them.

use std::net::SocketAddr;

use ::redis::{Value, cmd, from_redis_value, pipe};

use super::clock_map::ClockMap;
use super::connections::Connections;
use super::instance::{Servers, info};
use super::keys;
use super::server::{OWN_ACCOUNT, Server};
use crate::data_plane::{DataPlaneError, KeyUsage, Session, SlowQuery};

/// The number of keys of each shard that are examined at most.
const MAX_EXAMINED: usize = 100_000;

/// Returns the memory that the data of an instance uses, in bytes.
pub(super) fn used_bytes(servers: &mut Servers) -> Result<u64, DataPlaneError> {
    if !servers.is_started() {
        return Ok(0);
    }
    let mut sum = 0;
    for server in servers.primaries()? {
        let read = |field: Option<String>| field.and_then(|bytes| bytes.parse().ok()).unwrap_or(0_u64);
        let dataset = read(info(server, "memory", "used_memory_dataset")?);
        sum += dataset;
    }
    Ok(sum)
}

/// Returns the number of a shard in the form of the model.
fn number(shard: usize) -> i32 {
    i32::try_from(shard).unwrap_or(i32::MAX)
}

pub(super) fn sessions(
    servers: &mut Servers,
    connections: &Connections,
) -> Result<Vec<Session>, DataPlaneError> {
    let mut sessions = Vec::new();
    if !servers.is_started() {
        return Ok(sessions);
    }
    for (shard, server) in servers.primaries()?.into_iter().enumerate() {
        let list: String = server.query(cmd("CLIENT").arg("LIST"))?;
        sessions.extend(list.lines().filter_map(|line| session(shard, line, connections)));
    }
    Ok(sessions)
}

/// Parses a line of `CLIENT LIST`. Returns `None` for connections of the emulator and closed ones.
fn session(shard: usize, line: &str, connections: &Connections) -> Option<Session> {
    let field = |name: &str| {
        line.split(' ').find_map(|field| field.strip_prefix(name)?.strip_prefix('=')).unwrap_or("")
    };
    if field("user") == OWN_ACCOUNT {
        return None;
    }
    let count = |name: &str| field(name).parse().unwrap_or(0);
    Some(Session {
        shard: number(shard),
        id: count("id"),
        address: connections.open_client(&field("addr").parse().ok()?)?,
        name: field("name").to_owned(),
        age_seconds: count("age"),
        idle_seconds: count("idle"),
        flags: field("flags").to_owned(),
        database: count("db"),
        command: field("cmd").to_owned(),
    })
}

pub(super) fn slow_queries(
    servers: &mut Servers,
    connections: &Connections,
    clock: &ClockMap,
) -> Result<Vec<SlowQuery>, DataPlaneError> {
    let mut queries = Vec::new();
    if !servers.is_started() {
        return Ok(queries);
    }
    for (shard, server) in servers.primaries()?.into_iter().enumerate() {
        // All entries: a negative count is only possible since Redis 7.
        let length: i64 = server.query(cmd("SLOWLOG").arg("LEN"))?;
        let entries: Vec<Value> = server.query(cmd("SLOWLOG").arg("GET").arg(length))?;
        queries.extend(entries.iter().filter_map(|entry| slow_query(shard, entry, connections, clock)));
    }
    queries.sort_by_key(|query| std::cmp::Reverse(query.time));
    Ok(queries)
}

/// Reads an entry of the slow log. Returns `None` for a command of the emulator.
fn slow_query(shard: usize, entry: &Value, connections: &Connections, clock: &ClockMap) -> Option<SlowQuery> {
    let [_, time, microseconds, arguments, client, ..] = entry.as_sequence()? else { return None };
    let time: i64 = from_redis_value(time.clone()).ok()?;
    let arguments: Vec<Vec<u8>> = from_redis_value(arguments.clone()).ok()?;
    let client: String = from_redis_value(client.clone()).ok()?;
    let client: SocketAddr = connections.client(&client.parse().ok()?)?;
    let words: Vec<_> = arguments.iter().map(|word| String::from_utf8_lossy(word)).collect();
    Some(SlowQuery {
        shard: number(shard),
        // Redis records whole seconds. The end of the second is not before the emulator's first observation of the clock.
        time: clock.to_emulator(time * 1000 + 999).min(clock.now()),
        microseconds: from_redis_value(microseconds.clone()).ok()?,
        command: words.join(" "),
        client: Some(client),
    })
}

/// The property that keys are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Memory,
    Frequency,
}

/// Returns the keys with the largest amounts.
pub(super) fn top_keys(
    servers: &mut Servers,
    order: Order,
    limit: usize,
) -> Result<Vec<KeyUsage>, DataPlaneError> {
    let mut top: Vec<Found> = Vec::new();
    if !servers.is_started() {
        return Ok(Vec::new());
    }
    for (shard, server) in servers.primaries()?.into_iter().enumerate() {
        if order == Order::Frequency && !counts_uses(server)? {
            continue;
        }
        for database in keys::databases(server)? {
            server.select(database)?;
            let mut examined = 0;
            keys::for_each_batch(server, |server, batch| {
                examined += batch.len();
                let amounts = amounts(server, order, &batch)?;
                top.extend(
                    batch.into_iter().zip(amounts).filter_map(|(key, amount)| {
                        amount.map(|amount| Found { amount, shard, database, key })
                    }),
                );
                top.sort_by(|left, right| right.amount.cmp(&left.amount).then(left.key.cmp(&right.key)));
                // A scan can return a key more than once.
                top.dedup_by(|left, right| left.key == right.key && left.database == right.database);
                top.truncate(limit);
                Ok(examined < MAX_EXAMINED)
            })?;
        }
        server.select(0)?;
    }
    let mut servers = servers.primaries()?;
    top.into_iter().map(|found| describe(servers[found.shard], &found)).collect()
}

/// A key that was found, with its amount.
struct Found {
    amount: i64,
    shard: usize,
    database: i64,
    key: Vec<u8>,
}

/// Reports whether a server counts the uses of keys.
fn counts_uses(server: &mut Server) -> Result<bool, DataPlaneError> {
    let policy: Vec<String> = server.query(cmd("CONFIG").arg("GET").arg("maxmemory-policy"))?;
    Ok(policy.iter().any(|value| value.ends_with("lfu")))
}

fn amounts(server: &mut Server, order: Order, keys: &[Vec<u8>]) -> Result<Vec<Option<i64>>, DataPlaneError> {
    let mut pipeline = pipe();
    for key in keys {
        match order {
            Order::Memory => pipeline.cmd("MEMORY").arg("USAGE").arg(key).arg("SAMPLES").arg(100),
            Order::Frequency => pipeline.cmd("OBJECT").arg("FREQ").arg(key),
        };
    }
    Ok(pipeline.query(server.connection()?)?)
}

fn describe(server: &mut Server, found: &Found) -> Result<KeyUsage, DataPlaneError> {
    server.select(found.database)?;
    let kind: String = server.query(cmd("TYPE").arg(&found.key))?;
    let length = match kind.as_str() {
        "list" => "LLEN",
        "set" => "SCARD",
        "zset" => "ZCARD",
        "hash" => "HLEN",
        "stream" => "XLEN",
        _ => "EXISTS",
    };
    let elements = server.query(cmd(length).arg(&found.key))?;
    server.select(0)?;
    Ok(KeyUsage {
        shard: number(found.shard),
        database: found.database,
        key: String::from_utf8_lossy(&found.key).into_owned(),
        kind,
        amount: found.amount,
        elements,
    })
}

/// Examines all keys, which removes those that have expired.
pub(super) fn remove_expired_keys(servers: &mut Servers) -> Result<(), DataPlaneError> {
    if !servers.is_started() {
        return Ok(());
    }
    for server in servers.primaries()? {
        for database in keys::databases(server)? {
            server.select(database)?;
            keys::for_each_batch(server, |_, _| Ok(true))?;
        }
        server.select(0)?;
    }
    Ok(())
}
