//! Temporary credentials in responses of the platform.

use serde::Deserialize;
use volcredis_core::{Credentials, Secret, Timestamp};

use super::{CredentialsError, non_blank};

/// Temporary credentials in a response. All fields are optional so that errors can name the missing ones.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(super) struct TemporaryCredentials {
    access_key_id: Option<String>,
    secret_access_key: Option<Secret>,
    #[serde(alias = "sessionToken")]
    session_token: Option<Secret>,
    #[serde(alias = "ExpiredTime")]
    expiration: Option<Expiry>,
}

impl TemporaryCredentials {
    /// Checks the fields. The credentials are to be refreshed the given number of seconds before they expire.
    pub(super) fn check(
        self,
        source: &str,
        refresh_ahead_seconds: i64,
    ) -> Result<Credentials, CredentialsError> {
        let missing = |name: &str| CredentialsError::new(format!("the response of {source} has no {name}"));
        let access_key =
            self.access_key_id.filter(|key| !key.is_empty()).ok_or_else(|| missing("`AccessKeyId`"))?;
        let secret_key = non_blank(self.secret_access_key).ok_or_else(|| missing("`SecretAccessKey`"))?;
        let session_token = non_blank(self.session_token).ok_or_else(|| missing("`SessionToken`"))?;
        let expiry = self.expiration.ok_or_else(|| missing("expiration time"))?;
        let expires_at = expiry.timestamp().ok_or_else(|| missing("valid expiration time"))?;
        let credentials = Credentials::new(access_key, secret_key).with_session_token(session_token);
        Ok(expiring(credentials, expires_at, refresh_ahead_seconds))
    }
}

/// Returns the credentials with an expiry, to be refreshed the given number of seconds before it.
pub(super) fn expiring(
    credentials: Credentials,
    expires_at: Timestamp,
    refresh_ahead_seconds: i64,
) -> Credentials {
    credentials.with_expiry(expires_at).with_refresh_at(expires_at.plus_seconds(-refresh_ahead_seconds))
}

/// A time in RFC 3339, or a Unix time in seconds, milliseconds, microseconds or nanoseconds.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Expiry {
    Integer(i64),
    Fraction(f64),
    String(String),
}

impl Expiry {
    pub(super) fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Integer(number) => unix_time(*number),
            Self::Fraction(number) => unix_time(*number as i64),
            Self::String(string) => match string.trim().parse() {
                Ok(number) => unix_time(number),
                Err(_) => Timestamp::parse_rfc3339(string.trim()),
            },
        }
    }
}

/// Returns a Unix time. The magnitude of the number tells its unit.
fn unix_time(number: i64) -> Option<Timestamp> {
    let seconds = match number {
        ..=0 => return None,
        1..1_000_000_000_000 => number,
        1_000_000_000_000..1_000_000_000_000_000 => number / 1_000,
        1_000_000_000_000_000..1_000_000_000_000_000_000 => number / 1_000_000,
        1_000_000_000_000_000_000.. => number / 1_000_000_000,
    };
    Some(Timestamp::from_unix_seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_any_unit() {
        let expected = Some(Timestamp::from_unix_seconds(1_767_225_600));
        for json in [
            "1767225600",
            "1767225600000",
            "1767225600000000",
            "1767225600000000000",
            "1767225600.75",
            r#""1767225600""#,
            r#""2026-01-01T00:00:00Z""#,
            r#""2026-01-01T08:00:00+08:00""#,
        ] {
            let expiry: Expiry = serde_json::from_str(json).unwrap();
            assert_eq!(expiry.timestamp(), expected, "{json}");
        }
        for json in ["0", "-1", r#""""#, r#""soon""#] {
            assert_eq!(serde_json::from_str::<Expiry>(json).unwrap().timestamp(), None, "{json}");
        }
    }
}
