//! Validation of requests: the rules, the paths of violations and the messages.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};
use volcredis_core::actions::*;
use volcredis_core::error::RuleKind;
use volcredis_core::model::Action;
use volcredis_core::types::{ConfigureNode, EngineVersion, MultiAZ, Tag};
use volcredis_core::validate;
use volcredis_core::{ActionRequest, DynamicRequest, Request, Validation, ValidationError};

fn violations(result: Result<(), ValidationError>) -> Vec<(String, RuleKind, String)> {
    let violations = result.err().map(|error| error.violations).unwrap_or_default();
    violations.into_iter().map(|violation| (violation.path, violation.rule, violation.message)).collect()
}

/// Returns the violations of a request with these JSON parameters.
fn validate_json(action: &str, parameters: Value) -> Vec<(String, RuleKind, String)> {
    let Value::Object(parameters) = parameters else { panic!("not an object") };
    violations(DynamicRequest::new(action).unwrap().parameters(parameters).validate())
}

/// Asserts that a request violates one rule, at that path. Returns the message.
#[track_caller]
fn assert_violation(action: &str, parameters: Value, path: &str, rule: RuleKind) -> String {
    let found = validate_json(action, parameters);
    match found.as_slice() {
        [(found_path, found_rule, message)] => {
            assert_eq!((found_path.as_str(), *found_rule), (path, rule), "{message}");
            message.clone()
        }
        other => panic!("expected one violation, found {other:?}"),
    }
}

#[track_caller]
fn assert_valid(action: &str, parameters: Value) {
    assert_eq!(validate_json(action, parameters), []);
}

#[test]
fn active_cross_region_backup_requires_the_region() {
    let request = ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true);
    let error = request.validate().unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid ModifyCrossRegionBackupPolicy request: \
         `CrossBackupRegion` is required when `Active` is true"
    );
    request.cross_backup_region("cn-shanghai").validate().unwrap();
    ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", false).validate().unwrap();
}

#[test]
fn all_violations_are_reported_with_their_paths() {
    let tags = [Tag::new("a"), Tag::new("b").value("x"), Tag::new("a")];
    let request = AddTagsToResourceRequest::new(Vec::<String>::new(), tags).client_token("é");
    let found = violations(request.validate());
    let seen: Vec<(&str, RuleKind)> = found.iter().map(|(path, rule, _)| (path.as_str(), *rule)).collect();
    assert_eq!(seen, [("Tags", RuleKind::Unique), ("ClientToken", RuleKind::Characters)]);
    let found = validate_json(
        "AddTagsToResource",
        json!({ "InstanceIds": ["a", 5], "Tags": [{}, { "Key": "k", "Valeu": "v" }] }),
    );
    let seen: Vec<(&str, RuleKind)> = found.iter().map(|(path, rule, _)| (path.as_str(), *rule)).collect();
    assert_eq!(
        seen,
        [
            ("InstanceIds[1]", RuleKind::Type),
            ("Tags[0].Key", RuleKind::Required),
            ("Tags[1].Valeu", RuleKind::UnknownField),
        ]
    );
    assert_eq!(found[2].2, "is not a known parameter; did you mean `Value`?");
}

#[test]
fn an_unknown_parameter_is_a_violation_unless_allowed() {
    let request = DynamicRequest::new("DescribeDBInstanceDetail")
        .unwrap()
        .parameter("InstanceId", "redis-a")
        .parameter("InstanceID", "redis-b");
    let found = violations(request.validate());
    assert_eq!(found[0].2, "is not a known parameter; did you mean `InstanceId`?");
    request.allow_unknown_parameters(true).validate().unwrap();
}

#[test]
fn secrets_are_redacted() {
    let password = "hunter2é";
    for parameters in [
        json!({ "InstanceId": "redis-a", "AccountName": "user", "RoleName": "ReadOnly", "Password": password }),
        json!({ "InstanceId": "redis-a", "AccountName": "user", "RoleName": "ReadOnly", "Password": "allletters" }),
        json!({ "InstanceId": "redis-a", "AccountName": "user", "RoleName": "ReadOnly", "Password": ["hunter2"] }),
    ] {
        let found = validate_json("CreateDBAccount", parameters);
        assert!(!found.is_empty());
        let shown = format!("{found:?}");
        assert!(
            !shown.contains("hunter2") && !shown.contains('é') && !shown.contains("allletters"),
            "{shown}"
        );
    }
    let request = CreateDBAccountRequest::builder()
        .instance_id("redis-a")
        .account_name("user")
        .password(password)
        .role_name("ReadOnly")
        .build()
        .unwrap();
    let dynamic = DynamicRequest::from(&request);
    let prepared = request.prepare(Validation::Skip).unwrap();
    assert!(!format!("{request:?} {dynamic:?} {prepared:?} {}", dynamic.redacted()).contains("hunter2"));
    assert!(std::str::from_utf8(prepared.body()).unwrap().contains("hunter2"));
}

#[test]
fn lengths_and_characters_are_checked() {
    let rename = |name: &str| json!({ "InstanceId": "redis-a", "InstanceName": name });
    assert_valid("ModifyDBInstanceName", rename("缓存-1"));
    assert_violation("ModifyDBInstanceName", rename(&"a".repeat(129)), "InstanceName", RuleKind::Length);
    let message =
        assert_violation("ModifyDBInstanceName", rename("-a"), "InstanceName", RuleKind::Characters);
    assert!(message.ends_with("got '-' at position 1"), "{message}");
    // Characters are counted, not bytes.
    assert_valid("ModifyDBInstanceName", rename(&"缓".repeat(128)));
    let account = |name: &str| json!({ "InstanceId": "redis-a", "AccountName": name, "RoleName": "ReadOnly", "Password": "abcdef12" });
    assert_valid("CreateDBAccount", account("a_1"));
    assert_violation("CreateDBAccount", account("ab_"), "AccountName", RuleKind::Characters);
    assert_violation("CreateDBAccount", account("Ab"), "AccountName", RuleKind::Characters);
}

#[test]
fn passwords_require_two_kinds_of_characters() {
    let account = |password: &str| json!({ "InstanceId": "redis-a", "AccountName": "user", "RoleName": "ReadOnly", "Password": password });
    for good in ["abcdefg1", "ABCDEFgh", "abcdefg!"] {
        assert_valid("CreateDBAccount", account(good));
    }
    assert_violation("CreateDBAccount", account("abcdefgh"), "Password", RuleKind::CharacterKinds);
    assert_violation("CreateDBAccount", account("a1"), "Password", RuleKind::Length);
}

#[test]
fn numbers_are_checked_against_ranges_and_multiples() {
    let connections = |number: i64| json!({ "InstanceId": "redis-a", "MaxConnections": number });
    assert_valid("ModifyDBInstanceMaxConn", connections(20_000));
    assert_violation("ModifyDBInstanceMaxConn", connections(20_500), "MaxConnections", RuleKind::MultipleOf);
    let port = |number: i64| json!({ "InstanceId": "redis-a", "Port": number });
    for good in [1024, 4000, 5100, 64_512] {
        assert_valid("CreateDBEndpointDirectLinkAddress", port(good));
    }
    let message = assert_violation("CreateDBEndpointDirectLinkAddress", port(4001), "Port", RuleKind::Range);
    assert_eq!(message, "must be from 1024 to 4000 or from 5100 to 64512, got 4001");
    assert_violation("CreateDBEndpointDirectLinkAddress", port(i64::MAX), "Port", RuleKind::Type);
    assert_violation(
        "CreateDBEndpointDirectLinkAddress",
        json!({ "InstanceId": "redis-a", "Port": 2.5 }),
        "Port",
        RuleKind::Type,
    );
}

#[test]
fn the_number_size_and_uniqueness_of_list_items_are_checked() {
    let ids = |count: usize| -> Vec<String> { (0..count).map(|number| format!("redis-{number}")).collect() };
    let tags = json!([{ "Key": "a" }]);
    assert_valid("AddTagsToResource", json!({ "InstanceIds": ids(20), "Tags": tags }));
    assert_violation(
        "AddTagsToResource",
        json!({ "InstanceIds": ids(21), "Tags": tags }),
        "InstanceIds",
        RuleKind::Items,
    );
    let template = json!({ "Name": "template", "EngineVersion": "7.0", "ParamValues": [] });
    assert_violation("CreateParameterGroup", template, "ParamValues", RuleKind::Items);
    let twice = json!({ "AllowListName": "list", "AllowList": "10.0.0.1, 10.0.0.2,10.0.0.1" });
    assert_violation("CreateAllowList", twice, "AllowList", RuleKind::Unique);
    let long = format!("\u{1b}[31m{}", "x".repeat(10_000));
    let tags = json!([{ "Key": long, "Value": "" }, { "Key": long, "Value": "" }]);
    let request = DynamicRequest::new("AddTagsToResource").unwrap();
    let request = request.parameter("InstanceIds", json!(["redis-1"])).parameter("Tags", tags);
    let message = request.validate().unwrap_err().to_string();
    assert!(message.contains("twice"), "{message}");
    assert!(message.len() < 1_000 && !message.contains(char::is_control), "{message:?}");
    let many: Vec<String> = ids(51);
    assert_violation(
        "DescribeAllowLists",
        json!({ "RegionId": "cn-beijing", "IPAddress": many.join(",") }),
        "IPAddress",
        RuleKind::Items,
    );
    let long: Vec<String> = (0..11).map(|_| "n".repeat(100)).collect();
    let slow = json!({
        "InstanceId": "redis-a", "NodeIds": long, "PageSize": 10, "SlowLogType": "Server",
        "QueryStartTime": "2024-01-01T00:00:00Z", "QueryEndTime": "2024-01-01T01:00:00Z",
    });
    let found = validate_json("DescribeSlowLogs", slow);
    assert!(
        found.iter().any(|(path, rule, _)| path == "NodeIds" && *rule == RuleKind::TotalBytes),
        "{found:?}"
    );
}

#[test]
fn the_order_span_and_format_of_times_are_checked() {
    let backups =
        |start: &str, end: &str| json!({ "InstanceId": "redis-a", "StartTime": start, "EndTime": end });
    assert_valid("DescribeBackups", backups("2024-01-01T00:00:00Z", "2024-01-01T00:00:01Z"));
    let message = assert_violation(
        "DescribeBackups",
        backups("2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z"),
        "EndTime",
        RuleKind::Ordered,
    );
    assert_eq!(message, "must be later than `StartTime`");
    assert_violation(
        "DescribeBackups",
        backups("yesterday", "2024-01-01T00:00:00Z"),
        "StartTime",
        RuleKind::Format,
    );
    let keys = |end: &str| {
        json!({
            "InstanceId": "redis-a", "PageSize": 10, "OrderBy": "ValueSize", "KeyType": "string",
            "QueryStartTime": "2024-01-01T00:00:00Z", "QueryEndTime": end,
        })
    };
    let found = validate_json("DescribeBigKeys", keys("2024-01-03T00:00:00Z"));
    assert!(
        found.iter().any(|(path, rule, _)| path == "QueryEndTime" && *rule == RuleKind::MaxSpan),
        "{found:?}"
    );
    let window = |scope: &str| json!({ "InstanceId": "redis-a", "TimeScope": scope });
    assert_valid("ModifyMaintenanceTime", window("00:00-01:59"));
    assert_valid("ModifyMaintenanceTime", window("23:00-00:59"));
    assert_violation("ModifyMaintenanceTime", window("00:00-00:59"), "TimeScope", RuleKind::Format);
    assert_violation("ModifyMaintenanceTime", window("0:00-5:59"), "TimeScope", RuleKind::Format);
    assert_violation("ModifyMaintenanceTime", window("00:30-05:59"), "TimeScope", RuleKind::Format);
}

#[test]
fn rules_on_several_parameters_are_checked() {
    assert_violation("DescribeBackups", json!({}), "InstanceId", RuleKind::RequiredIf);
    assert_valid("DescribeBackups", json!({ "Scope": "AccountInstances" }));
    assert_violation(
        "DescribeBackups",
        json!({ "InstanceId": "a", "PageNumber": 2 }),
        "PageSize",
        RuleKind::RequiredIf,
    );
    assert_violation(
        "RestoreDBInstance",
        json!({ "InstanceId": "a", "BackupType": "Inc", "BackupPointId": "b" }),
        "TimePoint",
        RuleKind::RequiredIf,
    );
    let address = |kind: &str, port: i64| json!({ "InstanceId": "a", "AddrType": kind, "NewPort": port });
    assert_violation(
        "ModifyDBInstanceVisitAddress",
        address("DirectLink", 5000),
        "NewPort",
        RuleKind::RangesIf,
    );
    assert_valid("ModifyDBInstanceVisitAddress", address("Private", 5000));
    assert_violation(
        "ModifyDBInstanceVisitAddress",
        json!({ "InstanceId": "a", "AddrType": "Private" }),
        "",
        RuleKind::AnyOf,
    );
    assert_violation(
        "DeleteDBAccount",
        json!({ "InstanceId": "a", "AccountName": "default" }),
        "AccountName",
        RuleKind::NotIn,
    );
    let both = json!({ "InstanceIds": ["a", "b"], "AllowListIds": ["c", "d"] });
    assert_violation("AssociateAllowList", both, "", RuleKind::NotBothMany);
    assert_valid("AssociateAllowList", json!({ "InstanceIds": ["a", "b"], "AllowListIds": ["c"] }));
}

#[test]
fn the_zones_of_a_new_instance_are_checked() {
    let request = |multi_az: MultiAZ, zones: &[&str], nodes: i32| {
        let zones: Vec<ConfigureNode> = zones.iter().map(|zone| ConfigureNode::new(*zone)).collect();
        CreateDBInstanceRequest::builder()
            .region_id("cn-beijing")
            .engine_version(EngineVersion::V7_0)
            .node_number(nodes)
            .shard_capacity(1024)
            .sharded_cluster(0)
            .subnet_id("subnet")
            .vpc_id("vpc")
            .configure_nodes(zones)
            .multi_az(multi_az)
            .build()
            .unwrap()
    };
    let rules = |request: CreateDBInstanceRequest| -> Vec<RuleKind> {
        violations(request.validate()).into_iter().map(|(_, rule, _)| rule).collect()
    };
    assert_eq!(rules(request(MultiAZ::Disabled, &["a", "a"], 2)), []);
    assert_eq!(rules(request(MultiAZ::Enabled, &["a", "b"], 2)), []);
    assert_eq!(rules(request(MultiAZ::Disabled, &["a", "b"], 2)), [RuleKind::SameMember]);
    assert_eq!(rules(request(MultiAZ::Enabled, &["a", "a"], 2)), [RuleKind::DistinctMembers]);
    assert_eq!(rules(request(MultiAZ::Disabled, &["a", "a", "a"], 2)), [RuleKind::ItemCount]);
    assert_eq!(rules(request(MultiAZ::Disabled, &["a", "a"], 2).shard_number(4).purchase_months(1)), []);
    assert_eq!(
        rules(request(MultiAZ::Disabled, &["a", "a"], 2).charge_type("PrePaid")),
        [RuleKind::RequiredIf]
    );
}

/// Requests that the documentation permits, or forbids, in the details.
#[test]
fn limits_are_those_of_the_service() {
    let address = |kind: &str, port: i64| json!({ "InstanceId": "a", "AddrType": kind, "NewPort": port });
    let password = |action: &str, length: usize| {
        let password = format!("Aa{}", "1".repeat(length - 2));
        match action {
            "CreateDBAccount" => {
                json!({ "InstanceId": "a", "AccountName": "test1", "RoleName": "NotWrite", "Password": password })
            }
            _ => json!({ "InstanceId": "a", "AccountName": "test1", "Password": password }),
        }
    };
    let enable = |sharded: i64, more: Value| {
        let mut request = json!({ "InstanceId": "a", "ApplyImmediately": true, "NodeNumber": 2, "ShardedCluster": sharded });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    let enterprise = |more: Value| {
        let mut request = json!({
            "RegionId": "r", "ChargeType": "PostPaid", "DataLayout": "Hybrid", "FlashPerShard": 10_240, "RamPerShard": 8192,
            "ShardNumber": 2, "SubnetId": "s", "VpcId": "v", "ConfigureNodes": [{ "AZ": "a" }],
        });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    for (action, parameters) in [
        ("ModifyDBInstanceVisitAddress", address("Public", 1024)),
        ("ModifyDBInstanceVisitAddress", address("Public", 65_535)),
        ("CreateDBAccount", password("CreateDBAccount", 64)),
        ("ModifyDBAccount", password("ModifyDBAccount", 64)),
        ("DescribePlannedEvents", json!({ "PageNumber": 1, "PageSize": 1000 })),
        ("ModifyBackupPlan", json!({ "InstanceId": "a" })),
        ("DeleteDBInstance", json!({ "InstanceId": "a", "CreateBackup": false })),
        ("DescribeBackups", json!({ "InstanceId": "a", "Status": "Available" })),
        ("CreateBlueGreenDeployment", json!({ "SourceInstanceId": "a", "ClientToken": "t" })),
        ("RestoreDBInstance", json!({ "InstanceId": "a", "TimePoint": "2021-11-09T06:07:26Z" })),
        (
            "RestoreDBInstance",
            json!({ "InstanceId": "a", "BackupType": "Full", "TimePoint": "2021-11-09T06:07:26Z" }),
        ),
        ("EnableDBInstanceHA", enable(1, json!({ "ShardNumber": 2, "ShardCapacity": 16_384 }))),
        ("EnableDBInstanceHA", enable(0, json!({ "ShardCapacity": 65_536 }))),
        ("CreateEnterpriseDBInstance", enterprise(json!({ "Modules": ["RedisJSON", "RedisBloom"] }))),
        ("CreateEnterpriseDBInstance", enterprise(json!({ "DataLayout": "RAM", "Modules": ["RediSearch"] }))),
        (
            "ModifyAllowList",
            json!({ "AllowListId": "a", "SecurityGroupBindInfos": [], "ApplyInstanceNum": 0 }),
        ),
    ] {
        assert_valid(action, parameters);
    }
    for (action, parameters, path, rule) in [
        ("CreateDBAccount", password("CreateDBAccount", 65), "Password", RuleKind::Length),
        ("DescribePlannedEvents", json!({ "PageNumber": 1, "PageSize": 1001 }), "PageSize", RuleKind::Range),
        ("RestoreDBInstance", json!({ "InstanceId": "a" }), "", RuleKind::AnyOf),
        ("EnableDBInstanceHA", enable(1, json!({})), "ShardNumber", RuleKind::RequiredIf),
        ("EnableDBInstanceHA", enable(1, json!({ "ShardNumber": 1 })), "ShardNumber", RuleKind::Range),
        (
            "EnableDBInstanceHA",
            enable(0, json!({ "ShardCapacity": 3000 })),
            "ShardCapacity",
            RuleKind::AllowedIf,
        ),
        (
            "EnableDBInstanceHA",
            enable(1, json!({ "ShardNumber": 2, "ShardCapacity": 512 })),
            "ShardCapacity",
            RuleKind::AllowedIf,
        ),
        (
            "ModifyDBInstanceAdditionalBandwidthPerShard",
            json!({ "InstanceId": "a", "AdditionalReadBandwidth": -1 }),
            "AdditionalReadBandwidth",
            RuleKind::Range,
        ),
        (
            "ModifyParameterGroup",
            json!({ "ParameterGroupId": "a", "Name": "name" }),
            "ParamValues",
            RuleKind::Required,
        ),
        ("ModifyEnterpriseDBInstanceParams", json!({ "InstanceId": "a" }), "ParamValues", RuleKind::Required),
        (
            "CreateEnterpriseDBInstance",
            enterprise(json!({ "ConfigureNodes": null })),
            "ConfigureNodes",
            RuleKind::Required,
        ),
        (
            "CreateEnterpriseDBInstance",
            enterprise(json!({ "Password": "Aa1".repeat(11) })),
            "Password",
            RuleKind::Length,
        ),
        (
            "CreateEnterpriseDBInstance",
            enterprise(json!({ "InstanceName": "1st" })),
            "InstanceName",
            RuleKind::Characters,
        ),
        (
            "CreateEnterpriseDBInstance",
            enterprise(json!({ "Modules": ["RedisJSON", "RediSearch"] })),
            "Modules",
            RuleKind::AllowedIf,
        ),
    ] {
        assert_violation(action, parameters, path, rule);
    }
}

#[test]
fn undocumented_enum_values_are_valid() {
    let request = DescribeDBInstancesRequest::new().status("Hibernating").charge_type("PerCall");
    request.validate().unwrap();
    let body = serde_json::to_value(&request).unwrap();
    assert_eq!(body, json!({ "Status": "Hibernating", "ChargeType": "PerCall" }));
    assert_eq!(serde_json::from_value::<DescribeDBInstancesRequest>(body).unwrap(), request);
}

#[test]
fn null_is_treated_as_absent() {
    let parameters =
        json!({ "InstanceId": "a", "Active": true, "CrossBackupRegion": null, "ClientToken": null });
    assert_violation("ModifyCrossRegionBackupPolicy", parameters, "CrossBackupRegion", RuleKind::RequiredIf);
}

/// Generates arbitrary JSON, partly with the names of known parameters.
fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        "[0-9:TZ-]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let name = prop_oneof![
            "InstanceIds?|Tags|Key|Value|AZ|ConfigureNodes|ParamValues|ClientToken|Password",
            "\\PC{0,8}"
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn validation_of_arbitrary_json_does_not_panic(
        action in 0..106_usize, values in proptest::collection::vec(json_value(), 40),
    ) {
        let action = Action::all()[action];
        let parameters: serde_json::Map<String, Value> =
            action.request.fields.iter().map(|field| field.name.to_owned()).zip(values).collect();
        let _ = validate::request(action, &parameters).map_err(|error| error.to_string());
    }

    #[test]
    fn typed_and_dynamic_requests_have_the_same_violations(
        key in "\\PC{0,4}", token in proptest::option::of("\\PC{0,200}"), count in 0..25_usize,
    ) {
        let tags: Vec<Tag> = (0..count).map(|number| Tag::new(format!("{key}{}", number / 2))).collect();
        let mut request = AddTagsToResourceRequest::new(vec!["a"; count], tags);
        request.client_token = token;
        let typed = violations(request.validate());
        let json = violations(DynamicRequest::from(&request).validate());
        prop_assert_eq!(typed, json);
    }
}

#[test]
fn a_request_with_many_unknown_names_makes_a_short_error() {
    let mut request = DynamicRequest::new("DescribeRegions").unwrap();
    for number in 0..90_000 {
        request.body_mut().insert(format!("Name{number:06}\u{1b}{}", "x".repeat(100)), Value::Null);
    }
    let error = request.validate().unwrap_err();
    assert_eq!((error.violations.len(), error.omitted), (100, 89_900));
    let shown = error.to_string();
    assert!(shown.len() < 20_000 && shown.ends_with("; and 89900 more"), "{} bytes", shown.len());
    assert!(!shown.contains(char::is_control));
}

#[test]
fn a_long_or_strange_name_of_an_action_has_no_suggestion() {
    for name in ["x".repeat(10_000), "\u{1b}[2J".to_owned(), "Completely Different".to_owned(), String::new()]
    {
        let error = DynamicRequest::new(&name).unwrap_err();
        assert_eq!(error.suggestion, None, "{error}");
        assert!(error.name.chars().count() <= 65 && !error.name.contains(char::is_control), "{error}");
    }
    assert_eq!(
        DynamicRequest::new("describe_db_instance").unwrap_err().suggestion,
        Some("DescribeDBInstances")
    );
}
