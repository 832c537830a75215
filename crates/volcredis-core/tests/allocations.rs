//! How much memory is asked for on the way of a call. The counts do not depend on the clock or the machine; a change that
//! makes one of them grow by more than a tenth has to say why, here.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use volcredis_core::actions::{
    DescribeDBInstancesResponse, ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse,
};
use volcredis_core::call::{Call, CallOptions, ClientConfig, ClientState, Now, Output};
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::sign::{Scope, SignableRequest, Signer};
use volcredis_core::{Credentials, Operation, Region, Request, Timestamp, Validation};

const METADATA: &str = r#""ResponseMetadata":{"RequestId":"20230604110420100210023228002","Action":"AnyAction","Version":"2020-12-07","Service":"Redis","Region":"cn-beijing"}"#;

fn request() -> ModifyCrossRegionBackupPolicyRequest {
    ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true).cross_backup_region("cn-shanghai")
}

/// Fails when there are more than a tenth more allocations than were counted when this was written.
#[track_caller]
fn assert_at_most_a_tenth_more(measured: &AllocationInfo, counted: u64) {
    let allocations = measured.count_total;
    assert!(10 * allocations <= 11 * counted, "{allocations} allocations, were {counted}");
}

#[test]
fn signing_with_a_known_key_takes_three_allocations() {
    let (signer, credentials) = (Signer::new(), Credentials::new("AKLTexample", "secret"));
    let scope =
        Scope { time: Timestamp::from_unix_seconds(1_700_000_000), region: "cn-beijing", service: "redis" };
    let request = SignableRequest {
        method: "POST",
        path: "/",
        query: &[("Action", "ModifyCrossRegionBackupPolicy"), ("Version", "2020-12-07")],
        headers: &[("host", "redis.cn-beijing.volcengineapi.com"), ("content-type", "application/json")],
        body: br#"{"InstanceId":"redis-cn0212gzmh2xs","Active":false}"#,
    };
    let sign = || drop(signer.sign(&request, &credentials, &scope).unwrap());
    sign();
    // The canonical request, the string to sign, and the value of `Authorization`.
    assert_eq!(measure(sign).count_total, 3);
}

#[test]
fn validation_that_passes_takes_none() {
    let request = request();
    let measured = measure(|| request.validate().unwrap());
    assert_eq!((measured.count_total, measured.bytes_total), (0, 0));
}

#[test]
fn preparing_a_request_takes_few() {
    let request = request();
    assert_at_most_a_tenth_more(&measure(|| drop(request.prepare(Validation::Check).unwrap())), 2);
}

#[test]
fn a_call_takes_few_beside_its_signature() {
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
    assert_at_most_a_tenth_more(&measure(call), 28);
}

#[test]
fn decoding_takes_one_for_each_text_and_list() {
    const INSTANCE: &str = r#"{
        "InstanceId": "redis-cnlf0000000000001", "InstanceName": "session-cache", "RegionId": "cn-beijing",
        "Capacity": {"Total": 2048, "Used": 12}, "ChargeType": "PostPaid", "EngineVersion": "6.0",
        "Status": "Running", "NodeNumber": 2, "ShardCapacity": 1024, "VpcId": "vpc-rs5811nceqyov0x58x4vk3",
        "ZoneIds": ["cn-beijing-a", "cn-beijing-b"], "Tags": [{"Key": "team", "Value": "checkout"}]
    }"#;
    // Five texts, three lists with two zones and a tag of two texts.
    const EACH: u64 = 5 + 2 + 2 + 2;
    const INSTANCES: usize = 100;
    let instances = vec![INSTANCE; INSTANCES].join(",");
    let body = format!(
        "{{{METADATA},\"Result\":{{\"TotalInstancesNum\":{INSTANCES},\"Instances\":[{instances}]}}}}"
    );
    let mut result = ResultOf::<DescribeDBInstancesResponse>::default();
    let measured = measure(|| drop(result.decode(body.as_bytes()).unwrap()));
    assert_eq!(result.take().instances.len(), INSTANCES);
    assert_at_most_a_tenth_more(&measured, EACH * INSTANCES as u64);
}
