//! The command in a pseudo-terminal: tables, colors, prompts, progress, and Ctrl-C.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::support::{Emulator, volcredis};

const TIMEOUT: Option<u64> = Some(60_000);

fn start(mut command: Command) -> PtySession {
    command.env("TERM", "xterm-256color").env_remove("NO_COLOR");
    spawn_command(command, TIMEOUT).unwrap()
}

fn exit_code(session: &PtySession) -> i32 {
    match session.process().wait().unwrap() {
        rexpect::process::WaitStatus::Exited(_, code) => code,
        other => panic!("{other:?}"),
    }
}

fn at(emulator: &Emulator, arguments: &[&str]) -> Command {
    let mut command =
        volcredis(&["--endpoint", &emulator.url, "--region", "cn-beijing", "--poll-interval", "0.05"]);
    command
        .args(arguments)
        .env("VOLCENGINE_ACCESS_KEY", "AKLTemulator")
        .env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
    command
}

#[test]
fn a_list_is_a_table_with_colors() {
    let mut session = start(volcredis(&["--emulator", "describe-db-instances"]));
    let out = session.exp_eof().unwrap();
    assert!(out.contains("InstanceId") && !out.contains("ResponseMetadata"), "{out}");
    assert!(out.contains("\u{1b}["), "{out}");
    // Identifiers stay in one piece on a narrow terminal, and what does not fit is named.
    assert!(
        out.contains("redis-cn0212gzmh2xs") && out.contains("Tags: more than the terminal shows)"),
        "{out}"
    );
    let mut command = volcredis(&["--emulator", "describe-db-instances"]);
    command.env("TERM", "xterm-256color").env("NO_COLOR", "1");
    let out = spawn_command(command, TIMEOUT).unwrap().exp_eof().unwrap();
    assert!(out.contains("InstanceId") && !out.contains("\u{1b}["), "{out}");
}

#[test]
fn a_deletion_is_asked_about() {
    for (answer, code) in [("y", 0), ("n", 2), ("", 2)] {
        let mut session =
            start(volcredis(&["--emulator", "delete-db-instance", "--instance-id", "redis-cn0212gzmh2xs"]));
        let question = session.exp_string("Continue? [y/N] ").unwrap();
        assert!(question.contains("redis-cn0212gzmh2xs in cn-beijing deletes the instance"), "{question}");
        session.send_line(answer).unwrap();
        session.exp_eof().unwrap();
        assert_eq!(exit_code(&session), code, "{answer:?}");
    }
}

#[test]
fn a_password_is_asked_for_and_not_shown() {
    let account = [
        "--emulator",
        "create-db-account",
        "--instance-id",
        "redis-cn0212gzmh2xs",
        "--account-name",
        "user1",
    ];
    let mut session = start(volcredis(&[&account[..], &["--role-name", "ReadOnly", "--password"]].concat()));
    session.exp_string("Password of CreateDBAccount: ").unwrap();
    session.send_line("hunter2hunter").unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains("ResponseMetadata") && !rest.contains("hunter2"), "{rest}");
    assert_eq!(exit_code(&session), 0);
}

#[test]
fn a_wait_shows_the_state_and_reports_what_it_leaves_running() {
    let emulator = Emulator::start(&["--paused"]);
    let restart = ["restart-db-instance", "--instance-id", "redis-cn0212gzmh2xs", "--wait"];
    let mut session = start(at(&emulator, &restart));
    session.exp_string("until Running: Restarting").unwrap();
    session.send_control('c').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains("the service goes on with"), "{rest}");
    assert!(rest.contains("instance redis-cn0212gzmh2xs (Restarting)"), "{rest}");
    assert_eq!(exit_code(&session), 130);
}
