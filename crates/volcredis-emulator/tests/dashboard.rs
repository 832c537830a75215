//! The page in headless Chromium, where it is installed.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[cfg(unix)]
#[path = "support/browser.rs"]
mod browser;
mod support;

use std::process::{Command, Stdio};

use support::{INSTANCE, paused};

/// Returns the document at an address after its script has refreshed it once; `None` without a browser.
fn document(address: &str) -> Option<String> {
    let profile = tempfile::tempdir().unwrap();
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-proxy-server"]);
    command.arg(format!("--user-data-dir={}", profile.path().display()));
    // The script polls every two seconds, of virtual time here.
    command.args(["--virtual-time-budget=5000", "--dump-dom", address]).stderr(Stdio::null());
    match command.output() {
        Ok(output) => Some(String::from_utf8(output.stdout).unwrap()),
        Err(_) => {
            eprintln!("skipped: no `chromium` is installed");
            None
        }
    }
}

#[test]
fn script_keeps_the_page_up_to_date() {
    let emulator = paused().control(true).start().unwrap();
    let instance = format!("?account=2100000001&region=cn-beijing&id={INSTANCE}");
    for (path, sections) in [("/_/".to_owned(), 3), (format!("/_/instance{instance}"), 8)] {
        let Some(document) = document(&format!("{}{path}", emulator.url())) else { return };
        assert!(document.contains(INSTANCE), "{document}");
        // The script marks the sections that it has replaced.
        assert_eq!(document.matches("data-shown=").count(), sections + 1, "{document}");
    }
    assert_eq!(emulator.calls(), [], "the page makes no call of the service");
}

#[cfg(unix)]
mod by_hand {
    //! Tests of the page by mouse and keyboard.

    use serde_json::json;
    use volcredis_emulator::Emulator;

    use super::browser::Page;
    use super::support::{Client, INSTANCE, paused};

    const SHOWN: &str = "[...document.querySelectorAll('#instances tbody tr')].filter((row) => !row.hidden)";

    /// Returns an emulator and its page; `None` without a browser.
    fn open() -> Option<(Emulator, Page)> {
        let emulator = paused().control(true).start().unwrap();
        let url = emulator.url();
        let page = Page::open(&format!("{url}/_/"), &url)?;
        Some((emulator, page))
    }

    #[test]
    fn rows_are_filtered_and_lead_to_instances() {
        let Some((_emulator, mut page)) = open() else { return };
        let all = page.evaluate(&format!("{SHOWN}.length")).as_u64().unwrap();
        assert!(all > 1, "{all}");
        page.click("document.getElementById('filter')");
        page.enter(INSTANCE);
        page.wait_until(&format!("{SHOWN}.length === 1"));
        page.click(&format!("{SHOWN}[0].querySelector('a')"));
        page.wait_until_loaded(
            "location.pathname === '/_/instance' && document.querySelector('#nodes tbody tr')",
        );
        for section in ["nodes", "addresses", "accounts", "parameters", "allow_lists", "tasks", "backups"] {
            page.wait_until(&format!("document.getElementById('{section}')"));
        }
        page.click("document.querySelector('a[href=\"/_/\"]')");
        page.wait_until_loaded("location.pathname === '/_/' && document.getElementById('controls')");
        page.wait_until(&format!("{SHOWN}.length === {all}"));
    }

    #[test]
    fn clock_is_controlled() {
        let Some((emulator, mut page)) = open() else { return };
        let click = |page: &mut Page, label: &str| {
            page.click(&format!(
                "[...document.querySelectorAll('button')].find((button) => button.textContent === '{label}')"
            ));
        };
        let after = "2024-07-10T01:00:00Z";
        click(&mut page, "+1 h");
        page.wait_until(&format!("document.getElementById('clock').textContent.includes('{after}')"));
        assert_eq!(emulator.now().to_string(), after);
        click(&mut page, "Resume");
        page.wait_until("!document.getElementById('clock').textContent.includes('paused')");
        click(&mut page, "Pause");
        page.wait_until("document.getElementById('clock').textContent.includes('paused')");
    }

    #[test]
    fn faults_are_injected_and_removed() {
        let Some((emulator, mut page)) = open() else { return };
        let client = Client::of(&emulator);
        page.click("document.getElementById('faults').closest('details').querySelector('summary')");
        let rules = "fetch('/_/faults').then((response) => response.text())";
        let contains = format!("{rules}.then((rules) => rules.includes('CreateBackup'))");
        for (rules, expected) in [
            ("nonsense", "document.getElementById('problem').textContent !== ''"),
            (r#"[{"action": "CreateBackup", "fault": "error"}]"#, &contains),
        ] {
            page.click("document.getElementById('faults')");
            page.evaluate("document.getElementById('faults').select()");
            page.enter(rules);
            page.click("document.querySelector('button[data-from=faults]')");
            page.wait_until(expected);
        }
        assert_ne!(client.call("CreateBackup", &json!({"InstanceId": INSTANCE})).status, 200);
        page.click("document.querySelector('button[data-method=DELETE]')");
        page.wait_until(&format!("{rules}.then((rules) => rules === '[]')"));
        client.ok("CreateBackup", &json!({"InstanceId": INSTANCE}));
    }

    #[test]
    fn environment_variables_are_copied() {
        let Some((emulator, mut page)) = open() else { return };
        let url = emulator.url();
        let details = "document.getElementById('environment-volcredis').closest('details')";
        page.click(&format!("{details}.querySelector('summary')"));
        for (id, variable) in
            [("environment-volcredis", "VOLCREDIS_ENDPOINT"), ("environment-official", "VOLCENGINE_ENDPOINT")]
        {
            let button = format!("document.querySelector('button[data-copy={id}]')");
            page.click(&button);
            page.wait_until(&format!("{button}.textContent === 'Copied'"));
            let copied = page.evaluate("navigator.clipboard.readText()");
            assert!(copied.as_str().unwrap().contains(&format!("export {variable}={url}\n")), "{copied}");
        }
    }

    #[test]
    fn page_fits_screens_and_color_schemes() {
        let Some((emulator, mut page)) = open() else { return };
        let client = Client::of(&emulator);
        // Rows with long texts in each table.
        client.ok("CreateBackup", &json!({"InstanceId": INSTANCE}));
        client.call("CreateBackup", &json!({"InstanceId": "redis-x".repeat(12)}));
        page.wait_until(
            "document.querySelector('#calls tbody tr') && document.querySelector('#backups tbody tr')",
        );
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        let instance = format!("/_/instance?account=2100000001&region=cn-beijing&id={INSTANCE}");
        for path in ["/_/", &instance] {
            page.evaluate(&format!("location.href = '{path}'"));
            page.wait_until_loaded(&format!(
                "location.href.endsWith('{path}') && document.querySelector('tbody tr')"
            ));
            for (width, is_mobile) in [(1280, false), (390, true), (320, true)] {
                page.resize(width, 800, is_mobile);
                page.wait_until(&format!("innerWidth === {width}"));
                // Less than the width of the window by that of a scroll bar.
                page.wait_until(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                );
            }
            let mut grounds = Vec::new();
            for scheme in ["light", "dark"] {
                page.prefer_colors(scheme);
                let colors = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]";
                grounds.push(page.evaluate(colors));
            }
            assert_eq!(grounds[0], json!(["rgb(255, 255, 255)", "rgb(31, 35, 40)"]));
            assert_eq!(grounds[1], json!(["rgb(13, 17, 23)", "rgb(230, 237, 243)"]));
        }
    }
}
