//! Fault injection, the control interface and the dashboard.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::{BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{Client, INSTANCE, Reply, START, paused};
use volcredis_core::Credentials;
use volcredis_emulator::FaultRule;

fn rule(json: &Value) -> Vec<FaultRule> {
    FaultRule::parse_list(json!([json]).to_string().as_bytes()).unwrap()
}

fn regions(client: &Client) -> Reply {
    client.call("DescribeRegions", &json!({}))
}

/// Sends a call. Returns what is received until the connection ends, and the result of the last read.
fn read_to_end(client: &Client, action: &str, body: &Value) -> (Vec<u8>, std::io::Result<usize>) {
    let draft = client.sign(action, "2020-12-07", body.to_string().into_bytes());
    let mut stream = TcpStream::connect(client.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(&draft.bytes()).unwrap();
    let mut received = Vec::new();
    let end = stream.read_to_end(&mut received);
    (received, end)
}

#[test]
fn error_is_injected_the_given_number_of_times() {
    let faults = rule(
        &json!({"action": "DescribeRegions", "fault": "error", "times": 2, "code": "InternalError", "http_status": 503, "retry_after": 7}),
    );
    let emulator = paused().faults(faults).start().unwrap();
    let client = Client::of(&emulator);
    assert_eq!(client.call("DescribeZones", &json!({"RegionId": "cn-beijing"})).status, 200);
    for _ in 0..2 {
        let reply = regions(&client);
        assert_eq!(reply.error(), ("InternalError", Some(100_014), 503));
        assert_eq!(reply.header("retry-after"), Some("7"));
    }
    assert_eq!(regions(&client).status, 200);
}

#[test]
fn throttling_and_latency_are_injected() {
    let emulator = paused().faults([FaultRule::throttle()]).start().unwrap();
    let client = Client::of(&emulator);
    assert_eq!(regions(&client).error(), ("AccountFlowLimitExceeded", None, 429));
    emulator.set_faults(rule(&json!({"fault": "latency", "milliseconds": 50}))).unwrap();
    let before = Instant::now();
    assert_eq!(regions(&client).status, 200);
    assert!(before.elapsed() >= Duration::from_millis(50));
}

#[test]
fn connection_is_reset_before_or_after_the_call() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let backups = || client.ok("DescribeBackups", &json!({"InstanceId": INSTANCE}))["Total"].clone();
    for (after, made) in [(false, 0), (true, 1)] {
        emulator
            .set_faults(rule(&json!({"action": "CreateBackup", "fault": "reset", "after": after})))
            .unwrap();
        let (received, end) = read_to_end(&client, "CreateBackup", &json!({"InstanceId": INSTANCE}));
        assert!(received.is_empty());
        assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
        assert_eq!(backups(), made);
    }
}

#[test]
fn response_is_cut_off() {
    let emulator = paused().faults(rule(&json!({"fault": "cut_off", "bytes": 20}))).start().unwrap();
    let client = Client::of(&emulator);
    let (received, _) = read_to_end(&client, "DescribeRegions", &json!({}));
    let received = String::from_utf8(received).unwrap();
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "{\"ResponseMetadata\":");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(length.parse::<usize>().unwrap() > body.len());
}

#[test]
fn skewed_clock_rejects_signatures_and_reports_its_time() {
    let emulator = paused().faults(rule(&json!({"fault": "clock_skew", "seconds": 3600}))).start().unwrap();
    let client = Client { time: Some(support::START), ..Client::of(&emulator) };
    let reply = regions(&client);
    assert_eq!(reply.error(), ("InvalidTimestamp", Some(100_006), 400));
    assert_eq!(reply.header("date"), Some("Wed, 10 Jul 2024 01:00:00 GMT"));
    let corrected = Client { time: Some(support::START.plus_seconds(3600)), ..client };
    assert_eq!(regions(&corrected).status, 200);
}

fn control(client: &Client, method: &str, path: &str, body: &str) -> Reply {
    let length = body.len();
    client.send_bytes(
        format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}").as_bytes(),
    )
}

#[test]
fn control_interface_is_disabled_by_default() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for (method, path) in
        [("POST", "/_/clock"), ("GET", "/_/faults"), ("PUT", "/_/faults"), ("DELETE", "/_/faults")]
    {
        assert_eq!(control(&client, method, path, "[]").status, 403, "{method} {path}");
    }
}

#[test]
fn clock_and_faults_are_controlled_over_http() {
    let emulator = paused().control(true).start().unwrap();
    let client = Client::of(&emulator);
    let advanced = control(&client, "POST", "/_/clock", r#"{"advance_seconds": 90}"#);
    assert_eq!(advanced.body, json!({"now": "2024-07-10T00:01:30Z", "paused": true}));
    for nonsense in ["-1", "1e300", "1e12", "null", "\"1\""] {
        let refused = control(&client, "POST", "/_/clock", &format!("{{\"advance_seconds\": {nonsense}}}"));
        assert_eq!(refused.status, 400, "{nonsense}: {}", refused.body);
    }
    let unchanged = control(&client, "GET", "/_/clock", "").body;
    assert_eq!(unchanged["now"], "2024-07-10T00:01:30Z");
    assert_eq!(control(&client, "PUT", "/_/faults", r#"[{"fault": "flood"}]"#).status, 400);
    assert_eq!(control(&client, "PUT", "/_/faults", r#"[{"fault": "throttle"}]"#).status, 200);
    assert_eq!(regions(&client).status, 429);
    assert_eq!(control(&client, "GET", "/_/faults", "").body[0]["fault"], "throttle");
    assert_eq!(control(&client, "DELETE", "/_/faults", "").status, 200);
    assert_eq!(regions(&client).status, 200);
    assert_eq!(control(&client, "GET", "/_/nothing", "").status, 404);
}

#[test]
fn dashboard_shows_instances_backups_and_calls() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    client.ok("CreateBackup", &json!({"InstanceId": INSTANCE}));
    regions(&client.clone().key("AKLTemulator", "wrong"));
    let state = control(&client, "GET", "/_/state", "").body;
    assert_eq!(state["now"], "2024-07-10T00:00:00Z");
    assert_eq!(state["instances"].as_array().unwrap().len(), 5);
    assert_eq!(state["backups"][0]["instance_id"], INSTANCE);
    let calls = state["calls"].as_array().unwrap();
    assert_eq!((&calls[1]["action"], &calls[1]["http_status"]), (&json!("CreateBackup"), &json!(200)));
    assert_eq!(
        (&calls[0]["code"], &calls[0]["access_key"]),
        (&json!("SignatureDoesNotMatch"), &json!("AKLTemulator"))
    );
    let page = page(&client);
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("text/html") && page.contains(INSTANCE));
}

/// Returns the dashboard, with the head of the response.
fn page(client: &Client) -> String {
    let mut stream = TcpStream::connect(client.address).unwrap();
    stream.write_all(b"GET /_/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut page = String::new();
    BufReader::new(stream).read_to_string(&mut page).unwrap();
    page
}

#[test]
fn calls_show_the_content_to_sign_and_the_signature_problem() {
    let emulator = paused().start().unwrap();
    let client = Client { time: Some(START), ..Client::of(&emulator) };
    let latest = || control(&client, "GET", "/_/state", "").body["calls"][0].clone();
    let draft = client.sign("DescribeRegions", "2020-12-07", b"{}".to_vec());

    client.send(&draft);
    let call = latest();
    assert_eq!((&call["http_status"], &call["signature_problem"]), (&json!(200), &Value::Null));
    let host = client.address;
    let body_hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert_eq!(
        call["signed"]["canonical_request"],
        format!(
            "POST\n/\nAction=DescribeRegions&Version=2020-12-07\n\
             content-type:application/json; charset=utf-8\nhost:{host}\nx-content-sha256:{body_hash}\n\
             x-date:20240710T000000Z\n\ncontent-type;host;x-content-sha256;x-date\n{body_hash}"
        )
    );
    let to_sign = call["signed"]["string_to_sign"].as_str().unwrap();
    assert!(
        to_sign.starts_with("HMAC-SHA256\n20240710T000000Z\n20240710/cn-beijing/redis/request\n"),
        "{to_sign}"
    );
    assert!(page(&client).contains("x-date:20240710T000000Z"));

    let problem = |expected: &str| {
        let call = latest();
        let problem = call["signature_problem"].as_str().unwrap();
        assert!(problem.contains(expected), "{problem}");
        call["signed"].clone()
    };
    let wrong = client.clone().key("AKLTemulator", "wrong");
    wrong.send(&wrong.sign("DescribeRegions", "2020-12-07", b"{}".to_vec()));
    assert_eq!(problem("signature mismatch")["string_to_sign"], to_sign);
    let late = Client { time: Some(START.plus_seconds(-3600)), ..client.clone() };
    late.send(&late.sign("DescribeRegions", "2020-12-07", b"{}".to_vec()));
    assert!(problem("at most 15 minutes").is_object());
    client.send(&draft.without("Authorization"));
    assert!(problem("request has no signature").is_null());
}

#[test]
fn secrets_are_not_shown() {
    let emulator = paused().sts(true).start().unwrap();
    let mut client = Client::of(&emulator);
    let account = json!({
        "InstanceId": INSTANCE, "AccountName": "reader", "Password": "Hunter2-in-body", "RoleName": "ReadOnly",
    });
    client.ok("CreateDBAccount", &account);
    assert_eq!(client.call("CreateDBAccount", &account).error().0, "AccountExist");
    let query =
        [("Action", "DescribeRegions"), ("Version", "2020-12-07"), ("AccountPassword", "hunter2-in-query")];
    client.send(&client.sign_as("POST", &query, b"{}".to_vec()));
    let query = "Action=AssumeRoleWithOIDC&Version=2018-01-01&RoleTrn=trn:iam::2100000001:role/x&RoleSessionName=s\
        &OIDCToken=hunter2-oidc";
    let bytes = format!("POST /?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    let issued = client.send_bytes(bytes.as_bytes()).result()["Credentials"].clone();
    client.credentials = Credentials::new("AKTPnone", "hunter2").with_session_token("hunter2-token");
    // The signature covers the token, as those of the official clients do.
    let draft = client.sign("DescribeRegions", "2020-12-07", b"{}".to_vec());
    assert_eq!(client.send(&draft).error().0, "InvalidAccessKey");

    let state = control(&client, "GET", "/_/state", "").body.to_string();
    for shown in [state, page(&client)] {
        assert!(!shown.to_ascii_lowercase().contains("hunter2"), "{shown}");
        assert!(!shown.contains(issued["SecretAccessKey"].as_str().unwrap()));
        assert!(!shown.contains(issued["SessionToken"].as_str().unwrap()));
        assert!(shown.contains("x-security-token:[redacted]"), "{shown}");
    }
}

#[test]
fn last_hundred_calls_are_kept() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for _ in 0..105 {
        regions(&client);
    }
    assert_eq!(control(&client, "GET", "/_/state", "").body["calls"].as_array().unwrap().len(), 100);
}
