//! Configuration, diagnosis and manual pages.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Emulator, results, volcredis};

/// Returns an empty directory.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn at_home(home: &Path, arguments: &[&str]) -> Command {
    let mut command = volcredis(arguments);
    command.env("HOME", home).env("USERPROFILE", home);
    command
}

#[cfg(unix)]
#[test]
fn a_profile_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = directory("readable");
    let secret = home.join("secret");
    std::fs::write(&secret, "hunter2\n").unwrap();
    let region = ["configure", "--region", "cn-beijing"];
    let key = ["--access-key", "AK", "--secret-key-file", secret.to_str().unwrap()];
    assert_eq!(results(&at_home(&home, &[&region[..], &key].concat()).output().unwrap()).0, Some(0));
    let call = || results(&at_home(&home, &["--dry-run", "describe-regions"]).output().unwrap());
    let (code, _, err) = call();
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let file = home.join(".volcengine/config.json");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (code, _, err) = call();
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(err.contains("WARN") && err.contains("readable by other users"), "{err}");
    assert!(err.contains(file.to_str().unwrap()), "{err}");
}

#[test]
fn a_profile_is_written_for_both_commands() {
    let home = directory("configure");
    let secret = home.join("secret");
    std::fs::write(&secret, "hunter2\n").unwrap();
    let key = ["--access-key", "AKnew", "--secret-key-file", secret.to_str().unwrap()];
    let arguments = [&["configure", "--region", "cn-shanghai"], &key[..]].concat();
    let (code, out, err) = results(&at_home(&home, &arguments).output().unwrap());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("wrote profile \"default\""), "{out}");
    let file = home.join(".volcengine").join("config.json");
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(
        written,
        json!({
            "current": "default",
            "profiles": {
                "default": { "mode": "AK", "access-key": "AKnew", "secret-key": "hunter2", "region": "cn-shanghai" }
            },
        })
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    // A change of one setting leaves the others.
    let (code, _, err) = results(&at_home(&home, &["configure", "--region", "cn-beijing"]).output().unwrap());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let (code, out, _) = results(&at_home(&home, &["configure", "--show"]).output().unwrap());
    assert_eq!(code, Some(0));
    let shown: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(shown["settings"]["access-key"], "AKnew");
    assert_eq!(shown["settings"]["region"], "cn-beijing");
    assert!(!out.contains("hunter2"), "{out}");
    let (_, out, err) = results(&at_home(&home, &["--dry-run", "describe-regions"]).output().unwrap());
    assert!(out.contains("Credential=AKnew/") && out.contains("/cn-beijing/redis/request"), "{err}");
    for arguments in
        [&["configure"][..], &["configure", "--access-key", "AKother"], &["configure", "--region", "a/b"]]
    {
        assert_eq!(results(&at_home(&home, arguments).output().unwrap()).0, Some(2), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_not_understood_is_left_as_it_is() {
    let home = directory("configure-invalid");
    let file = home.join("config.json");
    std::fs::write(&file, "not JSON: hunter2").unwrap();
    let mut command = at_home(&home, &["configure", "--region", "cn-beijing"]);
    let (code, _, err) = results(&command.env("VOLCENGINE_CLI_CONFIG_FILE", &file).output().unwrap());
    assert!(code == Some(2) && !err.contains("hunter2"), "{err}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not JSON: hunter2");
}

fn doctor(command: &mut Command) -> (Option<i32>, Value, String) {
    let (code, out, err) = results(&command.output().unwrap());
    assert_eq!(err, "", "{out}");
    assert!(!out.contains("hunter2") && !out.contains("emulator-secret-key"), "{out}");
    (code, serde_json::from_str(&out).unwrap(), out)
}

fn status<'a>(report: &'a Value, check: &str) -> &'a str {
    let checks = report["Checks"].as_array().unwrap();
    checks.iter().find(|entry| entry["Check"] == check).map_or("", |entry| entry["Status"].as_str().unwrap())
}

#[test]
fn the_doctor_checks_all_that_a_call_needs() {
    let emulator = Emulator::start(&[]);
    let mut command = volcredis(&["doctor", "--endpoint", &emulator.url, "--region", "cn-beijing"]);
    command.env("VOLCENGINE_ACCESS_KEY", "AKLTemulator").env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
    let (code, report, out) = doctor(&mut command);
    assert_eq!(code, Some(0), "{out}");
    for check in ["credentials", "region", "proxy", "DNS", "clock", "signed read"] {
        assert_eq!(status(&report, check), "ok", "{check}: {out}");
    }
    assert_eq!(status(&report, "endpoint"), "warning");
    assert!(out.contains("AKLTem****") && out.contains("from the environment"), "{out}");
    // A wrong secret is found by the signed read.
    command.env("VOLCENGINE_SECRET_KEY", "hunter2");
    let (code, report, out) = doctor(&mut command);
    assert_eq!((code, status(&report, "signed read")), (Some(1), "failed"), "{out}");
}

#[test]
fn the_doctor_says_what_is_missing() {
    let (code, report, out) = doctor(&mut volcredis(&["doctor"]));
    assert_eq!(code, Some(1));
    assert_eq!(status(&report, "credentials"), "failed");
    assert_eq!(status(&report, "region and endpoint"), "failed");
    assert!(out.contains("volcredis configure"), "{out}");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let endpoint = format!("http://{gone}");
    let mut command =
        volcredis(&["doctor", "--region", "cn-beijing", "--endpoint", &endpoint, "--max-attempts", "1"]);
    command.env("VOLCENGINE_ACCESS_KEY", "AK").env("VOLCENGINE_SECRET_KEY", "hunter2");
    let (code, report, out) = doctor(&mut command);
    assert_eq!((code, status(&report, "signed read")), (Some(1), "failed"), "{out}");
}

#[test]
fn the_configuration_of_the_official_command_is_enough() {
    let emulator = Emulator::start(&[]);
    let home = directory("new-user");
    std::fs::create_dir(home.join(".volcengine")).unwrap();
    let profile = json!({
        "mode": "AK", "access-key": "AKLTemulator", "secret-key": "emulator-secret-key", "region": "cn-beijing",
        "endpoint": emulator.url,
    });
    let content = json!({ "current": "default", "profiles": { "default": profile } });
    std::fs::write(home.join(".volcengine").join("config.json"), content.to_string()).unwrap();
    let (code, out, err) = results(&at_home(&home, &["describe-db-instances"]).output().unwrap());
    assert!(code == Some(0) && out.contains("redis-cn0212gzmh2xs"), "{err}");
    let (code, out, err) = results(&at_home(&home, &["backup-audit", "--all-regions"]).output().unwrap());
    assert!(code == Some(1) && out.contains("redis-cn0212gzmh2xs"), "{err}");
}

#[test]
fn there_is_a_manual_page_for_every_command() {
    let pages = directory("man");
    let (code, _, err) = results(&volcredis(&["man-pages", pages.to_str().unwrap()]).output().unwrap());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let page = std::fs::read_to_string(pages.join("volcredis-create-backup.1")).unwrap();
    assert!(page.contains("instance\\-id"), "{page}");
    assert!(pages.join("volcredis.1").exists() && pages.join("volcredis-backup-audit.1").exists());
    assert!(std::fs::read_dir(&pages).unwrap().count() > 110);
}

#[test]
fn attempts_and_log_events_are_shown_on_request() {
    let (_, _, err) = results(&volcredis(&["--emulator", "-v", "describe-regions"]).output().unwrap());
    assert!(
        err.starts_with("DescribeRegions attempt 1 succeeded in ") && err.contains("request ID 20"),
        "{err}"
    );
    let (_, _, err) = results(&volcredis(&["--emulator", "--debug", "describe-regions"]).output().unwrap());
    assert!(err.contains("attempt completed"), "{err}");
    let mut command = volcredis(&["--emulator", "describe-regions"]);
    let (_, _, err) = results(&command.env("VOLCREDIS_LOG", "volcredis=debug").output().unwrap());
    assert!(err.contains("attempt completed"), "{err}");
    let mut command = volcredis(&["--emulator", "describe-regions"]);
    let (code, ..) = results(&command.env("VOLCREDIS_LOG", "volcredis=much").output().unwrap());
    assert_eq!(code, Some(2));
}

#[test]
fn plain_http_to_another_host_has_to_be_allowed() {
    let arguments =
        ["--region", "cn-beijing", "--endpoint", "http://emulator.example", "--dry-run", "describe-regions"];
    let keys = [("VOLCENGINE_ACCESS_KEY", "AK"), ("VOLCENGINE_SECRET_KEY", "SK")];
    let (code, _, err) = results(&volcredis(&arguments).envs(keys).output().unwrap());
    assert!(code == Some(2) && err.contains("http"), "{err}");
    let allowed = [&arguments[..], &["--allow-plain-http"]].concat();
    let (code, out, err) = results(&volcredis(&allowed).envs(keys).output().unwrap());
    assert!(code == Some(0) && out.contains("http://emulator.example/"), "{err}");
}
