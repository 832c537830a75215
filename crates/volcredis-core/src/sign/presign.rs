//! Presigned queries, which contain the signature.

use super::canonical::{Canonical, Pairs, QueryOrder, sort_query, write_query};
use super::hex256::HexSha256;
use super::key::credential_scope;
use super::{ALGORITHM, Explanation, Scope, SignError, Signer, UnsignedRequest, error};
use crate::{BasicTime, Credentials};

pub(super) const X_ALGORITHM: &str = "X-Algorithm";
pub(super) const X_CREDENTIAL: &str = "X-Credential";
pub(super) const X_DATE: &str = "X-Date";
pub(super) const X_NOT_SIGN_BODY: &str = "X-NotSignBody";
pub(super) const X_SECURITY_TOKEN: &str = "X-Security-Token";
pub(super) const X_SIGNATURE: &str = "X-Signature";
pub(super) const X_SIGNED_HEADERS: &str = "X-SignedHeaders";
pub(super) const X_SIGNED_QUERIES: &str = "X-SignedQueries";

/// The names of the parameters that the signer adds, sorted.
const RESERVED_PARAMS: [&str; 8] = [
    X_ALGORITHM,
    X_CREDENTIAL,
    X_DATE,
    X_NOT_SIGN_BODY,
    X_SECURITY_TOKEN,
    X_SIGNATURE,
    X_SIGNED_HEADERS,
    X_SIGNED_QUERIES,
];

impl Signer {
    /// Signs a request in its query. Returns the whole query, form-encoded. The signature does not cover the body, and of
    /// the headers only `host`, if present.
    ///
    /// # Errors
    ///
    /// Fails in the same cases as [`Signer::sign`] except for a missing `host`, and if a query parameter has a reserved name.
    pub fn presign(
        &self,
        request: &UnsignedRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<String, SignError> {
        let x_date = scope.time.iso8601_basic();
        let params = PresignParams::new(request, credentials, scope, &x_date)?;
        let hash = params.canonical(request, &x_date).to_canonical_string().hash();
        let signature = self.key(credentials, scope, &x_date).sign(&x_date, &hash);
        let mut query = params.signed_query(request, &x_date);
        if let Some(token) = credentials.session_token() {
            query.push((X_SECURITY_TOKEN, token.expose()));
        }
        query.push((X_SIGNATURE, signature.as_str()));
        // The official SDK writes the query in this order and form-encoded, although it is signed differently.
        sort_query(&mut query, QueryOrder::Raw);
        let mut encoded = String::with_capacity(512);
        write_query(&query, &mut encoded);
        // A `%` in a name or a value is already encoded as `%25`.
        Ok(encoded.replace("%20", "+"))
    }

    /// Returns the intermediate results of [`Signer::presign`].
    ///
    /// # Errors
    ///
    /// Fails in the same cases as [`Signer::presign`].
    pub fn explain_presign(
        &self,
        request: &UnsignedRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
    ) -> Result<Explanation, SignError> {
        let x_date = scope.time.iso8601_basic();
        let params = PresignParams::new(request, credentials, scope, &x_date)?;
        Ok(self.explanation(&params.canonical(request, &x_date), credentials, scope, &x_date))
    }
}

/// The values of the parameters of a presigned query.
struct PresignParams {
    credential: String,
    signed_queries: String,
}

impl PresignParams {
    fn new(
        request: &UnsignedRequest<'_>,
        credentials: &Credentials,
        scope: &Scope<'_>,
        x_date: &BasicTime,
    ) -> Result<Self, SignError> {
        error::check_scope(&credentials.access_key, scope)?;
        error::check_method(request.method)?;
        for (name, value) in hosts(request) {
            error::check_header(name, value)?;
        }
        for (name, _) in request.query {
            if RESERVED_PARAMS.contains(name) {
                return Err(SignError::QueryName(error::excerpt(name)));
            }
        }
        let own =
            RESERVED_PARAMS.into_iter().filter(|name| *name != X_SIGNATURE && *name != X_SECURITY_TOKEN);
        let mut names: Vec<&str> = request.query.iter().map(|(name, _)| *name).chain(own).collect();
        names.sort_unstable();
        names.dedup();
        Ok(Self {
            credential: format!(
                "{}/{}",
                credentials.access_key,
                credential_scope(x_date.date(), scope.region, scope.service)
            ),
            signed_queries: names.join(";"),
        })
    }

    fn signed_query<'a>(&'a self, request: &UnsignedRequest<'a>, x_date: &'a BasicTime) -> Pairs<'a> {
        let own = [
            (X_ALGORITHM, ALGORITHM),
            (X_CREDENTIAL, self.credential.as_str()),
            (X_DATE, x_date.as_str()),
            (X_NOT_SIGN_BODY, ""),
            (X_SIGNED_HEADERS, if hosts(request).next().is_some() { "host" } else { "" }),
            (X_SIGNED_QUERIES, self.signed_queries.as_str()),
        ];
        request.query.iter().copied().chain(own).collect()
    }

    fn canonical<'a>(&'a self, request: &UnsignedRequest<'a>, x_date: &'a BasicTime) -> Canonical<'a> {
        Canonical::new(
            request.method,
            request.path,
            self.signed_query(request, x_date),
            QueryOrder::Encoded,
            hosts(request).collect(),
            HexSha256::of(b""),
        )
    }
}

/// Returns the headers that are signed; the verifier combines those with the same name.
fn hosts<'a>(request: &UnsignedRequest<'a>) -> impl Iterator<Item = (&'a str, &'a str)> {
    request.headers.iter().copied().filter(|(name, _)| name.eq_ignore_ascii_case("host"))
}
