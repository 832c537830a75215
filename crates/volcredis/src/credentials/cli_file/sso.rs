//! The mode `sso`: the user has signed in at the company's own page with `ve sso login`.

use crate::log::warn;
use reqwest::Method;
use serde::{Deserialize, Serialize};
use volcredis_core::{Credentials, Region, Secret, Timestamp};

use super::access_key;
use super::memory::{Memory, cache_file_name};
use super::profile::{Configuration, Selected, optional, read_json, required, required_secret};
use crate::credentials::exchange::{Exchange, Peer, encode_pairs};
use crate::credentials::keys::{Expiry, TemporaryKeys, expiring};
use crate::credentials::present;
use crate::credentials::{Context, CredentialsError};

const REGION: &str = "cn-beijing";
/// How long before they expire the credentials are replaced.
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// The token that the portal takes, and what gets the next one.
#[derive(Clone)]
pub(in crate::credentials) struct Tokens {
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_at: Option<Timestamp>,
}

pub(super) async fn credentials(
    configuration: &Configuration,
    selected: &Selected,
    context: &Context,
    memory: &Memory<Tokens>,
) -> Result<Credentials, CredentialsError> {
    let held = held_by_profile(selected, context.now());
    if let Some((credentials, expires_at)) = &held
        && *expires_at > context.now().plus_seconds(REFRESH_AHEAD_SECONDS)
    {
        return Ok(credentials.clone());
    }
    match (role_credentials(configuration, selected, context, memory).await, held) {
        (Ok(credentials), _) => Ok(credentials),
        (Err(error), Some((credentials, expires_at))) if expires_at > context.now() => {
            warn!(%error, "cannot get new credentials of the role; those of the profile still hold");
            Ok(credentials)
        }
        (Err(error), _) => Err(error),
    }
}

/// The credentials that the command line has put into the profile, while they hold.
fn held_by_profile(selected: &Selected, now: Timestamp) -> Option<(Credentials, Timestamp)> {
    let expires_at = selected.profile.sts_expiration.as_ref()?.timestamp().filter(|time| *time > now)?;
    let credentials = access_key::long_lived(selected).ok()?;
    Some((expiring(credentials, expires_at, REFRESH_AHEAD_SECONDS), expires_at))
}

/// Asks the portal for credentials of the role.
async fn role_credentials(
    configuration: &Configuration,
    selected: &Selected,
    context: &Context,
    memory: &Memory<Tokens>,
) -> Result<Credentials, CredentialsError> {
    let profile = &selected.profile;
    let session_name = required("sso-session-name", profile.sso_session_name.as_ref())?;
    let account_id = required("account-id", profile.account_id.as_ref())?;
    let role_name = required("role-name", profile.role_name.as_ref())?;
    let session = configuration.sso_session(session_name)?;
    let about_session = |error: CredentialsError| error.about(format_args!("sso-session {session_name:?}"));
    let start_url = required("start-url", session.start_url.as_ref()).map_err(about_session)?;
    // The region becomes a part of a host's name.
    let region = Region::new(optional(session.region.as_ref()).unwrap_or(REGION))
        .map_err(|error| about_session(CredentialsError::new(error.to_string())))?;

    let path = configuration.directory().join("sso").join("cache").join(cache_name(start_url, session_name)?);
    let file: TokenFile = read_json(context, "the token cache of SSO", &path)?;
    let tokens = file.tokens(&region, context, memory).await.map_err(|error| error.about(path.display()))?;

    let host = format!("cloudidentity-portal.{region}.volces.com");
    let endpoint = context.endpoint(&["VOLCREDIS_SSO_PORTAL_ENDPOINT"], &host)?;
    let query = encode_pairs(&[("account_id", account_id), ("role_name", role_name)]);
    let reply =
        Exchange::new(Peer::SsoPortal, Method::GET, format!("{endpoint}federation/credentials?{query}"))
            .header("accept", "application/json")
            .header("x-bd-cloudidentity-bearer-token", tokens.access_token.expose())
            .hiding(&tokens.access_token)
            .send(context)
            .await?;
    let response: Answer = reply.success()?.json()?;
    let keys = response.result.unwrap_or_default().role_credentials.unwrap_or_default();
    keys.credentials("the answer of the portal of SSO", REFRESH_AHEAD_SECONDS)
}

/// The name of the file that holds the tokens of a session.
fn cache_name(start_url: &str, session_name: &str) -> Result<String, CredentialsError> {
    #[derive(Serialize)]
    struct Key<'a> {
        start_url: &'a str,
        session_name: &'a str,
    }
    let key = serde_json::to_string(&Key { start_url, session_name })
        .map_err(|error| CredentialsError::new(format!("the session has no cache: {error}")))?;
    Ok(cache_file_name(&key))
}

/// The file that the command line writes. Every field may be missing: what is missing is named.
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
    /// Tokens that hold: those of the file, those that were got since, or new ones.
    async fn tokens(
        &self,
        region: &Region,
        context: &Context,
        memory: &Memory<Tokens>,
    ) -> Result<Tokens, CredentialsError> {
        let kept = self.refresh_token.as_ref().and_then(|token| memory.get(token));
        let tokens = match kept {
            Some(kept) => kept,
            None => self.written()?,
        };
        if tokens.expires_at.is_none_or(|expires_at| expires_at > context.now()) {
            return Ok(tokens);
        }
        let refreshed = self.refresh(&tokens, region, context).await?;
        if let Some(file_token) = self.refresh_token.clone() {
            memory.keep(file_token, refreshed.clone());
        }
        Ok(refreshed)
    }

    fn written(&self) -> Result<Tokens, CredentialsError> {
        let expires_at = match &self.expires_at {
            None => None,
            Some(time) => Some(
                time.timestamp()
                    .ok_or_else(|| CredentialsError::new("`expires_at` is not a time in RFC 3339"))?,
            ),
        };
        Ok(Tokens {
            access_token: required_secret("access_token", self.access_token.as_ref())?,
            refresh_token: present(self.refresh_token.clone()),
            expires_at,
        })
    }

    /// Gets new tokens. It is tried once: the old one may be spent although no answer came.
    async fn refresh(
        &self,
        tokens: &Tokens,
        region: &Region,
        context: &Context,
    ) -> Result<Tokens, CredentialsError> {
        let over = |error: CredentialsError| {
            error.about("the session has expired and cannot be refreshed, sign in again with `ve sso login`")
        };
        let refresh_token = required_secret("refresh_token", tokens.refresh_token.as_ref()).map_err(over)?;
        let client_id = required("client_id", self.client_id.as_ref()).map_err(over)?;
        let client_secret = required_secret("client_secret", self.client_secret.as_ref()).map_err(over)?;
        let client_expires_at = self.client_secret_expires_at.as_ref().and_then(Expiry::timestamp);
        if let Some(expired) = client_expires_at.filter(|expires_at| *expires_at <= context.now()) {
            return Err(over(CredentialsError::new(format!("`client_secret` expired at {expired}"))));
        }
        let body = serde_json::json!({
            "grant_type": "refresh_token",
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
        });
        let host = format!("cloudidentity-oauth.{region}.volces.com");
        let endpoint = context.endpoint(&["VOLCREDIS_SSO_OAUTH_ENDPOINT"], &host)?;
        let reply = Exchange::new(Peer::SsoOauth, Method::POST, format!("{endpoint}token"))
            .header("accept", "application/json")
            .body("application/json", body.to_string())
            .hiding(&refresh_token)
            .hiding(&client_secret)
            .once()
            .send(context)
            .await?;
        let refreshed: Refreshed = reply.success()?.json()?;
        let in_response = |error: CredentialsError| error.about("the answer of the token service of SSO");
        let expires_in = refreshed
            .expires_in
            .filter(|seconds| *seconds > 0)
            .ok_or_else(|| in_response(CredentialsError::new("`expires_in` is missing or not positive")))?;
        Ok(Tokens {
            access_token: required_secret("access_token", refreshed.access_token.as_ref())
                .map_err(in_response)?,
            refresh_token: present(refreshed.refresh_token).or(Some(refresh_token)),
            expires_at: Some(context.now().plus_seconds(expires_in)),
        })
    }
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "Result")]
    result: Option<Federated>,
}

#[derive(Default, Deserialize)]
struct Federated {
    #[serde(rename = "RoleCredentials")]
    role_credentials: Option<TemporaryKeys>,
}
