//! State that lasts.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};
use volcredis_emulator::{Builder, Emulator};

fn view(emulator: &Emulator) -> Value {
    let bytes = b"GET /_/state HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";
    let mut view = Client::of(emulator).send_bytes(bytes).body;
    view.as_object_mut().unwrap().remove("calls");
    view
}

/// Reads, refused calls, work under way, automatic backups and steps of the clock, in a mixture.
fn live(emulator: &Emulator) -> Vec<Value> {
    let client = Client::of(emulator);
    let of_instance = json!({"InstanceId": INSTANCE});
    client.ok(
        "ModifyCrossRegionBackupPolicy",
        &json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-shanghai"}),
    );
    let first = client.ok("CreateBackup", &json!({"InstanceId": INSTANCE, "ClientToken": "token"}));
    emulator.advance_clock(Duration::from_secs(40 * 3600));
    client.ok("DescribeBackups", &of_instance);
    client.ok("RestartDBInstance", &of_instance);
    assert_eq!(client.call("CreateBackup", &of_instance).status, 400);
    emulator.advance_clock(Duration::from_secs(40 * 86_400));
    client.ok("DescribeBackups", &of_instance);
    client.ok("CreateAllowList", &json!({"AllowListName": "office", "AllowList": "10.0.0.1"}));
    let second = client.ok("CreateBackup", &of_instance);
    vec![first, second]
}

fn kept(path: &std::path::Path) -> Builder {
    paused().state_file(path)
}

#[test]
fn every_change_is_there_after_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.redb");
    let emulator = kept(&path).start().unwrap();
    live(&emulator);
    emulator.advance_clock(Duration::ZERO);
    let before = view(&emulator);
    let lists = |emulator: &Emulator| {
        Client::of(emulator).ok("DescribeAllowLists", &json!({"RegionId": "cn-beijing"}))
    };
    let lists_before = lists(&emulator);
    drop(emulator);

    // Whatever is asked for, the world is that of the file.
    let emulator = kept(&path).seed(99).empty().start().unwrap();
    assert_eq!(view(&emulator), before);
    assert_eq!(lists(&emulator), lists_before);
    emulator.advance_clock(Duration::from_secs(60));
    let backups = Client::of(&emulator).ok("DescribeBackups", &json!({"InstanceId": INSTANCE}));
    let last = backups["Backups"].as_array().unwrap().last().unwrap();
    assert_eq!(last["Status"], "Available", "work that was under way goes on");
}

#[test]
fn tokens_outlive_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.redb");
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token"});
    let emulator = kept(&path).start().unwrap();
    let first = Client::of(&emulator).ok("CreateBackup", &request);
    drop(emulator);
    let emulator = kept(&path).start().unwrap();
    let client = Client::of(&emulator);
    assert_eq!(client.ok("CreateBackup", &request), first);
    assert_ne!(client.ok("CreateBackup", &json!({"InstanceId": INSTANCE})), first);
}

#[test]
fn reads_and_refused_calls_make_no_difference() {
    let directory = tempfile::tempdir().unwrap();
    let emulator = kept(&directory.path().join("state.redb")).start().unwrap();
    let made = live(&emulator);
    let other = paused().start().unwrap();
    assert_eq!(live(&other), made, "whether the state is kept or not");
    assert_eq!(view(&other), view(&emulator));
}

#[test]
fn a_file_of_another_kind_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.redb");
    std::fs::write(&path, b"not a state").unwrap();
    assert!(kept(&path).start().is_err());
    let path = directory.path().join("used.redb");
    let emulator = kept(&path).start().unwrap();
    assert!(kept(&path).start().is_err(), "one emulator at a time");
    drop(emulator);
}
