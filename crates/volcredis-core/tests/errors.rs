//! The errors of calls: messages, causes, and the facts that a caller needs.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use volcredis_core::error::{
    CallOrigin, ConnectionError, ConnectionErrorKind, CredentialsError, RetryStop, TimeoutError, WaitError,
};
use volcredis_core::{Error, ErrorKind, ServiceError};

/// An error of a library, such as hyper, around that of the system.
#[derive(Debug)]
struct Outer(io::Error);

impl fmt::Display for Outer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("client error (Connect)")
    }
}

impl StdError for Outer {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

fn origin(host: &str) -> CallOrigin {
    CallOrigin { action: "CreateBackup".to_owned(), host: host.to_owned(), ..CallOrigin::default() }
}

fn refused() -> ConnectionError {
    let cause = Outer(io::Error::from_raw_os_error(111));
    ConnectionError::new(ConnectionErrorKind::Connect, Box::new(cause) as Box<dyn StdError + Send + Sync>)
}

fn chain(error: &Error) -> Vec<String> {
    let first: &dyn StdError = error;
    let messages = std::iter::successors(Some(first), |error| (*error).source()).map(ToString::to_string);
    // Without the details in parentheses.
    messages.map(|message| message.split(" (").next().unwrap_or_default().to_lowercase()).collect()
}

#[test]
fn a_chain_of_causes_says_nothing_twice() {
    let errors = [
        Error::builder(refused()).origin(origin("127.0.0.1:9")).build(),
        Error::from(TimeoutError::Response { timeout: Duration::from_secs(10) }),
        Error::from(ServiceError::new("InstanceNotExist", 404)),
        Error::from(CredentialsError::new("no credentials").with_source("sealed")),
        Error::configuration("the client is closed"),
        Error::from(ErrorKind::Cancelled),
    ];
    for error in &errors {
        let chain = chain(error);
        for (index, message) in chain.iter().enumerate() {
            let others = chain.iter().enumerate().filter(|(other, _)| *other != index);
            assert!(others.clone().all(|(_, other)| !other.contains(message.as_str())), "{chain:?}");
        }
    }
}

#[test]
fn the_cause_of_the_system_can_be_downcast() {
    let error = Error::builder(refused()).origin(origin("127.0.0.1:9")).build();
    assert_eq!(error.to_string(), "failed to connect (action CreateBackup, host 127.0.0.1:9)");
    assert!(format!("{error:#}").starts_with("failed to connect: Connection refused"), "{error:#}");
    let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>());
    assert_eq!(cause.map(io::Error::kind), Some(io::ErrorKind::ConnectionRefused));
    // An I/O error contains another error without returning it as its source.
    let tls = io::Error::new(io::ErrorKind::InvalidData, Outer(io::Error::from_raw_os_error(104)));
    let error = Error::from(ConnectionError::new(ConnectionErrorKind::Broken, tls));
    assert_eq!(error.to_string(), "connection broken");
}

#[test]
fn questions_about_errors() {
    let service = |code: &str, status| Error::from(ServiceError::new(code, status));
    assert!(service("InstanceNotExist", 404).is_not_found());
    assert!(!service("InvalidActionOrVersion", 404).is_not_found());
    assert!(service("FlowLimitExceeded", 400).is_throttled());
    assert!(service("InstanceStatusNotMatch", 400).is_status_conflict());
    assert!(service("AccessDenied", 403).is_access_denied());
    assert_eq!(service("", 500).code(), None);
    assert_eq!(
        (service("InternalError", 500).code(), service("A", 502).http_status()),
        (Some("InternalError"), Some(502))
    );
    assert!(Error::from(TimeoutError::Deadline { timeout: Duration::from_secs(1) }).is_timeout());
    assert!(Error::from(ErrorKind::Cancelled).is_cancelled());
    let failed =
        WaitError::Failed { subject: "x".into(), target_state: "y".into(), state: None, request_id: None };
    assert!(!Error::from(failed).is_timeout());
}

#[test]
fn a_built_error_has_the_properties_of_a_call() {
    let mut service = ServiceError::new("FlowLimitExceeded", 429);
    (service.request_id, service.retry_after) = (Some("r-1".into()), Some(Duration::from_secs(300)));
    let error = Error::builder(service)
        .origin(CallOrigin { elapsed: Duration::from_secs(3), ..origin("localhost:8080") })
        .attempts(2)
        .client_token("7f3c")
        .outcome_unknown(true)
        .retry_stop(RetryStop::RetryAfter)
        .build();
    assert_eq!((error.action(), error.host()), (Some("CreateBackup"), Some("localhost:8080")));
    assert_eq!((error.attempts(), error.elapsed()), (2, Duration::from_secs(3)));
    assert_eq!((error.request_id(), error.client_token()), (Some("r-1"), Some("7f3c")));
    let message = error.to_string();
    for part in
        ["not retried: `Retry-After` (300s) is longer", "failed after 2 attempts", "ClientToken \"7f3c\""]
    {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn credentials_errors_can_be_transient() {
    let error = CredentialsError::new("the vault is sealed");
    assert!(!Error::from(error.clone()).is_retryable());
    assert!(Error::from(error.transient()).is_retryable());
}

#[test]
fn timeouts_name_their_limit() {
    let timeout = Duration::from_millis(1500);
    for (error, part) in [
        (TimeoutError::Connect { timeout }, "connect timeout: 1.5s"),
        (TimeoutError::Response { timeout }, "attempt timeout: 1.5s"),
        (TimeoutError::Deadline { timeout }, "(timeout: 1.5s)"),
        (TimeoutError::ConcurrencyLimit { limit: 2, timeout }, "timeout of the call: 1.5s"),
        (TimeoutError::RateLimit { waiting: 2, per_second: 1.0, timeout }, "timeout of the call: 1.5s"),
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}
