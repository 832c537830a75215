//! What the two calls to STS have in common.

use std::time::Duration;

use serde::Deserialize;
use volcredis_core::Credentials;

use super::exchange::Reply;
use super::keys::TemporaryKeys;
use super::{Context, CredentialsError};

pub(super) const STS_HOST: &str = "sts.volcengineapi.com";
pub(super) const STS_ENDPOINT: &str = "VOLCREDIS_STS_ENDPOINT";
pub(super) const VERSION: &str = "2018-01-01";
/// How long the credentials of a role hold, unless the caller says otherwise.
pub(super) const DURATION: Duration = Duration::from_secs(3600);
/// How long before they expire they are replaced.
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// The TRN of a role of an account.
pub(super) fn role_trn(account_id: &str, role_name: &str) -> String {
    format!("trn:iam::{account_id}:role/{role_name}")
}

/// The name that a session of a role has where the caller gives none.
pub(super) fn session_name(given: Option<String>, context: &Context) -> String {
    given.unwrap_or_else(|| format!("volcredis-{}", context.now().unix_seconds()))
}

/// Refuses what cannot be the TRN of a role, before anything is sent.
pub(super) fn check_role_trn(trn: &str) -> Result<(), CredentialsError> {
    if trn.starts_with("trn:") {
        return Ok(());
    }
    Err(CredentialsError::new(format!(
        "{trn:?} is not the TRN of a role: it must read `trn:iam::<account>:role/<name>`"
    )))
}

/// The credentials in an answer of STS.
pub(super) fn credentials(reply: Reply) -> Result<Credentials, CredentialsError> {
    let response: Answer = reply.success()?.json()?;
    let keys = response.result.unwrap_or_default().credentials.unwrap_or_default();
    keys.credentials("the answer of STS", REFRESH_AHEAD_SECONDS)
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "Result")]
    result: Option<Assumed>,
}

#[derive(Default, Deserialize)]
struct Assumed {
    #[serde(rename = "Credentials")]
    credentials: Option<TemporaryKeys>,
}
