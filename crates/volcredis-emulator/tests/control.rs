//! The control interface: its protection, health, new instances, export, import, reset, and the request log.

#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, Draft, INSTANCE, Reply, paused};
use volcredis_emulator::{AccessKey, Emulator, FaultRule, RequestLogOutput, SeedInstance};

/// Returns a request as a browser on this machine would send it from the page itself.
fn draft(method: &'static str, path: &str, body: &str) -> Draft {
    let headers = [("Host", "localhost:1"), ("Content-Type", "application/json")];
    Draft {
        method,
        target: path.to_owned(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: body.as_bytes().to_vec(),
    }
}

#[track_caller]
fn send(emulator: &Emulator, method: &'static str, path: &str, body: &str) -> Reply {
    Client::of(emulator).send(&draft(method, path, body))
}

fn instance_names(emulator: &Emulator) -> Vec<String> {
    let response = Client::of(emulator).ok("DescribeDBInstances", &json!({"PageNumber": 1, "PageSize": 100}));
    let instances = response["Instances"].as_array().unwrap();
    instances.iter().map(|instance| instance["InstanceName"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn other_web_sites_have_no_access() {
    let emulator = paused().control(true).allowed_host("emulator.test").start().unwrap();
    let client = Client::of(&emulator);
    let endpoints = [
        draft("GET", "/_/", ""),
        draft("GET", "/_/state", ""),
        draft("GET", "/_/export", ""),
        draft("GET", "/_/clock", ""),
        draft("POST", "/_/clock", r#"{"advance_seconds": 1}"#),
        draft("PUT", "/_/faults", "[]"),
        draft("DELETE", "/_/faults", ""),
        draft("POST", "/_/instances", r#"{"region": "cn-beijing"}"#),
        draft("POST", "/_/reset", ""),
        draft("POST", "/_/import", "{}"),
    ];
    for endpoint in endpoints {
        let status = |draft: &Draft| client.send(draft).status;
        let target = (endpoint.method, endpoint.target.clone());
        for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "a b", "[x]"] {
            assert_eq!(status(&endpoint.clone().header("Host", host)), 403, "{target:?} of host {host}");
        }
        for origin in ["http://evil.example", "null", "http://localhost:2", "https://localhost:1"] {
            let foreign = endpoint.clone().header("Origin", origin);
            assert_eq!(status(&foreign), 403, "{target:?} from {origin}");
        }
        if matches!(endpoint.method, "POST" | "PUT") {
            for content_type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"] {
                let form = endpoint.clone().header("Content-Type", content_type);
                assert_eq!(status(&form), 415, "{target:?} as {content_type}");
            }
            assert_eq!(status(&endpoint.clone().without("Content-Type")), 415, "{target:?}");
        }
    }
    assert_eq!(emulator.now().to_string(), "2024-07-10T00:00:00Z", "no request had an effect");

    let state = draft("GET", "/_/state", "");
    for host in ["127.0.0.1", "[::1]:80", "10.1.2.3:8080", "LOCALHOST", "a.localhost", "Emulator.Test:80"] {
        let own = state.clone().header("Host", host).header("Origin", &format!("http://{host}"));
        assert_eq!(client.send(&own).status, 200, "{host}");
    }
    // Orchestrators name a service as they like.
    let health = draft("GET", "/_/health", "").header("Host", "emulator.svc");
    assert_eq!(client.send(&health).body, json!({"status": "ok", "version": env!("CARGO_PKG_VERSION")}));
}

#[test]
fn root_points_to_the_page() {
    let emulator = paused().start().unwrap();
    let reply = send(&emulator, "GET", "/", "");
    assert_eq!((reply.status, reply.header("location")), (302, Some("/_/")));
}

#[test]
fn endpoints_that_change_or_export_need_the_control_interface() {
    let emulator = paused().start().unwrap();
    for (method, path) in
        [("POST", "/_/instances"), ("POST", "/_/reset"), ("GET", "/_/export"), ("POST", "/_/import")]
    {
        assert_eq!(send(&emulator, method, path, "{}").status, 403, "{path}");
    }
    assert_eq!(send(&emulator, "GET", "/_/health", "").status, 200);
}

#[test]
fn reset_returns_to_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    for builder in [paused(), paused().state_file(&path)] {
        let emulator = builder.control(true).start().unwrap();
        let client = Client::of(&emulator);
        let act = || {
            let created = client.call("CreateBackup", &json!({"InstanceId": INSTANCE, "ClientToken": "a"}));
            emulator.advance_clock(Duration::from_secs(60)).unwrap();
            (created.body, client.call("DescribeBackups", &json!({"InstanceId": INSTANCE})).body)
        };
        let first = act();
        emulator.set_faults([FaultRule::error("InternalError", 500)]).unwrap();
        let reset = send(&emulator, "POST", "/_/reset", "");
        assert_eq!(reset.body, json!({"now": "2024-07-10T00:00:00Z", "paused": true}));
        assert_eq!(emulator.calls(), []);
        assert_eq!(act(), first, "the same calls have the same responses, request ids among them");
    }
    let restarted = paused().state_file(&path).start().unwrap();
    assert_eq!(restarted.now().to_string(), "2024-07-10T00:01:00Z");
}

#[test]
fn exported_state_is_imported_by_another_emulator() {
    let directory = tempfile::tempdir().unwrap();
    let source = paused().control(true).start().unwrap();
    let created = Client::of(&source).ok("CreateBackup", &json!({"InstanceId": INSTANCE}));
    source.advance_clock(Duration::from_secs(3)).unwrap();
    let exported = send(&source, "GET", "/_/export", "").body.to_string();
    let path = directory.path().join("state.json");
    let target = paused().control(true).empty().seed(9).state_file(&path).start().unwrap();
    assert_eq!(send(&target, "POST", "/_/import", &exported).status, 200);
    assert_eq!(target.now(), source.now());
    drop(target);
    let target = paused().control(true).empty().state_file(&path).start().unwrap();
    target.advance_clock(Duration::from_secs(60)).unwrap();
    let backups = Client::of(&target).ok("DescribeBackups", &json!({"InstanceId": INSTANCE}));
    assert_eq!(backups["Backups"][0]["BackupPointId"], created["BackupPointId"]);
    assert_eq!(backups["Backups"][0]["Status"], "Available");

    let names = instance_names(&target);
    for damaged in
        ["", "{}", "[]", &exported[..exported.len() / 2], &exported.replace("emulator 2", "emulator 1")]
    {
        let refused = send(&target, "POST", "/_/import", damaged);
        assert_eq!(refused.status, 400, "{}", refused.body);
    }
    assert_eq!(instance_names(&target), names);
}

#[test]
fn instances_are_added_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let first = SeedInstance::new("cn-beijing").name("orders").shards(3).tag("team", "shop");
    let emulator = paused().instances([first]).control(true).state_file(&path).start().unwrap();
    let added = send(
        &emulator,
        "POST",
        "/_/instances",
        r#"{"region": "cn-beijing", "id": "redis-carts", "name": "carts", "engine_version": "6.0", "zones": ["cn-beijing-b"]}"#,
    );
    assert_eq!((added.status, added.body), (201, json!({"id": "redis-carts"})));
    assert_eq!(instance_names(&emulator), ["orders", "carts"]);
    let detail = Client::of(&emulator).ok("DescribeDBInstanceDetail", &json!({"InstanceId": "redis-carts"}));
    assert_eq!((&detail["Status"], &detail["EngineVersion"]), (&json!("Running"), &json!("6.0")));
    for (invalid, problem) in [
        (r#"{"region": "cn-beijing", "id": "redis-carts"}"#, "exists already"),
        (r#"{"region": "cn-atlantis"}"#, "cn-atlantis"),
        (r#"{"region": "cn-beijing", "shards": 1000}"#, "number of shards"),
        (r#"{"region": "cn-beijing", "shard_capacity": -1}"#, "shard capacity"),
        (r#"{"region": "cn-beijing", "engine_version": "2.8"}"#, "2.8"),
        (r#"{"region": "cn-beijing", "zones": ["cn-beijing-z"]}"#, "cn-beijing-z"),
        (r#"{"region": "cn-beijing", "id": "<b>"}"#, "id must"),
        (r#"{"region": "cn-beijing", "colour": "red"}"#, "colour"),
        ("{}", "region"),
    ] {
        let refused = send(&emulator, "POST", "/_/instances", invalid);
        assert_eq!(refused.status, 400, "{invalid}");
        assert!(refused.body["error"].as_str().unwrap().contains(problem), "{}", refused.body);
    }
    drop(emulator);
    assert_eq!(instance_names(&paused().state_file(&path).start().unwrap()), ["orders", "carts"]);
    let invalid = SeedInstance::new("cn-atlantis");
    assert_eq!(paused().instances([invalid]).start().unwrap_err().kind(), std::io::ErrorKind::InvalidInput);
}

#[test]
fn accounts_have_their_own_keys_regions_and_instances() {
    let keys = r#"[
        {"account": 2100000002, "access_key": "AKone", "secret_key": "first secret"},
        {"account": 2100000003, "access_key": "AKtwo", "secret_key": "second secret", "regions": ["cn-shanghai"]}
    ]"#;
    let other = SeedInstance::new("cn-shanghai").account(2_100_000_003).name("other");
    let emulator = paused()
        .access_keys(AccessKey::parse_list(keys.as_bytes()).unwrap())
        .instances([SeedInstance::new("cn-shanghai"), other])
        .start()
        .unwrap();
    let list = json!({"PageNumber": 1, "PageSize": 10});
    let (one, two) = (
        Client::of(&emulator).key("AKone", "first secret").region("cn-shanghai"),
        Client::of(&emulator).key("AKtwo", "second secret").region("cn-shanghai"),
    );
    assert_eq!(one.ok("DescribeDBInstances", &list)["TotalInstancesNum"], 1);
    assert_eq!(two.ok("DescribeDBInstances", &list)["Instances"][0]["InstanceName"], "other");
    one.region("cn-beijing").ok("DescribeDBInstances", &list);
    let denied = two.region("cn-beijing").call("DescribeDBInstances", &list);
    assert_eq!(denied.error().0, "AccessDenied");
    assert_eq!(denied.message(), "access key `AKtwo` is not valid in cn-beijing");

    for invalid in [
        keys.replace("AKtwo", "AKone"),
        keys.replace("first secret", ""),
        keys.replace("2100000002", "0"),
        keys.replace("cn-shanghai", "cn-atlantis"),
    ] {
        let keys = AccessKey::parse_list(invalid.as_bytes()).unwrap();
        let error = paused().access_keys(keys).start().unwrap_err();
        assert!(error.to_string().starts_with("invalid access keys: key "), "{error}");
    }
    let malformed = keys.replace("\"secret_key\": \"first secret\"", "\"secret_key\": [\"first secret\"]");
    let error = AccessKey::parse_list(malformed.as_bytes()).unwrap_err().to_string();
    assert!(error.starts_with("invalid access keys: line 2, ") && !error.contains("secret\"]"), "{error}");
}

#[test]
fn request_log_has_a_line_for_each_call_and_no_secret() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("requests.jsonl");
    let emulator = paused().sts(true).request_log(RequestLogOutput::File(path.clone())).start().unwrap();
    let client = Client::of(&emulator);
    let password = "Pass_word-4711";
    client.call(
        "CreateDBAccount",
        &json!({"InstanceId": INSTANCE, "AccountName": "app", "Password": password, "RoleName": "ReadWrite"}),
    );
    client.call(
        "CreateDBAccount",
        &json!({"InstanceId": INSTANCE, "AccountName": "x", "Password": password, "RoleName": 1}),
    );
    client.call(
        "ModifyDBAccount",
        &json!({"InstanceId": INSTANCE, "AccountName": "app", "Password": {"a": password}}),
    );
    client.clone().key("AKLTemulator", "wrong-secret").call("DescribeRegions", &json!({}));
    let sts = Client { service: "sts".to_owned(), ..client.clone() };
    let query = [
        ("Action", "AssumeRole"),
        ("Version", "2018-01-01"),
        ("RoleTrn", "trn%3Aiam%3A%3A2100000001%3Arole/backup"),
        ("RoleSessionName", "test"),
    ];
    let assumed = sts.send(&sts.sign_as("GET", &query, Vec::new()));
    let log = fs::read_to_string(&path).unwrap();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 5, "{log}");
    assert_eq!(lines[0]["action"], "CreateDBAccount");
    assert_eq!(
        (&lines[0]["region"], &lines[0]["access_key"]),
        (&json!("cn-beijing"), &json!("AKLTemulator"))
    );
    assert_eq!(lines[0]["time"], "2024-07-10T00:00:00Z");
    assert_eq!((&lines[3]["http_status"], &lines[3]["code"]), (&json!(401), &json!("SignatureDoesNotMatch")));
    for secret in [password, "wrong-secret", "emulator-secret-key", "SecretAccessKey", "SessionToken"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
    assert_eq!(assumed.status, lines[4]["http_status"].as_u64().unwrap() as u16);
    let requests = emulator.calls();
    assert_eq!(requests.len(), 5);
    assert_eq!(serde_json::to_value(&requests).unwrap(), Value::from(lines));

    let missing = directory.path().join("none").join("requests.jsonl");
    let error = paused().request_log(RequestLogOutput::File(missing.clone())).start().unwrap_err();
    assert!(error.to_string().contains(missing.to_str().unwrap()), "{error}");
}

#[test]
fn clients_that_never_read_are_dropped() {
    let emulator = paused().io_timeout(Duration::from_millis(50)).start().unwrap();
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(30))).unwrap();
    let request = b"GET /_/state HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(1000);
    // The emulator stops reading while its responses are not read, and then closes the connection.
    let error = loop {
        if let Err(error) = stream.write_all(&request) {
            break error;
        }
    };
    let kinds = [std::io::ErrorKind::ConnectionReset, std::io::ErrorKind::BrokenPipe];
    assert!(kinds.contains(&error.kind()), "{error}");
    Client::of(&emulator).ok("DescribeRegions", &json!({}));
}
