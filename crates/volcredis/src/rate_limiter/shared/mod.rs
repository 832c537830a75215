//! A rate limiter in a Redis.

mod connection;

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use volcredis_core::call::RateLimit;
use volcredis_core::call::rate_limiter::{
    CATCH_UP, Congestion, DISENGAGE_AFTER, Limiter, RateLimiter as LocalLimiter, WINDOW, adapted_rate,
};
use volcredis_core::sanitize::Sanitizer;
use volcredis_core::{Error, Region};

use super::{ClientRateLimiter, Preparation, RateLimiter};
use crate::log::{debug, warn};
use connection::{Address, Connections};

const ACQUIRE: &str = include_str!("acquire.lua");
/// The account of limiters that name none.
const DEFAULT_ACCOUNT: &str = "default";
/// The timeout of a request to the Redis, including that of connecting. It is at most half the time that the call has left.
const TIMEOUT: Duration = Duration::from_millis(500);
/// The time until a Redis that could not be reached is tried again.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(2);
/// The time after which the Redis is asked again whether an action is limited.
const PROBE_AFTER: Duration = Duration::from_secs(1);
/// The factor of the intervals between requests. Requests of different processes take different times to the service, which
/// would otherwise receive more than its limit in some seconds.
const MARGIN: f64 = 1.05;
const MAX_ERROR_CHARS: usize = 200;

/// A rate limiter in a Redis, shared by all processes that use the same one.
///
/// ```no_run
/// use volcredis::rate_limiter::SharedRateLimiter;
/// use volcredis::{Client, RateLimit};
///
/// # fn main() -> Result<(), volcredis::Error> {
/// let client = Client::builder("cn-beijing")
///     .rate_limiter(SharedRateLimiter::new("redis://127.0.0.1:6379")?)
///     .rate_limit(RateLimit::DOCUMENTED)
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// Each action in each region has a limit of its own, with the rate of [`Builder::rate_limit`](crate::Builder::rate_limit),
/// which should be the same in all processes. Requests are sent at 95 % of the rate, so that their different latencies do not
/// exceed the limit of the service. With [`RateLimit::Adaptive`], an action is limited in all processes within a second after
/// one of them was throttled.
///
/// A Redis that cannot be reached never fails a call: calls are limited in their process, as by a
/// [`LocalRateLimiter`](super::LocalRateLimiter), until it can be reached again. A warning is logged once. A process that is
/// killed loses at most one slot of each action.
///
/// The keys start with `volcredis:` and expire after two minutes without a call. Redis 5 or later, or Valkey, is needed, not in
/// cluster mode. Connections are not encrypted.
#[derive(Clone, Debug)]
pub struct SharedRateLimiter {
    address: Arc<Address>,
    account: String,
}

impl SharedRateLimiter {
    /// Creates a rate limiter in the Redis at a URL, such as `redis://:password@10.0.0.5:6379/0` or
    /// `redis+unix:///run/redis.sock`. It is connected when it is first needed.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, or has the scheme `rediss`.
    pub fn new(url: &str) -> Result<Self, Error> {
        Ok(Self { address: Arc::new(Address::new(url)?), account: DEFAULT_ACCOUNT.to_owned() })
    }

    /// Sets the account whose limits are shared, such as its ID; `default` by default. It is needed if processes of several
    /// accounts use the same Redis.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }
}

impl RateLimiter for SharedRateLimiter {
    fn for_client(&self, region: &Region, limit: RateLimit) -> Arc<dyn ClientRateLimiter> {
        Arc::new(SharedLimiter {
            connections: Connections::new(Arc::clone(&self.address)),
            scope: format!("{}:{region}", self.account),
            limit,
            local: LocalLimiter::new(limit),
            state: Mutex::default(),
        })
    }
}

/// The part of one client.
struct SharedLimiter {
    connections: Connections,
    /// The account and the region.
    scope: String,
    limit: RateLimit,
    /// Decides while the Redis cannot be reached.
    local: LocalLimiter,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    actions: HashMap<String, Action>,
    /// The time at which the Redis is tried again, if it could not be reached.
    try_again: Option<Instant>,
}

impl State {
    /// Returns `true` until the Redis is tried again after it could not be reached.
    fn is_redis_away(&self) -> bool {
        self.try_again.is_some_and(|at| at > Instant::now())
    }
}

/// The state of an action in this client.
struct Action {
    waiting: usize,
    /// True if the Redis limits the action.
    is_limited: bool,
    /// The time at which an action that is not limited is looked up again.
    next_probe: Option<Instant>,
    /// The rate in the Redis, as its script writes it.
    rate: String,
    per_second: f64,
    report: Report,
    decision: Option<Decision>,
    /// The last granted slot.
    taken: Option<i64>,
}

/// The report that the next request to the Redis contains.
#[derive(Clone, Default)]
struct Report {
    accepted: u32,
    throttled: u32,
    was_throttled: bool,
    retry_after: Option<Instant>,
    /// The rate after a window, and the one that it was computed from.
    new_rate: Option<(String, String)>,
}

/// A decision of the Redis.
#[derive(Clone, Copy)]
enum Decision {
    NotLimited,
    Granted(i64),
    /// A slot is reserved, which has to be confirmed at this time.
    Reserved {
        slot: i64,
        at: Instant,
    },
}

/// The result of the script: whether the action is limited, the rate, the slot, the time until it, and the accepted and
/// throttled responses of a window that has ended, and its length.
type Reply = (i64, String, i64, u64, u32, u32, u64);

impl SharedLimiter {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls a function with the state of an action.
    fn with<T>(&self, action: &str, function: impl FnOnce(&mut Action) -> T) -> T {
        let mut state = self.state();
        if let Some(known) = state.actions.get_mut(action) {
            return function(known);
        }
        function(state.actions.entry(action.to_owned()).or_insert_with(|| Action::new(self.limit)))
    }

    /// Asks the Redis for a slot, or for the confirmation of the reserved one.
    async fn ask(&self, action: &str, time: Duration) {
        let (report, reserved) = self.with(action, |state| {
            let reserved = match state.decision {
                Some(Decision::Reserved { slot, .. }) => slot,
                _ => -1,
            };
            (state.report.clone(), reserved)
        });
        match self.acquire_in_redis(action, &report, reserved, time).await {
            Ok(reply) => {
                if self.state().try_again.take().is_some() {
                    debug!("the Redis of the shared rate limiter is available again");
                }
                self.with(action, |state| state.handle_reply(reply, &report, self.limit));
            }
            Err(error) => {
                self.with(action, |state| state.decision = None);
                let was_available =
                    self.state().try_again.replace(Instant::now() + TRY_AGAIN_AFTER).is_none();
                if was_available {
                    let error = Sanitizer::new().sanitize(&error.to_string(), MAX_ERROR_CHARS);
                    warn!(
                        %error,
                        "the Redis of the shared rate limiter is not available; calls are limited in this process"
                    );
                }
            }
        }
    }

    async fn acquire_in_redis(
        &self,
        action: &str,
        report: &Report,
        reserved: i64,
        time: Duration,
    ) -> Result<Reply, Box<dyn StdError + Send + Sync>> {
        let state = format!("volcredis:{{{}:{action}}}", self.scope);
        let retry_after =
            report.retry_after.map_or(0, |at| micros(at.saturating_duration_since(Instant::now())));
        let (old_rate, new_rate) = report.new_rate.clone().unwrap_or_default();
        let max_rate = self.limit.max_rate();
        let mut command = redis::cmd("EVAL");
        command
            .arg(ACQUIRE)
            .arg(2)
            .arg(&state)
            .arg(format!("{state}:grants"))
            .arg(self.limit.initial_rate().to_string())
            .arg(if max_rate.is_finite() { max_rate } else { 0.0 }.to_string())
            .arg(i32::from(self.limit == RateLimit::Adaptive))
            .arg(micros(WINDOW))
            .arg(micros(DISENGAGE_AFTER))
            .arg(CATCH_UP)
            .arg(MARGIN.to_string())
            .arg(report.accepted)
            .arg(report.throttled)
            .arg(i32::from(report.was_throttled))
            .arg(retry_after)
            .arg(reserved)
            .arg(old_rate)
            .arg(new_rate);
        self.connections.query(&command, time).await
    }
}

impl Action {
    fn new(limit: RateLimit) -> Self {
        Self {
            waiting: 0,
            is_limited: matches!(limit, RateLimit::PerSecond(_)),
            next_probe: None,
            rate: String::new(),
            per_second: limit.initial_rate(),
            report: Report::default(),
            decision: None,
            taken: None,
        }
    }

    /// Handles a reply to a report, to which responses may have been added meanwhile.
    fn handle_reply(&mut self, reply: Reply, sent: &Report, limit: RateLimit) {
        let (is_limited, rate, slot, wait, accepted, throttled, window) = reply;
        let now = Instant::now();
        let report = &mut self.report;
        report.accepted -= sent.accepted;
        report.throttled -= sent.throttled;
        report.was_throttled &= !sent.was_throttled || report.throttled > 0;
        report.retry_after = report.retry_after.filter(|at| sent.retry_after.is_none_or(|sent| *at > sent));
        report.new_rate = None;
        self.is_limited = is_limited == 1;
        if !self.is_limited {
            self.next_probe = Some(now + PROBE_AFTER);
            self.decision = Some(Decision::NotLimited);
            return;
        }
        self.per_second = rate.parse().unwrap_or(self.per_second);
        self.rate = rate;
        if accepted + throttled > 0 {
            let window = Duration::from_micros(window);
            let next = adapted_rate(self.per_second, limit.max_rate(), accepted, throttled, window);
            self.report.new_rate = Some((self.rate.clone(), next.to_string()));
        }
        self.decision = Some(match wait {
            0 => Decision::Granted(slot),
            wait => Decision::Reserved { slot, at: now + Duration::from_micros(wait) },
        });
    }
}

impl Limiter for SharedLimiter {
    fn is_enabled(&self) -> bool {
        self.local.is_enabled()
    }

    fn is_engaged(&self, action: &str) -> bool {
        if self.limit != RateLimit::Adaptive {
            return self.local.is_engaged(action);
        }
        let state = self.state();
        if state.is_redis_away() {
            return self.local.is_engaged(action);
        }
        match state.actions.get(action) {
            Some(action) => {
                action.is_limited
                    || action.report.was_throttled
                    || action.next_probe.is_none_or(|at| at <= Instant::now())
            }
            None => true,
        }
    }

    fn enqueue(&self, action: &str, now: Duration) -> Duration {
        self.with(action, |state| {
            let interval = Duration::try_from_secs_f64(MARGIN / state.per_second).unwrap_or(Duration::MAX);
            let reserved = match state.decision {
                Some(Decision::Reserved { at, .. }) => at.saturating_duration_since(Instant::now()),
                _ => Duration::ZERO,
            };
            let before = if state.is_limited { u32::try_from(state.waiting).unwrap_or(u32::MAX) } else { 0 };
            state.waiting += 1;
            now.saturating_add(reserved).saturating_add(interval.saturating_mul(before))
        })
    }

    fn leave(&self, action: &str) {
        self.with(action, |state| state.waiting = state.waiting.saturating_sub(1));
    }

    fn acquire(&self, action: &str, now: Duration) -> Result<(), Duration> {
        self.with(action, |state| {
            let result = match state.decision.take() {
                Some(Decision::Granted(slot)) => {
                    state.taken = Some(slot);
                    Ok(())
                }
                Some(Decision::NotLimited) => {
                    state.taken = None;
                    Ok(())
                }
                Some(reserved @ Decision::Reserved { at, .. }) => {
                    state.decision = Some(reserved);
                    Err(at.saturating_duration_since(Instant::now()))
                }
                None => {
                    state.taken = None;
                    self.local.acquire(action, now)
                }
            };
            if result.is_ok() {
                state.waiting = state.waiting.saturating_sub(1);
            }
            result
        })
    }

    fn release(&self, action: &str) {
        self.with(action, |state| match state.taken.take() {
            // The next call gets it.
            Some(slot) if state.decision.is_none() => {
                state.decision = Some(Decision::Reserved { slot, at: Instant::now() });
            }
            Some(_) => {}
            None => self.local.release(action),
        });
    }

    fn on_throttled(&self, action: &str, now: Duration, had_slot: bool, retry_after: Option<Duration>) {
        self.local.on_throttled(action, now, had_slot, retry_after);
        self.with(action, |state| {
            let report = &mut state.report;
            report.was_throttled = true;
            report.throttled += u32::from(had_slot);
            report.retry_after = report.retry_after.max(retry_after.map(|delay| Instant::now() + delay));
        });
    }

    fn on_accepted(&self, action: &str, now: Duration, had_slot: bool) {
        self.local.on_accepted(action, now, had_slot);
        if had_slot {
            self.with(action, |state| state.report.accepted += u32::from(state.is_limited));
        }
    }

    fn congestion(&self, action: &str) -> Congestion {
        let local = self.state().is_redis_away().then(|| self.local.congestion(action));
        self.with(action, |state| Congestion {
            per_second: local.map_or(state.per_second, |local| local.per_second),
            waiting: state.waiting,
        })
    }
}

impl ClientRateLimiter for SharedLimiter {
    fn prepare<'a>(&'a self, action: &'a str, left: Duration) -> Option<Preparation<'a>> {
        let mut state = self.state();
        if state.is_redis_away() {
            if let Some(action) = state.actions.get_mut(action) {
                action.decision = None;
            }
            return None;
        }
        Some(Box::pin(self.ask(action, TIMEOUT.min(left / 2))))
    }
}

impl fmt::Debug for SharedLimiter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SharedLimiter")
            .field("scope", &self.scope)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}
