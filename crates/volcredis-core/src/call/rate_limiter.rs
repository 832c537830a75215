//! The client-side rate limiter, which adapts a rate per action to throttling.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::config::RateLimit;

/// The maximum number of missed slots that late calls can use.
pub const CATCH_UP: u32 = 2;
/// The length of the window in which responses are counted, and the period of the service's limit.
pub const WINDOW: Duration = Duration::from_secs(1);
/// The time without throttling after which an action is not limited any more.
pub const DISENGAGE_AFTER: Duration = Duration::from_secs(60);
const MIN_RATE: f64 = 0.5;
/// The relative increase of the rate after a window without throttling.
const INCREASE: f64 = 0.025;
/// The smallest factor by which a window with throttling reduces the rate.
const MAX_DECREASE: f64 = 0.5;
/// The share of the rate that has to be used in a window to increase it.
const USED: f64 = 0.8;

/// The decisions of a client-side rate limiter.
///
/// The driver queues waiting calls; the limiter knows the time of the next slot and the number of waiting calls. Times are
/// those of the monotonic clock of [`Now`](super::Now). No method may block.
pub trait Limiter: fmt::Debug + Send + Sync {
    /// Returns `true` if throttled calls wait for a slot instead of backing off.
    fn is_enabled(&self) -> bool;

    /// Returns `true` if requests of the action need a slot.
    fn is_engaged(&self, action: &str) -> bool;

    /// Adds a waiting call. Returns the expected time of its slot at the current rate.
    fn enqueue(&self, action: &str, now: Duration) -> Duration;

    /// Removes a waiting call.
    fn leave(&self, action: &str);

    /// Acquires the next slot for the call that is first in the queue, which is not a waiting call any more.
    ///
    /// # Errors
    ///
    /// Returns the time until the next slot if there is none yet.
    fn acquire(&self, action: &str, now: Duration) -> Result<(), Duration>;

    /// Releases the slot of a request that is not sent.
    fn release(&self, action: &str);

    /// Handles a throttling response. `had_slot` is whether the request had a slot.
    fn on_throttled(&self, action: &str, now: Duration, had_slot: bool, retry_after: Option<Duration>);

    /// Handles any other response.
    fn on_accepted(&self, action: &str, now: Duration, had_slot: bool);

    /// Returns the current rate and the number of waiting calls of an action.
    fn congestion(&self, action: &str) -> Congestion;
}

/// The rate limiter of one client.
///
/// Only requests with a slot change the rate, since those sent before the action was limited say nothing about it.
#[derive(Debug)]
pub struct RateLimiter {
    limit: RateLimit,
    /// The number of limited actions, to avoid the lock if there are none, as in most clients.
    engaged: AtomicUsize,
    actions: Mutex<HashMap<String, Limit>>,
}

#[derive(Clone, Copy, Debug)]
struct Limit {
    per_second: f64,
    /// The time of the next slot.
    next: Duration,
    /// The time of the last acquired slot, and the time of the next slot after it.
    taken: Option<(Duration, Duration)>,
    /// The number of waiting calls.
    waiting: usize,
    window: Window,
    last_throttled: Duration,
}

/// The responses to requests with a slot, within one window.
#[derive(Clone, Copy, Debug)]
struct Window {
    end: Duration,
    accepted: u32,
    throttled: u32,
}

/// The state of a limited action, for error messages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Congestion {
    /// The rate, in requests per second.
    pub per_second: f64,
    /// The number of waiting calls.
    pub waiting: usize,
}

impl RateLimiter {
    /// Creates a rate limiter.
    #[must_use]
    pub fn new(limit: RateLimit) -> Self {
        Self { limit, engaged: AtomicUsize::new(0), actions: Mutex::default() }
    }
}

impl Limiter for RateLimiter {
    fn is_enabled(&self) -> bool {
        self.limit != RateLimit::Off
    }

    fn is_engaged(&self, action: &str) -> bool {
        match self.limit {
            RateLimit::Off => false,
            RateLimit::PerSecond(_) => true,
            RateLimit::Adaptive => {
                self.engaged.load(Ordering::Relaxed) > 0 && self.actions().contains_key(action)
            }
        }
    }

    fn enqueue(&self, action: &str, now: Duration) -> Duration {
        let mut actions = self.actions();
        let limit = self.limit_of(&mut actions, action, now);
        let expected = limit.next.max(now)
            + limit.interval().saturating_mul(limit.waiting.try_into().unwrap_or(u32::MAX));
        limit.waiting += 1;
        expected
    }

    fn leave(&self, action: &str) {
        if let Some(limit) = self.actions().get_mut(action) {
            limit.waiting = limit.waiting.saturating_sub(1);
        }
    }

    fn acquire(&self, action: &str, now: Duration) -> Result<(), Duration> {
        let mut actions = self.actions();
        let limit = match self.limit {
            RateLimit::PerSecond(_) => self.limit_of(&mut actions, action, now),
            RateLimit::Adaptive | RateLimit::Off => match actions.get_mut(action) {
                Some(limit) => limit,
                None => return Ok(()),
            },
        };
        if limit.next > now {
            return Err(limit.next - now);
        }
        let taken = limit.next;
        // A late call does not delay the calls behind it, but missed slots do not accumulate to a burst.
        let earliest = now.saturating_sub(limit.interval() * CATCH_UP);
        limit.next = taken.max(earliest) + limit.interval();
        limit.taken = Some((taken, limit.next));
        limit.waiting = limit.waiting.saturating_sub(1);
        Ok(())
    }

    fn release(&self, action: &str) {
        // Otherwise another call has acquired the next slot, or a `Retry-After` has moved it.
        if let Some(limit) = self.actions().get_mut(action)
            && let Some((taken, next)) = limit.taken.take()
            && limit.next == next
        {
            limit.next = taken;
        }
    }

    fn on_throttled(&self, action: &str, now: Duration, had_slot: bool, retry_after: Option<Duration>) {
        if !self.is_enabled() {
            return;
        }
        let mut actions = self.actions();
        let is_new = !actions.contains_key(action);
        let limit = self.limit_of(&mut actions, action, now);
        limit.last_throttled = now;
        if is_new {
            // The limit of the current period is exhausted.
            limit.next = now + WINDOW;
        } else if had_slot {
            limit.roll(now, self.max_rate());
            limit.window.throttled += 1;
        }
        if let Some(delay) = retry_after {
            limit.next = limit.next.max(now.saturating_add(delay));
        }
    }

    fn on_accepted(&self, action: &str, now: Duration, had_slot: bool) {
        if self.engaged.load(Ordering::Relaxed) == 0 {
            return;
        }
        let mut actions = self.actions();
        let Some(limit) = actions.get_mut(action) else { return };
        if had_slot {
            limit.roll(now, self.max_rate());
            limit.window.accepted += 1;
        }
        let idle = limit.waiting == 0 && limit.next <= now;
        if self.limit == RateLimit::Adaptive && idle && now >= limit.last_throttled + DISENGAGE_AFTER {
            actions.remove(action);
            self.engaged.store(actions.len(), Ordering::Relaxed);
        }
    }

    fn congestion(&self, action: &str) -> Congestion {
        match self.actions().get(action) {
            Some(limit) => Congestion { per_second: limit.per_second, waiting: limit.waiting },
            None => Congestion { per_second: self.initial_rate(), waiting: 0 },
        }
    }
}

impl RateLimiter {
    fn actions(&self) -> MutexGuard<'_, HashMap<String, Limit>> {
        self.actions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn limit_of<'a>(
        &self,
        actions: &'a mut HashMap<String, Limit>,
        action: &str,
        now: Duration,
    ) -> &'a mut Limit {
        if !actions.contains_key(action) {
            let limit = Limit {
                per_second: self.initial_rate(),
                next: now,
                taken: None,
                waiting: 0,
                window: Window::starting(now),
                last_throttled: now,
            };
            actions.insert(action.to_owned(), limit);
            self.engaged.store(actions.len(), Ordering::Relaxed);
        }
        match actions.get_mut(action) {
            Some(limit) => limit,
            None => unreachable!("inserted above"),
        }
    }

    fn initial_rate(&self) -> f64 {
        self.limit.initial_rate()
    }

    fn max_rate(&self) -> f64 {
        self.limit.max_rate()
    }
}

/// Returns the rate after a window in which requests at the rate `per_second` were `accepted` and `throttled`.
#[must_use]
pub fn adapted_rate(per_second: f64, max_rate: f64, accepted: u32, throttled: u32, window: Duration) -> f64 {
    if throttled > 0 {
        // The service throttled, so the rate that it accepted is its limit.
        let accepted = f64::from(accepted) / window.as_secs_f64().max(WINDOW.as_secs_f64());
        let least = (per_second * MAX_DECREASE).max(MIN_RATE);
        accepted.clamp(least.min(per_second), per_second)
    } else if f64::from(accepted) >= per_second * USED {
        (per_second * (1.0 + INCREASE)).min(max_rate)
    } else {
        per_second
    }
}

impl Limit {
    fn interval(&self) -> Duration {
        Duration::try_from_secs_f64(1.0 / self.per_second).unwrap_or(Duration::MAX)
    }

    /// Adapts the rate if the window has ended, and starts the next one.
    fn roll(&mut self, now: Duration, max_rate: f64) {
        if now < self.window.end {
            return;
        }
        let Window { end, accepted, throttled } = self.window;
        let length = now.saturating_sub(end) + WINDOW;
        self.per_second = adapted_rate(self.per_second, max_rate, accepted, throttled, length);
        self.window = Window::starting(now);
    }
}

impl Window {
    fn starting(now: Duration) -> Self {
        Self { end: now + WINDOW, accepted: 0, throttled: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const MILLI: Duration = Duration::from_millis(1);
    const ACTION: &str = "CreateBackup";

    fn adaptive() -> RateLimiter {
        RateLimiter::new(RateLimit::Adaptive)
    }

    /// Acquires a slot as soon as possible. Returns the time.
    fn acquire(limiter: &RateLimiter, now: Duration) -> Duration {
        match limiter.acquire(ACTION, now) {
            Ok(()) => now,
            Err(delay) => {
                limiter.acquire(ACTION, now + delay).unwrap();
                now + delay
            }
        }
    }

    #[test]
    fn only_a_throttled_action_is_limited() {
        let limiter = adaptive();
        assert!(!limiter.is_engaged(ACTION));
        limiter.on_throttled(ACTION, SECOND, false, None);
        assert!(limiter.is_engaged(ACTION) && !limiter.is_engaged("DescribeBackups"));
        assert_eq!(acquire(&limiter, SECOND), SECOND * 2);
        assert_eq!(acquire(&limiter, SECOND * 2), SECOND * 2 + SECOND / 20);
    }

    #[test]
    fn a_fixed_rate_applies_from_the_first_request_and_is_not_exceeded() {
        let limiter = RateLimiter::new(RateLimit::PerSecond(10.0));
        assert!(limiter.is_engaged(ACTION));
        let mut now = SECOND;
        for _ in 0..1_000 {
            limiter.enqueue(ACTION, now);
            now = acquire(&limiter, now);
            limiter.on_accepted(ACTION, now, true);
        }
        assert_eq!(now, SECOND + SECOND / 10 * 999);
    }

    /// Calls that are not late exceed the limit in no second of the service.
    #[test]
    fn a_thousand_calls_at_the_documented_limit_take_what_the_limit_dictates() {
        const CALLS: u32 = 1_000;
        let limiter = RateLimiter::new(RateLimit::DOCUMENTED);
        let mut counts = HashMap::new();
        let mut now = SECOND;
        for _ in 0..CALLS {
            limiter.enqueue(ACTION, now);
            now = acquire(&limiter, now);
            *counts.entry(now.as_secs()).or_insert(0) += 1;
            limiter.on_accepted(ACTION, now, true);
        }
        assert!(counts.values().all(|count| *count <= 20), "{counts:?}");
        assert!((now - SECOND) <= SECOND * (CALLS / 20), "{now:?}");
    }

    #[test]
    fn late_calls_use_missed_slots_without_a_burst() {
        let limiter = RateLimiter::new(RateLimit::PerSecond(10.0));
        let mut last = SECOND;
        for slot in 0..100 {
            limiter.enqueue(ACTION, SECOND);
            // Each call is 20 ms late.
            last = acquire(&limiter, SECOND + SECOND / 10 * slot) + MILLI * 20;
        }
        assert!(last < SECOND * 11, "{last:?}");
        let burst = (0..100).filter(|_| limiter.acquire(ACTION, SECOND * 100).is_ok()).count();
        assert_eq!(burst, 3);
    }

    #[test]
    fn retry_after_moves_the_next_slot() {
        let limiter = adaptive();
        limiter.on_throttled(ACTION, SECOND, false, Some(SECOND * 7));
        limiter.on_throttled(ACTION, SECOND, false, Some(SECOND * 3));
        assert_eq!(acquire(&limiter, SECOND), SECOND * 8);
    }

    #[test]
    fn a_disabled_limiter_never_engages() {
        let limiter = RateLimiter::new(RateLimit::Off);
        limiter.on_throttled(ACTION, SECOND, false, None);
        assert!(!limiter.is_engaged(ACTION));
        assert_eq!(limiter.acquire(ACTION, SECOND), Ok(()));
    }

    #[test]
    fn the_expected_slot_depends_on_the_waiting_calls() {
        let limiter = RateLimiter::new(RateLimit::PerSecond(20.0));
        assert_eq!(limiter.enqueue(ACTION, SECOND), SECOND);
        assert_eq!(limiter.enqueue(ACTION, SECOND), SECOND + SECOND / 20);
        limiter.leave(ACTION);
        assert_eq!(limiter.enqueue(ACTION, SECOND), SECOND + SECOND / 20);
    }

    #[test]
    fn a_released_slot_can_be_acquired_again() {
        let limiter = RateLimiter::new(RateLimit::PerSecond(1.0));
        limiter.enqueue(ACTION, SECOND);
        limiter.acquire(ACTION, SECOND).unwrap();
        limiter.release(ACTION);
        assert_eq!(limiter.acquire(ACTION, SECOND), Ok(()));
        assert_eq!(limiter.acquire(ACTION, SECOND), Err(SECOND));
    }

    #[test]
    fn an_action_is_not_limited_after_a_minute_without_throttling() {
        let limiter = adaptive();
        limiter.on_throttled(ACTION, SECOND, false, None);
        limiter.on_accepted(ACTION, SECOND * 60, true);
        assert!(limiter.is_engaged(ACTION));
        limiter.on_accepted(ACTION, SECOND * 61, true);
        assert!(!limiter.is_engaged(ACTION));
    }

    /// Simulates a busy client of a service that accepts `limit` requests in each second of the clock. Returns the numbers
    /// of accepted and throttled requests of each second.
    fn run(limit: impl Fn(u64) -> u32, seconds: u64, latency: Duration) -> Vec<(u32, u32)> {
        let limiter = adaptive();
        limiter.on_throttled(ACTION, SECOND, false, None);
        let mut counts = vec![(0, 0); usize::try_from(seconds).unwrap() + 2];
        let mut now = SECOND;
        let mut responses = std::collections::VecDeque::new();
        while now < SECOND * u32::try_from(seconds).unwrap() {
            while responses.front().is_some_and(|(at, _)| *at <= now) {
                let (at, accepted) = responses.pop_front().unwrap();
                if accepted {
                    limiter.on_accepted(ACTION, at, true);
                } else {
                    limiter.on_throttled(ACTION, at, true, None);
                }
            }
            match limiter.acquire(ACTION, now) {
                Ok(()) => {
                    let second = now.as_secs();
                    let count = &mut counts[usize::try_from(second).unwrap()];
                    let accepted = count.0 < limit(second);
                    *(if accepted { &mut count.0 } else { &mut count.1 }) += 1;
                    responses.push_back((now + latency, accepted));
                }
                Err(_) => now += MILLI,
            }
        }
        counts
    }

    #[test]
    fn the_rate_follows_the_limit_of_the_service() {
        for latency in [MILLI, SECOND / 10, SECOND] {
            for limit in [5, 20, 40] {
                let counts = run(|_| limit, 120, latency);
                let settled = &counts[60..119];
                let (accepted, throttled) =
                    settled.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
                assert!(
                    f64::from(accepted) > f64::from(limit) * 59.0 * 0.91,
                    "{limit} {latency:?} {counts:?}"
                );
                assert!(
                    f64::from(throttled) < f64::from(accepted + throttled) * 0.1,
                    "{limit} {latency:?} {counts:?}"
                );
            }
        }
    }

    #[test]
    fn the_documented_limit_is_reached_after_two_seconds() {
        let counts = run(|_| 20, 52, MILLI);
        let (accepted, throttled) =
            counts[2..52].iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        assert!(accepted >= 950 && throttled <= 50, "{accepted} {throttled} {counts:?}");
    }
}
