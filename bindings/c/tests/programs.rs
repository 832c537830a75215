//! The programs in `tests/c`, built and run.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::process::Command;

use support::{Compiler, build, build_and_run, is_here, program_source, run};

const CC: Compiler = Compiler { command: "cc", standard: "c17" };
const CXX: Compiler = Compiler { command: "c++", standard: "c++17" };
const PROGRAMS: &[(&str, Compiler)] = &[
    ("cross_region_backup.c", CC),
    ("calls.c", CC),
    ("typed.c", CC),
    ("typed.cpp", CXX),
    ("calls.cpp", CXX),
];

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

#[test]
fn typed_cpp() {
    build_and_run("typed.cpp");
}

#[test]
fn calls_cpp() {
    build_and_run("calls.cpp");
}

/// No access to memory that is not there, and no leak, on any path.
#[test]
fn clean_under_sanitizers() {
    for (source, compiler) in PROGRAMS {
        let folder = tempfile::tempdir().unwrap();
        let extra = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
        let program = build(&program_source(source), *compiler, &extra, folder.path());
        run(Command::new(program).env("ASAN_OPTIONS", "detect_leaks=1:abort_on_error=0"));
    }
}

#[test]
fn clean_under_valgrind() {
    if !is_here("valgrind") {
        println!("skipped: valgrind is not installed");
        return;
    }
    for (source, compiler) in PROGRAMS {
        let folder = tempfile::tempdir().unwrap();
        let program = build(&program_source(source), *compiler, &[], folder.path());
        run(Command::new("valgrind")
            .args([
                "--quiet",
                "--error-exitcode=9",
                "--leak-check=full",
                "--show-leak-kinds=definite,indirect",
            ])
            .arg("--errors-for-leak-kinds=definite,indirect")
            .arg(program));
    }
}
