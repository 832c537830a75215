//! The page that shows what is going on.

use std::fmt::Write as _;

use serde_json::Value;

const STYLE: &str = "body{font:14px system-ui,sans-serif;margin:2em;color:#222}table{border-collapse:collapse;margin-bottom:2em}\
    th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}th{background:#f3f3f3}\
    pre{margin:0;white-space:pre-wrap;max-width:60em}";

/// Writes the page.
pub(super) fn html(view: &Value) -> String {
    let mut page = String::from("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
    let _ =
        write!(page, "<title>volcredis emulator</title><style>{STYLE}</style><h1>volcredis emulator</h1>");
    let _ = write!(
        page,
        "<p>It is {}. <a href=\"/_/state\">The same as JSON</a>.</p>",
        escape(&text(&view["now"]))
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
        "The last calls",
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
                    let parts: Vec<_> = parts.values().map(|part| escape(&text(part))).collect();
                    write!(page, "<td><pre>{}</pre></td>", parts.join("\n\n"))
                }
                value => write!(page, "<td>{}</td>", escape(&text(value))),
            };
        }
        page.push_str("</tr>");
    }
    page.push_str("</table>");
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text as it can stand in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_call_becomes_markup() {
        let view = serde_json::json!({"calls": [{"action": "<script>alert(\"1\")</script>"}]});
        let page = html(&view);
        assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)") && !page.contains("<script>"));
    }
}
