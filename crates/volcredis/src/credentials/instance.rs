//! Credentials of the role of an instance, from its metadata.

use crate::log::warn;
use reqwest::Method;
use volcredis_core::{Credentials, Endpoint, Secret};

use super::exchange::{Exchange, Peer, Reply, encode};
use super::keys::TemporaryKeys;
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

const ENDPOINT: &str = "http://100.96.0.96";
const ROLES: &str = "volcstack/latest/iam/security_credentials";
/// How long the token for the metadata is to hold. It is used at once; this is what the official clients ask for.
const TOKEN_SECONDS: &str = "21600";
/// How long before they expire the credentials are replaced.
const REFRESH_AHEAD_SECONDS: i64 = 300;

/// Asks the metadata service of a virtual machine (version 2, with a session token) for the credentials of its role.
///
/// `VOLCENGINE_ECS_METADATA` names the role where none is given in code; else the machine's first one is taken.
/// `VOLCENGINE_ECS_METADATA_DISABLED=true` turns the provider off. No proxy is used, and a machine elsewhere is told
/// after a second that there is no such service.
#[derive(Clone, Debug)]
#[must_use]
pub struct InstanceProvider {
    context: Context,
    role: Option<String>,
}

impl InstanceProvider {
    /// Takes the role that the environment names, else the first of the machine.
    pub fn new() -> Self {
        Self { context: Context::process(), role: None }
    }

    /// The name of the role.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Looks at the world through another context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        let disabled = self.context.variable("VOLCENGINE_ECS_METADATA_DISABLED");
        if disabled.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            return Err(CredentialsError::not_configured(
                "turned off by VOLCENGINE_ECS_METADATA_DISABLED=true",
            ));
        }
        let endpoint = self.endpoint()?;
        let named = self.role.clone().or_else(|| self.context.variable("VOLCENGINE_ECS_METADATA"));
        let token = match self.token(&endpoint).await {
            // Where nobody has named a role, a machine without the service is one that was never meant.
            Err(TokenError::NoResponse(error)) if named.is_none() => return Err(error.into_not_configured()),
            Err(TokenError::NoResponse(error) | TokenError::Refused(error)) => return Err(error),
            Ok(token) => token,
        };
        let role = match named {
            Some(role) => role,
            None => self.first_role(&endpoint, &token).await?,
        };
        let reply = self.get(format!("{endpoint}{ROLES}/{}", encode(&role)), &token).await?;
        if reply.status == 404 {
            return Err(CredentialsError::new(format!("the instance has no role {role:?}")));
        }
        let keys: TemporaryKeys = reply.success()?.json()?;
        keys.credentials("the answer of the metadata service", REFRESH_AHEAD_SECONDS)
    }

    /// Plain HTTP is right here: the address is one of the machine's own network.
    fn endpoint(&self) -> Result<Endpoint, CredentialsError> {
        let given = self.context.variable("VOLCREDIS_METADATA_ENDPOINT");
        Endpoint::parse(given.as_deref().unwrap_or(ENDPOINT), true)
            .map_err(|error| CredentialsError::new(error.to_string()).about("VOLCREDIS_METADATA_ENDPOINT"))
    }

    async fn token(&self, endpoint: &Endpoint) -> Result<Secret, TokenError> {
        let reply = Exchange::new(Peer::Metadata, Method::PUT, format!("{endpoint}latest/api/token"))
            .header("x-volc-ecs-metadata-token-ttl-seconds", TOKEN_SECONDS)
            .send(&self.context)
            .await
            .map_err(TokenError::NoResponse)?
            .success()
            .map_err(TokenError::Refused)?;
        match reply.text().map_err(TokenError::Refused)? {
            "" => Err(TokenError::Refused(CredentialsError::new("the metadata service gave an empty token"))),
            token => Ok(Secret::from(token)),
        }
    }

    async fn first_role(&self, endpoint: &Endpoint, token: &Secret) -> Result<String, CredentialsError> {
        let reply = self.get(format!("{endpoint}{ROLES}?type=user&format=json"), token).await?;
        if reply.status == 404 {
            return Err(CredentialsError::not_configured("the instance has no role"));
        }
        let roles = roles(reply.success()?.text()?)?;
        match roles.as_slice() {
            [] => Err(CredentialsError::not_configured("the instance has no role")),
            [role] => Ok(role.clone()),
            [first, ..] => {
                warn!(
                    ?roles,
                    used = first,
                    "the instance has several roles; VOLCENGINE_ECS_METADATA names the one to use"
                );
                Ok(first.clone())
            }
        }
    }

    async fn get(&self, url: String, token: &Secret) -> Result<Reply, CredentialsError> {
        Exchange::new(Peer::Metadata, Method::GET, url)
            .header("x-volc-ecs-metadata-token", token.expose())
            .hiding(token)
            .send(&self.context)
            .await
    }
}

/// Why there is no token for the metadata.
enum TokenError {
    NoResponse(CredentialsError),
    Refused(CredentialsError),
}

/// The names in a list: JSON, or one a line.
fn roles(text: &str) -> Result<Vec<String>, CredentialsError> {
    let names: Vec<String> = if text.starts_with(['[', '{', '"']) {
        serde_json::from_str(text).map_err(|_| {
            CredentialsError::new("the metadata service lists the roles as JSON, but not as a list of names")
        })?
    } else {
        text.lines().map(str::to_owned).collect()
    };
    Ok(names.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect())
}

impl Default for InstanceProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for InstanceProvider {
    fn name(&self) -> &'static str {
        "instance role"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.ask())
    }
}
