//! Credentials that were got once are kept until they are about to expire.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Mutex as AsyncMutex;
use volcredis_core::{Credentials, Error, ErrorKind, Timestamp};

use super::ProvideCredentials;
use crate::clock;

/// Temporary credentials are replaced this long before they expire, while they still hold.
const REFRESH_AHEAD_SECONDS: i64 = 300;
/// Credentials that expire sooner than this are not used any more: the request could arrive too late.
const MARGIN_SECONDS: i64 = 10;

/// A provider, and the credentials that it gave last. It is asked by one call at a time, whatever the number of calls.
#[derive(Clone)]
pub(crate) struct Cache(Arc<Shared>);

struct Shared {
    provider: Arc<dyn ProvideCredentials>,
    current: Mutex<Option<Arc<Credentials>>>,
    /// Held while the provider is asked.
    asking: AsyncMutex<()>,
}

impl fmt::Debug for Cache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Cache").field("provider", &self.0.provider).finish_non_exhaustive()
    }
}

/// How long credentials still hold.
#[derive(PartialEq)]
enum Freshness {
    Fresh,
    /// They hold, but should be replaced.
    Stale,
    Expired,
}

fn freshness(credentials: &Credentials, now: Timestamp) -> Freshness {
    let Some(expires_at) = credentials.expires_at else { return Freshness::Fresh };
    match expires_at.unix_seconds() - now.unix_seconds() {
        left if left > REFRESH_AHEAD_SECONDS => Freshness::Fresh,
        left if left > MARGIN_SECONDS => Freshness::Stale,
        _ => Freshness::Expired,
    }
}

impl Cache {
    pub(crate) fn new(provider: Arc<dyn ProvideCredentials>) -> Self {
        Self(Arc::new(Shared { provider, current: Mutex::new(None), asking: AsyncMutex::new(()) }))
    }

    /// Credentials that hold. `refused` are some that the service did not take, so that others must be got.
    pub(crate) async fn get(&self, refused: Option<&Arc<Credentials>>) -> Result<Arc<Credentials>, Error> {
        if let Some(current) = self.usable(refused) {
            if freshness(&current, clock::wall()) == Freshness::Stale {
                self.refresh_in_background();
            }
            return Ok(current);
        }
        let _asking = self.0.asking.lock().await;
        // Another call may have got new ones while this one waited.
        match self.usable(refused) {
            Some(current) => Ok(current),
            None => self.ask().await,
        }
    }

    fn usable(&self, refused: Option<&Arc<Credentials>>) -> Option<Arc<Credentials>> {
        let current = self.0.current.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        let was_refused = refused.is_some_and(|refused| Arc::ptr_eq(refused, &current));
        (!was_refused && freshness(&current, clock::wall()) != Freshness::Expired).then_some(current)
    }

    async fn ask(&self) -> Result<Arc<Credentials>, Error> {
        let provider = &self.0.provider;
        match provider.provide().await {
            Ok(credentials) => {
                tracing::debug!(provider = provider.name(), "got credentials");
                let credentials = Arc::new(credentials);
                *self.0.current.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(Arc::clone(&credentials));
                Ok(credentials)
            }
            Err(error) => {
                Err(ErrorKind::Credentials(format!("no credentials ({}): {error}", provider.name())).into())
            }
        }
    }

    /// Gets new credentials while the old ones still hold; unless that is under way.
    fn refresh_in_background(&self) {
        if self.0.asking.try_lock().is_err() {
            return;
        }
        let cache = self.clone();
        tokio::spawn(async move {
            let Ok(_asking) = cache.0.asking.try_lock() else { return };
            let stale = cache
                .usable(None)
                .is_some_and(|current| freshness(&current, clock::wall()) == Freshness::Stale);
            if stale && let Err(error) = cache.ask().await {
                tracing::warn!(%error, "cannot refresh credentials; the old ones still hold");
            }
        });
    }
}
