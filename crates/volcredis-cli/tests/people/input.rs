//! Parameters from flags, JSON, YAML and secrets.

use serde_json::{Value, json};

use crate::support::{results, run, volcredis, with_input};

/// Returns the body of the request that a command would send.
fn body(arguments: &[&str]) -> Value {
    let (code, out, err) = run(&[&["--emulator", "--dry-run"], arguments].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    body_of(&out)
}

fn body_of(out: &str) -> Value {
    let request: Value = serde_json::from_str(out).unwrap();
    let mut body: Value = serde_json::from_str(request["body"].as_str().unwrap()).unwrap();
    body.as_object_mut().unwrap().remove("ClientToken");
    body
}

#[test]
fn nested_parameters_need_no_json() {
    let expected = json!({
        "InstanceIds": ["redis-a", "redis-b"],
        "Tags": [{ "Key": "env", "Value": "prod" }, { "Key": "team", "Value": "a,b" }],
    });
    for tags in [
        &["--tags", "Key=env,Value=prod", "--tags", "Key=team,Value='a,b'"][..],
        &["--tags", r#"[{"Key": "env", "Value": "prod"}, {"Key": "team", "Value": "a,b"}]"#],
        &["--tags", r#"{"Key": "env", "Value": "prod"}"#, "--tags", r#"Key=team,Value="a,b""#],
    ] {
        for ids in [
            &["--instance-ids", "redis-a,redis-b"][..],
            &["--instance-ids", "redis-a", "--instance-ids", "redis-b"],
        ] {
            assert_eq!(body(&[&["add-tags-to-resource"], ids, tags].concat()), expected);
        }
    }
    let (code, _, err) = run(&["--emulator", "add-tags-to-resource", "--instance-ids", "a", "--tags", "env"]);
    assert!(code == Some(2) && err.contains("--tags must be NAME=VALUE"), "{err}");
}

#[test]
fn parameters_come_from_json_and_yaml_and_flags_take_precedence() {
    let json = r#"{"InstanceId": "redis-a", "BackupPointName": "nightly"}"#;
    let expected = json!({ "InstanceId": "redis-b", "BackupPointName": "nightly" });
    let flags = ["--instance-id", "redis-b"];
    assert_eq!(body(&[&["create-backup", "--cli-input-json", json], &flags[..]].concat()), expected);
    let yaml = "InstanceId: redis-a\nBackupPointName: nightly\n";
    assert_eq!(body(&[&["create-backup", "--cli-input-yaml", yaml], &flags[..]].concat()), expected);
    let arguments = ["--emulator", "--dry-run", "create-backup", "--cli-input-json", "-"];
    let (code, out, err) = with_input(&[&arguments, &flags[..]].concat(), json);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(body_of(&out), expected);
}

#[test]
fn a_skeleton_can_be_filled_in_and_sent() {
    let (code, skeleton, _) = run(&["create-backup", "--generate-skeleton"]);
    assert_eq!(code, Some(0));
    let parameters: Value = serde_json::from_str(&skeleton).unwrap();
    assert!(parameters["InstanceId"].is_string() && parameters["BackupPointName"].is_string(), "{skeleton}");
    let (_, yaml, _) = run(&["create-backup", "--generate-skeleton", "yaml"]);
    let arguments = ["--emulator", "--dry-run", "create-backup", "--cli-input-yaml", "-"];
    let (code, out, err) = with_input(&arguments, &yaml);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(body_of(&out)["InstanceId"], parameters["InstanceId"]);
}

#[test]
fn secrets_come_from_a_file_or_the_environment() {
    let account = [
        "--emulator",
        "create-db-account",
        "--instance-id",
        "redis-cn0212gzmh2xs",
        "--account-name",
        "user1",
    ];
    let account = [&account[..], &["--role-name", "ReadOnly"]].concat();
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("password");
    std::fs::write(&file, "hunter2hunter\nsecond line\n").unwrap();
    for source in [&["--password-file", file.to_str().unwrap()][..], &["--password-env", "PASSWORD"]] {
        let arguments = [&account[..], source].concat();
        let output = volcredis(&arguments).env("PASSWORD", "hunter2hunter").output().unwrap();
        let (code, _, err) = results(&output);
        assert_eq!((code, err.as_str()), (Some(0), ""), "{source:?}");
    }
    let (code, _, err) = with_input(&[&account[..], &["--password-file", "-"]].concat(), "hunter2hunter\n");
    assert_eq!((code, err.as_str()), (Some(0), ""));
    // Without a terminal there is nobody to ask.
    let (code, _, err) = run(&[&account[..], &["--password"]].concat());
    assert!(code == Some(2) && err.contains("--password-file"), "{err}");
    let (code, _, err) = run(&[&account[..], &["--password-env", "NOT_SET"]].concat());
    assert!(code == Some(2) && err.contains("NOT_SET"), "{err}");
}

#[test]
#[cfg(unix)]
fn arguments_that_are_not_utf_8_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let mut command = volcredis(&["--emulator", "create-backup", "--instance-id"]);
    let (code, out, err) = results(&command.arg(OsStr::from_bytes(b"redis-\xff")).output().unwrap());
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("UTF-8"), "{err}");
}
