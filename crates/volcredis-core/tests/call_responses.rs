//! Errors after ambiguous, malformed and unusual responses.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, RETRY_AFTER};
use serde_json::{Value, json};
use volcredis_core::call::{
    Call, CallOptions, ClientConfig, ClientState, Completed, Now, Output, RetryConfig,
};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Error, Region, ServiceErrorKind, Timestamp, Validation,
};

const TOKEN: &str = "session-token-hunter2";

type Response = http::Response<Bytes>;

/// Returns the error of a write without a client token and without retries that received this response.
fn error_after(response: &Response) -> Error {
    let request = DynamicRequest::new("InterruptKeyScanJob").unwrap().parameter("InstanceId", "redis-1");
    outcome(&request, response).unwrap_err()
}

/// Returns the outcome of a call without retries that received this response.
fn outcome(request: &DynamicRequest, response: &Response) -> Result<Completed, Error> {
    let request = request.prepare(Validation::Skip).unwrap();
    let state = Arc::new(ClientState::new(ClientConfig::new(Region::new("cn-beijing").unwrap())));
    let options = CallOptions::new().retry(RetryConfig::none());
    let wall = Timestamp::parse_rfc3339("2026-01-02T03:04:05Z").unwrap();
    let now = Now { wall, monotonic: Duration::ZERO };
    let mut call = Call::new(state, request, &options, [7; 16]);
    assert!(matches!(call.start(now), Output::GetCredentials { refresh: false }));
    let credentials = Credentials::new("AK", "hunter2").with_session_token(TOKEN);
    assert!(matches!(call.handle_credentials(&credentials, now), Output::Send { .. }));
    assert!(matches!(call.handle_response(response, now, &mut ResultOf::<Value>::default()), Output::Done));
    call.finish()
}

fn response(http_status: u16, body: impl Into<Vec<u8>>) -> Response {
    http::Response::builder().status(http_status).body(Bytes::from(body.into())).unwrap()
}

fn error_response(http_status: u16, error: &Value) -> Response {
    let body = json!({"ResponseMetadata": {"RequestId": "r-1", "Error": error}});
    response(http_status, body.to_string())
}

#[test]
fn an_unknown_code_with_a_gateway_status_is_classified_by_status() {
    for (http_status, kind, unknown) in [
        (404, ServiceErrorKind::NotFound, false),
        (429, ServiceErrorKind::Throttled, false),
        (408, ServiceErrorKind::ServerFault, true),
        (502, ServiceErrorKind::ServerFault, true),
    ] {
        let error =
            error_after(&error_response(http_status, &json!({"Code": "UpstreamNotFound", "Message": ""})));
        assert_eq!(error.service().unwrap().kind(), kind, "{error}");
        assert_eq!(error.outcome_unknown(), unknown, "{error}");
    }
    let error = error_after(&error_response(502, &json!({"Code": "InstanceNotExist", "Message": ""})));
    assert_eq!(error.service().unwrap().kind(), ServiceErrorKind::NotFound, "the code is documented");
    assert!(!error.outcome_unknown(), "{error}");
}

#[test]
fn the_outcome_after_an_error_without_code_depends_on_the_status() {
    for error in [json!({}), json!({"Code": "", "Message": ""}), json!({"Code": null})] {
        let error = error_after(&error_response(200, &error));
        assert!(error.outcome_unknown(), "{error}");
        assert!(error.to_string().starts_with("the service returned an error without a code ("), "{error}");
        assert_eq!(error.request_id(), Some("r-1"));
    }
    for (http_status, error) in [(200, json!({"Code": "ParamError"})), (400, json!({})), (429, json!({}))] {
        let error = error_after(&error_response(http_status, &error));
        assert!(!error.outcome_unknown(), "{error}");
    }
}

#[test]
fn retry_after_is_reported() {
    let throttled = error_response(429, &json!({"Code": "AccountFlowLimitExceeded", "Message": "no"}));
    let html = response(503, "<html>busy</html>");
    for base in [throttled, html] {
        assert_eq!(error_after(&base).retry_after(), None);
        for (value, seconds) in
            [("3600", 3_600), ("Fri, 02 Jan 2026 03:04:12 GMT", 7), ("99999999999999999999999", u64::MAX)]
        {
            let mut response = base.clone();
            response.headers_mut().insert(RETRY_AFTER, value.parse().unwrap());
            let error = error_after(&response);
            assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)), "{value}");
        }
    }
}

#[test]
fn a_session_token_in_a_response_is_redacted() {
    let echo = format!("the canonical request is \"host:redis\nx-security-token:{TOKEN}\n\"");
    for response in [
        error_response(401, &json!({"Code": "SignatureDoesNotMatch", "Message": echo})),
        response(400, format!("<html>{echo}</html>")),
        response(200, format!("\"{TOKEN}\"")),
        // The token is at the end of the part of the body that is reported.
        response(400, format!("{}{TOKEN}", "-".repeat(250))),
    ] {
        let error = error_after(&response);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(&TOKEN[..6]), "{shown}");
    }
}

#[test]
fn a_request_id_that_repeats_a_secret_is_redacted() {
    const PASSWORD: &str = "PasswordHunter2";
    let request = DynamicRequest::new("CreateDBAccount").unwrap().parameter("Password", PASSWORD);
    let read = DynamicRequest::new("DescribeRegions").unwrap();
    for (request, secret) in [(&request, PASSWORD), (&request, TOKEN), (&read, TOKEN)] {
        let body =
            |error: &Value| json!({"ResponseMetadata": {"RequestId": secret, "Error": error}}).to_string();
        let mut with_header = response(200, r#"{"ResponseMetadata":{},"Result":{}}"#);
        with_header.headers_mut().insert("x-tt-logid", secret.parse().unwrap());
        for response in [
            response(200, body(&Value::Null)),
            response(400, body(&json!({"Code": "InvalidParameter"}))),
            response(400, format!("<{}", body(&Value::Null))),
            with_header,
        ] {
            let request_id = match outcome(request, &response) {
                Ok(completed) => completed.metadata.request_id,
                Err(error) => error.request_id().map(str::to_owned),
            };
            assert_eq!(request_id.as_deref(), Some("[redacted]"), "{response:?}");
        }
    }
}

#[test]
fn field_names_of_errors_are_case_insensitive() {
    for (http_status, body) in [
        (
            404,
            r#"{"ResponseMetadata":{"RequestId":"r-1","Error":{"code":"InstanceNotExist","message":"gone"}}}"#,
        ),
        (
            200,
            r#"{"responsemetadata":{"requestid":"r-1","error":{"code":"InstanceNotExist","message":"gone"}}}"#,
        ),
        (
            404,
            r#"{"responseMetadata":{"requestId":"r-1","error":{"Code":"InstanceNotExist","MESSAGE":"gone"}}}"#,
        ),
        (
            404,
            r#"{"ResponseMetadata":{"RequestId":"r-1","Error":
                {"Code":"InstanceNotExist","code":404,"message":"Not Found","Message":"gone","codeN":"x","CodeN":5}}}"#,
        ),
    ] {
        let error = error_after(&response(http_status, body));
        let service = error.service().unwrap_or_else(|| panic!("{error}"));
        assert_eq!((service.code.as_str(), service.message.as_str()), ("InstanceNotExist", "gone"), "{body}");
        assert_eq!(error.request_id(), Some("r-1"), "{body}");
        assert!(!error.outcome_unknown(), "{error}");
    }
    for body in [
        r#"{"Error":{"Code":"MissingParameter","Message":"x"}}"#,
        r#"{"error":{"code":"MissingParameter","message":"x"},"Result":null}"#,
    ] {
        let error = error_after(&response(400, body));
        let service = error.service().unwrap_or_else(|| panic!("{error}"));
        assert_eq!((service.code.as_str(), service.message.as_str()), ("MissingParameter", "x"), "{body}");
        assert_eq!(service.kind(), ServiceErrorKind::BadRequest);
    }
}

#[test]
fn the_code_of_a_gateway_error_is_reported_with_an_error_status() {
    for (http_status, kind, unknown) in [
        (403, ServiceErrorKind::AccessDenied, false),
        (429, ServiceErrorKind::Throttled, false),
        (502, ServiceErrorKind::ServerFault, true),
    ] {
        let body = r#"{"code":"Blocked","message":"by the gateway","requestId":"g-1"}"#;
        let error = error_after(&response(http_status, body));
        let service = error.service().unwrap_or_else(|| panic!("{error}"));
        assert_eq!((service.code.as_str(), service.message.as_str()), ("Blocked", "by the gateway"));
        assert_eq!((service.kind(), error.outcome_unknown()), (kind, unknown), "{error}");
        assert_eq!(error.request_id(), Some("g-1"));
    }
    for (http_status, body) in [
        (200, r#"{"code":"0","message":"ok"}"#),
        (403, r#"{"message":"no"}"#),
        // A missing route of the gateway, not a missing instance.
        (404, r#"{"code":"NotFound","message":"no route"}"#),
    ] {
        let error = error_after(&response(http_status, body));
        assert!(error.service().is_none(), "{error}");
    }
}

#[test]
fn a_truncated_character_in_an_error_message_is_replaced() {
    let metadata =
        r#"{"ResponseMetadata":{"RequestId":"r-1","Error":{"Code":"InstanceNotExist","Message":"no @"}}}"#;
    for (bytes, message) in [(&br"\ud83d"[..], "no \u{fffd}"), (b"\xff", "no \u{fffd}"), (b"\t", r"no \t")] {
        let (before, after) = metadata.split_once('@').unwrap();
        let body = [before.as_bytes(), bytes, after.as_bytes()].concat();
        let error = error_after(&response(404, body));
        assert_eq!(error.service().unwrap_or_else(|| panic!("{error}")).message, message);
    }
}

#[test]
fn only_registered_content_codings_make_a_body_unreadable() {
    for (encoding, is_readable) in [
        ("utf-8", true),
        ("", true),
        ("none", true),
        ("Identity, identity", true),
        ("json", true),
        ("br", false),
    ] {
        let mut response = error_response(404, &json!({"Code": "InstanceNotExist"}));
        response.headers_mut().insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let error = error_after(&response);
        assert_eq!(error.service().is_some(), is_readable, "{encoding}: {error}");
    }
}
