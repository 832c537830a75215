//! Formats and queries.

use serde_json::{Value, json};

use crate::support::run;

fn printed(arguments: &[&str]) -> String {
    let (code, out, err) = run(&[&["--emulator"], arguments].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
    out
}

#[test]
fn a_pipe_gets_the_whole_response_as_json() {
    let out: Value = serde_json::from_str(&printed(&["describe-db-instances"])).unwrap();
    assert_eq!(out["ResponseMetadata"]["Action"], "DescribeDBInstances");
    assert_eq!(out["Result"]["TotalInstancesNum"], 3);
    assert_eq!(out["Result"]["Instances"].as_array().unwrap().len(), 3);
}

#[test]
fn a_list_is_shown_as_a_table_as_text_and_as_csv() {
    let table = printed(&["describe-db-instances", "--output", "table"]);
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("InstanceId ") && lines[0].contains("Capacity.Total"), "{table}");
    assert_eq!(lines.len(), 4, "{table}");
    // The columns are aligned, and nothing but text is printed.
    let column = lines[0].find("Status").unwrap();
    assert!(lines[1..].iter().all(|line| line[column..].starts_with("Running")), "{table}");
    assert!(!table.contains('\u{1b}'), "{table}");
    let text = printed(&["describe-db-instances", "-o", "text"]);
    assert!(text.lines().all(|line| line.split('\t').count() == 8), "{text}");
    let csv = printed(&["describe-regions", "-o", "csv"]);
    assert!(csv.starts_with("RegionId,RegionName\n") && csv.contains("\ncn-beijing,"), "{csv}");
}

#[test]
fn wide_characters_are_aligned() {
    let table = printed(&["describe-regions", "-o", "table"]);
    let lines: Vec<&str> = table.lines().collect();
    let start = |line: &str| line.find(char::is_whitespace).unwrap();
    assert!(lines.len() > 3 && lines[1..].iter().all(|line| start(line) < 20), "{table}");
    // A name of another width does not move the next column.
    let query = "Regions[].{A: RegionName, B: RegionId}";
    let table = printed(&["describe-regions", "-o", "table", "--query", query]);
    let width = |line: &str| {
        let id = line.rfind(' ').unwrap() + 1;
        console::measure_text_width(&line[..id])
    };
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[1..].iter().all(|line| width(line) == width(lines[1])), "{table}");
}

#[test]
fn one_object_is_shown_as_names_and_values() {
    let table =
        printed(&["describe-backup-plan", "--instance-id", "redis-cn0212gzmh2xs", "--output", "table"]);
    assert!(
        table.lines().any(|line| line.starts_with("Period ") && line.ends_with("1,2,3,4,5,6,7")),
        "{table}"
    );
}

#[test]
fn a_query_selects_from_the_result() {
    for (query, format, expected) in [
        ("TotalInstancesNum", "json", "3"),
        ("length(Instances)", "text", "3"),
        ("Instances[?Status=='Running'] | length(@)", "yaml", "3"),
        (
            "Instances[0].{id: InstanceId, name: InstanceName}",
            "yaml",
            "id: redis-cn0212gzmh2xs\nname: cluster",
        ),
        ("Instances[0].[InstanceId, Status]", "text", "redis-cn0212gzmh2xs\nRunning"),
        ("Missing", "json", "null"),
    ] {
        let out = printed(&["describe-db-instances", "--query", query, "--output", format]);
        assert_eq!(out.trim_end(), expected, "{query}");
    }
    let (code, _, err) = run(&["--emulator", "describe-db-instances", "--query", "Instances["]);
    assert!(code == Some(2) && err.contains("Instances["), "{err}");
}

#[test]
fn yaml_and_json_have_the_same_content() {
    let yaml =
        printed(&["describe-zones", "--region-id", "cn-beijing", "--output", "yaml", "--query", "Zones"]);
    let json = printed(&["describe-zones", "--region-id", "cn-beijing", "--query", "Zones"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(serde_saphyr::from_str::<Value>(&yaml).unwrap(), json);
}

#[test]
fn a_change_without_a_result_shows_its_metadata() {
    let table = printed(&[
        "modify-db-instance-name",
        "--instance-id",
        "redis-cn0212gzmh2xs",
        "--instance-name",
        "n",
        "-o",
        "table",
    ]);
    assert!(table.contains("RequestId"), "{table}");
    let whole: Value = serde_json::from_str(&printed(&[
        "modify-db-instance-name",
        "--instance-id",
        "redis-cn0212gzmh2xs",
        "--instance-name",
        "n",
    ]))
    .unwrap();
    assert!(whole["Result"] == json!({}) || whole["Result"].is_null(), "{whole}");
}
