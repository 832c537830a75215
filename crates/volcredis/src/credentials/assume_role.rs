//! Credentials of a role, obtained with other credentials.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use volcredis_core::Credentials;
use volcredis_core::sign::{Scope, Signer, UnsignedRequest};

use super::http_client::{Service, ServiceRequest, encode_pairs};
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture, sts};

/// The region in the signature of requests to STS.
const DEFAULT_REGION: &str = "cn-north-1";

/// A provider that assumes a role with the credentials of another provider (`AssumeRole` of STS).
///
/// ```
/// use std::sync::Arc;
/// use volcredis::credentials::{AssumeRoleProvider, EnvironmentProvider};
///
/// let source = Arc::new(EnvironmentProvider::new());
/// let provider = AssumeRoleProvider::new(source, "trn:iam::2100000000:role/backup").session_name("nightly");
/// # let _ = provider;
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct AssumeRoleProvider {
    context: Context,
    source: Arc<dyn ProvideCredentials>,
    role_trn: String,
    session_name: Option<String>,
    policy: Option<String>,
    duration: Duration,
    region: String,
}

impl AssumeRoleProvider {
    /// Creates a provider that assumes the role `trn:iam::<account>:role/<name>` with the credentials of `source`.
    pub fn new(source: Arc<dyn ProvideCredentials>, role_trn: impl Into<String>) -> Self {
        Self {
            context: Context::process(),
            source,
            role_trn: role_trn.into(),
            session_name: None,
            policy: None,
            duration: sts::DEFAULT_DURATION,
            region: DEFAULT_REGION.to_owned(),
        }
    }

    /// Sets the name of the session in audit logs; `volcredis-` and the Unix time by default.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Sets a policy, in JSON, that restricts the permissions of the role.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets the validity of the credentials, in whole seconds; one hour by default.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Sets the region in the signature of the request to STS; `cn-north-1` by default.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets the context. The source keeps its own context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialsError> {
        sts::check_role_trn(&self.role_trn)?;
        let source = self.source.provide().await.map_err(|error| {
            error.context(format_args!(
                "failed to get the credentials to assume the role with: {}",
                self.source.name()
            ))
        })?;
        let session_name = sts::session_name(self.session_name.clone(), &self.context);
        let duration = self.duration.as_secs().to_string();
        let mut query = vec![
            ("Action", "AssumeRole"),
            ("Version", sts::VERSION),
            ("RoleTrn", &*self.role_trn),
            ("RoleSessionName", &session_name),
            ("DurationSeconds", &duration),
        ];
        if let Some(policy) = &self.policy {
            query.push(("Policy", policy));
        }
        let endpoint = self.context.endpoint(&[sts::STS_ENDPOINT], sts::STS_HOST)?;
        let unsigned = UnsignedRequest {
            method: "GET",
            path: endpoint.path(),
            query: &query,
            headers: &[("host", endpoint.host())],
            body: b"",
        };
        let scope = Scope { time: self.context.now(), region: &self.region, service: "sts" };
        let signed = Signer::new()
            .sign(&unsigned, &source, &scope)
            .map_err(|error| CredentialsError::new(format!("failed to sign the request to STS: {error}")))?;
        let mut request =
            ServiceRequest::new(Service::Sts, Method::GET, format!("{endpoint}?{}", encode_pairs(&query)))
                .header("host", endpoint.host())
                .header("x-date", signed.x_date.as_str())
                .header("x-content-sha256", signed.x_content_sha256.as_str())
                .header("authorization", signed.authorization)
                .redact(&source.secret_key);
        if let Some(token) = source.session_token() {
            request = request.header("x-security-token", token.expose()).redact(token);
        }
        sts::credentials(request.send(&self.context).await?)
    }
}

impl ProvideCredentials for AssumeRoleProvider {
    fn name(&self) -> &'static str {
        "assumed role"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.assume())
    }
}
