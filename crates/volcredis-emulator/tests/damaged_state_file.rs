//! Randomly damaged state files: an emulator with one either names the file and the line, or works.

#![allow(clippy::unwrap_used)]

#[path = "support/corruption.rs"]
mod corruption;
mod support;

use std::fs;
use std::path::Path;
use std::time::Duration;

use corruption::{corrupted, corruptions, runner};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use support::story::{self, Known};
use support::{Client, INSTANCE, paused};

/// Returns a state file with a snapshot and changes.
fn state_file() -> Vec<u8> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let make_calls = |from: usize, to: usize, known: &mut Known| {
        let emulator = paused().state_file(&path).start().unwrap();
        let client = Client::of(&emulator);
        for step in story::steps().into_iter().take(to).skip(from) {
            emulator.advance_clock(Duration::from_secs(step.seconds_before())).unwrap();
            known.learn(&client.ok(&step.action, &step.request(known)));
        }
        fs::read(&path).unwrap()
    };
    let mut known = Known::default();
    let half = story::steps().len() / 2;
    make_calls(0, half, &mut known);
    make_calls(half, usize::MAX, &mut known)
}

/// Starts an emulator with a damaged file, and makes calls if that succeeds.
fn use_file(path: &Path, contents: &[u8]) -> Result<(), TestCaseError> {
    fs::write(path, contents).unwrap();
    let emulator = match paused().state_file(path).start() {
        Ok(emulator) => emulator,
        Err(error) => {
            let place = format!("damaged state file {}, line ", path.display());
            prop_assert!(error.to_string().starts_with(&place), "{error}");
            return Ok(());
        }
    };
    let client = Client::of(&emulator);
    let page = json!({"PageNumber": 1, "PageSize": 100});
    for (action, request) in [
        ("DescribeDBInstances", page.clone()),
        ("DescribeDBInstanceDetail", json!({"InstanceId": INSTANCE})),
        ("DescribeDBInstanceShards", json!({"InstanceId": INSTANCE, "PageNumber": 1, "PageSize": 10})),
        ("DescribeDBInstanceSlots", json!({"InstanceId": INSTANCE})),
        ("DescribeBackups", json!({"Scope": "AccountInstances"})),
        ("DescribeTasks", page.clone()),
        ("DescribePlannedEvents", page),
        ("ModifyBackupPlan", json!({"InstanceId": INSTANCE, "Active": true})),
    ] {
        prop_assert!(matches!(client.call(action, &request).status, 200 | 400), "{action}");
        // A clock at the end of the year 9999 cannot be advanced.
        let _ = emulator.advance_clock(Duration::from_secs(86_400));
    }
    Ok(())
}

#[test]
fn corrupted_bytes_are_reported() {
    let contents = state_file();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    runner(100)
        .run(&corruptions(), |corruptions| use_file(&path, &corrupted(&contents, &corruptions)))
        .unwrap();
}

/// Returns the members and elements of a document, and what is in them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// Replaces the value with this number, in the order of the document, or removes it.
fn replace(value: &mut Value, number: &mut usize, new: Option<&Value>) -> bool {
    if *number == 0 {
        return match new {
            Some(new) => {
                *value = new.clone();
                true
            }
            None => false,
        };
    }
    *number -= 1;
    match value {
        Value::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            for name in names {
                let is_it = *number == 0;
                if is_it && new.is_none() {
                    members.remove(&name);
                    return true;
                }
                let size = count(&members[&name]);
                if *number < size {
                    return replace(&mut members[&name], number, new);
                }
                *number -= size;
            }
        }
        Value::Array(items) => {
            for index in 0..items.len() {
                if *number == 0 && new.is_none() {
                    items.remove(index);
                    return true;
                }
                let size = count(&items[index]);
                if *number < size {
                    return replace(&mut items[index], number, new);
                }
                *number -= size;
            }
        }
        _ => {}
    }
    false
}

#[test]
fn changed_values_are_reported_or_used() {
    let contents = String::from_utf8(state_file()).unwrap();
    let lines: Vec<Value> = contents.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let values = prop_oneof![
        Just(None),
        Just(Some(json!(null))),
        Just(Some(json!(""))),
        Just(Some(json!("x"))),
        Just(Some(json!([]))),
        Just(Some(json!({}))),
        any::<bool>().prop_map(|value| Some(json!(value))),
        prop::sample::select(vec![
            0,
            1,
            -1,
            3,
            1000,
            i64::from(i32::MAX),
            i64::from(i32::MIN),
            i64::MAX,
            i64::MIN
        ])
        .prop_map(|value| Some(json!(value))),
    ];
    let is_snapshot = prop::bool::weighted(0.7);
    runner(200)
        .run(
            &(is_snapshot, any::<prop::sample::Index>(), any::<prop::sample::Index>(), values),
            |(is_snapshot, line, place, new)| {
                let mut lines = lines.clone();
                let line = if is_snapshot { 1 } else { line.index(lines.len()) };
                let mut number = place.index(count(&lines[line]));
                replace(&mut lines[line], &mut number, new.as_ref());
                let contents: String = lines.iter().map(|line| format!("{line}\n")).collect();
                use_file(&path, contents.as_bytes())
            },
        )
        .unwrap();
}
