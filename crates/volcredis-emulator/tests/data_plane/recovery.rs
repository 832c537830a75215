//! Restoring to a time, and taking over by a copy.

use redis::{Commands, Connection, cmd};
use serde_json::json;

use crate::support::Client;
use crate::{MINUTE, address, connect, create, finish, start};

/// Waits until the clock of the servers shows another second: they record the times of changes in seconds.
fn wait_for_next_second(connection: &mut Connection) {
    let mut second = || cmd("TIME").query::<(i64, i64)>(connection).unwrap().0;
    let before = second();
    while second() == before {}
}

#[test]
fn instance_is_restored_to_a_time() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({}));
    let mut connection = connect(&address(&emulator, &id));
    connection.set::<_, _, ()>("oldest", 1).unwrap();
    let started = client.call("StartContinuousBackup", &json!({"InstanceId": id}));
    if started.status != 200 {
        assert!(started.message().contains("Redis 7.0"), "{}", started.message());
        return;
    }
    connection.set::<_, _, ()>("kept", 1).unwrap();
    let time = emulator.now().to_string();
    wait_for_next_second(&mut connection);
    emulator.advance_clock(MINUTE).unwrap();
    wait_for_next_second(&mut connection);
    connection.set::<_, _, ()>("lost", 1).unwrap();
    connection.del::<_, ()>("kept").unwrap();

    let restore = json!({"InstanceId": id, "BackupType": "Inc", "TimePoint": time});
    finish(&emulator, "RestoreDBInstance", &restore);
    let mut connection = connect(&address(&emulator, &id));
    let mut keys: Vec<String> = connection.keys("*").unwrap();
    keys.sort();
    assert_eq!(keys, ["kept", "oldest"]);
}

#[test]
fn green_instance_takes_over_with_all_keys() {
    let Some(emulator) = start(|builder| builder) else { return };
    let client = Client::of(&emulator);
    let id = create(&emulator, &json!({"EngineVersion": "6.0"}));
    let blue_address = address(&emulator, &id);
    let mut connection = connect(&blue_address);
    connection.set::<_, _, ()>("first", 1).unwrap();
    let deployment = finish(&emulator, "CreateBlueGreenDeployment", &json!({"SourceInstanceId": id}));
    let green = deployment["BlueGreenDeployment"]["TargetInstanceId"].as_str().unwrap();
    let mut copy = connect(&address(&emulator, green));
    assert_eq!(copy.keys::<_, Vec<String>>("*").unwrap(), ["first"]);

    connection.set::<_, _, ()>("second", 2).unwrap();
    finish(
        &emulator,
        "SwitchoverBlueGreenDeployment",
        &json!({"SourceInstanceId": id, "ApplyImmediately": true}),
    );
    assert_eq!(address(&emulator, green), blue_address, "the green instance has the address of the blue one");
    let mut connection = connect(&blue_address);
    let mut keys: Vec<String> = connection.keys("*").unwrap();
    keys.sort();
    assert_eq!(keys, ["first", "second"]);
    assert_eq!(client.ok("DescribeClientSessionSnapshot", &json!({"InstanceId": green}))["Total"], 1);
}
