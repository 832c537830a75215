//! Log events. A program of its own, because other tests would change the interest of subscribers.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use support::callers::builder;
use support::story::{PASSWORD, SECRET, TOKEN, credentials, request, server};
use tracing_subscriber::filter::LevelFilter;
use volcredis::credentials::{CliProfileProvider, Context, ProvideCredentials};

/// The captured log.
#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn log(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Returns the log of a function.
fn logged(run: impl FnOnce()) -> String {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer({
            let captured = captured.clone();
            move || captured.clone()
        })
        .finish();
    tracing::subscriber::with_default(subscriber, run);
    captured.log()
}

#[cfg(unix)]
#[test]
fn a_credentials_file_that_others_can_read_is_warned_about_once() {
    use std::os::unix::fs::PermissionsExt;

    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".volcengine")).unwrap();
    let file = home.path().join(".volcengine/config.json");
    let profile = r#"{"current": "default", "profiles": {"default": {"mode": "ak", "access-key": "AK", "secret-key": "SK"}}}"#;
    std::fs::write(&file, profile).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let read_unlogged = |mode| {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let context = Context::isolated([("HOME", home.path().to_str().unwrap())]);
        let provider = CliProfileProvider::new().with_context(context);
        assert_eq!(runtime.block_on(provider.provide()).unwrap().access_key, "AK");
    };
    let read = |mode| logged(|| read_unlogged(mode));
    assert!(!read(0o600).contains("WARN"));
    // The warning is kept for the first subscriber.
    read_unlogged(0o640);
    let log = read(0o640);
    assert_eq!(log.matches("WARN").count(), 1, "{log}");
    assert!(
        log.contains("readable by other users") && log.contains("config.json") && log.contains("640"),
        "{log}"
    );
    assert!(!read(0o644).contains("WARN"));
}

#[test]
fn the_log_contains_all_attempts_and_no_secrets() {
    let server = server();
    let log = logged(|| {
        let client = builder(&server.url()).credentials(credentials()).build().unwrap();
        assert_eq!(client.send(&request()).unwrap().attempts, 3);
    });
    for part in [
        "CreateDBAccount",
        "cn-beijing",
        "attempt=1",
        "attempt=3",
        "duration_ms=",
        "status=502",
        "the body is not JSON",
        "AccountFlowLimitExceeded",
        "request_id=\"made-for-a-test\"",
        "request_id=\"20240101000000000000000000000001\"",
    ] {
        assert!(log.contains(part), "{part} is missing in\n{log}");
    }
    let sent = &server.received()[0];
    let signature = sent.head.split("Signature=").nth(1).unwrap().lines().next().unwrap();
    for secret in [SECRET, TOKEN, PASSWORD, signature] {
        assert!(!log.contains(secret), "{secret} is logged in\n{log}");
    }
    assert!(sent.head.contains(TOKEN), "it was sent");
    assert_eq!(sent.json()["Password"], PASSWORD);
}
