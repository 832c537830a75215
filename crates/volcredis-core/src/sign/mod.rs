//! Request signatures: HMAC-SHA256 over a canonical form of the request.
//!
//! [`Signer::sign`] returns the headers to add to a request, [`Signer::presign`] a query with the signature in it, and
//! [`Signer::explain`] the canonical request and the string to sign. [`PresentedSignature`] verifies incoming requests.

mod canonical;
mod error;
mod hex256;
mod incoming_request;
mod key;
mod presign;
mod verify;

use std::sync::Arc;

use crate::{BasicTime, Credentials, Timestamp};

use canonical::{Canonical, Pairs, QueryOrder};
pub use error::{ParseSignatureError, SignError};
pub use hex256::HexSha256;
pub use incoming_request::{IncomingRequest, QueryPairs};
use key::{KeyCache, SigningKey};
pub use verify::{PresentedSignature, SignatureMismatch, SignedContent};

/// The name of the algorithm, at the beginning of an `Authorization` header.
pub const ALGORITHM: &str = "HMAC-SHA256";
/// The last part of every credential scope.
const TERMINATOR: &str = "request";

const X_DATE: &str = "x-date";
const X_CONTENT_SHA256: &str = "x-content-sha256";
const X_SECURITY_TOKEN: &str = "x-security-token";

/// A request to sign. Its parts are not encoded.
#[derive(Clone, Copy, Debug)]
pub struct UnsignedRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path, not percent-encoded. An empty path means `/`.
    pub path: &'a str,
    /// The names and values of the query, not percent-encoded, in any order.
    pub query: &'a [(&'a str, &'a str)],
    /// The headers. `host` is required. `host`, `content-type`, `content-md5` and headers that start with `x-` are signed.
    /// Headers with the same name are combined, their values separated by commas.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

/// The scope of a signature.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The time of signing.
    pub time: Timestamp,
    /// The region, such as `cn-beijing`.
    pub region: &'a str,
    /// The service, such as `redis`. Case-sensitive.
    pub service: &'a str,
}

/// The headers of a signed request. Requests with temporary credentials also need their session token in
/// `X-Security-Token`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHeaders {
    /// The value of `X-Date`.
    pub x_date: BasicTime,
    /// The value of `X-Content-Sha256`.
    pub x_content_sha256: HexSha256,
    /// The value of `Authorization`.
    pub authorization: String,
}

/// The intermediate results of signing. With temporary credentials, the canonical request contains the session token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature.
    pub signature: HexSha256,
}

/// A request signer. It caches derived keys, so use one signer for many requests. It can be shared between threads.
#[derive(Debug, Default)]
pub struct Signer {
    keys: KeyCache,
}

impl Signer {
    /// Creates a signer with an empty key cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Signs a request with headers.
    ///
    /// # Errors
    ///
    /// Fails if the canonical form would be ambiguous: without `host`, with a line break in a header, with a `/` in the
    /// region, and so on.
    pub fn sign(
        &self,
        request: &UnsignedRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<SignedHeaders, SignError> {
        let x_date = scope.time.iso8601_basic();
        let x_content_sha256 = HexSha256::of(request.body);
        let canonical =
            header_form(request, credentials, scope, &x_date, &x_content_sha256)?.to_canonical_string();
        let key = self.key(credentials, scope, &x_date);
        let signature = key.sign(&x_date, &canonical.hash());
        let authorization = [
            ALGORITHM,
            " Credential=",
            &credentials.access_key,
            "/",
            key.scope(),
            ", SignedHeaders=",
            canonical.signed_names(),
            ", Signature=",
            signature.as_str(),
        ]
        .concat();
        Ok(SignedHeaders { x_date, x_content_sha256, authorization })
    }

    /// Returns the intermediate results of [`Signer::sign`].
    ///
    /// # Errors
    ///
    /// Fails in the same cases as [`Signer::sign`].
    pub fn explain(
        &self,
        request: &UnsignedRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<Explanation, SignError> {
        let x_date = scope.time.iso8601_basic();
        let x_content_sha256 = HexSha256::of(request.body);
        let canonical = header_form(request, credentials, scope, &x_date, &x_content_sha256)?;
        Ok(self.explanation(&canonical, credentials, scope, &x_date))
    }

    fn explanation(
        &self,
        canonical: &Canonical<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
        x_date: &BasicTime,
    ) -> Explanation {
        let canonical = canonical.to_canonical_string();
        let (key, hash) = (self.key(credentials, scope, x_date), canonical.hash());
        Explanation {
            string_to_sign: key::string_to_sign(x_date, key.scope(), &hash),
            signature: key.sign(x_date, &hash),
            canonical_request: canonical.into_string(),
        }
    }

    fn key(&self, credentials: &Credentials, scope: &Scope<'_>, x_date: &BasicTime) -> Arc<SigningKey> {
        self.keys.get(&credentials.secret_key, x_date.date(), scope.region, scope.service)
    }
}

/// Returns the canonical form of a request signed with headers.
fn header_form<'a>(
    request: &UnsignedRequest<'a>,
    credentials: &'a Credentials,
    scope: &Scope<'_>,
    x_date: &'a BasicTime,
    x_content_sha256: &'a HexSha256,
) -> Result<Canonical<'a>, SignError> {
    error::check_scope(&credentials.access_key, scope)?;
    error::check_method(request.method)?;
    let mut headers = Pairs::new();
    for &(name, value) in request.headers.iter().filter(|(name, _)| is_signed(name)) {
        error::check_header(name, value)?;
        headers.push((name, value));
    }
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        return Err(SignError::MissingHost);
    }
    headers.push((X_CONTENT_SHA256, x_content_sha256.as_str()));
    headers.push((X_DATE, x_date.as_str()));
    if let Some(token) = credentials.session_token() {
        error::check_header(X_SECURITY_TOKEN, token.expose())?;
        headers.push((X_SECURITY_TOKEN, token.expose()));
    }
    Ok(Canonical::new(
        request.method,
        request.path,
        request.query.iter().copied().collect(),
        QueryOrder::Encoded,
        headers,
        x_content_sha256.clone(),
    ))
}

/// Returns `true` if a header of the caller is signed. Headers that the signer adds are ignored.
fn is_signed(name: &str) -> bool {
    let own = [X_DATE, X_CONTENT_SHA256, X_SECURITY_TOKEN];
    let always = ["host", "content-type", "content-md5"];
    if own.iter().any(|own| name.eq_ignore_ascii_case(own)) {
        return false;
    }
    always.iter().any(|always| name.eq_ignore_ascii_case(always))
        || name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}
