//! Text: values separated by tabs, for `cut`, `awk` and `while read`.

use serde_json::Value;

use super::List;
use super::cell::{at, cell};

/// Renders a value as lines of values that are separated by tabs.
pub(super) fn render(value: &Value, list: Option<&List>) -> String {
    if let Some(list) = list {
        let row = |item: &Value| tabs(list.columns.iter().map(|path| cell(at(item, path))));
        return list.items(value).iter().map(row).collect::<Vec<_>>().join("\n");
    }
    match value {
        Value::Array(items) => items.iter().map(row).collect::<Vec<_>>().join("\n"),
        Value::Null => String::new(),
        other => row(other),
    }
}

fn row(value: &Value) -> String {
    match value {
        Value::Array(items) => tabs(items.iter().map(|value| cell(Some(value)))),
        Value::Object(members) => tabs(members.values().map(|value| cell(Some(value)))),
        other => cell(Some(other)),
    }
}

fn tabs(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join("\t")
}
