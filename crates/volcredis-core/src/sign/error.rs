//! Errors of signing and verification.

use thiserror::Error;

use super::Scope;
use crate::byte_set::ByteSet;
use crate::sanitize::Sanitizer;

/// An error returned when a request cannot be signed, because its canonical form would be ambiguous.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignError {
    /// The `host` header is missing. Every signature covers it.
    #[error("the `host` header is missing")]
    MissingHost,
    /// The method is not an HTTP token.
    #[error("invalid HTTP method `{0}`")]
    Method(String),
    /// A header name is not an HTTP token.
    #[error("invalid header name \"{0}\"")]
    HeaderName(String),
    /// A header value contains a control character, such as a line break. The value is not shown.
    #[error("the value of the header `{0}` contains a control character")]
    HeaderValue(String),
    /// A part of the credential scope is empty, or contains a separator or a character that headers do not allow.
    #[error(
        "{part} must consist of printable ASCII characters other than `/`, `,`, `=` and space, got \"{value}\""
    )]
    Scope {
        /// The part: `access key`, `region` or `service`.
        part: &'static str,
        /// The value.
        value: String,
    },
    /// A query parameter has a name that is reserved for the signature.
    #[error("the query parameter \"{0}\" is reserved for the signature")]
    QueryName(String),
}

/// Returns the beginning of a string from outside, without control characters.
pub(super) fn excerpt(string: &str) -> String {
    Sanitizer::new().sanitize(string, 128)
}

pub(super) fn check_method(method: &str) -> Result<(), SignError> {
    if is_token(method) { Ok(()) } else { Err(SignError::Method(excerpt(method))) }
}

pub(super) fn check_header(name: &str, value: &str) -> Result<(), SignError> {
    if !is_token(name) {
        return Err(SignError::HeaderName(excerpt(name)));
    }
    // Nearly every value is plain ASCII, which needs no decoding.
    static PLAIN: ByteSet = ByteSet::alphanumeric_and(b"\t !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    let allowed = |character: char| !character.is_control() || character == '\t';
    if !PLAIN.contains_all(value) && !value.chars().all(allowed) {
        return Err(SignError::HeaderValue(excerpt(name)));
    }
    Ok(())
}

pub(super) fn check_scope(access_key: &str, scope: &Scope<'_>) -> Result<(), SignError> {
    for (part, value) in [("access key", access_key), ("region", scope.region), ("service", scope.service)] {
        if !is_scope_part(value) {
            return Err(SignError::Scope { part, value: excerpt(value) });
        }
    }
    Ok(())
}

/// Returns `true` if a string can be a part of a credential scope.
fn is_scope_part(string: &str) -> bool {
    static PRINTABLE_BUT_SEPARATORS: ByteSet = ByteSet::alphanumeric_and(b"!\"#$%&'()*+-.:;<>?@[\\]^_`{|}~");
    !string.is_empty() && PRINTABLE_BUT_SEPARATORS.contains_all(string)
}

/// Returns `true` if a string is a token of RFC 9110.
fn is_token(string: &str) -> bool {
    static TOKEN: ByteSet = ByteSet::alphanumeric_and(b"!#$%&'*+-.^_`|~");
    !string.is_empty() && TOKEN.contains_all(string)
}

/// An error returned when a request has no signature that can be verified. It contains no secrets.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ParseSignatureError {
    /// The request has neither an `Authorization` header nor an `X-Signature` query parameter.
    #[error("the request has no signature")]
    MissingSignature,
    /// The `Authorization` header is malformed.
    #[error(
        "the `Authorization` header must have the form `HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`: {0}"
    )]
    MalformedAuthorization(&'static str),
    /// The `Authorization` header has no `Signature`.
    #[error("the `Authorization` header has no `Signature`")]
    AuthorizationWithoutSignature,
    /// A parameter of a presigned query is missing.
    #[error("the query has a signature but no `{0}`")]
    MissingQuery(&'static str),
    /// The algorithm is not HMAC-SHA256.
    #[error("the algorithm must be HMAC-SHA256, got \"{0}\"")]
    Algorithm(String),
    /// The credential is malformed.
    #[error(
        "the credential must have the form `<access key>/<date>/<region>/<service>/request`, got \"{0}\""
    )]
    MalformedCredential(String),
    /// `X-Date` is missing.
    #[error("the request has no `X-Date`")]
    MissingDate,
    /// `X-Date` is malformed.
    #[error("`X-Date` must have the form YYYYMMDDTHHMMSSZ, got \"{0}\"")]
    MalformedDate(String),
    /// The date of `X-Date` differs from that of the credential scope.
    #[error("`X-Date` is {x_date}, but the credential is for {date}")]
    DateNotInScope {
        /// The value of `X-Date`.
        x_date: String,
        /// The date of the scope.
        date: String,
    },
    /// A header that must be signed is not.
    #[error("the header `{0}` must be signed")]
    UnsignedHeader(&'static str),
    /// A signed header is missing.
    #[error("the signed header `{0}` is missing")]
    MissingHeader(String),
    /// A query parameter of a presigned request is not signed.
    #[error("the query parameter \"{0}\" is missing in `X-SignedQueries`")]
    UnsignedQuery(String),
    /// `X-Content-Sha256` is not the SHA-256 of the body.
    #[error("`X-Content-Sha256` is not the SHA-256 of the body")]
    BodyHash,
    /// The method or a signed header cannot be signed, for example because it contains a line break.
    #[error("the request cannot be signed: {0}")]
    Unsignable(#[from] SignError),
    /// The path contains a percent-encoded `/`, which its canonical form cannot distinguish from a separator.
    #[error("the path must not contain a percent-encoded `/`")]
    EncodedSlash,
    /// The path or the query is not percent-encoded UTF-8.
    #[error("the {0} is not percent-encoded UTF-8")]
    Encoding(&'static str),
}
