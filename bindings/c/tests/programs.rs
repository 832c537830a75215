//! The programs in `tests/c`, built and run.

mod support;

use support::build_and_run;

#[test]
fn cross_region_backup() {
    build_and_run("cross_region_backup.c");
}

#[test]
fn calls() {
    build_and_run("calls.c");
}

#[test]
fn typed() {
    build_and_run("typed.c");
}
