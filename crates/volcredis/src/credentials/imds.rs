//! Credentials of the role of a virtual machine, from its metadata service.

use crate::log::warn;
use reqwest::Method;
use volcredis_core::{Credentials, Endpoint, Secret};

use super::http_client::{Service, ServiceRequest, ServiceResponse, encode};
use super::temporary_credentials::TemporaryCredentials;
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

const DEFAULT_ENDPOINT: &str = "http://100.96.0.96";
const ROLES_PATH: &str = "volcstack/latest/iam/security_credentials";
/// The requested validity of the metadata token: that of the official clients.
const TOKEN_SECONDS: &str = "21600";
const REFRESH_AHEAD_SECONDS: i64 = 300;

/// A provider that gets the credentials of the role of a virtual machine from its metadata service (version 2, with a
/// session token).
///
/// If no role is given in code, `VOLCENGINE_ECS_METADATA` names it, or else the first role of the instance is used.
/// `VOLCENGINE_ECS_METADATA_DISABLED=true` disables the provider. The service is never accessed through a proxy; outside
/// the cloud, the request times out after one second.
#[derive(Clone, Debug)]
#[must_use]
pub struct ImdsProvider {
    context: Context,
    role: Option<String>,
}

impl ImdsProvider {
    /// Creates a provider of the role named by the environment, or else the first role of the instance.
    pub fn new() -> Self {
        Self { context: Context::process(), role: None }
    }

    /// Sets the name of the role.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Sets the context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let disabled = self.context.variable("VOLCENGINE_ECS_METADATA_DISABLED");
        if disabled.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            return Err(CredentialsError::not_configured(
                "disabled by VOLCENGINE_ECS_METADATA_DISABLED=true",
            ));
        }
        let endpoint = self.endpoint()?;
        let named = self.role.clone().or_else(|| self.context.variable("VOLCENGINE_ECS_METADATA"));
        let token = self.token(&endpoint, named.is_some()).await?;
        let role = match named {
            Some(role) => role,
            None => self.first_role(&endpoint, &token).await?,
        };
        let response = self.request(format!("{endpoint}{ROLES_PATH}/{}", encode(&role)), &token).await?;
        if response.status == 404 {
            return Err(CredentialsError::new(format!("the instance has no role {role:?}")));
        }
        let credentials: TemporaryCredentials = response.success()?.json()?;
        credentials.check("the instance metadata service", REFRESH_AHEAD_SECONDS)
    }

    /// Allows plain HTTP: the service is link-local.
    fn endpoint(&self) -> Result<Endpoint, CredentialsError> {
        let given = self.context.variable("VOLCREDIS_METADATA_ENDPOINT");
        Endpoint::parse(given.as_deref().unwrap_or(DEFAULT_ENDPOINT), true)
            .map_err(|error| CredentialsError::new(error.to_string()).context("VOLCREDIS_METADATA_ENDPOINT"))
    }

    async fn token(&self, endpoint: &Endpoint, is_role_named: bool) -> Result<Secret, CredentialsError> {
        let response =
            ServiceRequest::new(Service::Metadata, Method::PUT, format!("{endpoint}latest/api/token"))
                .header("x-volc-ecs-metadata-token-ttl-seconds", TOKEN_SECONDS)
                .send(&self.context)
                .await
                // Unless a role was named, a machine without the service is not an instance.
                .map_err(|error| if is_role_named { error } else { error.into_not_configured() })?
                .success()?;
        match response.utf8_body()? {
            "" => Err(CredentialsError::new("the instance metadata service returned an empty token")),
            token => Ok(Secret::from(token)),
        }
    }

    async fn first_role(&self, endpoint: &Endpoint, token: &Secret) -> Result<String, CredentialsError> {
        let response = self.request(format!("{endpoint}{ROLES_PATH}?type=user&format=json"), token).await?;
        if response.status == 404 {
            return Err(CredentialsError::not_configured("the instance has no role"));
        }
        let roles = parse_roles(response.success()?.utf8_body()?)?;
        match roles.as_slice() {
            [] => Err(CredentialsError::not_configured("the instance has no role")),
            [role] => Ok(role.clone()),
            [first, ..] => {
                warn!(
                    ?roles,
                    used = first,
                    "the instance has several roles; set VOLCENGINE_ECS_METADATA to select one"
                );
                Ok(first.clone())
            }
        }
    }

    async fn request(&self, url: String, token: &Secret) -> Result<ServiceResponse, CredentialsError> {
        ServiceRequest::new(Service::Metadata, Method::GET, url)
            .header("x-volc-ecs-metadata-token", token.expose())
            .redact(token)
            .send(&self.context)
            .await
    }
}

/// Parses a list of names: a JSON array, or one name per line.
fn parse_roles(list: &str) -> Result<Vec<String>, CredentialsError> {
    let names: Vec<String> = if list.starts_with(['[', '{', '"']) {
        serde_json::from_str(list).map_err(|_| {
            CredentialsError::new(
                "the roles in the response of the instance metadata service are not an array of names",
            )
        })?
    } else {
        list.lines().map(str::to_owned).collect()
    };
    Ok(names.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect())
}

impl Default for ImdsProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for ImdsProvider {
    fn name(&self) -> &'static str {
        "instance role"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.get())
    }
}
