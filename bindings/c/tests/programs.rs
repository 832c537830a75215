//! The programs in `tests/c`, built and run.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::process::Command;

use support::program::{SANITIZERS, build, compiler, test_program, with_every_compiler};
use support::{run, run_under_valgrind, run_with_profiles};

/// Runs a program as every compiler and every standard makes it; then with no access to memory that is not there and no
/// leak, as the sanitizers and Valgrind see it.
fn builds_and_runs(name: &str) {
    let source = test_program(name);
    with_every_compiler(&source, |program| {
        run(&mut Command::new(program));
    });
    let program = build(&source, compiler(&source), SANITIZERS);
    run(Command::new(program).env("ASAN_OPTIONS", "detect_leaks=1"));
    run_under_valgrind(&build(&source, compiler(&source), &[]), &[]);
}

#[test]
fn cross_region_backup() {
    builds_and_runs("cross_region_backup.c");
}

#[test]
fn calls() {
    builds_and_runs("calls.c");
}

#[test]
fn typed() {
    builds_and_runs("typed.c");
}

#[test]
fn typed_cpp() {
    builds_and_runs("typed.cpp");
}

#[test]
fn calls_cpp() {
    builds_and_runs("calls.cpp");
}

#[test]
fn configuration() {
    for name in ["configuration.c", "configuration.cpp"] {
        with_every_compiler(&test_program(name), |program| {
            run_with_profiles(&mut Command::new(program));
        });
    }
}
