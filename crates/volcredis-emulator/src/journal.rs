//! The last calls, for whoever wants to see what happened.

use std::borrow::Cow;
use std::collections::VecDeque;

use serde::Serialize;
use volcredis_core::sign::Mismatch;

/// How many calls are remembered.
const REMEMBERED: usize = 100;

/// A call as it was answered.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) time: String,
    pub(crate) request_id: String,
    pub(crate) action: String,
    pub(crate) region: String,
    pub(crate) access_key: Option<String>,
    pub(crate) http_status: u16,
    /// The code of the error, for a call that failed.
    pub(crate) code: Option<Cow<'static, str>>,
    pub(crate) message: Option<String>,
    /// What the signature should have covered, for one that was wrong.
    pub(crate) mismatch: Option<Signed>,
}

/// What a verifier signed.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Signed {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
}

impl From<Mismatch> for Signed {
    fn from(mismatch: Mismatch) -> Self {
        Self { canonical_request: mismatch.canonical_request, string_to_sign: mismatch.string_to_sign }
    }
}

/// The last calls, the latest last.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
}

impl Journal {
    pub(crate) fn record(&mut self, entry: Entry) {
        if self.entries.len() == REMEMBERED {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// The calls, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().rev()
    }
}
