//! The servers of instances: how they start, change and end.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use redis::{Commands, cmd};
use serde_json::json;

use crate::support::Client;
use crate::{address, connect, create, detail, finish, start};

#[test]
fn fifty_instances_are_used() {
    let Some(emulator) = start(|builder| builder) else { return };
    let small = json!({"ShardCapacity": 512, "NodeNumber": 1, "ConfigureNodes": [{"AZ": "cn-beijing-a"}]});
    let ids: Vec<String> = (0..50).map(|_| create(&emulator, &small)).collect();
    for (number, id) in ids.iter().enumerate() {
        connect(&address(&emulator, id)).set::<_, _, ()>("number", number).unwrap();
    }
    for (number, id) in ids.iter().enumerate() {
        assert_eq!(connect(&address(&emulator, id)).get::<_, usize>("number").unwrap(), number);
    }
    let gone = address(&emulator, &ids[0]);
    finish(&emulator, "DeleteDBInstance", &json!({"InstanceId": ids[0]}));
    assert_eq!(Client::of(&emulator).ok("DescribeDBInstances", &json!({}))["TotalInstancesNum"], 49);
    assert!(TcpStream::connect(gone).is_err());
}

#[test]
fn keys_survive_restart_switchover_and_changes_of_nodes() {
    let Some(emulator) = start(|builder| builder) else { return };
    let id = create(&emulator, &json!({}));
    let connected = || connect(&address(&emulator, &id));
    let mut old = connected();
    old.set::<_, _, ()>("key", "value").unwrap();
    finish(&emulator, "RestartDBInstance", &json!({"InstanceId": id}));
    assert!(old.get::<_, String>("key").is_err(), "connections end");
    assert_eq!(connected().get::<_, String>("key").unwrap(), "value");

    let target = json!({"InstanceId": id, "TargetPrimaryNodeIds": [format!("server-{id}-0-1")]});
    finish(&emulator, "SwitchOver", &target);
    assert_eq!(connected().get::<_, String>("key").unwrap(), "value");
    connected().set::<_, _, ()>("other", "value").unwrap();

    let more = json!({"InstanceId": id, "NodesNumberToIncrease": 1, "ApplyImmediately": true});
    finish(&emulator, "IncreaseDBInstanceNodeNumber", &more);
    let replicas = || {
        let info: String = cmd("INFO").arg("replication").query(&mut connected()).unwrap();
        info.lines().find_map(|line| line.strip_prefix("connected_slaves:")?.parse::<u32>().ok()).unwrap()
    };
    assert_eq!(replicas(), 2);
    let fewer = json!({"InstanceId": id, "NodesNumberToDecrease": 1, "ApplyImmediately": true});
    finish(&emulator, "DecreaseDBInstanceNodeNumber", &fewer);
    assert_eq!(replicas(), 1);

    let sharded = json!({"InstanceId": id, "ShardedCluster": 1, "ShardNumber": 2, "ApplyImmediately": true});
    finish(&emulator, "EnableShardedCluster", &sharded);
    assert_eq!(detail(&emulator, &id)["ShardedCluster"], 1);
    let values: Vec<String> = connected().mget(&["key", "other"]).unwrap();
    assert_eq!(values, ["value", "value"]);
}

/// The environment variable with the state file of a child process.
const STATE_FILE: &str = "VOLCREDIS_EMULATOR_DATA_PLANE_TEST_STATE";

#[test]
fn data_survives_a_kill_and_no_server_does() {
    if let Some(path) = std::env::var_os(STATE_FILE) {
        let Some(emulator) = start(|builder| builder.state_file(path)) else {
            println!("skipped");
            return;
        };
        let client = Client::of(&emulator);
        let existing = client.ok("DescribeDBInstances", &json!({}));
        let id = match existing["Instances"][0]["InstanceId"].as_str() {
            Some(id) => id.to_owned(),
            None => create(&emulator, &json!({})),
        };
        // The state file has no time after that of the creation.
        emulator.advance_clock(crate::MINUTE).unwrap();
        println!("\nserving {}", address(&emulator, &id));
        emulator.run();
    }
    let directory = tempfile::tempdir().unwrap();
    let serve = || {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "instances::data_survives_a_kill_and_no_server_does", "--nocapture"])
            .env(STATE_FILE, directory.path().join("state.json"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines.map_while(Result::ok).find_map(|line| {
            let is_over = line.contains("skipped");
            line.strip_prefix("serving ").map(|address| Some(address.to_owned())).or(is_over.then_some(None))
        });
        (child, address.flatten())
    };
    let (mut child, Some(first)) = serve() else { return };
    let mut connection = connect(&first);
    connection.set::<_, _, ()>("key", "value").unwrap();
    let info: String = cmd("INFO").arg("server").query(&mut connection).unwrap();
    let port = info.lines().find_map(|line| line.strip_prefix("tcp_port:")).unwrap().trim().to_owned();
    child.kill().unwrap();
    child.wait().unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    while TcpStream::connect(format!("127.0.0.1:{port}")).is_ok() {
        assert!(Instant::now() < deadline, "the server ends with the emulator");
        std::thread::yield_now();
    }

    let (mut child, second) = serve();
    assert_eq!(second.as_deref(), Some(first.as_str()), "the address stays the same");
    assert_eq!(connect(&first).get::<_, String>("key").unwrap(), "value");
    child.kill().unwrap();
    child.wait().unwrap();
}
