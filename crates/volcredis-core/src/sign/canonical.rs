//! The canonical form of a request: the one place that defines it.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use smallvec::SmallVec;

use super::byte_set::ByteSet;
use super::hex256::HexSha256;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// As [`RESERVED`], where a slash separates segments and stays.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');
/// The unreserved characters of RFC 3986.
static UNRESERVED: ByteSet = ByteSet::alphanumeric_and(b"-_.~");
/// What most names of headers are made of.
static LOWER_CASE: ByteSet = ByteSet::of(b"abcdefghijklmnopqrstuvwxyz0123456789-");

/// Names and values, on the stack as long as there are few.
pub(super) type Pairs<'a> = SmallVec<[(&'a str, &'a str); 8]>;

/// Headers with their names in lower case.
type Headers<'a> = SmallVec<[(Cow<'a, str>, &'a str); 8]>;

/// What the query is sorted by. The two differ only for names with reserved characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum QueryOrder {
    /// The percent-encoded name, as the official Python SDK does, and this signer.
    Encoded,
    /// The name itself, as the official Go SDK does.
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
    /// Sorts the query and the headers; values of one name keep their order.
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

    /// The whole text, made in one piece: to hash it so is faster than to hash its many parts one by one.
    pub(super) fn text(&self) -> CanonicalText {
        let mut text = String::with_capacity(512);
        text.push_str(self.method);
        text.push('\n');
        write_path(self.path, &mut text);
        text.push('\n');
        write_query(&self.query, &mut text);
        text.push('\n');
        self.write_headers(&mut text);
        text.push('\n');
        let names_start = text.len();
        self.write_signed_names(&mut text);
        let signed_names = names_start..text.len();
        text.push('\n');
        text.push_str(self.body_hash.as_str());
        CanonicalText { text, signed_names }
    }

    /// The text as it may be shown: without the values of a session token and of whatever is named like a secret.
    pub(super) fn redacted_text(mut self) -> String {
        const REDACTED: &str = "[redacted]";
        let query = self.query.iter_mut().map(|(name, value)| (&**name, value));
        let headers = self.headers.iter_mut().map(|(name, value)| (&**name, value));
        for (name, value) in query.chain(headers) {
            if names_a_secret(name) {
                *value = REDACTED;
            }
        }
        self.text().into_string()
    }

    /// A line for each header, then an empty one; only the empty one without any header.
    fn write_headers(&self, text: &mut String) {
        for (index, (name, value)) in self.headers.iter().enumerate() {
            if self.repeats(index) {
                text.push(',');
            } else {
                if index > 0 {
                    text.push('\n');
                }
                text.push_str(name);
                text.push(':');
            }
            text.push_str(value);
        }
        text.push('\n');
    }

    /// The names of the signed headers, separated by `;`.
    fn write_signed_names(&self, text: &mut String) {
        for (index, (name, _)) in self.headers.iter().enumerate() {
            if self.repeats(index) {
                continue;
            }
            if index > 0 {
                text.push(';');
            }
            text.push_str(name);
        }
    }

    fn repeats(&self, index: usize) -> bool {
        index > 0 && self.headers[index].0 == self.headers[index - 1].0
    }
}

/// The text of a canonical request.
pub(super) struct CanonicalText {
    text: String,
    signed_names: Range<usize>,
}

impl CanonicalText {
    pub(super) fn hash(&self) -> HexSha256 {
        HexSha256::of(self.text.as_bytes())
    }

    /// The names of the signed headers, separated by `;`.
    pub(super) fn signed_names(&self) -> &str {
        &self.text[self.signed_names.clone()]
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

pub(super) fn sort_query(query: &mut Pairs<'_>, order: QueryOrder) {
    match order {
        QueryOrder::Encoded => query.sort_by(|(left, _), (right, _)| compare_encoded(left, right)),
        QueryOrder::Raw => query.sort_by_key(|(name, _)| *name),
    }
}

/// Writes names and values, percent-encoded, in the order they stand in.
pub(super) fn write_query(query: &[(&str, &str)], text: &mut String) {
    for (index, (name, value)) in query.iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        write_encoded(name, text);
        text.push('=');
        write_encoded(value, text);
    }
}

/// Writes a text with everything but unreserved characters percent-encoded.
pub(crate) fn write_encoded(text: &str, out: &mut String) {
    if UNRESERVED.holds_all_of(text) {
        out.push_str(text);
    } else {
        out.extend(utf8_percent_encode(text, RESERVED));
    }
}

fn write_path(path: &str, text: &mut String) {
    if !path.starts_with('/') {
        text.push('/');
    }
    text.extend(utf8_percent_encode(path, RESERVED_IN_PATH));
}

fn compare_encoded(left: &str, right: &str) -> Ordering {
    let encoded = |text| utf8_percent_encode(text, RESERVED).flat_map(str::bytes);
    encoded(left).cmp(encoded(right))
}

fn canonical_header<'a>((name, value): (&'a str, &'a str)) -> (Cow<'a, str>, &'a str) {
    let name = if LOWER_CASE.holds_all_of(name) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.to_ascii_lowercase())
    };
    let value = value.trim();
    let value = if name == "host" { without_default_port(value) } else { value };
    (name, value)
}

/// Whether a header or a parameter of the query is named like what must not be seen, such as `X-Security-Token`,
/// `OIDCToken` or a password that strayed into the query.
fn names_a_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "password", "secret"].iter().any(|word| name.contains(word))
}

/// The host without the port that goes without saying.
fn without_default_port(host: &str) -> &str {
    host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(host)
}
