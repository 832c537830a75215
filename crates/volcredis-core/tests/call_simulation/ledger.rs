//! What is written down of one call, and what must hold of it.

use std::time::Duration;

use volcredis_core::call::{Completed, RateLimit, RetryConfig, RetryMode};
use volcredis_core::error::{RetryStop, TimeoutError};
use volcredis_core::{Error, ErrorKind, Timestamp};

use crate::service::{self, Reply, Request};

/// What a call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Read,
    /// A change whose action has a token, which the caller leaves to the library.
    Write,
    /// A change whose action has a token, which the caller gives.
    WriteWithOwnToken,
    /// A change whose action has no token.
    TokenlessWrite,
    /// An action that the library does not know.
    Custom,
}

impl Wish {
    pub(crate) const ALL: [Self; 5] =
        [Self::Read, Self::Write, Self::WriteWithOwnToken, Self::TokenlessWrite, Self::Custom];

    pub(crate) fn mutating(self) -> bool {
        self != Self::Read
    }

    fn repeatable(self) -> bool {
        !matches!(self, Self::TokenlessWrite | Self::Custom)
    }
}

/// How an attempt looked from the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Whether it may have been carried out.
    Failed { ambiguous: bool },
    /// The service said that it did it.
    Succeeded,
}

/// What a call had the means for when it ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Means {
    /// The retry budget held a retry.
    pub(crate) retry: bool,
    /// The clock was known better than when the call was last sent, and a repeat was free or in the budget.
    pub(crate) correction: bool,
}

/// What is written down of one call.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub(crate) mark: u64,
    pub(crate) wish: Wish,
    pub(crate) retry: RetryConfig,
    pub(crate) own_token: Option<String>,
    pub(crate) deadline: Duration,
    /// Whether the caller set the timeout.
    timeout_is_set: bool,
    /// Whether the time that throttling costs counts towards the timeout.
    throttling_counts: bool,
    attempt_timeout: Duration,
    /// When the last attempt was sent: what it is signed for, and on the clock that only goes forward.
    pub(crate) last_sent: Option<(Timestamp, Duration)>,
    sent: Vec<Option<String>>,
    seen: Vec<Seen>,
    /// Nothing may be sent earlier.
    not_before: Duration,
    clock_corrections: u32,
    credential_refreshes: u32,
    last_reply: Option<Reply>,
    last_may_be_tried_again: bool,
    throttled: u32,
    last_is_throttled: bool,
}

impl Ledger {
    pub(crate) fn new(
        mark: u64,
        wish: Wish,
        retry: RetryConfig,
        own_token: Option<String>,
        attempt_timeout: Duration,
        timeout_is_set: bool,
        rate_limit: RateLimit,
    ) -> Self {
        Self {
            mark,
            wish,
            retry,
            own_token,
            deadline: Duration::MAX,
            attempt_timeout,
            timeout_is_set,
            throttling_counts: timeout_is_set || rate_limit == RateLimit::Off,
            last_sent: None,
            sent: Vec::new(),
            seen: Vec::new(),
            not_before: Duration::ZERO,
            clock_corrections: 0,
            credential_refreshes: 0,
            last_reply: None,
            last_may_be_tried_again: false,
            throttled: 0,
            last_is_throttled: false,
        }
    }

    pub(crate) fn attempts(&self) -> u32 {
        u32::try_from(self.sent.len()).unwrap()
    }

    /// Whether the last attempt was throttled.
    pub(crate) fn is_throttled(&self) -> bool {
        self.last_is_throttled
    }

    /// The number of attempts that count.
    fn counted(&self) -> u32 {
        self.attempts() - self.throttled
    }

    fn max_attempts(&self) -> u32 {
        if self.retry.mode == RetryMode::None { 1 } else { self.retry.max_attempts }
    }

    /// A request goes out.
    pub(crate) fn sending(&mut self, request: &Request, timeout: Duration, now: Duration) {
        assert!(
            self.wish.repeatable() || !self.seen.contains(&Seen::Failed { ambiguous: true }),
            "a change without a token is sent again after it may have arrived: {self:?}"
        );
        assert!(!self.seen.contains(&Seen::Succeeded), "sent after a success: {self:?}");
        assert!(self.counted() < self.max_attempts(), "more attempts than allowed: {self:?}");
        assert!(now < self.deadline, "sent after the deadline: {self:?}");
        assert!(now + timeout <= self.deadline, "the attempt may outlast the deadline: {self:?}");
        assert!(timeout <= self.attempt_timeout, "the attempt may take too long: {self:?}");
        assert!(now >= self.not_before, "sent before `Retry-After` is over: {self:?}");
        let token = service::token(request);
        match self.wish {
            Wish::Read | Wish::TokenlessWrite | Wish::Custom => assert_eq!(token, None, "a token too many"),
            Wish::WriteWithOwnToken => assert_eq!(token, self.own_token, "not the caller's token"),
            Wish::Write => {
                let text = token.as_deref().expect("a token is made up");
                assert!(text.len() <= 127 && text.is_ascii() && !text.is_empty(), "no such token: {text}");
                assert!(self.sent.iter().all(|other| *other == token), "the token changed: {self:?}");
            }
        }
        assert_eq!(service::mark(request), self.mark);
        self.sent.push(token);
    }

    pub(crate) fn failed(&mut self, ambiguous: bool, again: bool) {
        self.seen.push(Seen::Failed { ambiguous });
        self.last_reply = None;
        self.not_before = Duration::ZERO;
        self.last_may_be_tried_again = again;
        self.last_is_throttled = false;
    }

    /// An answer that is none of the service's.
    pub(crate) fn spoilt(
        &mut self,
        ambiguous: bool,
        again: bool,
        throttled: bool,
        retry_after: Option<u32>,
        now: Duration,
    ) {
        let wait = Duration::from_secs(u64::from(retry_after.unwrap_or(0)));
        self.failed(ambiguous, again && wait <= self.retry.max_retry_after);
        self.not_before = now + wait;
        self.last_is_throttled = throttled;
        self.throttled += u32::from(throttled);
    }

    /// The call goes on without a wait. Gives whether that is because it has corrected its clock.
    pub(crate) fn goes_on(&mut self, refresh: bool) -> bool {
        let code = self.last_reply.as_ref().and_then(|reply| reply.code);
        if refresh {
            assert!(
                matches!(code, Some("InvalidSecretToken" | "InvalidAccessKey")),
                "no reason to refresh: {self:?}"
            );
            self.credential_refreshes += 1;
            assert_eq!(self.credential_refreshes, 1, "refreshed twice: {self:?}");
        }
        let corrected = code == Some("InvalidTimestamp");
        if corrected {
            self.clock_corrections += 1;
            assert_eq!(self.clock_corrections, 1, "corrected twice: {self:?}");
        }
        corrected
    }

    pub(crate) fn answered(&mut self, reply: &Reply, now: Duration) {
        self.seen.push(if reply.code.is_none() {
            Seen::Succeeded
        } else {
            Seen::Failed { ambiguous: reply.ambiguous() }
        });
        let wait = Duration::from_secs(u64::from(reply.retry_after.unwrap_or(0)));
        self.last_may_be_tried_again =
            (reply.throttles() || reply.code == Some("InternalError")) && wait <= self.retry.max_retry_after;
        self.not_before = if self.last_may_be_tried_again { now + wait } else { Duration::ZERO };
        self.last_is_throttled = reply.throttles();
        self.throttled += u32::from(reply.throttles());
        self.last_reply = Some(reply.clone());
    }

    /// Checks a call that succeeded. `carried_out` is how often the service did what it asks for.
    pub(crate) fn check_success(&self, completed: &Completed, carried_out: u32) {
        assert_eq!(carried_out, u32::from(self.wish.mutating()), "a success that is none: {self:?}");
        assert_eq!(self.seen.last(), Some(&Seen::Succeeded));
        assert_eq!(completed.attempts, self.attempts());
        let reply = self.last_reply.as_ref().unwrap();
        assert_eq!(completed.metadata.request_id.as_deref(), Some(reply.request_id.as_str()));
    }

    /// Checks a call that failed.
    pub(crate) fn check_failure(&self, error: &Error, carried_out: u32, now: Duration, means: Means) {
        let ambiguous = self.seen.contains(&Seen::Failed { ambiguous: true });
        assert!(carried_out <= 1, "carried out {carried_out} times: {self:?}");
        assert_eq!(
            error.outcome_unknown(),
            ambiguous && self.wish.mutating(),
            "carried out {carried_out} times, but {error}: {self:?}"
        );
        assert!(carried_out == 0 || error.outcome_unknown(), "carried out, but {error}: {self:?}");
        assert_eq!(error.attempts(), self.attempts());
        if let (Some(reply), Some(service)) = (&self.last_reply, error.service()) {
            assert_eq!(Some(service.code.as_str()), reply.code, "{self:?}");
            assert_eq!(error.request_id(), Some(reply.request_id.as_str()));
        }
        if let Some(token) = self.sent.last() {
            assert_eq!(error.client_token(), token.as_deref(), "not the token that was used: {self:?}");
        }
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hidden-"), "a secret in an error: {text}");
        self.check_not_too_early(error, now, means);
    }

    /// A call ends only when there is a reason for it.
    fn check_not_too_early(&self, error: &Error, now: Duration, means: Means) {
        let last_is_ambiguous = self.seen.last() == Some(&Seen::Failed { ambiguous: true });
        let longest_wait = self.retry.max_delay.max(self.not_before.saturating_sub(now));
        // Time in the queue of the rate limiter counts towards a timeout that the caller set.
        let limited = matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { .. }));
        assert!(
            !limited || self.timeout_is_set,
            "the default timeout ended the wait for the limiter: {self:?}"
        );
        if error.retry_stop() == Some(RetryStop::Budget) {
            assert!(!means.retry && !self.last_is_throttled, "the budget is not exhausted: {self:?}");
        }
        let own = limited || matches!(error.kind(), ErrorKind::Credentials(_) | ErrorKind::Cancelled);
        assert!(
            !(self.last_is_throttled
                && self.last_may_be_tried_again
                && self.retry.mode != RetryMode::None
                && (self.wish.repeatable() || !last_is_ambiguous)
                && !self.throttling_counts
                && now < self.deadline
                && !own),
            "gave up on throttling at {now:?} with {error}: {self:?}"
        );
        let time = !self.last_is_throttled && now + longest_wait < self.deadline;
        assert!(
            !(self.last_may_be_tried_again
                && self.counted() < self.max_attempts()
                && (self.wish.repeatable() || !last_is_ambiguous)
                && means.retry
                && time
                && !own),
            "gave up too early at {now:?} with {error}: {self:?}"
        );
        let code = error.service().map(|error| error.code.as_str());
        assert!(
            !(code == Some("InvalidTimestamp")
                && means.correction
                && self.clock_corrections == 0
                && self.counted() < self.max_attempts()
                && now < self.deadline),
            "the clock was not corrected: {self:?}"
        );
    }
}

/// What an observer thinks that the clock of the client is off by.
#[derive(Debug, Default)]
pub(crate) struct Skew(i64);

impl Skew {
    pub(crate) fn learn(&mut self, service: Timestamp, wall: Timestamp) {
        self.0 = service.unix_seconds() - wall.unix_seconds();
    }

    pub(crate) fn correct(&self, wall: Timestamp) -> Timestamp {
        wall.plus_seconds(self.0)
    }
}
