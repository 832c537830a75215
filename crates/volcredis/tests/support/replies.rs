//! Answers as they go over the wire.

use serde_json::{Value, json};

/// An answer with a body of that type and length, on a connection that stays open.
pub fn reply(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut bytes =
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// The envelope of the service around a result.
pub fn envelope(result: &Value) -> String {
    let metadata = json!({
        "RequestId": "20240101000000000000000000000001",
        "Action": "Any",
        "Version": "2020-12-07",
        "Service": "redis",
        "Region": "cn-beijing",
    });
    json!({ "ResponseMetadata": metadata, "Result": result }).to_string()
}

/// The service did what was asked.
pub fn success(result: &Value) -> Vec<u8> {
    reply("200 OK", "Content-Type: application/json\r\n", envelope(result))
}

/// The service answers with an error.
pub fn fault(status: &str, code: &str) -> Vec<u8> {
    let error = json!({ "Code": code, "CodeN": 1, "Message": "made for a test" });
    let body = json!({ "ResponseMetadata": { "RequestId": "made-for-a-test", "Error": error } });
    reply(status, "Content-Type: application/json\r\n", body.to_string())
}
