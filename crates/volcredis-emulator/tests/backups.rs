//! Backup and recovery.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};

const MINUTE: Duration = Duration::from_secs(60);

fn of_instance() -> Value {
    json!({"InstanceId": INSTANCE})
}

#[test]
fn cross_region_policy_is_stored() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let policy = || client.ok("DescribeCrossRegionBackupPolicy", &of_instance());
    assert_eq!(policy(), json!({"Active": false, "InstanceId": INSTANCE, "TTL": 7}));

    let on = json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-shanghai"});
    let reply = client.call("ModifyCrossRegionBackupPolicy", &on);
    assert_eq!(reply.result(), &Value::Null);
    assert!(reply.body.as_object().unwrap().contains_key("Result"));
    assert_eq!(
        policy(),
        json!({"Active": true, "CrossBackupRegion": "cn-shanghai", "InstanceId": INSTANCE, "TTL": 7})
    );

    client.ok("ModifyCrossRegionBackupPolicy", &json!({"InstanceId": INSTANCE, "Active": false}));
    assert_eq!(policy()["Active"], false);
}

#[test]
fn cross_region_target_must_be_available() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let regions = client.ok("DescribeAvailableCrossRegion", &of_instance());
    assert_eq!(regions, json!({"TargetRegionIds": ["cn-shanghai", "cn-guangzhou"]}));

    let missing =
        client.call("ModifyCrossRegionBackupPolicy", &json!({"InstanceId": INSTANCE, "Active": true}));
    assert_eq!(missing.error(), ("ParamError", None, 400));
    assert!(missing.message().contains("CrossBackupRegion"), "{}", missing.message());

    let own = json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-beijing"});
    let error = client.call("ModifyCrossRegionBackupPolicy", &own);
    assert_eq!(error.error().0, "InvalidRegion");
    assert!(error.message().contains("cn-shanghai, cn-guangzhou"), "{}", error.message());
}

#[test]
fn backup_is_copied_to_the_region_of_the_policy() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let shanghai = client.clone().region("cn-shanghai");
    let on = json!({"InstanceId": INSTANCE, "Active": true, "CrossBackupRegion": "cn-shanghai"});
    client.ok("ModifyCrossRegionBackupPolicy", &on);
    let made = client.ok("CreateBackup", &json!({"InstanceId": INSTANCE, "BackupPointName": "by_hand"}));
    let id = made["BackupPointId"].as_str().unwrap();
    assert_eq!(made["InstanceId"], INSTANCE);

    let list = client.ok("DescribeBackups", &of_instance());
    assert_eq!((&list["Total"], &list["Backups"][0]["Status"]), (&json!(1), &json!("Creating")));
    assert_eq!(shanghai.ok("DescribeCrossRegionBackups", &of_instance())["Total"], 0);

    emulator.advance_clock(MINUTE).unwrap();
    let list = client.ok("DescribeBackups", &of_instance());
    let backup = &list["Backups"][0];
    assert_eq!(backup["BackupPointId"], id);
    assert_eq!(backup["BackupPointName"], "by_hand");
    assert_eq!(backup["Status"], "Available");
    assert_eq!(backup["BackupStrategy"], "ManualBackup");
    assert_eq!(backup["StartTime"], "2024-07-10T00:00:00Z");
    assert_eq!(backup["EndTime"], "2024-07-10T00:00:05Z");
    assert_eq!(backup["InstanceInfo"]["ShardNumber"], 2);

    let copies = shanghai.ok("DescribeCrossRegionBackups", &of_instance());
    assert_eq!(copies["Total"], 1);
    let copy = &copies["Backups"][0];
    assert_eq!((&copy["SourceRegion"], &copy["TargetRegion"]), (&json!("cn-beijing"), &json!("cn-shanghai")));
    assert_eq!((&copy["BackupPointId"], &copy["Status"]), (&json!(id), &json!("Available")));
    assert_eq!(
        client.ok("DescribeCrossRegionBackups", &of_instance())["Total"],
        0,
        "the copies are in Shanghai"
    );

    emulator.advance_clock(Duration::from_secs(8 * 86_400)).unwrap();
    let by_hand = json!({"InstanceId": INSTANCE, "BackupStrategyList": ["ManualBackup"]});
    assert_eq!(client.ok("DescribeBackups", &by_hand)["Total"], 0, "backups expire after 7 days");
    assert_eq!(shanghai.ok("DescribeCrossRegionBackups", &by_hand)["Total"], 0);
}

#[test]
fn backups_are_filtered_and_paged() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let ids: Vec<Value> = (0..5)
        .map(|index| {
            emulator.advance_clock(MINUTE).unwrap();
            let request = json!({"InstanceId": INSTANCE, "BackupPointName": format!("backup_{index}")});
            client.ok("CreateBackup", &request)["BackupPointId"].clone()
        })
        .collect();
    let list = |filter: Value| {
        let mut request = of_instance();
        request.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
        let response = client.ok("DescribeBackups", &request);
        let ids: Vec<Value> = response["Backups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|backup| backup["BackupPointId"].clone())
            .collect();
        (ids, response["Total"].as_i64().unwrap())
    };
    assert_eq!(list(json!({"PageNumber": 2, "PageSize": 2})), (ids[2..4].to_vec(), 5));
    assert_eq!(list(json!({"PageNumber": 4, "PageSize": 2})), (vec![], 5));
    assert_eq!(list(json!({"BackupPointName": "backup_3"})), (vec![ids[3].clone()], 1));
    assert_eq!(list(json!({"BackupStrategyList": ["AutomatedBackup"]})), (vec![], 0));
    let early = json!({"StartTime": "2024-07-10T00:00:00Z", "EndTime": "2024-07-10T00:02:00Z"});
    assert_eq!(list(early), (ids[..2].to_vec(), 2));
    let all = client.ok("DescribeBackups", &json!({"Scope": "AccountInstances", "BackupPointId": ids[4]}));
    assert_eq!(all["Total"], 1);
}

#[test]
fn backup_is_renamed_downloaded_and_restored() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let made = client.ok("CreateBackup", &of_instance());
    let id = made["BackupPointId"].as_str().unwrap();
    let of_backup = json!({"InstanceId": INSTANCE, "BackupPointId": id});
    let pending = client.ok("DescribeBackupPointDownloadUrls", &of_backup);
    assert_eq!(pending["BackupPointDownloadUrls"], json!([]), "the backup is not available yet");

    emulator.advance_clock(MINUTE).unwrap();
    client.ok("ModifyBackupPointName", &json!({"BackupPointID": id, "BackupPointName": "renamed"}));
    assert_eq!(client.ok("DescribeBackups", &of_instance())["Backups"][0]["BackupPointName"], "renamed");
    let urls = client.ok("DescribeBackupPointDownloadUrls", &of_backup);
    assert_eq!(
        (&urls["ShardNumber"], urls["BackupPointDownloadUrls"].as_array().unwrap().len()),
        (&json!(2), 2)
    );

    client.ok("RestoreDBInstance", &of_backup);
    let status = || client.ok("DescribeDBInstanceDetail", &of_instance())["Status"].clone();
    assert_eq!(status(), "Restoring");
    let error = client.call("CreateBackup", &of_instance());
    assert_eq!(error.error(), ("InstanceStatusNotMatch", None, 400));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(status(), "Running");
}

#[test]
fn backup_is_restored_by_the_time_it_ended() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let of_time = |more: Value| {
        let mut request = json!({"InstanceId": INSTANCE, "TimePoint": "2024-07-10T00:00:05Z"});
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        client.call("RestoreDBInstance", &request)
    };
    assert_eq!(of_time(json!({})).error().0, "ParamError", "no backup ended then");
    client.ok("CreateBackup", &of_instance());
    emulator.advance_clock(MINUTE).unwrap();
    for more in [json!({}), json!({"BackupType": "Full"})] {
        assert_eq!(of_time(more).status, 200);
        emulator.advance_clock(MINUTE).unwrap();
    }
    assert_eq!(of_time(json!({"BackupType": "Inc"})).error().0, "InvalidOperator", "data flashback is off");
    assert_eq!(of_time(json!({"TimePoint": "2024-07-10T00:00:06Z"})).error().0, "ParamError");
}

#[test]
fn backups_are_filtered_by_status_and_the_last_one_can_be_declined() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    client.ok("CreateBackup", &of_instance());
    let count = |status: &str| {
        client.ok("DescribeBackups", &json!({"InstanceId": INSTANCE, "Status": status}))["Total"].clone()
    };
    assert_eq!((count("Creating"), count("Available")), (json!(1), json!(0)));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!((count("Creating"), count("Available")), (json!(0), json!(1)));
    client.ok("DeleteDBInstance", &json!({"InstanceId": INSTANCE, "CreateBackup": false}));
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(count("Available"), 1, "no last backup");
}

#[test]
fn flashback_restores_to_any_time_since_it_was_enabled() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    assert_eq!(client.call("DescribePitrTimeWindow", &of_instance()).error().0, "InvalidOperator");
    client.ok("StartContinuousBackup", &of_instance());
    emulator.advance_clock(MINUTE).unwrap();
    assert_eq!(
        client.ok("DescribePitrTimeWindow", &of_instance()),
        json!({"StartTime": "2024-07-10T00:00:00Z", "EndTime": "2024-07-10T00:01:00Z"})
    );
    let to = |time: &str| json!({"InstanceId": INSTANCE, "BackupType": "Inc", "TimePoint": time});
    let outside = client.call("RestoreDBInstance", &to("2024-07-09T23:59:59Z"));
    assert_eq!(outside.error().0, "TimeIntervalInvalid");
    client.ok("RestoreDBInstance", &to("2024-07-10T00:00:30Z"));
    emulator.advance_clock(MINUTE).unwrap();
    let window = client.ok("DescribePitrTimeWindow", &of_instance());
    assert_eq!(window["StartTime"], "2024-07-10T00:01:05Z", "the window restarts");
    client.ok("StopContinuousBackup", &of_instance());
    assert_eq!(client.call("DescribePitrTimeWindow", &of_instance()).error().0, "InvalidOperator");
}

#[test]
fn backup_plan_is_changed() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let plan = client.ok("DescribeBackupPlan", &of_instance());
    assert_eq!(
        (&plan["Active"], &plan["ExpectNextBackupTime"]),
        (&json!(true), &json!("2024-07-10T21:00:00Z"))
    );
    let change = json!({"InstanceId": INSTANCE, "Active": true, "BackupHour": 9, "Period": [5, 3]});
    client.ok("ModifyBackupPlan", &change);
    let plan = client.ok("DescribeBackupPlan", &of_instance());
    assert_eq!((&plan["Period"], &plan["BackupHour"]), (&json!([3, 5]), &json!(9)));
    assert_eq!(plan["ExpectNextBackupTime"], "2024-07-10T01:00:00Z");
}

#[test]
fn instance_with_a_single_node_has_no_backups() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let single = json!({"InstanceId": "redis-cn02aqusft7ws"});
    for action in ["CreateBackup", "DescribeBackupPlan", "StartContinuousBackup"] {
        assert_eq!(client.call(action, &single).error(), ("InvalidInstanceType", None, 400), "{action}");
    }
}
