//! The canonical form of requests, for the signer and the verifier.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use smallvec::SmallVec;

use super::hex256::HexSha256;
use crate::byte_set::ByteSet;
use crate::percent::{RESERVED, write_encoded};

/// [`RESERVED`] without `/`, which separates segments.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');
/// The characters of lower-case header names.
static LOWER_CASE: ByteSet = ByteSet::of(b"abcdefghijklmnopqrstuvwxyz0123456789-");

/// Names and values, inline up to eight pairs.
pub(super) type Pairs<'a> = SmallVec<[(&'a str, &'a str); 8]>;

/// Headers with lower-case names.
type Headers<'a> = SmallVec<[(Cow<'a, str>, &'a str); 8]>;

/// The order of the query parameters. The variants differ only for names with reserved characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum QueryOrder {
    /// By percent-encoded name, like the official Python SDK. The signer uses this order.
    Encoded,
    /// By raw name, like the official Go SDK.
    Raw,
}

/// A request in its canonical form.
pub(super) struct Canonical<'a> {
    method: &'a str,
    path: &'a str,
    query: Pairs<'a>,
    headers: Headers<'a>,
    body_hash: HexSha256,
}

impl<'a> Canonical<'a> {
    /// Sorts the query and the headers. Values of the same name keep their order.
    pub(super) fn new(
        method: &'a str,
        path: &'a str,
        mut query: Pairs<'a>,
        order: QueryOrder,
        headers: Pairs<'a>,
        body_hash: HexSha256,
    ) -> Self {
        sort_query(&mut query, order);
        let mut headers: Headers<'a> = headers.into_iter().map(canonical_header).collect();
        headers.sort_by(|(left, _), (right, _)| left.cmp(right));
        Self { method, path, query, headers, body_hash }
    }

    /// Returns the canonical request as one string, since hashing it at once is faster than hashing its parts.
    pub(super) fn to_canonical_string(&self) -> CanonicalString {
        let mut out = String::with_capacity(512);
        out.push_str(self.method);
        out.push('\n');
        write_path(self.path, &mut out);
        out.push('\n');
        write_query(&self.query, &mut out);
        out.push('\n');
        self.write_headers(&mut out);
        out.push('\n');
        let names_start = out.len();
        self.write_signed_names(&mut out);
        let signed_names = names_start..out.len();
        out.push('\n');
        out.push_str(self.body_hash.as_str());
        CanonicalString { string: out, signed_names }
    }

    /// Returns the canonical request without the values of headers and parameters whose names suggest a secret.
    pub(super) fn redacted(mut self) -> String {
        const REDACTED: &str = "[redacted]";
        let query = self.query.iter_mut().map(|(name, value)| (&**name, value));
        let headers = self.headers.iter_mut().map(|(name, value)| (&**name, value));
        for (name, value) in query.chain(headers) {
            if names_a_secret(name) {
                *value = REDACTED;
            }
        }
        self.to_canonical_string().into_string()
    }

    /// Writes a line per header, then an empty line.
    fn write_headers(&self, out: &mut String) {
        for (index, (name, value)) in self.headers.iter().enumerate() {
            if self.repeats(index) {
                out.push(',');
            } else {
                if index > 0 {
                    out.push('\n');
                }
                out.push_str(name);
                out.push(':');
            }
            out.push_str(value);
        }
        out.push('\n');
    }

    /// Writes the names of the signed headers, separated by `;`.
    fn write_signed_names(&self, out: &mut String) {
        for (index, (name, _)) in self.headers.iter().enumerate() {
            if self.repeats(index) {
                continue;
            }
            if index > 0 {
                out.push(';');
            }
            out.push_str(name);
        }
    }

    fn repeats(&self, index: usize) -> bool {
        index > 0 && self.headers[index].0 == self.headers[index - 1].0
    }
}

/// A canonical request as a string.
pub(super) struct CanonicalString {
    string: String,
    signed_names: Range<usize>,
}

impl CanonicalString {
    pub(super) fn hash(&self) -> HexSha256 {
        HexSha256::of(self.string.as_bytes())
    }

    /// Returns the names of the signed headers, separated by `;`.
    pub(super) fn signed_names(&self) -> &str {
        &self.string[self.signed_names.clone()]
    }

    pub(super) fn into_string(self) -> String {
        self.string
    }
}

pub(super) fn sort_query(query: &mut Pairs<'_>, order: QueryOrder) {
    match order {
        QueryOrder::Encoded => query.sort_by(|(left, _), (right, _)| compare_encoded(left, right)),
        QueryOrder::Raw => query.sort_by_key(|(name, _)| *name),
    }
}

/// Writes percent-encoded names and values in the given order.
pub(super) fn write_query(query: &[(&str, &str)], out: &mut String) {
    for (index, (name, value)) in query.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        write_encoded(name, out);
        out.push('=');
        write_encoded(value, out);
    }
}

fn write_path(path: &str, out: &mut String) {
    if !path.starts_with('/') {
        out.push('/');
    }
    out.extend(utf8_percent_encode(path, RESERVED_IN_PATH));
}

fn compare_encoded(left: &str, right: &str) -> Ordering {
    let encoded = |string| utf8_percent_encode(string, RESERVED).flat_map(str::bytes);
    encoded(left).cmp(encoded(right))
}

fn canonical_header<'a>((name, value): (&'a str, &'a str)) -> (Cow<'a, str>, &'a str) {
    let name = if LOWER_CASE.contains_all(name) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.to_ascii_lowercase())
    };
    let value = value.trim();
    let value = if name == "host" { without_default_port(value) } else { value };
    (name, value)
}

/// Returns `true` if the name of a header or query parameter suggests a secret, such as `X-Security-Token` or `OIDCToken`.
fn names_a_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "password", "secret"].iter().any(|word| name.contains(word))
}

/// Returns the host without a default port.
fn without_default_port(host: &str) -> &str {
    host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(host)
}
