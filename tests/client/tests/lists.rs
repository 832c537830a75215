//! Paginators.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use support::callers::{builder, eventually};
use support::emulator_client;
use support::http_server::{Server, Step};
use support::responses::{service_error, success};
use support::rounds::{PAGES, Rounds};
use tokio::runtime::{self, Runtime};
use volcredis::actions::DescribeDBInstancesRequest;
use volcredis::{CancellationToken, DynamicRequest, ErrorKind};
use volcredis_emulator::Emulator;

fn runtime() -> Runtime {
    runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// Starts a server with a list of instances. `fault` returns a step that replaces the response for a page.
fn instances(total: i64, fault: impl Fn(i64) -> Option<Step> + Send + Sync + 'static) -> Server {
    Server::steps(move |request, _| {
        let body = request.json();
        let (number, size) = (body["PageNumber"].as_i64().unwrap(), body["PageSize"].as_i64().unwrap());
        if let Some(step) = fault(number) {
            return vec![step];
        }
        let ids = (number - 1) * size..total.min(number * size);
        let items: Vec<_> = ids.map(|id| json!({ "InstanceId": format!("redis-{id}") })).collect();
        vec![Step::Write(success(&json!({ "Instances": items, "TotalInstancesNum": total })))]
    })
}

fn pages_of(size: i32) -> DescribeDBInstancesRequest {
    DescribeDBInstancesRequest::new().page_size(size)
}

#[test]
fn items_of_all_pages_are_yielded() {
    let emulator = Emulator::builder().start().unwrap();
    let client = emulated(&emulator).build().unwrap();
    let whole = client.describe_db_instances(&pages_of(100)).unwrap();
    assert!(whole.instances.len() > 1);
    for prefetch in [false, true] {
        let items: Result<Vec<_>, _> = client.paginate(&pages_of(1)).prefetch(prefetch).collect();
        assert_eq!(items.unwrap(), whole.instances);
    }
    let dynamic = DynamicRequest::new("DescribeDBInstances").unwrap().parameter("PageSize", 1);
    let ids: HashSet<_> = client
        .paginate(&dynamic)
        .map(|item| item.unwrap()["InstanceId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), whole.instances.len());
    let client = emulated(&emulator).into_async().build().unwrap();
    runtime().block_on(async {
        for prefetch in [false, true] {
            let mut stream = client.paginate(&pages_of(1)).prefetch(prefetch);
            let mut items = Vec::new();
            while let Some(item) = stream.next().await {
                items.push(item.unwrap());
            }
            assert_eq!(items, whole.instances);
        }
    });
}

#[test]
fn pages_are_requested_when_they_are_needed() {
    let server = instances(25, |_| None);
    let client = builder(&server.url()).build().unwrap();
    let mut items = client.paginate(&pages_of(10));
    assert!(server.received().is_empty());
    assert_eq!(items.by_ref().take(10).filter(Result::is_ok).count(), 10);
    assert_eq!(server.received().len(), 1);
    assert_eq!(items.filter(Result::is_ok).count(), 15);
    assert_eq!(server.received().len(), 3);
}

#[test]
fn prefetch_requests_the_next_page() {
    let server = instances(30, |_| None);
    let client = builder(&server.url()).build().unwrap();
    let mut items = client.paginate(&pages_of(10)).prefetch(true);
    items.next().unwrap().unwrap();
    assert!(eventually(|| server.received().len() == 2));
    assert_eq!(items.filter(Result::is_ok).count(), 29);

    let server = instances(30, |_| None);
    let client = builder(&server.url()).into_async().build().unwrap();
    let runtime = runtime();
    let mut items = client.paginate(&pages_of(10)).prefetch(true);
    runtime.block_on(items.next()).unwrap().unwrap();
    assert!(eventually(|| server.received().len() == 2));
}

#[test]
fn pages_within_the_total_are_requested_at_the_same_time() {
    let server = || {
        let rounds = Rounds::default();
        instances(PAGES, move |number| {
            rounds.pass(number);
            None
        })
    };
    let patient = |server: &Server| builder(&server.url()).attempt_timeout(Duration::from_secs(60));
    let expected: Vec<_> = (0..PAGES).map(|id| format!("redis-{id}")).collect();

    let blocking = server();
    let client = patient(&blocking).build().unwrap();
    let items = client.paginate(&pages_of(1)).concurrency(8).map(|item| item.unwrap().instance_id.unwrap());
    assert_eq!(items.collect::<Vec<_>>(), expected);

    let with_pages = server();
    let client = patient(&with_pages).build().unwrap();
    assert_eq!(client.paginate(&pages_of(1)).concurrency(8).pages().filter(Result::is_ok).count(), 21);

    let on_tokio = server();
    let client = patient(&on_tokio).into_async().build().unwrap();
    runtime().block_on(async {
        let mut stream = client.paginate(&pages_of(1)).concurrency(8);
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            items.push(item.unwrap().instance_id.unwrap());
        }
        assert_eq!(items, expected);
    });
}

#[test]
fn a_list_that_has_become_shorter_ends() {
    let server = Server::responses(|request, _| {
        let number = request.json()["PageNumber"].as_i64().unwrap();
        let items =
            if number <= 2 { json!([{ "InstanceId": format!("redis-{number}") }]) } else { json!([]) };
        success(&json!({ "Instances": items, "TotalInstancesNum": if number == 1 { 20 } else { 2 } }))
    });
    let client = builder(&server.url()).build().unwrap();
    let items: Result<Vec<_>, _> = client.paginate(&pages_of(1)).concurrency(8).collect();
    assert_eq!(items.unwrap().len(), 2);
}

#[test]
fn an_error_is_yielded_after_the_items_before_it_and_ends_the_list() {
    let denied = |number| (number == 2).then(|| Step::Write(service_error(403, "AccessDenied")));
    for (prefetch, pages) in [(false, 1), (true, 1), (false, 8)] {
        let server = instances(30, denied);
        let client = builder(&server.url()).build().unwrap();
        let mut items = client.paginate(&pages_of(10)).prefetch(prefetch).concurrency(pages);
        assert_eq!(items.by_ref().take(10).filter(Result::is_ok).count(), 10);
        assert!(matches!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Service(_)));
        assert!(items.next().is_none());

        let client = builder(&server.url()).into_async().build().unwrap();
        runtime().block_on(async {
            let mut items = client.paginate(&pages_of(10)).prefetch(prefetch).concurrency(pages);
            for _ in 0..10 {
                items.next().await.unwrap().unwrap();
            }
            assert!(matches!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Service(_)));
            assert!(items.next().await.is_none());
        });
    }
}

#[test]
fn dropping_a_paginator_cancels_the_prefetch() {
    let server = instances(30, |number| (number == 2).then_some(Step::Stall));
    let patient =
        || builder(&server.url()).attempt_timeout(Duration::from_secs(60)).timeout(Duration::from_secs(60));

    let client = patient().build().unwrap();
    let mut items = client.paginate(&pages_of(10)).prefetch(true);
    items.next().unwrap().unwrap();
    drop(items);

    let runtime = runtime();
    let client = patient().into_async().build().unwrap();
    let mut items = client.paginate(&pages_of(10)).concurrency(2);
    runtime.block_on(items.next()).unwrap().unwrap();
    drop((items, client));
    assert!(eventually(|| runtime.metrics().num_alive_tasks() == 0));
}

#[test]
fn pages_are_whole_responses() {
    let server = instances(25, |_| None);
    let client = builder(&server.url()).build().unwrap();
    for prefetch in [false, true] {
        let pages = client.paginate(&pages_of(10)).prefetch(prefetch).pages();
        let pages: Vec<_> = pages.map(Result::unwrap).collect();
        let sizes: Vec<_> = pages.iter().map(|page| page.instances.len()).collect();
        assert_eq!(sizes, [10, 10, 5]);
        assert!(pages.iter().all(|page| page.request_id().is_some() && page.total_instances_num == Some(25)));
    }
    let client = builder(&server.url()).into_async().build().unwrap();
    runtime().block_on(async {
        let mut pages = client.paginate(&pages_of(10)).pages();
        let mut sizes = Vec::new();
        while let Some(page) = pages.next().await {
            sizes.push(page.unwrap().instances.len());
        }
        assert_eq!(sizes, [10, 10, 5]);
    });
}

#[test]
fn a_token_cancels_a_page_and_ends_the_list() {
    for prefetch in [false, true] {
        let server = Arc::new(instances(30, |number| (number == 2).then_some(Step::Stall)));
        let token = CancellationToken::new();
        let client = builder(&server.url()).attempt_timeout(Duration::from_secs(60)).build().unwrap();
        let client = client.with_cancellation(&token).with_check(Duration::from_millis(1), {
            let (server, token) = (Arc::clone(&server), token.clone());
            move || {
                if server.received().len() == 2 {
                    token.cancel();
                }
            }
        });
        let mut items = client.paginate(&pages_of(10)).prefetch(prefetch);
        for _ in 0..10 {
            items.next().unwrap().unwrap();
        }
        let error = items.next().unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled), "{error}");
        assert_eq!(error.attempts(), 1);
        assert!(items.next().is_none());
    }
}

#[test]
fn an_action_without_pages_is_one_error() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let regions = DynamicRequest::new("DescribeRegions").unwrap();
    let results: Vec<_> = client.paginate(&regions).collect();
    assert_eq!(results.len(), 1);
    assert!(results[0].as_ref().unwrap_err().to_string().contains("is not paginated"));
}

fn emulated(server: &Emulator) -> volcredis::Builder {
    emulator_client(&server.url())
}
