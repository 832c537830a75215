//! The call that an error belongs to: its action, its host, its proxy and its time.

#![allow(clippy::unwrap_used)]

mod support;

use std::net::TcpListener;
use std::time::Duration;

use support::callers::builder;
use support::http_server::Server;
use support::responses::{service_error, success};
use volcredis::actions::{CreateBackupRequest, DescribeRegionsRequest};
use volcredis::types::InstanceStatus;
use volcredis::{CallOptions, Client, DynamicRequest, Error, RetryConfig};

const ACTION: &str = "DescribeRegions";
const INVALID: &str = "ModifyCrossRegionBackupPolicy";

/// Returns the host of a port that refuses connections, and the listener that occupies it otherwise.
fn unused_host() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

fn host(url: &str) -> &str {
    url.trim_start_matches("http://")
}

fn check(error: &Error, action: &str, host: &str) {
    assert_eq!((error.action(), error.host()), (Some(action), Some(host)), "{error}");
    let message = error.to_string();
    assert!(message.contains(&format!("(action {action}, host {host})")), "{message}");
}

#[test]
fn connection_and_service_errors_name_the_action_and_the_host() {
    let unused = unused_host();
    let client = builder(&format!("http://{unused}")).retry(RetryConfig::none()).build().unwrap();
    check(&client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err(), ACTION, &unused);

    let server = Server::always(service_error(500, "InternalError"));
    let client = builder(&server.url()).retry(RetryConfig::none()).build().unwrap();
    let error = client.create_backup(&CreateBackupRequest::new("redis-1")).unwrap_err();
    check(&error, "CreateBackup", host(&server.url()));
    assert!(error.elapsed() > Duration::ZERO);
}

#[test]
fn errors_before_the_first_request_name_the_action_and_the_host() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let late = client.with_options(CallOptions::new().timeout(Duration::from_nanos(1)));
    check(&late.describe_regions(&DescribeRegionsRequest::new()).unwrap_err(), ACTION, "127.0.0.1:9");
    let invalid =
        client.send(&DynamicRequest::new(INVALID).unwrap().parameters(serde_json::Map::new())).unwrap_err();
    assert_eq!((invalid.action(), invalid.host()), (Some(INVALID), Some("127.0.0.1:9")));
    assert_eq!(invalid.to_string().matches(INVALID).count(), 1, "{invalid}");
    let open = client.clone();
    client.close();
    check(&open.describe_regions(&DescribeRegionsRequest::new()).unwrap_err(), ACTION, "127.0.0.1:9");
    check(&open.sign(&DescribeRegionsRequest::new()).unwrap_err(), ACTION, "127.0.0.1:9");
}

#[test]
fn a_wait_names_its_subject_and_the_request_id_of_its_last_poll() {
    let server = Server::always(success(&serde_json::json!({ "Status": "CreateFailed" })));
    let client = builder(&server.url()).build().unwrap();
    let mut progress_of = None;
    let wait = client.wait().on_progress(|progress| {
        progress_of = Some((progress.subject.to_owned(), progress.request_id.map(str::to_owned)));
    });
    let error = wait.instance("redis-1", &InstanceStatus::Running).unwrap_err();
    check(&error, "DescribeDBInstanceDetail", host(&server.url()));
    assert!(error.to_string().starts_with("instance `redis-1` cannot become"), "{error}");
    let (subject, request_id) = progress_of.unwrap();
    assert_eq!(subject, "instance `redis-1`");
    assert!(request_id.is_some() && error.request_id() == request_id.as_deref(), "{error:?}");
}

#[test]
fn a_proxy_is_named_without_its_password() {
    let unused = unused_host();
    let client = Client::builder("cn-beijing")
        .credentials(volcredis::Credentials::new("AK", "SK"))
        .endpoint("https://redis.example")
        .proxy(format!("http://user:hunter2@{unused}"))
        .retry(RetryConfig::none())
        .build()
        .unwrap();
    let error = client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err();
    assert_eq!((error.host(), error.proxy()), (Some("redis.example"), Some(unused.as_str())));
    assert!(error.to_string().contains(&format!("host redis.example, proxy {unused})")), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}
