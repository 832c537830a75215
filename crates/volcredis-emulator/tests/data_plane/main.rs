//! A real Redis behind the emulated instances. Without a server program the tests report that they are skipped.

#![cfg(all(unix, feature = "redis"))]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod access;
mod instances;
mod recovery;
mod story;

use std::time::Duration;

use redis::Connection;
use serde_json::{Value, json};
use support::{Client, paused};
use volcredis_emulator::{Builder, Emulator, RedisOptions};

const MINUTE: Duration = Duration::from_secs(60);
const PASSWORD: &str = "Secret_123";

/// Starts an emulator with a paused clock and without instances. Returns `None` if there is no server program.
fn start(configure: impl FnOnce(Builder) -> Builder) -> Option<Emulator> {
    match configure(paused().empty().redis(RedisOptions::new())).start() {
        Ok(emulator) => Some(emulator),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("skipped: {error}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Creates an instance and waits until it is running. Returns its id.
fn create(emulator: &Emulator, changes: &Value) -> String {
    let mut request = json!({
        "RegionId": "cn-beijing",
        "MultiAZ": "disabled",
        "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-a"}],
        "NodeNumber": 2,
        "ShardCapacity": 1024,
        "ShardedCluster": 0,
        "EngineVersion": "7.0",
        "VpcId": "vpc-1",
        "SubnetId": "subnet-1",
        "Password": PASSWORD,
    });
    request.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    let created = Client::of(emulator).ok("CreateDBInstance", &request);
    emulator.advance_clock(MINUTE).unwrap();
    created["InstanceId"].as_str().unwrap().to_owned()
}

fn detail(emulator: &Emulator, id: &str) -> Value {
    Client::of(emulator).ok("DescribeDBInstanceDetail", &json!({"InstanceId": id}))
}

/// Returns the host and port of the private address of an instance.
fn address(emulator: &Emulator, id: &str) -> String {
    let detail = detail(emulator, id);
    assert_eq!(detail["Status"], "Running");
    let address = &detail["VisitAddrs"][0];
    format!("{}:{}", address["Address"].as_str().unwrap(), address["Port"].as_str().unwrap())
}

fn try_connect(address: &str, user: &str, password: &str) -> redis::RedisResult<Connection> {
    let connection =
        redis::Client::open(format!("redis://{user}:{password}@{address}/0"))?.get_connection()?;
    connection.set_read_timeout(Some(Duration::from_secs(60)))?;
    Ok(connection)
}

/// Connects as the account `default`.
fn connect(address: &str) -> Connection {
    try_connect(address, "default", PASSWORD).unwrap()
}

/// Makes a call, and advances the clock until its work is done.
#[track_caller]
fn finish(emulator: &Emulator, action: &str, request: &Value) -> Value {
    let result = Client::of(emulator).ok(action, request);
    emulator.advance_clock(MINUTE).unwrap();
    result
}
