//! STS, instance metadata, and the temporary credentials that both issue.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, Draft, Reply, START, paused};
use volcredis_core::{Credentials, Timestamp};
use volcredis_emulator::{DEFAULT_ACCOUNT, Emulator, FaultRule};

const ROLE: &str = "trn:iam::2100000001:role/backup";
const ROLES: &str = "/volcstack/latest/iam/security_credentials";

/// Returns a client that signs requests to STS.
fn for_sts(emulator: &Emulator) -> Client {
    Client { service: "sts".to_owned(), region: "cn-north-1".to_owned(), ..Client::of(emulator) }
}

fn query<'a>(action: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [("Action", action), ("Version", "2018-01-01"), ("RoleSessionName", "nightly")];
    usual.into_iter().chain(more.iter().copied()).collect()
}

fn assume(client: &Client, more: &[(&str, &str)]) -> Reply {
    client.send(&client.sign_as("GET", &query("AssumeRole", more), Vec::new()))
}

fn with_oidc(client: &Client, more: &[(&str, &str)]) -> Reply {
    let query: Vec<_> = query("AssumeRoleWithOIDC", more).iter().map(|(n, v)| format!("{n}={v}")).collect();
    client.send(&unsigned("POST", &format!("/?{}", query.join("&"))))
}

fn unsigned(method: &'static str, target: &str) -> Draft {
    Draft { method, target: target.to_owned(), headers: Vec::new(), body: Vec::new() }.header("Host", "x")
}

/// Returns a client of the service with issued credentials.
fn with_credentials(emulator: &Emulator, keys: &Value) -> Client {
    let string = |name: &str| keys[name].as_str().unwrap().to_owned();
    let credentials = Credentials::new(string("AccessKeyId"), string("SecretAccessKey"));
    Client { credentials: credentials.with_session_token(string("SessionToken")), ..Client::of(emulator) }
}

fn instances(client: &Client) -> Reply {
    client.call("DescribeDBInstances", &json!({}))
}

#[test]
fn credentials_of_a_role_are_valid_until_they_expire() {
    let emulator = paused().sts(true).start().unwrap();
    let reply = assume(&for_sts(&emulator), &[("RoleTrn", ROLE), ("DurationSeconds", "900")]);
    let metadata = &reply.body["ResponseMetadata"];
    assert_eq!(
        (&metadata["Action"], &metadata["Version"], &metadata["Service"], &metadata["Region"]),
        (&json!("AssumeRole"), &json!("2018-01-01"), &json!("sts"), &json!("cn-north-1"))
    );
    let result = reply.result();
    assert_eq!(result["AssumedRoleUser"]["Trn"], "trn:sts::2100000001:assumed-role/backup/nightly");
    let keys = &result["Credentials"];
    assert_eq!(keys["ExpiredTime"], "2024-07-10T00:15:00Z");
    let client = with_credentials(&emulator, keys);
    assert_eq!(instances(&client).result()["TotalInstancesNum"], 3);
    emulator.advance_clock(Duration::from_secs(899)).unwrap();
    assert_eq!(instances(&client).status, 200);
    emulator.advance_clock(Duration::from_secs(1)).unwrap();
    let reply = instances(&client);
    assert_eq!(reply.error(), ("InvalidSecretToken", None, 401));
    assert!(reply.message().contains("expired at 2024-07-10T00:15:00Z"), "{}", reply.message());
}

#[test]
fn sts_requires_a_signature_for_its_service() {
    let emulator = paused().sts(true).start().unwrap();
    let role = [("RoleTrn", ROLE)];
    let sts = for_sts(&emulator);
    assert_eq!(assume(&sts.clone().key("AKLTemulator", "wrong"), &role).error().0, "SignatureDoesNotMatch");
    assert_eq!(assume(&sts.clone().key("AKLTnone", "wrong"), &role).error().0, "InvalidAccessKey");
    assert_eq!(assume(&Client::of(&emulator), &role).error().0, "ServiceNotFound");
    let bare = sts.sign_as("GET", &query("AssumeRole", &role), Vec::new()).without("Authorization");
    assert_eq!(sts.send(&bare).error().0, "MissingAuthenticationToken");
    let closed = paused().start().unwrap();
    assert_eq!(assume(&for_sts(&closed), &role).error().0, "InvalidActionOrVersion");
    assert_eq!(with_oidc(&Client::of(&closed), &role).status, 401);
}

#[test]
fn role_has_access_to_its_account_only() {
    let emulator =
        paused().sts(true).access_key(1, "AKLTone", "one").access_key(2, "AKLTtwo", "two").start().unwrap();
    let sts = for_sts(&emulator).key("AKLTone", "one");
    let count = |role: &str| {
        let reply = assume(&sts, &[("RoleTrn", role)]);
        instances(&with_credentials(&emulator, &reply.result()["Credentials"])).result()["TotalInstancesNum"]
            .clone()
    };
    assert_eq!((count("trn:iam::1:role/a"), count("trn:iam::2:role/a")), (json!(3), json!(0)));
    assert_eq!(assume(&sts, &[("RoleTrn", "trn:iam::3:role/a")]).error().0, "AccessDenied");
}

#[test]
fn temporary_credentials_can_assume_a_role() {
    let emulator = paused().sts(true).start().unwrap();
    let first = assume(&for_sts(&emulator), &[("RoleTrn", ROLE)]).result()["Credentials"].clone();
    let sts = Client { credentials: with_credentials(&emulator, &first).credentials, ..for_sts(&emulator) };
    let second = assume(&sts, &[("RoleTrn", ROLE)]).result()["Credentials"].clone();
    assert_ne!(first["AccessKeyId"], second["AccessKeyId"]);
    assert_eq!(instances(&with_credentials(&emulator, &second)).status, 200);
    let mut mixed = second;
    mixed["SessionToken"] = first["SessionToken"].clone();
    assert_eq!(instances(&with_credentials(&emulator, &mixed)).error().0, "InvalidAccessKey");
}

#[test]
fn oidc_token_needs_no_signature() {
    let emulator = paused().sts(true).start().unwrap();
    let client = Client::of(&emulator);
    let reply = with_oidc(&client, &[("RoleTrn", ROLE), ("OIDCToken", "t.o.k")]);
    let keys = &reply.result()["Credentials"];
    assert_eq!(keys["Expiration"], "2024-07-10T01:00:00Z");
    assert_eq!(instances(&with_credentials(&emulator, keys)).status, 200);
    assert_eq!(with_oidc(&client, &[("RoleTrn", ROLE)]).error().0, "MissingParameter");
}

#[test]
fn sts_parameters_are_validated() {
    let emulator = paused().sts(true).start().unwrap();
    let client = Client::of(&emulator);
    let token = ("OIDCToken", "t");
    for (more, code) in [
        (&[token][..], "MissingParameter"),
        (&[token, ("RoleTrn", "backup")], "ParamError"),
        (&[token, ("RoleTrn", "trn:iam::x:role/backup")], "ParamError"),
        (&[token, ("RoleTrn", "trn:iam::2100000001:role/")], "ParamError"),
        (&[token, ("RoleTrn", ROLE), ("DurationSeconds", "899")], "ParamError"),
        (&[token, ("RoleTrn", ROLE), ("DurationSeconds", "43201")], "ParamError"),
        (&[token, ("RoleTrn", ROLE), ("DurationSeconds", "long")], "ParamError"),
        (&[token, ("RoleTrn", ROLE), ("Policy", "[]")], "ParamError"),
    ] {
        assert_eq!(with_oidc(&client, more).error().0, code, "{more:?}");
    }
    let unknown = client.send(&unsigned("POST", "/?Action=GetCallerIdentity&Version=2018-01-01"));
    assert_eq!(unknown.error().0, "InvalidActionOrVersion");
}

#[test]
fn faults_are_injected_into_sts() {
    let rules =
        FaultRule::parse_list(br#"[{"action": "AssumeRole", "fault": "throttle", "times": 1}]"#).unwrap();
    let emulator = paused().sts(true).faults(rules).start().unwrap();
    let reply = assume(&for_sts(&emulator), &[("RoleTrn", ROLE)]);
    assert_eq!(reply.error(), ("AccountFlowLimitExceeded", None, 429));
    assert_eq!(assume(&for_sts(&emulator), &[("RoleTrn", ROLE)]).status, 200);
    assert!(FaultRule::parse_list(br#"[{"action": "GetCallerIdentity", "fault": "throttle"}]"#).is_err());
}

#[test]
fn instance_metadata_has_the_credentials_of_roles() {
    let emulator = paused().instance_role("backup").instance_role("second").start().unwrap();
    let client = Client::of(&emulator);
    let put = |seconds: &str| {
        let draft = unsigned("PUT", "/latest/api/token");
        client.send_text(&draft.header("X-volc-ecs-metadata-token-ttl-seconds", seconds))
    };
    for wrong in ["", "0", "21601", "long"] {
        assert_eq!(put(wrong).0, 400, "{wrong}");
    }
    let (status, token) = put("60");
    assert_eq!(status, 200);
    let get =
        |path: &str| client.send_text(&unsigned("GET", path).header("X-volc-ecs-metadata-token", &token));
    assert_eq!(get(&format!("{ROLES}?type=user&format=json")), (200, r#"["backup","second"]"#.to_owned()));
    assert_eq!(get(ROLES), (200, "backup\nsecond".to_owned()));
    assert_eq!(get(&format!("{ROLES}/third")).0, 404);
    let (status, keys) = get(&format!("{ROLES}/second"));
    assert_eq!(status, 200);
    let keys: Value = serde_json::from_str(&keys).unwrap();
    assert_eq!(keys["ExpiredTime"], "2024-07-10T01:00:00Z");
    assert_eq!(instances(&with_credentials(&emulator, &keys)).result()["TotalInstancesNum"], 3);

    let without = client.send_text(&unsigned("GET", ROLES));
    assert_eq!(without.0, 401);
    let made_up = unsigned("GET", ROLES).header("X-volc-ecs-metadata-token", "9999999999.abc");
    assert_eq!(client.send_text(&made_up).0, 401);
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    assert_eq!(get(ROLES).0, 401, "the token has expired");
}

#[test]
fn instance_metadata_is_disabled_by_default() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let draft = unsigned("PUT", "/latest/api/token").header("X-volc-ecs-metadata-token-ttl-seconds", "60");
    assert_eq!(client.send(&draft).error().0, "InvalidActionOrVersion");
}

#[test]
fn credentials_depend_on_the_seed() {
    let issue = |seed: u64| {
        let emulator = paused().seed(seed).sts(true).start().unwrap();
        let sts = for_sts(&emulator);
        [(); 2].map(|()| assume(&sts, &[("RoleTrn", ROLE)]).result().clone())
    };
    let [first, second] = issue(7);
    assert_ne!(first, second);
    assert_eq!(issue(7), [first.clone(), second]);
    assert_ne!(issue(8)[0], first);
    assert_eq!(
        (DEFAULT_ACCOUNT, START),
        (2_100_000_001, Timestamp::parse_rfc3339("2024-07-10T00:00:00Z").unwrap())
    );
}
