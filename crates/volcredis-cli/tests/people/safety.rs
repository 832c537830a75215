//! Confirmation, dry runs, and the outcome of changes.

use std::fs::OpenOptions;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::support::{results, run, volcredis};

const DELETE: &[&str] = &["--emulator", "delete-db-instance", "--instance-id", "redis-cn0212gzmh2xs"];

#[test]
fn a_deletion_needs_a_confirmation() {
    let (code, out, err) = run(DELETE);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("redis-cn0212gzmh2xs deletes the instance") && err.contains("--yes"), "{err}");
    let (code, out, err) = run(&[DELETE, &["--yes"]].concat());
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("DeleteDBInstance"), "{out}");
    // However the action is named.
    let json = r#"{"InstanceId": "redis-cn0212gzmh2xs"}"#;
    for arguments in [
        &["--emulator", "call", "FlushDBInstance", "--json", json][..],
        &["--emulator", "FlushDBInstance", "--instance-id", "redis-cn0212gzmh2xs"],
        &["--emulator", "call", "DeleteSomethingNew", "--api-version", "2030-01-01"],
    ] {
        let (code, _, err) = run(arguments);
        assert!(code == Some(2) && err.contains("--yes"), "{err}");
    }
}

#[test]
fn a_dry_run_prints_what_was_signed() {
    let (code, out, err) =
        run(&["--emulator", "--dry-run", "create-backup", "--instance-id", "redis-cn0212gzmh2xs"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let request: Value = serde_json::from_str(&out).unwrap();
    let body = request["body"].as_str().unwrap();
    assert!(serde_json::from_str::<Value>(body).unwrap()["ClientToken"].is_string(), "{body}");
    let hash: String = Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(out.contains(&format!("x-content-sha256: {hash}")), "{out}");
    assert_eq!(request["redacted"], Value::Array(Vec::new()));
}

#[test]
fn a_dry_run_needs_no_confirmation() {
    let (code, out, err) = run(&[DELETE, &["--dry-run"]].concat());
    assert!(code == Some(0) && out.contains("Action=DeleteDBInstance"), "{err}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_change_whose_response_cannot_be_printed_has_an_exit_code_of_its_own() {
    let full = || OpenOptions::new().write(true).open("/dev/full").unwrap();
    let backup = ["--emulator", "create-backup", "--instance-id", "redis-cn0212gzmh2xs"];
    let output = volcredis(&backup).stdout(full()).output().unwrap();
    let (code, _, err) = results(&output);
    assert_eq!(code, Some(5), "{err}");
    for part in ["the change was made", "No space left", "request ID 20", "client token ", "do not repeat"] {
        assert!(err.contains(part), "{err}");
    }
    let output = volcredis(&["--emulator", "describe-regions"]).stdout(full()).output().unwrap();
    assert_eq!(results(&output).0, Some(4));
}
