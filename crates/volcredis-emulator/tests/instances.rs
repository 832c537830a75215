//! Instances: the changes of one action are visible in all others.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};

const MINUTE: Duration = Duration::from_secs(60);
const PAIR: &str = "redis-cnlfkmh6uiii8";
const SINGLE: &str = "redis-cn02aqusft7ws";

fn of(id: &str) -> Value {
    json!({"InstanceId": id})
}

/// Returns a request for a new instance, with additional or different members.
fn new_instance(more: &Value) -> Value {
    let mut request = json!({
        "RegionId": "cn-beijing", "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-b"}],
        "EngineVersion": "7.0", "MultiAZ": "enabled", "NodeNumber": 2, "ShardCapacity": 1024, "ShardNumber": 3,
        "ShardedCluster": 1, "SubnetId": "subnet-1g15j13jtzgu88ibuxwqp", "VpcId": "vpc-rs5811nceqyov0x58x4",
    });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

fn create(client: &Client, more: &Value) -> String {
    client.ok("CreateDBInstance", &new_instance(more))["InstanceId"].as_str().unwrap().to_owned()
}

#[test]
fn instance_is_created_described_and_deleted() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let id = create(
        &client,
        &json!({"InstanceName": "mine", "Tags": [{"Key": "team", "Value": "blue"}], "Port": 7000}),
    );
    let status = || client.ok("DescribeDBInstanceDetail", &of(&id))["Status"].clone();
    assert_eq!(status(), "Creating");
    assert_eq!(client.call("RestartDBInstance", &of(&id)).error(), ("InstanceStatusNotMatch", None, 400));

    emulator.advance_clock(MINUTE).unwrap();
    let detail = client.ok("DescribeDBInstanceDetail", &of(&id));
    assert_eq!(detail["Status"], "Running");
    assert_eq!(detail["Capacity"]["Total"], 3072);
    assert_eq!(detail["ZoneIds"], json!(["cn-beijing-a", "cn-beijing-b"]));
    assert_eq!(
        (&detail["VisitAddrs"][0]["Port"], &detail["VisitAddrs"][0]["AddrType"]),
        (&json!("7000"), &json!("Private"))
    );
    let tagged = json!({"TagFilters": [{"Key": "team", "Value": "blue"}]});
    assert_eq!(client.ok("DescribeDBInstances", &tagged)["Instances"][0]["InstanceId"], *id);
    let shards =
        client.ok("DescribeDBInstanceShards", &json!({"InstanceId": id, "PageNumber": 1, "PageSize": 10}));
    assert_eq!(
        (&shards["Total"], shards["InstanceShards"][2]["ServerNodes"].as_array().unwrap().len()),
        (&json!(3), 2)
    );
    let slots = client.ok("DescribeDBInstanceSlots", &of(&id));
    assert_eq!(slots["Slots"][2]["Slots"], json!(["10922-16383"]));
    let accounts = client.ok("ListDBAccount", &of(&id));
    assert_eq!(accounts["Accounts"][0]["AccountName"], "default");
    assert_eq!(client.ok("DescribeBackupPlan", &of(&id))["Active"], true);

    client.ok("DeleteDBInstance", &of(&id));
    assert_eq!(status(), "Deleting");
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(client.call("DescribeDBInstanceDetail", &of(&id)).error(), ("InstanceNotExist", None, 400));
    assert_eq!(client.ok("DescribeDBInstances", &of(&id))["TotalInstancesNum"], 0);
    let destroyed = json!({"Scope": "DestroyedInstances", "InstanceId": id});
    assert_eq!(
        client.ok("DescribeBackups", &destroyed)["Backups"][0]["Status"],
        "Available",
        "a last backup remains"
    );
}

#[test]
fn asynchronous_call_has_a_task() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    client.ok(
        "ModifyDBInstanceShardNumber",
        &json!({"InstanceId": INSTANCE, "ApplyImmediately": true, "ShardNumber": 5}),
    );
    let task = || {
        let request = json!({"PageNumber": 1, "PageSize": 10, "InstanceId": INSTANCE});
        client.ok("DescribeTasks", &request)["Tasks"][0].clone()
    };
    assert_eq!(
        (&task()["TaskStatus"], &task()["TaskName"]),
        (&json!("Running"), &json!("ModifyDBInstanceShardNumber"))
    );
    emulator.advance_clock(MINUTE).unwrap();
    let task = task();
    assert_eq!((&task["TaskStatus"], &task["CostTimeMS"]), (&json!("Success"), &json!(5000)));
    assert_eq!(task["OriginInstanceInfo"]["ShardNumber"], 2);
    assert_eq!(task["InstanceInfo"]["ShardNumber"], 5);
}

#[test]
fn invalid_instances_are_rejected() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for (more, code) in [
        (json!({"RegionId": "cn-atlantis"}), "InvalidRegion"),
        (json!({"ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-z"}]}), "InvalidZone"),
        (json!({"EngineVersion": "2.8"}), "InvalidEngineVersion"),
        (json!({"ShardCapacity": 32_768}), "InvalidInstanceSpec"),
        (json!({"AllowListIds": ["acl-nowhere"]}), "SecurityIpGroupNotExist"),
        (json!({"ParameterGroupId": "pg-nowhere"}), "ParamError"),
        (json!({"ParameterGroupId": "DefaultParamGroupId-5.0"}), "InvalidEngineVersion"),
        (json!({"NodeNumber": 3}), "InvalidInstanceSpec"),
        (json!({"Password": "short"}), "InvalidPassword"),
    ] {
        assert_eq!(client.call("CreateDBInstance", &new_instance(&more)).error().0, code, "{more}");
    }
    assert_eq!(client.ok("DescribeDBInstances", &json!({}))["TotalInstancesNum"], 3, "none was created");
}

#[test]
fn protected_instance_cannot_be_deleted() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let protect = |how| json!({"InstanceId": INSTANCE, "DeletionProtection": how});
    client.ok("ModifyDBInstanceDeletionProtectionPolicy", &protect("enabled"));
    assert_eq!(client.call("DeleteDBInstance", &of(INSTANCE)).error().0, "InvalidOperator");
    client.ok("ModifyDBInstanceDeletionProtectionPolicy", &protect("disabled"));
    client.ok("DeleteDBInstance", &of(INSTANCE));
}

#[test]
fn instances_are_filtered_and_paged() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let ids: Vec<Value> = (0..12)
        .map(|index| json!(create(&client, &json!({"InstanceName": format!("mine{index}")}))))
        .collect();
    let list = |request: Value| {
        let response = client.ok("DescribeDBInstances", &request);
        let ids: Vec<Value> =
            response["Instances"].as_array().unwrap().iter().map(|row| row["InstanceId"].clone()).collect();
        (ids, response["TotalInstancesNum"].as_i64().unwrap())
    };
    assert_eq!(
        list(json!({"InstanceName": "mine", "PageNumber": 3, "PageSize": 5})),
        (ids[10..].to_vec(), 12)
    );
    assert_eq!(list(json!({"PageNumber": 2, "PageSize": 8})).0, ids[5..]);
    assert_eq!(list(json!({"Status": "Creating"})).1, 12);
    assert_eq!(list(json!({"ZoneId": "cn-beijing-c"})).0, [SINGLE]);
    assert_eq!(list(json!({"ShardedCluster": 0})).1, 2);
    assert_eq!(list(json!({"EngineVersion": "5.0"})).0, [PAIR]);
    assert_eq!(list(json!({"ServiceType": "Enterprise"})).1, 1);
    assert_eq!(list(json!({"PageNumber": 2_147_483_647, "PageSize": 1000})), (vec![], 15));
}

#[test]
fn allow_list_in_use_cannot_be_deleted() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let made = client.ok("CreateAllowList", &json!({"AllowListName": "office", "AllowList": "10.1.1.1"}));
    let list = made["AllowListId"].as_str().unwrap();
    let of_list = json!({"AllowListId": list});
    let binding = json!({"AllowListIds": [list], "InstanceIds": [INSTANCE]});
    client.ok("AssociateAllowList", &binding);
    let status = || client.ok("DescribeDBInstanceDetail", &of(INSTANCE))["Status"].clone();
    assert_eq!(status(), "AllowListMaintaining");
    let detail = client.ok("DescribeAllowListDetail", &of_list);
    assert_eq!(detail["AssociatedInstances"][0]["InstanceId"], INSTANCE);
    assert_eq!(client.call("DeleteAllowList", &of_list).error().0, "InvalidOperator");
    emulator.advance_clock(MINUTE).unwrap();

    client.ok("DeleteDBInstance", &of(INSTANCE));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(
        client.ok("DescribeAllowListDetail", &of_list)["AssociatedInstanceNum"],
        0,
        "the binding is removed with the instance"
    );
    client.ok("DeleteAllowList", &of_list);
    assert_eq!(client.call("DescribeAllowListDetail", &of_list).error().0, "SecurityIpGroupNotExist");
}

#[test]
fn allow_list_of_all_addresses_requires_passwords() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let made = client.ok("CreateAllowList", &json!({"AllowListName": "all", "AllowList": "0.0.0.0/0"}));
    let binding = json!({"AllowListIds": [made["AllowListId"]], "InstanceIds": [INSTANCE]});
    let open = json!({"InstanceId": INSTANCE, "VpcAuthMode": "open"});
    client.ok("ModifyDBInstanceVpcAuthMode", &open);
    assert_eq!(client.call("AssociateAllowList", &binding).error().0, "InvalidOperator");
    client.ok("ModifyDBInstanceVpcAuthMode", &json!({"InstanceId": INSTANCE, "VpcAuthMode": "close"}));
    client.ok("AssociateAllowList", &binding);
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(client.call("ModifyDBInstanceVpcAuthMode", &open).error().0, "InvalidOperator");
}

#[test]
fn new_default_list_replaces_the_old_one() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    for name in ["first", "second"] {
        client.ok(
            "CreateAllowList",
            &json!({"AllowListName": name, "AllowListCategory": "Default", "AllowList": "10.0.0.1"}),
        );
    }
    let lists = client.ok("DescribeAllowLists", &json!({"RegionId": "cn-beijing", "QueryDefault": true}));
    assert_eq!(
        (lists["AllowLists"].as_array().unwrap().len(), &lists["AllowLists"][0]["AllowListName"]),
        (1, &json!("second"))
    );
    let id = create(&client, &json!({}));
    let lists = client.ok("DescribeAllowLists", &json!({"RegionId": "cn-beijing", "InstanceId": id}));
    assert_eq!(lists["AllowLists"][0]["AllowListName"], "second", "a new instance is bound to it");
    let taken = client.call("CreateAllowList", &json!({"AllowListName": "first", "AllowList": "10.0.0.1"}));
    assert_eq!(taken.error().0, "SecurityIpGroupAlreadyExist");
}

#[test]
fn change_of_size_takes_time_and_disables_flashback() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    client.ok("StartContinuousBackup", &of(INSTANCE));
    let change = json!({"InstanceId": INSTANCE, "ApplyImmediately": true, "ShardCapacity": 4096, "CreateBackup": true, "BackupPointName": "before"});
    assert!(
        client.ok("ModifyDBInstanceShardCapacity", &change)["OrderNO"].as_str().unwrap().starts_with("Order")
    );
    let detail = || client.ok("DescribeDBInstanceDetail", &of(INSTANCE));
    assert_eq!((&detail()["Status"], &detail()["ShardCapacityV2"]), (&json!("Scaling"), &json!(1024)));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!((&detail()["Status"], &detail()["ShardCapacityV2"]), (&json!("Running"), &json!(4096)));
    assert_eq!(detail()["ShardCapacity"], 4.0);
    assert_eq!(client.call("DescribePitrTimeWindow", &of(INSTANCE)).error().0, "InvalidOperator");
    let named = json!({"InstanceId": INSTANCE, "BackupPointName": "before"});
    assert_eq!(client.ok("DescribeBackups", &named)["Total"], 1);

    let too_large = json!({"InstanceId": INSTANCE, "ApplyImmediately": true, "ShardCapacity": 65_536});
    assert_eq!(client.call("ModifyDBInstanceShardCapacity", &too_large).error().0, "InvalidInstanceSpec");
    let unsharded = json!({"InstanceId": PAIR, "ApplyImmediately": true, "ShardNumber": 3});
    assert_eq!(client.call("ModifyDBInstanceShardNumber", &unsharded).error().0, "InvalidInstanceType");
    let too_few = json!({"InstanceId": PAIR, "ApplyImmediately": true, "NodesNumberToDecrease": 1});
    assert_eq!(client.call("DecreaseDBInstanceNodeNumber", &too_few).error().0, "InvalidInstanceSpec");
}

#[test]
fn change_can_be_deferred_to_the_maintenance_window() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let change = json!({"InstanceId": INSTANCE, "ApplyImmediately": false, "ShardNumber": 4});
    client.ok("ModifyDBInstanceShardNumber", &change);
    let detail = || client.ok("DescribeDBInstanceDetail", &of(INSTANCE));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!((&detail()["Status"], &detail()["ShardNumber"]), (&json!("Scaling"), &json!(2)));
    let events = || {
        let page = json!({"PageNumber": 1, "PageSize": 1000, "InstanceId": INSTANCE});
        client.ok("DescribePlannedEvents", &page)["PlannedEvents"].as_array().unwrap().clone()
    };
    let planned =
        events().into_iter().find(|event| event["Action"] == "ModifyDBInstanceShardNumber").unwrap();
    assert_eq!(planned["Status"], "Waiting");
    assert_eq!(planned["PlanStartTime"], "2024-07-10T18:00:00Z", "02:00 in UTC+8");
    assert_eq!(planned["ExeStartTime"], "");
    assert_eq!(
        planned["ImpactSummary"],
        json!({"NotGenerated": false, "PrimaryCount": 2, "ProxyCount": 4, "SecondaryCount": 2})
    );

    // Postponed by a day, then executed early.
    let later = json!({
        "EventIds": [planned["EventId"]],
        "TargetStartTime": "2024-07-11T18:00:00Z", "TargetEndTime": "2024-07-11T19:00:00Z",
    });
    client.ok("ModifyPlannedEventExecuteTime", &later);
    emulator.advance_clock(24 * 60 * MINUTE).unwrap();
    assert_eq!((&detail()["Status"], &detail()["ShardNumber"]), (&json!("Scaling"), &json!(2)));
    client.ok("ExecutePlannedEvent", &json!({"EventId": planned["EventId"]}));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!((&detail()["Status"], &detail()["ShardNumber"]), (&json!("Running"), &json!(4)));
    let executed = events().into_iter().find(|event| event["EventId"] == planned["EventId"]).unwrap();
    assert_eq!(
        (&executed["Status"], &executed["ExeStartTime"]),
        (&json!("Success"), &json!("2024-07-11T00:01:00Z"))
    );

    client.ok(
        "ModifyDBInstanceShardNumber",
        &json!({"InstanceId": INSTANCE, "ApplyImmediately": false, "ShardNumber": 5}),
    );
    emulator.advance_clock(19 * 60 * MINUTE).unwrap();
    assert_eq!((&detail()["Status"], &detail()["ShardNumber"]), (&json!("Running"), &json!(5)));
}

#[test]
fn impact_of_a_planned_event_lists_its_nodes() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let event = json!({"EventId": "event-cn0212gzmh2xs"});
    let impact = client.ok("DescribePlannedEventImpactDetail", &event)["Impact"].clone();
    assert_eq!(impact["NotGenerated"], false);
    let nodes = impact["ImpactItem"]["InvolvedNodes"].as_array().unwrap();
    let counts: Vec<_> = nodes.iter().map(|node| node["Count"].as_i64().unwrap()).collect();
    assert_eq!(counts, [2, 2, 4]);
    assert_eq!(
        nodes[0]["NodeIds"],
        json!([format!("server-{INSTANCE}-0-0"), format!("server-{INSTANCE}-1-0")])
    );
    let unknown = client.call("DescribePlannedEventImpactDetail", &json!({"EventId": "event-x"}));
    assert_eq!(unknown.error().0, "ParamError");
}

#[test]
fn new_instance_is_in_one_zone_by_default() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let mut request = new_instance(&json!({}));
    request.as_object_mut().unwrap().retain(|name, _| name != "MultiAZ" && name != "ConfigureNodes");
    let id = client.ok("CreateDBInstance", &request)["InstanceId"].as_str().unwrap().to_owned();
    let detail = client.ok("DescribeDBInstanceDetail", &of(&id));
    assert_eq!((&detail["MultiAZ"], &detail["ZoneIds"]), (&json!("disabled"), &json!(["cn-beijing-a"])));
    assert_eq!(detail["ConfigureNodes"].as_array().unwrap().len(), 2);
}

#[test]
fn addresses_have_the_domain_names_of_the_service() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    client.ok("CreateDBEndpointPublicAddress", &json!({"InstanceId": INSTANCE, "EipId": "eip-1"}));
    emulator.advance_clock(MINUTE).unwrap();
    let names = || {
        let detail = client.ok("DescribeDBInstanceDetail", &of(INSTANCE));
        let addresses = detail["VisitAddrs"].as_array().unwrap().iter();
        addresses
            .map(|address| format!("{}:{}", address["Address"], address["Port"]).replace('"', ""))
            .collect::<Vec<_>>()
    };
    let private = format!("{INSTANCE}.redis.ivolces.com:6379");
    assert_eq!(names(), [private.clone(), format!("{INSTANCE}-public.redis.volces.com:6379")]);
    let change = json!({
        "InstanceId": INSTANCE, "AddrType": "Public", "NewPort": 50_000, "NewAddressPrefix": "redis-new-name",
        "UpgradeRegionDomain": true,
    });
    client.ok("ModifyDBInstanceVisitAddress", &change);
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(names(), [private, "redis-new-name.redis.cn-beijing.volces.com:50000".to_owned()]);
}

#[test]
fn primaries_are_switched() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let node = format!("server-{INSTANCE}-1-1");
    let switch = json!({"InstanceId": INSTANCE, "TargetPrimaryNodeIds": [node]});
    client.ok("SwitchOver", &switch);
    emulator.advance_clock(MINUTE).unwrap();
    let roles = || -> Vec<Value> {
        let shards = client.ok(
            "DescribeDBInstanceShards",
            &json!({"InstanceId": INSTANCE, "PageNumber": 1, "PageSize": 10}),
        );
        let nodes = shards["InstanceShards"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|shard| shard["ServerNodes"].as_array().unwrap());
        nodes.filter(|node| node["CurrentRole"] == "PrimaryNode").map(|node| node["NodeId"].clone()).collect()
    };
    assert_eq!(roles(), [json!(format!("server-{INSTANCE}-0-0")), json!(node)]);
    assert_eq!(client.call("SwitchOver", &switch).error().0, "ParamError", "it is already the primary");
    client.ok("TestFailoverDBInstanceZone", &json!({"InstanceId": INSTANCE, "FailedZoneId": "cn-beijing-a"}));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(
        roles(),
        [json!(format!("server-{INSTANCE}-0-1")), json!(node)],
        "all primaries left the zone"
    );
}

#[test]
fn parameter_values_are_validated() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let set = |name: &str, value: &str| json!({"InstanceId": INSTANCE, "ParamValues": [{"Name": name, "Value": value}]});
    assert_eq!(client.call("ModifyDBInstanceParams", &set("no-such", "1")).error().0, "ConfigNameNotExist");
    assert_eq!(client.call("ModifyDBInstanceParams", &set("timeout", "-1")).error().0, "InvalidConfigValue");
    client.ok("StartContinuousBackup", &of(INSTANCE));
    assert_eq!(
        client.call("ModifyDBInstanceParams", &set("appendonly-switch", "no")).error().0,
        "InvalidConfigValue"
    );
    client.ok("ModifyDBInstanceParams", &set("timeout", "60"));
    emulator.advance_clock(MINUTE).unwrap();
    let params = client
        .ok("DescribeDBInstanceParams", &json!({"InstanceId": INSTANCE, "PageNumber": 1, "PageSize": 1000}));
    let timeout =
        params["Params"].as_array().unwrap().iter().find(|param| param["ParamName"] == "timeout").unwrap();
    assert_eq!((&timeout["CurrentValue"], &timeout["DefaultValue"]), (&json!("60"), &json!("0")));
}

#[test]
fn accounts_are_stored() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let account = json!({"InstanceId": INSTANCE, "AccountName": "test1", "Password": "Pwd@12345", "RoleName": "ReadOnly"});
    client.ok("CreateDBAccount", &account);
    assert_eq!(client.call("CreateDBAccount", &account).error().0, "AccountExist");
    client.ok(
        "ModifyDBAccount",
        &json!({"InstanceId": INSTANCE, "AccountName": "test1", "Description": "mine"}),
    );
    let named = json!({"InstanceId": INSTANCE, "AccountName": "test1"});
    let list = client.ok("ListDBAccount", &named);
    assert_eq!(
        (&list["Accounts"][0]["RoleName"], &list["Accounts"][0]["Description"]),
        (&json!("ReadOnly"), &json!("mine"))
    );
    client.ok("DeleteDBAccount", &named);
    assert_eq!(client.call("DeleteDBAccount", &named).error().0, "AccountNotExist");
    let error = client.call("CreateDBAccount", &json!({"InstanceId": INSTANCE, "AccountName": "test2", "Password": "hunter2", "RoleName": "ReadOnly"}));
    assert!(!error.body.to_string().contains("hunter2"), "a password is never quoted");
}

#[test]
fn green_instance_replaces_the_blue_one() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let made = client.ok("CreateBlueGreenDeployment", &json!({"SourceInstanceId": PAIR}));
    let members = made.as_object().unwrap().iter().filter(|(name, _)| *name != "BlueGreenDeployment");
    let members: serde_json::Map<_, _> = members.map(|(name, value)| (name.clone(), value.clone())).collect();
    assert_eq!(made["BlueGreenDeployment"], Value::Object(members), "the response has both forms");
    let green = made["BlueGreenDeployment"]["TargetInstanceId"].as_str().unwrap().to_owned();
    let detail = |id: &str| client.ok("DescribeDBInstanceDetail", &of(id));
    assert_eq!(
        (&detail(&green)["EngineVersion"], &detail(&green)["BlueGreenRole"]),
        (&json!("7.0"), &json!("Green"))
    );
    assert_eq!(client.call("DeleteDBInstance", &of(PAIR)).error().0, "InvalidOperator");
    let switch = json!({"SourceInstanceId": PAIR, "ApplyImmediately": true});
    assert_eq!(client.call("SwitchoverBlueGreenDeployment", &switch).error().0, "InstanceStatusNotMatch");
    emulator.advance_clock(MINUTE).unwrap();
    let address = detail(PAIR)["VisitAddrs"][0]["Address"].clone();
    client.ok("SwitchoverBlueGreenDeployment", &switch);
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(detail(&green)["VisitAddrs"][0]["Address"], address);
    let deployments = client.ok("DescribeBlueGreenDeployments", &of(PAIR));
    assert_eq!(deployments["BlueGreenDeployments"], json!([]), "completed ones are left out by default");
    let all = json!({"InstanceId": PAIR, "ExcludeCompleted": true});
    let deployments = client.ok("DescribeBlueGreenDeployments", &all);
    assert_eq!(deployments["BlueGreenDeployments"][0]["Status"], "SWITCHOVER_COMPLETED");
    client.ok("DeleteDBInstance", &of(PAIR));
}

#[test]
fn logs_are_paged() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    emulator.advance_clock(Duration::from_secs(5 * 3600)).unwrap();
    let (mut times, mut context) = (Vec::new(), Value::Null);
    loop {
        let page = client
            .ok("DescribeSlowLogs", &json!({"InstanceId": INSTANCE, "PageSize": 10, "Context": context}));
        times.extend(
            page["SlowQuery"].as_array().unwrap().iter().map(|row| row["ExecutionStartTime"].to_string()),
        );
        assert_eq!(page["Total"], 31);
        if page["ListOver"] == true {
            break;
        }
        context = page["Context"].clone();
    }
    assert_eq!(times.len(), 31);
    assert!(times.is_sorted_by(|left, right| left < right));
}

#[test]
fn automated_backups_are_made_and_expire() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    emulator.advance_clock(Duration::from_secs(30 * 86_400)).unwrap();
    let list = client.ok("DescribeBackups", &of(INSTANCE));
    assert_eq!(list["Total"], 7, "one a day, for seven days");
    assert_eq!(list["Backups"][6]["StartTime"], "2024-08-08T21:00:00Z");
    assert_eq!(list["Backups"][6]["BackupStrategy"], "AutomatedBackup");
}
