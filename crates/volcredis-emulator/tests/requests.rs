//! Invalid requests, idempotency tokens, limits, and the format of responses.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;
use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, Draft, INSTANCE, paused, read_reply};

fn list_error(client: &Client, body: &[u8]) -> (String, u16, String) {
    let reply = client.send(&client.sign("DescribeDBInstances", "2020-12-07", body.to_vec()));
    let (code, _, status) = reply.error();
    (code.to_owned(), status, reply.message().to_owned())
}

#[test]
fn responses_have_metadata() {
    let emulator = paused().start().unwrap();
    let reply = Client::of(&emulator).call("DescribeRegions", &json!({}));
    let metadata = &reply.body["ResponseMetadata"];
    assert_eq!(metadata["Action"], "DescribeRegions");
    assert_eq!(metadata["Version"], "2020-12-07");
    assert_eq!(metadata["Region"], "cn-beijing");
    assert!(metadata["RequestId"].as_str().unwrap().starts_with("20240710000000"));
    assert_eq!(reply.header("content-type"), Some("application/json; charset=utf-8"));
    assert!(reply.result()["Regions"].as_array().unwrap().len() > 1);
}

#[test]
fn same_calls_have_the_same_responses() {
    let responses = || {
        let emulator = paused().start().unwrap();
        let client = Client::of(&emulator);
        let made = client.call("CreateBackup", &json!({"InstanceId": INSTANCE})).body;
        emulator.advance_clock(Duration::from_secs(60)).unwrap();
        [made, client.call("DescribeBackups", &json!({"InstanceId": INSTANCE})).body]
    };
    assert_eq!(responses(), responses());
}

#[test]
fn unknown_actions_and_versions_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let reply = client.call("CreateBakcup", &json!({}));
    assert_eq!(reply.error(), ("InvalidActionOrVersion", Some(100_008), 404));
    assert!(reply.message().contains("did you mean `CreateBackup`?"), "{}", reply.message());
    let reply = client.send(&client.sign("DescribeRegions", "2018-01-01", b"{}".to_vec()));
    assert_eq!(reply.error(), ("InvalidActionOrVersion", Some(100_008), 404));
}

#[test]
fn empty_identifiers_are_refused() {
    let emulator = paused().start().unwrap();
    let reply = Client::of(&emulator).call("DeleteDBInstance", &json!({"InstanceId": ""}));
    assert_eq!(reply.error().2, 400);
    assert!(reply.message().contains("must not be empty"), "{}", reply.message());
}

#[test]
fn action_and_version_are_required_once() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let send = |query: &[(&str, &str)]| {
        let reply = client.send(&client.sign_as("POST", query, b"{}".to_vec()));
        let (code, number, status) = reply.error();
        (code.to_owned(), number, status)
    };
    let missing = ("MissingParameter".to_owned(), Some(100_002), 400);
    assert_eq!(send(&[("Version", "2020-12-07")]), missing);
    assert_eq!(send(&[("Action", "DescribeRegions")]), missing);
    let twice = [("Action", "DescribeRegions"), ("Action", "DescribeZones"), ("Version", "2020-12-07")];
    assert_eq!(send(&twice), ("ParamError".to_owned(), None, 400));
}

#[test]
fn other_methods_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for method in ["GET", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let query = [("Action", "DescribeRegions"), ("Version", "2020-12-07")];
        let reply = client.send(&client.sign_as(method, &query, Vec::new()));
        assert_eq!(reply.error(), ("InvalidActionOrVersion", Some(100_008), 404), "{method}");
    }
}

#[test]
fn bodies_that_are_not_json_objects_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for body in
        ["{", "[]", "\"x\"", "{\"PageSize\":1}x", "{\"PageSize\":1,\"PageSize\":1}", "{\"a\":\"\u{1}\"}"]
    {
        let (code, status, _) = list_error(&client, body.as_bytes());
        assert_eq!((code.as_str(), status), ("ParamError", 400), "{body}");
    }
    assert_eq!(list_error(&client, b"{\"VpcId\":\"\xff\"}").0, "ParamError");
    assert_eq!(list_error(&client, "[".repeat(100_000).as_bytes()).0, "ParamError");
}

#[test]
fn parameters_are_validated() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let (code, status, message) = list_error(&client, br#"{"PageSize":-1,"PageNumber":"1"}"#);
    assert_eq!((code.as_str(), status), ("ParamError", 400));
    for part in ["PageSize", "PageNumber"] {
        assert!(message.contains(part), "{message}");
    }
}

/// Requests of the Terraform provider.
#[test]
fn parameters_are_read_with_tolerance() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let request = json!({
        "InstanceId": INSTANCE, "AddrType": "Private", "NewAddressPrefix": "redis-new-name", "NewPort": 0,
        "PageNumber": 1, "EipId": "", "ClientToken": "token",
    });
    client.ok("ModifyDBInstanceVisitAddress", &request);
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    client.ok(
        "AddTagsToResource",
        &json!({"InstanceIds": [INSTANCE], "Tags": [{"key": "team", "value": "a"}]}),
    );
    let filtered = json!({"InstanceName": "", "Status": "", "TagFilters": [{"key": "team", "value": ""}]});
    assert_eq!(client.ok("DescribeDBInstances", &filtered)["TotalInstancesNum"], 1);

    let state = client.send(&get("/_/state")).body;
    let ignored = state["calls"].as_array().unwrap().iter().map(|call| call["ignored_parameters"].clone());
    assert_eq!(ignored.collect::<Vec<_>>(), [json!([]), json!([]), json!(["EipId", "PageNumber"])]);
    let (_, page) = client.send_text(&get("/_/"));
    assert!(page.contains("<td>EipId, PageNumber</td>"), "{page}");
}

/// The requests of the Terraform provider for the life of an instance, with parameters that the reference does not have, and
/// zeros for numbers that are not set.
#[test]
fn infrastructure_tool_manages_an_instance() {
    let emulator = paused().vpc(true).start().unwrap();
    let client = Client::of(&emulator);
    let of = |id: &str, more: &Value| {
        let mut request = json!({"InstanceId": id});
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    let ok = |action: &str, request: &Value| {
        let result = client.ok(action, request);
        emulator.advance_clock(Duration::from_secs(60)).unwrap();
        result
    };
    let created = ok(
        "CreateDBInstance",
        &json!({
            "RegionId": "cn-beijing", "InstanceName": "orders", "EngineVersion": "6.0", "Password": "Secret_123",
            "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-a"}], "MultiAZ": "disabled", "NodeNumber": 2,
            "ShardCapacity": 1024, "ShardedCluster": 0, "ShardNumber": 0, "ChargeType": "PostPaid", "PurchaseMonths": 0,
            "AutoRenew": false, "SubnetId": "subnet-1", "VpcId": "vpc-1", "Port": 0, "NoAuthMode": "close",
            "DeletionProtection": "disabled", "ProjectName": "", "ApplyImmediately": true,
            "Tags": [{"key": "team", "value": "shop"}], "AdditionalBandwidth": 0,
        }),
    );
    let id = created["InstanceId"].as_str().unwrap();
    let listed = ok(
        "DescribeDBInstances",
        &json!({"PageNumber": 1, "PageSize": 10, "InstanceId": id, "InstanceName": "", "Status": "", "ZoneId": ""}),
    );
    assert_eq!(listed["TotalInstancesNum"], 1);
    for action in ["DescribeDBInstanceDetail", "ListDBAccount", "DescribeBackupPlan"] {
        ok(action, &of(id, &json!({"PageNumber": 1, "PageSize": 100})));
    }
    let lists =
        ok("DescribeAllowLists", &json!({"RegionId": "cn-beijing", "PageNumber": 1, "PageSize": 100}));
    assert_eq!(lists["AllowLists"], json!([]));

    ok(
        "CreateDBEndpointPublicAddress",
        &of(id, &json!({"EipId": "eip-1", "NewAddressPrefix": "", "NewPort": 0})),
    );
    let addresses = || {
        let detail = ok("DescribeDBInstanceDetail", &json!({"InstanceId": id}));
        let kinds =
            detail["VisitAddrs"].as_array().unwrap().iter().map(|address| address["AddrType"].clone());
        kinds.collect::<Vec<_>>()
    };
    assert_eq!(addresses(), ["Private", "Public"]);
    ok("DeleteDBEndpointPublicAddress", &of(id, &json!({"EipId": "eip-1"})));
    assert_eq!(addresses(), ["Private"]);

    let port = json!({"AddrType": "Private", "NewAddressPrefix": "redis-orders", "NewPort": 0, "UpgradeRegionDomain": false});
    ok("ModifyDBInstanceVisitAddress", &of(id, &port));
    let detail = ok("DescribeDBInstanceDetail", &json!({"InstanceId": id}));
    assert_eq!(detail["VisitAddrs"][0]["Port"], "6379", "a zero does not change the port");
    let domain = detail["VisitAddrs"][0]["Address"].as_str().unwrap();
    assert!(domain.starts_with("redis-orders."), "{domain}");

    let scaled =
        json!({"ShardCapacity": 2048, "ApplyImmediately": true, "CreateBackup": false, "ClientToken": ""});
    ok("ModifyDBInstanceShardCapacity", &of(id, &scaled));
    ok("DeleteDBInstance", &of(id, &json!({"CreateBackup": true, "BackupPointName": "last"})));
    assert_eq!(
        client.call("DescribeDBInstanceDetail", &json!({"InstanceId": id})).error().0,
        "InstanceNotExist"
    );
    let ignored: BTreeSet<String> =
        emulator.calls().into_iter().flat_map(|request| request.ignored_parameters).collect();
    assert!(ignored.is_superset(&BTreeSet::from(
        ["ApplyImmediately", "EipId", "PageNumber", "PageSize"].map(str::to_owned)
    )));
}

#[test]
fn strict_emulator_rejects_unknown_parameters() {
    let emulator = paused().strict(true).start().unwrap();
    let client = Client::of(&emulator);
    let (code, status, message) = list_error(&client, br#"{"PageSize":0,"InstanceID":"x"}"#);
    assert_eq!((code.as_str(), status), ("OffsetOutOfRange", 400), "the code of the first violation");
    for part in ["PageSize", "did you mean `InstanceId`?"] {
        assert!(message.contains(part), "{message}");
    }
}

fn get(path: &str) -> Draft {
    let headers = vec![("Host".to_owned(), "localhost".to_owned())];
    Draft { method: "GET", target: path.to_owned(), headers, body: Vec::new() }
}

#[test]
fn content_type_must_be_json() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let mut draft = client.sign("DescribeRegions", "2020-12-07", b"{}".to_vec());
    draft = draft.without("Content-Type");
    let host = client.address.to_string();
    let headers = [("Host", host.as_str()), ("Content-Type", "text/plain")];
    let query = [("Action", "DescribeRegions"), ("Version", "2020-12-07")];
    let request = volcredis_core::sign::UnsignedRequest {
        method: "POST",
        path: "/",
        query: &query,
        headers: &headers,
        body: &draft.body,
    };
    let scope = volcredis_core::sign::Scope { time: support::START, region: "cn-beijing", service: "redis" };
    let signed = volcredis_core::sign::Signer::new().sign(&request, &client.credentials, &scope).unwrap();
    let draft = draft
        .header("Content-Type", "text/plain")
        .header("X-Date", signed.x_date.as_str())
        .header("Authorization", &signed.authorization);
    let reply = client.send(&draft);
    assert_eq!(reply.error(), ("ParamError", None, 400));
    assert!(reply.message().contains("application/json"), "{}", reply.message());
}

#[test]
fn body_over_one_mebibyte_is_rejected() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let padded = |size: usize| {
        let mut body = b"{}".to_vec();
        body.resize(size, b' ');
        client.send(&client.sign("DescribeRegions", "2020-12-07", body))
    };
    assert_eq!(padded(1 << 20).status, 200);
    assert_eq!(padded((1 << 20) + 1).error(), ("ParamError", None, 400));
    let chunked = b"POST /?Action=DescribeRegions&Version=2020-12-07 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    let mut stream = TcpStream::connect(client.address).unwrap();
    stream.write_all(chunked).unwrap();
    let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    for _ in 0..17 {
        if stream.write_all(&chunk).is_err() {
            break;
        }
    }
    assert_eq!(read_reply(&mut BufReader::new(stream)).error(), ("ParamError", None, 400));
}

#[test]
fn malformed_http_is_rejected_and_the_next_call_succeeds() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for bytes in [
        b"nonsense\r\n\r\n".as_slice(),
        b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /?Action=%zz HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nX-Odd: \xff\r\nContent-Length: 0\r\n\r\n",
    ] {
        let status = client.send_bytes(bytes).status;
        assert!((400..500).contains(&status), "{status} for {}", bytes.escape_ascii());
    }
    assert_eq!(client.call("DescribeRegions", &json!({})).status, 200);
}

#[test]
fn connections_are_reused() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let draft = client.sign("DescribeRegions", "2020-12-07", Vec::new());
    let mut stream = TcpStream::connect(client.address).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    for _ in 0..3 {
        let mut head = format!("POST {} HTTP/1.1\r\nContent-Length: 0\r\n", draft.target);
        for (name, value) in &draft.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        assert_eq!(read_reply(&mut reader).status, 200);
    }
}

#[test]
fn token_makes_a_call_idempotent_for_a_day() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token"});
    let total = || {
        client.ok("DescribeBackups", &json!({"InstanceId": INSTANCE, "BackupStrategyList": ["ManualBackup"]}))
            ["Total"]
            .clone()
    };
    let first = client.ok("CreateBackup", &request);
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    assert_eq!(client.ok("CreateBackup", &request), first);
    assert_eq!(total(), 1);

    let other = json!({"InstanceId": INSTANCE, "ClientToken": "token", "BackupPointName": "other"});
    assert_eq!(client.call("CreateBackup", &other).error(), ("ParamError", None, 400));
    assert_eq!(
        client.ok(
            "ModifyBackupPlan",
            &json!({"InstanceId": INSTANCE, "Active": false, "ClientToken": "token"})
        ),
        json!(null)
    );

    emulator.advance_clock(Duration::from_secs(86_400)).unwrap();
    assert_ne!(client.ok("CreateBackup", &request), first);
    assert_eq!(total(), 2);
}

#[test]
fn failed_call_does_not_consume_its_token() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token"});
    client.ok("StartContinuousBackup", &json!({"InstanceId": INSTANCE}));
    let time_point =
        json!({"InstanceId": INSTANCE, "BackupType": "Inc", "TimePoint": "2024-07-10T00:00:00Z"});
    client.ok("RestoreDBInstance", &time_point);
    assert_eq!(client.call("CreateBackup", &request).error().0, "InstanceStatusNotMatch");
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    assert_eq!(client.call("CreateBackup", &request).status, 200);
}

#[test]
fn rate_limit_applies_to_each_action_region_and_second() {
    let emulator = paused().rate_limit(Some(volcredis_emulator::DOCUMENTED_RATE_LIMIT)).start().unwrap();
    let client = Client::of(&emulator);
    for _ in 0..20 {
        assert_eq!(client.call("DescribeRegions", &json!({})).status, 200);
    }
    let reply = client.call("DescribeRegions", &json!({}));
    assert_eq!(reply.error(), ("AccountFlowLimitExceeded", None, 429));
    assert_eq!(
        client.call("DescribeZones", &json!({"RegionId": "cn-beijing"})).status,
        200,
        "another action"
    );
    assert_eq!(client.clone().region("cn-shanghai").call("DescribeRegions", &json!({})).status, 200);
    emulator.advance_clock(Duration::from_secs(1)).unwrap();
    assert_eq!(client.call("DescribeRegions", &json!({})).status, 200);
}
