//! Lists over all pages, and several regions.

use serde_json::Value;

use crate::support::{Emulator, results, run, volcredis};

const SK: &str = "emulator-secret-key";

fn call(emulator: &Emulator, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = volcredis(&["--endpoint", &emulator.url]);
    command.args(arguments).env("VOLCENGINE_ACCESS_KEY", "AKLTemulator").env("VOLCENGINE_SECRET_KEY", SK);
    results(&command.output().unwrap())
}

fn ids(out: &str) -> Vec<String> {
    out.lines().map(str::to_owned).collect()
}

#[test]
fn a_list_has_the_items_of_all_pages() {
    let list = |arguments: &[&str]| {
        let query = ["--query", "Instances[].InstanceId", "-o", "text"];
        let (code, out, err) = run(&[&["--emulator", "describe-db-instances"], arguments, &query].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""));
        ids(&out)
    };
    let all = list(&[]);
    assert_eq!(all.len(), 3);
    assert_eq!(list(&["--page-size", "1"]), all);
    assert_eq!(list(&["--max-items", "2"]), all[..2]);
    assert_eq!(list(&["--page-size", "1", "--max-items", "2"]), all[..2]);
    // A page that was asked for is all there is.
    assert_eq!(list(&["--page-number", "2", "--page-size", "2"]), all[2..]);
    let (_, out, _) = run(&["--emulator", "-v", "describe-db-instances", "--page-size", "1", "-o", "text"]);
    assert_eq!(out.lines().count(), 3);
}

#[test]
fn max_items_requests_no_more_pages_than_needed() {
    let arguments = ["--emulator", "-v", "describe-db-instances", "--page-size", "1", "--max-items", "2"];
    let (_, _, err) = run(&arguments);
    assert_eq!(err.matches("DescribeDBInstances attempt 1 succeeded").count(), 2, "{err}");
}

#[test]
fn several_regions_are_read_at_once() {
    let emulator = Emulator::start(&["--seed", "3"]);
    let (code, out, err) = call(&emulator, &["--region", "cn-beijing,cn-shanghai", "describe-db-instances"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let responses: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(responses[0]["Region"], "cn-beijing");
    assert_eq!(responses[1]["Region"], "cn-shanghai");
    assert_eq!(responses[1]["ResponseMetadata"]["Region"], "cn-shanghai");
    assert!(responses[0]["Result"]["Instances"].is_array());
    let table = ["--region", "cn-beijing,cn-shanghai", "describe-db-instances", "-o", "table"];
    let (_, table, _) = call(&emulator, &table);
    let mut lines = table.lines();
    assert!(lines.next().unwrap().starts_with("Region "), "{table}");
    assert!(lines.all(|line| line.starts_with("cn-")), "{table}");
}

#[test]
fn all_regions_need_no_configured_region() {
    let emulator = Emulator::start(&["--seed", "3"]);
    let query = ["--query", "Zones[].Region", "-o", "json"];
    let (code, out, err) = call(&emulator, &[&["--all-regions", "describe-zones"], &query[..]].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let regions: Vec<String> = serde_json::from_str(&out).unwrap();
    assert!(
        regions.contains(&"cn-beijing".to_owned()) && regions.contains(&"cn-shanghai".to_owned()),
        "{out}"
    );
}

#[test]
fn a_region_that_fails_does_not_hide_the_others() {
    let emulator = Emulator::start(&["--seed", "3"]);
    let (code, out, err) =
        call(&emulator, &["--region", "cn-beijing,cn-nowhere", "describe-db-instances", "-o", "text"]);
    assert_eq!(code, Some(1), "{err}");
    assert!(out.starts_with("cn-beijing\t"), "{out}");
    assert!(err.starts_with("error: cn-nowhere: "), "{err}");
}

#[test]
fn a_change_is_made_in_one_region() {
    let arguments =
        ["--emulator", "--region", "cn-beijing,cn-shanghai", "create-backup", "--instance-id", "redis-a"];
    let (code, out, err) = run(&arguments);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("one region at a time"), "{err}");
}
