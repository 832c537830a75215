//! Waits without a terminal.

use crate::support::{Emulator, results, volcredis};

fn call(emulator: &Emulator, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command =
        volcredis(&["--endpoint", &emulator.url, "--region", "cn-beijing", "--poll-interval", "0.05"]);
    command
        .args(arguments)
        .env("VOLCENGINE_ACCESS_KEY", "AKLTemulator")
        .env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
    results(&command.output().unwrap())
}

#[test]
fn an_action_can_wait_until_its_work_is_done() {
    let emulator = Emulator::start(&["--speed", "200"]);
    let (code, out, err) =
        call(&emulator, &["restart-db-instance", "--instance-id", "redis-cn0212gzmh2xs", "--wait"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("RestartDBInstance"), "{out}");
    assert!(err.starts_with("instance redis-cn0212gzmh2xs: Restarting after "), "{err}");
    assert!(err.contains("\ninstance redis-cn0212gzmh2xs: Running after "), "{err}");
    let (code, _, err) =
        call(&emulator, &["create-backup", "--instance-id", "redis-cn0212gzmh2xs", "--wait"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(err.contains(": Available after "), "{err}");
}

#[test]
fn several_instances_are_awaited_at_once() {
    let emulator = Emulator::start(&[]);
    let ids = ["redis-cn0212gzmh2xs", "redis-cnlfkmh6uiii8"];
    let (code, _, err) = call(&emulator, &[&["wait", "instance-running"], &ids[..]].concat());
    assert_eq!(code, Some(0), "{err}");
    assert!(ids.iter().all(|id| err.contains(&format!("instance {id}: Running"))), "{err}");
}

#[test]
fn a_wait_that_fails_has_an_exit_code_of_its_own() {
    let emulator = Emulator::start(&["--paused"]);
    let never = ["wait", "instance-state", "--state", "Closed", "redis-cn0212gzmh2xs", "--wait-timeout", "1"];
    let (code, _, err) = call(&emulator, &never);
    assert_eq!(code, Some(6), "{err}");
    assert!(err.contains("Closed"), "{err}");
}

#[test]
fn waiting_for_what_shows_no_end_is_refused_before_the_call() {
    let emulator = Emulator::start(&[]);
    for (arguments, reason) in [
        (
            &["modify-db-instance-name", "--instance-id", "redis-a", "--instance-name", "n", "--wait"][..],
            "not needed",
        ),
        (&["modify-allow-list", "--allow-list-id", "acl-a", "--wait"], "not possible"),
        (&["describe-regions", "--wait"], "not needed"),
    ] {
        let (code, out, err) = call(&emulator, arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
        assert!(err.contains(reason), "{err}");
    }
}
