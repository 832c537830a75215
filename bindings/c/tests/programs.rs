//! Builds and runs the programs in `tests/c`.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::thread;

use support::program::{
    Compiler, SANITIZERS, build, compiler, compilers, test_program, with_compilers, with_every_compiler,
};
use support::{emulator, output_of, run, run_under_valgrind, run_with, run_with_profiles, succeed};
use volcredis_emulator::{Emulator, FaultRule};

/// Builds and runs a program with every compiler, then under the sanitizers and Valgrind.
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
#[ignore = "compiles each program six times"]
fn programs_run_in_every_standard() {
    for name in ["typed.c", "calls.c", "typed.cpp", "calls.cpp", "misuse.cpp"] {
        let source = test_program(name);
        with_compilers(&source, &compilers(&source, true), |program| {
            run(&mut Command::new(program));
        });
    }
}

/// Programs whose threads share data under locks of their own. In the others a callback uses data of the thread that made the
/// call, and only the library, which is not instrumented, orders the two.
#[test]
#[ignore = "runs slowly"]
fn programs_have_no_data_races() {
    let probe = tempfile::NamedTempFile::with_suffix(".c").unwrap();
    std::fs::write(probe.path(), "int main(void) { return 0; }\n").unwrap();
    let mut compile = Command::new("cc");
    compile.args(["-fsanitize=thread", "-o", "/dev/null"]).arg(probe.path());
    if !compile.status().unwrap().success() {
        println!("skipped: the compiler has no ThreadSanitizer");
        return;
    }
    let suppressions = format!("suppressions={}", test_program("tsan.supp").display());
    let programs =
        [("callbacks.c", &[][..]), ("refresh.c", &[]), ("bulk.c", &["60", "60"]), ("uv_loop.c", &[])];
    for (name, arguments) in programs {
        let mut flags = vec!["-fsanitize=thread".to_owned()];
        if name == "uv_loop.c" {
            let Some(of_library) = pkg_config("libuv") else { continue };
            flags.extend(of_library);
        }
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        let source = test_program(name);
        let program = build(&source, compiler(&source), &flags);
        run(Command::new(program).args(arguments).env("TSAN_OPTIONS", &suppressions));
    }
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
fn background() {
    builds_and_runs("background.c");
}

#[test]
fn typed_cpp() {
    builds_and_runs("typed.cpp");
}

#[test]
fn misuse_cpp() {
    builds_and_runs("misuse.cpp");
}

#[test]
fn one_chapter_cpp() {
    builds_and_runs("chapter.cpp");
}

#[test]
fn calls_cpp() {
    builds_and_runs("calls.cpp");
}

#[test]
fn callbacks() {
    builds_and_runs("callbacks.c");
}

#[test]
fn cancellation() {
    builds_and_runs("cancellation.c");
}

#[test]
fn cancellation_cpp() {
    builds_and_runs("cancellation.cpp");
}

#[test]
fn credentials_are_refreshed_between_calls() {
    let source = test_program("refresh.c");
    let program = build(&source, compiler(&source), &[]);
    run(&mut Command::new(&program));
    run_under_valgrind(&program, &[]);
}

#[test]
fn hosts_can_cancel_threads_set_variables_and_jump_or_end_the_process_in_a_callback() {
    let source = test_program("robust.c");
    let program = build(&source, compiler(&source), SANITIZERS);
    let output = run(Command::new(program).env("ASAN_OPTIONS", "detect_leaks=0"));
    assert!(output_of(&output).contains("ended in the callback"));
}

#[test]
fn an_exception_of_a_completion_callback_ends_the_program() {
    let source = test_program("throwing.cpp");
    let output = Command::new(build(&source, compiler(&source), &[]))
        .env("VOLCREDIS_TEST_ENDPOINT", emulator().url())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", output_of(&output));
    assert_eq!(output_of(&output), "terminated by: not handled\n");
}

#[test]
fn waits_survive_broken_connections() {
    let source = test_program("broken_waits.c");
    let program = build(&source, compiler(&source), SANITIZERS);
    // More than the attempts of one poll.
    thread::scope(|scope| {
        for (way, rule, broken) in [
            ("blocking", FaultRule::reset().times(8), 8),
            ("async", FaultRule::cut_off().times(8), 8),
            ("blocking", FaultRule::cut_off(), 0),
            ("async", FaultRule::reset(), 0),
        ] {
            let program = &program;
            scope.spawn(move || {
                let emulator = emulator();
                println!("{way}, {rule:?}");
                emulator.set_faults([rule.action("DescribeDBInstanceDetail")]).unwrap();
                let output = run_with(&emulator, Command::new(program).args([way, &broken.to_string()]));
                println!("{}", output_of(&output));
            });
        }
    });
}

#[test]
fn coroutines_await_calls_in_several_regions() {
    let compiler = Compiler { command: "c++", standard: "c++20" };
    run(&mut Command::new(build(&test_program("coroutine.cpp"), compiler, SANITIZERS)));
}

#[test]
#[cfg(unix)]
fn a_daemon_ends_at_sigterm() {
    let source = test_program("daemon.c");
    let emulator = emulator();
    let mut daemon = Command::new(build(&source, compiler(&source), SANITIZERS))
        .env("VOLCREDIS_TEST_ENDPOINT", emulator.url())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(daemon.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.next().unwrap().starts_with("created b-"));
    succeed(Command::new("kill").args(["-TERM", &daemon.id().to_string()]));
    assert_eq!(lines.last().as_deref(), Some("ended"));
    assert!(daemon.wait().unwrap().success());
}

/// Returns the flags for a library, if it is installed.
fn pkg_config(library: &str) -> Option<Vec<String>> {
    let output = Command::new("pkg-config").args(["--cflags", "--libs", library]).output();
    let Some(output) = output.ok().filter(|output| output.status.success()) else {
        println!("skipped: pkg-config does not find {library}");
        return None;
    };
    // The headers of the library are not to be checked.
    let flags = String::from_utf8(output.stdout).unwrap().replace("-I", "-isystem");
    Some(flags.split_whitespace().map(str::to_owned).collect())
}

/// Runs a program with the event loop of a library, if that is installed.
fn with_event_loop(name: &str, library: &str) {
    let Some(flags) = pkg_config(library) else { return };
    let flags: Vec<&str> = flags.iter().map(String::as_str).chain(SANITIZERS.iter().copied()).collect();
    let source = test_program(name);
    run(&mut Command::new(build(&source, compiler(&source), &flags)));
}

#[test]
fn calls_from_a_loop_of_libuv() {
    with_event_loop("uv_loop.c", "libuv");
}

#[test]
fn calls_from_a_loop_of_glib() {
    with_event_loop("glib_loop.c", "glib-2.0");
}

/// Runs a program that makes many calls against an emulator with the documented rate limit.
fn bulk(arguments: &[&str]) {
    let emulator = Emulator::builder().rate_limit(Some(20)).start().unwrap();
    let source = test_program("bulk.c");
    let mut command = Command::new(build(&source, compiler(&source), &[]));
    let output = succeed(command.args(arguments).env("VOLCREDIS_TEST_ENDPOINT", emulator.url()));
    println!("{}", output_of(&output));
}

#[test]
fn bulk_calls_succeed_at_the_rate_limit() {
    bulk(&["60", "60"]);
}

#[test]
#[ignore = "takes two minutes because of the rate limit"]
fn a_thousand_calls_succeed_at_the_rate_limit() {
    bulk(&["1000", "1000", "strict"]);
}

#[test]
fn configuration() {
    for name in ["configuration.c", "configuration.cpp"] {
        with_every_compiler(&test_program(name), |program| {
            run_with_profiles(&mut Command::new(program));
        });
    }
}
