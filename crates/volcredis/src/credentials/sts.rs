//! Code shared by the two STS actions.

use std::time::Duration;

use serde::Deserialize;
use volcredis_core::Credentials;

use super::http_client::ServiceResponse;
use super::temporary_credentials::TemporaryCredentials;
use super::{Context, CredentialsError};

pub(super) const STS_HOST: &str = "sts.volcengineapi.com";
pub(super) const STS_ENDPOINT: &str = "VOLCREDIS_STS_ENDPOINT";
pub(super) const VERSION: &str = "2018-01-01";
/// The default validity of the credentials of a role.
pub(super) const DEFAULT_DURATION: Duration = Duration::from_secs(3600);
const REFRESH_AHEAD_SECONDS: i64 = 60;

/// Returns the TRN of a role.
pub(super) fn role_trn(account_id: &str, role_name: &str) -> String {
    format!("trn:iam::{account_id}:role/{role_name}")
}

/// Returns the given session name, or else a default one.
pub(super) fn session_name(given: Option<String>, context: &Context) -> String {
    given.unwrap_or_else(|| format!("volcredis-{}", context.now().unix_seconds()))
}

/// Checks the TRN of a role before a request is sent.
pub(super) fn check_role_trn(trn: &str) -> Result<(), CredentialsError> {
    if trn.starts_with("trn:") {
        return Ok(());
    }
    Err(CredentialsError::new(format!(
        "the TRN of a role must have the form `trn:iam::<account>:role/<name>`, got {trn:?}"
    )))
}

/// Reads the credentials in a response of STS.
pub(super) fn credentials(response: ServiceResponse) -> Result<Credentials, CredentialsError> {
    let response: AssumeRoleResponse = response.success()?.json()?;
    let credentials = response.result.unwrap_or_default().credentials.unwrap_or_default();
    credentials.check("STS", REFRESH_AHEAD_SECONDS)
}

#[derive(Deserialize)]
struct AssumeRoleResponse {
    #[serde(rename = "Result")]
    result: Option<AssumeRoleResult>,
}

#[derive(Default, Deserialize)]
struct AssumeRoleResult {
    #[serde(rename = "Credentials")]
    credentials: Option<TemporaryCredentials>,
}
