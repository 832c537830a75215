//! Retries.

#![allow(clippy::unwrap_used)]

mod support;

use serde_json::json;
use support::callers::{Caller, OnTokio, builder};
use support::http_server::{Serve, Server, Step, response};
use support::responses::{service_error, success};
use volcredis::{DynamicRequest, RateLimit, RetryConfig};

/// Failures that are retried by default.
fn failures() -> Vec<(&'static str, Serve)> {
    let unavailable = || response(503, "Retry-After: 0\r\nContent-Type: text/html\r\n", "<html>");
    vec![
        ("reset", Serve::Steps(vec![Step::Reset])),
        ("closed", Serve::Steps(vec![Step::Close])),
        ("no response", Serve::Steps(vec![Step::Stall])),
        ("HTTP 500", Serve::response(service_error(500, "InternalError"))),
        ("HTTP 503 with Retry-After", Serve::response(unavailable())),
        ("throttled", Serve::response(service_error(429, "FlowLimitExceeded"))),
        ("throttled, and closed", Serve::response_then(service_error(429, "FlowLimitExceeded"), Step::Close)),
        ("clock skew", Serve::response(skewed())),
    ]
}

/// Returns an error response for an outdated signature, with a date.
fn skewed() -> Vec<u8> {
    let response = String::from_utf8(service_error(400, "InvalidTimestamp")).unwrap();
    response.replacen("\r\n", "\r\nDate: Thu, 06 Nov 2036 08:49:37 GMT\r\n", 1).into_bytes()
}

fn callers(url: &str, retry: &RetryConfig) -> [Box<dyn Caller>; 2] {
    // With more attempts and a higher rate than needed.
    let builder = builder(url).retry(retry.clone().max_attempts(9)).rate_limit(RateLimit::PerSecond(1000.0));
    [
        Box::new(builder.clone().build().unwrap()),
        Box::new(OnTokio::new(builder.into_async().build().unwrap())),
    ]
}

fn start(failure: &Serve) -> Server {
    Server::sequence(vec![failure.clone(), Serve::response(success(&json!({})))])
}

#[test]
fn without_retries_a_request_is_sent_once_whatever_else_is_set() {
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    for (name, failure) in failures() {
        for index in 0..2 {
            let server = start(&failure);
            let caller = &callers(&server.url(), &RetryConfig::none())[index];
            let error = caller.call(&request).unwrap_err();
            let sent = (error.attempts(), server.received().len(), server.connections());
            assert_eq!(sent, (1, 1, 1), "{name}, {} client: {error}", caller.name());
        }
    }
}

#[test]
fn with_retries_the_same_requests_succeed() {
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    for (name, failure) in failures() {
        let server = start(&failure);
        for caller in callers(&server.url(), &RetryConfig::standard()) {
            caller.call(&request).unwrap_or_else(|error| panic!("{name}, {} client: {error}", caller.name()));
        }
        assert_eq!(server.received().len(), 3, "{name}");
    }
}
