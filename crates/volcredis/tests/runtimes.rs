//! One async client in several tokio runtimes.

#![allow(clippy::unwrap_used)]

mod support;

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::json;
use support::callers::builder;
use support::http_server::Server;
use support::responses::success;
use tokio::runtime::{Builder, Runtime};
use volcredis::{AsyncClient, DynamicRequest, ErrorKind};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Makes a call and asserts that its first attempt succeeds.
fn call(runtime: &Runtime, client: &AsyncClient) {
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    assert_eq!(runtime.block_on(client.send(&request)).unwrap().attempts, 1);
}

#[test]
fn live_runtimes_have_connections_of_their_own() {
    let server = Server::responses(|_, _| success(&json!({})));
    let client = builder(&server.url()).into_async().build().unwrap();
    let runtimes = [runtime(), runtime()];
    for _ in 0..3 {
        for runtime in &runtimes {
            call(runtime, &client);
        }
    }
    assert_eq!(server.connections(), 2);
}

#[test]
fn runtimes_one_after_another_can_use_a_client() {
    let server = Server::responses(|_, _| success(&json!({})));
    let client = builder(&server.url()).into_async().build().unwrap();
    let live = runtime();
    for _ in 0..3 {
        call(&runtime(), &client);
        call(&live, &client);
    }
}

#[test]
fn outside_of_a_runtime_a_call_is_an_error() {
    let client = builder("http://127.0.0.1:9").into_async().build().unwrap();
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    let call = pin!(client.send(&request));
    let Poll::Ready(result) = call.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the call waits")
    };
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}
