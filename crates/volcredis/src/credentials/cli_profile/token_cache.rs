//! Tokens that were refreshed by the provider. They are kept in memory, because only the command line writes its files.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use sha1::{Digest, Sha1};
use volcredis_core::Secret;

/// A cache of the value that replaces the content of a token file until the command line writes the file again.
pub(super) struct TokenCache<T>(Mutex<Option<Entry<T>>>);

struct Entry<T> {
    /// The refresh token in the file when the value was obtained.
    file_token: Secret,
    value: T,
}

impl<T: Clone> TokenCache<T> {
    /// Returns the value if the file still contains this refresh token.
    pub(super) fn get(&self, file_token: &Secret) -> Option<T> {
        let entry = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entry.as_ref().filter(|entry| entry.file_token == *file_token).map(|entry| entry.value.clone())
    }

    pub(super) fn set(&self, file_token: Secret, value: T) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Entry { file_token, value });
    }
}

impl<T> Default for TokenCache<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> fmt::Debug for TokenCache<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TokenCache").finish_non_exhaustive()
    }
}

/// Returns the name of the file in which the command line caches the tokens of a key.
pub(super) fn cache_file_name(key: &str) -> String {
    format!("{}.json", const_hex::encode(Sha1::digest(key.as_bytes())))
}
