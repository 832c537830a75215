//! Tests that the library does not harm the host process: no signals, no output, and errors when resources are exhausted.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::library::{library_folder, release_folder, soname};
use support::program::{SANITIZERS, build, compiler, test_program};
use support::resets::{Break, Point, ResetServer};
use support::{output_of, run, run_forks_under_valgrind, run_over_tls_under_valgrind, succeed, workspace};
use tempfile::NamedTempFile;
use volcredis_emulator::Emulator;

/// Builds a program, and returns the command to run it.
fn program(name: &str, extra: &[&str]) -> Command {
    let source = test_program(name);
    Command::new(build(&source, compiler(&source), extra))
}

/// Checks that the program reached its end and wrote nothing to standard error.
fn check_survived(output: &Output) {
    let written = String::from_utf8_lossy(&output.stdout);
    if let Some(reason) = written.lines().find(|line| line.starts_with("skipped:")) {
        println!("{reason}");
    } else {
        assert!(written.ends_with("survived\n"), "{}", output_of(output));
    }
    assert!(output.stderr.is_empty(), "{}", output_of(output));
}

/// Writes a certificate to a file. Returns its path, which is empty without a certificate.
fn certificate_file(authority: Option<&str>) -> (Option<NamedTempFile>, String) {
    let Some(authority) = authority else { return (None, String::new()) };
    let file = NamedTempFile::new().unwrap();
    fs::write(file.path(), authority).unwrap();
    let path = file.path().display().to_string();
    (Some(file), path)
}

/// Runs a program with the default action of SIGPIPE that makes calls to a server that breaks their connections.
fn survives(point: Point, how: Break, tls: bool, padding: usize) {
    let server = ResetServer::start(point, how, tls);
    let (_file, authority) = certificate_file(server.authority());
    let calls = if padding == 0 { "10" } else { "3" };
    let output = program("sigpipe.c", &[])
        .args([&server.url(), &authority, calls, &padding.to_string()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{point:?} {how:?} tls {tls}: {} {}", output.status, output_of(&output));
    check_survived(&output);
}

/// Tests all points, with bodies that fit into the buffers of the system and with larger ones.
fn survives_breaks(tls: bool) {
    for how in [Break::Reset, Break::Close] {
        for point in [
            Point::Accepted,
            Point::Connected,
            Point::Request(100),
            Point::ResponseHead,
            Point::ResponseBody,
            Point::Responded,
        ] {
            survives(point, how, tls, 0);
        }
        for point in [Point::Connected, Point::Request(100), Point::Request(1 << 20), Point::ResponseHead] {
            survives(point, how, tls, 10 << 20);
        }
    }
}

#[test]
fn plain_http_raises_no_sigpipe() {
    survives_breaks(false);
}

#[test]
fn tls_raises_no_sigpipe() {
    survives_breaks(true);
}

#[test]
fn without_threads_calls_fail_with_an_error() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let url = emulator.url().replace("127.0.0.1", "localhost");
    check_survived(&succeed(program("no_threads.c", &[]).arg(url)));
}

#[test]
fn without_file_descriptors_calls_fail_with_an_error() {
    check_survived(&run(program("descriptors.c", &[]).arg("none")));
}

#[test]
fn with_closed_file_descriptors_calls_fail_with_an_error() {
    for argument in ["closed", "reused"] {
        check_survived(&run(program("descriptors.c", &[]).arg(argument)));
    }
}

#[test]
fn the_library_can_be_loaded_and_unloaded_repeatedly() {
    let library = library_folder().join(soname());
    let flags = [SANITIZERS, &["-Wno-pedantic", "-ldl"]].concat();
    check_survived(&run(program("plugin.c", &flags).arg(library).arg("3000")));
}

#[test]
fn forks_affect_neither_parent_nor_child() {
    for name in ["fork.c", "fork.cpp"] {
        for _ in 0..3 {
            check_survived(&run(&mut program(name, &[])));
        }
        let source = test_program(name);
        if let Some(output) = run_forks_under_valgrind(&build(&source, compiler(&source), &[])) {
            check_survived(&output);
        }
    }
}

/// Checks the stack that functions need against the allowed KiB for a wait and for other functions.
fn check_stack(allowed: [&str; 2], library: &Path) {
    for tls in [false, true] {
        let mut builder = Emulator::builder().rate_limit(None);
        if tls {
            builder = builder.tls(["localhost"]);
        }
        let emulator = builder.start().unwrap();
        let (_file, authority) = certificate_file(emulator.certificate_authority());
        let url = emulator.url().replace("127.0.0.1", "localhost");
        let output = program("stack.c", &[])
            .args([url.as_str(), &authority])
            .args(allowed)
            .env("LD_LIBRARY_PATH", library)
            .output()
            .unwrap();
        println!("tls {tls}:\n{}", output_of(&output));
        assert!(output.status.success());
    }
}

#[test]
fn functions_of_a_debug_build_need_little_stack() {
    check_stack(["384", "384"], library_folder());
}

#[test]
#[ignore = "needs a release build"]
fn functions_need_no_more_stack_than_documented() {
    let header = fs::read_to_string(workspace().join("include/volcredis.h")).unwrap();
    let words: Vec<&str> = header.split_whitespace().filter(|word| *word != "*").collect();
    let header = words.join(" ");
    let (_, rest) = header.split_once("A thread needs ").unwrap();
    let (calls, rest) = rest.split_once(" KiB of stack to make a call, and ").unwrap();
    let (waits, _) = rest.split_once(" KiB to wait with volcredis_client_wait()").unwrap();
    check_stack([waits, calls], release_folder());
}

#[test]
fn calls_over_tls_have_no_memory_errors() {
    let emulator = Emulator::builder().rate_limit(None).tls(["localhost"]).start().unwrap();
    let (_file, authority) = certificate_file(emulator.certificate_authority());
    let url = emulator.url().replace("127.0.0.1", "localhost");
    let arguments = [url.as_str(), &authority, "3", "100000"];
    let source = test_program("sigpipe.c");
    let sanitized = build(&source, compiler(&source), SANITIZERS);
    succeed(Command::new(sanitized).args(arguments).env("ASAN_OPTIONS", "detect_leaks=1"));
    run_over_tls_under_valgrind(&build(&source, compiler(&source), &[]), &arguments);
}
