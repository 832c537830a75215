//! Credentials of a role, for a token of an OpenID Connect provider.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::Method;
use volcredis_core::{Credentials, Secret};

use super::exchange::{Exchange, Peer, encode_pairs};
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture, sts};

/// Takes on a role with a token of an OpenID Connect provider, as a pod of a Kubernetes cluster has one
/// (`AssumeRoleWithOIDC` of STS).
///
/// What is not given in code comes from `VOLCENGINE_OIDC_ROLE_TRN`, `VOLCENGINE_OIDC_TOKEN_FILE`, and optionally
/// `VOLCENGINE_OIDC_ROLE_SESSION_NAME`, `VOLCENGINE_OIDC_ROLE_POLICY` and `VOLCENGINE_OIDC_STS_ENDPOINT`. The file is read
/// each time, because whoever wrote it replaces the token before it expires.
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
    /// Takes everything from environment variables.
    pub fn new() -> Self {
        Self {
            context: Context::process(),
            role_trn: None,
            token_file: None,
            session_name: None,
            policy: None,
            duration: sts::DURATION,
        }
    }

    /// The role, `trn:iam::<account>:role/<name>`.
    pub fn role_trn(mut self, trn: impl Into<String>) -> Self {
        self.role_trn = Some(trn.into());
        self
    }

    /// The file that holds the token.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token_file = Some(path.into());
        self
    }

    /// What the session is called in logs of the platform; `volcredis-` and the time by default.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// A policy, as JSON, that takes permissions of the role away.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// How long the credentials are to hold, in whole seconds; an hour by default.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Looks at the world through another context.
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
                    "there is a role, but no token: VOLCENGINE_OIDC_TOKEN_FILE is not set",
                ));
            }
            (None, Some(_)) => {
                return Err(CredentialsError::new(
                    "there is a token, but no role: VOLCENGINE_OIDC_ROLE_TRN is not set",
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
        let reply = Exchange::new(Peer::Sts, Method::POST, url).hiding(&token).send(&self.context).await?;
        sts::credentials(reply)
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
