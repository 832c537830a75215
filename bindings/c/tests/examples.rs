//! Builds and runs the examples.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::path::Path;
use std::process::Command;

use support::program::{example, with_every_compiler};
use support::{emulator, run, run_with};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, FaultRule};

const INSTANCE: &str = "redis-cn0212gzmh2xs";

/// Builds and runs an example, which must print the expected string.
fn prints(name: &str, arguments: &[&str], expected: &str) {
    with_every_compiler(&example(name), |program| {
        let output = run(Command::new(program).args(arguments));
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.contains(expected), "{printed}");
    });
}

/// Runs an example that creates a backup against an emulator that executes the first call but does not respond to any of
/// its attempts.
fn repeats_a_call_whose_outcome_is_unknown(program: &Path) {
    let emulator = emulator();
    let rules = br#"[{"action": "CreateBackup", "fault": "reset", "after": true, "times": 4}]"#;
    emulator.set_faults(FaultRule::parse_list(rules).unwrap()).unwrap();
    let mut command = Command::new(program);
    command
        .arg(INSTANCE)
        .envs([("VAULT_ACCESS_KEY", DEFAULT_ACCESS_KEY), ("VAULT_SECRET_KEY", DEFAULT_SECRET_KEY)]);
    let output = run_with(&emulator, &mut command);
    let (printed, errors) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(printed.contains("created the backup b-"), "{printed}");
    assert_eq!(errors.matches("the outcome is unknown").count(), 1, "{errors}");
}

#[test]
fn backup_policy() {
    prints(
        "backup_policy.c",
        &[INSTANCE, "cn-shanghai"],
        "backups of redis-cn0212gzmh2xs are copied to cn-shanghai",
    );
}

#[test]
fn backup_policy_typed() {
    prints(
        "backup_policy_typed.c",
        &[INSTANCE, "cn-shanghai"],
        "backups of redis-cn0212gzmh2xs are copied to cn-shanghai",
    );
}

#[test]
fn pagination() {
    prints("pagination.c", &["cn-beijing"], "redis-cn0212gzmh2xs  Running");
}

#[test]
fn wait() {
    prints("wait.c", &[INSTANCE], "the backup is available");
}

#[test]
fn credentials() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{DEFAULT_ACCESS_KEY}\n{DEFAULT_SECRET_KEY}\n\n")).unwrap();
    prints("credentials.c", &[file.path().to_str().unwrap()], "\"RegionId\":\"cn-beijing\"");
}

#[test]
fn unknown_outcome() {
    with_every_compiler(&example("unknown_outcome.c"), repeats_a_call_whose_outcome_is_unknown);
}

#[test]
fn emulator_test() {
    prints("emulator_test.c", &[], "ok   the new tag is counted");
}

#[test]
fn instances() {
    prints("instances.cpp", &["cn-beijing"], "poll 1: Running");
}

#[test]
fn asynchronous() {
    prints("async.cpp", &["cn-beijing", INSTANCE], "redis-cn0212gzmh2xs: Running");
}

#[test]
fn create_backup() {
    with_every_compiler(&example("create_backup.cpp"), repeats_a_call_whose_outcome_is_unknown);
}
