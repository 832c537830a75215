//! What one call does in one situation: a story for each rule.
#![allow(clippy::unwrap_used)]

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use http::header::{DATE, HeaderName, RETRY_AFTER};
use serde_json::{Value, json};
use volcredis_core::call::{
    Answer, AttemptFailure, Call, CallOptions, Completed, HttpRequest, Now, RetryConfig, Session,
    SessionConfig, Step, WaitReason,
};
use volcredis_core::error::{AnswerProblem, ConnectionError, ConnectionErrorKind, TimeoutError};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    Credentials, DynamicRequest, Endpoint, Error, ErrorKind, PreparedRequest, Region, Secret,
    ServiceErrorKind, Timestamp,
};

/// How long every simulated exchange takes.
const EXCHANGE: Duration = Duration::from_millis(100);

/// What comes of an attempt.
#[derive(Clone)]
enum Fate {
    Answer(Answer),
    Failure(AttemptFailure),
}

/// A client whose network follows a script.
struct Client {
    session: Arc<Session>,
    monotonic: Duration,
    wall: Timestamp,
    credentials: Vec<Credentials>,
    script: VecDeque<Fate>,
    sent: Vec<HttpRequest>,
    waits: Vec<Duration>,
    refreshes: usize,
}

impl Client {
    fn new(script: impl IntoIterator<Item = Fate>) -> Self {
        Self::with(SessionConfig::new(Region::new("cn-beijing").unwrap()), script)
    }

    fn with(config: SessionConfig, script: impl IntoIterator<Item = Fate>) -> Self {
        Self {
            session: Arc::new(Session::new(config)),
            monotonic: Duration::from_secs(1),
            wall: Timestamp::parse_rfc3339("2026-01-02T03:04:05Z").unwrap(),
            credentials: vec![Credentials::new("AK", "hunter2")],
            script: script.into_iter().collect(),
            sent: Vec::new(),
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
        let request = PreparedRequest::dynamic_unvalidated(request)?;
        let mut call = Call::new(Arc::clone(&self.session), request, options, [7; 16]);
        let mut result = ResultOf::<Value>::default();
        let mut step = call.start(self.now());
        loop {
            step = match step {
                Step::Credentials { refresh } => {
                    self.refreshes += usize::from(refresh);
                    match self.credentials.get(self.refreshes) {
                        Some(credentials) => call.credentials(credentials, self.now()),
                        None => {
                            call.credentials_failed(ErrorKind::Credentials("none left".to_owned()).into())
                        }
                    }
                }
                Step::Send(request) => {
                    self.sent.push(request);
                    self.monotonic += EXCHANGE;
                    match self.script.pop_front().expect("another attempt is expected") {
                        Fate::Answer(answer) => call.answered(&answer, self.now(), &mut result),
                        Fate::Failure(failure) => call.failed(failure, self.now()),
                    }
                }
                Step::Wait { delay, .. } => {
                    self.waits.push(delay);
                    self.monotonic += delay;
                    call.waited(self.now())
                }
                Step::Done => return call.finish().map(|completed| (completed, result.take())),
            };
        }
    }

    fn header(&self, attempt: usize, name: &str) -> Option<&str> {
        self.sent[attempt].header_texts().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    fn body(&self, attempt: usize) -> Value {
        serde_json::from_slice(&self.sent[attempt].body).unwrap()
    }
}

fn answer(http_status: u16, body: &str) -> Answer {
    Answer { http_status, body: body.to_owned().into(), ..Answer::default() }
}

fn with_header(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    answer.headers.insert(name, value.parse().unwrap());
    answer
}

fn says(http_status: u16, body: &str) -> Fate {
    Fate::Answer(answer(http_status, body))
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
    Fate::Answer(with_header(answer(400, &error_body(code)), DATE, date))
}

fn breaks(kind: ConnectionErrorKind, maybe_sent: bool) -> Fate {
    Fate::Failure(AttemptFailure::Connection { error: ConnectionError::new(kind, "as told"), maybe_sent })
}

fn reset() -> Fate {
    breaks(ConnectionErrorKind::Broken, true)
}

fn refused() -> Fate {
    breaks(ConnectionErrorKind::Connect, false)
}

fn times_out() -> Fate {
    Fate::Failure(AttemptFailure::Timeout(TimeoutError::Answer))
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
        Fate::Failure(AttemptFailure::Timeout(TimeoutError::Connect)),
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
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Answer)));
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
    let after = with_header(answer(503, &error_body("InternalError")), RETRY_AFTER, "5");
    let mut client = Client::new([Fate::Answer(after), succeeds()]);
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
    let session = Arc::clone(&client.session);
    let begin = || {
        let request = PreparedRequest::dynamic_unvalidated(&tokenless()).unwrap();
        Call::new(Arc::clone(&session), request, &CallOptions::new(), [7; 16])
    };
    let credentials = client.credentials[0].clone();
    let (mut first, mut second) = (begin(), begin());
    for call in [&mut first, &mut second] {
        call.start(client.now());
        assert!(matches!(call.credentials(&credentials, client.now()), Step::Send(_)));
    }
    client.monotonic += EXCHANGE;
    let Fate::Answer(dated) = refuses_at("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT") else {
        panic!()
    };
    let undated = answer(400, &error_body("InvalidTimestamp"));
    let mut result = ResultOf::<Value>::default();
    for (call, answer) in [(&mut first, &dated), (&mut second, &undated)] {
        let step = call.answered(answer, client.now(), &mut result);
        assert!(matches!(step, Step::Credentials { refresh: false }), "{step:?}");
        let Step::Send(request) = call.credentials(&credentials, client.now()) else { panic!() };
        let x_date = request.header_texts().find(|(name, _)| *name == "x-date").unwrap();
        assert_eq!(x_date.1, "20260102T050406Z");
    }
    // Signed with what was learnt, it would not be signed otherwise another time.
    client.script = [Fate::Answer(undated)].into();
    assert_eq!(client.call(&read()).unwrap_err().attempts(), 1);
}

#[test]
fn an_outage_that_speaks_of_clocks_or_credentials_adds_a_tenth_too() {
    const CALLS: usize = 1_000;
    for code in ["InvalidTimestamp", "InvalidSecretToken"] {
        // Each answer comes from a machine with a clock of its own.
        let answers = (0..2 * CALLS).map(|number| {
            refuses_at(code, &format!("Fri, 02 Jan 2026 {:02}:{:02}:06 GMT", number % 24, number % 60))
        });
        let mut client = Client::new(answers);
        client.credentials = (0..=CALLS)
            .map(|number| Credentials::new(format!("AK{number}"), "hunter2").with_session_token("token"))
            .collect();
        for _ in 0..CALLS {
            client.call(&read()).unwrap_err();
        }
        // One that is free, those that a client has from the start, and a tenth.
        assert_eq!(client.sent.len(), CALLS + 1 + 10 + CALLS / 10, "{code}");
    }
}

#[test]
fn every_call_that_was_under_way_is_sent_again_when_the_clock_is_corrected() {
    const CALLS: usize = 500;
    let mut client = Client::new([]);
    let credentials = client.credentials[0].clone();
    let mut calls: Vec<Call> = (0..CALLS)
        .map(|_| {
            let request = PreparedRequest::dynamic_unvalidated(&read()).unwrap();
            let mut call = Call::new(Arc::clone(&client.session), request, &CallOptions::new(), [7; 16]);
            call.start(client.now());
            assert!(matches!(call.credentials(&credentials, client.now()), Step::Send(_)));
            call
        })
        .collect();
    client.monotonic += EXCHANGE;
    let Fate::Answer(dated) = refuses_at("InvalidTimestamp", "Fri, 02 Jan 2026 05:04:06 GMT") else {
        panic!()
    };
    for call in &mut calls {
        let step = call.answered(&dated, client.now(), &mut ResultOf::<Value>::default());
        assert!(matches!(step, Step::Credentials { refresh: false }), "{step:?}");
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
        assert_eq!(client.sent[1].session_token, Some(Secret::new("token-1")));

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
        let answer = with_header(answer(status, body), DATE, "Fri, 02 Jan 2026 03:04:05 GMT");
        Fate::Answer(with_header(answer, RETRY_AFTER, wait))
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
    let after = with_header(answer(503, &error_body("InternalError")), RETRY_AFTER, "9");
    let mut client = Client::new([Fate::Answer(after)]);
    let options = CallOptions::new().timeout(Duration::from_secs(9));
    let error = client.call_with(&read(), &options).unwrap_err();
    // The service's own error says more than that the time was over, and a wait in vain is not begun.
    assert_eq!(error.service().unwrap().code, "InternalError");
    assert!(client.waits.is_empty());
    assert_eq!(client.sent[0].timeout, Duration::from_secs(9));

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
    assert_eq!(client.sent[0].timeout, Duration::from_millis(9_950));
    assert_eq!(client.sent[1].timeout, Duration::from_secs(10) - EXCHANGE - client.waits[0]);
}

#[test]
fn an_outage_adds_a_tenth_to_the_load() {
    let calls: u32 = 1_000;
    let mut client = Client::new((0..3 * calls).map(|_| refuses(503, "InternalError")));
    for _ in 0..calls {
        client.call(&read()).unwrap_err();
    }
    let sent = u32::try_from(client.sent.len()).unwrap();
    assert_eq!(sent, calls + calls / 10 + 10, "and what a new client may spend in advance");
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
        (Fate::Failure(AttemptFailure::TooLarge { http_status: 200, limit: 32 }), true),
    ] {
        let error = Client::new([fate]).call(&write()).unwrap_err();
        assert_eq!((error.attempts(), error.outcome_unknown()), (1, outcome_unknown), "{error}");
    }
}

#[test]
fn an_answer_that_is_none_is_tried_again() {
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
    let ErrorKind::Answer(malformed) = error.kind() else { panic!("{error}") };
    assert!(matches!(malformed.problem, AnswerProblem::NotJson(_)), "{error}");
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
        let mut call =
            Call::new(Arc::clone(&client.session), prepared(&read()), &CallOptions::new(), [0; 16]);
        call.start(client.now());
        call.credentials(&client.credentials[0], client.now());
        let step = call.answered(&answer(status, &body), client.now(), &mut decoder);
        assert!(matches!(step, Step::Done));
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
    let mut call = Call::new(Arc::clone(&client.session), prepared(&write()), &CallOptions::new(), [0; 16]);
    call.start(client.now());
    call.credentials(&client.credentials[0], client.now());
    let body = r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":"surprise"}"#;
    assert!(matches!(call.answered(&answer(200, body), client.now(), &mut decoder), Step::Done));
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
    PreparedRequest::dynamic_unvalidated(request).unwrap()
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
fn a_call_that_is_given_up_says_what_is_known() {
    let client = Client::new([]);
    for (request, sent, unknown) in [(write(), true, true), (write(), false, false), (read(), true, false)] {
        let mut call =
            Call::new(Arc::clone(&client.session), prepared(&request), &CallOptions::new(), [0; 16]);
        call.start(client.now());
        call.credentials(&client.credentials[0], client.now());
        assert!(matches!(call.cancel(sent), Step::Done));
        let error = call.finish().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cancelled));
        assert_eq!(error.outcome_unknown(), unknown);
    }
}

#[test]
fn what_is_sent_names_the_action_and_shows_no_secret() {
    let mut config = SessionConfig::new(Region::new("cn-beijing").unwrap());
    config.endpoint = Endpoint::parse("https://gateway.example:8443/redis", false).unwrap();
    let mut client = Client::with(config, [succeeds(), succeeds()]);
    client.credentials = vec![Credentials::new("AK", "hunter2").with_session_token("hidden-token")];
    client.call(&write().parameter("Password", "hidden-password")).unwrap();
    client.call(&DynamicRequest::custom("New&Odd", "2030-01-01")).unwrap();
    assert_eq!(
        client.sent[0].url,
        "https://gateway.example:8443/redis/?Action=CreateBackup&Version=2020-12-07"
    );
    assert_eq!(client.sent[1].url, "https://gateway.example:8443/redis/?Action=New%26Odd&Version=2030-01-01");
    assert_eq!(client.header(0, "host"), Some("gateway.example:8443"));
    let (_, signature) = client.header(0, "authorization").unwrap().split_once("Signature=").unwrap();
    let shown = format!("{:?}", client.sent[0]);
    assert!(
        !shown.contains("hidden-") && !shown.contains("hunter2") && !shown.contains(signature),
        "{shown}"
    );
}

/// A service that answers 20 calls a second of an action, and refuses the others.
fn throttled_share(retry: &RetryConfig) -> f64 {
    let config = SessionConfig::new(Region::new("cn-beijing").unwrap());
    let session = Arc::new(Session::new(config));
    let options = CallOptions::new().retry(retry.clone()).timeout(Duration::from_secs(3_600));
    let wall = Timestamp::UNIX_EPOCH;
    let credentials = Credentials::new("AK", "hunter2");
    // Ten callers, each of which makes its next call as soon as the last one is over.
    let new_call = |seed: u8| Call::new(Arc::clone(&session), prepared(&read()), &options, [seed; 16]);
    let mut callers: Vec<(Duration, Call)> = (0..10).map(|seed| (Duration::ZERO, new_call(seed))).collect();
    let mut started = vec![false; callers.len()];
    let (mut sent, mut throttled) = (0.0, 0.0);
    let mut window = (Duration::ZERO, 0);
    for _ in 0..4_000 {
        let caller = (0..callers.len()).min_by_key(|&caller| callers[caller].0).unwrap();
        let (due, call) = &mut callers[caller];
        let mut now = Now { wall, monotonic: *due };
        let mut step =
            if std::mem::replace(&mut started[caller], true) { call.waited(now) } else { call.start(now) };
        loop {
            step = match step {
                Step::Credentials { .. } => call.credentials(&credentials, now),
                Step::Send(_) => {
                    if now.monotonic >= window.0 + Duration::from_secs(1) {
                        window = (now.monotonic, 0);
                    }
                    window.1 += 1;
                    sent += 1.0;
                    let fine = window.1 <= 20;
                    throttled += if fine { 0.0 } else { 1.0 };
                    now.monotonic += Duration::from_millis(20);
                    let body = r#"{"ResponseMetadata":{}}"#;
                    let answer = if fine {
                        answer(200, body)
                    } else {
                        answer(429, &error_body("AccountFlowLimitExceeded"))
                    };
                    call.answered(&answer, now, &mut ResultOf::<Value>::default())
                }
                Step::Wait { delay, reason } => {
                    assert!(matches!(reason, WaitReason::Pace | WaitReason::Retry(_)));
                    callers[caller].0 = now.monotonic + delay;
                    break;
                }
                Step::Done => {
                    callers[caller] = (now.monotonic, new_call(u8::try_from(caller).unwrap()));
                    started[caller] = false;
                    break;
                }
            };
        }
    }
    throttled / sent
}

#[test]
fn an_adaptive_client_learns_how_fast_it_may_send() {
    let standard = throttled_share(&RetryConfig::standard());
    let adaptive = throttled_share(&RetryConfig::adaptive());
    assert!(standard > 0.5, "{standard}");
    assert!(
        adaptive < 0.1,
        "{adaptive} of the calls were throttled, of those of a standard client {standard}"
    );
}
