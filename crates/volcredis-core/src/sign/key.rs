//! Keys derived from secrets, and what is signed with them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::hex256::HexSha256;
use super::{ALGORITHM, TERMINATOR};
use crate::{BasicTime, Secret};

/// A key for one secret, date, region and service. It holds the state of an HMAC that the key has already gone into,
/// and wipes it when dropped.
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

    /// What the key is for: `<date>/<region>/<service>/request`.
    pub(super) fn scope(&self) -> &str {
        &self.scope
    }

    /// Signs a request that has this hash in its canonical form.
    pub(super) fn sign(&self, x_date: &BasicTime, canonical_hash: &HexSha256) -> HexSha256 {
        let mut mac = self.hmac.clone();
        mac.update(string_to_sign(x_date, &self.scope, canonical_hash).as_bytes());
        HexSha256::from_digest(&mac.finalize().into_bytes().into())
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    // HMAC takes a key of any length: the error is for other algorithms of the trait.
    <Hmac<Sha256> as KeyInit>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes any key"))
}

pub(super) fn credential_scope(date: &str, region: &str, service: &str) -> String {
    [date, "/", region, "/", service, "/", TERMINATOR].concat()
}

pub(super) fn string_to_sign(x_date: &BasicTime, scope: &str, canonical_hash: &HexSha256) -> String {
    [ALGORITHM, "\n", x_date.as_str(), "\n", scope, "\n", canonical_hash.as_str()].concat()
}

/// The keys derived last, the most recently used first. A client needs one for each set of credentials, and a new
/// one a day.
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
        // A panic in another thread cannot have left an entry in half: entries are made before they are put in.
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
    fn a_key_is_derived_once() {
        let cache = KeyCache::default();
        for _ in 0..3 {
            cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "redis");
        }
        assert_eq!(cached(&cache), 1);
    }

    #[test]
    fn every_part_tells_keys_apart() {
        let cache = KeyCache::default();
        cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "redis");
        cache.get(&Secret::new("other"), "20201103", "cn-beijing", "redis");
        cache.get(&Secret::new("secret"), "20201104", "cn-beijing", "redis");
        cache.get(&Secret::new("secret"), "20201103", "cn-shanghai", "redis");
        cache.get(&Secret::new("secret"), "20201103", "cn-beijing", "Redis");
        assert_eq!(cached(&cache), 5);
    }

    #[test]
    fn the_least_recently_used_key_goes_first() {
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
