//! The verifying half: what a request claims, and whether it is true.

use std::borrow::Cow;
use std::fmt;

use constant_time_eq::constant_time_eq;

use super::canonical::{Canonical, Pairs, QueryOrder};
use super::hex256::HexSha256;
use super::key::{self, SigningKey};
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
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Headers,
    Query { body_is_signed: bool },
}

/// A signature that is not that of the request: what the verifier signed instead, so that both sides can be compared.
/// The right signature is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The canonical request as the verifier sees it.
    pub canonical_request: String,
    /// The string to sign as the verifier sees it.
    pub string_to_sign: String,
}

impl std::error::Error for Mismatch {}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the signature does not match; the canonical request is {:?} and the string to sign {:?}",
            self.canonical_request, self.string_to_sign
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
        let claim = match request.header("authorization") {
            Some(authorization) => Self::from_header(authorization, request)?,
            None => Self::from_query(&query)?,
        };
        claim.check_headers(request)?;
        if claim.form == Form::Headers {
            claim.check_body(request)?;
        }
        Ok(claim)
    }

    fn from_header(authorization: &str, request: &ReceivedRequest<'_>) -> Result<Self, ClaimError> {
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
        let signature = signature.ok_or(ClaimError::MalformedAuthorization("no `Signature`"))?;
        let x_date = request.header(X_DATE).ok_or(ClaimError::MissingDate)?;
        let token = request.header(X_SECURITY_TOKEN);
        let claim = Self::new(credential, x_date, token, signed_headers, signature, Form::Headers)?;
        for name in ["host", "x-date"] {
            if !claim.signed_headers.iter().any(|signed| signed == name) {
                return Err(ClaimError::UnsignedHeader(name));
            }
        }
        Ok(claim)
    }

    fn from_query(query: &[(Cow<'_, str>, Cow<'_, str>)]) -> Result<Self, ClaimError> {
        let find =
            |name: &str| query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_ref());
        let demand = |name| find(name).ok_or(ClaimError::MissingQuery(name));
        let signature = find(X_SIGNATURE).ok_or(ClaimError::MissingSignature)?;
        check_algorithm(demand(X_ALGORITHM)?)?;
        let x_date = find(X_DATE).ok_or(ClaimError::MissingDate)?;
        let form = Form::Query { body_is_signed: find(X_NOT_SIGN_BODY).is_none() };
        let signed_headers = find(X_SIGNED_HEADERS).unwrap_or_default();
        let claim = Self::new(
            demand(X_CREDENTIAL)?,
            x_date,
            find(X_SECURITY_TOKEN),
            signed_headers,
            signature,
            form,
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
            Some(hash) if hash.trim() != HexSha256::of(request.body).as_str() => Err(ClaimError::BodyHash),
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
        let expected = |hash: &HexSha256| {
            signing_key.sign(&key::string_to_sign(&x_date, &self.region, &self.service, hash))
        };
        // What does not decode was refused when the claim was read.
        let path = request.decoded_path().unwrap_or_default();
        let query = request.decoded_query().unwrap_or_default();
        let canonical = self.canonical(request, &path, &query, QueryOrder::Encoded);
        let hash = canonical.hash();
        let mut matches = self.signature_is(&expected(&hash));
        let reserved = query.iter().any(|(name, _)| !name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !matches && reserved {
            let raw_order = self.canonical(request, &path, &query, QueryOrder::Raw).hash();
            matches = self.signature_is(&expected(&raw_order));
        }
        if matches {
            return Ok(());
        }
        Err(self.mismatch(&canonical, &x_date, &hash))
    }

    fn mismatch(&self, canonical: &Canonical<'_>, x_date: &BasicTime, hash: &HexSha256) -> Mismatch {
        Mismatch {
            canonical_request: canonical.text(),
            string_to_sign: key::string_to_sign(x_date, &self.region, &self.service, hash),
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
    ) -> Canonical<'a> {
        let pairs: Pairs<'a> = query
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
            .filter(|(name, _)| self.form == Form::Headers || !is_added_after(name))
            .collect();
        let headers: Pairs<'a> =
            request.headers.iter().copied().filter(|(name, _)| self.covers(name)).collect();
        let body_hash = match self.form {
            Form::Query { body_is_signed: false } => HexSha256::of(b""),
            Form::Headers | Form::Query { .. } => HexSha256::of(request.body),
        };
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
