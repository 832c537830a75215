//! Idempotency of calls with the same `ClientToken`.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::map_as_pairs;
use crate::model::account_region::AccountRegion;
use crate::model::task::{self, ActionName};
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The time that a token is remembered. The reference specifies none.
const TOKEN_LIFETIME: Duration = Duration::from_secs(86_400);

/// A token in its scope: one action of one account in one region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct TokenKey {
    pub(crate) caller: AccountRegion,
    #[serde(deserialize_with = "task::deserialize_action_name")]
    pub(crate) action: ActionName,
    pub(crate) token: String,
}

#[derive(Serialize, Deserialize)]
struct FirstCall {
    /// A digest of the parameters, so that passwords are not stored.
    fingerprint: String,
    result: String,
}

/// The results of calls with a token.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct IdempotencyStore {
    #[serde(with = "map_as_pairs")]
    first_calls: BTreeMap<TokenKey, FirstCall>,
    /// The expiry times, in order.
    expiries: VecDeque<(UnixMillis, TokenKey)>,
}

impl IdempotencyStore {
    /// Returns the result of the first call with the same token, if there was one.
    ///
    /// # Errors
    ///
    /// Returns an error if the first call had other parameters.
    pub(crate) fn find(
        &mut self,
        key: &TokenKey,
        fingerprint: &str,
        now: UnixMillis,
    ) -> Result<Option<String>, ServiceError> {
        self.remove_expired(now);
        match self.first_calls.get(key) {
            None => Ok(None),
            Some(first) if first.fingerprint == fingerprint => Ok(Some(first.result.clone())),
            Some(_) => Err(ServiceError::invalid_parameter(format!(
                "`ClientToken` was already used for a call of {} with other parameters: use a new token for each request",
                key.action
            ))),
        }
    }

    pub(crate) fn insert(&mut self, key: TokenKey, fingerprint: String, result: String, now: UnixMillis) {
        self.expiries.push_back((now + TOKEN_LIFETIME, key.clone()));
        self.first_calls.insert(key, FirstCall { fingerprint, result });
    }

    fn remove_expired(&mut self, now: UnixMillis) {
        while self.expiries.front().is_some_and(|(expiry, _)| *expiry <= now) {
            if let Some((_, key)) = self.expiries.pop_front() {
                self.first_calls.remove(&key);
            }
        }
    }
}
