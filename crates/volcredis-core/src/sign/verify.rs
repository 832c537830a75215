//! Verification of signatures.

use std::borrow::Cow;
use std::fmt;

use constant_time_eq::constant_time_eq;

use super::canonical::{Canonical, Pairs, QueryOrder};
use super::hex256::HexSha256;
use super::key::{SigningKey, credential_scope, string_to_sign};
use super::presign::{
    X_ALGORITHM, X_CREDENTIAL, X_DATE, X_NOT_SIGN_BODY, X_SECURITY_TOKEN, X_SIGNATURE, X_SIGNED_HEADERS,
    X_SIGNED_QUERIES,
};
use super::{ALGORITHM, IncomingRequest, ParseSignatureError, TERMINATOR, error};
use crate::{BasicTime, Secret, Timestamp};

/// The signature of an incoming request, with the claims it makes.
///
/// A server looks up the secret of [`access_key`](Self::access_key), checks [`time`](Self::time),
/// [`region`](Self::region), [`service`](Self::service) and [`session_token`](Self::session_token), and calls
/// [`verify`](Self::verify).
#[derive(Clone)]
pub struct PresentedSignature {
    /// The access key ID.
    pub access_key: String,
    /// The time of signing.
    pub time: Timestamp,
    /// The region of the credential scope.
    pub region: String,
    /// The service of the credential scope, in its original case.
    pub service: String,
    /// The session token of the request.
    pub session_token: Option<Secret>,
    signed_headers: Vec<String>,
    signature: String,
    form: Form,
    body_hash: HexSha256,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Headers,
    Query { body_is_signed: bool },
}

/// The content that a signature covers, as computed by the verifier. Session tokens, and query parameters whose names
/// suggest a secret, are replaced by `[redacted]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedContent {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign. It contains the digest of the canonical request before redaction.
    pub string_to_sign: String,
}

/// An error returned when the signature does not match the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureMismatch {
    /// The content that the verifier signed, to compare with the signer.
    pub signed_content: SignedContent,
}

impl std::error::Error for SignatureMismatch {}

impl fmt::Display for SignatureMismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SignedContent { canonical_request, string_to_sign } = &self.signed_content;
        write!(
            formatter,
            "signature mismatch: the canonical request is {canonical_request:?}, the string to sign is {string_to_sign:?}"
        )
    }
}

impl fmt::Debug for PresentedSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PresentedSignature")
            .field("access_key", &self.access_key)
            .field("time", &self.time)
            .field("region", &self.region)
            .field("service", &self.service)
            .field("session_token", &self.session_token)
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

impl PresentedSignature {
    /// Parses the signature of a request from its `Authorization` header, or from its query if there is none.
    ///
    /// # Errors
    ///
    /// Fails if the request has no signature, or one that cannot be verified with any secret.
    pub fn parse(request: &IncomingRequest<'_>) -> Result<Self, ParseSignatureError> {
        error::check_method(request.method)?;
        request.decoded_path()?;
        let query = request.decoded_query()?;
        let body_hash = HexSha256::of(request.body);
        let presented = match request.header("authorization") {
            Some(authorization) => Self::from_header(authorization, request, body_hash)?,
            None => Self::from_query(&query, body_hash)?,
        };
        presented.check_headers(request)?;
        if presented.form == Form::Headers {
            presented.check_body(request)?;
        }
        Ok(presented)
    }

    fn from_header(
        authorization: &str,
        request: &IncomingRequest<'_>,
        body_hash: HexSha256,
    ) -> Result<Self, ParseSignatureError> {
        let (algorithm, rest) = authorization
            .trim()
            .split_once(' ')
            .ok_or(ParseSignatureError::MalformedAuthorization("no space after the algorithm"))?;
        check_algorithm(algorithm)?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in rest.split(',') {
            let (name, value) = part
                .trim()
                .split_once('=')
                .ok_or(ParseSignatureError::MalformedAuthorization("a part without `=`"))?;
            let place = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(ParseSignatureError::MalformedAuthorization("an unknown part")),
            };
            if place.replace(value).is_some() {
                return Err(ParseSignatureError::MalformedAuthorization("a part occurs twice"));
            }
        }
        let credential = credential.ok_or(ParseSignatureError::MalformedAuthorization("no `Credential`"))?;
        let signed_headers =
            signed_headers.ok_or(ParseSignatureError::MalformedAuthorization("no `SignedHeaders`"))?;
        let signature = signature.ok_or(ParseSignatureError::AuthorizationWithoutSignature)?;
        let x_date = request.header(X_DATE).ok_or(ParseSignatureError::MissingDate)?;
        let token = request.header(X_SECURITY_TOKEN);
        let presented =
            Self::new(credential, x_date, token, signed_headers, signature, Form::Headers, body_hash)?;
        // The service accepts signatures that do not cover the host.
        if !presented.signed_headers.iter().any(|signed| signed == "x-date") {
            return Err(ParseSignatureError::UnsignedHeader("x-date"));
        }
        Ok(presented)
    }

    fn from_query(
        query: &[(Cow<'_, str>, Cow<'_, str>)],
        body_hash: HexSha256,
    ) -> Result<Self, ParseSignatureError> {
        let find =
            |name: &str| query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_ref());
        let demand = |name| find(name).ok_or(ParseSignatureError::MissingQuery(name));
        let signature = find(X_SIGNATURE).ok_or(ParseSignatureError::MissingSignature)?;
        check_algorithm(demand(X_ALGORITHM)?)?;
        let x_date = find(X_DATE).ok_or(ParseSignatureError::MissingDate)?;
        let (form, body_hash) = match find(X_NOT_SIGN_BODY) {
            None => (Form::Query { body_is_signed: true }, body_hash),
            Some(_) => (Form::Query { body_is_signed: false }, HexSha256::of(b"")),
        };
        let signed_headers = find(X_SIGNED_HEADERS).unwrap_or_default();
        let presented = Self::new(
            demand(X_CREDENTIAL)?,
            x_date,
            find(X_SECURITY_TOKEN),
            signed_headers,
            signature,
            form,
            body_hash,
        )?;
        check_covered(query, demand(X_SIGNED_QUERIES)?)?;
        Ok(presented)
    }

    fn new(
        credential: &str,
        x_date: &str,
        session_token: Option<&str>,
        signed_headers: &str,
        signature: &str,
        form: Form,
        body_hash: HexSha256,
    ) -> Result<Self, ParseSignatureError> {
        let malformed = || ParseSignatureError::MalformedCredential(error::excerpt(credential));
        let parts: Vec<&str> = credential.split('/').collect();
        let &[access_key, date, region, service, TERMINATOR] = parts.as_slice() else {
            return Err(malformed());
        };
        if parts.iter().any(|part| part.is_empty()) {
            return Err(malformed());
        }
        let x_date = x_date.trim();
        let time = Timestamp::parse_iso8601_basic(x_date)
            .ok_or_else(|| ParseSignatureError::MalformedDate(error::excerpt(x_date)))?;
        if time.iso8601_basic().date() != date {
            return Err(ParseSignatureError::DateNotInScope {
                x_date: error::excerpt(x_date),
                date: error::excerpt(date),
            });
        }
        Ok(Self {
            access_key: access_key.to_owned(),
            time,
            region: region.to_owned(),
            service: service.to_owned(),
            session_token: session_token.map(|token| Secret::new(token.trim())),
            signed_headers: signed_headers
                .split(';')
                .filter(|name| !name.is_empty())
                .map(str::to_ascii_lowercase)
                .collect(),
            signature: signature.to_owned(),
            form,
            body_hash,
        })
    }

    fn check_headers(&self, request: &IncomingRequest<'_>) -> Result<(), ParseSignatureError> {
        if let Some(name) = self.signed_headers.iter().find(|name| request.header(name).is_none()) {
            return Err(ParseSignatureError::MissingHeader(error::excerpt(name)));
        }
        for (name, value) in request.headers.iter().filter(|(name, _)| self.covers(name)) {
            error::check_header(name, value)?;
        }
        Ok(())
    }

    fn covers(&self, name: &str) -> bool {
        self.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name))
    }

    fn check_body(&self, request: &IncomingRequest<'_>) -> Result<(), ParseSignatureError> {
        match request.header("x-content-sha256") {
            Some(hash) if hash.trim() != self.body_hash.as_str() => Err(ParseSignatureError::BodyHash),
            _ => Ok(()),
        }
    }

    /// Verifies the signature with the secret of the access key. Both query orders of the official SDKs are accepted.
    ///
    /// # Errors
    ///
    /// Fails if the signature does not match. The error contains the content that the verifier signed.
    pub fn verify(&self, request: &IncomingRequest<'_>, secret: &Secret) -> Result<(), SignatureMismatch> {
        let x_date = self.time.iso8601_basic();
        let signing_key = SigningKey::derive(secret, x_date.date(), &self.region, &self.service);
        let expected = |hash: &HexSha256| signing_key.sign(&x_date, hash);
        // `parse` has rejected requests that cannot be decoded.
        let path = request.decoded_path().unwrap_or_default();
        let query = request.decoded_query().unwrap_or_default();
        let body_hash = match self.form {
            Form::Query { body_is_signed: false } => self.body_hash.clone(),
            Form::Headers | Form::Query { .. } => HexSha256::of(request.body),
        };
        let canonical = self.canonical(request, &path, &query, QueryOrder::Encoded, body_hash.clone());
        let hash = canonical.to_canonical_string().hash();
        let mut matches = self.signature_is(&expected(&hash));
        let reserved = query.iter().any(|(name, _)| !name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !matches && reserved {
            let raw_order = self
                .canonical(request, &path, &query, QueryOrder::Raw, body_hash)
                .to_canonical_string()
                .hash();
            matches = self.signature_is(&expected(&raw_order));
        }
        if matches {
            return Ok(());
        }
        Err(SignatureMismatch { signed_content: self.show(canonical, &x_date, &hash) })
    }

    /// Returns the content that the signature has to cover. The body of `request` is not used; `parse` has hashed it.
    #[must_use]
    pub fn signed_content(&self, request: &IncomingRequest<'_>) -> SignedContent {
        let path = request.decoded_path().unwrap_or_default();
        let query = request.decoded_query().unwrap_or_default();
        let canonical = self.canonical(request, &path, &query, QueryOrder::Encoded, self.body_hash.clone());
        let hash = canonical.to_canonical_string().hash();
        self.show(canonical, &self.time.iso8601_basic(), &hash)
    }

    fn show(&self, canonical: Canonical<'_>, x_date: &BasicTime, hash: &HexSha256) -> SignedContent {
        let scope = credential_scope(x_date.date(), &self.region, &self.service);
        SignedContent {
            canonical_request: canonical.redacted(),
            string_to_sign: string_to_sign(x_date, &scope, hash),
        }
    }

    fn signature_is(&self, expected: &HexSha256) -> bool {
        constant_time_eq(self.signature.as_bytes(), expected.as_str().as_bytes())
    }

    fn canonical<'a>(
        &self,
        request: &IncomingRequest<'a>,
        path: &'a str,
        query: &'a [(Cow<'_, str>, Cow<'_, str>)],
        order: QueryOrder,
        body_hash: HexSha256,
    ) -> Canonical<'a> {
        let pairs: Pairs<'a> = query
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
            .filter(|(name, _)| self.form == Form::Headers || !is_added_after(name))
            .collect();
        let headers: Pairs<'a> =
            request.headers.iter().copied().filter(|(name, _)| self.covers(name)).collect();
        Canonical::new(request.method, path, pairs, order, headers, body_hash)
    }
}

fn check_algorithm(algorithm: &str) -> Result<(), ParseSignatureError> {
    if algorithm == ALGORITHM {
        Ok(())
    } else {
        Err(ParseSignatureError::Algorithm(error::excerpt(algorithm)))
    }
}

/// Returns `true` for parameters that are added to a presigned query after signing.
fn is_added_after(name: &str) -> bool {
    name == X_SIGNATURE || name == X_SECURITY_TOKEN
}

/// Checks that the list of signed parameters contains all of them. Names with a `;` are ambiguous in the list, but the list
/// of exactly these names is accepted.
fn check_covered(query: &[(Cow<'_, str>, Cow<'_, str>)], signed: &str) -> Result<(), ParseSignatureError> {
    let mut names: Vec<&str> =
        query.iter().map(|(name, _)| name.as_ref()).filter(|name| !is_added_after(name)).collect();
    names.sort_unstable();
    names.dedup();
    if names.join(";") == signed {
        return Ok(());
    }
    match names.iter().find(|name| !signed.split(';').any(|signed| signed == **name)) {
        Some(name) => Err(ParseSignatureError::UnsignedQuery(error::excerpt(name))),
        None => Ok(()),
    }
}
