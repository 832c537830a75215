//! A valid call of every action there is, in one story.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, held};
use volcredis_core::model::Action;
use volcredis_core::{Request, Visitor, actions};

/// The calls in their order. A text that begins with `$` stands for the last text of that name in an answer.
fn story() -> Vec<(&'static str, Value)> {
    let cluster = "redis-cn0212gzmh2xs";
    let pair = "redis-cnlfkmh6uiii8";
    let single = "redis-cn02aqusft7ws";
    let enterprise = "redis-cn02sg5o56sbs";
    let of = |id: &str| json!({"InstanceId": id});
    vec![
        ("DescribeRegions", json!({})),
        ("DescribeZones", json!({"RegionId": "cn-beijing"})),
        ("DescribeDBInstanceSpecs", json!({"ArchType": "Standard", "InstanceClass": "Standalone"})),
        ("DescribeDBEngineVersions", json!({"EngineVersion": "7.0"})),
        (
            "CreateParameterGroup",
            json!({
                "Name": "test_temp", "EngineVersion": "7.0", "Description": "test template",
                "ParamValues": [{"Name": "maxmemory-policy", "Value": "allkeys-lru"}],
            }),
        ),
        (
            "DescribeParameterGroups",
            json!({"PageNumber": 1, "PageSize": 10, "EngineVersion": "7.0", "Source": "User"}),
        ),
        ("DescribeParameterGroupDetail", json!({"ParameterGroupId": "$ParameterGroupId"})),
        ("CreateAllowList", json!({"AllowListName": "test", "AllowList": "10.1.1.1,10.2.3.0/24"})),
        (
            "CreateDBInstance",
            json!({
                "RegionId": "cn-beijing", "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-b"}],
                "EngineVersion": "7.0", "MultiAZ": "enabled", "NodeNumber": 2, "ShardCapacity": 1024,
                "ShardedCluster": 0, "SubnetId": "subnet-1g15j13jtzgu88ibuxwqp", "VpcId": "vpc-rs5811nceqyov0x58x4",
                "ParameterGroupId": "$ParameterGroupId", "AllowListIds": ["$AllowListId"],
                "InstanceName": "testInstance", "Password": "Pwd@12345", "Tags": [{"Key": "a", "Value": "b"}],
            }),
        ),
        ("DescribeDBInstances", json!({"InstanceName": "testInst"})),
        ("DescribeDBInstanceDetail", of("$InstanceId")),
        ("DescribeTasks", json!({"PageNumber": 1, "PageSize": 10, "InstanceId": "$InstanceId"})),
        (
            "ModifyParameterGroup",
            json!({"ParameterGroupId": "$ParameterGroupId", "Name": "other", "Description": ""}),
        ),
        (
            "ApplyParameterGroup",
            json!({"InstanceId": "$InstanceId", "ParameterGroupId": "$ParameterGroupId"}),
        ),
        ("DeleteParameterGroup", json!({"ParameterGroupId": "$ParameterGroupId"})),
        ("DescribeDBInstanceParams", json!({"InstanceId": cluster, "PageNumber": 1, "PageSize": 1})),
        (
            "ModifyDBInstanceParams",
            json!({
                "InstanceId": cluster, "ParamValues": [{"Name": "maxmemory-policy", "Value": "allkeys-lru"}],
            }),
        ),
        ("DescribeAllowLists", json!({"RegionId": "cn-beijing"})),
        ("AssociateAllowList", json!({"AllowListIds": ["$AllowListId"], "InstanceIds": [cluster]})),
        ("DescribeAllowListDetail", json!({"AllowListId": "$AllowListId"})),
        (
            "ModifyAllowList",
            json!({"AllowListId": "$AllowListId", "AllowList": "192.168.0.1", "ApplyInstanceNum": 2}),
        ),
        ("SyncAllowList", json!({"AllowListId": "$AllowListId"})),
        (
            "DisassociateAllowList",
            json!({"AllowListIds": ["$AllowListId"], "InstanceIds": [cluster, "$InstanceId"]}),
        ),
        ("DeleteAllowList", json!({"AllowListId": "$AllowListId"})),
        ("UpgradeAllowListVersion", of(cluster)),
        ("DeleteDBInstance", of("$InstanceId")),
        (
            "CreateDBAccount",
            json!({
                "InstanceId": cluster, "AccountName": "test1", "Password": "Pwd@12345", "RoleName": "ReadWrite",
            }),
        ),
        ("ListDBAccount", of(cluster)),
        ("ModifyDBAccount", json!({"InstanceId": cluster, "AccountName": "test1", "RoleName": "ReadOnly"})),
        ("DeleteDBAccount", json!({"InstanceId": cluster, "AccountName": "test1"})),
        ("DescribeDBInstanceAclCategories", of(cluster)),
        ("DescribeDBInstanceAclCommands", json!({"InstanceId": cluster, "Category": "admin"})),
        (
            "AddTagsToResource",
            json!({"InstanceIds": [cluster], "Tags": [{"Key": "department", "Value": "game"}]}),
        ),
        ("DescribeTagsByResource", json!({"InstanceIds": [cluster], "PageNumber": 1, "PageSize": 10})),
        ("RemoveTagsFromResource", json!({"InstanceIds": [cluster], "TagKeys": ["department"]})),
        ("CreateBackup", of(cluster)),
        ("DescribeBackups", of(cluster)),
        (
            "DescribeBackupPointDownloadUrls",
            json!({"InstanceId": cluster, "BackupPointId": "$BackupPointId"}),
        ),
        (
            "ModifyBackupPointName",
            json!({"BackupPointID": "$BackupPointId", "BackupPointName": "testbackup"}),
        ),
        ("RestoreDBInstance", json!({"InstanceId": cluster, "BackupPointId": "$BackupPointId"})),
        ("DescribeBackupPlan", of(cluster)),
        (
            "ModifyBackupPlan",
            json!({"InstanceId": cluster, "Active": true, "BackupHour": 7, "Period": [1, 2]}),
        ),
        ("DescribeAvailableCrossRegion", of(cluster)),
        (
            "ModifyCrossRegionBackupPolicy",
            json!({
                "InstanceId": cluster, "Active": true, "CrossBackupRegion": "cn-shanghai",
            }),
        ),
        ("DescribeCrossRegionBackupPolicy", of(cluster)),
        ("DescribeCrossRegionBackups", of(cluster)),
        ("StartContinuousBackup", of(cluster)),
        ("DescribePitrTimeWindow", of(cluster)),
        ("StopContinuousBackup", of(cluster)),
        ("DescribeDBInstanceShards", json!({"InstanceId": cluster, "PageNumber": 1, "PageSize": 10})),
        ("DescribeDBInstanceSlots", of(cluster)),
        ("DescribeNodeIds", of(cluster)),
        (
            "SwitchOver",
            json!({"InstanceId": cluster, "TargetPrimaryNodeIds": [format!("server-{cluster}-0-1")]}),
        ),
        ("TestFailoverDBInstanceZone", json!({"InstanceId": cluster, "FailedZoneId": "cn-beijing-a"})),
        (
            "TestShutDownDBInstanceNodes",
            json!({"InstanceId": cluster, "ServerShardIds": [format!("server-{cluster}-0")]}),
        ),
        ("RestartDBInstance", of(cluster)),
        (
            "RestartDBInstanceProxy",
            json!({"InstanceId": cluster, "ProxyNodeIds": [format!("proxy-{cluster}-0")]}),
        ),
        ("FlushDBInstance", of(cluster)),
        ("ModifyDBInstanceName", json!({"InstanceId": cluster, "InstanceName": "test123"})),
        ("ModifyMaintenanceTime", json!({"InstanceId": cluster, "TimeScope": "00:00-01:59"})),
        (
            "ModifyDBInstanceDeletionProtectionPolicy",
            json!({"InstanceId": cluster, "DeletionProtection": "enabled"}),
        ),
        (
            "ModifyDBInstanceChargeType",
            json!({"InstanceIds": [cluster], "ChargeType": "PrePaid", "PurchaseMonths": 1}),
        ),
        (
            "ModifyDBInstanceMinorVersion",
            json!({
                "InstanceId": cluster, "SwitchoverImmediately": true, "ServerVersion": "6.602.0",
            }),
        ),
        (
            "ModifyDBInstanceAZConfigure",
            json!({
                "InstanceId": cluster, "ApplyImmediately": true, "MultiAZ": "disabled",
                "ConfigureNodes": [{"AZ": "cn-beijing-c"}, {"AZ": "cn-beijing-c"}],
            }),
        ),
        (
            "CreateDBEndpointPublicAddress",
            json!({"InstanceId": cluster, "EipId": "eip-2fef2qcfbfw8w5oxruw3w"}),
        ),
        ("DeleteDBEndpointPublicAddress", of(cluster)),
        ("CreateDBEndpointDirectLinkAddress", json!({"InstanceId": cluster, "Port": 6380})),
        ("DeleteDBEndpointDirectLinkAddress", of(cluster)),
        (
            "ModifyDBInstanceVisitAddress",
            json!({
                "InstanceId": cluster, "AddrType": "Private", "NewAddressPrefix": "testaddrpre", "NewPort": 6381,
            }),
        ),
        (
            "ModifyDBInstancePrivateDNSVisibility",
            json!({"InstanceId": cluster, "PrivateDNSVisibility": "Public"}),
        ),
        (
            "ModifyDBInstanceSubnet",
            json!({
                "InstanceId": cluster, "SubnetId": "subnet-1g15t8rj4uigw8ibuxxij", "VpcId": "vpc-1g15j0fvgmt4w8ibuxwjl",
            }),
        ),
        ("ModifyDBInstanceVpcAuthMode", json!({"InstanceId": cluster, "VpcAuthMode": "open"})),
        ("ModifyDBInstanceMaxConn", json!({"InstanceId": cluster, "MaxConnections": 20_000})),
        (
            "ModifyDBInstanceAdditionalBandwidthPerShard",
            json!({"InstanceId": cluster, "AdditionalBandwidth": 2}),
        ),
        ("DescribeDBInstanceBandwidthPerShard", of(cluster)),
        (
            "ModifyDBInstanceShardNumber",
            json!({"InstanceId": cluster, "ApplyImmediately": true, "ShardNumber": 3}),
        ),
        (
            "ModifyDBInstanceShardCapacity",
            json!({"InstanceId": cluster, "ApplyImmediately": true, "ShardCapacity": 2048}),
        ),
        (
            "IncreaseDBInstanceNodeNumber",
            json!({
                "InstanceId": cluster, "ApplyImmediately": true, "NodesNumberToIncrease": 1,
                "ConfigureNewNodes": [{"AZ": "cn-beijing-b"}],
            }),
        ),
        (
            "DecreaseDBInstanceNodeNumber",
            json!({
                "InstanceId": cluster, "ApplyImmediately": true, "NodesNumberToDecrease": 1,
                "NodesToRemove": [{"AZ": "cn-beijing-b"}],
            }),
        ),
        (
            "EnableDBInstanceHA",
            json!({
                "InstanceId": single, "ApplyImmediately": true, "NodeNumber": 2, "ShardedCluster": 0,
            }),
        ),
        ("CreateBlueGreenDeployment", json!({"SourceInstanceId": pair, "TargetEngineVersion": "7.0"})),
        ("DescribeBlueGreenDeployments", json!({"InstanceId": pair, "ExcludeCompleted": false})),
        ("SwitchoverBlueGreenDeployment", json!({"SourceInstanceId": pair, "ApplyImmediately": true})),
        ("CreateBlueGreenDeployment", json!({"SourceInstanceId": pair, "Name": "upgradeversion"})),
        ("DeleteBlueGreenDeployment", json!({"SourceInstanceId": pair})),
        (
            "EnableShardedCluster",
            json!({
                "InstanceId": pair, "ApplyImmediately": true, "ShardNumber": 2, "ShardedCluster": 1,
            }),
        ),
        ("DescribePlannedEvents", json!({"PageNumber": 1, "PageSize": 10, "InstanceId": cluster})),
        (
            "ModifyPlannedEventExecuteTime",
            json!({
                "EventIds": ["$EventId"], "TargetStartTime": "2024-07-20T02:00:00Z", "TargetEndTime": "2024-07-20T03:00:00Z",
            }),
        ),
        ("ExecutePlannedEvent", json!({"EventId": "$EventId"})),
        (
            "CreateKeyScanJob",
            json!({"InstanceId": cluster, "ScanKeyNumPerSecond": 2000, "TimeoutMinutes": 30}),
        ),
        (
            "DescribeKeyScanJobs",
            json!({
                "InstanceId": cluster, "QueryStartTime": "2024-07-10T00:00:00Z", "QueryEndTime": "2024-07-11T00:00:00Z",
            }),
        ),
        (
            "CreateKeyScanJob",
            json!({"InstanceId": single, "ScanKeyNumPerSecond": 2000, "TimeoutMinutes": 30}),
        ),
        ("InterruptKeyScanJob", json!({"JobId": "$JobId"})),
        ("DescribeSlowLogs", json!({"InstanceId": cluster, "PageSize": 10})),
        ("DescribeFatLogs", json!({"InstanceId": cluster, "PageSize": 10})),
        ("DescribeHotKeys", json!({"InstanceId": cluster, "PageSize": 10})),
        ("DescribeBigKeys", json!({"InstanceId": cluster, "PageSize": 10})),
        ("DescribeClientSessionSnapshot", of(cluster)),
        ("DeleteAllClientSession", of(cluster)),
        ("DescribeEnterpriseZones", json!({"RegionId": "cn-beijing"})),
        ("DescribeEnterpriseDBInstanceSpecs", json!({"DataLayout": "RAM"})),
        (
            "CreateEnterpriseDBInstance",
            json!({
                "RegionId": "cn-beijing", "ChargeType": "PrePaid", "PurchaseMonths": 1, "DataLayout": "RAM",
                "FlashPerShard": 10240, "RamPerShard": 8192, "ShardNumber": 2,
                "SubnetId": "subnet-1g15j13jtzgu88ibuxwqp", "VpcId": "vpc-rs5811nceqyov0x58x4",
            }),
        ),
        ("DescribeEnterpriseDBInstanceDetail", of("$InstanceId")),
        (
            "DescribeEnterpriseDBInstanceParams",
            json!({"InstanceId": enterprise, "PageNumber": 1, "PageSize": 10}),
        ),
        (
            "ModifyEnterpriseDBInstanceParams",
            json!({
                "InstanceId": enterprise, "ParamValues": [{"Name": "eviction_policy", "Value": "allkeys-lru"}],
            }),
        ),
        (
            "ModifyEnterpriseDBInstanceCapacity",
            json!({
                "InstanceId": enterprise, "ApplyImmediately": true, "FlashPerShard": 0, "RamPerShard": 8192, "ShardNumber": 4,
            }),
        ),
        ("DeleteEnterpriseDBInstance", of(enterprise)),
    ]
}

#[test]
fn every_action_is_called_and_answers_with_its_own_type() {
    let emulator = held().start().unwrap();
    let client = Client::of(&emulator);
    let mut known = BTreeMap::new();
    let mut called = BTreeSet::new();
    for (action, request) in story() {
        let request = with_known(&request, &known);
        // Not so long that the interrupted scan has ended by then, but long enough for everything else.
        let pause = if action == "InterruptKeyScanJob" { 0 } else { 60 };
        emulator.step_clock(Duration::from_secs(pause));
        let reply = client.call(action, &request);
        assert_eq!(reply.status, 200, "{action} {request}: {}", reply.body);
        let again = actions::visit(action, RoundTrip(reply.result().clone())).unwrap();
        assert_eq!(&again, reply.result(), "{action} answers with what its type does not know");
        learn(reply.result(), &mut known);
        called.insert(action);
    }
    let all: BTreeSet<_> = Action::all().iter().map(|action| action.name).collect();
    assert_eq!(called, all);
}

/// Reads an answer as the type of the action, and writes it again.
struct RoundTrip(Value);

impl Visitor for RoundTrip {
    type Output = Value;

    fn visit<R: Request>(self) -> Value {
        if self.0.is_null() {
            return Value::Null;
        }
        serde_json::to_value(serde_json::from_value::<R::Response>(self.0).unwrap()).unwrap()
    }
}

fn with_known(value: &Value, known: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('$') {
            Some(name) => Value::String(known[name].clone()),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| with_known(item, known)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), with_known(member, known))).collect()
        }
        other => other.clone(),
    }
}

fn learn(value: &Value, known: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| learn(item, known)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) => drop(known.insert(name.clone(), text.clone())),
                    member => learn(member, known),
                }
            }
        }
        _ => {}
    }
}
