//! The examples, built and run.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::process::Command;

use support::program::{example, with_every_compiler};
use support::run;

const INSTANCE: &str = "redis-cn0212gzmh2xs";

/// Builds and runs an example; `said` is in what it writes.
fn says(name: &str, arguments: &[&str], said: &str) {
    with_every_compiler(&example(name), |program| {
        let output = run(Command::new(program).args(arguments));
        let written = String::from_utf8(output.stdout).unwrap();
        assert!(written.contains(said), "{written}");
    });
}

#[test]
fn backup_policy() {
    says("backup_policy.c", &[INSTANCE, "cn-shanghai"], "backups of redis-cn0212gzmh2xs go to cn-shanghai");
}

#[test]
fn backup_policy_typed() {
    says(
        "backup_policy_typed.c",
        &[INSTANCE, "cn-shanghai"],
        "backups of redis-cn0212gzmh2xs go to cn-shanghai",
    );
}

#[test]
fn instances() {
    says("instances.cpp", &["cn-beijing"], "look 1: Running");
}

#[test]
fn background() {
    says("background.cpp", &["cn-beijing", INSTANCE], "redis-cn0212gzmh2xs: Running");
}
