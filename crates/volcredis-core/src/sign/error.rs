//! What cannot be signed, and what cannot be verified.

use thiserror::Error;

use super::Scope;
use super::byte_set::ByteSet;

/// A request that cannot be signed, because its canonical form could be read in more than one way.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignError {
    /// There is no `host` header; every signature covers it.
    #[error("a request must have a `host` header to be signed")]
    MissingHost,
    /// The method is not a token of HTTP.
    #[error("`{0}` is not an HTTP method")]
    Method(String),
    /// The name of a header is not a token of HTTP.
    #[error("{0:?} is not the name of an HTTP header")]
    HeaderName(String),
    /// The value of a header holds a control character, such as a line break. The value is not shown.
    #[error("the value of the header `{0}` holds a control character")]
    HeaderValue(String),
    /// A part of the credential scope is empty or holds a character that separates its parts, or that has no place in a
    /// header.
    #[error(
        "the {part} {value:?} must be made of printable ASCII characters without `/`, `,`, `=` and spaces"
    )]
    Scope {
        /// Which part: `access key`, `region` or `service`.
        part: &'static str,
        /// What it is.
        value: String,
    },
    /// A query parameter has a name that the signature uses itself.
    #[error("the query parameter {0:?} is one that the signature adds itself")]
    QueryName(String),
}

pub(super) fn check_method(method: &str) -> Result<(), SignError> {
    if is_token(method) { Ok(()) } else { Err(SignError::Method(method.to_owned())) }
}

pub(super) fn check_header(name: &str, value: &str) -> Result<(), SignError> {
    if !is_token(name) {
        return Err(SignError::HeaderName(name.to_owned()));
    }
    // Nearly every value is plain ASCII, which is told without decoding characters.
    static PLAIN: ByteSet = ByteSet::alphanumeric_and(b"\t !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    let allowed = |character: char| !character.is_control() || character == '\t';
    if !PLAIN.holds_all_of(value) && !value.chars().all(allowed) {
        return Err(SignError::HeaderValue(name.to_owned()));
    }
    Ok(())
}

pub(super) fn check_scope(access_key: &str, scope: &Scope<'_>) -> Result<(), SignError> {
    for (part, value) in [("access key", access_key), ("region", scope.region), ("service", scope.service)] {
        if !is_scope_part(value) {
            return Err(SignError::Scope { part, value: value.to_owned() });
        }
    }
    Ok(())
}

/// Whether a text can be a part of a credential scope.
fn is_scope_part(text: &str) -> bool {
    static PRINTABLE_BUT_SEPARATORS: ByteSet = ByteSet::alphanumeric_and(b"!\"#$%&'()*+-.:;<>?@[\\]^_`{|}~");
    !text.is_empty() && PRINTABLE_BUT_SEPARATORS.holds_all_of(text)
}

/// Whether a text is a token of RFC 9110.
fn is_token(text: &str) -> bool {
    static TOKEN: ByteSet = ByteSet::alphanumeric_and(b"!#$%&'*+-.^_`|~");
    !text.is_empty() && TOKEN.holds_all_of(text)
}

/// A request that carries no signature that could be verified. Nothing of it is secret.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ClaimError {
    /// There is neither an `Authorization` header nor an `X-Signature` in the query.
    #[error("the request carries no signature")]
    MissingSignature,
    /// The `Authorization` header is not of the form that the algorithm asks for.
    #[error(
        "the `Authorization` header must read `HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`: {0}"
    )]
    MalformedAuthorization(&'static str),
    /// The `Authorization` header has all its parts but the signature.
    #[error("the `Authorization` header has no `Signature`")]
    AuthorizationWithoutSignature,
    /// A parameter of a presigned query is missing.
    #[error("the query carries a signature, but no `{0}`")]
    MissingQuery(&'static str),
    /// The algorithm is another one.
    #[error("the algorithm must be HMAC-SHA256, and is {0:?}")]
    Algorithm(String),
    /// The credential is not `<access key>/<date>/<region>/<service>/request`.
    #[error("the credential must read `<access key>/<date>/<region>/<service>/request`, and is {0:?}")]
    MalformedCredential(String),
    /// There is no `X-Date`.
    #[error("the request has no `X-Date`")]
    MissingDate,
    /// `X-Date` is not a time.
    #[error("`X-Date` must be a time of the form YYYYMMDDTHHMMSSZ, and is {0:?}")]
    MalformedDate(String),
    /// `X-Date` is of another day than the credential scope.
    #[error("`X-Date` is {x_date}, but the credential is for {date}")]
    DateNotInScope {
        /// The value of `X-Date`.
        x_date: String,
        /// The date of the scope.
        date: String,
    },
    /// A header that every signature must cover is not covered.
    #[error("the header `{0}` must be signed")]
    UnsignedHeader(&'static str),
    /// A header that the signature is said to cover is not there.
    #[error("the signed header `{0}` is not in the request")]
    MissingHeader(String),
    /// A parameter that is not covered by a presigned query.
    #[error("the query parameter {0:?} is not covered by `X-SignedQueries`")]
    UnsignedQuery(String),
    /// `X-Content-Sha256` is not the digest of the body.
    #[error("`X-Content-Sha256` is not the SHA-256 of the body")]
    BodyHash,
    /// The method or a signed header is one that no signer signs, such as a header with a line break in it.
    #[error("the request cannot have been signed: {0}")]
    Unsignable(#[from] SignError),
    /// The path holds a percent-encoded `/`, which its canonical form could not tell from one that separates segments.
    #[error("the path must not hold a percent-encoded `/`")]
    EncodedSlash,
    /// The path or the query is not percent-encoded UTF-8.
    #[error("the {0} is not percent-encoded UTF-8")]
    Encoding(&'static str),
}
