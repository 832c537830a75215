//! The last calls, for whoever wants to see what happened.

use std::borrow::Cow;
use std::collections::VecDeque;

use hyper::http::request::Parts;
use serde::Serialize;
use volcredis_core::Timestamp;
use volcredis_core::sign::{Claim, ReceivedRequest};

/// How many calls are remembered.
const REMEMBERED: usize = 100;

/// A call as it was answered.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) time: Timestamp,
    pub(crate) request_id: String,
    pub(crate) action: String,
    pub(crate) region: String,
    pub(crate) http_status: u16,
    /// Code and message of the error, for a call that failed.
    pub(crate) error: Option<(Cow<'static, str>, String)>,
    /// What the request claimed to be signed with, where it carried a signature that can be checked.
    pub(crate) claim: Option<Claim>,
    /// Why the signature was not accepted.
    pub(crate) signature_problem: Option<String>,
}

/// An entry as it is shown.
#[derive(Debug, Serialize)]
pub(crate) struct Shown<'a> {
    time: String,
    request_id: &'a str,
    action: &'a str,
    region: &'a str,
    access_key: Option<&'a str>,
    http_status: u16,
    code: Option<&'a str>,
    message: Option<&'a str>,
    signature_problem: Option<&'a str>,
    signed: Option<Signed>,
}

/// What a signature has to cover.
#[derive(Debug, Serialize)]
struct Signed {
    canonical_request: String,
    string_to_sign: String,
}

/// The last calls, the latest last. Each is kept with the head of its request, which costs nothing while calls come in;
/// what was signed is written when somebody wants to see it.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<(Entry, Parts)>,
}

impl Journal {
    pub(crate) fn record(&mut self, entry: Entry, head: Parts) {
        if self.entries.len() == REMEMBERED {
            self.entries.pop_front();
        }
        self.entries.push_back((entry, head));
    }

    /// The calls, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = Shown<'_>> {
        self.entries.iter().rev().map(|(entry, head)| entry.show(head))
    }
}

impl Entry {
    fn show(&self, head: &Parts) -> Shown<'_> {
        Shown {
            time: self.time.to_string(),
            request_id: &self.request_id,
            action: &self.action,
            region: &self.region,
            access_key: self.claim.as_ref().map(|claim| claim.access_key.as_str()),
            http_status: self.http_status,
            code: self.error.as_ref().map(|(code, _)| code.as_ref()),
            message: self.error.as_ref().map(|(_, message)| message.as_str()),
            signature_problem: self.signature_problem.as_deref(),
            signed: self.claim.as_ref().map(|claim| signed(claim, head)),
        }
    }
}

fn signed(claim: &Claim, head: &Parts) -> Signed {
    // A request with a header that is not UTF-8 is refused before it comes here.
    let headers: Vec<(&str, &str)> = head
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    let covered = claim.covered(&ReceivedRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &headers,
        body: b"",
    });
    Signed { canonical_request: covered.canonical_request, string_to_sign: covered.string_to_sign }
}
