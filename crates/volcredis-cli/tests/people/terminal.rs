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

#[test]
fn a_fix_shows_its_plan_and_asks() {
    let emulator = Emulator::start(&[]);
    for (answer, expected) in [("n", "not confirmed; nothing was changed"), ("y", "switched on")] {
        let fix =
            ["backup-audit", "--instance-id", "redis-cn0212gzmh2xs", "--fix", "--destination", "cn-shanghai"];
        let mut session = start(at(&emulator, &[&fix[..], &["--output", "json"]].concat()));
        let plan = session.exp_string("on for 1 instance? [y/N] ").unwrap();
        assert!(plan.contains("redis-cn0212gzmh2xs"), "{plan}");
        session.send_line(answer).unwrap();
        let rest = session.exp_eof().unwrap();
        assert!(rest.contains(expected), "{rest}");
    }
}

/// One of two changes waits for its turn when the user interrupts the fix.
#[test]
fn an_interrupted_fix_reports_what_was_done_and_is_continued() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (seeds, faults) = (folder.join("interrupted-seeds.json"), folder.join("interrupted-faults.json"));
    let instances =
        r#"[{"region": "cn-beijing", "id": "redis-a"}, {"region": "cn-guangzhou", "id": "redis-b"}]"#;
    std::fs::write(&seeds, instances).unwrap();
    let rule = r#"[{"action": "ModifyCrossRegionBackupPolicy", "fault": "throttle", "times": 1, "retry_after": 30}]"#;
    std::fs::write(&faults, rule).unwrap();
    let files = ["--seed-file", seeds.to_str().unwrap(), "--faults", faults.to_str().unwrap()];
    let emulator = Emulator::start(&files);
    let fix = || {
        let mut command = volcredis(&["--endpoint", &emulator.url, "--region", "cn-beijing,cn-guangzhou"]);
        command
            .args([
                "backup-audit",
                "--instance-id",
                "redis-a,redis-b",
                "--fix",
                "--destination",
                "cn-shanghai",
            ])
            .args(["--yes", "--output", "csv"])
            .env("VOLCENGINE_ACCESS_KEY", "AKLTemulator")
            .env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
        start(command)
    };
    let mut session = fix();
    session.exp_string("1/2 policies switched on").unwrap();
    session.send_control('c').unwrap();
    let report = session.exp_eof().unwrap();
    assert_eq!(exit_code(&session), 130, "{report}");
    assert_eq!(report.matches(",switched on,").count(), 1, "{report}");
    assert_eq!(report.matches(",not attempted,").count(), 1, "{report}");
    assert!(report.contains("run the command again to continue with what is left"), "{report}");
    let mut session = fix();
    let report = session.exp_eof().unwrap();
    assert_eq!(exit_code(&session), 1, "{report}");
    // What was done before is left alone.
    assert_eq!(report.matches(",switched on,").count(), 1, "{report}");
    assert_eq!(report.matches(",on,cn-shanghai,").count(), 2, "{report}");
}

#[test]
fn a_profile_is_asked_for() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("asked-for.json");
    let _ = std::fs::remove_file(&file);
    let mut command = volcredis(&["configure"]);
    command.env("VOLCENGINE_CLI_CONFIG_FILE", &file);
    let mut session = start(command);
    for (question, answer) in
        [("Access key ID: ", "AKasked"), ("Secret access key: ", "hunter2"), ("Region: ", "cn-beijing")]
    {
        session.exp_string(question).unwrap();
        session.send_line(answer).unwrap();
    }
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains("wrote profile") && !rest.contains("hunter2"), "{rest}");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(["AKasked", "hunter2", "cn-beijing"].iter().all(|value| written.contains(value)), "{written}");
}
