//! The life of the keys of an instance.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use redis::{Commands, Connection, cmd, pipe};
use serde_json::{Value, json};
use volcredis_emulator::Emulator;

use crate::support::Client;
use crate::{PASSWORD, address, connect, create, detail, finish, start, try_connect};

const KEYS: usize = 10_000;

/// Returns the serialized value of each of the keys.
fn dump(connection: &mut Connection) -> BTreeMap<Vec<u8>, Vec<u8>> {
    let keys: Vec<Vec<u8>> = connection.scan().unwrap().collect::<Result<_, _>>().unwrap();
    keys.into_iter()
        .map(|key| {
            let value = cmd("DUMP").arg(&key).query(connection).unwrap();
            (key, value)
        })
        .collect()
}

fn write_keys(connection: &mut Connection) {
    let mut pipeline = pipe();
    for number in 0..KEYS - 4 {
        pipeline.set(format!("key:{number}"), format!("value {number}")).ignore();
    }
    pipeline.hset("hash", "field", "value").ignore();
    pipeline.lpush("list", &[1, 2, 3]).ignore();
    pipeline.zadd("sorted", "member", 1.5).ignore();
    // A set of strings would be serialized in an order that is different in each process.
    pipeline.sadd("set", &[1, 2]).ignore();
    pipeline.query::<()>(connection).unwrap();
}

#[test]
fn keys_survive_backup_loss_and_restore() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let shanghai = client.clone().region("cn-shanghai");
    let id = create(&emulator, &json!({}));
    let of_instance = json!({"InstanceId": id});
    let mut connection = connect(&address(&emulator, &id));
    write_keys(&mut connection);
    let before = dump(&mut connection);
    assert_eq!(before.len(), KEYS);

    let policy =
        |active: bool| json!({"InstanceId": id, "Active": active, "CrossBackupRegion": "cn-shanghai"});
    client.ok("ModifyCrossRegionBackupPolicy", &policy(true));
    let backup = finish(&emulator, "CreateBackup", &of_instance)["BackupPointId"].clone();
    let copies = shanghai.ok("DescribeCrossRegionBackups", &of_instance);
    assert_eq!((&copies["Total"], &copies["Backups"][0]["BackupPointId"]), (&json!(1), &backup));
    assert_eq!(copies["Backups"][0]["Status"], "Available");

    client.ok("ModifyCrossRegionBackupPolicy", &policy(false));
    finish(&emulator, "CreateBackup", &of_instance);
    assert_eq!(shanghai.ok("DescribeCrossRegionBackups", &of_instance)["Total"], 1, "the policy is off");

    client.ok("FlushDBInstance", &of_instance);
    assert_eq!(cmd("DBSIZE").query::<usize>(&mut connection).unwrap(), 0);
    let restore = json!({"InstanceId": id, "BackupPointId": backup});
    finish(&emulator, "RestoreDBInstance", &restore);
    let mut connection = connect(&address(&emulator, &id));
    assert!(dump(&mut connection) == before, "all keys are restored with their values");
}

/// Returns the ID of the primary node of a shard.
fn primary(emulator: &Emulator, id: &str, shard: usize) -> String {
    let request = json!({"InstanceId": id, "PageNumber": 1, "PageSize": 100});
    let shards = Client::of(emulator).ok("DescribeDBInstanceShards", &request);
    let nodes = shards["InstanceShards"][shard]["ServerNodes"].as_array().unwrap();
    let primary = nodes.iter().find(|node| node["CurrentRole"] == "PrimaryNode").unwrap();
    primary["NodeId"].as_str().unwrap().to_owned()
}

/// Sends a request for a file, and returns the status line and the body.
fn download(url: &str) -> (String, Vec<u8>) {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).unwrap();
    let end = response.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(response[..end].to_vec()).unwrap();
    (head.lines().next().unwrap().to_owned(), response[end + 4..].to_vec())
}

#[test]
fn backup_is_downloaded_until_its_address_expires() {
    let Some(emulator) = start(|builder| builder) else { return };
    let id = create(&emulator, &json!({}));
    let mut connection = connect(&address(&emulator, &id));
    connection.set::<_, _, ()>("a key to be found", "value").unwrap();
    let backup = finish(&emulator, "CreateBackup", &json!({"InstanceId": id}))["BackupPointId"].clone();
    let request = json!({"InstanceId": id, "BackupPointId": backup});
    let urls = Client::of(&emulator).ok("DescribeBackupPointDownloadUrls", &request);
    let url = &urls["BackupPointDownloadUrls"][0];
    let (status, file) = download(url["PublicDownloadUrl"].as_str().unwrap());
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert!(file.starts_with(b"REDIS") && file.windows(5).any(|bytes| bytes == b"a key"));
    assert_eq!(url["RdbFileSize"], file.len());

    emulator.advance_clock(3700 * std::time::Duration::from_secs(1)).unwrap();
    let (status, body) = download(url["PublicDownloadUrl"].as_str().unwrap());
    assert_eq!(status, "HTTP/1.1 403 Forbidden");
    assert_eq!(body, b"download address has expired\n");
}

/// Writes keys until told to stop, and reconnects when the connection ends. Returns the keys whose writes were acknowledged.
fn write_under_load(
    address: &str,
    writer: usize,
    is_over: &AtomicBool,
    written: &AtomicUsize,
) -> Vec<String> {
    let mut acknowledged = Vec::new();
    let mut connection = connect(address);
    for number in 0.. {
        if is_over.load(Ordering::Relaxed) {
            break;
        }
        let key = format!("load:{writer}:{number}");
        match connection.set::<_, _, ()>(&key, number) {
            Ok(()) => {
                acknowledged.push(key);
                written.fetch_add(1, Ordering::Relaxed);
            }
            Err(_) => {
                // A connection that is being made can end, too.
                if let Ok(new) = try_connect(address, "default", PASSWORD) {
                    connection = new;
                }
            }
        }
    }
    acknowledged
}

#[test]
fn scaling_and_failover_under_load_lose_no_acknowledged_write() {
    let Some(emulator) = start(|builder| builder) else { return };
    let id = create(&emulator, &json!({"ShardedCluster": 1, "ShardNumber": 2}));
    let address = address(&emulator, &id);
    let mut connection = connect(&address);
    write_keys(&mut connection);
    let before = dump(&mut connection);
    assert_eq!(before.len(), KEYS);

    let (is_over, written) = (AtomicBool::new(false), AtomicUsize::new(0));
    let wait_for_writes = || {
        let wanted = written.load(Ordering::Relaxed) + 100;
        while written.load(Ordering::Relaxed) < wanted {
            thread::yield_now();
        }
    };
    let acknowledged = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for writer in 0..2 {
            let (address, acknowledged) = (&address, &acknowledged);
            let (is_over, written) = (&is_over, &written);
            scope.spawn(move || {
                let keys = write_under_load(address, writer, is_over, written);
                acknowledged.lock().unwrap().extend(keys);
            });
        }
        // Ends the writers in case of a panic, too.
        let _over = SetOnDrop(&is_over);
        wait_for_writes();
        let three = json!({"InstanceId": id, "ShardNumber": 3, "ApplyImmediately": true});
        finish(&emulator, "ModifyDBInstanceShardNumber", &three);
        let shards = detail(&emulator, &id);
        assert_eq!((&shards["ShardNumber"], &shards["Status"]), (&json!(3), &json!("Running")));
        wait_for_writes();
        let primary_before = primary(&emulator, &id, 1);
        let failed = json!({"InstanceId": id, "ServerShardIds": [format!("server-{id}-1")]});
        finish(&emulator, "TestShutDownDBInstanceNodes", &failed);
        assert_eq!(detail(&emulator, &id)["Status"], "Running");
        assert_ne!(primary(&emulator, &id, 1), primary_before, "another node has taken over");
        wait_for_writes();
    });

    let mut connection = connect(&address);
    let after = dump(&mut connection);
    let acknowledged = acknowledged.into_inner().unwrap();
    let lost: Vec<_> = acknowledged.iter().filter(|key| !after.contains_key(key.as_bytes())).collect();
    assert_eq!(lost, [""; 0]);
    assert!(before.iter().all(|(key, value)| after.get(key) == Some(value)));
    assert_eq!(cmd("DBSIZE").query::<usize>(&mut connection).unwrap(), after.len());

    let back = json!({"InstanceId": id, "ShardNumber": 2, "ApplyImmediately": true});
    finish(&emulator, "ModifyDBInstanceShardNumber", &back);
    assert_eq!(detail(&emulator, &id)["ShardNumber"], 2);
    assert!(dump(&mut connect(&address)) == after, "no key is lost or changed");
}

struct SetOnDrop<'a>(&'a AtomicBool);

impl Drop for SetOnDrop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn slow_command_and_big_key_are_found() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({}));
    let mut connection = connect(&address(&emulator, &id));
    write_keys(&mut connection);
    connection.set::<_, _, ()>("big", vec![b'x'; 3 << 20]).unwrap();
    // Longer than the limit of 20 ms on any machine.
    let script = "local start = redis.call('TIME') \
                  repeat local now = redis.call('TIME') \
                  until (now[1] - start[1]) * 1000000 + now[2] - start[2] > 40000 return 'slow'";
    cmd("EVAL").arg(script).arg(0).query::<String>(&mut connection).unwrap();

    let slow = client.ok("DescribeSlowLogs", &json!({"InstanceId": id, "PageSize": 10}));
    // On a busy machine other commands can be slow, too.
    let queries = slow["SlowQuery"].as_array().unwrap();
    let is_script = |query: &&Value| query["QueryText"].as_str().unwrap().starts_with("EVAL local start");
    let query = queries.iter().find(is_script).unwrap_or_else(|| panic!("{slow}"));
    assert!(query["QueryTimes"].as_i64().unwrap() > 40_000, "{query}");
    assert!(query["HostAddress"].as_str().unwrap().starts_with("127.0.0.1:"), "{query}");

    let big = client.ok("DescribeBigKeys", &json!({"InstanceId": id, "PageSize": 10}));
    let key = &big["BigKey"][0];
    assert_eq!((&key["KeyInfo"], &key["KeyType"]), (&json!("big"), &json!("string")));
    assert!(key["ValueSize"].as_str().unwrap().parse::<i64>().unwrap() >= 3 << 20, "{key}");
    assert!(detail(&emulator, &id)["Capacity"]["Used"].as_i64().unwrap() >= 3);
}
