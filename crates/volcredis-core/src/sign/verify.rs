//! The verifying half: what a request claims, and whether it is true.

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
use super::{ALGORITHM, ClaimError, ReceivedRequest, TERMINATOR, error};
use crate::{BasicTime, Secret, Timestamp};

/// Who a request claims to come from, and when and for what it claims to be signed. Whoever verifies it looks up the
/// secret of [`access_key`](Self::access_key), judges [`time`](Self::time), [`region`](Self::region),
/// [`service`](Self::service) and [`session_token`](Self::session_token), and calls [`Claim::verify`].
#[derive(Clone)]
pub struct Claim {
    /// The access key ID.
    pub access_key: String,
    /// When the request is said to be signed.
    pub time: Timestamp,
    /// The region of the scope.
    pub region: String,
    /// The service of the scope, as it was spelled.
    pub service: String,
    /// The session token that came along.
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

/// What a signature covers, as a verifier sees it. The session token, and what is named like a secret in the query, reads
/// `[redacted]`; the signature itself is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The canonical request.
    pub canonical_request: String,
    /// The string to sign, which holds the digest of the canonical request with everything in it.
    pub string_to_sign: String,
}

/// A signature that is not that of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What the verifier signed instead, so that both sides can be compared.
    pub covered: Covered,
}

impl std::error::Error for Mismatch {}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Covered { canonical_request, string_to_sign } = &self.covered;
        write!(
            formatter,
            "the signature does not match; the canonical request is {canonical_request:?} and the string to sign \
             {string_to_sign:?}"
        )
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Claim")
            .field("access_key", &self.access_key)
            .field("time", &self.time)
            .field("region", &self.region)
            .field("service", &self.service)
            .field("session_token", &self.session_token)
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

impl Claim {
    /// Reads what the request claims, from its `Authorization` header or, where there is none, from its query.
    ///
    /// # Errors
    ///
    /// When the request carries no signature, or one that could not be verified whatever the secret.
    pub fn parse(request: &ReceivedRequest<'_>) -> Result<Self, ClaimError> {
        error::check_method(request.method)?;
        request.decoded_path()?;
        let query = request.decoded_query()?;
        let body_hash = HexSha256::of(request.body);
        let claim = match request.header("authorization") {
            Some(authorization) => Self::from_header(authorization, request, body_hash)?,
            None => Self::from_query(&query, body_hash)?,
        };
        claim.check_headers(request)?;
        if claim.form == Form::Headers {
            claim.check_body(request)?;
        }
        Ok(claim)
    }

    fn from_header(
        authorization: &str,
        request: &ReceivedRequest<'_>,
        body_hash: HexSha256,
    ) -> Result<Self, ClaimError> {
        let (algorithm, rest) = authorization
            .trim()
            .split_once(' ')
            .ok_or(ClaimError::MalformedAuthorization("one word only"))?;
        check_algorithm(algorithm)?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in rest.split(',') {
            let (name, value) = part
                .trim()
                .split_once('=')
                .ok_or(ClaimError::MalformedAuthorization("a part without `=`"))?;
            let place = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(ClaimError::MalformedAuthorization("an unknown part")),
            };
            if place.replace(value).is_some() {
                return Err(ClaimError::MalformedAuthorization("a part occurs twice"));
            }
        }
        let credential = credential.ok_or(ClaimError::MalformedAuthorization("no `Credential`"))?;
        let signed_headers =
            signed_headers.ok_or(ClaimError::MalformedAuthorization("no `SignedHeaders`"))?;
        let signature = signature.ok_or(ClaimError::AuthorizationWithoutSignature)?;
        let x_date = request.header(X_DATE).ok_or(ClaimError::MissingDate)?;
        let token = request.header(X_SECURITY_TOKEN);
        let claim =
            Self::new(credential, x_date, token, signed_headers, signature, Form::Headers, body_hash)?;
        for name in ["host", "x-date"] {
            if !claim.signed_headers.iter().any(|signed| signed == name) {
                return Err(ClaimError::UnsignedHeader(name));
            }
        }
        Ok(claim)
    }

    fn from_query(query: &[(Cow<'_, str>, Cow<'_, str>)], body_hash: HexSha256) -> Result<Self, ClaimError> {
        let find =
            |name: &str| query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_ref());
        let demand = |name| find(name).ok_or(ClaimError::MissingQuery(name));
        let signature = find(X_SIGNATURE).ok_or(ClaimError::MissingSignature)?;
        check_algorithm(demand(X_ALGORITHM)?)?;
        let x_date = find(X_DATE).ok_or(ClaimError::MissingDate)?;
        let (form, body_hash) = match find(X_NOT_SIGN_BODY) {
            None => (Form::Query { body_is_signed: true }, body_hash),
            Some(_) => (Form::Query { body_is_signed: false }, HexSha256::of(b"")),
        };
        let signed_headers = find(X_SIGNED_HEADERS).unwrap_or_default();
        let claim = Self::new(
            demand(X_CREDENTIAL)?,
            x_date,
            find(X_SECURITY_TOKEN),
            signed_headers,
            signature,
            form,
            body_hash,
        )?;
        check_covered(query, demand(X_SIGNED_QUERIES)?)?;
        Ok(claim)
    }

    fn new(
        credential: &str,
        x_date: &str,
        session_token: Option<&str>,
        signed_headers: &str,
        signature: &str,
        form: Form,
        body_hash: HexSha256,
    ) -> Result<Self, ClaimError> {
        let malformed = || ClaimError::MalformedCredential(credential.to_owned());
        let parts: Vec<&str> = credential.split('/').collect();
        let &[access_key, date, region, service, TERMINATOR] = parts.as_slice() else {
            return Err(malformed());
        };
        if parts.iter().any(|part| part.is_empty()) {
            return Err(malformed());
        }
        let x_date = x_date.trim();
        let time = Timestamp::parse_iso8601_basic(x_date)
            .ok_or_else(|| ClaimError::MalformedDate(x_date.to_owned()))?;
        if time.iso8601_basic().date() != date {
            return Err(ClaimError::DateNotInScope { x_date: x_date.to_owned(), date: date.to_owned() });
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

    fn check_headers(&self, request: &ReceivedRequest<'_>) -> Result<(), ClaimError> {
        if let Some(name) = self.signed_headers.iter().find(|name| request.header(name).is_none()) {
            return Err(ClaimError::MissingHeader(name.clone()));
        }
        for (name, value) in request.headers.iter().filter(|(name, _)| self.covers(name)) {
            error::check_header(name, value)?;
        }
        Ok(())
    }

    fn covers(&self, name: &str) -> bool {
        self.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name))
    }

    fn check_body(&self, request: &ReceivedRequest<'_>) -> Result<(), ClaimError> {
        match request.header("x-content-sha256") {
            Some(hash) if hash.trim() != self.body_hash.as_str() => Err(ClaimError::BodyHash),
            _ => Ok(()),
        }
    }

    /// Whether the request is signed with that secret. Where a client sorts the query in another way than this crate
    /// does, and as an official SDK does, that is accepted too.
    ///
    /// # Errors
    ///
    /// When it is not: with what the verifier signed.
    pub fn verify(&self, request: &ReceivedRequest<'_>, secret: &Secret) -> Result<(), Mismatch> {
        let x_date = self.time.iso8601_basic();
        let signing_key = SigningKey::derive(secret, x_date.date(), &self.region, &self.service);
        let expected = |hash: &HexSha256| signing_key.sign(&x_date, hash);
        // What does not decode was refused when the claim was read.
        let path = request.decoded_path().unwrap_or_default();
        let query = request.decoded_query().unwrap_or_default();
        let body_hash = match self.form {
            Form::Query { body_is_signed: false } => self.body_hash.clone(),
            Form::Headers | Form::Query { .. } => HexSha256::of(request.body),
        };
        let canonical = self.canonical(request, &path, &query, QueryOrder::Encoded, body_hash.clone());
        let hash = canonical.text().hash();
        let mut matches = self.signature_is(&expected(&hash));
        let reserved = query.iter().any(|(name, _)| !name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !matches && reserved {
            let raw_order = self.canonical(request, &path, &query, QueryOrder::Raw, body_hash).text().hash();
            matches = self.signature_is(&expected(&raw_order));
        }
        if matches {
            return Ok(());
        }
        Err(Mismatch { covered: self.show(canonical, &x_date, &hash) })
    }

    /// What the signature has to cover, true or not. The body may be missing: it was digested when the claim was read.
    #[must_use]
    pub fn covered(&self, request: &ReceivedRequest<'_>) -> Covered {
        let path = request.decoded_path().unwrap_or_default();
        let query = request.decoded_query().unwrap_or_default();
        let canonical = self.canonical(request, &path, &query, QueryOrder::Encoded, self.body_hash.clone());
        let hash = canonical.text().hash();
        self.show(canonical, &self.time.iso8601_basic(), &hash)
    }

    fn show(&self, canonical: Canonical<'_>, x_date: &BasicTime, hash: &HexSha256) -> Covered {
        let scope = credential_scope(x_date.date(), &self.region, &self.service);
        Covered {
            canonical_request: canonical.redacted_text(),
            string_to_sign: string_to_sign(x_date, &scope, hash),
        }
    }

    fn signature_is(&self, expected: &HexSha256) -> bool {
        constant_time_eq(self.signature.as_bytes(), expected.as_str().as_bytes())
    }

    fn canonical<'a>(
        &self,
        request: &ReceivedRequest<'a>,
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

fn check_algorithm(algorithm: &str) -> Result<(), ClaimError> {
    if algorithm == ALGORITHM { Ok(()) } else { Err(ClaimError::Algorithm(algorithm.to_owned())) }
}

/// Whether a parameter is added to a presigned query after the signature is made.
fn is_added_after(name: &str) -> bool {
    name == X_SIGNATURE || name == X_SECURITY_TOKEN
}

/// Whether the list of signed parameters names all of them. A name with a `;` cannot be told apart in the list, but the
/// list of exactly these names is accepted.
fn check_covered(query: &[(Cow<'_, str>, Cow<'_, str>)], signed: &str) -> Result<(), ClaimError> {
    let mut names: Vec<&str> =
        query.iter().map(|(name, _)| name.as_ref()).filter(|name| !is_added_after(name)).collect();
    names.sort_unstable();
    names.dedup();
    if names.join(";") == signed {
        return Ok(());
    }
    match names.iter().find(|name| !signed.split(';').any(|signed| signed == **name)) {
        Some(name) => Err(ClaimError::UnsignedQuery((*name).to_owned())),
        None => Ok(()),
    }
}
