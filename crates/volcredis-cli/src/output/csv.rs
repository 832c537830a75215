//! Comma-separated values with a heading, for spreadsheets.

use serde_json::Value;

use super::List;
use super::cell::{at, cell};
use crate::error::CliError;

/// Renders the items of a list with the columns of its table, or those of an array of objects with all their members.
pub(super) fn render(value: &Value, list: Option<&List>) -> Result<String, CliError> {
    let (items, columns): (&[Value], Vec<&str>) = match (list, value) {
        (Some(list), _) => (list.items(value), list.columns.clone()),
        (None, Value::Array(items)) => (items, super::table::members(items)),
        (None, other) => {
            let items = std::slice::from_ref(other);
            (items, super::table::members(items))
        }
    };
    if columns.is_empty() && !items.is_empty() {
        return Err(CliError::usage("CSV needs a list of objects: select one with --query"));
    }
    let failed = |error: &dyn std::fmt::Display| CliError::system(format!("cannot write CSV: {error}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&columns).map_err(|error| failed(&error))?;
    for item in items {
        let row = columns.iter().map(|path| match at(item, path) {
            None | Some(Value::Null) => String::new(),
            Some(Value::Array(items)) if items.is_empty() => String::new(),
            value => cell(value),
        });
        writer.write_record(row).map_err(|error| failed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}
