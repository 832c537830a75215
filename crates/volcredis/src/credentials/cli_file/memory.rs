//! What was refreshed and is kept in memory, because only the command line writes its files.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use sha1::{Digest, Sha1};
use volcredis_core::Secret;

/// What replaces the content of a file, as long as the file is still the one that it was got with.
pub(super) struct Memory<T>(Mutex<Option<Kept<T>>>);

struct Kept<T> {
    /// The refresh token of the file.
    file_token: Secret,
    value: T,
}

impl<T: Clone> Memory<T> {
    /// What was kept, unless the command line has written another token since.
    pub(super) fn get(&self, file_token: &Secret) -> Option<T> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|kept| kept.file_token == *file_token).map(|kept| kept.value.clone())
    }

    pub(super) fn keep(&self, file_token: Secret, value: T) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Kept { file_token, value });
    }
}

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> fmt::Debug for Memory<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Memory").finish_non_exhaustive()
    }
}

/// The name of the file in which the command line caches what belongs to a key.
pub(super) fn cache_file_name(key: &str) -> String {
    format!("{}.json", const_hex::encode(Sha1::digest(key.as_bytes())))
}
