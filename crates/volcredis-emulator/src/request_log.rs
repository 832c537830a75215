//! The log of the last calls.

use std::borrow::Cow;
use std::collections::VecDeque;

use hyper::http::request::Parts;
use serde::Serialize;
use volcredis_core::Timestamp;
use volcredis_core::sign::{IncomingRequest, PresentedSignature};

/// The number of calls kept.
const MAX_ENTRIES: usize = 100;

/// A call and its outcome.
#[derive(Debug)]
pub(crate) struct RequestLogEntry {
    pub(crate) time: Timestamp,
    pub(crate) request_id: String,
    pub(crate) action: String,
    pub(crate) region: String,
    pub(crate) http_status: u16,
    /// The code and message of the error of a failed call.
    pub(crate) error: Option<(Cow<'static, str>, String)>,
    /// The presented signature, if the request has a well-formed one.
    pub(crate) signature: Option<PresentedSignature>,
    /// The reason for which the signature was rejected.
    pub(crate) signature_problem: Option<String>,
    /// The paths of unknown parameters.
    pub(crate) ignored_parameters: Vec<String>,
}

/// An entry in the form of `/_/state`.
#[derive(Debug, Serialize)]
pub(crate) struct EntryView<'a> {
    time: String,
    request_id: &'a str,
    action: &'a str,
    region: &'a str,
    access_key: Option<&'a str>,
    http_status: u16,
    code: Option<&'a str>,
    message: Option<&'a str>,
    signature_problem: Option<&'a str>,
    ignored_parameters: &'a [String],
    signed: Option<SignedContent>,
}

/// The content that a signature must cover.
#[derive(Debug, Serialize)]
struct SignedContent {
    canonical_request: String,
    string_to_sign: String,
}

/// The last calls. Each is kept with the head of its request; the content to sign is computed only when the log is read.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    entries: VecDeque<(RequestLogEntry, Parts)>,
}

impl RequestLog {
    pub(crate) fn record(&mut self, entry: RequestLogEntry, head: Parts) {
        if self.entries.len() == MAX_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back((entry, head));
    }

    /// Iterates over the calls, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = EntryView<'_>> {
        self.entries.iter().rev().map(|(entry, head)| entry.view(head))
    }
}

impl RequestLogEntry {
    fn view(&self, head: &Parts) -> EntryView<'_> {
        EntryView {
            time: self.time.to_string(),
            request_id: &self.request_id,
            action: &self.action,
            region: &self.region,
            access_key: self.signature.as_ref().map(|signature| signature.access_key.as_str()),
            http_status: self.http_status,
            code: self.error.as_ref().map(|(code, _)| code.as_ref()),
            message: self.error.as_ref().map(|(_, message)| message.as_str()),
            signature_problem: self.signature_problem.as_deref(),
            ignored_parameters: &self.ignored_parameters,
            signed: self.signature.as_ref().map(|signature| signed_content(signature, head)),
        }
    }
}

fn signed_content(signature: &PresentedSignature, head: &Parts) -> SignedContent {
    // A request with a header that is not UTF-8 is rejected before it is logged.
    let headers: Vec<(&str, &str)> = head
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    let content = signature.signed_content(&IncomingRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &headers,
        body: b"",
    });
    SignedContent { canonical_request: content.canonical_request, string_to_sign: content.string_to_sign }
}
