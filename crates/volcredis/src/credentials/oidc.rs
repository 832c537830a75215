//! Credentials of a role, obtained with an OpenID Connect token.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::Method;
use volcredis_core::{Credentials, Secret};

use super::http_client::{Service, ServiceRequest, encode_pairs};
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture, sts};

/// A provider that assumes a role with an OpenID Connect token, such as that of a Kubernetes pod (`AssumeRoleWithOIDC` of
/// STS).
///
/// Settings that are not given in code are read from `VOLCENGINE_OIDC_ROLE_TRN`, `VOLCENGINE_OIDC_TOKEN_FILE`, and
/// optionally `VOLCENGINE_OIDC_ROLE_SESSION_NAME`, `VOLCENGINE_OIDC_ROLE_POLICY` and `VOLCENGINE_OIDC_STS_ENDPOINT`. The
/// token file is read for each request, because the token in it is rotated.
#[derive(Clone, Debug)]
#[must_use]
pub struct OidcProvider {
    context: Context,
    role_trn: Option<String>,
    token_file: Option<PathBuf>,
    session_name: Option<String>,
    policy: Option<String>,
    duration: Duration,
}

impl OidcProvider {
    /// Creates a provider that reads its settings from environment variables.
    pub fn new() -> Self {
        Self {
            context: Context::process(),
            role_trn: None,
            token_file: None,
            session_name: None,
            policy: None,
            duration: sts::DEFAULT_DURATION,
        }
    }

    /// Sets the role, `trn:iam::<account>:role/<name>`.
    pub fn role_trn(mut self, trn: impl Into<String>) -> Self {
        self.role_trn = Some(trn.into());
        self
    }

    /// Sets the file that contains the token.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
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

    /// Sets the context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialsError> {
        let variable = |name| self.context.variable(name);
        let role_trn = self.role_trn.clone().or_else(|| variable("VOLCENGINE_OIDC_ROLE_TRN"));
        let token_file = self.token_file.clone().or_else(|| self.context.path("VOLCENGINE_OIDC_TOKEN_FILE"));
        let (role_trn, token_file) = match (role_trn, token_file) {
            (Some(role_trn), Some(token_file)) => (role_trn, token_file),
            (None, None) => {
                return Err(CredentialsError::not_configured(
                    "VOLCENGINE_OIDC_ROLE_TRN and VOLCENGINE_OIDC_TOKEN_FILE are not set",
                ));
            }
            (Some(_), None) => {
                return Err(CredentialsError::new(
                    "a role is set, but no token: VOLCENGINE_OIDC_TOKEN_FILE is not set",
                ));
            }
            (None, Some(_)) => {
                return Err(CredentialsError::new(
                    "a token is set, but no role: VOLCENGINE_OIDC_ROLE_TRN is not set",
                ));
            }
        };
        sts::check_role_trn(&role_trn)?;
        let token = Secret::new(self.context.read("the token file", &token_file)?.expose().trim());
        if token.expose().is_empty() {
            return Err(CredentialsError::new(format!("the token file {} is empty", token_file.display())));
        }
        let session_name =
            self.session_name.clone().or_else(|| variable("VOLCENGINE_OIDC_ROLE_SESSION_NAME"));
        let session_name = sts::session_name(session_name, &self.context);
        let policy = self.policy.clone().or_else(|| variable("VOLCENGINE_OIDC_ROLE_POLICY"));
        let duration = self.duration.as_secs().to_string();
        let mut query = vec![
            ("Action", "AssumeRoleWithOIDC"),
            ("Version", sts::VERSION),
            ("RoleTrn", &role_trn),
            ("RoleSessionName", &session_name),
            ("DurationSeconds", &duration),
            ("OIDCToken", token.expose()),
        ];
        if let Some(policy) = &policy {
            query.push(("Policy", policy));
        }
        let endpoint =
            self.context.endpoint(&["VOLCENGINE_OIDC_STS_ENDPOINT", sts::STS_ENDPOINT], sts::STS_HOST)?;
        let url = format!("{endpoint}?{}", encode_pairs(&query));
        let response =
            ServiceRequest::new(Service::Sts, Method::POST, url).redact(&token).send(&self.context).await?;
        sts::credentials(response)
    }
}

impl Default for OidcProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for OidcProvider {
    fn name(&self) -> &'static str {
        "OIDC"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.assume())
    }
}
