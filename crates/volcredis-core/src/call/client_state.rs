//! Shared state of a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::uri::{self, Authority, PathAndQuery, Scheme, Uri};

use super::config::ClientConfig;
use super::free_retry_window::FreeRetryWindow;
use super::rate_limiter::{Limiter, RateLimiter};
use super::retry_budget::RetryBudget;
use crate::model::ActionTable;
use crate::percent::write_encoded;
use crate::request::PreparedRequest;
use crate::sign::Signer;
use crate::{Endpoint, Timestamp};

pub(super) const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// The state that all calls of a client share: the configuration, the cached signing keys, the clock skew, the retry budget
/// and the rate limiter. It can be shared between threads.
#[derive(Debug)]
pub struct ClientState {
    pub(super) config: ClientConfig,
    /// The constant headers.
    pub(super) headers: HeaderMap,
    scheme: Scheme,
    authority: Authority,
    /// The URIs of the requests of the actions.
    uris: ActionTable<Uri>,
    pub(super) signer: Signer,
    pub(super) retry_budget: RetryBudget,
    pub(super) free_retries: FreeRetryWindow,
    pub(super) rate_limiter: Arc<dyn Limiter>,
    skew_seconds: AtomicI64,
}

impl ClientState {
    /// Creates the state of a new client with a [`RateLimiter`] of its own.
    #[must_use]
    pub fn new(config: ClientConfig) -> Self {
        let rate_limiter = Arc::new(RateLimiter::new(config.rate_limit));
        Self::with_rate_limiter(config, rate_limiter)
    }

    /// Creates the state of a new client with the given rate limiter.
    #[must_use]
    pub fn with_rate_limiter(config: ClientConfig, rate_limiter: Arc<dyn Limiter>) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(header::HOST, host(&config.endpoint));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, config.user_agent.clone());
        let (scheme, authority) = origin(&config.endpoint);
        Self {
            headers,
            scheme,
            authority,
            uris: ActionTable::new(),
            signer: Signer::new(),
            retry_budget: RetryBudget::new(),
            free_retries: FreeRetryWindow::new(),
            rate_limiter,
            config,
            skew_seconds: AtomicI64::new(0),
        }
    }

    /// Returns the configuration.
    #[must_use]
    pub fn config(&self) -> &ClientConfig {
        &self.config
    }

    /// Returns the estimated time of the service: the local time, corrected by the clock skew learned from responses.
    #[must_use]
    pub fn service_time(&self, wall: Timestamp) -> Timestamp {
        wall.plus_seconds(self.skew_seconds.load(Ordering::Relaxed))
    }

    /// Returns the URI of a request.
    pub(super) fn uri_of(&self, request: &PreparedRequest) -> Uri {
        let make = || {
            let mut query = String::with_capacity(128);
            query.push_str("Action=");
            write_encoded(request.action(), &mut query);
            query.push_str("&Version=");
            write_encoded(request.version(), &mut query);
            self.uri(&query)
        };
        match request.known_action() {
            Some(action) => self.uris.get_or_init(action, make).clone(),
            None => make(),
        }
    }

    /// Returns the URI of a request with the given encoded query.
    pub(super) fn uri(&self, query: &str) -> Uri {
        let path_and_query = Bytes::from([self.config.endpoint.path(), "?", query].concat());
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = PathAndQuery::from_maybe_shared(path_and_query).ok();
        Uri::from_parts(parts).unwrap_or_else(|_| unreachable!("endpoint and encoded query form a valid URI"))
    }

    /// Returns `true` if an attempt sent at `sent` may be repeated after the client has corrected its clock or
    /// credentials.
    pub(super) fn may_repeat_corrected(&self, sent: Duration, now: Duration) -> bool {
        self.free_retries.covers(sent, now) || self.retry_budget.withdraw(now)
    }

    /// Updates the clock skew from the `Date` of a response.
    pub(super) fn update_clock_skew(&self, service: Timestamp, wall: Timestamp) {
        let skew = service.unix_seconds().saturating_sub(wall.unix_seconds());
        self.skew_seconds.store(skew, Ordering::Relaxed);
    }
}

fn origin(endpoint: &Endpoint) -> (Scheme, Authority) {
    let scheme = if endpoint.is_plain_http() { Scheme::HTTP } else { Scheme::HTTPS };
    let authority = Authority::try_from(endpoint.host())
        .unwrap_or_else(|_| unreachable!("the host of an endpoint is a valid authority"));
    (scheme, authority)
}

fn host(endpoint: &Endpoint) -> HeaderValue {
    HeaderValue::from_str(endpoint.host())
        .unwrap_or_else(|_| unreachable!("the host of an endpoint is a valid header value"))
}
