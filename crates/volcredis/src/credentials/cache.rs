//! Credentials that were got once are kept until they are about to expire. This is the one place that decides when a
//! provider is asked.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use tokio::runtime;
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use tracing::{debug, warn};
use volcredis_core::{Credentials, Error, ErrorKind, Timestamp};

use super::{Context, ProvideCredentials};

/// Temporary credentials are replaced this long before they expire, where their provider does not say when.
const REFRESH_AHEAD_SECONDS: i64 = 300;
/// Credentials that expire sooner than this are not used without trying to replace them: the request could arrive too
/// late.
const MARGIN_SECONDS: i64 = 10;
/// After the provider was asked, whatever came of it, it is not asked again in the background for this long.
const PAUSE_SECONDS: i64 = 10;

/// Who carries out a refresh in the background.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Background {
    /// A task of the runtime that the calls run on.
    Task,
    /// A thread that ends with the refresh: the runtime of a blocking client stands still between calls.
    Thread,
}

/// A provider, and the credentials that it gave last. It is asked by one call at a time, whatever the number of calls.
#[derive(Clone)]
pub(crate) struct Cache(Arc<Shared>);

struct Shared {
    provider: Arc<dyn ProvideCredentials>,
    context: Context,
    background: Background,
    state: Mutex<State>,
    /// Held while the provider is asked.
    asking: Arc<AsyncMutex<()>>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Credentials>>,
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
    pub(crate) fn new(
        provider: Arc<dyn ProvideCredentials>,
        context: Context,
        background: Background,
    ) -> Self {
        let (state, asking) = (Mutex::default(), Arc::default());
        Self(Arc::new(Shared { provider, context, background, state, asking }))
    }

    /// Credentials that hold. `refused` are some that the service did not take, so that others must be got.
    pub(crate) async fn get(&self, refused: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let asked_before = {
            let state = self.state();
            let now = self.0.context.now();
            if let Some(current) = usable(&state, refused, now) {
                let stale = freshness(&current, now) == Freshness::Stale;
                if stale && state.pause_until.is_none_or(|until| now >= until) {
                    drop(state);
                    self.refresh_in_background();
                }
                return Ok(current);
            }
            state.asked
        };
        let _asking = self.0.asking.lock().await;
        {
            // Another call may have asked while this one waited; then what came of it is for this one too.
            let state = self.state();
            if let Some(current) = usable(&state, refused, self.0.context.now()) {
                return Ok(current);
            }
            if let Some(failure) = state.failure.as_ref().filter(|_| state.asked != asked_before) {
                return Err(failure.clone());
            }
        }
        self.ask(refused).await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic in another thread cannot have left the state in half: nothing that can panic runs under the lock.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the provider. The caller holds `asking`.
    async fn ask(&self, refused: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        let provider = &self.0.provider;
        let result = provider.provide().await.map_err(|error| error.to_string());
        let now = self.0.context.now();
        let result = result.and_then(|credentials| match credentials.expires_at {
            Some(expired) if expired <= now => Err(format!("the credentials it gave expired at {expired}")),
            _ => Ok(Arc::new(credentials)),
        });
        let mut state = self.state();
        state.asked += 1;
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
        let refresh = self.clone().refresh(asking);
        if self.0.background == Background::Task {
            tokio::spawn(refresh);
            return;
        }
        let spawned = thread::Builder::new().name("volcredis-credentials".to_owned()).spawn(|| {
            match runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime.block_on(refresh),
                Err(error) => warn!(%error, "cannot refresh credentials in the background"),
            }
        });
        if let Err(error) = spawned {
            warn!(%error, "cannot refresh credentials in the background");
        }
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
    holding(state, refused, now).filter(|current| freshness(current, now) != Freshness::Expiring)
}

/// The credentials that are kept, unless they were refused or have expired.
fn holding(state: &State, refused: Option<&Arc<Credentials>>, now: Timestamp) -> Option<Arc<Credentials>> {
    let current = state.current.as_ref()?;
    let was_refused = refused.is_some_and(|refused| Arc::ptr_eq(refused, current));
    (!was_refused && freshness(current, now) != Freshness::Expired).then(|| Arc::clone(current))
}
