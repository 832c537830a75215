//! The expected state of a call, kept apart from the implementation, and the assertions on it.

use std::time::Duration;

use volcredis_core::call::{Completed, RateLimit, RetryConfig, RetryMode};
use volcredis_core::error::{RetryStop, TimeoutError};
use volcredis_core::{Error, ErrorKind, Timestamp};

use crate::service::{self, Request, Response};

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RequestKind {
    Read,
    /// A write whose action takes a client token, which the library generates.
    Write,
    /// A write whose action takes a client token, which the caller sets.
    WriteWithCallerToken,
    /// A write whose action takes no client token.
    WriteWithoutToken,
    /// An action that is not in the model.
    Custom,
}

impl RequestKind {
    pub(crate) const ALL: [Self; 5] =
        [Self::Read, Self::Write, Self::WriteWithCallerToken, Self::WriteWithoutToken, Self::Custom];

    pub(crate) fn is_mutating(self) -> bool {
        self != Self::Read
    }

    fn is_idempotent(self) -> bool {
        !matches!(self, Self::WriteWithoutToken | Self::Custom)
    }
}

/// The outcome of an attempt, as the client knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptOutcome {
    /// The attempt failed. If `ambiguous`, the service may have executed the request.
    Failed { ambiguous: bool },
    /// The service reported success.
    Succeeded,
}

/// The retries that were still possible when a call ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PossibleRetries {
    /// A retry could be withdrawn from the retry budget.
    pub(crate) retry: bool,
    /// The clock had been corrected since the last attempt, and a retry was free or within the retry budget.
    pub(crate) correction: bool,
}

/// The expected state of a call.
#[derive(Debug)]
pub(crate) struct CallRecord {
    /// The number that identifies the call, sent as the parameter `Mark`.
    pub(crate) mark: u64,
    pub(crate) kind: RequestKind,
    pub(crate) retry: RetryConfig,
    pub(crate) caller_token: Option<String>,
    pub(crate) deadline: Duration,
    /// `true` if the caller set the timeout.
    timeout_is_set: bool,
    /// `true` if the time lost to throttling counts towards the timeout.
    throttling_counts: bool,
    attempt_timeout: Duration,
    /// The time for which the last attempt was signed, and the monotonic time at which it was sent.
    pub(crate) last_sent: Option<(Timestamp, Duration)>,
    /// The client token of each attempt.
    sent_tokens: Vec<Option<String>>,
    outcomes: Vec<AttemptOutcome>,
    /// The earliest time of the next attempt.
    not_before: Duration,
    clock_corrections: u32,
    credential_refreshes: u32,
    last_response: Option<Response>,
    last_is_retryable: bool,
    throttled_attempts: u32,
    last_is_throttled: bool,
}

impl CallRecord {
    pub(crate) fn new(
        mark: u64,
        kind: RequestKind,
        retry: RetryConfig,
        caller_token: Option<String>,
        attempt_timeout: Duration,
        timeout_is_set: bool,
        rate_limit: RateLimit,
    ) -> Self {
        Self {
            mark,
            kind,
            retry,
            caller_token,
            deadline: Duration::MAX,
            attempt_timeout,
            timeout_is_set,
            throttling_counts: timeout_is_set || rate_limit == RateLimit::Off,
            last_sent: None,
            sent_tokens: Vec::new(),
            outcomes: Vec::new(),
            not_before: Duration::ZERO,
            clock_corrections: 0,
            credential_refreshes: 0,
            last_response: None,
            last_is_retryable: false,
            throttled_attempts: 0,
            last_is_throttled: false,
        }
    }

    pub(crate) fn attempts(&self) -> u32 {
        u32::try_from(self.sent_tokens.len()).unwrap()
    }

    /// Returns `true` if the last attempt was throttled.
    pub(crate) fn is_throttled(&self) -> bool {
        self.last_is_throttled
    }

    /// Returns the number of attempts that count towards the maximum, which throttled attempts do not.
    fn counted_attempts(&self) -> u32 {
        self.attempts() - self.throttled_attempts
    }

    fn max_attempts(&self) -> u32 {
        if self.retry.mode == RetryMode::None { 1 } else { self.retry.max_attempts }
    }

    /// Records an attempt.
    pub(crate) fn record_attempt(&mut self, request: &Request, timeout: Duration, now: Duration) {
        assert!(
            self.kind.is_idempotent() || !self.outcomes.contains(&AttemptOutcome::Failed { ambiguous: true }),
            "a write without a client token was retried although it may have been executed: {self:?}"
        );
        assert!(!self.outcomes.contains(&AttemptOutcome::Succeeded), "sent after a success: {self:?}");
        assert!(self.counted_attempts() < self.max_attempts(), "more attempts than allowed: {self:?}");
        assert!(now < self.deadline, "sent after the deadline: {self:?}");
        assert!(now + timeout <= self.deadline, "the attempt may outlast the deadline: {self:?}");
        assert!(timeout <= self.attempt_timeout, "the attempt may exceed its timeout: {self:?}");
        assert!(now >= self.not_before, "sent before the end of `Retry-After`: {self:?}");
        let token = service::token(request);
        match self.kind {
            RequestKind::Read | RequestKind::WriteWithoutToken | RequestKind::Custom => {
                assert_eq!(token, None, "unexpected client token");
            }
            RequestKind::WriteWithCallerToken => {
                assert_eq!(token, self.caller_token, "not the client token of the caller");
            }
            RequestKind::Write => {
                let string = token.as_deref().expect("a client token is generated");
                assert!(
                    string.len() <= 127 && string.is_ascii() && !string.is_empty(),
                    "invalid client token: {string}"
                );
                assert!(
                    self.sent_tokens.iter().all(|other| *other == token),
                    "the client token changed: {self:?}"
                );
            }
        }
        assert_eq!(service::mark(request), self.mark);
        self.sent_tokens.push(token);
    }

    /// Records a failed attempt.
    pub(crate) fn record_failure(&mut self, ambiguous: bool, retryable: bool) {
        self.outcomes.push(AttemptOutcome::Failed { ambiguous });
        self.last_response = None;
        self.not_before = Duration::ZERO;
        self.last_is_retryable = retryable;
        self.last_is_throttled = false;
    }

    /// Records a corrupted response.
    pub(crate) fn record_corrupted_response(
        &mut self,
        ambiguous: bool,
        retryable: bool,
        throttled: bool,
        retry_after: Option<u32>,
        now: Duration,
    ) {
        let wait = Duration::from_secs(u64::from(retry_after.unwrap_or(0)));
        self.record_failure(ambiguous, retryable && wait <= self.retry.max_retry_after);
        self.not_before = now + wait;
        self.last_is_throttled = throttled;
        self.throttled_attempts += u32::from(throttled);
    }

    /// Records an immediate retry. Returns `true` if its reason is a clock correction.
    pub(crate) fn record_immediate_retry(&mut self, refresh: bool) -> bool {
        let code = self.last_response.as_ref().and_then(|response| response.code);
        if refresh {
            assert!(
                matches!(code, Some("InvalidSecretToken" | "InvalidAccessKey")),
                "unexpected refresh of the credentials: {self:?}"
            );
            self.credential_refreshes += 1;
            assert_eq!(self.credential_refreshes, 1, "credentials refreshed twice: {self:?}");
        }
        let corrected = code == Some("InvalidTimestamp");
        if corrected {
            self.clock_corrections += 1;
            assert_eq!(self.clock_corrections, 1, "clock corrected twice: {self:?}");
        }
        corrected
    }

    /// Records a response of the service.
    pub(crate) fn record_response(&mut self, response: &Response, now: Duration) {
        self.outcomes.push(if response.code.is_none() {
            AttemptOutcome::Succeeded
        } else {
            AttemptOutcome::Failed { ambiguous: response.is_ambiguous() }
        });
        let wait = Duration::from_secs(u64::from(response.retry_after.unwrap_or(0)));
        self.last_is_retryable = (response.is_throttling() || response.code == Some("InternalError"))
            && wait <= self.retry.max_retry_after;
        self.not_before = if self.last_is_retryable { now + wait } else { Duration::ZERO };
        self.last_is_throttled = response.is_throttling();
        self.throttled_attempts += u32::from(response.is_throttling());
        self.last_response = Some(response.clone());
    }

    /// Checks a call that succeeded. `executions` is the number of times that the service has executed it.
    pub(crate) fn check_success(&self, completed: &Completed, executions: u32) {
        assert_eq!(
            executions,
            u32::from(self.kind.is_mutating()),
            "successful, but executed {executions} times: {self:?}"
        );
        assert_eq!(self.outcomes.last(), Some(&AttemptOutcome::Succeeded));
        assert_eq!(completed.attempts, self.attempts());
        let response = self.last_response.as_ref().unwrap();
        assert_eq!(completed.metadata.request_id.as_deref(), Some(response.request_id.as_str()));
    }

    /// Checks a call that failed.
    pub(crate) fn check_failure(
        &self,
        error: &Error,
        executions: u32,
        now: Duration,
        possible: PossibleRetries,
    ) {
        let ambiguous = self.outcomes.contains(&AttemptOutcome::Failed { ambiguous: true });
        assert!(executions <= 1, "executed {executions} times: {self:?}");
        assert_eq!(
            error.outcome_unknown(),
            ambiguous && self.kind.is_mutating(),
            "executed {executions} times, but {error}: {self:?}"
        );
        assert!(executions == 0 || error.outcome_unknown(), "executed, but {error}: {self:?}");
        assert_eq!(error.attempts(), self.attempts());
        if let (Some(response), Some(service)) = (&self.last_response, error.service()) {
            assert_eq!(Some(service.code.as_str()), response.code, "{self:?}");
            assert_eq!(error.request_id(), Some(response.request_id.as_str()));
        }
        if let Some(token) = self.sent_tokens.last() {
            assert_eq!(
                error.client_token(),
                token.as_deref(),
                "not the client token that was sent: {self:?}"
            );
        }
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hidden-"), "the error contains a secret: {shown}");
        self.check_retries_exhausted(error, now, possible);
    }

    /// Checks that no further retry was possible when the call failed.
    fn check_retries_exhausted(&self, error: &Error, now: Duration, possible: PossibleRetries) {
        let last_is_ambiguous = self.outcomes.last() == Some(&AttemptOutcome::Failed { ambiguous: true });
        let max_wait = self.retry.max_delay.max(self.not_before.saturating_sub(now));
        // Only a timeout that the caller has set limits the time in the queue of the rate limiter.
        let limited = matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { .. }));
        assert!(
            !limited || self.timeout_is_set,
            "the default timeout ended the wait for the rate limiter: {self:?}"
        );
        if error.retry_stop() == Some(RetryStop::Budget) {
            assert!(
                !possible.retry && !self.last_is_throttled,
                "the retry budget is not exhausted: {self:?}"
            );
        }
        let never_retried =
            limited || matches!(error.kind(), ErrorKind::Credentials(_) | ErrorKind::Cancelled);
        assert!(
            !(self.last_is_throttled
                && self.last_is_retryable
                && self.retry.mode != RetryMode::None
                && (self.kind.is_idempotent() || !last_is_ambiguous)
                && !self.throttling_counts
                && now < self.deadline
                && !never_retried),
            "a throttled attempt was not retried at {now:?}: {error}: {self:?}"
        );
        let time_left = !self.last_is_throttled && now + max_wait < self.deadline;
        assert!(
            !(self.last_is_retryable
                && self.counted_attempts() < self.max_attempts()
                && (self.kind.is_idempotent() || !last_is_ambiguous)
                && possible.retry
                && time_left
                && !never_retried),
            "a failed attempt was not retried at {now:?}: {error}: {self:?}"
        );
        let code = error.service().map(|error| error.code.as_str());
        assert!(
            !(code == Some("InvalidTimestamp")
                && possible.correction
                && self.clock_corrections == 0
                && self.counted_attempts() < self.max_attempts()
                && now < self.deadline),
            "the clock was not corrected: {self:?}"
        );
    }
}

/// The clock offset in seconds that the client is expected to have determined.
#[derive(Debug, Default)]
pub(crate) struct ClockOffset(i64);

impl ClockOffset {
    pub(crate) fn update(&mut self, service: Timestamp, wall: Timestamp) {
        self.0 = service.unix_seconds() - wall.unix_seconds();
    }

    pub(crate) fn correct(&self, wall: Timestamp) -> Timestamp {
        wall.plus_seconds(self.0)
    }
}
