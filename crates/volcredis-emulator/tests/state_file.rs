//! The state file.

#![allow(clippy::unwrap_used)]

mod support;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use support::story::{self, Known};
use support::{Client, INSTANCE, paused};
use volcredis_emulator::{Builder, Emulator};

const ENTERPRISE: &str = "redis-cn02sg5o56sbs";

fn with_file(path: &Path) -> Builder {
    paused().state_file(path)
}

fn state(emulator: &Emulator) -> Value {
    let bytes = b"GET /_/state HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
    let mut state = Client::of(emulator).send_bytes(bytes).body;
    state.as_object_mut().unwrap().remove("calls");
    state
}

/// The results, or errors, of calls that read all kinds of resources.
fn read_everything(emulator: &Emulator) -> Vec<Value> {
    let client = Client::of(emulator);
    let shanghai = client.clone().region("cn-shanghai");
    let paged = json!({"PageNumber": 1, "PageSize": 100});
    let all = json!({"Scope": "AccountInstances", "PageNumber": 1, "PageSize": 100});
    let paged_of = |id: &str| json!({"InstanceId": id, "PageNumber": 1, "PageSize": 100});
    let of = |id: &str| json!({"InstanceId": id});
    let calls = [
        (&client, "DescribeDBInstances", paged.clone()),
        (&client, "DescribeDBInstances", json!({"ServiceType": "Enterprise"})),
        (&shanghai, "DescribeDBInstances", paged.clone()),
        (&client, "DescribeDBInstanceDetail", of(INSTANCE)),
        (&client, "DescribeEnterpriseDBInstanceDetail", of(ENTERPRISE)),
        (&client, "DescribeDBInstanceShards", paged_of(INSTANCE)),
        (&client, "DescribeDBInstanceParams", paged_of(INSTANCE)),
        (&client, "DescribeDBInstanceBandwidthPerShard", of(INSTANCE)),
        (&client, "ListDBAccount", of(INSTANCE)),
        (
            &client,
            "DescribeTagsByResource",
            json!({"InstanceIds": [INSTANCE], "PageNumber": 1, "PageSize": 10}),
        ),
        (&client, "DescribeBackups", all.clone()),
        (&client, "DescribeBackupPlan", of(INSTANCE)),
        (&client, "DescribeCrossRegionBackupPolicy", of(INSTANCE)),
        (&shanghai, "DescribeCrossRegionBackups", all),
        (&client, "DescribePitrTimeWindow", of(INSTANCE)),
        (&client, "DescribeTasks", paged.clone()),
        (&client, "DescribeAllowLists", json!({"RegionId": "cn-beijing"})),
        (&client, "DescribeParameterGroups", paged.clone()),
        (&client, "DescribeBlueGreenDeployments", of(INSTANCE)),
        (&client, "DescribePlannedEvents", paged),
        (&client, "DescribeClientSessionSnapshot", of(INSTANCE)),
    ];
    calls
        .iter()
        .map(|(client, action, request)| {
            let mut body = client.call(action, request).body;
            body["ResponseMetadata"].as_object_mut().unwrap().remove("RequestId");
            body
        })
        .collect()
}

/// Requires that two emulators respond alike, now and while their pending events take place.
#[track_caller]
fn assert_alike(left: &Emulator, right: &Emulator) {
    for advance in [0, 3, 7, 60, 86_400, 9 * 86_400] {
        for emulator in [left, right] {
            emulator.advance_clock(Duration::from_secs(advance)).unwrap();
        }
        assert_eq!(state(left), state(right), "after {advance} s");
        assert_eq!(read_everything(left), read_everything(right), "after {advance} s");
    }
}

/// Makes the first calls of the story, and leaves the work of the last one pending.
fn make_calls(emulator: &Emulator, count: usize) {
    let client = Client::of(emulator);
    let mut known = Known::default();
    for step in story::steps().into_iter().take(count) {
        emulator.advance_clock(Duration::from_secs(step.seconds_before())).unwrap();
        known.learn(&client.ok(&step.action, &step.request(&known)));
    }
}

/// Makes changes, reads, failed calls and large advances of the clock. Returns the results of the changes.
fn make_mixed_calls(emulator: &Emulator) -> Vec<Value> {
    let client = Client::of(emulator);
    let of_instance = json!({"InstanceId": INSTANCE});
    client.ok(
        "ModifyCrossRegionBackupPolicy",
        &json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-shanghai"}),
    );
    let first = client.ok("CreateBackup", &json!({"InstanceId": INSTANCE, "ClientToken": "token"}));
    emulator.advance_clock(Duration::from_secs(40 * 3600)).unwrap();
    client.ok("DescribeBackups", &of_instance);
    client.ok("RestartDBInstance", &of_instance);
    assert_eq!(client.call("CreateBackup", &of_instance).status, 400);
    emulator.advance_clock(Duration::from_secs(40 * 86_400)).unwrap();
    client.ok("DescribeBackups", &of_instance);
    client.ok("CreateAllowList", &json!({"AllowListName": "office", "AllowList": "10.0.0.1"}));
    let second = client.ok("CreateBackup", &of_instance);
    vec![first, second]
}

fn lines(path: &Path) -> usize {
    fs::read_to_string(path).unwrap().lines().count()
}

#[test]
fn restart_from_a_snapshot_preserves_everything() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let count = story::steps().len();
    for steps in (5..=count).step_by(25).chain([count]) {
        let emulator = with_file(&path).start().unwrap();
        make_calls(&emulator, steps);
        drop(emulator);
        assert_eq!(lines(&path), 2, "a clean end leaves the format and a snapshot");
        let restarted = with_file(&path).start().unwrap();
        let uninterrupted = paused().start().unwrap();
        make_calls(&uninterrupted, steps);
        assert_eq!(restarted.now(), uninterrupted.now(), "the clock continues");
        assert_alike(&restarted, &uninterrupted);
        drop(restarted);
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn restart_after_a_crash_preserves_everything() {
    let directory = tempfile::tempdir().unwrap();
    let (path, copy) = (directory.path().join("state.json"), directory.path().join("copy.json"));
    let emulator = with_file(&path).start().unwrap();
    make_mixed_calls(&emulator);
    fs::copy(&path, &copy).unwrap();
    assert!(lines(&copy) > 2, "the changes are in the log");
    let restarted = with_file(&copy).start().unwrap();
    assert_alike(&restarted, &emulator);
}

#[test]
fn existing_file_takes_precedence_over_the_configuration() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let emulator = with_file(&path).start().unwrap();
    make_mixed_calls(&emulator);
    let before = state(&emulator);
    drop(emulator);
    let emulator = with_file(&path).seed(99).empty().start().unwrap();
    assert_eq!(state(&emulator), before);
}

#[test]
fn tokens_outlive_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let (path, copy) = (directory.path().join("state.json"), directory.path().join("copy.json"));
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token"});
    let emulator = with_file(&path).start().unwrap();
    let first = Client::of(&emulator).ok("CreateBackup", &request);
    fs::copy(&path, &copy).unwrap();
    drop(emulator);
    for path in [path, copy] {
        let emulator = with_file(&path).start().unwrap();
        let client = Client::of(&emulator);
        assert_eq!(client.ok("CreateBackup", &request), first);
        assert_ne!(client.ok("CreateBackup", &json!({"InstanceId": INSTANCE})), first);
    }
}

#[test]
fn state_file_does_not_affect_responses() {
    let directory = tempfile::tempdir().unwrap();
    let emulator = with_file(&directory.path().join("state.json")).start().unwrap();
    let results = make_mixed_calls(&emulator);
    let in_memory = paused().start().unwrap();
    assert_eq!(make_mixed_calls(&in_memory), results);
    assert_eq!(state(&in_memory), state(&emulator));
}

#[test]
fn incomplete_last_line_is_dropped() {
    let directory = tempfile::tempdir().unwrap();
    let (path, copy) = (directory.path().join("state.json"), directory.path().join("copy.json"));
    let emulator = with_file(&path).start().unwrap();
    make_mixed_calls(&emulator);
    fs::copy(&path, &copy).unwrap();
    let complete = fs::read(&copy).unwrap();
    let mut file = OpenOptions::new().append(true).open(&copy).unwrap();
    file.write_all(&complete[complete.len() - 40..complete.len() - 1]).unwrap();
    drop(file);
    let restarted = with_file(&copy).start().unwrap();
    assert_eq!(state(&restarted), state(&emulator));
    Client::of(&restarted).ok("CreateAllowList", &json!({"AllowListName": "next", "AllowList": "10.0.0.1"}));
    let log = fs::read(&copy).unwrap();
    assert!(log.starts_with(&complete) && log.len() > complete.len());
}

#[test]
fn damaged_line_is_reported_with_file_and_line() {
    let directory = tempfile::tempdir().unwrap();
    let (path, copy) = (directory.path().join("state.json"), directory.path().join("copy.json"));
    let emulator = with_file(&path).start().unwrap();
    make_mixed_calls(&emulator);
    let contents = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = contents.lines().collect();
    for (number, damaged) in [
        (1, "not a state file".to_owned()),
        (1, r#"{"format":"volcredis-emulator 1"}"#.to_owned()),
        (2, lines[1][..lines[1].len() / 2].to_owned()),
        (2, lines[1].replace("cn-beijing", "cn-atlantis")),
        (2, lines[1].replace(r#""shard_number":2"#, r#""shard_number":2147483647"#)),
        (3, lines[2].replace(':', ";")),
        (3, lines[2].replace("ModifyCrossRegionBackupPolicy", "ModifyNothing")),
        (4, lines[3].replace(INSTANCE, "redis-unknown")),
        (2, lines[1].replacen("{\"", &format!("{{\"\u{7f}{}", "x".repeat(5_000)), 1)),
    ] {
        let mut changed = lines.clone();
        changed[number - 1] = &damaged;
        fs::write(&copy, changed.join("\n") + "\n").unwrap();
        let error = with_file(&copy).start().unwrap_err().to_string();
        let place = format!("damaged state file {}, line {number}: ", copy.display());
        assert!(error.starts_with(&place), "{error}");
        assert!(error.len() < 1_100 && !error.contains(char::is_control), "{error:?}");
        assert_eq!(fs::read_to_string(&copy).unwrap(), changed.join("\n") + "\n", "the file is unchanged");
    }
    fs::write(&copy, lines[0].to_owned() + "\n" + lines[1]).unwrap();
    let error = with_file(&copy).start().unwrap_err().to_string();
    assert!(error.ends_with("line 2: the snapshot is incomplete"), "{error}");
}

#[test]
fn state_file_is_used_by_one_emulator_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let emulator = with_file(&path).start().unwrap();
    let error = with_file(&path).start().unwrap_err().to_string();
    assert_eq!(error, format!("state file {} is in use by another emulator", path.display()));
    drop(emulator);
    with_file(&path).start().unwrap();
}

#[cfg(unix)]
#[test]
fn state_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    for _ in 0..2 {
        let emulator = with_file(&path).start().unwrap();
        Client::of(&emulator).ok("RestartDBInstance", &json!({"InstanceId": INSTANCE}));
        emulator.advance_clock(Duration::from_secs(60)).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        drop(emulator);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let _emulator = with_file(&path).start().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
