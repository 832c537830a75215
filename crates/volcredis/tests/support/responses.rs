//! Responses of the service.

use serde_json::{Value, json};

use super::http_server::response;

/// Returns the body of a successful response.
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

/// Returns a successful response.
pub fn success(result: &Value) -> Vec<u8> {
    response(200, "Content-Type: application/json\r\n", envelope(result))
}

/// Returns an error response.
pub fn service_error(status: u16, code: &str) -> Vec<u8> {
    let error = json!({ "Code": code, "CodeN": 1, "Message": "made for a test" });
    let body = json!({ "ResponseMetadata": { "RequestId": "made-for-a-test", "Error": error } });
    response(status, "Content-Type: application/json\r\n", body.to_string())
}
