//! The report of an audit.

use serde_json::{Value, json};
use volcredis::Timestamp;

use super::row::{Row, age, age_in_hours};
use crate::output::{List, Printable};

const COLUMNS: &[&str] = &[
    "Region",
    "InstanceId",
    "InstanceName",
    "CrossRegionBackup",
    "Destination",
    "BackupPlan",
    "BackupAge",
    "CopyAge",
    "Problems",
];

/// Returns the report as it is printed.
pub(super) fn printable(rows: &[Row], now: Timestamp) -> Printable {
    let instances: Vec<Value> = rows.iter().map(|row| entry(row, now)).collect();
    let falling_short = rows.iter().filter(|row| row.falls_short()).count();
    let whole = json!({ "Instances": instances, "Total": rows.len(), "FallingShort": falling_short });
    let mut columns = COLUMNS.to_vec();
    if rows.iter().any(|row| row.fix.is_some()) {
        columns.insert(columns.len() - 1, "Fix");
    }
    Printable { result: whole.clone(), whole, list: Some(List { name: "Instances", columns }) }
}

fn entry(row: &Row, now: Timestamp) -> Value {
    let switch = |is_on: Option<bool>| is_on.map(|is_on| if is_on { "on" } else { "off" });
    json!({
        "Region": row.region,
        "InstanceId": row.id,
        "InstanceName": row.name,
        "CrossRegionBackup": switch(row.is_copied),
        "Destination": row.destination,
        "BackupPlan": switch(row.has_plan),
        "BackupAge": row.newest_backup.map(|time| age(time, now)),
        "BackupAgeHours": row.newest_backup.map(|time| age_in_hours(time, now)),
        "CopyAge": row.newest_copy.map(|time| age(time, now)),
        "CopyAgeHours": row.newest_copy.map(|time| age_in_hours(time, now)),
        "Problems": row.problems,
        "Fix": row.fix,
    })
}
