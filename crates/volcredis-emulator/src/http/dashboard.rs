//! The dashboard: a page with the instances, the backups and the last calls.

use std::fmt::Write as _;

use serde_json::Value;

const STYLE: &str = "body{font:14px system-ui,sans-serif;margin:2em;color:#222}table{border-collapse:collapse;margin-bottom:2em}\
    th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}th{background:#f3f3f3}\
    pre{margin:0;white-space:pre-wrap;max-width:60em}";

/// Returns the page.
pub(super) fn html(view: &Value) -> String {
    let mut page = String::from("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
    let _ =
        write!(page, "<title>volcredis emulator</title><style>{STYLE}</style><h1>volcredis emulator</h1>");
    let _ = write!(
        page,
        "<p>Time of the emulator: {}. <a href=\"/_/state\">JSON</a>.</p>",
        escape(&to_string(&view["now"]))
    );
    table(
        &mut page,
        "Instances",
        &view["instances"],
        &["account", "region", "id", "name", "edition", "engine_version", "status", "created"],
    );
    table(
        &mut page,
        "Backups",
        &view["backups"],
        &["account", "region", "id", "instance_id", "name", "strategy", "status", "started", "copied_from"],
    );
    table(
        &mut page,
        "Last calls",
        &view["calls"],
        &[
            "time",
            "action",
            "region",
            "access_key",
            "http_status",
            "code",
            "message",
            "request_id",
            "signature_problem",
            "ignored_parameters",
            "signed",
        ],
    );
    page
}

fn table(page: &mut String, title: &str, rows: &Value, columns: &[&str]) {
    let _ = write!(page, "<h2>{title}</h2><table><tr>");
    for column in columns {
        let _ = write!(page, "<th>{}</th>", column.replace('_', " "));
    }
    page.push_str("</tr>");
    for row in rows.as_array().into_iter().flatten() {
        page.push_str("<tr>");
        for column in columns {
            let _ = match &row[column] {
                Value::Object(parts) => {
                    let parts: Vec<_> = parts.values().map(|part| escape(&to_string(part))).collect();
                    write!(page, "<td><pre>{}</pre></td>", parts.join("\n\n"))
                }
                Value::Array(items) => {
                    let items: Vec<_> = items.iter().map(|item| escape(&to_string(item))).collect();
                    write!(page, "<td>{}</td>", items.join(", "))
                }
                value => write!(page, "<td>{}</td>", escape(&to_string(value))),
            };
        }
        page.push_str("</tr>");
    }
    page.push_str("</table>");
}

fn to_string(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(string) => string.clone(),
        other => other.to_string(),
    }
}

/// Escapes a string for HTML.
fn escape(string: &str) -> String {
    string.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_of_calls_are_escaped() {
        let view = serde_json::json!({"calls": [{"action": "<script>alert(\"1\")</script>"}]});
        let page = html(&view);
        assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)") && !page.contains("<script>"));
    }
}
