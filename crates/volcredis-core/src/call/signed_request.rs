//! Signed requests for inspection, or to send with another client.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::HeaderMap;
use http::header::HeaderValue;

/// A signed request: a `POST` with a JSON body.
///
/// Dereferences to [`http::Request`]. `Debug` shows neither the signature, nor the session token, nor the body. The headers
/// `Authorization` and `X-Security-Token` are [sensitive](HeaderValue::is_sensitive).
#[derive(Clone)]
pub struct SignedRequest(http::Request<Bytes>);

impl SignedRequest {
    pub(crate) fn new(request: http::Request<Bytes>) -> Self {
        Self(request)
    }

    /// Returns the request.
    #[must_use]
    pub fn into_inner(self) -> http::Request<Bytes> {
        self.0
    }

    /// Returns the URL.
    #[must_use]
    pub fn url(&self) -> String {
        self.0.uri().to_string()
    }

    /// Returns the URL without the signature and the session token that [`presign`](super::Call::presign) adds.
    #[must_use]
    pub fn unsigned_url(&self) -> String {
        unsigned_url(&self.0)
    }

    /// Returns the lower-case names and the values of all headers, including secret ones.
    pub fn header_strings(&self) -> impl Iterator<Item = (&str, &str)> {
        header_strings(self.0.headers())
    }
}

impl From<http::Request<Bytes>> for SignedRequest {
    fn from(request: http::Request<Bytes>) -> Self {
        Self(request)
    }
}

impl Deref for SignedRequest {
    type Target = http::Request<Bytes>;

    fn deref(&self) -> &http::Request<Bytes> {
        &self.0
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Redacted(&self.0).fmt(formatter)
    }
}

/// A request whose `Debug` shows nothing that would allow to replay it.
pub(super) struct Redacted<'a>(pub(super) &'a http::Request<Bytes>);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SignedRequest")
            .field("url", &unsigned_url(self.0))
            .field("headers", self.0.headers())
            .field("body", &format_args!("{} bytes", self.0.body().len()))
            .finish()
    }
}

fn unsigned_url(request: &http::Request<Bytes>) -> String {
    let mut url = request.uri().to_string();
    // The signer appends its parameters after `Action` and `Version`, whose values are encoded.
    url.truncate(url.find("&X-").unwrap_or(url.len()));
    url
}

fn header_strings(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), string(value)))
}

/// Returns a header value as a string; the signer accepts only strings.
fn string(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}
