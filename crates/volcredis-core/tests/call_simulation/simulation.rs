//! A simulated client with its clocks, network, credentials and concurrent calls.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use http::header::{DATE, RETRY_AFTER};
use serde_json::Value;
use volcredis_core::call::{
    Call, CallOptions, ClientConfig, ClientState, Now, Output, RateLimit, RetryConfig, SleepReason,
    TransportError, TransportErrorKind,
};
use volcredis_core::error::{
    ConnectionError, ConnectionErrorKind, CredentialsError, RetryStop, TimeoutError,
};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Endpoint, ErrorKind, Region, Timestamp, Validation,
};

use crate::call_record::{CallRecord, ClockOffset, PossibleRetries, RequestKind};
use crate::conditions::{Conditions, Corruption, NetworkFailure, occurs};
use crate::service::{self, Request, Response, Service};

/// The Unix time at which a simulation begins, on the clock of the service.
const EPOCH: i64 = 1_700_000_000;
const DAY: i64 = 86_400;
/// The number of concurrent calls.
const CONCURRENT: usize = 6;

/// The number of occurrences of each event.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    pub(crate) calls: u64,
    attempts: u64,
    successes: u64,
    unknown_outcomes: u64,
    retries: u64,
    exhausted_budgets: u64,
    clock_jumps: u64,
    clock_corrections: u64,
    credential_refreshes: u64,
    expired_credentials: u64,
    credentials_failures: u64,
    network_failures: u64,
    corrupted_responses: u64,
    throttled: u64,
    outages: u64,
    rate_limit_delays: u64,
    deadlines: u64,
    rate_limit_timeouts: u64,
    cancelled: u64,
    cancelled_while_queued: u64,
}

impl Counters {
    /// Returns each counter with its name.
    pub(crate) fn by_name(&mut self) -> [(&'static str, &mut u64); 20] {
        [
            ("calls", &mut self.calls),
            ("attempts", &mut self.attempts),
            ("successes", &mut self.successes),
            ("unknown outcomes", &mut self.unknown_outcomes),
            ("retries", &mut self.retries),
            ("exhausted retry budgets", &mut self.exhausted_budgets),
            ("clock jumps", &mut self.clock_jumps),
            ("clock corrections", &mut self.clock_corrections),
            ("credential refreshes", &mut self.credential_refreshes),
            ("expired credentials", &mut self.expired_credentials),
            ("failures of the credentials provider", &mut self.credentials_failures),
            ("network failures", &mut self.network_failures),
            ("corrupted responses", &mut self.corrupted_responses),
            ("throttled attempts", &mut self.throttled),
            ("outages", &mut self.outages),
            ("delays by the rate limiter", &mut self.rate_limit_delays),
            ("exceeded deadlines", &mut self.deadlines),
            ("timeouts in the queue of the rate limiter", &mut self.rate_limit_timeouts),
            ("cancelled calls", &mut self.cancelled),
            ("calls that were cancelled while queued", &mut self.cancelled_while_queued),
        ]
    }

    pub(crate) fn add(&mut self, mut other: Self) {
        for ((_, sum), (_, count)) in self.by_name().into_iter().zip(other.by_name()) {
            *sum += *count;
        }
    }
}

/// The next event of a call.
#[derive(Debug)]
enum Event {
    Start,
    /// The call is first in the queue of the rate limiter, or its deadline has passed.
    RateLimitSlot,
    Credentials {
        refresh: bool,
    },
    NetworkFailure(NetworkFailure),
    Response(Response, Option<Corruption>),
    SleepElapsed,
}

/// A call in progress.
#[derive(Debug)]
struct ActiveCall {
    call: Call,
    record: CallRecord,
    /// The monotonic time of the next event.
    due: Duration,
    event: Event,
    /// The credentials of the last attempt.
    last_credentials: Option<Credentials>,
    /// The position in the order in which calls were started.
    number: u64,
    /// `true` if the last event was a response.
    responded: bool,
}

pub(crate) struct Simulation {
    random: Rng,
    conditions: Conditions,
    service: Service,
    state: Arc<ClientState>,
    monotonic: Duration,
    /// The error of the wall clock of the client, in seconds.
    clock_error: i64,
    clock_offset: ClockOffset,
    /// The end of the current outage and the failure of each attempt during it.
    outage: Option<(Duration, NetworkFailure)>,
    issued: Vec<Credentials>,
    /// The index of the credentials that the provider returns.
    current_credentials: usize,
    /// The documented retry budget, in tenths of a retry.
    budget: u32,
    /// The monotonic time of the last refill, in milliseconds.
    refilled_at: u64,
    /// The number of the first call in the queue of each action.
    queue_heads: HashMap<String, u64>,
    started: u64,
    /// The time of the first correction of the clock or the credentials since the last successful call.
    first_correction: Option<Duration>,
    counters: Counters,
    verbose: bool,
}

impl Simulation {
    pub(crate) fn new(seed: u64, verbose: bool) -> Self {
        let mut random = Rng::with_seed(seed);
        let conditions = Conditions::new(&mut random);
        let mut config = ClientConfig::new(Region::new("cn-beijing").unwrap());
        config.timeout = random.bool().then(|| Duration::from_millis(random.u64(1..90_000)));
        config.attempt_timeout = Duration::from_millis(random.u64(1..40_000));
        config.retry = retry(&mut random);
        config.rate_limit =
            [RateLimit::Adaptive, RateLimit::Adaptive, RateLimit::Off, RateLimit::PerSecond(0.7)]
                [random.usize(..4)];
        if random.bool() {
            config.endpoint = Endpoint::parse("https://gateway.example:8443/a/b-c", false).unwrap();
        }
        let mut simulation = Self {
            clock_error: if random.bool() { 0 } else { random.i64(-DAY..=DAY) },
            random,
            conditions,
            service: Service::default(),
            state: Arc::new(ClientState::new(config)),
            monotonic: Duration::from_secs(1),
            clock_offset: ClockOffset::default(),
            outage: None,
            issued: Vec::new(),
            current_credentials: 0,
            budget: 100,
            refilled_at: 0,
            queue_heads: HashMap::new(),
            started: 0,
            first_correction: None,
            counters: Counters::default(),
            verbose,
        };
        simulation.trace(&simulation.conditions);
        simulation.issue_credentials();
        simulation
    }

    /// Runs that many calls.
    pub(crate) fn run(mut self, calls: u32) -> Counters {
        let mut active_calls: Vec<ActiveCall> = Vec::new();
        let mut started = 0;
        let mut expected = Vec::new();
        loop {
            while started < calls && active_calls.len() < CONCURRENT {
                started += 1;
                let call = self.new_call(u64::from(started));
                expected.push((call.record.mark, call.record.kind));
                active_calls.push(call);
            }
            let Some(next) = (0..active_calls.len()).min_by_key(|&index| active_calls[index].due) else {
                break;
            };
            let active = active_calls.swap_remove(next);
            self.monotonic = self.monotonic.max(active.due);
            self.update_conditions();
            active_calls.extend(self.process_event(active));
            self.fill_queue_heads(&mut active_calls);
        }
        for (mark, kind) in expected {
            assert!(self.service.executions(mark) <= u32::from(kind.is_mutating()), "{kind:?} {mark}");
        }
        self.counters
    }

    fn new_call(&mut self, mark: u64) -> ActiveCall {
        let random = &mut self.random;
        let kind = RequestKind::ALL[random.usize(..RequestKind::ALL.len())];
        let caller_token = (kind == RequestKind::WriteWithCallerToken).then(|| format!("own-{mark}"));
        let mut request = match kind {
            RequestKind::Read => DynamicRequest::new("DescribeBackups").unwrap(),
            RequestKind::Write | RequestKind::WriteWithCallerToken => {
                DynamicRequest::new("CreateBackup").unwrap()
            }
            RequestKind::WriteWithoutToken => DynamicRequest::new("InterruptKeyScanJob").unwrap(),
            RequestKind::Custom => DynamicRequest::custom("Brand.New & odd", "2030-01-01"),
        }
        .parameter("Mark", mark);
        match &caller_token {
            Some(token) => request = request.parameter("ClientToken", token.as_str()),
            None if kind == RequestKind::Write && random.bool() => {
                request = request.parameter("ClientToken", Value::Null);
            }
            None => {}
        }
        let mut options = CallOptions::new();
        if random.u8(..4) == 0 {
            options = options
                .timeout(Duration::from_millis(random.u64(..100_000)))
                .attempt_timeout(Duration::from_millis(random.u64(1..40_000)))
                .retry(retry(random));
        }
        let config = self.state.config();
        let record = CallRecord::new(
            mark,
            kind,
            options.retry.clone().unwrap_or_else(|| config.retry.clone()),
            caller_token,
            options.attempt_timeout.unwrap_or(config.attempt_timeout),
            options.timeout.or(config.timeout).is_some(),
            config.rate_limit,
        );
        let request = request.prepare(Validation::Skip).unwrap();
        let seed = random.u128(..).to_le_bytes();
        let call = Call::new(Arc::clone(&self.state), request, &options, seed);
        let due = self.monotonic + Duration::from_millis(random.u64(..2_000));
        ActiveCall {
            call,
            record,
            due,
            event: Event::Start,
            last_credentials: None,
            number: 0,
            responded: false,
        }
    }

    /// Returns the time on the clock of the service.
    fn service_time(&self) -> Timestamp {
        Timestamp::from_unix_seconds(EPOCH).plus_seconds(i64::try_from(self.monotonic.as_secs()).unwrap())
    }

    fn now(&self) -> Now {
        Now { wall: self.service_time().plus_seconds(self.clock_error), monotonic: self.monotonic }
    }

    /// Changes the clock error and the outage at random.
    fn update_conditions(&mut self) {
        if occurs(&mut self.random, self.conditions.clock_jump) {
            self.clock_error = self.random.i64(-DAY..=DAY);
            self.counters.clock_jumps += 1;
        }
        if self.outage.is_some_and(|(end, _)| end <= self.monotonic) {
            self.outage = None;
        }
        if self.outage.is_none() && occurs(&mut self.random, self.conditions.outage) {
            let end = self.monotonic + Duration::from_secs(self.random.u64(1..300));
            self.outage = Some((end, NetworkFailure::choose(&mut self.random)));
            self.counters.outages += 1;
        }
    }

    /// Issues new credentials, which the provider returns from now on.
    fn issue_credentials(&mut self) {
        let number = self.issued.len();
        let mut credentials = Credentials::new(format!("AK{number}"), format!("hidden-{number}"));
        if self.conditions.temporary_credentials {
            let lifetime = i64::try_from(self.conditions.credentials_lifetime.as_secs()).unwrap();
            credentials = credentials
                .with_session_token(format!("hidden-token-{number}"))
                .with_expiry(self.service_time().plus_seconds(lifetime));
        }
        self.issued.push(credentials);
        self.current_credentials = number;
    }

    /// Passes the event of a call to it and handles the output. Returns the call unless it is done.
    fn process_event(&mut self, mut active: ActiveCall) -> Option<ActiveCall> {
        let now = self.now();
        self.trace(&(active.record.mark, now.monotonic, &active.event));
        let attempt_in_progress = matches!(active.event, Event::NetworkFailure(_) | Event::Response(..));
        if !matches!(active.event, Event::Start) && self.random.u16(..300) == 0 {
            if attempt_in_progress {
                active.record.record_failure(true, false);
            }
            let output = active.call.cancel(attempt_in_progress);
            self.counters.cancelled += 1;
            self.counters.cancelled_while_queued += u64::from(matches!(active.event, Event::RateLimitSlot));
            self.leave_queue(&active);
            return self.handle_output(active, output);
        }
        active.responded = matches!(active.event, Event::Response(..));
        let event = std::mem::replace(&mut active.event, Event::Start);
        let output = match event {
            Event::Start => {
                self.budget = (self.budget + 1).min(1_000);
                self.started += 1;
                active.number = self.started;
                let output = active.call.start(now);
                if !matches!(output, Output::AwaitRateLimit) {
                    active.record.deadline = active.call.deadline();
                }
                output
            }
            Event::RateLimitSlot => self.handle_rate_limit_event(&mut active),
            Event::Credentials { refresh } => self.provide_credentials(&mut active, refresh),
            Event::NetworkFailure(failure) => {
                self.counters.network_failures += 1;
                active
                    .record
                    .record_failure(failure.is_ambiguous(), failure != NetworkFailure::UntrustedCertificate);
                active.call.handle_transport_error(transport_error(failure), now)
            }
            Event::Response(response, corruption) => {
                self.deliver_response(&mut active, &response, corruption)
            }
            Event::SleepElapsed => {
                let output = active.call.handle_timeout(now);
                self.leave_queue_unless_delayed(&active, &output);
                output
            }
        };
        self.handle_output(active, output)
    }

    fn provide_credentials(&mut self, active: &mut ActiveCall, refresh: bool) -> Output {
        if occurs(&mut self.random, self.conditions.credentials_failure) {
            self.counters.credentials_failures += 1;
            let error = CredentialsError::new("the provider has none");
            return active.call.handle_credentials_error(error.into());
        }
        let current = &self.issued[self.current_credentials];
        let expired = current.expires_at.is_some_and(|expiry| expiry <= self.service_time());
        let rejected = refresh && active.last_credentials.as_ref() == Some(current);
        if rejected || (expired && !self.conditions.stale_credentials) {
            self.issue_credentials();
        }
        self.counters.credential_refreshes += u64::from(refresh);
        let credentials = self.issued[self.current_credentials].clone();
        let output = active.call.handle_credentials(&credentials, self.now());
        active.last_credentials = Some(credentials);
        output
    }

    fn deliver_response(
        &mut self,
        active: &mut ActiveCall,
        response: &Response,
        corruption: Option<Corruption>,
    ) -> Output {
        let now = self.now();
        let http_response = |body: Vec<u8>, status: u16| {
            let date = response.date.map(|date| (DATE, http_date(date).parse().unwrap()));
            let retry_after = response.retry_after.map(|seconds| (RETRY_AFTER, seconds.into()));
            let mut response = http::Response::new(body.into());
            *response.status_mut() = status.try_into().unwrap();
            response.headers_mut().extend(date.into_iter().chain(retry_after));
            response
        };
        let body = response.body.as_bytes();
        let mut decoder = ResultOf::<MarkResult>::default();
        let Some(corruption) = corruption else {
            active.record.record_response(response, now.monotonic);
            self.update_expectations(response);
            return active.call.handle_response(
                &http_response(body.to_vec(), response.status),
                now,
                &mut decoder,
            );
        };
        self.counters.corrupted_responses += 1;
        // A proxy that responds with 404 or 429 has not forwarded the request.
        let rejected =
            response.code.is_some() && !response.is_ambiguous() && corruption != Corruption::TooLarge;
        let status = match corruption {
            Corruption::UnexpectedResult => 200,
            _ if rejected => [200, 404, 408, 429, 500, 502, 503][self.random.usize(..7)],
            _ => [200, 408, 500, 502, 503][self.random.usize(..5)],
        };
        let ambiguous = !matches!(status, 404 | 429);
        let body = match corruption {
            Corruption::Truncated => body[..self.random.usize(..body.len())].to_vec(),
            Corruption::Empty => Vec::new(),
            Corruption::Html => b"<html><body>Bad gateway</body></html>".to_vec(),
            Corruption::UnrelatedJson => {
                [&b"{}"[..], b"[]", b"[{}]", b"null", b"{\"status\":\"ok\"}", b"\"no\""]
                    [self.random.usize(..6)]
                .to_vec()
            }
            Corruption::InvalidUtf8 => (0..self.random.usize(1..40)).map(|_| self.random.u8(128..)).collect(),
            Corruption::UnexpectedResult => {
                format!(r#"{{"ResponseMetadata":{{"RequestId":"{}"}},"Result":7}}"#, response.request_id)
                    .into_bytes()
            }
            Corruption::TooLarge => {
                active.record.record_failure(true, false);
                let kind = TransportErrorKind::TooLarge { http_status: status, limit: 1 };
                return active.call.handle_transport_error(TransportError { kind, maybe_sent: true }, now);
            }
        };
        let (retryable, throttled) = (corruption != Corruption::UnexpectedResult, status == 429);
        self.counters.throttled += u64::from(throttled);
        active.record.record_corrupted_response(
            ambiguous,
            retryable,
            throttled,
            response.retry_after,
            now.monotonic,
        );
        active.call.handle_response(&http_response(body, status), now, &mut decoder)
    }

    /// Updates the expectations of the client's shared state after a response.
    fn update_expectations(&mut self, response: &Response) {
        match (response.code, response.date) {
            (None, _) => self.first_correction = None,
            (Some("InvalidTimestamp"), Some(date)) => self.clock_offset.update(date, self.now().wall),
            (Some("InvalidSecretToken"), _) => self.counters.expired_credentials += 1,
            _ => self.counters.throttled += u64::from(response.is_throttling()),
        }
    }

    /// Handles the output of a call. Returns the call unless it is done.
    fn handle_output(&mut self, mut active: ActiveCall, output: Output) -> Option<ActiveCall> {
        self.trace(&(active.record.mark, &output));
        match output {
            Output::AwaitRateLimit => {
                // The call has no event before it is first in the queue, except the deadline.
                active.due = active.call.deadline();
                active.event = Event::RateLimitSlot;
            }
            Output::GetCredentials { refresh } => {
                let corrected = active.responded && active.record.record_immediate_retry(refresh);
                self.counters.clock_corrections += u64::from(corrected);
                if corrected || refresh {
                    self.record_correction(&active);
                }
                let is_slow = occurs(&mut self.random, 20);
                active.due = self.monotonic
                    + Duration::from_millis(if is_slow { self.random.u64(..60_000) } else { 0 });
                active.event = Event::Credentials { refresh };
            }
            Output::Send { request, timeout } => self.send(&mut active, &request, timeout),
            Output::Sleep { delay, reason } => {
                assert!(
                    self.monotonic + delay < active.call.deadline(),
                    "a sleep beyond the deadline: {active:?}"
                );
                match reason {
                    SleepReason::RateLimit => self.counters.rate_limit_delays += 1,
                    SleepReason::Retry => {
                        self.counters.retries += 1;
                        if !active.record.is_throttled() {
                            self.withdraw();
                        }
                    }
                }
                active.due = self.monotonic + delay;
                active.event = Event::SleepElapsed;
            }
            Output::Done => {
                self.check_result(active);
                return None;
            }
        }
        Some(active)
    }

    /// Passes a slot of the rate limiter to the first call of the queue, and the deadline to any other call.
    fn handle_rate_limit_event(&mut self, active: &mut ActiveCall) -> Output {
        let now = self.now();
        if self.queue_heads.get(active.call.request().action()) != Some(&active.number) {
            return active.call.handle_timeout(now);
        }
        let output = active.call.handle_rate_limit_slot(now);
        self.leave_queue_unless_delayed(active, &output);
        output
    }

    /// Removes a call from the queue unless it sleeps until its slot.
    fn leave_queue_unless_delayed(&mut self, active: &ActiveCall, output: &Output) {
        if !matches!(output, Output::Sleep { reason: SleepReason::RateLimit, .. }) {
            self.leave_queue(active);
        }
    }

    fn leave_queue(&mut self, active: &ActiveCall) {
        let action = active.call.request().action();
        if self.queue_heads.get(action) == Some(&active.number) {
            self.queue_heads.remove(action);
        }
    }

    /// Moves the earliest waiting call of each action to the head of the queue if there is none.
    fn fill_queue_heads(&mut self, active_calls: &mut [ActiveCall]) {
        active_calls.sort_by_key(|active| active.number);
        for active in active_calls.iter_mut().filter(|active| matches!(active.event, Event::RateLimitSlot)) {
            let action = active.call.request().action();
            if !self.queue_heads.contains_key(action) {
                self.queue_heads.insert(action.to_owned(), active.number);
                active.due = self.monotonic;
            }
        }
    }

    /// Withdraws a retry from the retry budget.
    fn withdraw(&mut self) {
        self.refill();
        self.budget = self.budget.checked_sub(10).expect("a retry beyond the retry budget");
    }

    /// Refills the retry budget by the time since the last refill. The library does so whenever a retry is withdrawn.
    fn refill(&mut self) {
        let now = u64::try_from(self.monotonic.as_millis()).unwrap();
        let tenths = (now - self.refilled_at) / 200;
        self.refilled_at += tenths * 200;
        if self.budget < 100 {
            self.budget = (u64::from(self.budget) + tenths).min(100).try_into().unwrap();
        }
    }

    /// Returns `true` if a retry after a correction is not withdrawn from the retry budget.
    fn correction_is_free(&self, record: &CallRecord) -> bool {
        self.first_correction.is_none_or(|first| record.last_sent.is_some_and(|(_, sent)| sent <= first))
    }

    fn record_correction(&mut self, active: &ActiveCall) {
        if !self.correction_is_free(&active.record) {
            self.withdraw();
        }
        self.first_correction.get_or_insert(self.monotonic);
    }

    /// Returns `true` if the corrected clock differs from the one with which the last attempt was signed.
    fn signing_time_changed(&self, record: &CallRecord) -> bool {
        record.last_sent.is_some_and(|(signed_time, sent)| {
            let passed = i64::try_from((self.monotonic - sent).as_secs()).unwrap();
            let now = self.clock_offset.correct(self.now().wall).unix_seconds();
            (now - signed_time.unix_seconds() - passed).abs() > 1
        })
    }

    fn send(&mut self, active: &mut ActiveCall, request: &Request, timeout: Duration) {
        active.record.deadline = active.call.deadline();
        active.record.record_attempt(request, timeout, self.monotonic);
        self.counters.attempts += 1;
        let presented = service::verify_signature(request, &self.issued).expect("the signature is valid");
        assert_eq!(
            presented.time,
            self.clock_offset.correct(self.now().wall),
            "signed with an unexpected time"
        );
        active.record.last_sent = Some((presented.time, self.monotonic));
        assert_eq!(
            Some(&presented.access_key),
            active.last_credentials.as_ref().map(|credentials| &credentials.access_key)
        );
        let took = Duration::from_millis(
            self.random.u64(1..=self.conditions.max_latency.as_millis().try_into().unwrap()),
        );
        let exceeds_timeout = took >= timeout;
        let failure = match self.outage {
            Some((_, failure)) => Some(failure),
            None if occurs(&mut self.random, self.conditions.network_failure) => {
                Some(NetworkFailure::choose(&mut self.random))
            }
            None if exceeds_timeout => Some(if self.random.bool() {
                NetworkFailure::TimeoutAfter
            } else {
                NetworkFailure::TimeoutBefore
            }),
            None => None,
        };
        let reaches_service = failure.is_none_or(NetworkFailure::reaches_service);
        let response = reaches_service.then(|| {
            let (conditions, random) = (&self.conditions, &mut self.random);
            let now = Timestamp::from_unix_seconds(EPOCH)
                .plus_seconds(i64::try_from((self.monotonic + took.min(timeout) / 2).as_secs()).unwrap());
            self.service.handle(request, &self.issued, now, conditions, random)
        });
        let times_out = matches!(
            failure,
            Some(
                NetworkFailure::TimeoutAfter | NetworkFailure::TimeoutBefore | NetworkFailure::ConnectTimeout
            )
        );
        active.due = self.monotonic + if times_out { timeout } else { took.min(timeout) };
        active.event = match (failure, response) {
            (None, Some(response)) => {
                let corruption = occurs(&mut self.random, self.conditions.corruption);
                let corruption = corruption.then(|| Corruption::choose(&mut self.random));
                Event::Response(response, corruption)
            }
            (failure, _) => Event::NetworkFailure(failure.unwrap_or(NetworkFailure::ResetBefore)),
        };
    }

    /// Checks a call that is done.
    fn check_result(&mut self, active: ActiveCall) {
        let ActiveCall { call, record, .. } = active;
        let executions = self.service.executions(record.mark);
        self.counters.calls += 1;
        match call.finish() {
            Ok(completed) => {
                self.counters.successes += 1;
                record.check_success(&completed, executions);
            }
            Err(error) => {
                if error.retry_stop() == Some(RetryStop::Budget) {
                    self.refill();
                }
                self.counters.rate_limit_timeouts +=
                    u64::from(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { .. })));
                self.counters.unknown_outcomes += u64::from(error.outcome_unknown());
                self.counters.deadlines +=
                    u64::from(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Deadline { .. })));
                self.counters.exhausted_budgets += u64::from(self.budget < 10);
                let possible = PossibleRetries {
                    retry: self.budget >= 10,
                    correction: self.signing_time_changed(&record)
                        && (self.correction_is_free(&record) || self.budget >= 10),
                };
                record.check_failure(&error, executions, self.monotonic, possible);
            }
        }
    }

    fn trace(&self, value: &dyn std::fmt::Debug) {
        if self.verbose {
            println!("{value:?}");
        }
    }
}

/// The result of the simulated actions.
#[derive(Debug, Default, serde::Deserialize)]
struct MarkResult {
    #[serde(default, rename = "Mark")]
    #[expect(dead_code, reason = "only the type of the result matters")]
    mark: u64,
}

fn retry(random: &mut Rng) -> RetryConfig {
    match random.u8(..5) {
        0 => RetryConfig::none(),
        _ => RetryConfig::standard(),
    }
    .max_attempts(random.u32(1..7))
}

fn transport_error(failure: NetworkFailure) -> TransportError {
    let connection = |kind| TransportErrorKind::Connection(ConnectionError::new(kind, "as simulated"));
    let kind = match failure {
        NetworkFailure::ConnectionRefused => connection(ConnectionErrorKind::Connect),
        NetworkFailure::NameNotFound => connection(ConnectionErrorKind::Dns),
        NetworkFailure::UntrustedCertificate => connection(ConnectionErrorKind::Tls),
        NetworkFailure::ResetBefore | NetworkFailure::ResetAfter => connection(ConnectionErrorKind::Broken),
        NetworkFailure::ConnectTimeout => {
            TransportErrorKind::ConnectTimeout { timeout: Duration::from_secs(5) }
        }
        NetworkFailure::TimeoutBefore | NetworkFailure::TimeoutAfter => TransportErrorKind::Timeout,
    };
    TransportError { kind, maybe_sent: failure.is_ambiguous() }
}

/// Formats a time like the `Date` header.
fn http_date(time: Timestamp) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let digits = time.iso8601_basic();
    let digits = digits.as_str();
    let month = MONTHS[digits[4..6].parse::<usize>().unwrap() - 1];
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        [usize::try_from(time.unix_seconds().div_euclid(86_400).rem_euclid(7)).unwrap()];
    let (day, year) = (&digits[6..8], &digits[..4]);
    format!("{weekday}, {day} {month} {year} {}:{}:{} GMT", &digits[9..11], &digits[11..13], &digits[13..15])
}
