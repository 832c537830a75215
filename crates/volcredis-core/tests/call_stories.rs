//! What one call does in one situation: a story for each rule.
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
    ConnectionError, ConnectionErrorKind, InvalidResponseReason, RetryStop, TimeoutError,
};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Endpoint, Error, ErrorKind, PreparedRequest, Region,
    ServiceErrorKind, Timestamp, Validation,
};

type Response = http::Response<Bytes>;

/// How long every simulated exchange takes.
const EXCHANGE: Duration = Duration::from_millis(100);

/// What comes of an attempt.
#[derive(Clone)]
enum Fate {
    Response(Response),
    Failure(TransportError),
}

/// A client whose network follows a script.
struct Client {
    state: Arc<ClientState>,
    monotonic: Duration,
    wall: Timestamp,
    credentials: Vec<Credentials>,
    script: VecDeque<Fate>,
    sent: Vec<SignedRequest>,
    timeouts: Vec<Duration>,
    waits: Vec<Duration>,
    refreshes: usize,
}

impl Client {
    fn new(script: impl IntoIterator<Item = Fate>) -> Self {
        Self::with(ClientConfig::new(Region::new("cn-beijing").unwrap()), script)
    }

    fn with(config: ClientConfig, script: impl IntoIterator<Item = Fate>) -> Self {
        Self {
            state: Arc::new(ClientState::new(config)),
            monotonic: Duration::from_secs(1),
            wall: Timestamp::parse_rfc3339("2026-01-02T03:04:05Z").unwrap(),
            credentials: vec![Credentials::new("AK", "hunter2")],
            script: script.into_iter().collect(),
            sent: Vec::new(),
            timeouts: Vec::new(),
            waits: Vec::new(),
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
                        None => call
                            .handle_credentials_error(ErrorKind::Credentials("none left".to_owned()).into()),
                    }
                }
                Output::Send { request, timeout } => {
                    self.sent.push(request.into());
                    self.timeouts.push(timeout);
                    self.monotonic += EXCHANGE;
                    match self.script.pop_front().expect("another attempt is expected") {
                        Fate::Response(response) => call.handle_response(&response, self.now(), &mut result),
                        Fate::Failure(failure) => call.handle_transport_error(failure, self.now()),
                    }
                }
                Output::Sleep { delay, .. } => {
                    self.waits.push(delay);
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

fn says(http_status: u16, body: &str) -> Fate {
    Fate::Response(response(http_status, body))
}

fn succeeds() -> Fate {
    says(200, r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{"BackupPointId":"b-1"}}"#)
}

fn refuses(http_status: u16, code: &str) -> Fate {
    says(http_status, &error_body(code))
}

fn error_body(code: &str) -> String {
    json!({"ResponseMetadata": {"RequestId": "r-1", "Error": {"Code": code, "Message": "no", "CodeN": 100_006}}})
        .to_string()
}

fn refuses_at(code: &str, date: &str) -> Fate {
    Fate::Response(with_header(response(400, &error_body(code)), DATE, date))
}

fn breaks(kind: ConnectionErrorKind, maybe_sent: bool) -> Fate {
    let kind = TransportErrorKind::Connection(ConnectionError::new(kind, "as told"));
    Fate::Failure(TransportError { kind, maybe_sent })
}

fn reset() -> Fate {
    breaks(ConnectionErrorKind::Broken, true)
}

fn refused() -> Fate {
    breaks(ConnectionErrorKind::Connect, false)
}

fn times_out() -> Fate {
    Fate::Failure(TransportError {
        kind: TransportErrorKind::Timeout(TimeoutError::Response),
        maybe_sent: true,
    })
}

fn read() -> DynamicRequest {
    DynamicRequest::new("DescribeBackups").unwrap()
}

/// A change whose action has a token.
fn write() -> DynamicRequest {
    DynamicRequest::new("CreateBackup").unwrap().parameter("InstanceId", "redis-1")
}

/// A change whose action has no token.
fn tokenless() -> DynamicRequest {
    DynamicRequest::new("InterruptKeyScanJob").unwrap().parameter("JobId", "j-1")
}

#[test]
fn a_change_without_a_token_is_not_repeated_once_it_may_have_arrived() {
    for fate in
        [reset(), times_out(), refuses(500, "InternalError"), says(502, "<html>"), says(200, "{\"Resp")]
    {
        let mut client = Client::new([fate]);
        let error = client.call(&tokenless()).unwrap_err();
        assert!(error.outcome_unknown() && error.attempts() == 1, "{error}");
        assert!(error.to_string().contains("outcome unknown"), "{error}");
    }
}

#[test]
fn a_change_without_a_token_is_repeated_when_it_cannot_have_arrived() {
    for fate in [
        refused(),
        breaks(ConnectionErrorKind::Dns, false),
        Fate::Failure(TransportError {
            kind: TransportErrorKind::Timeout(TimeoutError::Connect),
            maybe_sent: false,
        }),
        refuses(429, "AccountFlowLimitExceeded"),
        refuses(400, "FlowLimitExceeded"),
        says(429, "<html>"),
    ] {
        let mut client = Client::new([fate, succeeds()]);
        let (completed, _) = client.call(&tokenless()).unwrap();
        assert_eq!(completed.attempts, 2);
    }
}

#[test]
fn an_unknown_action_counts_as_a_change_without_a_token() {
    let mut client = Client::new([reset()]);
    let error = client.call(&DynamicRequest::custom("BrandNew", "2030-01-01")).unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 1);
}

#[test]
fn a_read_is_repeated_and_its_outcome_is_never_unknown() {
    let mut client = Client::new([reset(), times_out(), reset(), times_out()]);
    let error = client.call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown(), error.is_retryable()), (4, false, true));
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Response)));
}

#[test]
fn one_token_is_made_up_for_all_attempts() {
    let mut client = Client::new([reset(), reset(), succeeds()]);
    client.call(&write()).unwrap();
    let tokens: Vec<Value> = (0..3).map(|attempt| client.body(attempt)["ClientToken"].clone()).collect();
    assert!(tokens[0].as_str().is_some_and(|token| token.len() == 36), "{tokens:?}");
    assert!(tokens.iter().all(|token| *token == tokens[0]), "{tokens:?}");
}

#[test]
fn a_token_of_the_callers_is_kept_and_a_null_is_none() {
    let mut client = Client::new([reset(), succeeds(), succeeds()]);
    client.call(&write().parameter("ClientToken", "mine")).unwrap();
    client.call(&write().parameter("ClientToken", Value::Null)).unwrap();
    let tokens: Vec<Value> = (0..3).map(|attempt| client.body(attempt)["ClientToken"].clone()).collect();
    assert_eq!(tokens[..2], ["mine", "mine"]);
    assert!(tokens[2].as_str().is_some_and(|token| token.len() == 36), "{tokens:?}");
}

#[test]
fn an_error_tells_the_token_that_makes_it_safe_to_call_again() {
    for fates in [vec![reset(); 4], vec![refuses(400, "InstanceStatusNotMatch")], vec![refused(); 4]] {
        let mut client = Client::new(fates);
        let error = client.call(&write()).unwrap_err();
        let token = client.body(0)["ClientToken"].as_str().unwrap().to_owned();
        assert_eq!(error.client_token(), Some(&*token), "{error}");
        assert_eq!(error.to_string().contains(&token), error.outcome_unknown(), "{error}");
    }
    let mut client = Client::new([times_out(), reset(), reset(), reset()]);
    let error = client.call(&write().parameter("ClientToken", "mine")).unwrap_err();
    assert_eq!(error.client_token(), Some("mine"));
    for request in [read(), tokenless(), write().parameter("ClientToken", "")] {
        let error = Client::new([refuses(400, "ParamError")]).call(&request).unwrap_err();
        assert_eq!(error.client_token(), None, "{error}");
    }
}

#[test]
fn an_empty_token_does_not_make_a_change_repeatable() {
    let mut client = Client::new([reset()]);
    let error = client.call(&write().parameter("ClientToken", "")).unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 1);
}

#[test]
fn an_outcome_stays_unknown_when_a_later_attempt_is_refused() {
    let mut client = Client::new([reset(), refuses(400, "InstanceStatusNotMatch")]);
    let error = client.call(&write()).unwrap_err();
    assert_eq!(error.service().unwrap().kind(), ServiceErrorKind::StatusConflict);
    assert!(error.outcome_unknown() && error.attempts() == 2, "{error}");
}

#[test]
fn each_attempt_is_signed_with_its_own_time() {
    let after = with_header(response(503, &error_body("InternalError")), RETRY_AFTER, "5");
    let mut client = Client::new([Fate::Response(after), succeeds()]);
    client.call(&read()).unwrap();
    assert_eq!(client.header(0, "x-date"), Some("20260102T030406Z"));
    assert_eq!(client.header(1, "x-date"), Some("20260102T030411Z"));
    assert_ne!(client.header(0, "authorization"), client.header(1, "authorization"));
}

#[test]
fn a_wrong_clock_is_corrected_once_and_for_all_calls_to_come() {
    let date = "Fri, 02 Jan 2026 05:04:06 GMT";
    let mut client = Client::new([refuses_at("InvalidTimestamp", date), succeeds(), succeeds()]);
    client.call(&tokenless()).unwrap();
    client.call(&read()).unwrap();
    assert!(client.waits.is_empty());
    assert_eq!(client.header(1, "x-date"), Some("20260102T050406Z"));
    assert_eq!(client.header(2, "x-date"), Some("20260102T050406Z"));
}

#[test]
fn a_clock_that_is_still_called_wrong_ends_the_call() {
    let date = "Fri, 02 Jan 2026 05:04:06 GMT";
    let script = [refuses_at("InvalidTimestamp", date), refuses_at("InvalidTimestamp", date)];
    let error = Client::new(script).call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.service().unwrap().kind()), (2, ServiceErrorKind::ClockSkew));
    let error = Client::new([refuses(400, "InvalidTimestamp")]).call(&read()).unwrap_err();
    assert_eq!(error.attempts(), 1, "without a `Date` nothing can be learnt");
}

#[test]
fn what_another_call_has_learnt_of_the_clock_is_used_without_a_date() {
    let mut client = Client::new([]);
    let state = Arc::clone(&client.state);
    let begin = || {
        let request = prepared(&tokenless());
        Call::new(Arc::clone(&state), request, &CallOptions::new(), [7; 16])
    };
    let credentials = client.credentials[0].clone();
    let (mut first, mut second) = (begin(), begin());
    for call in [&mut first, &mut second] {
        call.start(client.now());
        assert!(matches!(call.handle_credentials(&credentials, client.now()), Output::Send { .. }));
    }
    client.monotonic += EXCHANGE;
    let Fate::Response(dated) = refuses_at("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT") else {
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
    // Signed with what was learnt, it would not be signed otherwise another time.
    client.script = [Fate::Response(undated)].into();
    assert_eq!(client.call(&read()).unwrap_err().attempts(), 1);
}

#[test]
fn an_outage_that_speaks_of_clocks_or_credentials_adds_a_tenth_too() {
    const CALLS: usize = 1_000;
    for code in ["InvalidTimestamp", "InvalidSecretToken"] {
        // Each answer comes from a machine with a clock of its own.
        let responses = (0..2 * CALLS).map(|number| {
            refuses_at(code, &format!("Fri, 02 Jan 2026 {:02}:{:02}:06 GMT", number % 24, number % 60))
        });
        let mut client = Client::new(responses);
        client.credentials = (0..=CALLS)
            .map(|number| Credentials::new(format!("AK{number}"), "hunter2").with_session_token("token"))
            .collect();
        for _ in 0..CALLS {
            client.call(&read()).unwrap_err();
        }
        // One that is free, those that a client has from the start, a tenth, and one every two seconds.
        let fewest = CALLS + 1 + 10 + CALLS / 10;
        let refilled = usize::try_from(client.monotonic.as_secs() / 2).unwrap();
        assert!((fewest..=fewest + refilled).contains(&client.sent.len()), "{code} {}", client.sent.len());
    }
}

#[test]
fn every_call_that_was_under_way_is_sent_again_when_the_clock_is_corrected() {
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
    let Fate::Response(dated) = refuses_at("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT") else {
        panic!()
    };
    for call in &mut calls {
        let output = call.handle_response(&dated, client.now(), &mut ResultOf::<Value>::default());
        assert!(matches!(output, Output::GetCredentials { refresh: false }), "{output:?}");
    }
}

#[test]
fn refused_temporary_credentials_are_refreshed_once() {
    let temporary = |number: u8| {
        Credentials::new(format!("AK{number}"), "hunter2").with_session_token(format!("token-{number}"))
    };
    for code in ["InvalidSecretToken", "InvalidAccessKey"] {
        let mut client = Client::new([refuses(401, code), succeeds()]);
        client.credentials = vec![temporary(0), temporary(1)];
        client.call(&tokenless()).unwrap();
        assert_eq!(client.refreshes, 1);
        let token = &client.sent[1].headers()["x-security-token"];
        assert!(token == "token-1" && token.is_sensitive());

        let mut client = Client::new([refuses(401, code), refuses(401, code)]);
        client.credentials = vec![temporary(0), temporary(1)];
        let error = client.call(&tokenless()).unwrap_err();
        assert_eq!((client.refreshes, error.attempts(), error.outcome_unknown()), (1, 2, false));
    }
}

#[test]
fn refused_permanent_credentials_end_the_call() {
    for code in ["InvalidSecretToken", "InvalidAccessKey", "SignatureDoesNotMatch"] {
        let mut client = Client::new([refuses(401, code)]);
        let error = client.call(&read()).unwrap_err();
        assert_eq!((client.refreshes, error.attempts()), (0, 1), "{error}");
    }
}

#[test]
fn a_failed_refresh_ends_the_call_with_its_reason() {
    let mut client = Client::new([refuses(401, "InvalidSecretToken")]);
    client.credentials = vec![Credentials::new("AK", "hunter2").with_session_token("token")];
    let error = client.call(&read()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(reason) if reason == "none left"), "{error}");
}

#[test]
fn a_wait_that_is_asked_for_is_kept_within_bounds() {
    let asks = |status, body: &str, wait: &str| {
        let response = with_header(response(status, body), DATE, "Fri, 02 Jan 2026 03:04:05 GMT");
        Fate::Response(with_header(response, RETRY_AFTER, wait))
    };
    let throttled = error_body("AccountFlowLimitExceeded");
    for (fate, least) in [
        (asks(429, &throttled, "3"), 3),
        (asks(400, &throttled, "Fri, 02 Jan 2026 03:04:12 GMT"), 7),
        (asks(503, "<html>busy</html>", "4"), 4),
    ] {
        let mut client = Client::new([fate, succeeds()]);
        client.call(&read()).unwrap();
        assert_eq!(client.waits, [Duration::from_secs(least)]);
    }
    for (status, body) in [(429, throttled.as_str()), (503, "<html>busy</html>")] {
        let mut client = Client::new([asks(status, body, "3600")]);
        let error = client.call(&read()).unwrap_err();
        assert!(client.waits.is_empty() && error.attempts() == 1, "{error}");
    }
}

#[test]
fn waits_are_drawn_below_a_bound_that_doubles() {
    let retry = RetryConfig::standard()
        .max_attempts(8)
        .base_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(5));
    let mut client = Client::new((0..8).map(|_| refused()));
    client.call_with(&read(), &CallOptions::new().retry(retry)).unwrap_err();
    assert_eq!(client.waits.len(), 7);
    for (wait, bound) in client.waits.iter().zip([1, 2, 4, 5, 5, 5, 5]) {
        assert!(*wait <= Duration::from_secs(bound), "{:?}", client.waits);
    }
}

#[test]
fn nothing_is_sent_after_the_deadline() {
    let after = with_header(response(503, &error_body("InternalError")), RETRY_AFTER, "9");
    let mut client = Client::new([Fate::Response(after)]);
    let options = CallOptions::new().timeout(Duration::from_secs(9));
    let error = client.call_with(&read(), &options).unwrap_err();
    // The service's own error says more than that the time was over, and a wait in vain is not begun.
    assert_eq!(error.service().unwrap().code, "InternalError");
    assert!(client.waits.is_empty());
    assert_eq!(client.timeouts[0], Duration::from_secs(9));

    let error = client.call_with(&read(), &CallOptions::new().timeout(Duration::ZERO)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Deadline)));
    assert_eq!((error.attempts(), client.sent.len()), (0, 1));
}

#[test]
fn an_attempt_gets_what_is_left_of_the_deadline() {
    let mut client = Client::new([refused(), succeeds()]);
    let options =
        CallOptions::new().timeout(Duration::from_secs(10)).attempt_timeout(Duration::from_millis(9_950));
    client.call_with(&read(), &options).unwrap();
    assert_eq!(client.timeouts[0], Duration::from_millis(9_950));
    assert_eq!(client.timeouts[1], Duration::from_secs(10) - EXCHANGE - client.waits[0]);
}

#[test]
fn an_outage_adds_a_tenth_to_the_load() {
    let calls: u32 = 1_000;
    let mut client = Client::new((0..3 * calls).map(|_| refuses(503, "InternalError")));
    for _ in 0..calls {
        client.call(&read()).unwrap_err();
    }
    let sent = u64::try_from(client.sent.len()).unwrap();
    let calls = u64::from(calls);
    // And what a new client may spend in advance, and what time adds: a retry every two seconds.
    let fewest = calls + calls / 10 + 10;
    assert!((fewest..=fewest + client.monotonic.as_secs() / 2).contains(&sent), "{sent}");
}

#[test]
fn the_preset_none_sends_once() {
    for fate in [
        refused(),
        refuses(429, "Throttling"),
        refuses_at("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT"),
    ] {
        let error = Client::new([fate])
            .call_with(&read(), &CallOptions::new().retry(RetryConfig::none()))
            .unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn what_cannot_become_right_is_not_repeated() {
    for (fate, outcome_unknown) in [
        (refuses(400, "ParamError"), false),
        (refuses(404, "InstanceNotExist"), false),
        (refuses(200, "InstanceStatusNotMatch"), false),
        (refuses(403, "AccessDenied"), false),
        (refuses(501, "Unheard"), true),
        (breaks(ConnectionErrorKind::Tls, false), false),
        (says(302, ""), false),
        (says(400, r#"{"ResponseMetadata":{}}"#), false),
        (
            Fate::Failure(TransportError {
                kind: TransportErrorKind::TooLarge { http_status: 200, limit: 32 },
                maybe_sent: true,
            }),
            true,
        ),
    ] {
        let error = Client::new([fate]).call(&write()).unwrap_err();
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
        let mut client = Client::new([says(status, body), succeeds()]);
        assert_eq!(client.call(&write()).unwrap().0.attempts, 2, "{status} {body}");
    }
}

#[test]
fn a_malformed_answer_says_what_is_known_of_it() {
    let body = format!(r#"{{"ResponseMetadata":{{"RequestId": "r-7"}},"Result":"{}"#, "é".repeat(500));
    let options = CallOptions::new().retry(RetryConfig::none());
    let error = Client::new([says(200, &body)]).call_with(&write(), &options).unwrap_err();
    let ErrorKind::InvalidResponse(malformed) = error.kind() else { panic!("{error}") };
    assert!(matches!(malformed.reason, InvalidResponseReason::NotJson(_)), "{error}");
    assert_eq!((malformed.http_status, error.request_id()), (200, Some("r-7")));
    assert_eq!(malformed.body_start.chars().count(), 256);
    assert!(body.starts_with(&malformed.body_start));
}

#[test]
fn an_error_counts_whatever_comes_with_it() {
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
        let service = error.service().expect("an error of the service");
        assert_eq!((service.code.as_str(), service.code_number), ("InstanceNotExist", Some(7)));
        assert_eq!((service.http_status, error.request_id()), (status, Some("r-1")));
        client.sent.clear();
    }
}

#[test]
fn a_result_that_does_not_follow_the_model_leaves_a_change_done() {
    let client = Client::new([]);
    let mut decoder = ResultOf::<Backup>::default();
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.handle_credentials(&client.credentials[0], client.now());
    let body = r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":"surprise"}"#;
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
        let (completed, result) = Client::new([says(200, body)]).call(&write()).unwrap();
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
    // Nothing was under way before the first attempt, and nothing is between two attempts.
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.cancel(true);
    let error = call.finish().unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (0, false));
    let mut call = Call::new(Arc::clone(&client.state), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.handle_credentials(&client.credentials[0], client.now());
    let Fate::Failure(refused) = refused() else { panic!() };
    call.handle_transport_error(refused, client.now());
    call.cancel(true);
    let error = call.finish().unwrap_err();
    assert_eq!((error.attempts(), error.outcome_unknown()), (1, false));
}

#[test]
fn what_is_sent_names_the_action_and_shows_no_secret() {
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
fn retry_mode_none_sends_once_whatever_else_is_set() {
    for fate in [reset(), refuses(429, "Throttling"), refuses(503, "InternalError")] {
        let retry = RetryConfig::none().max_attempts(9);
        let error = Client::new([fate]).call_with(&read(), &CallOptions::new().retry(retry)).unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn throttling_spends_neither_attempts_nor_the_budget() {
    const THROTTLED: usize = 300;
    let script = (0..THROTTLED).map(|_| refuses(429, "AccountFlowLimitExceeded"));
    let mut client = Client::new(script.chain([succeeds()]));
    let (completed, _) = client.call(&write()).unwrap();
    assert_eq!(completed.attempts, 301);
    // The budget still holds what a new client may spend.
    client.script = vec![refused(), refused(), refused(), succeeds()].into();
    client.call(&write()).unwrap();
}

#[test]
fn without_the_limiter_throttled_calls_retry_until_their_deadline() {
    let mut config = ClientConfig::new(Region::new("cn-beijing").unwrap());
    config.rate_limit = RateLimit::Off;
    let mut client = Client::with(config, (0..1_000).map(|_| refuses(429, "AccountFlowLimitExceeded")));
    let error = client.call(&write()).unwrap_err();
    assert_eq!(error.retry_stop(), Some(RetryStop::Deadline));
    assert!(error.attempts() > 4 && client.monotonic <= Duration::from_secs(61), "{error}");
    assert!(client.waits.iter().all(|wait| *wait <= Duration::from_secs(20)));
}

#[test]
fn an_exhausted_budget_is_named_and_recovers_with_time() {
    let mut client = Client::new((0..1_000).map(|_| refuses(503, "InternalError")));
    let error = (0..10).map(|_| client.call(&read()).unwrap_err()).last().unwrap();
    assert_eq!((error.attempts(), error.retry_stop()), (1, Some(RetryStop::Budget)));
    assert!(error.to_string().contains("retry budget"), "{error}");
    client.monotonic += Duration::from_secs(20);
    let error = client.call(&read()).unwrap_err();
    assert_eq!((error.attempts(), error.retry_stop()), (4, None));
}

/// A service that accepts 20 requests in each second, and what becomes of calls that are all started at once: the queue
/// that a driver keeps, without its clock.
struct Bulk {
    state: Arc<ClientState>,
    monotonic: Duration,
    /// The calls by the order in which they were started.
    calls: BTreeMap<usize, Call>,
    queue: BTreeSet<usize>,
    window: (u64, u32),
    sent: u32,
    late_throttled: u32,
}

impl Bulk {
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

    /// Starts calls, and follows each until it is queued or over.
    fn start(&mut self, calls: usize, options: &CallOptions) -> Vec<Result<Completed, Error>> {
        (0..calls)
            .filter_map(|_| {
                let number = self.calls.last_key_value().map_or(0, |(last, _)| last + 1);
                let mut call = Call::new(Arc::clone(&self.state), prepared(&write()), options, [7; 16]);
                let output = call.start(self.now());
                self.calls.insert(number, call);
                self.follow(number, output)
            })
            .collect()
    }

    /// Lets the first of the queue go on, until nothing is queued.
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
            outcomes.extend(self.follow(first, output));
        }
        outcomes
    }

    fn follow(&mut self, number: usize, mut output: Output) -> Option<Result<Completed, Error>> {
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
                Output::Sleep { .. } => panic!("a call retries on its own"),
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
fn a_thousand_calls_at_once_all_succeed_at_the_rate_of_the_service() {
    let mut bulk = Bulk::new(RateLimit::Adaptive);
    let outcomes = bulk.start(1_000, &CallOptions::new());
    assert_eq!(outcomes.len(), 20, "before the first throttling nothing is slowed down");
    let outcomes = bulk.drain();
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 980);
    let took = bulk.monotonic - Duration::from_secs(10);
    assert!(took < Duration::from_secs(50).mul_f64(1.1), "{took:?}");
    assert!(bulk.late_throttled < 98, "{} of {} were throttled", bulk.late_throttled, bulk.sent);
}

#[test]
fn a_chosen_rate_is_kept_from_the_first_call() {
    let mut bulk = Bulk::new(RateLimit::PerSecond(20.0));
    assert!(bulk.start(200, &CallOptions::new()).is_empty());
    assert!(bulk.drain().iter().all(Result::is_ok));
    assert_eq!((bulk.sent, bulk.late_throttled), (200, 0));
}

#[test]
fn a_deadline_that_the_rate_limit_cannot_meet_fails_at_once() {
    let mut bulk = Bulk::new(RateLimit::PerSecond(20.0));
    let options = CallOptions::new().timeout(Duration::from_secs(5));
    let failed = bulk.start(1_000, &options);
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
    assert!(bulk.drain().iter().all(Result::is_ok));
}

#[test]
fn cancelled_calls_give_back_their_place_at_the_rate_limiter() {
    let mut bulk = Bulk::new(RateLimit::PerSecond(20.0));
    bulk.start(400, &CallOptions::new());
    bulk.queue.clear();
    for (number, call) in &mut bulk.calls {
        // Some are cancelled while they wait, some with a slot, some are dropped.
        if number % 2 == 0 {
            assert!(matches!(call.cancel(false), Output::Done));
        }
    }
    bulk.calls.clear();
    let begin = bulk.monotonic;
    bulk.start(1, &CallOptions::new().timeout(Duration::from_millis(100)));
    assert!(bulk.drain()[0].is_ok());
    assert_eq!(bulk.monotonic, begin);
}
