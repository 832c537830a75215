//! Log events. A program of its own, because other tests would change the interest of subscribers.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use support::callers::builder;
use support::story::{PASSWORD, SECRET, TOKEN, credentials, request, server};
use tracing_subscriber::filter::LevelFilter;

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

#[test]
fn the_log_contains_all_attempts_and_no_secrets() {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer({
            let captured = captured.clone();
            move || captured.clone()
        })
        .finish();
    let server = server();
    tracing::subscriber::with_default(subscriber, || {
        let client = builder(&server.url()).credentials(credentials()).build().unwrap();
        assert_eq!(client.send(&request()).unwrap().attempts, 3);
    });
    let log = captured.log();
    for part in [
        "CreateDBAccount",
        "cn-beijing",
        "attempt=1",
        "attempt=3",
        "latency=",
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
