//! Derivation and caching of signing keys.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::hex256::HexSha256;
use super::{ALGORITHM, TERMINATOR};
use crate::{BasicTime, Secret};

/// A signing key for one secret, date, region and service: the state of a keyed HMAC, which is wiped on drop.
pub(crate) struct SigningKey {
    hmac: Hmac<Sha256>,
    scope: String,
}

impl SigningKey {
    pub(super) fn derive(secret: &Secret, date: &str, region: &str, service: &str) -> Self {
        let mut key = keyed(secret.expose().as_bytes());
        for part in [date, region, service, TERMINATOR] {
            key.update(part.as_bytes());
            let next = Zeroizing::new(<[u8; 32]>::from(key.finalize().into_bytes()));
            key = keyed(next.as_slice());
        }
        Self { hmac: key, scope: credential_scope(date, region, service) }
    }

    /// Returns the credential scope, `<date>/<region>/<service>/request`.
    pub(super) fn scope(&self) -> &str {
        &self.scope
    }

    /// Returns the signature of the request whose canonical form has the given hash.
    pub(super) fn sign(&self, x_date: &BasicTime, canonical_hash: &HexSha256) -> HexSha256 {
        let mut mac = self.hmac.clone();
        mac.update(string_to_sign(x_date, &self.scope, canonical_hash).as_bytes());
        HexSha256::from_digest(&mac.finalize().into_bytes().into())
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    <Hmac<Sha256> as KeyInit>::new_from_slice(key)
        .unwrap_or_else(|_| unreachable!("HMAC accepts keys of any length"))
}

pub(super) fn credential_scope(date: &str, region: &str, service: &str) -> String {
    [date, "/", region, "/", service, "/", TERMINATOR].concat()
}

pub(super) fn string_to_sign(x_date: &BasicTime, scope: &str, canonical_hash: &HexSha256) -> String {
    [ALGORITHM, "\n", x_date.as_str(), "\n", scope, "\n", canonical_hash.as_str()].concat()
}

/// A cache of signing keys, the most recently used first. A client needs one per set of credentials and day.
#[derive(Default)]
pub(super) struct KeyCache(Mutex<Vec<Entry>>);

const CAPACITY: usize = 8;

struct Entry {
    secret: Secret,
    date: String,
    region: String,
    service: String,
    key: Arc<SigningKey>,
}

impl KeyCache {
    pub(super) fn get(&self, secret: &Secret, date: &str, region: &str, service: &str) -> Arc<SigningKey> {
        // A poisoned lock is still consistent: entries are complete before they are inserted.
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = entries.iter().position(|entry| {
            entry.date == date
                && entry.region == region
                && entry.service == service
                && entry.secret == *secret
        });
        if let Some(position) = known {
            entries[..=position].rotate_right(1);
        } else {
            let key = Arc::new(SigningKey::derive(secret, date, region, service));
            entries.truncate(CAPACITY - 1);
            let (date, region, service) = (date.to_owned(), region.to_owned(), service.to_owned());
            entries.insert(0, Entry { secret: secret.clone(), date, region, service, key });
        }
        Arc::clone(&entries[0].key)
    }
}

impl fmt::Debug for KeyCache {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KeyCache")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cached(cache: &KeyCache) -> usize {
        cache.0.lock().unwrap().len()
    }

    #[test]
    fn keys_are_derived_once() {
        let cache = KeyCache::default();
        for _ in 0..3 {
            cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "redis");
        }
        assert_eq!(cached(&cache), 1);
    }

    #[test]
    fn keys_differ_in_every_part_of_the_scope() {
        let cache = KeyCache::default();
        cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "redis");
        cache.get(&Secret::new("other"), "20201103", "cn-beijing", "redis");
        cache.get(&Secret::new("secret"), "20201104", "cn-beijing", "redis");
        cache.get(&Secret::new("secret"), "20201103", "cn-shanghai", "redis");
        cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "Redis");
        assert_eq!(cached(&cache), 5);
    }

    #[test]
    fn the_least_recently_used_key_is_evicted() {
        let cache = KeyCache::default();
        let get = |day: usize| cache.get(&Secret::new("secret"), &format!("{day:08}"), "cn-beijing", "redis");
        (0..CAPACITY).for_each(|day| drop(get(day)));
        get(0);
        get(CAPACITY);
        let entries = cache.0.lock().unwrap();
        let dates: Vec<&str> = entries.iter().map(|entry| entry.date.as_str()).collect();
        assert_eq!(dates.len(), CAPACITY);
        assert!(dates.contains(&"00000000") && !dates.contains(&"00000001"));
    }
}
