//! The modes `AK` and `StsToken`: the profile holds the credentials.

use volcredis_core::Credentials;

use super::profile::{Selected, required, required_secret};
use crate::credentials::CredentialsError;
use crate::credentials::keys::Expiry;
use crate::credentials::present;

/// The key, and the session token if there is one.
pub(super) fn long_lived(selected: &Selected) -> Result<Credentials, CredentialsError> {
    let profile = &selected.profile;
    let access_key = required("access-key", profile.access_key.as_ref())?;
    let secret_key = required_secret("secret-key", profile.secret_key.as_ref())?;
    let credentials = Credentials::new(access_key, secret_key);
    Ok(match present(profile.session_token.clone()) {
        Some(token) => credentials.with_session_token(token.expose().trim()),
        None => credentials,
    })
}

/// The key, and the session token that must be there. A time of expiry in the profile counts.
pub(super) fn temporary(selected: &Selected) -> Result<Credentials, CredentialsError> {
    required_secret("session-token", selected.profile.session_token.as_ref())?;
    let credentials = long_lived(selected)?;
    Ok(match selected.profile.sts_expiration.as_ref().and_then(Expiry::timestamp) {
        Some(expires_at) => credentials.with_expiry(expires_at),
        None => credentials,
    })
}
