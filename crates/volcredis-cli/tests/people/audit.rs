//! The audit of cross-region backups.

use serde_json::Value;

use crate::support::{Emulator, results, volcredis};

const INSTANCE: &str = "redis-cn0212gzmh2xs";

fn call(emulator: &Emulator, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = volcredis(&["--endpoint", &emulator.url]);
    command
        .args(arguments)
        .env("VOLCENGINE_ACCESS_KEY", "AKLTemulator")
        .env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
    results(&command.output().unwrap())
}

fn audit(emulator: &Emulator, arguments: &[&str]) -> (Option<i32>, Value, String) {
    let (code, out, err) = call(emulator, &[&["--region", "cn-beijing", "backup-audit"], arguments].concat());
    (code, serde_json::from_str(&out).unwrap_or_default(), err)
}

fn row<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["Instances"].as_array().unwrap().iter().find(|row| row["InstanceId"] == id).unwrap()
}

#[test]
fn the_audit_lists_what_falls_short() {
    let emulator = Emulator::start(&[]);
    let (code, report, err) = audit(&emulator, &[]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert_eq!(report["Total"], 3);
    assert_eq!(report["FallingShort"], 3);
    let checked = row(&report, INSTANCE);
    assert_eq!((&checked["CrossRegionBackup"], &checked["BackupPlan"]), (&"off".into(), &"on".into()));
    let problems = checked["Problems"].as_array().unwrap();
    assert!(problems.contains(&"cross-region backup is off".into()), "{checked}");
    let single = row(&report, "redis-cn02aqusft7ws");
    assert_eq!(single["Problems"][0], "instances of this class have no backups");
    // All regions need no further option.
    let (code, out, err) = call(&emulator, &["backup-audit", "--all-regions"]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(row(&all, INSTANCE)["Region"], "cn-beijing");
}

#[test]
fn instances_are_filtered() {
    let emulator = Emulator::start(&[]);
    let tags = ["add-tags-to-resource", "--instance-ids", INSTANCE, "--tags", "Key=env,Value=prod"];
    let (code, _, err) = call(&emulator, &[&["--region", "cn-beijing"], &tags[..]].concat());
    assert_eq!(code, Some(0), "{err}");
    for filter in [
        &["--tag", "env=prod"][..],
        &["--tag", "env"],
        &["--instance-id", INSTANCE],
        &["--instance-name", "cluster"],
    ] {
        let (_, report, err) = audit(&emulator, filter);
        assert_eq!(report["Total"], 1, "{filter:?}: {err}");
        assert_eq!(report["Instances"][0]["InstanceId"], INSTANCE);
    }
    assert_eq!(audit(&emulator, &["--tag", "env=test"]).1["Total"], 0);
    assert_eq!(audit(&emulator, &["--tag", "=prod"]).0, Some(2));
}

#[test]
fn a_fix_switches_policies_on_and_can_be_repeated() {
    let emulator = Emulator::start(&[]);
    let fix = ["--fix", "--destination", "cn-shanghai"];
    let (code, _, err) = audit(&emulator, &fix);
    assert!(code == Some(2) && err.contains("--yes"), "{err}");
    let (_, report, err) = audit(&emulator, &[&fix[..], &["--dry-run"]].concat());
    assert!(err.contains(INSTANCE) && err.contains("cross-region backup to cn-shanghai"), "{err}");
    assert_eq!(row(&report, INSTANCE)["CrossRegionBackup"], "off");
    let (_, report, _) = audit(&emulator, &[&fix[..], &["--yes"]].concat());
    let fixed = row(&report, INSTANCE);
    assert_eq!((&fixed["Fix"], &fixed["Destination"]), (&"switched on".into(), &"cn-shanghai".into()));
    // A second run has nothing left to do, and sees what the first one did.
    let (_, report, err) = audit(&emulator, &[&fix[..], &["--yes"]].concat());
    assert_eq!(err, "");
    let seen = row(&report, INSTANCE);
    assert_eq!((&seen["CrossRegionBackup"], &seen["Fix"]), (&"on".into(), &Value::Null));
}

#[test]
fn a_destination_that_the_region_does_not_offer_is_reported() {
    let emulator = Emulator::start(&[]);
    let (code, report, err) =
        audit(&emulator, &["--fix", "--destination", "cn-beijing", "--yes", "--instance-id", INSTANCE]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    let reason = report["Instances"][0]["Fix"].as_str().unwrap();
    assert!(reason.starts_with("skipped: cn-beijing copies to "), "{reason}");
}

#[test]
fn an_instance_with_fresh_backups_and_copies_is_fine() {
    let emulator = Emulator::start(&["--speed", "200"]);
    let base = ["--region", "cn-beijing", "--poll-interval", "0.05"];
    let policy = ["modify-cross-region-backup-policy", "--instance-id", INSTANCE, "--active", "true"];
    let policy = [&base[..], &policy, &["--cross-backup-region", "cn-shanghai"]].concat();
    assert_eq!(call(&emulator, &policy).0, Some(0));
    let backup = [&base[..], &["create-backup", "--instance-id", INSTANCE, "--wait"]].concat();
    let (code, _, err) = call(&emulator, &backup);
    assert_eq!(code, Some(0), "{err}");
    // The copy takes some time after the backup.
    let (code, report, err) = loop {
        let found = audit(&emulator, &["--instance-id", INSTANCE]);
        if !found.1["Instances"][0]["CopyAgeHours"].is_null() {
            break found;
        }
    };
    assert_eq!((code, err.as_str()), (Some(0), ""), "{report}");
    assert_eq!(report["FallingShort"], 0);
    assert_eq!(audit(&emulator, &["--instance-id", INSTANCE, "--only-problems"]).1["Total"], 0);
}

#[test]
fn the_report_has_every_format() {
    let emulator = Emulator::start(&[]);
    let (_, csv, _) = call(&emulator, &["--region", "cn-beijing", "backup-audit", "-o", "csv"]);
    assert!(csv.starts_with("Region,InstanceId,") && csv.lines().count() == 4, "{csv}");
    let (_, table, _) = call(&emulator, &["--region", "cn-beijing", "backup-audit", "-o", "table"]);
    assert!(table.contains("cross-region backup is off"), "{table}");
}

/// Audits and fixes 1,000 instances in 3 regions, with the documented limit of 20 calls a second for each action and region.
#[test]
#[ignore = "takes a minute"]
fn a_thousand_instances_are_audited_and_fixed_at_the_rate_limit() {
    const LIMIT: f64 = 20.0;
    let regions = ["cn-beijing", "cn-shanghai", "cn-guangzhou"];
    let seeds: Vec<Value> = (0..1000)
        .map(
            |number| serde_json::json!({ "region": regions[number % 3], "id": format!("redis-{number:04}") }),
        )
        .collect();
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("thousand.json");
    std::fs::write(&file, serde_json::to_vec(&seeds).unwrap()).unwrap();
    let emulator = Emulator::start(&["--seed-file", file.to_str().unwrap()]);
    let timed = |arguments: &[&str], calls: f64| {
        let started = std::time::Instant::now();
        let (_, out, err) =
            call(&emulator, &[&["-v", "backup-audit", "--instance-name", "redis-"], arguments].concat());
        let (elapsed, least) = (started.elapsed().as_secs_f64(), calls / LIMIT);
        let throttled = err.matches("AccountFlowLimitExceeded").count();
        println!(
            "{arguments:?}: {elapsed:.1} s, {:.2} of the {least:.1} s of the limit; {throttled} calls throttled",
            elapsed / least
        );
        let report: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
        assert!(!out.contains("cannot read"), "{err}");
        report
    };
    let all = ["--region", "cn-beijing,cn-shanghai,cn-guangzhou"];
    let report = timed(&all, 334.0);
    assert_eq!((&report["Total"], &report["FallingShort"]), (&1000.into(), &1000.into()));
    // The policies are read and changed once for each instance of a region.
    let fix =
        [&["--region", "cn-beijing,cn-guangzhou"][..], &["--fix", "--destination", "cn-shanghai", "--yes"]];
    let report = timed(&fix.concat(), 2.0 * 334.0);
    let rows = report["Instances"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["Fix"] == "switched on"), "{report}");
}
