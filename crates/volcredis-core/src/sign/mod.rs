//! Signatures of the platform: HMAC-SHA256 over a canonical form of the request.
//!
//! [`Signer::sign`] gives the headers to add to a request, [`Signer::presign`] a query that carries the signature
//! itself, [`Claim`] is the verifying half, and [`Signer::explain`] shows what is signed. Nothing here sends anything.
//!
//! The canonical form is defined once, in `canonical`.

mod byte_set;
mod canonical;
mod error;
mod hex256;
mod key;
mod presign;
mod received;
mod verify;

use std::sync::Arc;

use crate::{BasicTime, Credentials, Timestamp};

pub(crate) use canonical::write_encoded;
use canonical::{Canonical, Pairs, QueryOrder};
pub use error::{ClaimError, SignError};
pub use hex256::HexSha256;
use key::{KeyCache, SigningKey};
pub use received::{Parameters, ReceivedRequest};
pub use verify::{Claim, Covered, Mismatch};

/// The name of the algorithm, the first word of an `Authorization` header.
pub const ALGORITHM: &str = "HMAC-SHA256";
/// The last part of every credential scope.
const TERMINATOR: &str = "request";

const X_DATE: &str = "x-date";
const X_CONTENT_SHA256: &str = "x-content-sha256";
const X_SECURITY_TOKEN: &str = "x-security-token";

/// What is signed: the request as its sender sees it, nothing encoded yet.
#[derive(Clone, Copy, Debug)]
pub struct SignableRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path, not percent-encoded; an empty one stands for `/`.
    pub path: &'a str,
    /// Names and values of the query, not percent-encoded, in any order.
    pub query: &'a [(&'a str, &'a str)],
    /// The headers. `host` must be among them; of the others `content-type`, `content-md5` and those that begin with
    /// `x-` are signed. A name that occurs twice counts as one header with both values, separated by a comma.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

/// What a signature is bound to, beside the request.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// When the request is signed.
    pub time: Timestamp,
    /// The region, such as `cn-beijing`.
    pub region: &'a str,
    /// The service, such as `redis`; signed as it is spelled.
    pub service: &'a str,
}

/// The headers that carry a signature. With temporary credentials their session token goes along as
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

/// What is signed, step by step. None of it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature.
    pub signature: HexSha256,
}

/// Signs requests. It keeps the keys it derived last, so that one signer should be used for many requests; it can be
/// shared among threads.
#[derive(Debug, Default)]
pub struct Signer {
    keys: KeyCache,
}

impl Signer {
    /// A signer that has derived no key yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Signs a request with headers.
    ///
    /// # Errors
    ///
    /// When a part of the request cannot be signed without ambiguity: no `host`, a line break in a header, a `/` in
    /// the region, and the like.
    pub fn sign(
        &self,
        request: &SignableRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<SignedHeaders, SignError> {
        let x_date = scope.time.iso8601_basic();
        let x_content_sha256 = HexSha256::of(request.body);
        let canonical = header_form(request, credentials, scope, &x_date, &x_content_sha256)?.text();
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

    /// Shows what [`Signer::sign`] signs.
    ///
    /// # Errors
    ///
    /// As [`Signer::sign`].
    pub fn explain(
        &self,
        request: &SignableRequest<'_>,
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
        let canonical = canonical.text();
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

/// The canonical form of a request that is signed with headers.
fn header_form<'a>(
    request: &SignableRequest<'a>,
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

/// Whether the signer covers a header of the caller; those it adds itself are not taken from the caller.
fn is_signed(name: &str) -> bool {
    let own = [X_DATE, X_CONTENT_SHA256, X_SECURITY_TOKEN];
    let always = ["host", "content-type", "content-md5"];
    if own.iter().any(|own| name.eq_ignore_ascii_case(own)) {
        return false;
    }
    always.iter().any(|always| name.eq_ignore_ascii_case(always))
        || name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}
