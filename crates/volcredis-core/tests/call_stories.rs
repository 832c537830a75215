//! Retries, client tokens, clock corrections, credential refreshes, deadlines and cancellation of single calls, and the rate
//! limit of many.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use serde_json::{Value, json};
use volcredis_core::call::{
    Call, CallOptions, ClientConfig, ClientState, Completed, Now, Output, RateLimit, RetryConfig,
    SignedRequest, SleepReason, TransportError, TransportErrorKind,
};
use volcredis_core::error::{
    ConnectionError, ConnectionErrorKind, CredentialsError, InvalidResponseReason, RetryStop, TimeoutError,
};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Endpoint, Error, ErrorKind, PreparedRequest, Region,
    ServiceErrorKind, Timestamp, Validation,
};

type Response = http::Response<Bytes>;

/// The duration of every simulated request.
const EXCHANGE: Duration = Duration::from_millis(100);

/// The result of an attempt.
#[derive(Clone)]
enum AttemptResult {
    Response(Response),
    TransportError(TransportError),
}

/// A client whose attempts have scripted results.
struct Client {
    state: Arc<ClientState>,
    monotonic: Duration,
    wall: Timestamp,
    credentials: Vec<Credentials>,
    script: VecDeque<AttemptResult>,
    sent: Vec<SignedRequest>,
    timeouts: Vec<Duration>,
    delays: Vec<Duration>,
    refreshes: usize,
}

impl Client {
    fn new(script: impl IntoIterator<Item = AttemptResult>) -> Self {
        Self::with(ClientConfig::new(Region::new("cn-beijing").unwrap()), script)
    }

    fn with(config: ClientConfig, script: impl IntoIterator<Item = AttemptResult>) -> Self {
        Self {
            state: Arc::new(ClientState::new(config)),
            monotonic: Duration::from_secs(1),
            wall: Timestamp::parse_rfc3339("2026-01-02T03:04:05Z").unwrap(),
            credentials: vec![Credentials::new("AK", "hunter2")],
            script: script.into_iter().collect(),
            sent: Vec::new(),
            timeouts: Vec::new(),
            delays: Vec::new(),
            refreshes: 0,
        }
    }

    fn now(&self) -> Now {
        let passed = i64::try_from(self.monotonic.as_secs()).unwrap();
        Now { wall: self.wall.plus_seconds(passed), monotonic: self.monotonic }
    }

    fn call(&mut self, request: &DynamicRequest) -> Result<(Completed, Value), Error> {
        self.call_with(request, &CallOptions::new())
    }

    fn call_with(
        &mut self,
        request: &DynamicRequest,
        options: &CallOptions,
    ) -> Result<(Completed, Value), Error> {
        let request = request.prepare(Validation::Skip)?;
        let mut call = Call::new(Arc::clone(&self.state), request, options, [7; 16]);
        let mut result = ResultOf::<Value>::default();
        let mut output = call.start(self.now());
        loop {
            output = match output {
                Output::AwaitRateLimit => call.handle_rate_limit_slot(self.now()),
                Output::GetCredentials { refresh } => {
                    self.refreshes += usize::from(refresh);
                    match self.credentials.get(self.refreshes) {
                        Some(credentials) => call.handle_credentials(credentials, self.now()),
                        None => {
                            call.handle_credentials_error(CredentialsError::new("no credentials left").into())
                        }
                    }
                }
                Output::Send { request, timeout } => {
                    self.sent.push(request.into());
                    self.timeouts.push(timeout);
                    self.monotonic += EXCHANGE;
                    match self.script.pop_front().expect("the script has no more results") {
                        AttemptResult::Response(response) => {
                            call.handle_response(&response, self.now(), &mut result)
                        }
                        AttemptResult::TransportError(error) => {
                            call.handle_transport_error(error, self.now())
                        }
                    }
                }
                Output::Sleep { delay, .. } => {
                    self.delays.push(delay);
                    self.monotonic += delay;
                    call.handle_timeout(self.now())
                }
                Output::Done => return call.finish().map(|completed| (completed, result.take())),
            };
        }
    }

    fn header(&self, attempt: usize, name: &str) -> Option<&str> {
        self.sent[attempt].header_strings().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    fn body(&self, attempt: usize) -> Value {
        serde_json::from_slice(self.sent[attempt].body()).unwrap()
    }
}

fn response(http_status: u16, body: &str) -> Response {
    http::Response::builder().status(http_status).body(body.to_owned().into()).unwrap()
}

fn with_header(mut response: Response, name: HeaderName, value: &str) -> Response {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

fn responds(http_status: u16, body: &str) -> AttemptResult {
    AttemptResult::Response(response(http_status, body))
}

fn succeeds() -> AttemptResult {
    responds(200, r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{"BackupPointId":"b-1"}}"#)
}

fn rejects(http_status: u16, code: &str) -> AttemptResult {
    responds(http_status, &error_body(code))
}

fn error_body(code: &str) -> String {
    json!({"ResponseMetadata": {"RequestId": "r-1", "Error": {"Code": code, "Message": "no", "CodeN": 100_006}}})
        .to_string()
}

fn rejects_with_date(code: &str, date: &str) -> AttemptResult {
    AttemptResult::Response(with_header(response(400, &error_body(code)), DATE, date))
}

fn connection_fails(kind: ConnectionErrorKind, maybe_sent: bool) -> AttemptResult {
    let kind = TransportErrorKind::Connection(ConnectionError::new(kind, "as scripted"));
    AttemptResult::TransportError(TransportError { kind, maybe_sent })
}

fn connection_reset() -> AttemptResult {
    connection_fails(ConnectionErrorKind::Broken, true)
}

fn connection_refused() -> AttemptResult {
    connection_fails(ConnectionErrorKind::Connect, false)
}

fn response_timeout() -> AttemptResult {
    AttemptResult::TransportError(TransportError { kind: TransportErrorKind::Timeout, maybe_sent: true })
}

fn read() -> DynamicRequest {
    DynamicRequest::new("DescribeBackups").unwrap()
}

/// Returns a write whose action takes a client token.
fn write() -> DynamicRequest {
    DynamicRequest::new("CreateBackup").unwrap().parameter("InstanceId", "redis-1")
}

/// Returns a write whose action takes no client token.
fn write_without_token() -> DynamicRequest {
    DynamicRequest::new("InterruptKeyScanJob").unwrap().parameter("JobId", "j-1")
}

#[test]
fn a_write_without_token_is_not_retried_if_it_may_have_been_executed() {
    for failure in [
        connection_reset(),
        response_timeout(),
        rejects(500, "InternalError"),
        responds(502, "<html>"),
        responds(200, "{\"Resp"),
    ] {
        let mut client = Client::new([failure]);
        let error = client.call(&write_without_token()).unwrap_err();
        assert!(error.outcome_unknown() && error.attempts() == 1, "{error}");
        assert!(error.to_string().contains("outcome unknown"), "{error}");
    }
}

#[test]
fn a_write_without_token_is_retried_if_it_cannot_have_been_executed() {
    for failure in [
        connection_refused(),
        connection_fails(ConnectionErrorKind::Dns, false),
        AttemptResult::TransportError(TransportError {
            kind: TransportErrorKind::ConnectTimeout { timeout: Duration::from_secs(5) },
            maybe_sent: false,
        }),
        rejects(429, "AccountFlowLimitExceeded"),
        rejects(400, "FlowLimitExceeded"),
        responds(429, "<html>"),
    ] {
        let mut client = Client::new([failure, succeeds()]);
        let (completed, _) = client.call(&write_without_token()).unwrap();
        assert_eq!(completed.attempts, 2);
    }
}

#[test]
fn an_unknown_action_is_treated_as_a_write_without_token() {
    let mut client = Client::new([connection_reset()]);
    let error = client.call(&DynamicRequest::custom("BrandNew", "2030-01-01")).unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 1);
}

#[test]
fn a_read_is_retried_and_its_outcome_is_never_unknown() {
    let mut client =
        Client::new([connection_reset(), response_timeout(), connection_reset(), response_timeout()]);
    let error = client.call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown(), error.is_retryable()), (4, false, true));
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Response { .. })));
}

#[test]
fn all_attempts_have_the_same_generated_token() {
    let mut client = Client::new([connection_reset(), connection_reset(), succeeds()]);
    client.call(&write()).unwrap();
    let tokens: Vec<Value> = (0..3).map(|attempt| client.body(attempt)["ClientToken"].clone()).collect();
    assert!(tokens[0].as_str().is_some_and(|token| token.len() == 36), "{tokens:?}");
    assert!(tokens.iter().all(|token| *token == tokens[0]), "{tokens:?}");
}

#[test]
fn a_token_of_the_caller_is_sent_and_null_is_replaced() {
    let mut client = Client::new([connection_reset(), succeeds(), succeeds()]);
    client.call(&write().parameter("ClientToken", "mine")).unwrap();
    client.call(&write().parameter("ClientToken", Value::Null)).unwrap();
    let tokens: Vec<Value> = (0..3).map(|attempt| client.body(attempt)["ClientToken"].clone()).collect();
    assert_eq!(tokens[..2], ["mine", "mine"]);
    assert!(tokens[2].as_str().is_some_and(|token| token.len() == 36), "{tokens:?}");
}

#[test]
fn an_error_reports_the_client_token() {
    for failures in [
        vec![connection_reset(); 4],
        vec![rejects(400, "InstanceStatusNotMatch")],
        vec![connection_refused(); 4],
    ] {
        let mut client = Client::new(failures);
        let error = client.call(&write()).unwrap_err();
        let token = client.body(0)["ClientToken"].as_str().unwrap().to_owned();
        assert_eq!(error.client_token(), Some(&*token), "{error}");
        assert_eq!(error.to_string().contains(&token), error.outcome_unknown(), "{error}");
    }
    let mut client =
        Client::new([response_timeout(), connection_reset(), connection_reset(), connection_reset()]);
    let error = client.call(&write().parameter("ClientToken", "mine")).unwrap_err();
    assert_eq!(error.client_token(), Some("mine"));
    for request in [read(), write_without_token(), write().parameter("ClientToken", "")] {
        let error = Client::new([rejects(400, "ParamError")]).call(&request).unwrap_err();
        assert_eq!(error.client_token(), None, "{error}");
    }
}

#[test]
fn a_write_with_an_empty_token_is_not_retried() {
    let mut client = Client::new([connection_reset()]);
    let error = client.call(&write().parameter("ClientToken", "")).unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 1);
}

#[test]
fn an_outcome_stays_unknown_if_a_later_attempt_is_rejected() {
    let mut client = Client::new([connection_reset(), rejects(400, "InstanceStatusNotMatch")]);
    let error = client.call(&write()).unwrap_err();
    assert_eq!(error.service().unwrap().kind(), ServiceErrorKind::StatusConflict);
    assert!(error.outcome_unknown() && error.attempts() == 2, "{error}");
}

#[test]
fn each_attempt_is_signed_with_its_own_time() {
    let unavailable = with_header(response(503, &error_body("InternalError")), RETRY_AFTER, "5");
    let mut client = Client::new([AttemptResult::Response(unavailable), succeeds()]);
    client.call(&read()).unwrap();
    assert_eq!(client.header(0, "x-date"), Some("20260102T030406Z"));
    assert_eq!(client.header(1, "x-date"), Some("20260102T030411Z"));
    assert_ne!(client.header(0, "authorization"), client.header(1, "authorization"));
}

#[test]
fn a_clock_correction_applies_to_later_calls() {
    let date = "Fri, 02 Jan 2026 05:04:06 GMT";
    let mut client = Client::new([rejects_with_date("InvalidTimestamp", date), succeeds(), succeeds()]);
    client.call(&write_without_token()).unwrap();
    client.call(&read()).unwrap();
    assert!(client.delays.is_empty());
    assert_eq!(client.header(1, "x-date"), Some("20260102T050406Z"));
    assert_eq!(client.header(2, "x-date"), Some("20260102T050406Z"));
}

#[test]
fn a_clock_is_corrected_at_most_once_per_call() {
    let date = "Fri, 02 Jan 2026 05:04:06 GMT";
    let script = [rejects_with_date("InvalidTimestamp", date), rejects_with_date("InvalidTimestamp", date)];
    let error = Client::new(script).call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.service().unwrap().kind()), (2, ServiceErrorKind::ClockSkew));
    let error = Client::new([rejects(400, "InvalidTimestamp")]).call(&read()).unwrap_err();
    assert_eq!(error.attempts(), 1, "the clock cannot be corrected without `Date`");
}

#[test]
fn a_clock_correction_by_another_call_is_used_without_date() {
    let mut client = Client::new([]);
    let state = Arc::clone(&client.state);
    let new_call = || {
        let request = prepared(&write_without_token());
        Call::new(Arc::clone(&state), request, &CallOptions::new(), [7; 16])
    };
    let credentials = client.credentials[0].clone();
    let (mut first, mut second) = (new_call(), new_call());
    for call in [&mut first, &mut second] {
        call.start(client.now());
        assert!(matches!(call.handle_credentials(&credentials, client.now()), Output::Send { .. }));
    }
    client.monotonic += EXCHANGE;
    let AttemptResult::Response(dated) =
        rejects_with_date("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT")
    else {
        panic!()
    };
    let undated = response(400, &error_body("InvalidTimestamp"));
    let mut result = ResultOf::<Value>::default();
    for (call, response) in [(&mut first, &dated), (&mut second, &undated)] {
        let output = call.handle_response(response, client.now(), &mut result);
        assert!(matches!(output, Output::GetCredentials { refresh: false }), "{output:?}");
        let Output::Send { request, .. } = call.handle_credentials(&credentials, client.now()) else {
            panic!()
        };
        assert_eq!(request.headers()["x-date"], "20260102T050406Z");
    }
    // This call is signed with the corrected clock, so another attempt would be signed with the same time.
    client.script = [AttemptResult::Response(undated)].into();
    assert_eq!(client.call(&read()).unwrap_err().attempts(), 1);
}

#[test]
fn clock_and_credential_errors_of_all_calls_add_a_tenth_to_the_load() {
    const CALLS: usize = 1_000;
    for code in ["InvalidTimestamp", "InvalidSecretToken"] {
        // Each response is from a server with a different clock.
        let responses = (0..2 * CALLS).map(|number| {
            rejects_with_date(code, &format!("Fri, 02 Jan 2026 {:02}:{:02}:06 GMT", number % 24, number % 60))
        });
        let mut client = Client::new(responses);
        client.credentials = (0..=CALLS)
            .map(|number| Credentials::new(format!("AK{number}"), "hunter2").with_session_token("token"))
            .collect();
        for _ in 0..CALLS {
            client.call(&read()).unwrap_err();
        }
        // A free retry, the initial budget of 10 and a tenth of the calls, and later a retry every two seconds.
        let min = CALLS + 1 + 10 + CALLS / 10;
        let refilled = usize::try_from(client.monotonic.as_secs() / 2).unwrap();
        assert!((min..=min + refilled).contains(&client.sent.len()), "{code} {}", client.sent.len());
    }
}

#[test]
fn all_calls_in_progress_are_retried_when_the_clock_is_corrected() {
    const CALLS: usize = 500;
    let mut client = Client::new([]);
    let credentials = client.credentials[0].clone();
    let mut calls: Vec<Call> = (0..CALLS)
        .map(|_| {
            let request = prepared(&read());
            let mut call = Call::new(Arc::clone(&client.state), request, &CallOptions::new(), [7; 16]);
            call.start(client.now());
            assert!(matches!(call.handle_credentials(&credentials, client.now()), Output::Send { .. }));
            call
        })
        .collect();
    client.monotonic += EXCHANGE;
    let AttemptResult::Response(dated) =
        rejects_with_date("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT")
    else {
        panic!()
    };
    for call in &mut calls {
        let output = call.handle_response(&dated, client.now(), &mut ResultOf::<Value>::default());
        assert!(matches!(output, Output::GetCredentials { refresh: false }), "{output:?}");
    }
}

#[test]
fn rejected_temporary_credentials_are_refreshed_once() {
    let temporary = |number: u8| {
        Credentials::new(format!("AK{number}"), "hunter2").with_session_token(format!("token-{number}"))
    };
    for code in ["InvalidSecretToken", "InvalidAccessKey"] {
        let mut client = Client::new([rejects(401, code), succeeds()]);
        client.credentials = vec![temporary(0), temporary(1)];
        client.call(&write_without_token()).unwrap();
        assert_eq!(client.refreshes, 1);
        let token = &client.sent[1].headers()["x-security-token"];
        assert!(token == "token-1" && token.is_sensitive());

        let mut client = Client::new([rejects(401, code), rejects(401, code)]);
        client.credentials = vec![temporary(0), temporary(1)];
        let error = client.call(&write_without_token()).unwrap_err();
        assert_eq!((client.refreshes, error.attempts(), error.outcome_unknown()), (1, 2, false));
    }
}

#[test]
fn rejected_permanent_credentials_are_not_refreshed() {
    for code in ["InvalidSecretToken", "InvalidAccessKey", "SignatureDoesNotMatch"] {
        let mut client = Client::new([rejects(401, code)]);
        let error = client.call(&read()).unwrap_err();
        assert_eq!((client.refreshes, error.attempts()), (0, 1), "{error}");
    }
}

#[test]
fn a_failed_refresh_is_reported() {
    let mut client = Client::new([rejects(401, "InvalidSecretToken")]);
    client.credentials = vec![Credentials::new("AK", "hunter2").with_session_token("token")];
    let error = client.call(&read()).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Credentials(reason) if reason.to_string() == "no credentials left"),
        "{error}"
    );
}

#[test]
fn retry_after_is_followed_up_to_a_limit() {
    let with_retry_after = |status, body: &str, retry_after: &str| {
        let response = with_header(response(status, body), DATE, "Fri, 02 Jan 2026 03:04:05 GMT");
        AttemptResult::Response(with_header(response, RETRY_AFTER, retry_after))
    };
    let throttled = error_body("AccountFlowLimitExceeded");
    for (failure, seconds) in [
        (with_retry_after(429, &throttled, "3"), 3),
        (with_retry_after(400, &throttled, "Fri, 02 Jan 2026 03:04:12 GMT"), 7),
        (with_retry_after(503, "<html>busy</html>", "4"), 4),
    ] {
        let mut client = Client::new([failure, succeeds()]);
        client.call(&read()).unwrap();
        assert_eq!(client.delays, [Duration::from_secs(seconds)]);
    }
    for (status, body) in [(429, throttled.as_str()), (503, "<html>busy</html>")] {
        let mut client = Client::new([with_retry_after(status, body, "3600")]);
        let error = client.call(&read()).unwrap_err();
        assert!(client.delays.is_empty() && error.attempts() == 1, "{error}");
    }
}

#[test]
fn retry_delays_are_below_a_bound_that_doubles() {
    let retry = RetryConfig::standard()
        .max_attempts(8)
        .base_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(5));
    let mut client = Client::new((0..8).map(|_| connection_refused()));
    client.call_with(&read(), &CallOptions::new().retry(retry)).unwrap_err();
    assert_eq!(client.delays.len(), 7);
    for (delay, bound) in client.delays.iter().zip([1, 2, 4, 5, 5, 5, 5]) {
        assert!(*delay <= Duration::from_secs(bound), "{:?}", client.delays);
    }
}

#[test]
fn nothing_is_sent_after_the_deadline() {
    let unavailable = with_header(response(503, &error_body("InternalError")), RETRY_AFTER, "9");
    let mut client = Client::new([AttemptResult::Response(unavailable)]);
    let options = CallOptions::new().timeout(Duration::from_secs(9));
    let error = client.call_with(&read(), &options).unwrap_err();
    // The error of the service is more specific than a timeout, and there is no delay beyond the deadline.
    assert_eq!(error.service().unwrap().code, "InternalError");
    assert!(client.delays.is_empty());
    assert_eq!(client.timeouts[0], Duration::from_secs(9));

    let error = client.call_with(&read(), &CallOptions::new().timeout(Duration::ZERO)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Deadline { .. })));
    assert_eq!((error.attempts(), client.sent.len()), (0, 1));
}

#[test]
fn the_timeout_of_an_attempt_ends_at_the_deadline() {
    let mut client = Client::new([connection_refused(), succeeds()]);
    let options =
        CallOptions::new().timeout(Duration::from_secs(10)).attempt_timeout(Duration::from_millis(9_950));
    client.call_with(&read(), &options).unwrap();
    assert_eq!(client.timeouts[0], Duration::from_millis(9_950));
    assert_eq!(client.timeouts[1], Duration::from_secs(10) - EXCHANGE - client.delays[0]);
}

#[test]
fn an_outage_adds_a_tenth_to_the_load() {
    let calls: u32 = 1_000;
    let mut client = Client::new((0..3 * calls).map(|_| rejects(503, "InternalError")));
    for _ in 0..calls {
        client.call(&read()).unwrap_err();
    }
    let sent = u64::try_from(client.sent.len()).unwrap();
    let calls = u64::from(calls);
    // The initial budget of 10 and a tenth of the calls, and later a retry every two seconds.
    let min = calls + calls / 10 + 10;
    assert!((min..=min + client.monotonic.as_secs() / 2).contains(&sent), "{sent}");
}

#[test]
fn retry_config_none_sends_one_attempt() {
    for failure in [
        connection_refused(),
        rejects(429, "Throttling"),
        rejects_with_date("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT"),
    ] {
        let error = Client::new([failure])
            .call_with(&read(), &CallOptions::new().retry(RetryConfig::none()))
            .unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn permanent_errors_are_not_retried() {
    for (failure, outcome_unknown) in [
        (rejects(400, "ParamError"), false),
        (rejects(404, "InstanceNotExist"), false),
        (rejects(200, "InstanceStatusNotMatch"), false),
        (rejects(403, "AccessDenied"), false),
        (rejects(501, "UnknownCode"), true),
        (connection_fails(ConnectionErrorKind::Tls, false), false),
        (responds(302, ""), false),
        (responds(400, r#"{"ResponseMetadata":{}}"#), false),
        (
            AttemptResult::TransportError(TransportError {
                kind: TransportErrorKind::TooLarge { http_status: 200, limit: 32 },
                maybe_sent: true,
            }),
            true,
        ),
    ] {
        let error = Client::new([failure]).call(&write()).unwrap_err();
        assert_eq!((error.attempts(), error.outcome_unknown()), (1, outcome_unknown), "{error}");
    }
}

#[test]
fn an_invalid_response_is_retried() {
    for (status, body) in [
        (200, ""),
        (200, "<html>Welcome</html>"),
        (200, r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{"Back"#),
        (200, "{}"),
        (200, "[{}]"),
        (200, r#"{"status":"ok"}"#),
        (502, "<html>Bad gateway</html>"),
        (504, ""),
        (404, "<html>Not found</html>"),
        (500, r#"{"ResponseMetadata":{"RequestId":"r-1"}}"#),
    ] {
        let mut client = Client::new([responds(status, body), succeeds()]);
        assert_eq!(client.call(&write()).unwrap().0.attempts, 2, "{status} {body}");
    }
}

#[test]
fn an_invalid_response_is_described_in_the_error() {
    let body = format!(r#"{{"ResponseMetadata":{{"RequestId": "r-7"}},"Result":"{}"#, "é".repeat(500));
    let options = CallOptions::new().retry(RetryConfig::none());
    let error = Client::new([responds(200, &body)]).call_with(&write(), &options).unwrap_err();
    let ErrorKind::InvalidResponse(invalid) = error.kind() else { panic!("{error}") };
    assert!(matches!(invalid.reason, InvalidResponseReason::NotJson(_)), "{error}");
    assert_eq!((invalid.http_status, error.request_id()), (200, Some("r-7")));
    assert_eq!(invalid.body_start.chars().count(), 257);
    assert!(body.starts_with(invalid.body_start.trim_end_matches('…')));
}

#[test]
fn an_error_is_reported_whatever_the_result_contains() {
    for (status, result) in [(200, "null"), (400, "\"\""), (400, "[1]"), (500, "7")] {
        let body = format!(
            r#"{{"ResponseMetadata":{{"RequestId":"r-1","Error":{{"Code":"InstanceNotExist","CodeN":"7"}}}},"Result":{result}}}"#
        );
        let mut client = Client::new([]);
        let mut decoder = ResultOf::<Backup>::default();
        let mut call = Call::new(Arc::clone(&client.state), prepared(&read()), &CallOptions::new(), [0; 16]);
        call.start(client.now());
        call.handle_credentials(&client.credentials[0], client.now());
        let output = call.handle_response(&response(status, &body), client.now(), &mut decoder);
        assert!(matches!(output, Output::Done));
        let error = call.finish().unwrap_err();
        let service = error.service().expect("an error response");
        assert_eq!((service.code.as_str(), service.code_number), ("InstanceNotExist", Some(7)));
        assert_eq!((service.http_status, error.request_id()), (status, Some("r-1")));
        client.sent.clear();
    }
}

#[test]
fn the_outcome_of_a_write_with_an_unexpected_result_is_unknown() {
    let client = Client::new([]);
    let mut decoder = ResultOf::<Backup>::default();
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.handle_credentials(&client.credentials[0], client.now());
    let body = r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":"unexpected"}"#;
    assert!(matches!(call.handle_response(&response(200, body), client.now(), &mut decoder), Output::Done));
    let error = call.finish().unwrap_err();
    assert!(error.outcome_unknown() && !error.is_retryable(), "{error}");
    assert_eq!(error.request_id(), Some("r-1"));
}

#[derive(Default, serde::Deserialize)]
struct Backup {
    #[serde(rename = "BackupPointId")]
    _id: Option<String>,
}

fn prepared(request: &DynamicRequest) -> PreparedRequest {
    request.prepare(Validation::Skip).unwrap()
}

#[test]
fn a_result_can_be_null_or_missing() {
    for body in [
        r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":null}"#,
        r#"{"ResponseMetadata":{"RequestId":"r-1"}}"#,
        r#" {"Result":null,"New":[],"ResponseMetadata":{"RequestId":"r-1","Error":null}}"#,
    ] {
        let (completed, result) = Client::new([responds(200, body)]).call(&write()).unwrap();
        assert_eq!((completed.metadata.request_id.as_deref(), result), (Some("r-1"), Value::Null), "{body}");
    }
}

#[test]
fn a_cancelled_call_reports_attempts_token_and_outcome() {
    let client = Client::new([]);
    for (request, maybe_sent, unknown) in
        [(write(), true, true), (write(), false, false), (read(), true, false)]
    {
        let mut call = Call::new(Arc::clone(&client.state), prepared(&request), &CallOptions::new(), [0; 16]);
        call.start(client.now());
        call.handle_credentials(&client.credentials[0], client.now());
        let token = call.request().client_token().map(str::to_owned);
        assert!(matches!(call.cancel(maybe_sent), Output::Done));
        let error = call.finish().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled));
        assert_eq!((error.attempts(), error.outcome_unknown()), (1, unknown));
        assert_eq!(error.client_token(), token.as_deref());
    }
    // No attempt is in progress before the first attempt, nor between two attempts.
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.cancel(true);
    let error = call.finish().unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (0, false));
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.handle_credentials(&client.credentials[0], client.now());
    let AttemptResult::TransportError(error) = connection_refused() else { panic!() };
    call.handle_transport_error(error, client.now());
    call.cancel(true);
    let error = call.finish().unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (1, false));
}

#[test]
fn requests_contain_the_action_and_their_debug_output_no_secret() {
    let mut config = ClientConfig::new(Region::new("cn-beijing").unwrap());
    config.endpoint = Endpoint::parse("https://gateway.example:8443/redis", false).unwrap();
    let mut client = Client::with(config, [succeeds(), succeeds()]);
    client.credentials = vec![Credentials::new("AK", "hunter2").with_session_token("hidden-token")];
    client.call(&write().parameter("Password", "hidden-password")).unwrap();
    client.call(&DynamicRequest::custom("New&Odd", "2030-01-01")).unwrap();
    assert_eq!(
        client.sent[0].url(),
        "https://gateway.example:8443/redis/?Action=CreateBackup&Version=2020-12-07"
    );
    assert_eq!(
        client.sent[1].url(),
        "https://gateway.example:8443/redis/?Action=New%26Odd&Version=2030-01-01"
    );
    assert_eq!(client.header(0, "host"), Some("gateway.example:8443"));
    let (_, signature) = client.header(0, "authorization").unwrap().split_once("Signature=").unwrap();
    let shown = format!("{:?}", client.sent[0]);
    assert!(
        !shown.contains("hidden-") && !shown.contains("hunter2") && !shown.contains(signature),
        "{shown}"
    );
}

#[test]
fn retry_mode_none_ignores_max_attempts() {
    for failure in [connection_reset(), rejects(429, "Throttling"), rejects(503, "InternalError")] {
        let retry = RetryConfig::none().max_attempts(9);
        let error = Client::new([failure]).call_with(&read(), &CallOptions::new().retry(retry)).unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn throttling_uses_neither_attempts_nor_the_retry_budget() {
    const THROTTLED: usize = 300;
    let script = (0..THROTTLED).map(|_| rejects(429, "AccountFlowLimitExceeded"));
    let mut client = Client::new(script.chain([succeeds()]));
    let (completed, _) = client.call(&write()).unwrap();
    assert_eq!(completed.attempts, 301);
    // The retry budget is still full.
    client.script = vec![connection_refused(), connection_refused(), connection_refused(), succeeds()].into();
    client.call(&write()).unwrap();
}

#[test]
fn without_rate_limit_throttled_calls_are_retried_until_the_deadline() {
    let mut config = ClientConfig::new(Region::new("cn-beijing").unwrap());
    config.rate_limit = RateLimit::Off;
    let mut client = Client::with(config, (0..1_000).map(|_| rejects(429, "AccountFlowLimitExceeded")));
    let error = client.call(&write()).unwrap_err();
    assert_eq!(error.retry_stop(), Some(RetryStop::Deadline));
    assert!(error.attempts() > 4 && client.monotonic <= Duration::from_secs(61), "{error}");
    assert!(client.delays.iter().all(|delay| *delay <= Duration::from_secs(20)));
}

#[test]
fn an_exhausted_retry_budget_is_reported_and_refilled() {
    let mut client = Client::new((0..1_000).map(|_| rejects(503, "InternalError")));
    let error = (0..10).map(|_| client.call(&read()).unwrap_err()).last().unwrap();
    assert_eq!((error.attempts(), error.retry_stop()), (1, Some(RetryStop::Budget)));
    assert!(error.to_string().contains("retry budget"), "{error}");
    client.monotonic += Duration::from_secs(20);
    let error = client.call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_stop()), (4, None));
}

/// Concurrent calls to a service that accepts 20 requests per second, with the queue of a driver and a simulated clock.
struct ConcurrentCalls {
    state: Arc<ClientState>,
    monotonic: Duration,
    /// The calls by their number, in the order in which they were started.
    calls: BTreeMap<usize, Call>,
    queue: BTreeSet<usize>,
    window: (u64, u32),
    sent: u32,
    late_throttled: u32,
}

impl ConcurrentCalls {
    fn new(rate_limit: RateLimit) -> Self {
        let mut config = ClientConfig::new(Region::new("cn-beijing").unwrap());
        config.rate_limit = rate_limit;
        Self {
            state: Arc::new(ClientState::new(config)),
            monotonic: Duration::from_secs(10),
            calls: BTreeMap::new(),
            queue: BTreeSet::new(),
            window: (0, 0),
            sent: 0,
            late_throttled: 0,
        }
    }

    fn now(&self) -> Now {
        Now { wall: Timestamp::UNIX_EPOCH, monotonic: self.monotonic }
    }

    /// Starts calls and runs each until it is queued or done. Returns the results of those that are done.
    fn start(&mut self, calls: usize, options: &CallOptions) -> Vec<Result<Completed, Error>> {
        (0..calls)
            .filter_map(|_| {
                let number = self.calls.last_key_value().map_or(0, |(last, _)| last + 1);
                let mut call = Call::new(Arc::clone(&self.state), prepared(&write()), options, [7; 16]);
                let output = call.start(self.now());
                self.calls.insert(number, call);
                self.run_until_queued(number, output)
            })
            .collect()
    }

    /// Runs the queued calls in order. Returns their results.
    fn drain(&mut self) -> Vec<Result<Completed, Error>> {
        let mut outcomes = Vec::new();
        while let Some(&first) = self.queue.first() {
            let output = self
                .calls
                .get_mut(&first)
                .unwrap()
                .handle_rate_limit_slot(Now { wall: Timestamp::UNIX_EPOCH, monotonic: self.monotonic });
            if let Output::Sleep { delay, reason } = output {
                assert_eq!(reason, SleepReason::RateLimit);
                self.monotonic += delay;
                continue;
            }
            self.queue.remove(&first);
            outcomes.extend(self.run_until_queued(first, output));
        }
        outcomes
    }

    fn run_until_queued(&mut self, number: usize, mut output: Output) -> Option<Result<Completed, Error>> {
        let credentials = Credentials::new("AK", "hunter2");
        loop {
            let now = self.now();
            let accepted = matches!(output, Output::Send { .. }) && self.accepts();
            let call = self.calls.get_mut(&number).unwrap();
            output = match output {
                Output::AwaitRateLimit => {
                    self.queue.insert(number);
                    return None;
                }
                Output::GetCredentials { .. } => call.handle_credentials(&credentials, now),
                Output::Send { .. } => {
                    let response = if accepted {
                        response(200, r#"{"ResponseMetadata":{}}"#)
                    } else {
                        response(400, &error_body("AccountFlowLimitExceeded"))
                    };
                    call.handle_response(&response, now, &mut ResultOf::<Value>::default())
                }
                Output::Sleep { .. } => panic!("the call must not sleep outside the queue"),
                Output::Done => return Some(self.calls.remove(&number).unwrap().finish()),
            };
        }
    }

    fn accepts(&mut self) -> bool {
        let second = self.monotonic.as_secs();
        if self.window.0 != second {
            self.window = (second, 0);
        }
        self.window.1 += 1;
        self.sent += 1;
        let accepted = self.window.1 <= 20;
        self.late_throttled += u32::from(!accepted && second > 10);
        accepted
    }
}

#[test]
fn a_thousand_concurrent_calls_succeed_at_the_rate_of_the_service() {
    let mut concurrent = ConcurrentCalls::new(RateLimit::Adaptive);
    let outcomes = concurrent.start(1_000, &CallOptions::new());
    assert_eq!(outcomes.len(), 20, "calls are not delayed before the first throttling");
    let outcomes = concurrent.drain();
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 980);
    let took = concurrent.monotonic - Duration::from_secs(10);
    assert!(took < Duration::from_secs(50).mul_f64(1.1), "{took:?}");
    assert!(
        concurrent.late_throttled < 98,
        "{} of {} were throttled",
        concurrent.late_throttled,
        concurrent.sent
    );
}

#[test]
fn a_configured_rate_applies_from_the_first_call() {
    let mut concurrent = ConcurrentCalls::new(RateLimit::PerSecond(20.0));
    assert!(concurrent.start(200, &CallOptions::new()).is_empty());
    assert!(concurrent.drain().iter().all(Result::is_ok));
    assert_eq!((concurrent.sent, concurrent.late_throttled), (200, 0));
}

#[test]
fn a_deadline_before_the_rate_limit_slot_fails_immediately() {
    let mut concurrent = ConcurrentCalls::new(RateLimit::PerSecond(20.0));
    let options = CallOptions::new().timeout(Duration::from_secs(5));
    let failed = concurrent.start(1_000, &options);
    // In five seconds there are a hundred slots.
    assert_eq!(failed.len(), 900);
    for outcome in failed {
        let error = outcome.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { waiting: 100, .. })),
            "{error}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert!(concurrent.drain().iter().all(Result::is_ok));
}

#[test]
fn cancelled_calls_release_their_rate_limit_slots() {
    let mut concurrent = ConcurrentCalls::new(RateLimit::PerSecond(20.0));
    concurrent.start(400, &CallOptions::new());
    concurrent.queue.clear();
    for (number, call) in &mut concurrent.calls {
        // Half of the calls are cancelled, the others are only dropped.
        if number % 2 == 0 {
            assert!(matches!(call.cancel(false), Output::Done));
        }
    }
    concurrent.calls.clear();
    let start = concurrent.monotonic;
    concurrent.start(1, &CallOptions::new().timeout(Duration::from_millis(100)));
    assert!(concurrent.drain()[0].is_ok());
    assert_eq!(concurrent.monotonic, start);
}

#[test]
fn a_timeout_names_the_limit_that_ran_out() {
    let mut client = Client::new([response_timeout()]);
    let options = CallOptions::new().retry(RetryConfig::none());
    let error = client.call_with(&read(), &options).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Response { timeout }) if *timeout == client.timeouts[0]),
        "{error}"
    );
    let mut client = Client::new([response_timeout()]);
    let timeout = Duration::from_secs(1);
    let error = client.call_with(&read(), &options.timeout(timeout)).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Deadline { timeout: limit }) if *limit == timeout),
        "{error}"
    );
}
