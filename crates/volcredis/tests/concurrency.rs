//! Many calls at once over one client.

#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use support::callers::{builder, eventually};
use support::replies::{fault, success};
use support::server::{Act, Deed, Received, Server};
use tokio::task::JoinSet;
use volcredis::credentials::{CredentialsError, ProvideFuture};
use volcredis::{AsyncClient, Builder, Client, Credentials, DynamicRequest, ErrorKind, ProvideCredentials};

const CALLS: usize = 1_000;
const THREADS: usize = 64;

/// Temporary credentials, other ones each time.
#[derive(Debug, Default)]
struct Numbered {
    asked: AtomicUsize,
}

impl ProvideCredentials for Numbered {
    fn name(&self) -> &str {
        "numbered"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst);
            let credentials = Credentials::new(format!("AKLTnumber{number}"), "a-secret-of-the-tests");
            Ok::<_, CredentialsError>(credentials.with_session_token(format!("token-{number}")))
        })
    }
}

/// Answers with the id that it was asked for. When a part of the calls is done, the first credentials expire.
fn echo() -> Server {
    let answered = AtomicUsize::new(0);
    Server::start(move |request: &Received| {
        let expired = answered.fetch_add(1, Ordering::SeqCst) >= CALLS / 3;
        let answer = if expired && request.head.contains("AKLTnumber0/") {
            fault("403 Forbidden", "InvalidSecretToken")
        } else {
            success(&json!({ "InstanceId": request.json()["InstanceId"] }))
        };
        vec![Deed::Write(answer)]
    })
}

fn detail(number: usize) -> DynamicRequest {
    DynamicRequest::new("DescribeDBInstanceDetail")
        .unwrap()
        .parameter("InstanceId", format!("redis-{number}"))
}

fn is_answer_to(number: usize, result: &Value) -> bool {
    result["InstanceId"] == format!("redis-{number}")
}

/// The machine may be busy: what is slow here is not wrong.
fn patient(url: &str) -> Builder {
    builder(url).attempt_timeout(Duration::from_secs(60)).timeout(Duration::from_secs(120))
}

/// Each test opens more than a thousand sockets, on both sides.
fn allow_many_files() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit).unwrap();
}

#[test]
fn a_thousand_calls_from_64_threads_with_a_refresh_amidst() {
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
                    let response = client.call(&detail(number)).unwrap();
                    assert!(is_answer_to(number, &response.result));
                }
            });
        }
    });
    assert_eq!(provider.asked.load(Ordering::SeqCst), 2, "once at the start, once when they had expired");
    // A call that was about to connect may take a connection that has become free; the one it made is kept for later. So
    // there are more of them than threads, by a factor that does not grow with the number of calls.
    assert!(server.connections() <= 4 * THREADS, "connections are used again: {}", server.connections());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_in_one_set_of_tasks_with_a_refresh_amidst() {
    allow_many_files();
    let server = echo();
    let provider = Arc::new(Numbered::default());
    let client = patient(&server.url()).credentials_provider(provider.clone()).build_async().unwrap();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move { (number, client.call(&detail(number)).await) });
    }
    let mut correct = 0;
    while let Some(done) = calls.join_next().await {
        let (number, result) = done.unwrap();
        assert!(is_answer_to(number, &result.unwrap().result));
        correct += 1;
    }
    assert_eq!(correct, CALLS);
    assert_eq!(provider.asked.load(Ordering::SeqCst), 2, "once at the start, once when they had expired");
}

#[tokio::test]
async fn the_blocking_client_works_inside_a_runtime() {
    let server = echo();
    let client = builder(&server.url()).build().unwrap();
    assert!(is_answer_to(7, &client.call(&detail(7)).unwrap().result));
    let again = tokio::task::spawn_blocking(move || client.call(&detail(8)).unwrap()).await.unwrap();
    assert!(is_answer_to(8, &again.result));
}

#[tokio::test]
async fn a_client_that_is_dropped_inside_a_runtime_does_no_harm() {
    drop(builder("http://127.0.0.1:9").build().unwrap());
}

#[test]
fn a_dropped_future_leaves_no_task_and_no_half_used_connection() {
    let server = Server::start(|request: &Received| {
        if request.json()["InstanceId"] == "redis-0" {
            vec![Deed::Stall]
        } else {
            vec![Deed::Write(success(&json!({ "InstanceId": request.json()["InstanceId"] })))]
        }
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = patient(&server.url()).build_async().unwrap();
    for round in 1..=20 {
        let stalled = client.clone();
        let call = runtime.spawn(async move { stalled.call(&detail(0)).await });
        assert!(eventually(|| server.received().len() == 2 * round - 1), "the request arrives");
        call.abort();
        assert!(runtime.block_on(call).unwrap_err().is_cancelled());
        let response = runtime.block_on(client.call(&detail(round))).unwrap();
        assert!(is_answer_to(round, &response.result), "no answer to another call");
        assert_eq!(response.attempts, 1);
    }
    drop(client);
    assert!(eventually(|| runtime.metrics().num_alive_tasks() == 0));
}

#[test]
fn connections_that_are_closed_at_random_do_no_harm_to_calls_that_can_be_repeated() {
    let dice = AtomicU64::new(1);
    let server = Server::start(move |request: &Received| {
        // The randomness is that of a linear congruence: the same in every run.
        let roll = dice
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| {
                Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
            })
            .unwrap();
        let answer = success(&json!({ "InstanceId": request.json()["InstanceId"] }));
        match roll >> 62 {
            0 => vec![Deed::Write(answer), Deed::Close],
            1 => vec![Deed::Write(answer), Deed::Reset],
            _ => vec![Deed::Write(answer)],
        }
    });
    let client = patient(&server.url()).build().unwrap();
    for number in 0..300 {
        assert!(is_answer_to(number, &client.call(&detail(number)).unwrap().result));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = patient(&server.url()).build_async().unwrap();
    runtime.block_on(async {
        for number in 0..300 {
            assert!(is_answer_to(number, &client.call(&detail(number)).await.unwrap().result));
        }
    });
    assert!(server.connections() > 200);
}

#[test]
fn a_connection_that_was_closed_while_idle_is_not_used_again() {
    let answer = || Act::answer_and(success(&json!({})), Deed::Close);
    let server = Server::play(vec![answer()]);
    let client = builder(&server.url()).build().unwrap();
    // A change without a token: were it put on a dead connection, its outcome would be unknown.
    let request = DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1");
    for _ in 0..50 {
        let response = client.call(&request).unwrap();
        assert_eq!(response.attempts, 1);
        assert!(eventually(|| server.open() == 0), "the server closes the connection");
    }
    assert_eq!(server.connections(), 50);
}

#[test]
fn a_client_can_be_shared_and_sent() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    shared::<AsyncClient>();
    let refused = builder("http://127.0.0.1:9").build().unwrap().call(&detail(1)).unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::Connection(_)), "{refused}");
}
