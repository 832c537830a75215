//! Logging of panics.

#![allow(clippy::unwrap_used)]

use std::env;
use std::io;
use std::process::Command;

use volcredis::runtime::panics::{catch_panic, log_panics};

/// In a process of its own, because the panic hook is global.
#[test]
fn panics_are_logged_and_not_printed() {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "panics_in_this_process", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let written = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{written}");
    let line = written.lines().find(|line| line.contains("ERROR")).unwrap_or_else(|| panic!("{written}"));
    assert!(line.contains("volcredis: panicked at "), "{line}");
    assert!(written.contains("the number is 7"), "{written}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn panics_in_this_process() {
    log_panics();
    log_panics();
    let number = 7;
    // Without a subscriber, the panic is not logged.
    catch_panic(|| panic!("the number is {number}, and there is no subscriber")).unwrap_err();
    let log = tracing_subscriber::fmt().with_ansi(false).with_writer(io::stdout).finish();
    tracing::subscriber::with_default(log, || {
        let panic = catch_panic(|| -> () { panic!("the number is {number}") }).unwrap_err();
        assert_eq!(panic.message(), "the number is 7");
    });
}
