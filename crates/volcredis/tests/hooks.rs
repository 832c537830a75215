//! Hooks that are called after each attempt.

#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};

use support::callers::builder;
use support::story::{request, server};
use volcredis::ErrorKind;

#[test]
fn hooks_are_called_after_each_attempt() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let server = server();
    let client = builder(&server.url())
        .on_attempt({
            let seen = Arc::clone(&seen);
            move |attempt| {
                let error = attempt.error.map(|error| match error {
                    ErrorKind::Service(error) => error.code.clone(),
                    ErrorKind::InvalidResponse(_) => "invalid response".to_owned(),
                    error => error.to_string(),
                });
                let action = attempt.action.to_owned();
                seen.lock().unwrap().push((
                    action,
                    attempt.number,
                    attempt.http_status,
                    error,
                    attempt.is_last,
                ));
            }
        })
        .build()
        .unwrap();
    client.send(&request()).unwrap();
    let expected = [
        (1, Some(502), Some("invalid response".to_owned()), false),
        (2, Some(429), Some("AccountFlowLimitExceeded".to_owned()), false),
        (3, Some(200), None, true),
    ]
    .map(|(number, status, error, is_last)| ("CreateDBAccount".to_owned(), number, status, error, is_last));
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[test]
fn hooks_are_called_without_a_response() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let attempts = Arc::clone(&seen);
    let client = builder("http://127.0.0.1:9")
        .on_attempt(move |attempt| {
            attempts.lock().unwrap().push((attempt.http_status, attempt.error.is_some(), attempt.is_last));
        })
        .build()
        .unwrap();
    client.send(&request()).unwrap_err();
    assert_eq!(*seen.lock().unwrap(), [(None, true, false), (None, true, false), (None, true, true)]);
}

#[test]
fn a_panic_of_a_hook_does_not_reach_the_caller() {
    let seen = Arc::new(Mutex::new(0));
    let count = Arc::clone(&seen);
    let server = server();
    let client = builder(&server.url())
        .on_attempt(|_| panic!("a bug in the metrics"))
        .on_attempt(move |_| *count.lock().unwrap() += 1)
        .build()
        .unwrap();
    assert_eq!(client.send(&request()).unwrap().attempts, 3);
    assert_eq!(*seen.lock().unwrap(), 3, "the other hook is called");
}
