//! Decoding of response bodies, including the malformed ones of servers and gateways.

#![allow(clippy::unwrap_used)]

use allocation_counter::measure;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use volcredis_core::ResponseMetadata;
use volcredis_core::actions::{
    DescribeDBInstancesResponse, DescribeSlowLogsResponse, ModifyCrossRegionBackupPolicyResponse,
};
use volcredis_core::response::{Decode, ResultOf};

fn try_read<T: DeserializeOwned + Default>(
    body: impl AsRef<[u8]>,
) -> Result<(ResponseMetadata, T), serde_json::Error> {
    let mut result = ResultOf::<T>::default();
    let metadata = result.decode(body.as_ref())?;
    Ok((metadata, result.take()))
}

#[track_caller]
fn read<T: DeserializeOwned + Default>(body: impl AsRef<[u8]>) -> T {
    try_read(body).unwrap().1
}

/// Returns a body with this result.
fn body(result: impl AsRef<[u8]>) -> Vec<u8> {
    [br#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":"#, result.as_ref(), b"}"].concat()
}

/// Returns a page of two slow queries, of which the first has this query.
fn slow_logs(query: &[u8]) -> Vec<u8> {
    let result = [br#"{"SlowQuery":[{"QueryText":""#, query, br#"","NodeId":"n-1"},{}],"Total":2}"#];
    body(result.concat())
}

#[test]
fn a_truncated_character_is_replaced() {
    for (query, expected) in [
        (&br"SET k \ud83d..."[..], "SET k \u{fffd}..."),
        (br"SET k \udc80\udcff", "SET k \u{fffd}\u{fffd}"),
        (br"SET k \ud83d\ude00", "SET k \u{1f600}"),
        (br"SET k \\ud83d", r"SET k \ud83d"),
        (b"SET k \xff\xfe", "SET k \u{fffd}\u{fffd}"),
        (b"SET k \xf0\x9f\x98", "SET k \u{fffd}"),
        (b"SET k a\tb\nc", "SET k a\tb\nc"),
        (br"SET k \ud83", "SET k \u{fffd}"),
        (br"SET k \x00", r"SET k \x00"),
    ] {
        let typed: DescribeSlowLogsResponse = read(slow_logs(query));
        assert_eq!(typed.slow_query[0].query_text.as_deref(), Some(expected));
        assert_eq!(typed.slow_query[0].node_id.as_deref(), Some("n-1"));
        assert_eq!((typed.slow_query.len(), typed.total), (2, Some(2)));
        let dynamic: Value = read(slow_logs(query));
        assert_eq!(dynamic["SlowQuery"][0]["QueryText"], expected);
    }
}

#[test]
fn a_truncated_character_in_an_unknown_field_is_ignored() {
    for new in [&br#""New":"\ud83d""#[..], br#""\ud83d":1"#, b"\"New\":\"\xff\"", b"\"New\":[\"\x01\"]"] {
        let result = [b"{\"Total\":2,", new, b"}"].concat();
        assert_eq!(read::<DescribeSlowLogsResponse>(body(&result)).total, Some(2));
        assert_eq!(read::<Value>(body(&result)).as_object().unwrap().len(), 2);
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let page = [b"\xef\xbb\xbf".as_slice(), &body(r#"{"TotalInstancesNum":3}"#)].concat();
    assert_eq!(read::<DescribeDBInstancesResponse>(page).total_instances_num, Some(3));
}

#[test]
fn numbers_without_fraction_are_decoded_as_integers() {
    for (number, expected) in [
        ("3", Some(3)),
        ("3.0", Some(3)),
        ("3e0", Some(3)),
        ("0.3e1", Some(3)),
        ("1e3", Some(1000)),
        ("-0", Some(0)),
        ("-0.0", Some(0)),
        (r#""3""#, Some(3)),
        (r#"" 3.0 ""#, Some(3)),
        ("null", None),
    ] {
        let page = body(format!(r#"{{"Instances":[{{"ShardNumber":{number}}}]}}"#));
        let page: DescribeDBInstancesResponse = read(page);
        assert_eq!(page.instances[0].shard_number, expected, "{number}");
    }
    for number in ["1.5", r#""1.5""#, "1e10", r#""three""#, "true"] {
        let page = body(format!(r#"{{"Instances":[{{"ShardNumber":{number}}}]}}"#));
        assert!(try_read::<DescribeDBInstancesResponse>(page).unwrap_err().is_data(), "{number}");
    }
}

#[test]
fn null_items_are_skipped() {
    let page = r#"{"Instances":[null,{"InstanceId":"redis-1","ZoneIds":[null,"a",null],"Tags":null},null]}"#;
    let page: DescribeDBInstancesResponse = read(body(page));
    assert_eq!(page.instances.len(), 1);
    assert_eq!(
        (page.instances[0].zone_ids.as_slice(), page.instances[0].tags.len()),
        (&["a".to_owned()][..], 0)
    );
}

#[test]
fn the_names_of_the_envelope_are_case_insensitive() {
    for body in [
        r#"{"responseMetadata":{"requestId":"r-1","region":"cn-beijing"},"result":{"TotalInstancesNum":3}}"#,
        r#"{"RESULT":{"TotalInstancesNum":3},"responsemetadata":{"requestid":"r-1","REGION":"cn-beijing"}}"#,
        // The documented spelling has priority, wherever it occurs.
        r#"{"ResponseMetadata":{"RequestId":"r-1","requestId":"r-2","region":"x","Region":"cn-beijing"},
            "Result":{"TotalInstancesNum":3},"result":"ok"}"#,
        // The last of two identical names has priority.
        r#"{"ResponseMetadata":{"RequestId":"r-2","RequestId":"r-1","Region":"cn-beijing"},"Result":{},
            "Result":{"TotalInstancesNum":3}}"#,
    ] {
        let (metadata, page) = try_read::<DescribeDBInstancesResponse>(body).unwrap();
        assert_eq!(
            (metadata.request_id.as_deref(), metadata.region.as_deref()),
            (Some("r-1"), Some("cn-beijing"))
        );
        assert_eq!(page.total_instances_num, Some(3), "{body}");
    }
}

#[test]
fn invalid_envelopes_are_errors() {
    for body in [
        r"{}",
        r#"{"Error":"x"}"#,
        r#"{"Error":null,"Result":{}}"#,
        r#"{"ResponseMetadata":null}"#,
        "[]",
        "7",
    ] {
        assert!(try_read::<Value>(body).unwrap_err().is_data(), "{body}");
    }
    for body in ["", "<html>", r#"{"ResponseMetadata":{}"#, r#"{"ResponseMetadata":{}} x"#, "\u{feff}"] {
        assert!(!try_read::<Value>(body).unwrap_err().is_data(), "{body}");
    }
}

#[test]
fn a_list_is_not_a_structure() {
    for result in [json!([]), json!([3]), json!({ "Instances": [[]] })] {
        let body = json!({ "ResponseMetadata": {}, "Result": result }).to_string();
        assert!(try_read::<DescribeDBInstancesResponse>(&body).unwrap_err().is_data(), "{body}");
    }
}

#[test]
fn decoding_a_valid_body_allocates_only_its_values() {
    let result = json!({ "TotalInstancesNum": 3, "New": "é \u{1f600} \\ud83d \n" }).to_string();
    let body = body(result.replace("New\":\"", "New\":\"\\ud83d\\ude00"));
    let mut result = ResultOf::<ModifyCrossRegionBackupPolicyResponse>::default();
    // The request id.
    assert_eq!(measure(|| drop(result.decode(&body).unwrap())).count_total, 1);
}

/// Generates bytes without quotes and backslashes.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(
        any::<u8>().prop_filter("ends the string", |byte| !matches!(byte, b'"' | b'\\')),
        0..40,
    )
}

proptest! {
    #[test]
    fn arbitrary_bytes_in_strings_affect_no_other_field(query in bytes(), message in bytes(), new in bytes()) {
        let entry = [br#"{"QueryText":""#, query.as_slice(), br#"","NodeId":"n-1","New":""#, &new, br#""}"#].concat();
        let result = [b"{\"SlowQuery\":[", entry.as_slice(), b"],\"Total\":1}"].concat();
        let page: DescribeSlowLogsResponse = read(body(&result));
        prop_assert_eq!(page.slow_query[0].node_id.as_deref(), Some("n-1"));
        prop_assert_eq!(page.slow_query[0].query_text.clone().unwrap(), String::from_utf8_lossy(&query));
        prop_assert_eq!(page.total, Some(1));
        let value: Value = read(body(&result));
        prop_assert_eq!(value["SlowQuery"][0]["New"].as_str().unwrap(), String::from_utf8_lossy(&new));
        let error = [br#"{"ResponseMetadata":{"Error":{"Message":""#, message.as_slice(), br#""},"RequestId":"r-1"}}"#];
        let (metadata, _) = try_read::<Value>(error.concat()).unwrap();
        prop_assert_eq!(metadata.request_id.as_deref(), Some("r-1"));
    }
}
