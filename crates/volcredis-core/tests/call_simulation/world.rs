//! The simulated world: its clocks, its network, its credentials, and the calls that live in it.

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
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, RetryStop, TimeoutError};
use volcredis_core::response::ResultOf;
use volcredis_core::{
    ActionRequest, Credentials, DynamicRequest, Endpoint, ErrorKind, Region, Timestamp, Validation,
};

use crate::ledger::{Ledger, Means, Skew, Wish};
use crate::service::{self, Reply, Request, Service};
use crate::weather::{Loss, Spoilt, Weather, happens};

/// When the simulation begins, on the clock of the service.
const EPOCH: i64 = 1_700_000_000;
const DAY: i64 = 86_400;
/// How many calls live at the same time.
const CONCURRENT: usize = 6;

/// How often things happened.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) calls: u64,
    attempts: u64,
    successes: u64,
    unknown_outcomes: u64,
    retries: u64,
    budget_was_empty: u64,
    clock_jumps: u64,
    clock_corrections: u64,
    credential_refreshes: u64,
    expired_credentials: u64,
    no_credentials: u64,
    losses: u64,
    corrupt_responses: u64,
    throttled: u64,
    outages: u64,
    paced: u64,
    deadlines: u64,
    limited: u64,
    cancelled: u64,
    cancelled_in_the_queue: u64,
}

impl Tally {
    pub(crate) fn by_name(&self) -> [(&'static str, u64); 20] {
        [
            ("calls", self.calls),
            ("attempts", self.attempts),
            ("successes", self.successes),
            ("unknown outcomes", self.unknown_outcomes),
            ("retries", self.retries),
            ("an empty budget", self.budget_was_empty),
            ("clock jumps", self.clock_jumps),
            ("clock corrections", self.clock_corrections),
            ("credential refreshes", self.credential_refreshes),
            ("expired credentials", self.expired_credentials),
            ("no credentials", self.no_credentials),
            ("losses", self.losses),
            ("spoilt answers", self.corrupt_responses),
            ("throttling", self.throttled),
            ("outages", self.outages),
            ("waits for the rate limiter", self.paced),
            ("deadlines", self.deadlines),
            ("deadlines before a slot of the limiter", self.limited),
            ("cancelled calls", self.cancelled),
            ("calls that were cancelled in the queue", self.cancelled_in_the_queue),
        ]
    }

    pub(crate) fn add(&mut self, other: &Self) {
        let Self {
            calls,
            attempts,
            successes,
            unknown_outcomes,
            retries,
            budget_was_empty,
            clock_jumps,
            clock_corrections,
            credential_refreshes,
            expired_credentials,
            no_credentials,
            losses,
            corrupt_responses,
            throttled,
            outages,
            paced,
            deadlines,
            limited,
            cancelled,
            cancelled_in_the_queue,
        } = self;
        for (sum, (_, count)) in [
            calls,
            attempts,
            successes,
            unknown_outcomes,
            retries,
            budget_was_empty,
            clock_jumps,
            clock_corrections,
            credential_refreshes,
            expired_credentials,
            no_credentials,
            losses,
            corrupt_responses,
            throttled,
            outages,
            paced,
            deadlines,
            limited,
            cancelled,
            cancelled_in_the_queue,
        ]
        .into_iter()
        .zip(other.by_name())
        {
            *sum += count;
        }
    }
}

/// What happens to a call next.
#[derive(Debug)]
enum Event {
    Start,
    /// The call is first in the queue of the rate limiter, or its time there is over.
    Turn,
    Credentials {
        refresh: bool,
    },
    Lost(Loss),
    Answer(Reply, Option<Spoilt>),
    SleepOver,
}

/// A call on its way.
#[derive(Debug)]
struct Active {
    call: Call,
    ledger: Ledger,
    due: Duration,
    event: Event,
    /// The credentials of the last attempt.
    used: Option<Credentials>,
    /// The order in which calls were started.
    number: u64,
    /// Whether the last event was a response.
    responded: bool,
}

pub(crate) struct World {
    random: Rng,
    weather: Weather,
    service: Service,
    state: Arc<ClientState>,
    monotonic: Duration,
    /// What the client's wall clock is off by.
    clock_error: i64,
    skew: Skew,
    outage: Option<(Duration, Loss)>,
    issued: Vec<Credentials>,
    held: usize,
    /// The retry budget as the documentation describes it, in tenths of a retry.
    budget: u32,
    /// When the refill with time was last accounted for, in milliseconds.
    refilled_at: u64,
    /// The call that is first in the queue of each action.
    first: HashMap<String, u64>,
    started: u64,
    /// When the client first corrected its clock or its credentials since a call last succeeded.
    first_correction: Option<Duration>,
    tally: Tally,
    loud: bool,
}

impl World {
    pub(crate) fn new(seed: u64, loud: bool) -> Self {
        let mut random = Rng::with_seed(seed);
        let weather = Weather::new(&mut random);
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
        let mut world = Self {
            clock_error: if random.bool() { 0 } else { random.i64(-DAY..=DAY) },
            random,
            weather,
            service: Service::default(),
            state: Arc::new(ClientState::new(config)),
            monotonic: Duration::from_secs(1),
            skew: Skew::default(),
            outage: None,
            issued: Vec::new(),
            held: 0,
            budget: 100,
            refilled_at: 0,
            first: HashMap::new(),
            started: 0,
            first_correction: None,
            tally: Tally::default(),
            loud,
        };
        world.say(&world.weather);
        world.issue();
        world
    }

    /// Lives until that many calls are over.
    pub(crate) fn run(mut self, calls: u32) -> Tally {
        let mut waiting: Vec<Active> = Vec::new();
        let mut started = 0;
        let mut marks = Vec::new();
        loop {
            while started < calls && waiting.len() < CONCURRENT {
                started += 1;
                let call = self.new_call(u64::from(started));
                marks.push((call.ledger.mark, call.ledger.wish));
                waiting.push(call);
            }
            let Some(next) = (0..waiting.len()).min_by_key(|&index| waiting[index].due) else { break };
            let active = waiting.swap_remove(next);
            self.monotonic = self.monotonic.max(active.due);
            self.change_the_world();
            waiting.extend(self.happen(active));
            self.let_first_in(&mut waiting);
        }
        for (mark, wish) in marks {
            assert!(self.service.carried_out(mark) <= u32::from(wish.mutating()), "{wish:?} {mark}");
        }
        self.tally
    }

    fn new_call(&mut self, mark: u64) -> Active {
        let random = &mut self.random;
        let wish = Wish::ALL[random.usize(..Wish::ALL.len())];
        let own_token = (wish == Wish::WriteWithOwnToken).then(|| format!("own-{mark}"));
        let mut request = match wish {
            Wish::Read => DynamicRequest::new("DescribeBackups").unwrap(),
            Wish::Write | Wish::WriteWithOwnToken => DynamicRequest::new("CreateBackup").unwrap(),
            Wish::TokenlessWrite => DynamicRequest::new("InterruptKeyScanJob").unwrap(),
            Wish::Custom => DynamicRequest::custom("Brand.New & odd", "2030-01-01"),
        }
        .parameter("Mark", mark);
        match &own_token {
            Some(token) => request = request.parameter("ClientToken", token.as_str()),
            None if wish == Wish::Write && random.bool() => {
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
        let ledger = Ledger::new(
            mark,
            wish,
            options.retry.clone().unwrap_or_else(|| config.retry.clone()),
            own_token,
            options.attempt_timeout.unwrap_or(config.attempt_timeout),
            options.timeout.or(config.timeout).is_some(),
            config.rate_limit,
        );
        let request = request.prepare(Validation::Skip).unwrap();
        let seed = random.u128(..).to_le_bytes();
        let call = Call::new(Arc::clone(&self.state), request, &options, seed);
        let due = self.monotonic + Duration::from_millis(random.u64(..2_000));
        Active { call, ledger, due, event: Event::Start, used: None, number: 0, responded: false }
    }

    /// The time on the clock of the service.
    fn service_time(&self) -> Timestamp {
        Timestamp::from_unix_seconds(EPOCH).plus_seconds(i64::try_from(self.monotonic.as_secs()).unwrap())
    }

    fn now(&self) -> Now {
        Now { wall: self.service_time().plus_seconds(self.clock_error), monotonic: self.monotonic }
    }

    /// What changes without any doing of the client.
    fn change_the_world(&mut self) {
        if happens(&mut self.random, self.weather.jump) {
            self.clock_error = self.random.i64(-DAY..=DAY);
            self.tally.clock_jumps += 1;
        }
        if self.outage.is_some_and(|(end, _)| end <= self.monotonic) {
            self.outage = None;
        }
        if self.outage.is_none() && happens(&mut self.random, self.weather.outage) {
            let end = self.monotonic + Duration::from_secs(self.random.u64(1..300));
            self.outage = Some((end, Loss::draw(&mut self.random)));
            self.tally.outages += 1;
        }
    }

    /// Issues new credentials.
    fn issue(&mut self) {
        let number = self.issued.len();
        let mut credentials = Credentials::new(format!("AK{number}"), format!("hidden-{number}"));
        if self.weather.temporary {
            let lifetime = i64::try_from(self.weather.lifetime.as_secs()).unwrap();
            credentials = credentials
                .with_session_token(format!("hidden-token-{number}"))
                .with_expiry(self.service_time().plus_seconds(lifetime));
        }
        self.issued.push(credentials);
        self.held = number;
    }

    /// Hands an event to a call, and does what it asks for. Gives the call back unless it is over.
    fn happen(&mut self, mut active: Active) -> Option<Active> {
        let now = self.now();
        self.say(&(active.ledger.mark, now.monotonic, &active.event));
        let attempt_under_way = matches!(active.event, Event::Lost(_) | Event::Answer(..));
        if !matches!(active.event, Event::Start) && self.random.u16(..300) == 0 {
            if attempt_under_way {
                active.ledger.failed(true, false);
            }
            let output = active.call.cancel(attempt_under_way);
            self.tally.cancelled += 1;
            self.tally.cancelled_in_the_queue += u64::from(matches!(active.event, Event::Turn));
            self.leave_queue(&active);
            return self.follow(active, output);
        }
        active.responded = matches!(active.event, Event::Answer(..));
        let event = std::mem::replace(&mut active.event, Event::Start);
        let output = match event {
            Event::Start => {
                self.budget = (self.budget + 1).min(1_000);
                self.started += 1;
                active.number = self.started;
                let output = active.call.start(now);
                if !matches!(output, Output::AwaitRateLimit) {
                    active.ledger.deadline = active.call.deadline();
                }
                output
            }
            Event::Turn => self.take_turn(&mut active),
            Event::Credentials { refresh } => self.hand_credentials(&mut active, refresh),
            Event::Lost(loss) => {
                self.tally.losses += 1;
                active.ledger.failed(loss.ambiguous(), loss != Loss::NotTrusted);
                active.call.handle_transport_error(failure(loss), now)
            }
            Event::Answer(reply, spoilt) => self.handle_reply(&mut active, &reply, spoilt),
            Event::SleepOver => {
                let output = active.call.handle_timeout(now);
                self.pass_on(&active, &output);
                output
            }
        };
        self.follow(active, output)
    }

    fn hand_credentials(&mut self, active: &mut Active, refresh: bool) -> Output {
        if happens(&mut self.random, self.weather.no_credentials) {
            self.tally.no_credentials += 1;
            let error = ErrorKind::Credentials("the source is dry".to_owned());
            return active.call.handle_credentials_error(error.into());
        }
        let held = &self.issued[self.held];
        let expired = held.expires_at.is_some_and(|expiry| expiry <= self.service_time());
        let refused = refresh && active.used.as_ref() == Some(held);
        if refused || (expired && !self.weather.stale_source) {
            self.issue();
        }
        self.tally.credential_refreshes += u64::from(refresh);
        let credentials = self.issued[self.held].clone();
        let output = active.call.handle_credentials(&credentials, self.now());
        active.used = Some(credentials);
        output
    }

    fn handle_reply(&mut self, active: &mut Active, reply: &Reply, spoilt: Option<Spoilt>) -> Output {
        let now = self.now();
        let response = |body: Vec<u8>, status: u16| {
            let date = reply.date.map(|date| (DATE, http_date(date).parse().unwrap()));
            let retry_after = reply.retry_after.map(|seconds| (RETRY_AFTER, seconds.into()));
            let mut response = http::Response::new(body.into());
            *response.status_mut() = status.try_into().unwrap();
            response.headers_mut().extend(date.into_iter().chain(retry_after));
            response
        };
        let body = reply.body.as_bytes();
        let mut decoder = ResultOf::<MarkResult>::default();
        let Some(spoilt) = spoilt else {
            active.ledger.answered(reply, now.monotonic);
            self.observe(reply);
            return active.call.handle_response(&response(body.to_vec(), reply.status), now, &mut decoder);
        };
        self.tally.corrupt_responses += 1;
        // A proxy that responds with 404 or 429 in the place of the service has not let the request through.
        let refused = reply.code.is_some() && !reply.ambiguous() && spoilt != Spoilt::TooLarge;
        let status = match spoilt {
            Spoilt::OddResult => 200,
            _ if refused => [200, 404, 408, 429, 500, 502, 503][self.random.usize(..7)],
            _ => [200, 408, 500, 502, 503][self.random.usize(..5)],
        };
        let ambiguous = !matches!(status, 404 | 429);
        let body = match spoilt {
            Spoilt::CutOff => body[..self.random.usize(..body.len())].to_vec(),
            Spoilt::Empty => Vec::new(),
            Spoilt::Html => b"<html><body>Bad gateway</body></html>".to_vec(),
            Spoilt::OtherJson => [&b"{}"[..], b"[]", b"[{}]", b"null", b"{\"status\":\"ok\"}", b"\"no\""]
                [self.random.usize(..6)]
            .to_vec(),
            Spoilt::NotText => (0..self.random.usize(1..40)).map(|_| self.random.u8(128..)).collect(),
            Spoilt::OddResult => {
                format!(r#"{{"ResponseMetadata":{{"RequestId":"{}"}},"Result":7}}"#, reply.request_id)
                    .into_bytes()
            }
            Spoilt::TooLarge => {
                active.ledger.failed(true, false);
                let kind = TransportErrorKind::TooLarge { http_status: status, limit: 1 };
                return active.call.handle_transport_error(TransportError { kind, maybe_sent: true }, now);
            }
        };
        let (again, throttled) = (spoilt != Spoilt::OddResult, status == 429);
        self.tally.throttled += u64::from(throttled);
        active.ledger.spoilt(ambiguous, again, throttled, reply.retry_after, now.monotonic);
        active.call.handle_response(&response(body, status), now, &mut decoder)
    }

    /// Learns from an answer what a client should learn.
    fn observe(&mut self, reply: &Reply) {
        match (reply.code, reply.date) {
            (None, _) => self.first_correction = None,
            (Some("InvalidTimestamp"), Some(date)) => self.skew.learn(date, self.now().wall),
            (Some("InvalidSecretToken"), _) => self.tally.expired_credentials += 1,
            _ => self.tally.throttled += u64::from(reply.throttles()),
        }
    }

    /// Does what a call asks for.
    fn follow(&mut self, mut active: Active, output: Output) -> Option<Active> {
        self.say(&(active.ledger.mark, &output));
        match output {
            Output::AwaitRateLimit => {
                // Nothing happens to it before it is first, unless its time is over.
                active.due = active.call.deadline();
                active.event = Event::Turn;
            }
            Output::GetCredentials { refresh } => {
                let corrected = active.responded && active.ledger.goes_on(refresh);
                self.tally.clock_corrections += u64::from(corrected);
                if corrected || refresh {
                    self.repeat_corrected(&active);
                }
                let slow = happens(&mut self.random, 20);
                active.due =
                    self.monotonic + Duration::from_millis(if slow { self.random.u64(..60_000) } else { 0 });
                active.event = Event::Credentials { refresh };
            }
            Output::Send { request, timeout } => self.send(&mut active, &request, timeout),
            Output::Sleep { delay, reason } => {
                assert!(self.monotonic + delay < active.call.deadline(), "a wait in vain: {active:?}");
                match reason {
                    SleepReason::RateLimit => self.tally.paced += 1,
                    SleepReason::Retry => {
                        self.tally.retries += 1;
                        if !active.ledger.is_throttled() {
                            self.withdraw();
                        }
                    }
                }
                active.due = self.monotonic + delay;
                active.event = Event::SleepOver;
            }
            Output::Done => {
                self.check(active);
                return None;
            }
        }
        Some(active)
    }

    /// Hands the first place in the queue to a call, or tells it that its time there is over.
    fn take_turn(&mut self, active: &mut Active) -> Output {
        let now = self.now();
        if self.first.get(active.call.request().action()) != Some(&active.number) {
            return active.call.handle_timeout(now);
        }
        let output = active.call.handle_rate_limit_slot(now);
        self.pass_on(active, &output);
        output
    }

    /// Lets another call be first, unless this one only sleeps until there is a slot.
    fn pass_on(&mut self, active: &Active, output: &Output) {
        if !matches!(output, Output::Sleep { reason: SleepReason::RateLimit, .. }) {
            self.leave_queue(active);
        }
    }

    fn leave_queue(&mut self, active: &Active) {
        let action = active.call.request().action();
        if self.first.get(action) == Some(&active.number) {
            self.first.remove(action);
        }
    }

    /// Makes the call of each action that was started first the first of the queue, where nobody is.
    fn let_first_in(&mut self, waiting: &mut [Active]) {
        waiting.sort_by_key(|active| active.number);
        for active in waiting.iter_mut().filter(|active| matches!(active.event, Event::Turn)) {
            let action = active.call.request().action();
            if !self.first.contains_key(action) {
                self.first.insert(action.to_owned(), active.number);
                active.due = self.monotonic;
            }
        }
    }

    /// Withdraws a retry from the budget.
    fn withdraw(&mut self) {
        self.refill();
        self.budget = self.budget.checked_sub(10).expect("the retry budget is kept");
    }

    /// Refills the budget with time, as it is accounted for whenever a retry is withdrawn.
    fn refill(&mut self) {
        let now = u64::try_from(self.monotonic.as_millis()).unwrap();
        let tenths = (now - self.refilled_at) / 200;
        self.refilled_at += tenths * 200;
        if self.budget < 100 {
            self.budget = (u64::from(self.budget) + tenths).min(100).try_into().unwrap();
        }
    }

    /// Whether the last attempt of a call may be repeated after a correction, beyond the budget.
    fn correction_is_free(&self, ledger: &Ledger) -> bool {
        self.first_correction.is_none_or(|first| ledger.last_sent.is_some_and(|(_, sent)| sent <= first))
    }

    fn repeat_corrected(&mut self, active: &Active) {
        if !self.correction_is_free(&active.ledger) {
            self.withdraw();
        }
        self.first_correction.get_or_insert(self.monotonic);
    }

    /// Whether the last attempt of a call would be signed with another time now.
    fn signs_otherwise(&self, ledger: &Ledger) -> bool {
        ledger.last_sent.is_some_and(|(signed_for, sent)| {
            let passed = i64::try_from((self.monotonic - sent).as_secs()).unwrap();
            let now = self.skew.correct(self.now().wall).unix_seconds();
            (now - signed_for.unix_seconds() - passed).abs() > 1
        })
    }

    fn send(&mut self, active: &mut Active, request: &Request, timeout: Duration) {
        active.ledger.deadline = active.call.deadline();
        active.ledger.sending(request, timeout, self.monotonic);
        self.tally.attempts += 1;
        let presented = service::verified(request, &self.issued).expect("every signature is valid");
        assert_eq!(presented.time, self.skew.correct(self.now().wall), "signed with another time");
        active.ledger.last_sent = Some((presented.time, self.monotonic));
        assert_eq!(Some(&presented.access_key), active.used.as_ref().map(|used| &used.access_key));
        let took =
            Duration::from_millis(self.random.u64(1..=self.weather.slow.as_millis().try_into().unwrap()));
        let late = took >= timeout;
        let loss = match self.outage {
            Some((_, loss)) => Some(loss),
            None if happens(&mut self.random, self.weather.network) => Some(Loss::draw(&mut self.random)),
            None if late => Some(if self.random.bool() { Loss::TimeoutAfter } else { Loss::TimeoutBefore }),
            None => None,
        };
        let arrives = loss.is_none_or(Loss::arrives);
        let reply = arrives.then(|| {
            let (weather, random) = (&self.weather, &mut self.random);
            let now = Timestamp::from_unix_seconds(EPOCH)
                .plus_seconds(i64::try_from((self.monotonic + took.min(timeout) / 2).as_secs()).unwrap());
            self.service.handle(request, &self.issued, now, weather, random)
        });
        let waits_in_vain =
            matches!(loss, Some(Loss::TimeoutAfter | Loss::TimeoutBefore | Loss::ConnectTimeout));
        active.due = self.monotonic + if waits_in_vain { timeout } else { took.min(timeout) };
        active.event = match (loss, reply) {
            (None, Some(reply)) => {
                let spoilt = happens(&mut self.random, self.weather.spoilt);
                let spoilt = spoilt.then(|| Spoilt::draw(&mut self.random));
                Event::Answer(reply, spoilt)
            }
            (loss, _) => Event::Lost(loss.unwrap_or(Loss::ResetBefore)),
        };
    }

    /// Checks a call that is over.
    fn check(&mut self, active: Active) {
        let Active { call, ledger, .. } = active;
        let carried_out = self.service.carried_out(ledger.mark);
        self.tally.calls += 1;
        match call.finish() {
            Ok(completed) => {
                self.tally.successes += 1;
                ledger.check_success(&completed, carried_out);
            }
            Err(error) => {
                if error.retry_stop() == Some(RetryStop::Budget) {
                    self.refill();
                }
                self.tally.limited +=
                    u64::from(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { .. })));
                self.tally.unknown_outcomes += u64::from(error.outcome_unknown());
                self.tally.deadlines +=
                    u64::from(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Deadline)));
                self.tally.budget_was_empty += u64::from(self.budget < 10);
                let means = Means {
                    retry: self.budget >= 10,
                    correction: self.signs_otherwise(&ledger)
                        && (self.correction_is_free(&ledger) || self.budget >= 10),
                };
                ledger.check_failure(&error, carried_out, self.monotonic, means);
            }
        }
    }

    fn say(&self, what: &dyn std::fmt::Debug) {
        if self.loud {
            println!("{what:?}");
        }
    }
}

/// The result of the simulated actions.
#[derive(Debug, Default, serde::Deserialize)]
struct MarkResult {
    #[serde(default, rename = "Mark")]
    #[expect(dead_code, reason = "only the shape matters")]
    mark: u64,
}

fn retry(random: &mut Rng) -> RetryConfig {
    match random.u8(..5) {
        0 => RetryConfig::none(),
        _ => RetryConfig::standard(),
    }
    .max_attempts(random.u32(1..7))
}

fn failure(loss: Loss) -> TransportError {
    let connection = |kind| TransportErrorKind::Connection(ConnectionError::new(kind, "as simulated"));
    let kind = match loss {
        Loss::Refused => connection(ConnectionErrorKind::Connect),
        Loss::NoName => connection(ConnectionErrorKind::Dns),
        Loss::NotTrusted => connection(ConnectionErrorKind::Tls),
        Loss::ResetBefore | Loss::ResetAfter => connection(ConnectionErrorKind::Broken),
        Loss::ConnectTimeout => TransportErrorKind::Timeout(TimeoutError::Connect),
        Loss::TimeoutBefore | Loss::TimeoutAfter => TransportErrorKind::Timeout(TimeoutError::Response),
    };
    TransportError { kind, maybe_sent: loss.ambiguous() }
}

/// A time as the `Date` header has it.
fn http_date(time: Timestamp) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = time.iso8601_basic();
    let text = text.as_str();
    let month = MONTHS[text[4..6].parse::<usize>().unwrap() - 1];
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        [usize::try_from(time.unix_seconds().div_euclid(86_400).rem_euclid(7)).unwrap()];
    let (day, year) = (&text[6..8], &text[..4]);
    format!("{weekday}, {day} {month} {year} {}:{}:{} GMT", &text[9..11], &text[11..13], &text[13..15])
}
