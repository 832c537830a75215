//! Credentials that were got once are kept until they are about to expire. This is the one place that decides when a
//! provider is asked.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::log::{debug, warn};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use volcredis_core::{Credentials, Error, ErrorKind, Timestamp};

use super::{Context, ProvideCredentials, present};
use crate::runtime::callback::{self, Waiting};
use crate::runtime::{Providing, Spawner};

/// Temporary credentials are replaced this long before they expire, where their provider does not say when.
const REFRESH_AHEAD_SECONDS: i64 = 300;
/// Credentials that expire sooner than this are not used without trying to replace them: the request could arrive too
/// late.
const MARGIN_SECONDS: i64 = 10;
/// After the provider was asked, whatever came of it, it is not asked again in the background for this long.
const PAUSE_SECONDS: i64 = 10;

/// A provider, and the credentials that it gave last. It is asked by one call at a time, whatever the number of calls.
#[derive(Clone)]
pub(crate) struct Cache(Arc<Shared>);

struct Shared {
    provider: Arc<dyn ProvideCredentials>,
    context: Context,
    spawner: Spawner,
    state: Mutex<State>,
    /// Held while the provider is asked.
    asking: Arc<AsyncMutex<()>>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Credentials>>,
    /// Those that the service has not taken. Until others are got, or cannot be got, nobody else is sent to be refused.
    refused: Option<Arc<Credentials>>,
    /// How often the provider was asked.
    asked: u64,
    /// Why it gave nothing when it was asked last.
    failure: Option<Error>,
    /// Until when it is not asked in the background.
    pause_until: Option<Timestamp>,
}

impl fmt::Debug for Cache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Cache").field("provider", &self.0.provider).finish_non_exhaustive()
    }
}

/// How long credentials still hold.
#[derive(Debug, PartialEq)]
enum Freshness {
    Fresh,
    /// They hold, but should be replaced.
    Stale,
    /// They hold for some seconds at most.
    Expiring,
    Expired,
}

fn freshness(credentials: &Credentials, now: Timestamp) -> Freshness {
    let Some(expires_at) = credentials.expires_at else { return Freshness::Fresh };
    let refresh_at = credentials.refresh_at.unwrap_or(expires_at.plus_seconds(-REFRESH_AHEAD_SECONDS));
    if now >= expires_at {
        Freshness::Expired
    } else if now >= expires_at.plus_seconds(-MARGIN_SECONDS) {
        Freshness::Expiring
    } else if now >= refresh_at {
        Freshness::Stale
    } else {
        Freshness::Fresh
    }
}

impl Cache {
    pub(crate) fn new(provider: Arc<dyn ProvideCredentials>, context: Context, spawner: Spawner) -> Self {
        let (state, asking) = (Mutex::default(), Arc::default());
        Self(Arc::new(Shared { provider, context, spawner, state, asking }))
    }

    /// Credentials that hold, if there are any. `refused` are some that the service did not take: nobody is given them
    /// until others were asked for.
    pub(crate) fn at_hand(&self, refused: Option<&Arc<Credentials>>) -> Option<Arc<Credentials>> {
        let mut state = self.state();
        if let Some(refused) = refused {
            state.refused = Some(Arc::clone(refused));
        }
        let now = self.0.context.now();
        let current = usable(&state, refused, now)?;
        let stale = freshness(&current, now) == Freshness::Stale;
        if stale && state.pause_until.is_none_or(|until| now >= until) {
            drop(state);
            self.refresh_in_background();
        }
        Some(current)
    }

    /// Credentials that hold, [at hand](Self::at_hand) or got from the provider.
    pub(crate) async fn get(&self, refused: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let asked_before = self.state().asked;
        if let Some(current) = self.at_hand(refused) {
            return Ok(current);
        }
        if callback::waits(Waiting::Credentials(self.id())) {
            return Err(Error::from(ErrorKind::Credentials(format!(
                "the credentials provider ({}) must not wait for a call of the client that it provides for",
                self.0.provider.name()
            ))));
        }
        let _asking = self.0.asking.lock().await;
        {
            // Another call may have asked while this one waited; then what came of it is for this one too.
            let state = self.state();
            if let Some(current) = usable(&state, refused, self.0.context.now()) {
                return Ok(current);
            }
            if state.asked != asked_before {
                if let Some(failure) = &state.failure {
                    return Err(failure.clone());
                }
                // Nothing better was to be had: the old ones have to do for their last seconds.
                if let Some(current) = holding(&state, refused, self.0.context.now()) {
                    return Ok(current);
                }
            }
        }
        self.ask(refused).await
    }

    fn id(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic in another thread cannot have left the state in half: nothing that can panic runs under the lock.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the provider. The caller holds `asking`.
    async fn ask(&self, refused: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let provider = &self.0.provider;
        let provided = Providing::new(self.id(), || provider.provide());
        #[cfg(feature = "credentials")]
        let provided = self.0.context.lend_network(provided);
        let result = provided.await.map_err(|error| error.to_string());
        let now = self.0.context.now();
        let result = result.and_then(|mut credentials| match credentials.expires_at {
            Some(expired) if expired <= now => Err(format!("the credentials it gave expired at {expired}")),
            _ => {
                credentials.session_token = present(credentials.session_token);
                Ok(Arc::new(credentials))
            }
        });
        let mut state = self.state();
        state.asked += 1;
        state.refused = None;
        state.pause_until = Some(now.plus_seconds(PAUSE_SECONDS));
        match result {
            Ok(credentials) => {
                debug!(provider = provider.name(), "got credentials");
                state.failure = None;
                state.current = Some(Arc::clone(&credentials));
                Ok(credentials)
            }
            Err(why) => {
                let error = Error::from(ErrorKind::Credentials(format!(
                    "no credentials ({}): {why}",
                    provider.name()
                )));
                if let Some(current) = holding(&state, refused, now) {
                    warn!(%error, "cannot refresh credentials; the old ones still hold");
                    return Ok(current);
                }
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Gets new credentials while the old ones still hold; unless that is under way.
    fn refresh_in_background(&self) {
        let Ok(asking) = Arc::clone(&self.0.asking).try_lock_owned() else { return };
        self.0.spawner.spawn(self.clone().refresh(asking));
    }

    async fn refresh(self, _asking: OwnedMutexGuard<()>) {
        let stale = {
            let state = self.state();
            let now = self.0.context.now();
            state.current.as_ref().is_some_and(|current| freshness(current, now) == Freshness::Stale)
        };
        // Otherwise a call has replaced them meanwhile.
        if stale && let Err(error) = self.ask(None).await {
            warn!(%error, "cannot refresh credentials, and the old ones have expired meanwhile");
        }
    }
}

/// The credentials that are kept, unless they were refused or are about to expire.
fn usable(state: &State, refused: Option<&Arc<Credentials>>, now: Timestamp) -> Option<Arc<Credentials>> {
    let current = holding(state, refused, now)?;
    let usable = !is(&current, state.refused.as_ref()) && freshness(&current, now) != Freshness::Expiring;
    usable.then_some(current)
}

/// The credentials that are kept, unless they were refused or have expired.
fn holding(state: &State, refused: Option<&Arc<Credentials>>, now: Timestamp) -> Option<Arc<Credentials>> {
    let current = state.current.as_ref()?;
    let holds = !is(current, refused) && freshness(current, now) != Freshness::Expired;
    holds.then(|| Arc::clone(current))
}

fn is(current: &Arc<Credentials>, refused: Option<&Arc<Credentials>>) -> bool {
    refused.is_some_and(|refused| Arc::ptr_eq(refused, current))
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

    use tokio::sync::Semaphore;

    use super::*;
    use crate::CancellationToken;
    use crate::credentials::{CredentialsError, ProvideFuture};
    use crate::runtime::EventLoop;

    /// A provider that answers what it is told, once it is let to, and a clock.
    #[derive(Debug)]
    struct Vault {
        clock: AtomicI64,
        responses: Mutex<VecDeque<Result<Credentials, CredentialsError>>>,
        asked: AtomicUsize,
        gate: Semaphore,
    }

    impl ProvideCredentials for Vault {
        fn name(&self) -> &'static str {
            "vault"
        }

        fn provide(&self) -> ProvideFuture<'_> {
            self.asked.fetch_add(1, Ordering::SeqCst);
            Box::pin(async {
                self.gate.acquire().await.unwrap().forget();
                let response = self.responses.lock().unwrap().pop_front();
                response.unwrap_or_else(|| Err(CredentialsError::new("sealed")))
            })
        }
    }

    impl Vault {
        /// Answers those, each as soon as it is asked.
        fn open(responses: impl IntoIterator<Item = Result<Credentials, CredentialsError>>) -> Arc<Self> {
            let vault = Self::closed(responses);
            vault.gate.add_permits(1000);
            vault
        }

        /// Answers those, each when it is let to.
        fn closed(responses: impl IntoIterator<Item = Result<Credentials, CredentialsError>>) -> Arc<Self> {
            Arc::new(Self {
                clock: AtomicI64::new(0),
                responses: Mutex::new(responses.into_iter().collect()),
                asked: AtomicUsize::new(0),
                gate: Semaphore::new(0),
            })
        }

        fn cache(self: &Arc<Self>, spawner: Spawner) -> Cache {
            let vault = Arc::clone(self);
            let none: [(String, String); 0] = [];
            let context = Context::isolated(none)
                .with_clock(move || Timestamp::from_unix_seconds(vault.clock.load(Ordering::SeqCst)));
            Cache::new(Arc::clone(self) as _, context, spawner)
        }

        fn at(&self, seconds: i64) {
            self.clock.store(seconds, Ordering::SeqCst);
        }

        fn asked(&self) -> usize {
            self.asked.load(Ordering::SeqCst)
        }
    }

    fn until(key: &str, expires_at: i64) -> Credentials {
        Credentials::new(key, "hunter2").with_expiry(Timestamp::from_unix_seconds(expires_at))
    }

    async fn key(cache: &Cache) -> String {
        cache.get(None).await.unwrap().access_key.clone()
    }

    /// Waits until no refresh is under way.
    async fn settled(cache: &Cache) {
        drop(cache.0.asking.lock().await);
    }

    #[tokio::test]
    async fn credentials_are_kept_until_they_are_stale() {
        let vault = Vault::open([Ok(until("AK0", 1000)), Ok(until("AK1", 2000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        for time in [0, 1, 699] {
            vault.at(time);
            assert_eq!(key(&cache).await, "AK0");
        }
        settled(&cache).await;
        assert_eq!(vault.asked(), 1);
        vault.at(700);
        assert_eq!(key(&cache).await, "AK0");
        settled(&cache).await;
        assert_eq!(key(&cache).await, "AK1");
        assert_eq!(vault.asked(), 2);
    }

    #[tokio::test]
    async fn a_provider_may_say_when_its_credentials_are_replaced() {
        let refresh_at = Timestamp::from_unix_seconds(940);
        let vault = Vault::open([Ok(until("AK0", 1000).with_refresh_at(refresh_at)), Ok(until("AK1", 2000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        for (time, asked) in [(0, 1), (939, 1), (940, 2)] {
            vault.at(time);
            assert_eq!(key(&cache).await, "AK0");
            settled(&cache).await;
            assert_eq!(vault.asked(), asked, "{time}");
        }
    }

    #[tokio::test]
    async fn credentials_without_expiry_are_kept_for_good() {
        let vault = Vault::open([Ok(Credentials::new("AK0", "hunter2"))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        key(&cache).await;
        vault.at(i64::MAX);
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.asked(), 1);
    }

    #[tokio::test]
    async fn one_of_64_callers_asks_and_all_get_the_answer() {
        for response in [Ok(until("AK0", 1000)), Err(CredentialsError::new("sealed"))] {
            let vault = Vault::closed([response.clone()]);
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
            assert_eq!(vault.asked(), 1, "{response:?}");
        }
    }

    #[tokio::test]
    async fn nobody_waits_for_a_refresh_in_the_background() {
        let event_loop = EventLoop::new(CancellationToken::new()).unwrap();
        for spawner in [Spawner::CurrentRuntime, event_loop.spawner()] {
            let vault = Vault::closed([Ok(until("AK0", 1000)), Ok(until("AK1", 2000))]);
            let cache = vault.cache(spawner.clone());
            vault.gate.add_permits(1);
            key(&cache).await;
            vault.at(800);
            for _ in 0..64 {
                assert_eq!(key(&cache).await, "AK0");
            }
            vault.gate.add_permits(1);
            settled(&cache).await;
            assert_eq!(key(&cache).await, "AK1", "{spawner:?}");
            assert_eq!(vault.asked(), 2);
        }
    }

    #[tokio::test]
    async fn a_failed_refresh_is_no_error_while_the_old_credentials_hold() {
        let vault = Vault::open([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        key(&cache).await;
        // Once every ten seconds it is tried again.
        for (time, asked) in [(700, 2), (701, 2), (709, 2), (710, 3), (900, 4)] {
            vault.at(time);
            assert_eq!(key(&cache).await, "AK0");
            settled(&cache).await;
            assert_eq!(vault.asked(), asked, "{time}");
        }
        // In the last seconds a call asks itself, and still makes do with the old ones.
        vault.at(995);
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.asked(), 5);
        vault.at(1000);
        let error = cache.get(None).await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials (vault): sealed");
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)));
    }

    #[tokio::test]
    async fn callers_of_the_last_seconds_share_an_attempt_that_fails() {
        let vault = Vault::closed([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        vault.gate.add_permits(1);
        key(&cache).await;
        vault.at(995);
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
        assert_eq!(vault.asked(), 2);
        // A call that comes later asks again.
        assert_eq!(key(&cache).await, "AK0");
        assert_eq!(vault.asked(), 3);
    }

    #[tokio::test]
    async fn a_blank_session_token_counts_as_none() {
        let mut blank = Credentials::new("AK0", "hunter2");
        blank.session_token = Some(volcredis_core::Secret::new(" "));
        let cache = Vault::open([Ok(blank)]).cache(Spawner::CurrentRuntime);
        assert_eq!(cache.get(None).await.unwrap().session_token, None);
    }

    #[tokio::test]
    async fn refused_credentials_are_not_given_again() {
        let vault = Vault::open([Ok(until("AK0", 1000)), Ok(until("AK1", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let first = cache.get(None).await.unwrap();
        let second = cache.get(Some(&first)).await.unwrap();
        assert_eq!(second.access_key, "AK1");
        // Another call that was refused with the first ones takes what is there by now.
        assert!(Arc::ptr_eq(&cache.get(Some(&first)).await.unwrap(), &second));
        assert_eq!(vault.asked(), 2);
        cache.get(Some(&second)).await.unwrap_err();
    }

    #[tokio::test]
    async fn nobody_gets_refused_credentials_while_others_are_asked_for() {
        for (response, expected) in
            [(Ok(until("AK1", 1000)), "AK1"), (Err(CredentialsError::new("sealed")), "AK0")]
        {
            let vault = Vault::closed([Ok(until("AK0", 1000)), response]);
            let cache = vault.cache(Spawner::CurrentRuntime);
            vault.gate.add_permits(1);
            let first = cache.get(None).await.unwrap();
            let (asking, waiting) = (cache.clone(), cache.clone());
            let refused = tokio::spawn(async move { asking.get(Some(&first)).await });
            tokio::task::yield_now().await;
            assert!(cache.at_hand(None).is_none());
            let other = tokio::spawn(async move { key(&waiting).await });
            tokio::task::yield_now().await;
            vault.gate.add_permits(1);
            // Where there are no others, those that were refused once are still better than none.
            assert_eq!(other.await.unwrap(), expected);
            assert_eq!(key(&cache).await, expected);
            assert_eq!(refused.await.unwrap().is_ok(), expected == "AK1");
            assert_eq!(vault.asked(), 2);
        }
    }

    #[tokio::test]
    async fn credentials_that_have_expired_already_are_an_error() {
        let vault = Vault::open([Ok(until("AK0", 100))]);
        vault.at(100);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let text = cache.get(None).await.unwrap_err().to_string();
        assert_eq!(text, "no credentials (vault): the credentials it gave expired at 1970-01-01T00:01:40Z");
        assert!(!format!("{cache:?}").contains("hunter2"));
    }

    #[tokio::test]
    async fn a_caller_that_goes_away_leaves_the_place_to_the_next() {
        let vault = Vault::closed([Ok(until("AK0", 1000))]);
        let cache = vault.cache(Spawner::CurrentRuntime);
        let first = cache.clone();
        let caller = tokio::spawn(async move { first.get(None).await });
        tokio::task::yield_now().await;
        assert_eq!(vault.asked(), 1);
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        vault.gate.add_permits(1);
        assert_eq!(key(&cache).await, "AK0");
    }
}
