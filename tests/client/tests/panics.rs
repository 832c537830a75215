//! Logging of panics, and event loops that have failed.

#![allow(clippy::unwrap_used)]

use std::env;
use std::io;
use std::process::{Command, Output};

use volcredis::actions::{DescribeDBInstancesRequest, DescribeRegionsRequest};
use volcredis::runtime::panics::{catch_panic, log_panics};
use volcredis::{Client, Credentials, Error, ErrorKind};
use volcredis_emulator::Emulator;

/// Runs an ignored test in a process of its own.
fn run(test: &str, emulator: &str) -> Output {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env("VOLCREDIS_ENDPOINT", emulator)
        .output()
        .unwrap()
}

/// In a process of its own, because the panic hook is global.
#[test]
fn panics_are_logged_and_not_printed() {
    let output = run("panics_in_this_process", "");
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

/// In a process of its own, because it closes file descriptors.
#[test]
#[cfg(unix)]
fn clients_fail_without_their_file_descriptors() {
    let emulator = Emulator::builder().start().unwrap();
    let output = run("closed_descriptors_in_this_process", &emulator.url());
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
#[cfg(unix)]
#[ignore = "run by another test in a process of its own"]
fn closed_descriptors_in_this_process() {
    let client =
        || Client::builder("cn-beijing").credentials(Credentials::new("AKLTemulator", "emulator-secret-key"));
    let (used, unused) = (client().build().unwrap(), client().build().unwrap());
    used.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    let mut pages = used.paginate(&DescribeDBInstancesRequest::new().page_size(1)).prefetch(true);
    pages.next().unwrap().unwrap();
    for descriptor in 3..256 {
        let _ = nix::unistd::close(descriptor);
    }
    let check = |error: Error| {
        assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
        assert!(error.to_string().contains("create a new client"), "{error}");
    };
    for (client, has_credentials) in [(used, true), (unused, false)] {
        check(client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err());
        check(client.paginate(&DescribeDBInstancesRequest::new()).next().unwrap().unwrap_err());
        check(client.wait().instance_gone("redis-cn0212gzmh2xs").unwrap_err());
        // Signing waits for nothing but credentials.
        let error = client.presign(&DescribeRegionsRequest::new()).err();
        assert_eq!(error.is_none(), has_credentials);
        error.into_iter().for_each(check);
        client.close();
    }
    check(pages.find_map(Result::err).unwrap());
    drop(pages);
    client().build().unwrap().describe_regions(&DescribeRegionsRequest::new()).unwrap();
}
