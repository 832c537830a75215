//! The mode `sso`: the user has logged in with `ve sso login`.

use reqwest::Method;
use serde::{Deserialize, Serialize};
use volcredis_core::{Credentials, Region, Secret, Timestamp};

use super::profile::{Configuration, Profile, optional, read_json, required, required_secret};
use super::token_cache::{TokenCache, cache_file_name};
use crate::credentials::http_client::{Service, ServiceRequest, encode_pairs};
use crate::credentials::non_blank;
use crate::credentials::temporary_credentials::{Expiry, TemporaryCredentials, expiring};
use crate::credentials::{Context, CredentialsError};
use crate::log::warn;

const DEFAULT_REGION: &str = "cn-beijing";
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// The access token of the SSO portal and its refresh token.
#[derive(Clone)]
pub(in crate::credentials) struct Tokens {
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_at: Option<Timestamp>,
}

pub(super) async fn credentials(
    configuration: &Configuration,
    profile: &Profile,
    context: &Context,
    cache: &TokenCache<Tokens>,
) -> Result<Credentials, CredentialsError> {
    let cached = cached_in_profile(profile, context.now());
    if let Some((credentials, expires_at)) = &cached
        && *expires_at > context.now().plus_seconds(REFRESH_AHEAD_SECONDS)
    {
        return Ok(credentials.clone());
    }
    match (role_credentials(configuration, profile, context, cache).await, cached) {
        (Ok(credentials), _) => Ok(credentials),
        (Err(error), Some((credentials, expires_at))) if expires_at > context.now() => {
            warn!(%error, "failed to get credentials of the role; those of the profile are still valid");
            Ok(credentials)
        }
        (Err(error), _) => Err(error),
    }
}

/// Returns the credentials that the command line has written into the profile, if they are valid.
fn cached_in_profile(profile: &Profile, now: Timestamp) -> Option<(Credentials, Timestamp)> {
    let expires_at = profile.sts_expiration.as_ref()?.timestamp().filter(|time| *time > now)?;
    let credentials = profile.static_credentials().ok()?;
    Some((expiring(credentials, expires_at, REFRESH_AHEAD_SECONDS), expires_at))
}

/// Gets credentials of the role from the portal.
async fn role_credentials(
    configuration: &Configuration,
    profile: &Profile,
    context: &Context,
    cache: &TokenCache<Tokens>,
) -> Result<Credentials, CredentialsError> {
    let session_name = required("sso-session-name", profile.sso_session_name.as_ref())?;
    let account_id = required("account-id", profile.account_id.as_ref())?;
    let role_name = required("role-name", profile.role_name.as_ref())?;
    let session = configuration.sso_session(session_name)?;
    let in_session = |error: CredentialsError| error.context(format_args!("sso-session {session_name:?}"));
    let start_url = required("start-url", session.start_url.as_ref()).map_err(in_session)?;
    // Validated, because it becomes part of a host name.
    let region = Region::new(optional(session.region.as_ref()).unwrap_or(DEFAULT_REGION))
        .map_err(|error| in_session(CredentialsError::new(error.to_string())))?;

    let path = configuration.directory().join("sso").join("cache").join(cache_name(start_url, session_name)?);
    let file: TokenFile = read_json(context, "the SSO token cache", &path)?;
    let tokens = file.tokens(&region, context, cache).await.map_err(|error| error.context(path.display()))?;

    let host = format!("cloudidentity-portal.{region}.volces.com");
    let endpoint = context.endpoint(&["VOLCREDIS_SSO_PORTAL_ENDPOINT"], &host)?;
    let query = encode_pairs(&[("account_id", account_id), ("role_name", role_name)]);
    let url = format!("{endpoint}federation/credentials?{query}");
    let response = ServiceRequest::new(Service::SsoPortal, Method::GET, url)
        .header("accept", "application/json")
        .header("x-bd-cloudidentity-bearer-token", tokens.access_token.expose())
        .redact(&tokens.access_token)
        .send(context)
        .await?;
    let response: RoleCredentialsResponse = response.success()?.json()?;
    let credentials = response.result.unwrap_or_default().role_credentials.unwrap_or_default();
    credentials.check("the SSO portal", REFRESH_AHEAD_SECONDS)
}

/// Returns the name of the token cache of a session.
fn cache_name(start_url: &str, session_name: &str) -> Result<String, CredentialsError> {
    #[derive(Serialize)]
    struct Key<'a> {
        start_url: &'a str,
        session_name: &'a str,
    }
    let key = serde_json::to_string(&Key { start_url, session_name })
        .map_err(|error| CredentialsError::new(format!("failed to name the SSO token cache: {error}")))?;
    Ok(cache_file_name(&key))
}

/// The token cache of the command line. All fields are optional so that errors can name the missing ones.
#[derive(Default, Deserialize)]
#[serde(default)]
struct TokenFile {
    access_token: Option<Secret>,
    refresh_token: Option<Secret>,
    expires_at: Option<Expiry>,
    client_id: Option<String>,
    client_secret: Option<Secret>,
    client_secret_expires_at: Option<Expiry>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Refreshed {
    access_token: Option<Secret>,
    refresh_token: Option<Secret>,
    expires_in: Option<i64>,
}

impl TokenFile {
    /// Returns valid tokens: those of the file, those refreshed since, or new ones.
    async fn tokens(
        &self,
        region: &Region,
        context: &Context,
        cache: &TokenCache<Tokens>,
    ) -> Result<Tokens, CredentialsError> {
        let cached = self.refresh_token.as_ref().and_then(|token| cache.get(token));
        let tokens = cached.map_or_else(|| self.read(), Ok)?;
        if tokens.expires_at.is_none_or(|expires_at| expires_at > context.now()) {
            return Ok(tokens);
        }
        let refreshed = self.refresh(&tokens, region, context).await?;
        if let Some(file_token) = self.refresh_token.clone() {
            cache.set(file_token, refreshed.clone());
        }
        Ok(refreshed)
    }

    /// Returns the tokens in the file.
    fn read(&self) -> Result<Tokens, CredentialsError> {
        let invalid = || CredentialsError::new("`expires_at` is not a valid time");
        let expires_at = self.expires_at.as_ref().map(|time| time.timestamp().ok_or_else(invalid));
        let expires_at = expires_at.transpose()?;
        Ok(Tokens {
            access_token: required_secret("access_token", self.access_token.as_ref())?,
            refresh_token: non_blank(self.refresh_token.clone()),
            expires_at,
        })
    }

    /// Gets new tokens. The request is not retried: a lost response may have invalidated the refresh token.
    async fn refresh(
        &self,
        tokens: &Tokens,
        region: &Region,
        context: &Context,
    ) -> Result<Tokens, CredentialsError> {
        let expired = |error: CredentialsError| {
            error.context("failed to refresh the expired session, log in again with `ve sso login`")
        };
        let refresh_token =
            required_secret("refresh_token", tokens.refresh_token.as_ref()).map_err(expired)?;
        let client_id = required("client_id", self.client_id.as_ref()).map_err(expired)?;
        let client_secret = required_secret("client_secret", self.client_secret.as_ref()).map_err(expired)?;
        let client_expires_at = self.client_secret_expires_at.as_ref().and_then(Expiry::timestamp);
        if let Some(time) = client_expires_at.filter(|expires_at| *expires_at <= context.now()) {
            return Err(expired(CredentialsError::new(format!("`client_secret` expired at {time}"))));
        }
        let body = serde_json::json!({
            "grant_type": "refresh_token",
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
        });
        let host = format!("cloudidentity-oauth.{region}.volces.com");
        let endpoint = context.endpoint(&["VOLCREDIS_SSO_OAUTH_ENDPOINT"], &host)?;
        let response = ServiceRequest::new(Service::SsoOauth, Method::POST, format!("{endpoint}token"))
            .header("accept", "application/json")
            .body("application/json", body.to_string())
            .redact(&refresh_token)
            .redact(&client_secret)
            .once()
            .send(context)
            .await?;
        let refreshed: Refreshed = response.success()?.json()?;
        let in_response = |error: CredentialsError| error.context("the response of the SSO token service");
        let expires_in = refreshed
            .expires_in
            .filter(|seconds| *seconds > 0)
            .ok_or_else(|| in_response(CredentialsError::new("`expires_in` is missing or not positive")))?;
        Ok(Tokens {
            access_token: required_secret("access_token", refreshed.access_token.as_ref())
                .map_err(in_response)?,
            refresh_token: non_blank(refreshed.refresh_token).or(Some(refresh_token)),
            expires_at: Some(context.now().plus_seconds(expires_in)),
        })
    }
}

#[derive(Deserialize)]
struct RoleCredentialsResponse {
    #[serde(rename = "Result")]
    result: Option<RoleCredentialsResult>,
}

#[derive(Default, Deserialize)]
struct RoleCredentialsResult {
    #[serde(rename = "RoleCredentials")]
    role_credentials: Option<TemporaryCredentials>,
}
