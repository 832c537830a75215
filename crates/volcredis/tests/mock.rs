//! Calls without sockets: scripted responses and failures, and delays that take no time.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_core::stream::FusedStream;
use serde_json::json;
use volcredis::actions::*;
use volcredis::error::TimeoutError;
use volcredis::rate_limiter::{ClientRateLimiter, RateLimiter};
use volcredis::test_util::MockTransport;
use volcredis::{AsyncClient, Client, ErrorKind, RateLimit, Region, Request, RetryConfig};

fn client(mock: &MockTransport) -> Client {
    Client::builder("cn-beijing").mock(mock).build().unwrap()
}

#[test]
fn delays_of_retries_take_no_time() {
    let mock = MockTransport::new();
    mock.service_error(503, "ServiceUnavailable").connection_refused().timeout().success(json!({}));
    let slow = RetryConfig::standard().base_delay(Duration::from_secs(20)).max_delay(Duration::from_secs(20));
    let client = Client::builder("cn-beijing").mock(&mock).retry(slow.max_attempts(4));
    let client = client.timeout(Duration::from_secs(3_600)).build().unwrap();
    let start = Instant::now();
    let response = client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    assert_eq!((response.attempts, response.request_id()), (4, Some("mock")));
    // The timeout of an attempt alone would be half a minute.
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(mock.remaining(), 0);
}

#[test]
fn skipped_time_counts_towards_the_deadline() {
    let mock = MockTransport::new();
    for _ in 0..9 {
        mock.timeout();
    }
    let retry = RetryConfig::standard().max_attempts(9);
    let client = Client::builder("cn-beijing").mock(&mock).retry(retry).build().unwrap();
    let error = client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err();
    assert!(
        matches!(
            error.kind(),
            ErrorKind::Timeout(TimeoutError::Deadline { .. } | TimeoutError::Response { .. })
        ),
        "{error}"
    );
    assert!(error.attempts() < 9 && mock.remaining() > 0, "{error}");
}

#[tokio::test]
async fn errors_have_the_outcome_of_the_failure() {
    let mock = MockTransport::new();
    let client = AsyncClient::builder("cn-beijing").mock(&mock).build().unwrap();
    let delete = DeleteParameterGroupRequest::new("pg-1");
    mock.connection_reset();
    assert!(client.delete_parameter_group(&delete).await.unwrap_err().outcome_unknown());
    mock.service_error(404, "InvalidParameterGroupId.NotFound");
    let error = client.delete_parameter_group(&delete).await.unwrap_err();
    assert_eq!((error.code(), error.outcome_unknown()), (Some("InvalidParameterGroupId.NotFound"), false));
    let requests = mock.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].action, "DeleteParameterGroup");
    assert_eq!(requests[0].body, json!({ "ParameterGroupId": "pg-1" }));
    assert!(requests[0].headers["authorization"].to_str().unwrap().contains("Credential=AKLTmock/"));
    let error = client.delete_parameter_group(&delete).await.unwrap_err();
    assert!(format!("{:?}", error.kind()).contains("no response left for DeleteParameterGroup"), "{error:?}");
}

#[test]
fn waits_poll_without_waiting() {
    let mock = MockTransport::new();
    for status in ["Restarting", "Restarting", "Running"] {
        mock.success(json!({ "InstanceId": "redis-1", "Status": status }));
    }
    let start = Instant::now();
    client(&mock).wait().instance("redis-1", "Running").unwrap();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(mock.requests().len(), 3);
}

/// A rate limiter like one in a Redis, which a test has not.
#[derive(Debug)]
struct Remote;

impl RateLimiter for Remote {
    fn for_client(&self, _region: &Region, _limit: RateLimit) -> Arc<dyn ClientRateLimiter> {
        panic!("used by a mock");
    }
}

#[test]
fn a_rate_limit_takes_no_time_and_is_that_of_the_process() {
    let mock = MockTransport::new();
    let limited = Client::builder("cn-beijing").rate_limiter(Remote).rate_limit(RateLimit::PerSecond(0.01));
    let client = limited.mock(&mock).build().unwrap();
    let start = Instant::now();
    for _ in 0..3 {
        mock.success(json!({}));
        client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    }
    assert!(start.elapsed() < Duration::from_secs(100));
}

#[tokio::test]
async fn a_parameter_newer_than_the_library_has_the_typed_response() {
    let mock = MockTransport::new();
    for _ in 0..2 {
        mock.success(json!({ "BackupPointId": "backup-1" }));
    }
    let request = CreateBackupRequest::new("redis-1").with_parameter("Encrypted", true);
    let asynchronous = AsyncClient::builder("cn-beijing").mock(&mock).build().unwrap();
    let response = asynchronous.send(&request).await.unwrap();
    assert_eq!(response.backup_point_id.as_deref(), Some("backup-1"));
    let blocking = client(&mock);
    let response = blocking.send(&request).unwrap();
    assert_eq!(response.backup_point_id.as_deref(), Some("backup-1"));
    for request in mock.requests() {
        assert_eq!(request.body["Encrypted"], true);
        assert!(request.body["ClientToken"].is_string());
    }
}

#[test]
fn every_page_has_the_parameter_newer_than_the_library() {
    let mock = MockTransport::new();
    for id in ["redis-1", "redis-2"] {
        mock.success(json!({ "TotalInstancesNum": 2, "Instances": [{ "InstanceId": id }] }));
    }
    let request = DescribeDBInstancesRequest::new().page_size(2).with_parameter("Archived", true);
    let ids: Vec<_> =
        client(&mock).paginate(&request).map(|instance| instance.unwrap().instance_id.unwrap()).collect();
    assert_eq!(ids, ["redis-1", "redis-2"]);
    let pages: Vec<_> = mock.requests().iter().map(|page| page.body.clone()).collect();
    assert_eq!(pages[0], json!({ "PageNumber": 1, "PageSize": 2, "Archived": true }));
    assert_eq!(pages[1], json!({ "PageNumber": 2, "PageSize": 2, "Archived": true }));
}

#[tokio::test]
async fn streams_of_items_and_pages_stay_terminated() {
    let mock = MockTransport::new();
    let client = AsyncClient::builder("cn-beijing").mock(&mock).retry(RetryConfig::none()).build().unwrap();
    let request = DescribeDBInstancesRequest::new();
    for fails in [false, true] {
        for _ in 0..2 {
            match fails {
                false => mock
                    .success(json!({ "TotalInstancesNum": 1, "Instances": [{ "InstanceId": "redis-1" }] })),
                true => mock.service_error(400, "InvalidParameter"),
            };
        }
        let (mut items, mut pages) = (client.paginate(&request), client.paginate(&request).pages());
        assert!(!items.is_terminated() && !pages.is_terminated());
        assert_eq!(items.next().await.unwrap().is_err(), fails);
        assert_eq!(pages.next().await.unwrap().is_err(), fails);
        assert!(items.is_terminated() && pages.is_terminated());
        assert!(items.next().await.is_none() && pages.next().await.is_none());
    }
}
