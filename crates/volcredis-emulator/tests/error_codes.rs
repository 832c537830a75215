//! Every documented error code of the service is reached, or cannot be for a reason.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};
use volcredis_core::error_codes;

const SINGLE: &str = "redis-cn02aqusft7ws";

/// The codes that no call reaches.
const UNREACHABLE: [(&str, &str); 6] = [
    ("InternalError", "only by fault injection, and by a full disk under the state file"),
    ("ServerError", "only by fault injection"),
    ("InvalidNetworkType", "no action of this version has a network type"),
    ("NodePoolNotExist", "no action of this version has a node pool"),
    ("PasswordWrong", "no action of this version takes a password to compare"),
    ("VpcNotExist", "VPCs are not checked"),
];

/// Returns a request for a new instance, with additional or different members.
fn new_instance(more: &Value) -> Value {
    merge(
        json!({
            "RegionId": "cn-beijing", "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-a"}],
            "EngineVersion": "7.0", "MultiAZ": "disabled", "NodeNumber": 2, "ShardCapacity": 1024, "ShardedCluster": 0,
            "SubnetId": "subnet-1g15j13jtzgu8", "VpcId": "vpc-rs5811nceqyov0x5",
        }),
        more,
    )
}

fn of_instance(more: &Value) -> Value {
    merge(json!({"InstanceId": INSTANCE}), more)
}

fn merge(mut request: Value, more: &Value) -> Value {
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

#[test]
fn every_documented_code_is_reached() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let list = client.ok(
        "CreateAllowList",
        &json!({"AllowListName": "taken", "AllowList": "10.0.0.1", "AllowListCategory": "Default"}),
    );
    let list = list["AllowListId"].as_str().unwrap();
    let account = json!({"AccountName": "test1", "Password": "Pwd@12345", "RoleName": "ReadOnly"});
    client.ok("CreateDBAccount", &of_instance(&account));
    let parameter =
        |name: &str, value: &str| of_instance(&json!({"ParamValues": [{"Name": name, "Value": value}]}));
    let enterprise = json!({
        "RegionId": "cn-beijing", "ChargeType": "PostPaid", "DataLayout": "RAM", "FlashPerShard": 10_240, "RamPerShard": 8192,
        "ShardNumber": 32, "SubnetId": "subnet-1g15j13jtzgu8", "VpcId": "vpc-rs5811nceqyov0x5",
        "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-a"}],
    });
    client.ok("CreateEnterpriseDBInstance", &enterprise);
    let period = |from: &str, to: &str| {
        of_instance(&json!({"PageSize": 10, "QueryStartTime": from, "QueryEndTime": to}))
    };
    let calls = [
        (
            "AccountDescriptionTooLong",
            "CreateDBAccount",
            of_instance(&merge(
                account.clone(),
                &json!({"AccountName": "test2", "Description": "x".repeat(257)}),
            )),
        ),
        ("AccountExist", "CreateDBAccount", of_instance(&account)),
        ("AccountNotExist", "DeleteDBAccount", of_instance(&json!({"AccountName": "test2"}))),
        (
            "AccountRoleInvalid",
            "CreateDBAccount",
            of_instance(&merge(account.clone(), &json!({"AccountName": "test2", "RoleName": "Owner"}))),
        ),
        (
            "AccountRoleInvalid",
            "ModifyDBAccount",
            of_instance(&json!({"AccountName": "default", "RoleName": "ReadOnly"})),
        ),
        ("ConfigNameNotExist", "ModifyDBInstanceParams", parameter("no-such-parameter", "1")),
        ("DeleteDefaultAccount", "DeleteDBAccount", of_instance(&json!({"AccountName": "default"}))),
        ("DeleteDefaultIpGroup", "DeleteAllowList", json!({"AllowListId": list})),
        ("InstanceNotExist", "DescribeDBInstanceDetail", json!({"InstanceId": "redis-x"})),
        (
            "InvalidAccountName",
            "CreateDBAccount",
            of_instance(&merge(account.clone(), &json!({"AccountName": "1"}))),
        ),
        ("InvalidChargeType", "CreateDBInstance", new_instance(&json!({"ChargeType": "Free"}))),
        (
            "InvalidChargeType",
            "CreateEnterpriseDBInstance",
            merge(enterprise.clone(), &json!({"ChargeType": "Free"})),
        ),
        ("InvalidConfigValue", "ModifyDBInstanceParams", parameter("maxmemory-policy", "none")),
        (
            "InvalidDescVersion",
            "ModifyDBInstanceMinorVersion",
            of_instance(&json!({"SwitchoverImmediately": true, "ServerVersion": "1.0.0"})),
        ),
        ("InvalidEngineVersion", "CreateDBInstance", new_instance(&json!({"EngineVersion": "3.0"}))),
        ("InvalidInstanceName", "CreateDBInstance", new_instance(&json!({"InstanceName": "1st"}))),
        ("InvalidInstanceName", "ModifyDBInstanceName", of_instance(&json!({"InstanceName": "-"}))),
        ("InvalidInstanceSpec", "CreateDBInstance", new_instance(&json!({"ShardCapacity": 3000}))),
        ("InvalidInstanceSpec", "CreateDBInstance", new_instance(&json!({"NodeNumber": 3}))),
        ("InvalidInstanceType", "CreateBackup", json!({"InstanceId": SINGLE})),
        (
            "InvalidIpAddressPattern",
            "CreateAllowList",
            json!({"AllowListName": "other", "AllowList": "10.0.0"}),
        ),
        ("InvalidOperator", "DeleteDBEndpointPublicAddress", of_instance(&json!({}))),
        (
            "InvalidPassword",
            "CreateDBAccount",
            of_instance(&merge(account.clone(), &json!({"AccountName": "test2", "Password": "weak"}))),
        ),
        ("InvalidPassword", "CreateDBInstance", new_instance(&json!({"Password": "weak"}))),
        ("InvalidRegion", "DescribeZones", json!({"RegionId": "cn-atlantis"})),
        (
            "InvalidSecurityIpGroupName",
            "CreateAllowList",
            json!({"AllowListName": "1st", "AllowList": "10.0.0.1"}),
        ),
        ("InvalidZone", "TestFailoverDBInstanceZone", of_instance(&json!({"FailedZoneId": "cn-beijing-z"}))),
        ("OffsetOutOfRange", "DescribeDBInstances", json!({"PageSize": 1001})),
        ("OrderTypeInvalid", "DescribeBigKeys", of_instance(&json!({"PageSize": 10, "OrderBy": "Name"}))),
        ("ParamError", "DescribeDBInstanceDetail", json!({})),
        ("ResourceNotEnough", "CreateEnterpriseDBInstance", merge(enterprise, &json!({"ShardNumber": 32}))),
        (
            "SecurityIpGroupAlreadyExist",
            "CreateAllowList",
            json!({"AllowListName": "taken", "AllowList": "10.0.0.1"}),
        ),
        ("SecurityIpGroupNotExist", "DescribeAllowListDetail", json!({"AllowListId": "acl-x"})),
        ("TimeFormatInvalid", "DescribeSlowLogs", period("yesterday", "2024-07-10T00:00:00Z")),
        ("TimeFormatInvalid", "ModifyMaintenanceTime", of_instance(&json!({"TimeScope": "night"}))),
        ("TimeIntervalInvalid", "DescribeSlowLogs", period("2024-07-10T00:00:00Z", "2024-07-09T00:00:00Z")),
        ("TimeIntervalInvalid", "DescribeBigKeys", period("2024-07-08T00:00:00Z", "2024-07-10T00:00:00Z")),
        ("VpcIdIsNeeded", "ModifyDBInstanceSubnet", of_instance(&json!({"SubnetId": "subnet-x"}))),
        // The last one, because it changes the status.
        ("InstanceStatusNotMatch", "RestartDBInstance", of_instance(&json!({}))),
    ];
    let mut reached = BTreeSet::new();
    for (code, action, request) in &calls {
        if *code == "InstanceStatusNotMatch" {
            client.ok(action, request);
        }
        let reply = client.call(action, request);
        assert_eq!(reply.error(), (*code, None, 400), "{action} {request}: {}", reply.message());
        reached.insert(*code);
    }
    let unreachable: BTreeSet<_> = UNREACHABLE.iter().map(|(code, _)| *code).collect();
    assert!(reached.is_disjoint(&unreachable));
    let documented: BTreeSet<_> = error_codes::REDIS.iter().map(|known| known.code).collect();
    assert_eq!(&reached | &unreachable, documented);
}
