//! Tests of the `volcredis` command: arguments, output and exit codes.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::process::Command;

use serde_json::{Value, json};
use support::{Emulator, results, run, volcredis, with_input};
use volcredis::model::Action;

const ENABLE_BACKUP: &[&str] = &[
    "--emulator",
    "modify-cross-region-backup-policy",
    "--instance-id",
    "redis-cn0212gzmh2xs",
    "--active",
    "true",
];

#[test]
fn the_main_job() {
    let (code, out, err) = run(&[ENABLE_BACKUP, &["--cross-backup-region", "cn-shanghai"]].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let response: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(response["ResponseMetadata"]["Action"], "ModifyCrossRegionBackupPolicy");
    assert_eq!(response["ResponseMetadata"]["Region"], "cn-beijing");
    assert!(response["ResponseMetadata"]["RequestId"].as_str().is_some_and(|id| !id.is_empty()));
    assert!(response.as_object().unwrap().contains_key("Result"));
}

#[test]
fn a_violated_rule_is_reported() {
    let (code, out, err) = run(ENABLE_BACKUP);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(
        err.contains("`CrossBackupRegion` is required when `Active` is true (rule required_if)"),
        "{err}"
    );
}

#[test]
fn every_action_can_be_called_by_name_and_has_help() {
    for action in Action::all() {
        // Validation rejects an unknown parameter first, and names the action.
        let (code, _, err) = run(&["--emulator", "call", action.name, "--json", r#"{"Nonsense": 1}"#]);
        assert_eq!(code, Some(2), "{}: {err}", action.name);
        assert!(err.contains(&format!("the request for {} is not valid", action.name)), "{err}");
        assert!(err.contains("`Nonsense` is not a known parameter"), "{err}");
        let (code, out, _) = run(&[&action.method.replace('_', "-"), "--help"]);
        assert_eq!(code, Some(0), "{}", action.name);
        for field in action.request.fields {
            let flag = field.snake_name().replace('_', "-");
            assert!(
                ["--", "--param-"].iter().any(|dashes| {
                    out.contains(&format!("{dashes}{flag} <")) || out.contains(&format!("{dashes}{flag} [<"))
                }),
                "{out}"
            );
        }
    }
}

#[test]
fn an_empty_identifier_is_refused() {
    for arguments in [
        &["--emulator", "delete-db-instance", "--instance-id", "", "--yes"][..],
        &["--emulator", "call", "DeleteDBInstance", "--json", r#"{"InstanceId": ""}"#, "--yes"],
    ] {
        let (code, _, err) = run(arguments);
        assert_eq!(code, Some(2), "{err}");
        assert!(err.contains("must not be empty"), "{err}");
    }
}

#[test]
fn an_unknown_action_is_reported_with_a_suggestion() {
    let (code, _, err) = run(&["call", "Nope"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("unknown action `Nope`"), "{err}");
    let (code, _, err) = run(&["call", "DescribeBackup"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("did you mean `DescribeBackups`?"), "{err}");
    let (code, _, err) = run(&["describe-backup"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("describe-backups"), "{err}");
}

#[test]
fn exit_codes_match_the_kind_of_error() {
    let (code, _, err) =
        run(&["--emulator", "call", "DescribeDBInstanceDetail", "--json", r#"{"InstanceId": "redis-none"}"#]);
    assert_eq!(code, Some(1));
    assert!(err.contains("InstanceNotExist") && err.contains("request ID"), "{err}");
    let (code, _, err) = run(&["--region", "cn-beijing", "call", "DescribeRegions"]);
    assert_eq!(code, Some(3));
    for provider in ["VOLCENGINE_ACCESS_KEY", "VOLCENGINE_OIDC_ROLE_TRN", "command line", "instance role"] {
        assert!(err.contains(provider), "{err}");
    }
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = volcredis(&[
        "--region",
        "cn-beijing",
        "--endpoint",
        &format!("http://{unused}"),
        "--max-attempts",
        "1",
    ]);
    let output = command
        .args(["call", "DescribeRegions"])
        .env("VOLCENGINE_ACCESS_KEY", "ak")
        .env("VOLCENGINE_SECRET_KEY", "hunter2")
        .output()
        .unwrap();
    let (code, _, err) = results(&output);
    assert_eq!(code, Some(4));
    assert!(err.contains("Connection refused") && !err.contains("hunter2"), "{err}");
    for arguments in [
        &["call", "DescribeRegions"][..],
        &["--region", "evil.example/", "call", "DescribeRegions"],
        &["--emulator", "call", "DescribeRegions", "--json", "[]"],
        &["--emulator", "call", "DescribeRegions", "--json", "{"],
        &["--emulator", "call", "DescribeRegions", "--json", "@no-such-file"],
        &["--emulator", "describe-backups", "--page-size", "many"],
        &["no-such-command"],
        &[],
    ] {
        assert_eq!(run(arguments).0, Some(2), "{arguments:?}");
    }
}

#[test]
fn parameters_come_from_flags_standard_input_or_a_file() {
    let (code, _, err) = run(&[
        "--emulator",
        "describe-db-instances",
        "--page-size",
        "2",
        "--tag-filters",
        r#"[{"Key": "department"}]"#,
    ]);
    assert_eq!(code, Some(0), "{err}");
    let (code, out, _) =
        with_input(&["--emulator", "call", "DescribeZones", "--json", "-"], r#"{"RegionId": "cn-beijing"}"#);
    assert_eq!(code, Some(0));
    assert!(out.contains("cn-beijing-a"), "{out}");
    let file = std::env::temp_dir().join(format!("volcredis-{}.json", std::process::id()));
    std::fs::write(&file, r#"{"RegionId": "cn-beijing"}"#).unwrap();
    let (code, ..) = run(&["--emulator", "call", "DescribeZones", "--json", &format!("@{}", file.display())]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(code, Some(0));
}

#[test]
fn an_action_unknown_to_the_library_is_sent_to_the_service() {
    let (code, _, err) = run(&[
        "--emulator",
        "call",
        "BrandNewAction",
        "--api-version",
        "2020-12-07",
        "--json",
        r#"{"A": 1}"#,
    ]);
    assert_eq!(code, Some(1));
    assert!(err.contains("InvalidActionOrVersion"), "{err}");
}

#[test]
fn a_dry_run_shows_the_request_and_no_secret() {
    let (code, out, err) = run(&[
        "--emulator",
        "--dry-run",
        "create-db-account",
        "--instance-id",
        "redis-a",
        "--account-name",
        "user",
        "--role-name",
        "ReadOnly",
        "--password",
        "hunter2hunter",
    ]);
    assert_eq!(code, Some(0), "{err}");
    assert!(!out.contains("hunter2"), "{out}");
    let request: Value = serde_json::from_str(&out).unwrap();
    let body: Value = serde_json::from_str(request["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["Password"], "[redacted]");
    assert!(body["ClientToken"].is_string(), "{body}");
    assert_eq!(request["redacted"], json!(["body.Password"]));
    assert!(out.contains("authorization: HMAC-SHA256 Credential="));
}

#[test]
fn signatures_agree_with_the_vectors() {
    let vectors = include_str!("data/signing.json");
    let mut requests: Vec<Value> = serde_json::from_str(vectors).unwrap();
    let expected: Vec<Value> = requests
        .iter_mut()
        .map(|request| request.as_object_mut().unwrap().remove("expect").unwrap())
        .collect();
    let (code, out, err) = with_input(&["sign"], &Value::from(requests.clone()).to_string());
    assert_eq!(code, Some(0), "{err}");
    let signed: Vec<Value> = serde_json::from_str(&out).unwrap();
    assert_eq!(signed.len(), 120);
    for ((request, signed), mut expected) in requests.iter().zip(&signed).zip(expected) {
        expected.as_object_mut().unwrap().remove("x_content_sha256");
        expected["name"] = request["name"].clone();
        assert_eq!(*signed, expected);
    }
    let (code, out, _) = with_input(&["sign"], &requests[0].to_string());
    assert_eq!(code, Some(0));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), signed[0]);
}

#[test]
fn signing_errors_contain_no_secret() {
    let mut request = json!({
        "kind": "header", "method": "POST", "headers": { "Host": "a" }, "access_key": "ak",
        "secret_key": "hunter2", "region": "cn-beijing", "service": "redis", "x_date": "20201103T104027Z",
    });
    assert_eq!(with_input(&["sign"], &request.to_string()).0, Some(0));
    request["x_date"] = json!("now");
    let (code, _, err) = with_input(&["sign"], &request.to_string());
    assert!(code == Some(2) && err.contains("YYYYMMDDTHHMMSSZ") && !err.contains("hunter2"), "{err}");
    request["x_date"] = json!(5);
    let (code, _, err) = with_input(&["sign"], &request.to_string());
    assert!(code == Some(2) && !err.contains("hunter2"), "{err}");
    request["x_date"] = json!("20201103T104027Z");
    request.as_object_mut().unwrap().remove("kind");
    let (code, _, err) = with_input(&["sign"], &request.to_string());
    assert!(code == Some(2) && err.contains("missing field `kind`"), "{err}");
}

#[test]
fn the_emulator_serves_other_processes() {
    let emulator = Emulator::start(&["--access-key", "AKown", "--secret-key", "own-secret", "--seed", "7"]);
    let call = |secret: &str, arguments: &[&str]| {
        let mut command = volcredis(&["--region", "cn-beijing", "--endpoint", &emulator.url]);
        command.args(arguments).env("VOLCENGINE_ACCESS_KEY", "AKown").env("VOLCENGINE_SECRET_KEY", secret);
        results(&command.output().unwrap())
    };
    let (code, _, err) = call(
        "own-secret",
        &[
            "modify-cross-region-backup-policy",
            "--instance-id",
            "redis-cn0212gzmh2xs",
            "--active",
            "true",
            "--cross-backup-region",
            "cn-shanghai",
        ],
    );
    assert_eq!(code, Some(0), "{err}");
    let (code, out, err) =
        call("own-secret", &["describe-cross-region-backup-policy", "--instance-id", "redis-cn0212gzmh2xs"]);
    assert_eq!(code, Some(0), "{err}");
    let response: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(response["Result"]["CrossBackupRegion"], "cn-shanghai", "{out}");
    let (code, _, err) = call("wrong-secret", &["describe-regions"]);
    assert_eq!(code, Some(1));
    assert!(
        err.contains("SignatureDoesNotMatch") && err.contains("content-type;host;x-content-sha256;x-date"),
        "{err}"
    );
}

#[test]
fn the_emulator_issues_credentials_and_serves_tls() {
    let authority = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("emulator-ca.pem");
    let encrypted = Emulator::start(&["--seed", "7", "--tls", "--ca-file", authority.to_str().unwrap()]);
    let plain = Emulator::start(&["--seed", "7", "--sts", "--instance-role", "backup"]);
    assert!(encrypted.url.starts_with("https://"));
    let configuration = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ve-instance.json");
    std::fs::write(
        &configuration,
        r#"{"profiles": {"default": {"mode": "EcsRole", "role-name": "backup"}}}"#,
    )
    .unwrap();
    let call = |url: &str, variables: &[(&str, &str)]| {
        let mut command = volcredis(&["--region", "cn-beijing", "--endpoint", url, "describe-regions"]);
        command.env("SSL_CERT_FILE", &authority).env("VOLCENGINE_CLI_CONFIG_FILE", &configuration);
        command.env("VOLCREDIS_METADATA_ENDPOINT", &plain.url).env_remove("VOLCENGINE_ECS_METADATA_DISABLED");
        command.envs(variables.iter().copied());
        results(&command.output().unwrap())
    };
    // Emulators with the same seed accept each other's credentials.
    for url in [&plain.url, &encrypted.url] {
        let (code, out, err) = call(url, &[]);
        assert_eq!(code, Some(0), "{url}: {err}");
        assert!(out.contains("cn-beijing"), "{out}");
    }
    let (code, _, err) = call(&encrypted.url, &[("SSL_CERT_FILE", "/dev/null")]);
    assert_eq!(code, Some(4), "{err}");
    let (code, _, err) = run(&["emulator", "--ca-file", "x"]);
    assert!(code == Some(2) && err.contains("--tls"), "{err}");
}

#[test]
fn credentials_come_from_the_configuration_of_the_official_cli() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ve-config.json");
    let profile = r#"{"mode": "AK", "access-key": "AKprofile", "secret-key": "hunter2"}"#;
    std::fs::write(&file, format!(r#"{{"profiles": {{"work": {profile}}}}}"#)).unwrap();
    let mut command = volcredis(&["--region", "cn-beijing", "--dry-run", "call", "DescribeRegions"]);
    command.env("VOLCENGINE_CLI_CONFIG_FILE", &file).env("VOLCENGINE_PROFILE", "work");
    let (code, out, err) = results(&command.output().unwrap());
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("AKprofile") && !out.contains("hunter2"), "{out}");
}

#[test]
fn region_endpoint_and_credentials_come_from_flags_then_the_environment_then_the_profile() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ve-profiles.json");
    let profile = |name: &str| {
        format!(
            r#""{name}": {{"access-key": "AK{name}", "secret-key": "hunter2", "region": "cn-{name}",
                "endpoint": "https://{name}.example"}}"#
        )
    };
    let profiles = format!(r#"{{"profiles": {{{}, {}}}}}"#, profile("default"), profile("work"));
    std::fs::write(&file, format!("\u{feff}{profiles}")).unwrap();
    let signed = |flags: &[&str], variables: &[(&str, &str)]| {
        let mut command = volcredis(&[flags, &["--dry-run", "call", "DescribeRegions"]].concat());
        command.env("VOLCENGINE_CLI_CONFIG_FILE", &file).envs(variables.iter().copied());
        let (code, out, err) = results(&command.output().unwrap());
        assert_eq!(code, Some(0), "{flags:?} {variables:?}: {err}");
        out
    };
    let environment = &[
        ("VOLCENGINE_REGION", " cn-environment "),
        ("VOLCREDIS_ENDPOINT", "https://environment.example"),
        ("VOLCENGINE_ACCESS_KEY", "AKenvironment"),
        ("VOLCENGINE_SECRET_KEY", "hunter2"),
    ];
    let blank = &[("VOLCENGINE_REGION", " "), ("VOLCREDIS_ENDPOINT", ""), ("VOLCENGINE_PROFILE", "\t")];
    let flags = &["--region", "cn-flag", "--endpoint", "https://flag.example", "--profile", "work"];
    for (flags, variables, region, host, key) in [
        (&[][..], &[][..], "cn-default", "default.example", "AKdefault"),
        (&[], blank, "cn-default", "default.example", "AKdefault"),
        (&[], &[("VOLCENGINE_PROFILE", "work")], "cn-work", "work.example", "AKwork"),
        (
            &["--profile", "default"],
            &[("VOLCENGINE_PROFILE", "work")],
            "cn-default",
            "default.example",
            "AKdefault",
        ),
        (&[], environment, "cn-environment", "environment.example", "AKenvironment"),
        (&["--profile", "work"], environment, "cn-environment", "environment.example", "AKwork"),
        (flags, environment, "cn-flag", "flag.example", "AKwork"),
    ] {
        let out = signed(flags, variables);
        assert!(out.contains(&format!("Credential={key}/")), "{flags:?}: {out}");
        assert!(out.contains(&format!("/{region}/redis/request")), "{flags:?}: {out}");
        assert!(out.contains(&format!("https://{host}/?")), "{flags:?}: {out}");
    }
}

#[test]
fn a_missing_region_and_an_incomplete_key_pair_are_errors() {
    let (code, _, err) = run(&["call", "DescribeRegions"]);
    assert_eq!(code, Some(2));
    for way in ["--region", "VOLCENGINE_REGION", "profile"] {
        assert!(err.contains(way), "{err}");
    }
    let (code, _, err) = run(&["--region", "cn-beijing", "--profile", "work", "call", "DescribeRegions"]);
    assert!(code == Some(2) && err.contains(r#"profile "work" was selected"#), "{err}");
    let mut command = volcredis(&["--region", "cn-beijing", "call", "DescribeRegions"]);
    command.env("VOLCENGINE_ACCESS_KEY", "AK").env("VOLCENGINE_SECRET_KEY", " ");
    let (code, _, err) = results(&command.output().unwrap());
    assert!(code == Some(3) && err.contains("VOLCENGINE_SECRET_KEY is not"), "{err}");
}

#[test]
fn the_embedded_emulator_ignores_proxies_and_profiles() {
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let proxy = format!("http://{gone}");
    for proxy in [&*proxy, "socks5://proxy.example", "http://["] {
        let mut command = volcredis(&["--emulator", "call", "DescribeRegions"]);
        for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env(name, proxy);
        }
        command.env("no_proxy", "").env("VOLCENGINE_REGION", "").env("VOLCENGINE_ACCESS_KEY", "AK");
        command.env("VOLCENGINE_CLI_CONFIG_FILE", "/nonexistent/ve.json");
        let (code, out, err) = results(&command.output().unwrap());
        assert!(code == Some(0) && out.contains("cn-beijing"), "{proxy}: {err}");
    }
    let mut command = volcredis(&["--emulator", "--dry-run", "call", "DescribeRegions"]);
    let (_, out, err) = results(&command.env("VOLCENGINE_REGION", " cn-shanghai ").output().unwrap());
    assert!(out.contains("/cn-shanghai/redis/request"), "{err}");
    let mut command = volcredis(&["--region", "cn-beijing", "call", "DescribeRegions"]);
    command.env("HTTPS_PROXY", "socks5://user:hunter2@proxy.example");
    let (code, _, err) = results(&command.output().unwrap());
    assert!(code == Some(2) && err.contains("HTTPS_PROXY") && !err.contains("hunter2"), "{err}");
}

/// Returns a command that runs another one limited to a single thread, or `None` where the limit cannot be set.
fn without_threads() -> Option<Command> {
    let id = Command::new("id").arg("-u").output().ok()?;
    let mut command = Command::new("setpriv");
    if id.stdout.trim_ascii() == b"0" {
        // The limit does not apply to root, and another user may lack the permission to read the executable.
        const RIGHTS: &str = "+dac_read_search,+dac_override";
        command.args(["--reuid=54321", "--regid=54321", "--clear-groups"]);
        command.args([format!("--inh-caps={RIGHTS}"), format!("--ambient-caps={RIGHTS}")]);
    } else {
        command.arg("--no-new-privs");
    }
    command.args(["prlimit", "--nproc=1:1"]);
    let mut trial = Command::new(command.get_program());
    trial.args(command.get_args()).arg("true");
    trial.output().is_ok_and(|output| output.status.success()).then_some(command)
}

#[test]
fn reports_an_error_when_no_thread_can_be_started() {
    let Some(limited) = without_threads() else {
        println!("skipped: cannot limit the number of threads on this system");
        return;
    };
    let keys = [("VOLCENGINE_ACCESS_KEY", "AK"), ("VOLCENGINE_SECRET_KEY", "SK")];
    for (arguments, message) in [
        (
            &["--region", "cn-beijing", "--endpoint", "http://localhost:9", "describe-regions"][..],
            "failed to start a thread",
        ),
        (&["--emulator", "describe-regions"], "cannot start the embedded emulator: "),
        (&["emulator"], "cannot start the emulator: "),
    ] {
        let command = volcredis(arguments);
        let mut inside = Command::new(limited.get_program());
        inside.args(limited.get_args()).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => inside.env(name, value),
                None => inside.env_remove(name),
            };
        }
        let (code, _, error) = results(&inside.envs(keys).output().unwrap());
        assert_eq!(code, Some(4), "{arguments:?}: {error}");
        assert!(
            error.starts_with("error: ") && error.contains(message) && error.lines().count() == 1,
            "{error}"
        );
    }
}
