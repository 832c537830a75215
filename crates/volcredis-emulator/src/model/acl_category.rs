//! The categories of commands of access control, with a selection of their commands.

/// A category with some of its commands.
pub(crate) type Category = (&'static str, &'static [&'static str]);

pub(crate) static CATEGORIES: &[Category] = &[
    (
        "keyspace",
        &["del", "dump", "exists", "expire", "keys", "move", "persist", "rename", "scan", "ttl", "type"],
    ),
    (
        "read",
        &["bitcount", "exists", "get", "hget", "hgetall", "lrange", "mget", "scan", "smembers", "zrange"],
    ),
    ("write", &["append", "del", "expire", "hset", "incr", "lpush", "mset", "sadd", "set", "zadd"]),
    (
        "set",
        &["sadd", "scard", "sdiff", "sinter", "sismember", "smembers", "spop", "srem", "sscan", "sunion"],
    ),
    ("sortedset", &["zadd", "zcard", "zcount", "zincrby", "zrange", "zrank", "zrem", "zscan", "zscore"]),
    (
        "list",
        &["blpop", "brpop", "lindex", "linsert", "llen", "lpop", "lpush", "lrange", "lrem", "rpop", "rpush"],
    ),
    ("hash", &["hdel", "hexists", "hget", "hgetall", "hincrby", "hkeys", "hlen", "hmget", "hscan", "hset"]),
    (
        "string",
        &["append", "decr", "get", "getrange", "getset", "incr", "mget", "mset", "set", "setex", "strlen"],
    ),
    ("bitmap", &["bitcount", "bitfield", "bitop", "bitpos", "getbit", "setbit"]),
    ("hyperloglog", &["pfadd", "pfcount", "pfmerge"]),
    ("geo", &["geoadd", "geodist", "geohash", "geopos", "georadius"]),
    ("stream", &["xack", "xadd", "xdel", "xgroup", "xlen", "xrange", "xread", "xreadgroup", "xtrim"]),
    ("pubsub", &["psubscribe", "publish", "pubsub", "punsubscribe", "subscribe", "unsubscribe"]),
    ("admin", &["client", "cluster", "config", "monitor"]),
    (
        "fast",
        &[
            "append", "exists", "expire", "get", "hget", "hset", "incr", "lpush", "ping", "sadd", "set",
            "zadd",
        ],
    ),
    ("slow", &["bitop", "del", "hgetall", "keys", "lrange", "scan", "sdiff", "smembers", "sort", "zrange"]),
    ("blocking", &["blpop", "brpop", "brpoplpush", "bzpopmax", "bzpopmin", "xread", "xreadgroup"]),
    ("dangerous", &["client", "cluster", "config", "flushall", "flushdb", "info", "keys", "monitor", "sort"]),
    ("connection", &["auth", "client", "echo", "hello", "ping", "select"]),
    ("transaction", &["discard", "exec", "multi", "unwatch", "watch"]),
    ("scripting", &["eval", "evalsha", "script"]),
];
