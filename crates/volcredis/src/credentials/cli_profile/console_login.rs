//! The mode `console-login`: the user has logged in to the console with `ve login`.

use reqwest::Method;
use serde::Deserialize;
use volcredis_core::{Credentials, Secret, Timestamp};

use super::profile::{Configuration, Profile, optional, read_json, required, required_secret};
use super::token_cache::{TokenCache, cache_file_name};
use crate::credentials::context::parse_endpoint;
use crate::credentials::http_client::{Service, ServiceRequest, describe_json_error, encode_pairs};
use crate::credentials::non_blank;
use crate::credentials::temporary_credentials::{Expiry, expiring};
use crate::credentials::{Context, CredentialsError};
use crate::log::warn;

const DEFAULT_ENDPOINT: &str = "signin.volcengine.com";
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// Credentials and the refresh token for the next ones.
#[derive(Clone)]
pub(in crate::credentials) struct Session {
    credentials: Credentials,
    expires_at: Timestamp,
    refresh_token: Secret,
}

pub(super) async fn credentials(
    configuration: &Configuration,
    profile: &Profile,
    context: &Context,
    cache: &TokenCache<Session>,
) -> Result<Credentials, CredentialsError> {
    let login_session = required("login-session", profile.login_session.as_ref())?;
    let directory = context
        .path("VOLCENGINE_LOGIN_CACHE_DIRECTORY")
        .unwrap_or_else(|| configuration.directory().join("login").join("cache"));
    let path = directory.join(cache_file_name(login_session));
    let read = || read_json::<CacheFile>(context, "the login cache", &path);
    let file = read()?;
    let session = file.latest(cache).map_err(|error| error.context(path.display()))?;
    let refresh_before = context.now().plus_seconds(REFRESH_AHEAD_SECONDS);
    if session.expires_at > refresh_before {
        return Ok(session.credentials);
    }
    let error = match file.refresh(&session.refresh_token, context, cache).await {
        Ok(refreshed) => return Ok(refreshed.credentials),
        Err(RefreshError::InvalidGrant(error)) => {
            // The command line may have used the token and written the next one.
            let file = read()?;
            let written = file.session().map_err(|error| error.context(path.display()))?;
            if written.refresh_token == session.refresh_token {
                error.context("the session has ended, log in again with `ve login`")
            } else if written.expires_at > refresh_before {
                return Ok(written.credentials);
            } else {
                match file.refresh(&written.refresh_token, context, cache).await {
                    Ok(refreshed) => return Ok(refreshed.credentials),
                    Err(RefreshError::InvalidGrant(error) | RefreshError::Other(error)) => error,
                }
            }
        }
        Err(RefreshError::Other(error)) => error,
    };
    if session.expires_at > context.now() {
        warn!(%error, "failed to refresh the console session; its credentials are still valid");
        return Ok(session.credentials);
    }
    Err(error)
}

/// The login cache of the command line. All fields are optional so that errors can name the missing ones.
#[derive(Default, Deserialize)]
#[serde(default)]
struct CacheFile {
    access_token: Option<AccessToken>,
    issued_at: Option<Expiry>,
    expires_in: Option<i64>,
    refresh_token: Option<Secret>,
    client_id: Option<String>,
    scope: Option<String>,
    endpoint_url: Option<String>,
}

/// The access token of the sign-in service: credentials as a JSON object, or as a string that contains one.
#[derive(Deserialize)]
#[serde(untagged)]
enum AccessToken {
    String(Secret),
    Object(TokenCredentials),
}

#[derive(Deserialize)]
struct TokenCredentials {
    access_key_id: Option<String>,
    secret_access_key: Option<Secret>,
    session_token: Option<Secret>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Refreshed {
    access_token: Option<AccessToken>,
    refresh_token: Option<Secret>,
    expires_in: Option<i64>,
}

/// An error returned when a session cannot be refreshed.
enum RefreshError {
    /// The refresh token is invalid or was used before.
    InvalidGrant(CredentialsError),
    Other(CredentialsError),
}

impl From<CredentialsError> for RefreshError {
    fn from(error: CredentialsError) -> Self {
        Self::Other(error)
    }
}

impl CacheFile {
    /// Returns the session refreshed since the file was written, or else that of the file.
    fn latest(&self, cache: &TokenCache<Session>) -> Result<Session, CredentialsError> {
        let cached = self.refresh_token.as_ref().and_then(|token| cache.get(token));
        cached.map_or_else(|| self.session(), Ok)
    }

    /// Returns the session in the file.
    fn session(&self) -> Result<Session, CredentialsError> {
        let missing = |name: &str| CredentialsError::new(format!("`{name}` is missing"));
        let issued_at = self.issued_at.as_ref().ok_or_else(|| missing("issued_at"))?;
        let issued_at =
            issued_at.timestamp().ok_or_else(|| CredentialsError::new("`issued_at` is not a valid time"))?;
        let expires_in = self.expires_in.ok_or_else(|| missing("expires_in"))?;
        // Without a refresh token, the credentials are usable until they expire.
        let refresh_token = self.refresh_token.clone().unwrap_or_default();
        session(self.access_token.as_ref(), issued_at.plus_seconds(expires_in), refresh_token)
    }

    /// Refreshes the session. The request is not retried: a lost response may have invalidated the refresh token.
    async fn refresh(
        &self,
        refresh_token: &Secret,
        context: &Context,
        cache: &TokenCache<Session>,
    ) -> Result<Session, RefreshError> {
        let refresh_token = required_secret("refresh_token", Some(refresh_token)).map_err(|error| {
            error.context("failed to refresh the expired session, log in again with `ve login`")
        })?;
        let client_id = required("client_id", self.client_id.as_ref())?;
        let mut form = vec![
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token.expose()),
            ("client_id", client_id),
        ];
        if let Some(scope) = optional(self.scope.as_ref()) {
            form.push(("scope", scope));
        }
        let endpoint = match context.variable("VOLCREDIS_SIGNIN_ENDPOINT") {
            Some(endpoint) => parse_endpoint(&endpoint),
            None => parse_endpoint(optional(self.endpoint_url.as_ref()).unwrap_or(DEFAULT_ENDPOINT)),
        }?;
        let url = format!("{endpoint}authorize/oauth/token");
        let response = ServiceRequest::new(Service::Signin, Method::POST, url)
            .header("accept", "application/json")
            .body("application/x-www-form-urlencoded", encode_pairs(&form))
            .redact(&refresh_token)
            .once()
            .send(context)
            .await?;
        let invalid_grant = response.code.as_deref() == Some("invalid_grant");
        let refreshed: Refreshed = match response.success() {
            Ok(response) => response.json()?,
            Err(error) if invalid_grant => return Err(RefreshError::InvalidGrant(error)),
            Err(error) => return Err(RefreshError::Other(error)),
        };
        let in_response = |error: CredentialsError| error.context("the response of the sign-in service");
        let expires_in = refreshed
            .expires_in
            .filter(|seconds| *seconds > 0)
            .ok_or_else(|| in_response(CredentialsError::new("`expires_in` is missing or not positive")))?;
        let next_token = non_blank(refreshed.refresh_token).unwrap_or(refresh_token);
        let expires_at = context.now().plus_seconds(expires_in);
        let session =
            session(refreshed.access_token.as_ref(), expires_at, next_token).map_err(in_response)?;
        if let Some(file_token) = self.refresh_token.clone() {
            cache.set(file_token, session.clone());
        }
        Ok(session)
    }
}

fn session(
    token: Option<&AccessToken>,
    expires_at: Timestamp,
    refresh_token: Secret,
) -> Result<Session, CredentialsError> {
    let parsed;
    let token = match token {
        None => return Err(CredentialsError::new("`access_token` is missing")),
        Some(AccessToken::Object(token)) => token,
        Some(AccessToken::String(json)) => {
            parsed = serde_json::from_str(json.expose()).map_err(|error| {
                CredentialsError::new(format!("`access_token` {}", describe_json_error(&error)))
            })?;
            &parsed
        }
    };
    let access_key = required("access_token.access_key_id", token.access_key_id.as_ref())?;
    let secret_key = required_secret("access_token.secret_access_key", token.secret_access_key.as_ref())?;
    let session_token = required_secret("access_token.session_token", token.session_token.as_ref())?;
    let credentials = expiring(
        Credentials::new(access_key, secret_key).with_session_token(session_token),
        expires_at,
        REFRESH_AHEAD_SECONDS,
    );
    Ok(Session { credentials, expires_at, refresh_token })
}
