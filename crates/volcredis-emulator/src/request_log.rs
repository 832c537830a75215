//! The log of calls.

use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;

use hyper::http::request::Parts;
use serde::{Serialize, Serializer};
use volcredis_core::Timestamp;
use volcredis_core::sign::{IncomingRequest, PresentedSignature};

/// The number of calls kept.
const MAX_ENTRIES: usize = 100;

/// The output that the log of calls is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestLogOutput {
    /// Standard error.
    StandardError,
    /// A file, which is appended to.
    File(PathBuf),
}

/// A call and its outcome. It contains neither parameters nor secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RequestLogEntry {
    /// The time of the emulator's clock.
    #[serde(serialize_with = "serialize_time")]
    pub time: Timestamp,
    /// The id of the request.
    pub request_id: String,
    /// The action, as the request names it.
    pub action: String,
    /// The region of the signature; empty if the signature was rejected.
    pub region: String,
    /// The access key of the signature; `None` without a well-formed one.
    pub access_key: Option<String>,
    /// The HTTP status of the response.
    pub http_status: u16,
    /// The code of the error of a failed call.
    pub code: Option<String>,
    /// The message of the error of a failed call.
    pub message: Option<String>,
    /// The reason for which the signature was rejected.
    pub signature_problem: Option<String>,
    /// The paths of unknown parameters.
    pub ignored_parameters: Vec<String>,
}

fn serialize_time<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(time)
}

/// An entry in the form of `/_/state`.
#[derive(Debug, Serialize)]
pub(crate) struct EntryView<'a> {
    #[serde(flatten)]
    entry: &'a RequestLogEntry,
    signed: Option<SignedContent>,
}

/// The content that a signature must cover.
#[derive(Debug, Serialize)]
struct SignedContent {
    canonical_request: String,
    string_to_sign: String,
}

/// A call with what its signature had to cover, which is computed only when the log is read.
#[derive(Debug)]
struct Record {
    entry: RequestLogEntry,
    signature: Option<PresentedSignature>,
    head: Parts,
}

/// The last calls.
#[derive(Debug)]
pub(crate) struct RequestLog {
    records: VecDeque<Record>,
    output: Option<Output>,
}

/// An open output.
#[derive(Debug)]
enum Output {
    StandardError,
    File(File),
}

impl RequestLog {
    /// Creates an empty log.
    ///
    /// # Errors
    ///
    /// Returns an error if the file of the output cannot be opened.
    pub(crate) fn new(output: Option<RequestLogOutput>) -> io::Result<Self> {
        let open = |output| match output {
            RequestLogOutput::StandardError => Ok(Output::StandardError),
            RequestLogOutput::File(path) => {
                let file = OpenOptions::new().create(true).append(true).open(&path);
                let named = |error: io::Error| {
                    io::Error::new(error.kind(), format!("request log {}: {error}", path.display()))
                };
                file.map(Output::File).map_err(named)
            }
        };
        Ok(Self { records: VecDeque::new(), output: output.map(open).transpose()? })
    }

    /// Adds a call. A failure to write it does not affect the call.
    pub(crate) fn record(
        &mut self,
        entry: RequestLogEntry,
        signature: Option<PresentedSignature>,
        head: Parts,
    ) {
        if let Some(output) = &mut self.output
            && let Ok(mut line) = serde_json::to_vec(&entry)
        {
            line.push(b'\n');
            let _ = match output {
                Output::StandardError => io::stderr().write_all(&line),
                Output::File(file) => file.write_all(&line),
            };
        }
        if self.records.len() == MAX_ENTRIES {
            self.records.pop_front();
        }
        self.records.push_back(Record { entry, signature, head });
    }

    /// Forgets the calls so far.
    pub(crate) fn clear(&mut self) {
        self.records.clear();
    }

    /// Iterates over the calls, the first one first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &RequestLogEntry> {
        self.records.iter().map(|record| &record.entry)
    }

    /// Iterates over the calls with the content to sign, the latest first.
    pub(crate) fn latest_first(&self) -> impl Iterator<Item = EntryView<'_>> {
        self.records.iter().rev().map(|record| EntryView {
            entry: &record.entry,
            signed: record.signature.as_ref().map(|signature| signed_content(signature, &record.head)),
        })
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
