//! The cache of the credentials of a client. It alone decides when the provider is called.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use volcredis_core::error::CredentialsError;
use volcredis_core::{Credentials, Error, Timestamp};

use super::{Context, ProvideCredentials};
use crate::log::{debug, warn};
use crate::runtime::Spawner;
use crate::runtime::reentrancy::{self, Caller};

/// The time before the expiry at which credentials are refreshed if their provider does not set it.
const REFRESH_AHEAD_SECONDS: i64 = 300;
/// Credentials that expire sooner are only used if they cannot be refreshed: a request could arrive too late.
const EXPIRY_MARGIN_SECONDS: i64 = 10;
/// The least time between a call of the provider and a refresh in the background.
const REFRESH_INTERVAL_SECONDS: i64 = 10;

/// A cache of the credentials of one provider, which is called by one request at a time.
#[derive(Clone)]
pub(crate) struct IdentityCache(Arc<Shared>);

struct Shared {
    provider: Arc<dyn ProvideCredentials>,
    context: Context,
    spawner: Spawner,
    state: Mutex<State>,
    /// Locked while the provider is called.
    refresh_lock: Arc<AsyncMutex<()>>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Credentials>>,
    /// The credentials that the service has rejected. No other request uses them until the provider was called.
    rejected: Option<Arc<Credentials>>,
    /// The number of calls of the provider.
    calls: u64,
    /// The error of the last call of the provider.
    failure: Option<Error>,
    /// The time before which there is no refresh in the background.
    next_refresh_at: Option<Timestamp>,
}

impl fmt::Debug for IdentityCache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("IdentityCache").field("provider", &self.0.provider).finish_non_exhaustive()
    }
}

#[derive(Debug, PartialEq)]
enum Freshness {
    Fresh,
    /// Valid, to be refreshed in the background.
    Stale,
    /// Valid for some seconds, to be refreshed before use.
    Expiring,
    Expired,
}

fn freshness(credentials: &Credentials, now: Timestamp) -> Freshness {
    let Some(expires_at) = credentials.expires_at else { return Freshness::Fresh };
    let refresh_at = credentials.refresh_at.unwrap_or(expires_at.plus_seconds(-REFRESH_AHEAD_SECONDS));
    if now >= expires_at {
        Freshness::Expired
    } else if now >= expires_at.plus_seconds(-EXPIRY_MARGIN_SECONDS) {
        Freshness::Expiring
    } else if now >= refresh_at {
        Freshness::Stale
    } else {
        Freshness::Fresh
    }
}

impl IdentityCache {
    pub(crate) fn new(provider: Arc<dyn ProvideCredentials>, context: Context, spawner: Spawner) -> Self {
        let (state, refresh_lock) = (Mutex::default(), Arc::default());
        Self(Arc::new(Shared { provider, context, spawner, state, refresh_lock }))
    }

    /// Returns cached credentials that can be used, and refreshes them in the background if they are stale. `rejected` are
    /// credentials that the service has rejected.
    pub(crate) fn get_cached(&self, rejected: Option<&Arc<Credentials>>) -> Option<Arc<Credentials>> {
        let mut state = self.state();
        if let Some(rejected) = rejected {
            state.rejected = Some(Arc::clone(rejected));
        }
        let now = self.0.context.now();
        let current = state.usable(rejected, now)?;
        let is_stale = freshness(&current, now) == Freshness::Stale;
        if is_stale && state.next_refresh_at.is_none_or(|time| now >= time) {
            drop(state);
            self.refresh_in_background();
        }
        Some(current)
    }

    /// Returns credentials from the cache or, if there are none to use, from the provider.
    pub(crate) async fn get(&self, rejected: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let calls_before = self.state().calls;
        if let Some(current) = self.get_cached(rejected) {
            return Ok(current);
        }
        if reentrancy::is_called_by(self.caller()) {
            return Err(Error::from(CredentialsError::new(format!(
                "the credentials provider ({}) must not wait for a call of the client that it provides for",
                self.0.provider.name()
            ))));
        }
        let _refreshing = self.0.refresh_lock.lock().await;
        {
            // Another request may have called the provider meanwhile: its result is used.
            let state = self.state();
            let now = self.0.context.now();
            if let Some(current) = state.usable(rejected, now) {
                return Ok(current);
            }
            if state.calls != calls_before {
                if let Some(failure) = &state.failure {
                    return Err(failure.clone());
                }
                if let Some(current) = state.unexpired(rejected, now) {
                    return Ok(current);
                }
            }
        }
        self.call_provider(rejected).await
    }

    fn caller(&self) -> Caller {
        Caller::IdentityCache(Arc::as_ptr(&self.0).addr())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls the provider. The refresh lock must be held.
    async fn call_provider(&self, rejected: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let provider = &self.0.provider;
        let provided = reentrancy::await_from(self.caller(), || provider.provide());
        #[cfg(feature = "credentials")]
        let provided = self.0.context.lend_network(provided);
        let result = provided.await;
        let now = self.0.context.now();
        let result = result.and_then(|credentials| match credentials.expires_at {
            Some(time) if time <= now => {
                Err(CredentialsError::new(format!("the provided credentials expired at {time}")))
            }
            _ => Ok(Arc::new(credentials)),
        });
        let mut state = self.state();
        state.calls += 1;
        state.rejected = None;
        state.next_refresh_at = Some(now.plus_seconds(REFRESH_INTERVAL_SECONDS));
        match result {
            Ok(credentials) => {
                debug!(provider = provider.name(), "got credentials");
                state.failure = None;
                state.current = Some(Arc::clone(&credentials));
                Ok(credentials)
            }
            Err(reason) => {
                let error = Error::from(reason.context(format_args!("no credentials ({})", provider.name())));
                if let Some(current) = state.unexpired(rejected, now) {
                    warn!(error = %format_args!("{error:#}"), "failed to refresh credentials; the current ones are still valid");
                    return Ok(current);
                }
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Refreshes the credentials in the background, unless the provider is being called.
    fn refresh_in_background(&self) {
        let Ok(guard) = Arc::clone(&self.0.refresh_lock).try_lock_owned() else { return };
        self.0.spawner.spawn(self.clone().refresh(guard));
    }

    async fn refresh(self, _refreshing: OwnedMutexGuard<()>) {
        let is_stale = {
            let state = self.state();
            let now = self.0.context.now();
            state.current.as_ref().is_some_and(|current| freshness(current, now) == Freshness::Stale)
        };
        // Otherwise a request has refreshed them meanwhile.
        if is_stale && let Err(error) = self.call_provider(None).await {
            warn!(error = %format_args!("{error:#}"), "failed to refresh credentials; the current ones have expired");
        }
    }
}

impl State {
    /// Returns the current credentials unless they were rejected or are about to expire.
    fn usable(&self, rejected: Option<&Arc<Credentials>>, now: Timestamp) -> Option<Arc<Credentials>> {
        self.unexpired(rejected, now).filter(|current| {
            !is_same(current, self.rejected.as_ref()) && freshness(current, now) != Freshness::Expiring
        })
    }

    /// Returns the current credentials unless they are the given rejected ones or have expired.
    fn unexpired(&self, rejected: Option<&Arc<Credentials>>, now: Timestamp) -> Option<Arc<Credentials>> {
        let current = self.current.as_ref()?;
        let is_valid = !is_same(current, rejected) && freshness(current, now) != Freshness::Expired;
        is_valid.then(|| Arc::clone(current))
    }
}

fn is_same(current: &Arc<Credentials>, other: Option<&Arc<Credentials>>) -> bool {
    other.is_some_and(|other| Arc::ptr_eq(other, current))
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

    use tokio::sync::Semaphore;

    use volcredis_core::ErrorKind;

    use super::*;
    use crate::CancellationToken;
    use crate::credentials::ProvideFuture;
    use crate::runtime::EventLoop;

    /// A provider that returns the given results once its gate is open, and a clock.
    #[derive(Debug)]
    struct Vault {
        clock: AtomicI64,
        results: Mutex<VecDeque<Result<Credentials, CredentialsError>>>,
        calls: AtomicUsize,
        gate: Semaphore,
    }

    impl ProvideCredentials for Vault {
        fn name(&self) -> &'static str {
            "vault"
        }

        fn provide(&self) -> ProvideFuture<'_> {
            self.calls.fetch_add(1, Ordering::SeqCst);
            Box::pin(async {
                self.gate.acquire().await.unwrap().forget();
                let result = self.results.lock().unwrap().pop_front();
                result.unwrap_or_else(|| Err(CredentialsError::new("sealed")))
            })
        }
    }

    impl Vault {
        /// Returns each result at once.
        fn open(results: impl IntoIterator<Item = Result<Credentials, CredentialsError>>) -> Arc<Self> {
            let vault = Self::closed(results);
            vault.gate.add_permits(1000);
            vault
        }

        /// Returns each result when the gate has a permit.
        fn closed(results: impl IntoIterator<Item = Result<Credentials, CredentialsError>>) -> Arc<Self> {
            Arc::new(Self {
                clock: AtomicI64::new(0),
                results: Mutex::new(results.into_iter().collect()),
                calls: AtomicUsize::new(0),
                gate: Semaphore::new(0),
            })
        }

        fn cache(self: &Arc<Self>, spawner: Spawner) -> IdentityCache {
            let vault = Arc::clone(self);
            let none: [(String, String); 0] = [];
            let context = Context::isolated(none)
                .with_clock(move || Timestamp::from_unix_seconds(vault.clock.load(Ordering::SeqCst)));
            IdentityCache::new(Arc::clone(self) as _, context, spawner)
        }

        fn set_time(&self, seconds: i64) {
            self.clock.store(seconds, Ordering::SeqCst);
        }

        fn calls(&self) -> usize {
            self.calls.load(Ordering::SeqCst)
        }
    }

    fn until(key: &str, expires_at: i64) -> Credentials {
        Credentials::new(key, "hunter2").with_expiry(Timestamp::from_unix_seconds(expires_at))
    }

    async fn key(cache: &IdentityCache) -> String {
        cache.get(None).await.unwrap().access_key.clone()
    }

    /// Waits until no refresh is in progress.
    async fn settled(cache: &IdentityCache) {
        drop(cache.0.refresh_lock.lock().await);
    }

    #[tokio::test]
    async fn credentials_are_cached_until_they_are_stale() {
        let vault = Vault::open([Ok(until("AK0", 1000)), Ok(until("AK1", 2000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        for time in [0, 1, 699] {
            vault.set_time(time);
            assert_eq!(key(&cache).await, "AK0");
        }
        settled(&cache).await;
        assert_eq!(vault.calls(), 1);
        vault.set_time(700);
        assert_eq!(key(&cache).await, "AK0");
        settled(&cache).await;
        assert_eq!(key(&cache).await, "AK1");
        assert_eq!(vault.calls(), 2);
    }

    #[tokio::test]
    async fn a_provider_can_set_the_refresh_time() {
        let refresh_at = Timestamp::from_unix_seconds(940);
        let vault = Vault::open([Ok(until("AK0", 1000).with_refresh_at(refresh_at)), Ok(until("AK1", 2000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        for (time, calls) in [(0, 1), (939, 1), (940, 2)] {
            vault.set_time(time);
            assert_eq!(key(&cache).await, "AK0");
            settled(&cache).await;
            assert_eq!(vault.calls(), calls, "{time}");
        }
    }

    #[tokio::test]
    async fn credentials_without_expiry_are_never_refreshed() {
        let vault = Vault::open([Ok(Credentials::new("AK0", "hunter2"))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        key(&cache).await;
        vault.set_time(i64::MAX);
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.calls(), 1);
    }

    #[tokio::test]
    async fn concurrent_callers_share_one_call_of_the_provider() {
        for result in [Ok(until("AK0", 1000)), Err(CredentialsError::new("sealed"))] {
            let vault = Vault::closed([result.clone()]);
            let cache = vault.cache(Spawner::CurrentRuntime);
            let callers: Vec<_> = (0..64)
                .map(|_| {
                    let cache = cache.clone();
                    tokio::spawn(async move { cache.get(None).await.map(|found| found.access_key.clone()) })
                })
                .collect();
            // On one thread, each caller runs until it has to wait.
            tokio::task::yield_now().await;
            vault.gate.add_permits(1);
            for caller in callers {
                match caller.await.unwrap() {
                    Ok(key) => assert_eq!(key, "AK0"),
                    Err(error) => assert_eq!(error.to_string(), "no credentials (vault): sealed"),
                }
            }
            assert_eq!(vault.calls(), 1, "{result:?}");
        }
    }

    #[tokio::test]
    async fn no_caller_waits_for_a_refresh_in_the_background() {
        let event_loop = EventLoop::new(CancellationToken::new()).unwrap();
        for spawner in [Spawner::CurrentRuntime, event_loop.spawner()] {
            let vault = Vault::closed([Ok(until("AK0", 1000)), Ok(until("AK1", 2000))]);
            let cache = vault.cache(spawner.clone());
            vault.gate.add_permits(1);
            key(&cache).await;
            vault.set_time(800);
            for _ in 0..64 {
                assert_eq!(key(&cache).await, "AK0");
            }
            vault.gate.add_permits(1);
            settled(&cache).await;
            assert_eq!(key(&cache).await, "AK1", "{spawner:?}");
            assert_eq!(vault.calls(), 2);
        }
    }

    #[tokio::test]
    async fn a_failed_refresh_is_no_error_while_the_credentials_are_valid() {
        let vault = Vault::open([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        key(&cache).await;
        // The refresh is repeated after ten seconds.
        for (time, calls) in [(700, 2), (701, 2), (709, 2), (710, 3), (900, 4)] {
            vault.set_time(time);
            assert_eq!(key(&cache).await, "AK0");
            settled(&cache).await;
            assert_eq!(vault.calls(), calls, "{time}");
        }
        // In the last seconds, a request calls the provider itself, and uses the old credentials if that fails.
        vault.set_time(995);
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.calls(), 5);
        vault.set_time(1000);
        let error = cache.get(None).await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials (vault): sealed");
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)));
    }

    #[tokio::test]
    async fn callers_in_the_last_seconds_share_a_failed_refresh() {
        let vault = Vault::closed([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        vault.gate.add_permits(1);
        key(&cache).await;
        vault.set_time(995);
        let callers: Vec<_> = (0..64)
            .map(|_| {
                let cache = cache.clone();
                tokio::spawn(async move { key(&cache).await })
            })
            .collect();
        tokio::task::yield_now().await;
        vault.gate.add_permits(64);
        for caller in callers {
            assert_eq!(caller.await.unwrap(), "AK0");
        }
        assert_eq!(vault.calls(), 2);
        // A later request calls the provider again.
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.calls(), 3);
    }

    #[tokio::test]
    async fn rejected_credentials_are_replaced() {
        let vault = Vault::open([Ok(until("AK0", 1000)), Ok(until("AK1", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let first = cache.get(None).await.unwrap();
        let second = cache.get(Some(&first)).await.unwrap();
        assert_eq!(second.access_key, "AK1");
        // Another request that was rejected with the first credentials uses the current ones.
        assert!(Arc::ptr_eq(&cache.get(Some(&first)).await.unwrap(), &second));
        assert_eq!(vault.calls(), 2);
        cache.get(Some(&second)).await.unwrap_err();
    }

    #[tokio::test]
    async fn rejected_credentials_are_not_used_during_a_refresh() {
        for (result, expected) in
            [(Ok(until("AK1", 1000)), "AK1"), (Err(CredentialsError::new("sealed")), "AK0")]
        {
            let vault = Vault::closed([Ok(until("AK0", 1000)), result]);
            let cache = vault.cache(Spawner::CurrentRuntime);
            vault.gate.add_permits(1);
            let first = cache.get(None).await.unwrap();
            let (refreshing, waiting) = (cache.clone(), cache.clone());
            let rejected = tokio::spawn(async move { refreshing.get(Some(&first)).await });
            tokio::task::yield_now().await;
            assert!(cache.get_cached(None).is_none());
            let other = tokio::spawn(async move { key(&waiting).await });
            tokio::task::yield_now().await;
            vault.gate.add_permits(1);
            // If there are no others, rejected credentials are better than none.
            assert_eq!(other.await.unwrap(), expected);
            assert_eq!(key(&cache).await, expected);
            assert_eq!(rejected.await.unwrap().is_ok(), expected == "AK1");
            assert_eq!(vault.calls(), 2);
        }
    }

    #[tokio::test]
    async fn expired_credentials_are_an_error() {
        let vault = Vault::open([Ok(until("AK0", 100))]);
        vault.set_time(100);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let message = cache.get(None).await.unwrap_err().to_string();
        assert_eq!(
            message,
            "no credentials (vault): the provided credentials expired at 1970-01-01T00:01:40Z"
        );
        assert!(!format!("{cache:?}").contains("hunter2"));
    }

    #[tokio::test]
    async fn a_cancelled_caller_unblocks_the_next() {
        let vault = Vault::closed([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let first = cache.clone();
        let caller = tokio::spawn(async move { first.get(None).await });
        tokio::task::yield_now().await;
        assert_eq!(vault.calls(), 1);
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        vault.gate.add_permits(1);
        assert_eq!(key(&cache).await, "AK0");
    }
}
