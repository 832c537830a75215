//! What the calls of one client share.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderValue};

use super::adaptive::Pace;
use super::budget::Budget;
use super::config::SessionConfig;
use super::corrections::Corrections;
use crate::sign::Signer;
use crate::{Endpoint, Timestamp};

pub(super) const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// What the calls of one client share: how they are made, the keys that were derived, what the clock is off by, the retry
/// budget, and the rates that throttling has taught. It can be shared among threads.
#[derive(Debug)]
pub struct Session {
    pub(super) config: SessionConfig,
    /// The headers that are the same in all requests.
    pub(super) headers: HeaderMap,
    pub(super) signer: Signer,
    pub(super) budget: Budget,
    pub(super) corrections: Corrections,
    pub(super) pace: Pace,
    skew_seconds: AtomicI64,
}

impl Session {
    /// A session that no call was made in yet.
    #[must_use]
    pub fn new(config: SessionConfig) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(header::HOST, host(&config.endpoint));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, config.user_agent.clone());
        Self {
            config,
            headers,
            signer: Signer::new(),
            budget: Budget::new(),
            corrections: Corrections::new(),
            pace: Pace::default(),
            skew_seconds: AtomicI64::new(0),
        }
    }

    /// How calls are made.
    #[must_use]
    pub fn config(&self) -> &SessionConfig {
        &self.config
    }

    /// The signer, with the keys that it derived.
    #[must_use]
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// The time of the service, as far as its answers have shown that the clock of this machine is off.
    #[must_use]
    pub fn service_time(&self, wall: Timestamp) -> Timestamp {
        wall.plus_seconds(self.skew_seconds.load(Ordering::Relaxed))
    }

    /// Whether an attempt that was sent at `sent`, and refused for what the client has now corrected, may be repeated.
    pub(super) fn may_repeat_corrected(&self, sent: Duration, now: Duration) -> bool {
        self.corrections.are_free(sent, now) || self.budget.spend()
    }

    /// Learns from the `Date` of an answer what the clock is off by.
    pub(super) fn learn_time(&self, service: Timestamp, wall: Timestamp) {
        let skew = service.unix_seconds().saturating_sub(wall.unix_seconds());
        self.skew_seconds.store(skew, Ordering::Relaxed);
    }
}

fn host(endpoint: &Endpoint) -> HeaderValue {
    HeaderValue::from_str(endpoint.host())
        .unwrap_or_else(|_| unreachable!("what names a host is made of letters, digits and punctuation"))
}
