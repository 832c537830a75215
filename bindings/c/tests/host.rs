//! The library does no harm to the program that uses it: no signal ends it, nothing is written to standard error, and what
//! the system does not give is an error.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::library::{library_folder, release_folder, soname};
use support::program::{SANITIZERS, build, compiler, test_program};
use support::resets::{Break, Point, ResetServer};
use support::{run, run_forks_under_valgrind, run_over_tls_under_valgrind, succeed, text, workspace};
use tempfile::NamedTempFile;
use volcredis_emulator::Emulator;

/// A program, built without anything that changes how it meets the system.
fn program(name: &str, extra: &[&str]) -> Command {
    let source = test_program(name);
    Command::new(build(&source, compiler(&source), extra))
}

/// The program got to its end, and nothing was written to standard error.
fn survived(output: &Output) {
    let written = String::from_utf8_lossy(&output.stdout);
    if let Some(reason) = written.lines().find(|line| line.starts_with("skipped:")) {
        println!("{reason}");
    } else {
        assert!(written.ends_with("survived\n"), "{}", text(output));
    }
    assert!(output.stderr.is_empty(), "{}", text(output));
}

/// A certificate in a file, or no file.
fn written(authority: Option<&str>) -> (Option<NamedTempFile>, String) {
    let Some(authority) = authority else { return (None, String::new()) };
    let file = NamedTempFile::new().unwrap();
    fs::write(file.path(), authority).unwrap();
    let path = file.path().display().to_string();
    (Some(file), path)
}

/// A program with SIGPIPE at its default makes some calls to a server that breaks their connections.
fn survives(point: Point, how: Break, tls: bool, padding: usize) {
    let server = ResetServer::start(point, how, tls);
    let (_file, authority) = written(server.authority());
    let calls = if padding == 0 { "10" } else { "3" };
    let output = program("sigpipe.c", &[])
        .args([&server.url(), &authority, calls, &padding.to_string()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{point:?} {how:?} tls {tls}: {} {}", output.status, text(&output));
    survived(&output);
}

/// With bodies that fit into the buffers of the system, and with others.
fn survives_breaks(tls: bool) {
    for how in [Break::Reset, Break::Close] {
        for point in [
            Point::Accepted,
            Point::Connected,
            Point::Request(100),
            Point::ResponseHead,
            Point::ResponseBody,
            Point::Answered,
        ] {
            survives(point, how, tls, 0);
        }
        for point in [Point::Connected, Point::Request(100), Point::Request(1 << 20), Point::ResponseHead] {
            survives(point, how, tls, 10 << 20);
        }
    }
}

#[test]
fn no_sigpipe_ends_the_program_over_plain_http() {
    survives_breaks(false);
}

#[test]
fn no_sigpipe_ends_the_program_over_tls() {
    survives_breaks(true);
}

#[test]
fn without_threads_calls_fail_with_an_error() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let url = emulator.url().replace("127.0.0.1", "localhost");
    survived(&succeed(program("no_threads.c", &[]).arg(url)));
}

#[test]
fn without_file_descriptors_calls_fail_with_an_error() {
    survived(&run(program("descriptors.c", &[]).arg("none")));
}

/// Without optimization, the standard library ends a process at once that has closed a descriptor under it.
#[test]
#[ignore = "builds the library with all optimization"]
fn with_descriptors_closed_under_it_calls_fail_with_an_error() {
    survived(&run(program("descriptors.c", &[]).arg("closed").env("LD_LIBRARY_PATH", release_folder())));
}

#[test]
fn the_library_can_be_opened_and_closed_often() {
    let library = library_folder().join(soname());
    survived(&run(program("plugin.c", &["-Wno-pedantic", "-ldl"]).arg(library).arg("3000")));
}

/// Forked children neither harm the parent nor themselves.
#[test]
fn forks_are_survived() {
    for name in ["fork.c", "fork.cpp"] {
        for _ in 0..3 {
            survived(&run(&mut program(name, &[])));
        }
        let source = test_program(name);
        if let Some(output) = run_forks_under_valgrind(&build(&source, compiler(&source), &[])) {
            survived(&output);
        }
    }
}

/// Measures the stack that functions of a library need; a wait and others may need so many KiB.
fn need_no_more_stack_than(allowed: [&str; 2], library: &Path) {
    for tls in [false, true] {
        let mut builder = Emulator::builder().rate_limit(None);
        if tls {
            builder = builder.tls(["localhost"]);
        }
        let emulator = builder.start().unwrap();
        let (_file, authority) = written(emulator.certificate_authority());
        let url = emulator.url().replace("127.0.0.1", "localhost");
        let output = program("stack.c", &[])
            .args([url.as_str(), &authority])
            .args(allowed)
            .env("LD_LIBRARY_PATH", library)
            .output()
            .unwrap();
        println!("tls {tls}:\n{}", text(&output));
        assert!(output.status.success());
    }
}

#[test]
fn functions_of_the_library_without_optimization_need_little_stack() {
    need_no_more_stack_than(["320", "288"], library_folder());
}

/// What the header says that threads need.
#[test]
#[ignore = "builds the library with all optimization"]
fn functions_need_the_stack_that_the_header_says() {
    let header = fs::read_to_string(workspace().join("include/volcredis.h")).unwrap();
    let words: Vec<&str> = header.split_whitespace().filter(|word| *word != "*").collect();
    let header = words.join(" ");
    let (_, text) = header.split_once("A thread that makes calls needs a stack of ").unwrap();
    let (calls, text) = text.split_once(" KiB, one that waits with `volcredis_client_wait` of ").unwrap();
    let (waits, _) = text.split_once(" KiB").unwrap();
    need_no_more_stack_than([waits, calls], release_folder());
}

/// Over TLS nothing is read or written that is not there, and nothing is lost.
#[test]
fn calls_over_tls_lose_no_memory() {
    let emulator = Emulator::builder().rate_limit(None).tls(["localhost"]).start().unwrap();
    let (_file, authority) = written(emulator.certificate_authority());
    let url = emulator.url().replace("127.0.0.1", "localhost");
    let arguments = [url.as_str(), &authority, "3", "100000"];
    let source = test_program("sigpipe.c");
    let sanitized = build(&source, compiler(&source), SANITIZERS);
    succeed(Command::new(sanitized).args(arguments).env("ASAN_OPTIONS", "detect_leaks=1"));
    run_over_tls_under_valgrind(&build(&source, compiler(&source), &[]), &arguments);
}
