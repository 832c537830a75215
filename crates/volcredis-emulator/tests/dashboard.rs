//! The page in headless Chromium, where it is installed.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

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
    assert_eq!(emulator.requests(), [], "the page makes no call of the service");
}
