//! Concurrent calls of one client.

#![allow(clippy::unwrap_used)]

mod support;

use std::pin::pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use support::callers::{builder, eventually};
use support::http_server::{Received, Serve, Server, Step};
use support::responses::{service_error, success};
use tokio::task::JoinSet;
use volcredis::credentials::{CredentialsError, ProvideFuture};
use volcredis::error::TimeoutError;
use volcredis::{
    AsyncClient, Builder, CallOptions, Client, Credentials, DynamicRequest, ErrorKind, ProvideCredentials,
};

const CALLS: usize = 1_000;
const THREADS: usize = 64;

/// A provider of other temporary credentials each time.
#[derive(Debug, Default)]
struct Numbered {
    calls: AtomicUsize,
}

impl ProvideCredentials for Numbered {
    fn name(&self) -> &str {
        "numbered"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async {
            let number = self.calls.fetch_add(1, Ordering::SeqCst);
            let credentials = Credentials::new(format!("AKLTnumber{number}"), "a-secret-of-the-tests");
            Ok::<_, CredentialsError>(credentials.with_session_token(format!("token-{number}")))
        })
    }
}

/// Starts a server that responds with the requested id. After a third of the calls, the first credentials expire.
fn echo() -> Server {
    Server::responses(|request, number| {
        let expired = number >= CALLS / 3;
        if expired && request.head.contains("AKLTnumber0/") {
            service_error(403, "InvalidSecretToken")
        } else {
            instance(request)
        }
    })
}

fn instance(request: &Received) -> Vec<u8> {
    success(&json!({ "InstanceId": request.json()["InstanceId"] }))
}

fn detail(number: usize) -> DynamicRequest {
    DynamicRequest::new("DescribeDBInstanceDetail")
        .unwrap()
        .parameter("InstanceId", format!("redis-{number}"))
}

fn is_response_to(number: usize, result: &Value) -> bool {
    result["InstanceId"] == format!("redis-{number}")
}

/// Returns a builder with long timeouts for slow machines.
fn patient(url: &str) -> Builder {
    builder(url).attempt_timeout(Duration::from_secs(60)).timeout(Duration::from_secs(120))
}

/// Raises the limit of open files for more than a thousand connections.
fn allow_many_files() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit).unwrap();
}

#[test]
fn a_thousand_calls_from_64_threads_with_a_refresh() {
    let server = echo();
    let provider = Arc::new(Numbered::default());
    let client = patient(&server.url()).credentials_provider(provider.clone()).build().unwrap();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= CALLS {
                        break;
                    }
                    let response = client.send(&detail(number)).unwrap();
                    assert!(is_response_to(number, &response.result));
                }
            });
        }
    });
    assert_eq!(provider.calls.load(Ordering::SeqCst), 2, "at the start and after the rejection");
    // A connecting call may use a connection that becomes idle first; its own connection is pooled. So there are somewhat
    // more connections than threads, independent of the number of calls.
    assert!(server.connections() <= 4 * THREADS, "connections are reused: {}", server.connections());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_in_one_set_of_tasks_with_a_refresh() {
    allow_many_files();
    let server = echo();
    let provider = Arc::new(Numbered::default());
    let client = patient(&server.url()).credentials_provider(provider.clone()).into_async().build().unwrap();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { (number, client.send(&detail(number)).await) });
    }
    let mut correct = 0;
    while let Some(done) = calls.join_next().await {
        let (number, result) = done.unwrap();
        assert!(is_response_to(number, &result.unwrap().result));
        correct += 1;
    }
    assert_eq!(correct, CALLS);
    assert_eq!(provider.calls.load(Ordering::SeqCst), 2, "at the start and after the rejection");
}

/// Starts a server that responds when `size` requests are in flight, and counts the most that ever were.
fn in_groups_of(size: usize) -> (Server, Arc<AtomicUsize>) {
    let most = Arc::new(AtomicUsize::new(0));
    let (in_flight, barrier) = (AtomicUsize::new(0), Barrier::new(size));
    let server = Server::responses({
        let most = Arc::clone(&most);
        move |request, _| {
            most.fetch_max(in_flight.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            barrier.wait();
            in_flight.fetch_sub(1, Ordering::SeqCst);
            instance(request)
        }
    });
    (server, most)
}

#[test]
fn the_number_of_concurrent_requests_is_limited() {
    const LIMIT: usize = 5;
    let (server, most) = in_groups_of(LIMIT);
    let limited = || patient(&server.url()).max_concurrent_requests(LIMIT);
    let client = limited().build().unwrap();
    thread::scope(|scope| {
        for number in 0..4 * LIMIT {
            let client = client.clone();
            scope.spawn(move || {
                assert!(is_response_to(number, &client.send(&detail(number)).unwrap().result));
            });
        }
    });
    assert_eq!(most.swap(0, Ordering::SeqCst), LIMIT);
    let client = limited().into_async().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut calls = JoinSet::new();
        for number in 0..4 * LIMIT {
            let client = client.clone();
            calls.spawn(async move {
                is_response_to(number, &client.send(&detail(number)).await.unwrap().result)
            });
        }
        assert!(calls.join_all().await.into_iter().all(|correct| correct));
    });
    assert_eq!(most.load(Ordering::SeqCst), LIMIT);
}

#[test]
fn a_call_that_times_out_in_the_queue_was_not_sent() {
    let server = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let client = patient(&server.url()).max_concurrent_requests(1).build().unwrap();
    let stalled = client.with_options(CallOptions::new().timeout(Duration::from_secs(3)));
    thread::scope(|scope| {
        scope.spawn(|| stalled.send(&detail(0)).unwrap_err());
        assert!(eventually(|| server.received().len() == 1), "the first request is in flight");
        let hurried = client.with_options(CallOptions::new().timeout(Duration::from_millis(50)));
        // A write without an idempotency token: had it been sent, its outcome would be unknown.
        let request =
            DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1");
        let error = hurried.send(&request).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Timeout(TimeoutError::ConcurrencyLimit { limit: 1, .. })),
            "{error}"
        );
        assert!(!error.outcome_unknown() && error.attempts() == 0, "{error}");
    });
    assert_eq!(server.received().len(), 1);
    let error = patient(&server.url()).max_concurrent_requests(0).build().unwrap_err();
    assert!(error.to_string().contains("at least 1"), "{error}");
}

#[test]
fn a_dropped_call_releases_its_permit() {
    let (server, _) = in_groups_of(1);
    let client = patient(&server.url()).max_concurrent_requests(1).into_async().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for number in 0..20 {
            let request = detail(number);
            let mut dropped = pin!(client.send(&request));
            // Polled once, which starts the call.
            tokio::select! {
                biased;
                _ = &mut dropped => {}
                () = std::future::ready(()) => {}
            }
        }
        assert!(is_response_to(7, &client.send(&detail(7)).await.unwrap().result));
    });
}

#[tokio::test]
async fn the_blocking_client_works_inside_a_runtime() {
    let server = echo();
    let client = builder(&server.url()).build().unwrap();
    assert!(is_response_to(7, &client.send(&detail(7)).unwrap().result));
    let again = tokio::task::spawn_blocking(move || client.send(&detail(8)).unwrap()).await.unwrap();
    assert!(is_response_to(8, &again.result));
}

#[tokio::test]
async fn a_client_can_be_dropped_inside_a_runtime() {
    drop(builder("http://127.0.0.1:9").build().unwrap());
}

#[test]
fn a_dropped_future_leaves_no_task_and_no_connection() {
    let server = Server::steps(|request, _| {
        if request.json()["InstanceId"] == "redis-0" {
            vec![Step::Stall]
        } else {
            vec![Step::Write(instance(request))]
        }
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = patient(&server.url()).into_async().build().unwrap();
    for round in 1..=20 {
        let stalled = client.clone();
        let call = runtime.spawn(async move { stalled.send(&detail(0)).await });
        assert!(eventually(|| server.received().len() == 2 * round - 1), "the request arrives");
        call.abort();
        assert!(runtime.block_on(call).unwrap_err().is_cancelled());
        let response = runtime.block_on(client.send(&detail(round))).unwrap();
        assert!(is_response_to(round, &response.result), "the response of another call");
        assert_eq!(response.attempts, 1);
        assert!(response.headers.contains_key("content-type"));
    }
    drop(client);
    assert!(eventually(|| runtime.metrics().num_alive_tasks() == 0));
}

#[test]
fn reads_succeed_when_connections_are_closed_at_random() {
    let dice = AtomicU64::new(1);
    let server = Server::steps(move |request, _| {
        // A linear congruential generator, so that all runs are alike.
        let roll = dice
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| {
                Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
            })
            .unwrap();
        let response = instance(request);
        match roll >> 62 {
            0 => vec![Step::Write(response), Step::Close],
            1 => vec![Step::Write(response), Step::Reset],
            _ => vec![Step::Write(response)],
        }
    });
    let client = patient(&server.url()).build().unwrap();
    for number in 0..300 {
        assert!(is_response_to(number, &client.send(&detail(number)).unwrap().result));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = patient(&server.url()).into_async().build().unwrap();
    runtime.block_on(async {
        for number in 0..300 {
            assert!(is_response_to(number, &client.send(&detail(number)).await.unwrap().result));
        }
    });
    assert!(server.connections() > 200);
}

#[test]
fn a_connection_that_was_closed_while_idle_is_not_used_again() {
    let response = || Serve::response_then(success(&json!({})), Step::Close);
    let server = Server::sequence(vec![response()]);
    let client = builder(&server.url()).build().unwrap();
    // A write without an idempotency token: on a dead connection, its outcome would be unknown.
    let request = DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1");
    for _ in 0..50 {
        let response = client.send(&request).unwrap();
        assert_eq!(response.attempts, 1);
        assert!(eventually(|| server.open_connections() == 0), "the server closes the connection");
    }
    assert_eq!(server.connections(), 50);
}

#[test]
fn a_client_can_be_shared_and_sent() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    shared::<AsyncClient>();
    let error = builder("http://127.0.0.1:9").build().unwrap().send(&detail(1)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connection(_)), "{error}");
}
