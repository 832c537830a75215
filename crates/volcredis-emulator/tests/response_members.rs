//! Every response member of the API model is filled by some call.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};
use support::story::{self, Known};
use support::{Client, INSTANCE, paused};
use volcredis_core::model::{Action, Structure, Type};

const PAIR: &str = "redis-cnlfkmh6uiii8";
const MINUTE: Duration = Duration::from_secs(60);

/// The members that no call fills, by the ends of their paths.
const UNFILLED: [(&str, &str); 12] = [
    (
        "BlueGreenDeployment.BlueGreenDeployment.EndTime",
        "the deployment has not ended when the action returns",
    ),
    ("CreateBlueGreenDeployment.EndTime", "the deployment has not ended when the action returns"),
    ("DeleteBlueGreenDeployment.EndTime", "the deployment has not ended when the action returns"),
    ("SwitchoverBlueGreenDeployment.EndTime", "the deployment has not ended when the action returns"),
    ("SecurityGroupBindInfos.IpList", "the security groups have no members"),
    ("ChangeObjects.AddedIpList", "the security groups have no members"),
    ("ChangeObjects.NewIpList", "the security groups have no members"),
    ("ChangeObjects.OldIpList", "the security groups have no members"),
    ("ChangeObjects.RemovedIpList", "the security groups have no members"),
    ("DescribeDBInstanceDetail.Modules", "only enterprise instances have modules"),
    ("VIPv6", "instances have no IPv6 address"),
    ("DescribeCrossRegionBackups.Backups.InstanceInfo.BlueGreenRole", "filled like that of DescribeBackups"),
];

/// Calls whose responses have members that those of the story of all actions lack.
fn more_calls(client: &Client, mut record: impl FnMut(&str, &Value), wait: impl Fn(Duration)) {
    let mut call = |client: &Client, action: &str, request: Value| {
        let result = client.ok(action, &request);
        record(action, &result);
        wait(MINUTE);
        result
    };
    let of = |id: &str| json!({"InstanceId": id});
    let page = json!({"PageNumber": 1, "PageSize": 100, "InstanceId": INSTANCE});

    let group = json!({"SecurityGroupId": "sg-1", "BindMode": "AssociateEcsIp"});
    let list =
        json!({"AllowListName": "list", "AllowListDesc": "described", "SecurityGroupBindInfos": [group]});
    let list = call(client, "CreateAllowList", list)["AllowListId"].clone();
    call(client, "DescribeAllowListDetail", json!({"AllowListId": list}));
    call(client, "DescribeAllowLists", json!({"RegionId": "cn-beijing"}));
    call(client, "SyncAllowList", json!({"AllowListId": list}));

    let account = json!({
        "InstanceId": INSTANCE, "AccountName": "test1", "Password": "Pwd@12345", "RoleName": "ReadOnly", "Description": "x",
    });
    call(client, "CreateDBAccount", account);
    call(client, "ListDBAccount", of(INSTANCE));

    call(client, "DescribeDBInstanceParams", page.clone());
    let timeout = json!([{"Name": "timeout", "Value": "60"}]);
    let template = json!({"Name": "template", "EngineVersion": "6.0", "ParamValues": timeout});
    let template = call(client, "CreateParameterGroup", template)["ParameterGroupId"].clone();
    call(client, "DescribeParameterGroupDetail", json!({"ParameterGroupId": template}));
    call(client, "ApplyParameterGroup", json!({"InstanceId": INSTANCE, "ParameterGroupId": template}));

    let subscription = json!({"InstanceIds": [INSTANCE], "ChargeType": "PrePaid", "PurchaseMonths": 1});
    call(client, "ModifyDBInstanceChargeType", subscription);
    call(client, "CreateDBEndpointPublicAddress", json!({"InstanceId": INSTANCE, "EipId": "eip-1"}));
    call(client, "DescribeDBInstanceDetail", of(INSTANCE));
    let policy = json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-shanghai"});
    call(client, "ModifyCrossRegionBackupPolicy", policy);
    call(client, "CreateBackup", of(INSTANCE));
    call(client, "DescribeBackups", of(INSTANCE));
    call(&client.clone().region("cn-shanghai"), "DescribeCrossRegionBackups", of(INSTANCE));

    call(client, "ExecutePlannedEvent", json!({"EventId": "event-cn0212gzmh2xs"}));
    call(client, "DescribePlannedEvents", page.clone());
    call(client, "DescribeTasks", page);

    call(client, "CreateBlueGreenDeployment", json!({"SourceInstanceId": PAIR}));
    call(client, "DescribeDBInstances", json!({}));
    call(client, "DescribeDBInstanceDetail", of(PAIR));
    call(client, "DeleteBlueGreenDeployment", json!({"SourceInstanceId": PAIR}));
    let all = json!({"InstanceId": PAIR, "ExcludeCompleted": true});
    call(client, "DescribeBlueGreenDeployments", all);

    let enterprise = json!({
        "RegionId": "cn-beijing", "ChargeType": "PrePaid", "PurchaseMonths": 1, "DataLayout": "RAM", "FlashPerShard": 10_240,
        "RamPerShard": 8192, "ShardNumber": 2, "SubnetId": "subnet-1g15j13jtzgu8", "VpcId": "vpc-rs5811nceqyov0x5",
        "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-b"}], "MultiAZ": "enabled",
        "Tags": [{"Key": "team", "Value": "a"}], "Modules": ["RedisJSON"],
    });
    let enterprise = call(client, "CreateEnterpriseDBInstance", enterprise)["InstanceId"].clone();
    call(client, "CreateDBEndpointPublicAddress", json!({"InstanceId": enterprise, "EipId": "eip-2"}));
    call(client, "DescribeEnterpriseDBInstanceDetail", json!({"InstanceId": enterprise}));
}

#[test]
fn every_response_member_is_filled() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let mut filled = BTreeSet::new();
    let mut known = Known::default();
    for step in story::steps() {
        let request = step.request(&known);
        emulator.advance_clock(Duration::from_secs(step.seconds_before())).unwrap();
        let reply = client.call(&step.action, &request);
        known.learn(reply.result());
        find_filled(reply.result(), &step.action, &mut filled);
    }
    let emulator = paused().start().unwrap();
    let record = |action: &str, result: &Value| find_filled(result, action, &mut filled);
    more_calls(&Client::of(&emulator), record, |time| emulator.advance_clock(time).unwrap());

    let mut members = BTreeSet::new();
    for action in Action::all() {
        find_members(action.response, action.name, &mut members);
    }
    let is_unfilled = |member: &&String| UNFILLED.iter().any(|(end, _)| member.ends_with(end));
    let missing: Vec<_> = members.difference(&filled).filter(|member| !is_unfilled(member)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let outdated: Vec<_> =
        UNFILLED.iter().filter(|(end, _)| filled.iter().any(|member| member.ends_with(end))).collect();
    assert!(outdated.is_empty(), "filled after all: {outdated:#?}");
}

/// Adds the paths of all members of a structure.
fn find_members(structure: &'static Structure, path: &str, members: &mut BTreeSet<String>) {
    for field in structure.fields {
        let path = format!("{path}.{}", field.name);
        if let Type::Structure(inner) | Type::List(&Type::Structure(inner)) = field.value_type {
            find_members(inner, &path, members);
        }
        members.insert(path);
    }
}

/// Adds the paths of the members of a response that have a value.
fn find_filled(value: &Value, path: &str, filled: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let path = format!("{path}.{name}");
                if *member != Value::Null && *member != json!("") && *member != json!([]) {
                    find_filled(member, &path, filled);
                    filled.insert(path);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| find_filled(item, path, filled)),
        _ => {}
    }
}
