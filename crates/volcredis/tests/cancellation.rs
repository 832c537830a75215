//! Cancellation at every point of a call: the error reports the attempts, the token and the outcome.

#![allow(clippy::unwrap_used)]

mod support;

use std::net::TcpStream;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use serde_json::json;
use socket2::{Domain, SockAddr, Socket, Type};
use support::callers::{builder, eventually};
use support::http_server::{Serve, Server, Step, response};
use support::responses::{service_error, success};
use tokio::runtime;
use volcredis::credentials::{CredentialsError, FunctionProvider};
use volcredis::{
    AsyncClient, Builder, CallOptions, CancellationToken, Client, DynamicRequest, Error, ErrorKind,
    RateLimit, Response,
};

/// A write with an idempotency token.
fn change() -> DynamicRequest {
    DynamicRequest::new("CreateBackup").unwrap().parameter("InstanceId", "redis-1")
}

/// A write without an idempotency token.
fn bare_change() -> DynamicRequest {
    DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1")
}

fn read() -> DynamicRequest {
    DynamicRequest::new("DescribeRegions").unwrap()
}

/// Returns a builder of a client with long timeouts, so that only cancellation ends a call.
fn patient(url: &str) -> Builder {
    let hour = Duration::from_secs(3_600);
    builder(url).timeout(hour).attempt_timeout(hour).connect_timeout(hour)
}

type Outcome = Result<Response<serde_json::Value>, Error>;

/// Makes a call with each client and cancels it from another thread when `condition` returns `true`.
fn cancelled_when(
    server: &Server,
    request: &DynamicRequest,
    condition: impl Fn() -> bool + Sync,
) -> Vec<Outcome> {
    let blocking = |token: &CancellationToken| {
        patient(&server.url()).build().unwrap().with_cancellation(token).send(request)
    };
    let asynchronous = |token: &CancellationToken| {
        let client = patient(&server.url()).into_async().build().unwrap().with_cancellation(token);
        runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(client.send(request))
    };
    let calls: [&(dyn Fn(&CancellationToken) -> Outcome + Sync); 2] = [&blocking, &asynchronous];
    calls
        .into_iter()
        .map(|call| {
            let token = CancellationToken::new();
            thread::scope(|scope| {
                let outcome = scope.spawn(|| call(&token));
                assert!(eventually(&condition));
                token.cancel();
                outcome.join().unwrap()
            })
        })
        .collect()
}

fn check(outcomes: Vec<Outcome>, attempts: u32, outcome_unknown: bool, has_token: bool) {
    assert_eq!(outcomes.len(), 2);
    for outcome in outcomes {
        let error = outcome.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled), "{error}");
        assert_eq!((error.attempts(), error.outcome_unknown()), (attempts, outcome_unknown), "{error}");
        assert_eq!(error.client_token().is_some(), has_token, "{error}");
    }
}

#[test]
fn before_the_call() {
    let server = Server::always(success(&json!({})));
    let token = CancellationToken::new();
    token.cancel();
    let client = patient(&server.url()).build().unwrap().with_cancellation(&token);
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let asynchronous = patient(&server.url()).into_async().build().unwrap().with_cancellation(&token);
    check(vec![client.send(&change()), runtime.block_on(asynchronous.send(&change()))], 0, false, true);
    assert!(server.received().is_empty());
}

#[test]
fn while_the_request_is_in_flight() {
    for (request, outcome_unknown, has_token) in
        [(change(), true, true), (bare_change(), true, false), (read(), false, false)]
    {
        for steps in
            [vec![Step::Stall], vec![Step::Write(b"HTTP/1.1 200 OK\r\nContent-Le".to_vec()), Step::Stall]]
        {
            let server = Server::sequence(vec![Serve::Steps(steps)]);
            let seen = Mutex::new(0);
            let outcomes = cancelled_when(&server, &request, || {
                let mut seen = seen.lock().unwrap();
                let more = server.received().len() > *seen;
                *seen += usize::from(more);
                more
            });
            check(outcomes, 1, outcome_unknown, has_token);
        }
    }
}

#[test]
fn before_there_is_a_connection() {
    // The backlog is full, and no connection is accepted.
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    listener.bind(&SockAddr::from("127.0.0.1:0".parse::<std::net::SocketAddr>().unwrap())).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap().as_socket().unwrap();
    let timeout = Duration::from_millis(300);
    let filling: Vec<_> = std::iter::repeat_with(|| TcpStream::connect_timeout(&address, timeout))
        .take_while(Result::is_ok)
        .collect();
    assert!(!filling.is_empty());
    let token = CancellationToken::new();
    let url = format!("http://{address}");
    let client = patient(&url).build().unwrap().with_cancellation(&token);
    let asynchronous = patient(&url).into_async().build().unwrap().with_cancellation(&token);
    // The check is first called when the call is connecting.
    let client = client.with_check(Duration::from_millis(50), {
        let token = token.clone();
        move || token.cancel()
    });
    let first = client.send(&bare_change());
    let token = CancellationToken::new();
    let asynchronous = asynchronous.with_cancellation(&token);
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let second = runtime.block_on(async {
        let request = bare_change();
        let call = asynchronous.send(&request);
        let cancel = async {
            tokio::task::yield_now().await;
            token.cancel();
        };
        tokio::join!(biased; call, cancel).0
    });
    // No request was sent.
    check(vec![first, second], 1, false, false);
}

#[test]
fn between_two_attempts() {
    let busy = || response(503, "Retry-After: 29\r\n", "<html>busy</html>");
    let server = Server::always(busy());
    let seen = Mutex::new(0);
    let outcomes = cancelled_when(&server, &change(), || {
        let mut seen = seen.lock().unwrap();
        let more = server.received().len() > *seen;
        *seen += usize::from(more);
        more
    });
    // The first attempt may have been executed.
    check(outcomes, 1, true, true);
}

#[test]
fn while_another_request_holds_the_permit() {
    let server = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let holder = patient(&server.url()).max_concurrent_requests(1).build().unwrap();
    let token = CancellationToken::new();
    thread::scope(|scope| {
        scope.spawn(|| holder.send(&read()).unwrap_err());
        assert!(eventually(|| server.received().len() == 1));
        let client = holder.with_cancellation(&token).with_check(Duration::from_millis(1), {
            let token = token.clone();
            move || token.cancel()
        });
        let error = client.send(&change()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled), "{error}");
        assert_eq!((error.attempts(), error.outcome_unknown()), (0, false));
        holder.close();
    });
    assert_eq!(server.received().len(), 1);
}

#[test]
fn while_the_call_waits_for_the_rate_limiter() {
    let server = Server::always(success(&json!({})));
    // The next slot is available after 1,000 s.
    let client = patient(&server.url()).rate_limit(RateLimit::PerSecond(0.001)).build().unwrap();
    client.send(&change()).unwrap();
    for _ in 0..100 {
        let token = CancellationToken::new();
        let waiting = client.with_cancellation(&token).with_check(Duration::from_micros(1), {
            let token = token.clone();
            move || token.cancel()
        });
        let error = waiting.send(&change()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled), "{error}");
        assert_eq!((error.attempts(), error.outcome_unknown()), (0, false));
    }
    // The cancelled calls have released their slots: the next one is that after the first call.
    let hurried = client.with_options(CallOptions::new().timeout(Duration::from_secs(1_001)));
    let token = CancellationToken::new();
    let hurried =
        hurried.with_cancellation(&token).with_check(Duration::from_millis(1), move || token.cancel());
    assert!(
        matches!(hurried.send(&change()).unwrap_err().kind(), ErrorKind::Cancelled),
        "it waits for the slot"
    );
    assert_eq!(server.received().len(), 1);
}

#[test]
fn after_the_call() {
    let server = Server::always(success(&json!({ "BackupPointId": "b-1" })));
    let token = CancellationToken::new();
    let client = patient(&server.url()).build().unwrap().with_cancellation(&token);
    let response = client.send(&change()).unwrap();
    token.cancel();
    assert_eq!(response.result["BackupPointId"], "b-1");
}

#[test]
fn cancelling_a_child_token_does_not_cancel_its_parent() {
    let server = Server::always(success(&json!({})));
    let parent = CancellationToken::new();
    let (first, second) = (parent.child_token(), parent.child_token());
    let client = patient(&server.url()).build().unwrap();
    first.cancel();
    client.with_cancellation(&first).send(&read()).unwrap_err();
    client.with_cancellation(&second).send(&read()).unwrap();
    parent.cancel();
    client.with_cancellation(&second).send(&read()).unwrap_err();
    client.send(&read()).unwrap();
}

#[test]
fn closing_a_client_cancels_its_calls_and_rejects_new_ones() {
    let server = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let client = patient(&server.url()).build().unwrap();
    thread::scope(|scope| {
        let call = scope.spawn(|| client.send(&change()));
        assert!(eventually(|| server.received().len() == 1));
        client.clone().close();
        let error = call.join().unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled), "{error}");
        assert_eq!((error.attempts(), error.outcome_unknown()), (1, true));
    });
    let error = client.send(&read()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
    assert!(error.to_string().contains("closed"), "{error}");
}

#[test]
fn a_dropped_future_is_reported_to_the_attempt_hook() {
    let server = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let attempts = Arc::new(Mutex::new(Vec::new()));
    let client = patient(&server.url())
        .on_attempt({
            let attempts = Arc::clone(&attempts);
            move |attempt| {
                let cancelled = matches!(attempt.error, Some(ErrorKind::Cancelled));
                let token = attempt.client_token.map(str::to_owned);
                attempts.lock().unwrap().push((attempt.number, cancelled, token, attempt.is_last));
            }
        })
        .into_async()
        .build()
        .unwrap();
    let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let call = runtime.spawn(async move { client.send(&change()).await });
    assert!(eventually(|| server.received().len() == 1));
    call.abort();
    assert!(runtime.block_on(call).unwrap_err().is_cancelled());
    let token = server.received()[0].json()["ClientToken"].as_str().unwrap().to_owned();
    assert_eq!(*attempts.lock().unwrap(), [(1, true, Some(token), true)]);
}

#[test]
fn a_callback_of_a_call_cannot_wait_for_the_same_client() {
    let server = Server::always(service_error(400, "ParamError"));
    let other = patient(&server.url()).build().unwrap();
    let slot: Arc<Mutex<Option<Client>>> = Arc::default();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let client = patient(&server.url())
        .on_attempt({
            let (slot, seen) = (Arc::clone(&slot), Arc::clone(&seen));
            move |_| {
                let own = slot.lock().unwrap().take();
                if let Some(own) = own {
                    // Another client can be used; this does not make the first one usable.
                    let outcomes = [other.send(&read()), own.send(&read())];
                    seen.lock().unwrap().extend(outcomes.map(|outcome| outcome.unwrap_err().to_string()));
                }
            }
        })
        .build()
        .unwrap();
    *slot.lock().unwrap() = Some(client.clone());
    client.send(&read()).unwrap_err();
    let seen = seen.lock().unwrap();
    assert!(seen[0].contains("ParamError"), "{seen:?}");
    assert!(seen[1].contains("callback"), "{seen:?}");
}

#[test]
fn a_task_of_the_event_loop_cannot_wait_for_the_same_client() {
    let client = patient("http://127.0.0.1:1").build().unwrap();
    let (sender, outcome) = mpsc::channel();
    let own = client.clone();
    let task = async move {
        sender.send(own.send(&read())).unwrap();
        None
    };
    client.event_loop().spawn(task).unwrap();
    let error = outcome.recv().unwrap().unwrap_err();
    assert!(error.to_string().contains("a callback must not wait"), "{error}");
}

#[test]
fn a_credentials_function_cannot_wait_for_the_client_that_it_provides_for() {
    let server = Server::always(success(&json!({})));
    let slot: Arc<Mutex<Option<Client>>> = Arc::default();
    let provider = FunctionProvider::new("own", {
        let slot = Arc::clone(&slot);
        move || match slot.lock().unwrap().take() {
            Some(own) => Err(CredentialsError::new(own.send(&read()).unwrap_err().to_string())),
            None => Err(CredentialsError::new("called again")),
        }
    });
    let client = patient(&server.url()).credentials_provider(Arc::new(provider)).build().unwrap();
    *slot.lock().unwrap() = Some(client.clone());
    let error = client.send(&read()).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Credentials(_)) && error.to_string().contains("callback"),
        "{error}"
    );

    let slot: Arc<Mutex<Option<AsyncClient>>> = Arc::default();
    let provider = FunctionProvider::asynchronous("own", {
        let slot = Arc::clone(&slot);
        move || {
            let own = slot.lock().unwrap().take();
            async move {
                match own {
                    Some(own) => Err(CredentialsError::new(own.send(&read()).await.unwrap_err().to_string())),
                    None => Err(CredentialsError::new("called again")),
                }
            }
        }
    });
    let client =
        patient(&server.url()).credentials_provider(Arc::new(provider)).into_async().build().unwrap();
    *slot.lock().unwrap() = Some(client.clone());
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(client.send(&read())).unwrap_err();
    assert!(error.to_string().contains("must not wait for a call"), "{error}");
    assert!(server.received().is_empty());
}
