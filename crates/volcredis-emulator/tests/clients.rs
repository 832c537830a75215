//! Clients that an emulator creates.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use support::{INSTANCE, paused};
use volcredis::actions::{CreateBackupRequest, DescribeDBInstanceDetailRequest, DescribeRegionsRequest};
use volcredis::{Client, RetryConfig};
use volcredis_emulator::{FaultRule, SeedInstance};

#[test]
fn blocking_and_async_clients_make_calls() {
    let emulator = paused().start().unwrap();
    let client = emulator.client().unwrap();
    assert_eq!(client.region().as_str(), "cn-beijing");
    client.create_backup(&CreateBackupRequest::new(INSTANCE)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = emulator.async_client().unwrap().describe_regions(DescribeRegionsRequest::new());
    assert!(!runtime.block_on(call).unwrap().result.regions.is_empty());
    let actions: Vec<String> = emulator.calls().into_iter().map(|call| call.action).collect();
    assert_eq!(actions, ["CreateBackup", "DescribeRegions"]);
}

#[test]
fn a_client_of_another_region_has_the_options_of_its_builder() {
    let orders =
        SeedInstance::new("cn-shanghai").id("redis-orders").zones(["cn-shanghai-b"]).shard_capacity(2048);
    let emulator = paused()
        .access_key(2_100_000_007, "AKLTseventh", "another secret")
        .instances([orders])
        .start()
        .unwrap();
    let builder = Client::builder("cn-shanghai").retry(RetryConfig::none());
    let client = emulator.configure(builder).build().unwrap();
    let detail =
        client.describe_db_instance_detail(&DescribeDBInstanceDetailRequest::new("redis-orders")).unwrap();
    assert_eq!(detail.result.zone_ids, ["cn-shanghai-b"]);
    emulator.set_faults([FaultRule::throttle().retry_after(Duration::from_secs(3))]).unwrap();
    let error = client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3))));
    let access_keys: Vec<_> = emulator.calls().into_iter().map(|call| call.access_key).collect();
    assert_eq!(access_keys, vec![Some("AKLTseventh".to_owned()); 2]);
}

#[test]
fn both_clients_return_their_configuration() {
    let emulator = paused().start().unwrap();
    let builder = Client::builder("cn-shanghai").max_concurrent_requests(7).timeout(Duration::from_secs(9));
    let client = emulator.configure(builder.clone()).build().unwrap();
    let async_client = emulator.configure(builder.into_async()).build().unwrap();
    assert_eq!((client.max_concurrent_requests(), client.proxy()), (7, None));
    assert_eq!((async_client.max_concurrent_requests(), async_client.proxy()), (7, None));
    assert_eq!(client.config().timeout, Some(Duration::from_secs(9)));
    assert_eq!(client.options().timeout, async_client.options().timeout);
    assert_eq!(client.config().endpoint.host(), emulator.address().to_string());
}
