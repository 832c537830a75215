//! Upper bounds on the number of allocations of a call. The counts depend neither on time nor on the machine.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use volcredis_core::actions::{
    DescribeDBInstancesResponse, ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse,
};
use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, Output};
use volcredis_core::model::Action;
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::sign::{Scope, Signer, UnsignedRequest};
use volcredis_core::{ActionRequest, Credentials, DynamicRequest, Region, Request, Timestamp, Validation};

const METADATA: &str = r#""ResponseMetadata":{"RequestId":"20230604110420100210023228002","Action":"AnyAction","Version":"2020-12-07","Service":"Redis","Region":"cn-beijing"}"#;

fn request() -> ModifyCrossRegionBackupPolicyRequest {
    ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true).cross_backup_region("cn-shanghai")
}

#[track_caller]
fn assert_at_most(measured: &AllocationInfo, max: u64) {
    let allocations = measured.count_total;
    assert!(allocations <= max, "{allocations} allocations, expected at most {max}");
}

#[test]
fn signing_with_a_cached_key_allocates_little() {
    let (signer, credentials) = (Signer::new(), Credentials::new("AKLTexample", "secret"));
    let scope =
        Scope { time: Timestamp::from_unix_seconds(1_700_000_000), region: "cn-beijing", service: "redis" };
    let request = UnsignedRequest {
        method: "POST",
        path: "/",
        query: &[("Action", "ModifyCrossRegionBackupPolicy"), ("Version", "2020-12-07")],
        headers: &[("host", "redis.cn-beijing.volcengineapi.com"), ("content-type", "application/json")],
        body: br#"{"InstanceId":"redis-cn0212gzmh2xs","Active":false}"#,
    };
    let sign = || drop(signer.sign(&request, &credentials, &scope).unwrap());
    sign();
    // The canonical request, the string to sign and the value of `Authorization`, and room for a change in a dependency.
    assert_at_most(&measure(sign), 5);
}

#[test]
fn valid_requests_are_validated_without_allocations() {
    let request = request();
    let measured = measure(|| request.validate().unwrap());
    assert_eq!((measured.count_total, measured.bytes_total), (0, 0));
}

#[test]
fn preparing_a_request_allocates_little() {
    let request = request();
    assert_at_most(&measure(|| drop(request.prepare(Validation::Check).unwrap())), 2);
}

#[test]
fn a_call_allocates_little() {
    let state = Arc::new(ClientState::new(ClientConfig::new(Region::new("cn-beijing").unwrap())));
    let credentials = Credentials::new("AKLTexample", "secret");
    let response = http::Response::new(Bytes::from(format!("{{{METADATA},\"Result\":null}}")));
    let now = Now { wall: Timestamp::from_unix_seconds(1_700_000_000), monotonic: Duration::ZERO };
    let call = || {
        let prepared = request().prepare(Validation::Check).unwrap();
        let mut call = Call::new(Arc::clone(&state), prepared, &CallOptions::new(), [7; 16]);
        let mut result = ResultOf::<ModifyCrossRegionBackupPolicyResponse>::default();
        assert!(matches!(call.start(now), Output::GetCredentials { .. }));
        assert!(matches!(call.handle_credentials(&credentials, now), Output::Send { .. }));
        assert!(matches!(call.handle_response(&response, now, &mut result), Output::Done));
        call.finish().unwrap();
    };
    call();
    assert_at_most(&measure(call), 31);
}

#[test]
fn decoding_allocates_once_per_string_and_list() {
    const INSTANCE: &str = r#"{
        "InstanceId": "redis-cnlf0000000000001", "InstanceName": "session-cache", "RegionId": "cn-beijing",
        "Capacity": {"Total": 2048, "Used": 12}, "ChargeType": "PostPaid", "EngineVersion": "6.0",
        "Status": "Running", "NodeNumber": 2, "ShardCapacity": 1024, "VpcId": "vpc-rs5811nceqyov0x58x4vk3",
        "ZoneIds": ["cn-beijing-a", "cn-beijing-b"], "Tags": [{"Key": "team", "Value": "checkout"}]
    }"#;
    // Per instance: strings, lists, zones, and the strings of a tag.
    const EACH: u64 = 5 + 2 + 2 + 2;
    const INSTANCES: usize = 100;
    let instances = vec![INSTANCE; INSTANCES].join(",");
    let body = format!(
        "{{{METADATA},\"Result\":{{\"TotalInstancesNum\":{INSTANCES},\"Instances\":[{instances}]}}}}"
    );
    let mut result = ResultOf::<DescribeDBInstancesResponse>::default();
    let measured = measure(|| drop(result.decode(body.as_bytes()).unwrap()));
    assert_eq!(result.take().instances.len(), INSTANCES);
    assert_at_most(&measured, EACH * INSTANCES as u64 * 11 / 10);
}

/// Returns the number of allocations of the validation of a request with this number of unknown parameters.
fn allocations_of_unknown_parameters(count: usize) -> u64 {
    let mut request = DynamicRequest::new("CreateDBInstance").unwrap();
    // As similar to the names of the model as a typing error.
    let names = (0..count).map(|number| (format!("ConfigureNode{number}"), Value::Null));
    request.body_mut().extend(names);
    measure(|| drop(request.validate().unwrap_err())).count_total
}

#[test]
fn many_unknown_parameters_cost_little_more_than_a_few() {
    let few = allocations_of_unknown_parameters(10);
    let many = allocations_of_unknown_parameters(90_000);
    // Comparing ten of them with all names of the model costs most, however many there are.
    assert!(many <= 2 * few, "{many} allocations for 90000 parameters, {few} for 10");
}

#[test]
fn long_unknown_names_are_not_compared_with_others() {
    let find = |length: usize| measure(|| drop(Action::find(&"x".repeat(length)))).count_total;
    let (short, long) = (find(16), find(128));
    assert!(long * 10 <= short, "{long} allocations for a name of 128 letters, {short} for one of 16");
}

/// Reports whether a list of `size` bytes is decoded, and the memory that is used meanwhile.
fn decode_list<T: Default + DeserializeOwned>(item: &str, size: usize) -> (bool, u64) {
    let items = vec![item; size / (item.len() + 1)].join(",");
    let body = format!("{{{METADATA},\"Result\":{{\"Instances\":[{items}]}}}}");
    let mut is_decoded = false;
    let measured = measure(|| is_decoded = ResultOf::<T>::default().decode(body.as_bytes()).is_ok());
    (is_decoded, measured.bytes_max)
}

#[test]
fn memory_of_a_response_is_bounded() {
    for item in
        ["{}", "[]", "0", "null", r#"{"InstanceId":"1"}"#, r#"{"Tags":[{}]}"#, r#"{"Other":[[],[],[]]}"#]
    {
        let size = 2 << 20;
        let (_, typed) = decode_list::<DescribeDBInstancesResponse>(item, size);
        assert!(typed <= 10 * size as u64, "{item}: {typed} bytes");
        let (_, untyped) = decode_list::<Value>(item, 10 << 20);
        assert!(untyped <= 320 << 20, "{item}: {untyped} bytes");
    }
}

#[test]
fn large_responses_are_decoded() {
    const INSTANCE: &str = r#"{"InstanceId": "redis-cnlf0000000000001", "InstanceName": "session-cache",
        "RegionId": "cn-beijing", "Status": "Running", "EngineVersion": "6.0", "VpcId": "vpc-rs5811nceqyov0x58x4vk3"}"#;
    assert!(decode_list::<DescribeDBInstancesResponse>(INSTANCE, 3 << 20).0);
    assert!(decode_list::<Value>(INSTANCE, 3 << 20).0);
    // Small responses are not limited.
    assert!(decode_list::<DescribeDBInstancesResponse>("{}", 3_000).0);
}
