//! Presigned requests.

#![allow(clippy::unwrap_used)]

mod support;

use support::callers::builder;
use volcredis::{Credentials, DynamicRequest};

#[test]
fn debug_output_contains_no_signature() {
    let credentials = Credentials::new("AKLTtest", "a-secret").with_session_token("a-token");
    let client = builder("http://127.0.0.1:9").credentials(credentials).build().unwrap();
    let request = DynamicRequest::new("DescribeRegions").unwrap();
    let signed = client.presign(&request).unwrap();
    assert!(signed.url().contains("X-Signature=") && signed.url().contains("X-Security-Token=a-token"));
    let shown = format!("{signed:?}");
    assert!(!shown.contains("X-Signature") && !shown.contains("a-token"), "{shown}");
    assert_eq!(signed.unsigned_url(), "http://127.0.0.1:9/?Action=DescribeRegions&Version=2020-12-07");
}

#[test]
fn an_invalid_request_is_not_signed() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let request = DynamicRequest::new("CreateBackup").unwrap();
    assert!(client.presign(&request).unwrap_err().to_string().contains("InstanceId"));
}
