//! The dashboard: a page with the instances, the backups, the last calls, and the controls of the clock and the faults.

use maud::{DOCTYPE, Markup, html};
use serde_json::Value;

/// The style sheet of the page.
pub(super) const STYLE: &str = include_str!("dashboard.css");
/// The script of the page, which keeps it up to date.
pub(super) const SCRIPT: &str = include_str!("dashboard.js");

/// The settings of clients, for the page to show.
pub(super) struct ClientSettings<'a> {
    pub(super) url: &'a str,
    pub(super) access_key: &'a str,
    pub(super) secret_key: &'a str,
}

/// The names of sections with their rows, and the columns to show.
const TABLES: &[(&str, &str, &[&str])] = &[
    (
        "instances",
        "Instances",
        &["account", "region", "id", "name", "edition", "engine_version", "status", "created"],
    ),
    (
        "backups",
        "Backups",
        &["account", "region", "id", "instance_id", "name", "strategy", "status", "started", "copied_from"],
    ),
    (
        "calls",
        "Last calls",
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
    ),
];

/// The lists of the page of an instance.
const INSTANCE_TABLES: &[(&str, &str, &[&str])] = &[
    ("nodes", "Nodes", &["id", "shard", "zone", "role"]),
    ("addresses", "Addresses", &["kind", "domain", "ip", "port"]),
    ("accounts", "Accounts", &["name", "role", "description"]),
    ("parameters", "Changed parameters", &["name", "value"]),
    ("allow_lists", "Allow lists", &["id", "name", "addresses"]),
    ("tasks", "Tasks", &["id", "action", "created", "finished"]),
    ("backups", "Backups", TABLES[1].2),
];

/// Returns the page. `faults` are the rules as JSON, if the control interface is enabled.
pub(super) fn overview(view: &Value, faults: Option<&str>, settings: &ClientSettings<'_>) -> String {
    let body = html! {
        (clock(view))
        @if let Some(faults) = faults { (controls(faults)) }
        (environment(settings))
        @for table in TABLES { (live_table(table, &view[table.0])) }
    };
    page("volcredis emulator", &body)
}

/// Returns the page of an instance.
pub(super) fn instance(view: &Value) -> String {
    let instance = &view["instance"];
    let name = to_string(&instance["name"]);
    let body = html! {
        (clock(view))
        p { a href="/_/" { "All instances" } }
        section #instance data-live {
            h2 { (name) }
            dl {
                @for (key, value) in instance.as_object().into_iter().flatten() {
                    @if !value.is_array() { dt { (heading(key)) } dd { (to_string(value)) } }
                }
            }
        }
        @for table in INSTANCE_TABLES { (live_table(table, &instance[table.0])) }
    };
    page(&format!("{name} – volcredis emulator"), &body)
}

fn page(title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                // Otherwise browsers ask for one, which appears among the calls.
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/_/dashboard.css";
                script src="/_/dashboard.js" defer {}
            }
            body {
                header {
                    h1 { "volcredis emulator" }
                    input #filter type="search" placeholder="Filter" aria-label="Filter rows by words";
                    a href="/_/state" { "JSON" }
                }
                p #problem .bad role="status" {}
                (body)
            }
        }
    };
    page.into_string()
}

fn clock(view: &Value) -> Markup {
    let is_paused = view["paused"].as_bool().unwrap_or(false);
    html! {
        p #clock data-live {
            "Time of the emulator: " b { (to_string(&view["now"])) }
            @if is_paused { " (paused)" }
        }
    }
}

fn controls(faults: &str) -> Markup {
    let steps = [(60, "+1 min"), (3_600, "+1 h"), (86_400, "+1 day"), (604_800, "+1 week")];
    html! {
        div .row #controls {
            button data-method="POST" data-path="/_/clock" data-body=r#"{"paused": true}"# { "Pause" }
            button data-method="POST" data-path="/_/clock" data-body=r#"{"paused": false}"# { "Resume" }
            @for (seconds, label) in steps {
                button data-method="POST" data-path="/_/clock"
                    data-body=(format!(r#"{{"advance_seconds": {seconds}}}"#)) { (label) }
            }
            button data-method="POST" data-path="/_/reset" data-body="{}" { "Reset everything" }
        }
        details {
            summary { "Fault injection" }
            textarea #faults aria-label="Fault rules as JSON" { (faults) }
            div .row {
                button data-method="PUT" data-path="/_/faults" data-from="faults" { "Apply" }
                button data-method="DELETE" data-path="/_/faults" { "Remove all" }
                span .faint { r#"such as [{"action": "CreateBackup", "fault": "error", "times": 1}]"# }
            }
        }
    }
}

/// Returns the environment variables of clients. Those of this library have the same in every language.
fn environment(settings: &ClientSettings<'_>) -> Markup {
    let ClientSettings { url, access_key, secret_key } = settings;
    let keys =
        format!("export VOLCENGINE_ACCESS_KEY={access_key}\nexport VOLCENGINE_SECRET_KEY={secret_key}");
    let own = format!("export VOLCREDIS_ENDPOINT={url}\n{keys}");
    let official = format!("export VOLCENGINE_ENDPOINT={url}\n{keys}");
    let variants = [
        ("environment-volcredis", "volcredis: Rust, Python, C, C++ and the command", own),
        ("environment-official", "Official SDKs, with the endpoint set in their configuration", official),
    ];
    html! {
        details {
            summary { "Environment variables for clients" }
            @for (id, title, variables) in variants {
                h2 { (title) }
                pre id=(id) { (variables) }
                button data-copy=(id) { "Copy" }
            }
        }
    }
}

fn live_table((id, title, columns): &(&str, &str, &[&str]), rows: &Value) -> Markup {
    let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
    html! {
        section id=(id) data-live {
            h2 { (title) " (" (rows.len()) ")" }
            @if !rows.is_empty() {
                div .scroll {
                    table {
                        thead { tr { @for column in *columns { th { (heading(column)) } } } }
                        tbody {
                            @for row in rows {
                                tr { @for column in *columns { td { (cell(id, row, column)) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cell(table: &str, row: &Value, column: &str) -> Markup {
    let value = &row[column];
    match value {
        Value::Object(parts) => html! {
            details {
                summary { (heading(column)) }
                @for (name, part) in parts { p .faint { (heading(name)) } pre { (to_string(part)) } }
            }
        },
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(to_string).collect();
            html! { (items.join(", ")) }
        }
        _ if table == "instances" && column == "id" => {
            let id = to_string(value);
            let (account, region) = (to_string(&row["account"]), to_string(&row["region"]));
            html! { a href=(format!("/_/instance?account={account}&region={region}&id={id}")) { (id) } }
        }
        _ => html! { (to_string(value)) },
    }
}

fn heading(name: &str) -> String {
    name.replace('_', " ")
}

fn to_string(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(string) => string.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SETTINGS: ClientSettings<'_> =
        ClientSettings { url: "http://127.0.0.1:1", access_key: "AK", secret_key: "SK" };

    #[test]
    fn strings_of_calls_are_escaped() {
        let attack = "<script>alert(\"1\")</script>";
        let view = json!({"calls": [{"action": attack}], "instances": [{"id": attack}]});
        let page = overview(&view, Some(attack), &SETTINGS);
        assert_eq!(page.matches("&lt;script&gt;alert(&quot;1&quot;)").count(), 4);
        assert!(!page.contains("<script>"));
    }

    #[test]
    fn controls_are_shown_only_if_they_work() {
        let has_controls = |faults| overview(&json!({}), faults, &SETTINGS).contains("/_/clock");
        assert!(has_controls(Some("[]")) && !has_controls(None));
    }
}
