//! The mode `console-login`: the user has signed in to the console with `ve login`.

use crate::log::warn;
use reqwest::Method;
use serde::Deserialize;
use volcredis_core::{Credentials, Secret, Timestamp};

use super::memory::{Memory, cache_file_name};
use super::profile::{Configuration, Selected, optional, read_json, required, required_secret};
use crate::credentials::exchange::{Exchange, Peer, encode_pairs, misread};
use crate::credentials::keys::{Expiry, expiring};
use crate::credentials::network::parse_endpoint;
use crate::credentials::present;
use crate::credentials::{Context, CredentialsError};

const ENDPOINT: &str = "signin.volcengine.com";
/// How long before they expire the credentials are replaced.
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// Credentials, and what gets the next ones.
#[derive(Clone)]
pub(in crate::credentials) struct Session {
    credentials: Credentials,
    expires_at: Timestamp,
    refresh_token: Secret,
}

impl Session {
    fn holds_at(&self, time: Timestamp) -> bool {
        self.expires_at > time
    }
}

pub(super) async fn credentials(
    configuration: &Configuration,
    selected: &Selected,
    context: &Context,
    memory: &Memory<Session>,
) -> Result<Credentials, CredentialsError> {
    let login_session = required("login-session", selected.profile.login_session.as_ref())?;
    let directory = context
        .path("VOLCENGINE_LOGIN_CACHE_DIRECTORY")
        .unwrap_or_else(|| configuration.directory().join("login").join("cache"));
    let path = directory.join(cache_file_name(login_session));
    let read = || read_json::<CacheFile>(context, "the login cache", &path);
    let file = read()?;
    let session = file.latest(memory).map_err(|error| error.about(path.display()))?;
    let now = context.now();
    if session.holds_at(now.plus_seconds(REFRESH_AHEAD_SECONDS)) {
        return Ok(session.credentials);
    }
    let failure = match file.refresh(&session.refresh_token, context, memory).await {
        Ok(refreshed) => return Ok(refreshed.credentials),
        Err(Failure::InvalidGrant(error)) => {
            // The command line may have used the token, and written the next one.
            let file = read()?;
            let written = file.session().map_err(|error| error.about(path.display()))?;
            if written.refresh_token == session.refresh_token {
                error.about("the session is over, sign in again with `ve login`")
            } else if written.holds_at(now.plus_seconds(REFRESH_AHEAD_SECONDS)) {
                return Ok(written.credentials);
            } else {
                match file.refresh(&written.refresh_token, context, memory).await {
                    Ok(refreshed) => return Ok(refreshed.credentials),
                    Err(Failure::InvalidGrant(error) | Failure::Other(error)) => error,
                }
            }
        }
        Err(Failure::Other(error)) => error,
    };
    if session.holds_at(context.now()) {
        warn!(error = %failure, "cannot refresh the session of the console; its credentials still hold");
        return Ok(session.credentials);
    }
    Err(failure)
}

/// The file that the command line writes. Every field may be missing: what is missing is named.
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

/// What the sign-in service calls a token holds credentials: as an object, or as its text.
#[derive(Deserialize)]
#[serde(untagged)]
enum AccessToken {
    Text(Secret),
    Object(Keys),
}

#[derive(Deserialize)]
struct Keys {
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

enum Failure {
    /// The refresh token is not taken, or not any more.
    InvalidGrant(CredentialsError),
    Other(CredentialsError),
}

impl From<CredentialsError> for Failure {
    fn from(error: CredentialsError) -> Self {
        Self::Other(error)
    }
}

impl CacheFile {
    /// What was refreshed since, as long as the file is the same.
    fn latest(&self, memory: &Memory<Session>) -> Result<Session, CredentialsError> {
        let kept = self.refresh_token.as_ref().and_then(|token| memory.get(token));
        kept.map_or_else(|| self.session(), Ok)
    }

    /// What the file holds.
    fn session(&self) -> Result<Session, CredentialsError> {
        let missing = |name: &str| CredentialsError::new(format!("`{name}` is missing"));
        let issued_at = self.issued_at.as_ref().ok_or_else(|| missing("issued_at"))?;
        let issued_at = issued_at
            .timestamp()
            .ok_or_else(|| CredentialsError::new("`issued_at` is not a time in RFC 3339"))?;
        let expires_in = self.expires_in.ok_or_else(|| missing("expires_in"))?;
        // Without a refresh token the credentials are still good until they expire.
        let refresh_token = self.refresh_token.clone().unwrap_or_default();
        session(self.access_token.as_ref(), issued_at.plus_seconds(expires_in), refresh_token)
    }

    /// Gets the next credentials. It is tried once: the token may be spent although no answer came.
    async fn refresh(
        &self,
        refresh_token: &Secret,
        context: &Context,
        memory: &Memory<Session>,
    ) -> Result<Session, Failure> {
        let refresh_token = required_secret("refresh_token", Some(refresh_token)).map_err(|error| {
            error.about("the session has expired and cannot be refreshed, sign in again with `ve login`")
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
            Some(given) => parse_endpoint(&given),
            None => parse_endpoint(optional(self.endpoint_url.as_ref()).unwrap_or(ENDPOINT)),
        }?;
        let url = format!("{endpoint}authorize/oauth/token");
        let reply = Exchange::new(Peer::Signin, Method::POST, url)
            .header("accept", "application/json")
            .body("application/x-www-form-urlencoded", encode_pairs(&form))
            .hiding(&refresh_token)
            .once()
            .send(context)
            .await?;
        let invalid_grant = reply.code.as_deref() == Some("invalid_grant");
        let refreshed: Refreshed = match reply.success() {
            Ok(reply) => reply.json()?,
            Err(error) if invalid_grant => return Err(Failure::InvalidGrant(error)),
            Err(error) => return Err(Failure::Other(error)),
        };
        let expires_in = refreshed.expires_in.filter(|seconds| *seconds > 0).ok_or_else(|| {
            CredentialsError::new("the answer of the sign-in service holds no valid `expires_in`")
        })?;
        let next_token = present(refreshed.refresh_token).unwrap_or(refresh_token);
        let expires_at = context.now().plus_seconds(expires_in);
        let session = session(refreshed.access_token.as_ref(), expires_at, next_token)
            .map_err(|error| error.about("the answer of the sign-in service"))?;
        if let Some(file_token) = self.refresh_token.clone() {
            memory.keep(file_token, session.clone());
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
    let keys = match token {
        None => return Err(CredentialsError::new("`access_token` is missing")),
        Some(AccessToken::Object(keys)) => keys,
        Some(AccessToken::Text(text)) => {
            parsed = serde_json::from_str(text.expose())
                .map_err(|error| CredentialsError::new(format!("`access_token` {}", misread(&error))))?;
            &parsed
        }
    };
    let access_key = required("access_token.access_key_id", keys.access_key_id.as_ref())?;
    let secret_key = required_secret("access_token.secret_access_key", keys.secret_access_key.as_ref())?;
    let session_token = required_secret("access_token.session_token", keys.session_token.as_ref())?;
    let credentials = expiring(
        Credentials::new(access_key, secret_key).with_session_token(session_token),
        expires_at,
        REFRESH_AHEAD_SECONDS,
    );
    Ok(Session { credentials, expires_at, refresh_token })
}
