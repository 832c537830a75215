//! Signatures: the valid ones, and the error for each kind of invalid one.

#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::{Client, Draft, START, paused};
use volcredis_core::Timestamp;
use volcredis_emulator::Emulator;

const REGIONS: &str = "DescribeRegions";

fn client(emulator: &Emulator) -> Client {
    Client { time: Some(START), ..Client::of(emulator) }
}

fn draft(client: &Client) -> Draft {
    client.sign(REGIONS, "2020-12-07", b"{}".to_vec())
}

fn authorization(draft: &Draft) -> String {
    draft.headers.iter().find(|(name, _)| name == "Authorization").unwrap().1.clone()
}

#[test]
fn valid_signature_is_accepted_in_either_spelling() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let valid = draft(&client);
    assert_eq!(client.send(&valid).status, 200);
    let packed = authorization(&valid).replace(", ", ",");
    assert_eq!(client.send(&valid.clone().header("Authorization", &packed)).status, 200);
    let capital = Client { service: "Redis".to_owned(), ..client.clone() };
    let reply = capital.send(&draft(&capital));
    assert_eq!((reply.status, &reply.body["ResponseMetadata"]["Service"]), (200, &json!("Redis")));
}

/// The way of the npm package `@volcengine/openapi`, in which neither the host nor the content type is signed.
#[test]
fn signature_of_the_date_and_the_body_alone_is_accepted() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    let authorization = "HMAC-SHA256 Credential=AKLTemulator/20240710/cn-beijing/redis/request, \
        SignedHeaders=x-content-sha256;x-date, \
        Signature=ec291ed8b923d775f2b4e414fc38458ec7173b2ddeae3448696c86365d6e197c";
    let draft = Draft {
        method: "POST",
        target: "/?Action=DescribeRegions&Version=2020-12-07".to_owned(),
        headers: Vec::new(),
        body: b"{}".to_vec(),
    };
    let draft = draft
        .header("Host", "localhost")
        .header("Content-Type", "application/json")
        .header("X-Date", "20240710T000000Z")
        .header("X-Content-Sha256", hash)
        .header("Authorization", authorization);
    assert_eq!(client.send(&draft).status, 200);
    let other_date = draft.header("X-Date", "20240710T000001Z");
    assert_eq!(client.send(&other_date).error().0, "SignatureDoesNotMatch");
}

#[test]
fn missing_headers_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let valid = draft(&client);
    let missing = |header| {
        let reply = client.send(&valid.clone().without(header));
        let (code, number, status) = reply.error();
        (code.to_owned(), number, status)
    };
    assert_eq!(missing("Authorization"), ("MissingAuthenticationToken".to_owned(), Some(100_003), 401));
    assert_eq!(missing("X-Date"), ("MissingRequestInfo".to_owned(), Some(100_004), 400));
    assert_eq!(missing("Content-Type"), ("MissingRequestInfo".to_owned(), Some(100_004), 400));
    let unsigned = authorization(&valid).split(", Signature").next().unwrap().to_owned();
    let reply = client.send(&valid.header("Authorization", &unsigned));
    assert_eq!(reply.error(), ("MissingSignature", Some(100_005), 401));
}

#[test]
fn malformed_headers_have_different_errors() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let valid = draft(&client);
    let given = authorization(&valid);
    let with = |authorization: &str| client.send(&valid.clone().header("Authorization", authorization));
    for wrong in ["nonsense", "HMAC-SHA256 nonsense", &given.replace("HMAC-SHA256", "HMAC-MD5")] {
        assert_eq!(with(wrong).error(), ("InvalidAuthorization", None, 400), "{wrong}");
    }
    assert_eq!(with(&given.replace(";x-date", "")).error(), ("InvalidAuthorization", None, 400));
    for wrong in
        [given.replace("/request", ""), given.replace("AKLTemulator/20240710", "AKLTemulator/20240711")]
    {
        assert_eq!(with(&wrong).error(), ("InvalidCredential", None, 400), "{wrong}");
    }
    let reply = client.send(&valid.header("X-Date", "2024-07-10T00:00:00Z"));
    assert_eq!(reply.error(), ("InvalidTimestamp", Some(100_006), 400));
}

#[test]
fn signing_time_may_differ_by_fifteen_minutes() {
    let emulator = paused().start().unwrap();
    for (offset, accepted) in
        [(0, true), (900, true), (-900, true), (901, false), (-901, false), (86_400, false)]
    {
        let client = Client { time: Some(START.plus_seconds(offset)), ..Client::of(&emulator) };
        let reply = client.send(&draft(&client));
        if accepted {
            assert_eq!(reply.status, 200, "{offset}");
        } else {
            assert_eq!(reply.error(), ("InvalidTimestamp", Some(100_006), 400), "{offset}");
        }
        let date = reply.header("date").unwrap();
        assert_eq!(Timestamp::parse_http_date(date), Some(START), "a client can read the time of the server");
    }
}

#[test]
fn unknown_keys_services_and_regions_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let stranger = client.clone().key("AKLTstranger", "secret");
    assert_eq!(stranger.send(&draft(&stranger)).error(), ("InvalidAccessKey", Some(100_009), 401));
    let elsewhere = Client { service: "ecs".to_owned(), ..client.clone() };
    assert_eq!(elsewhere.send(&draft(&elsewhere)).error(), ("ServiceNotFound", Some(100_007), 404));
    let nowhere = client.clone().region("cn-atlantis");
    assert_eq!(nowhere.send(&draft(&nowhere)).error(), ("InvalidRegion", None, 400));
    let mut with_token = client;
    with_token.credentials = with_token.credentials.with_session_token("token");
    assert_eq!(with_token.send(&draft(&with_token)).error(), ("InvalidSecretToken", None, 401));
}

#[test]
fn signature_mismatch_reports_the_content_to_sign() {
    let emulator = paused().start().unwrap();
    let wrong = client(&emulator).key("AKLTemulator", "not-the-secret");
    let reply = wrong.send(&draft(&wrong));
    assert_eq!(reply.error(), ("SignatureDoesNotMatch", Some(100_010), 401));
    let message = reply.message();
    assert!(message.contains("POST\\n/\\nAction=DescribeRegions&Version=2020-12-07"), "{message}");
    assert!(
        message.contains("HMAC-SHA256\\n20240710T000000Z\\n20240710/cn-beijing/redis/request"),
        "{message}"
    );
    assert!(!message.contains("not-the-secret") && !message.contains("emulator-secret-key"));
}

#[test]
fn signed_content_cannot_be_changed() {
    let emulator = paused().start().unwrap();
    let client = client(&emulator);
    let valid = draft(&client);
    let mut other_action = valid.clone();
    other_action.target = other_action.target.replace("DescribeRegions", "DescribeZones");
    let mut other_body = valid.clone();
    other_body.body = b"{ }".to_vec();
    let other_host = valid.clone().header("Host", "example.com");
    for changed in [other_action, other_body, other_host] {
        assert_eq!(client.send(&changed).error(), ("SignatureDoesNotMatch", Some(100_010), 401));
    }
}

#[test]
fn accounts_are_separate() {
    let emulator = paused()
        .access_key(1, "AKLTone", "one")
        .access_key(1, "AKLTuno", "uno")
        .access_key(2, "AKLTtwo", "two")
        .start()
        .unwrap();
    let client = Client::of(&emulator);
    let count = |access_key, secret_key| {
        let response = client.clone().key(access_key, secret_key).ok("DescribeDBInstances", &json!({}));
        response["TotalInstancesNum"].as_i64()
    };
    assert_eq!(count("AKLTone", "one"), Some(3));
    assert_eq!(count("AKLTuno", "uno"), Some(3));
    assert_eq!(count("AKLTtwo", "two"), Some(0));
    let other = client.key("AKLTtwo", "two");
    let reply = other.call("DescribeDBInstanceDetail", &json!({"InstanceId": support::INSTANCE}));
    assert_eq!(reply.error(), ("InstanceNotExist", None, 400));
}

#[test]
fn regions_are_separate() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let ids = |response: Value| -> Vec<String> {
        response["Instances"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["InstanceId"].as_str().unwrap().to_owned())
            .collect()
    };
    let beijing = ids(client.ok("DescribeDBInstances", &json!({})));
    let shanghai = ids(client.clone().region("cn-shanghai").ok("DescribeDBInstances", &json!({})));
    assert!(beijing.contains(&support::INSTANCE.to_owned()));
    assert_eq!(shanghai, ["redis-cnlfqfxzk8zxt"]);
    let by_parameter = ids(client.ok("DescribeDBInstances", &json!({"RegionId": "cn-shanghai"})));
    assert_eq!(by_parameter, shanghai);
}
