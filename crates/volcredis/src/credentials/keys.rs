//! Temporary credentials as the platform writes them.

use serde::Deserialize;
use volcredis_core::{Credentials, Secret, Timestamp};

use super::{CredentialsError, present};

/// Temporary credentials in an answer. Every field may be missing: what is missing is named.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(super) struct TemporaryKeys {
    access_key_id: Option<String>,
    secret_access_key: Option<Secret>,
    #[serde(alias = "sessionToken")]
    session_token: Option<Secret>,
    /// The same under the names that different services have for it.
    #[serde(alias = "ExpiredTime")]
    expiration: Option<Expiry>,
}

impl TemporaryKeys {
    /// The credentials, to be replaced that many seconds before they expire. `what` is what errors call the answer.
    pub(super) fn credentials(self, what: &str, ahead: i64) -> Result<Credentials, CredentialsError> {
        let missing = |name: &str| CredentialsError::new(format!("{what} holds no {name}"));
        let access_key =
            self.access_key_id.filter(|key| !key.is_empty()).ok_or_else(|| missing("`AccessKeyId`"))?;
        let secret_key = present(self.secret_access_key).ok_or_else(|| missing("`SecretAccessKey`"))?;
        let session_token = present(self.session_token).ok_or_else(|| missing("`SessionToken`"))?;
        let expiry = self.expiration.ok_or_else(|| missing("time of expiry"))?;
        let expires_at = expiry
            .timestamp()
            .ok_or_else(|| CredentialsError::new(format!("{what} holds a time of expiry that is no time")))?;
        Ok(expiring(
            Credentials::new(access_key, secret_key).with_session_token(session_token),
            expires_at,
            ahead,
        ))
    }
}

/// Credentials that expire then, to be replaced that many seconds before.
pub(super) fn expiring(credentials: Credentials, expires_at: Timestamp, ahead: i64) -> Credentials {
    credentials.with_expiry(expires_at).with_refresh_at(expires_at.plus_seconds(-ahead))
}

/// A point in time: RFC 3339, or a Unix time in seconds, milliseconds, microseconds or nanoseconds.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Expiry {
    Whole(i64),
    Fraction(f64),
    Text(String),
}

impl Expiry {
    pub(super) fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Whole(number) => unix_time(*number),
            Self::Fraction(number) => unix_time(*number as i64),
            Self::Text(text) => match text.trim().parse() {
                Ok(number) => unix_time(number),
                Err(_) => Timestamp::parse_rfc3339(text.trim()),
            },
        }
    }
}

/// A Unix time in the unit that makes it a time of these centuries.
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
    fn a_time_is_read_in_any_unit() {
        let expected = Some(Timestamp::from_unix_seconds(1_767_225_600));
        for text in [
            "1767225600",
            "1767225600000",
            "1767225600000000",
            "1767225600000000000",
            "1767225600.75",
            r#""1767225600""#,
            r#""2026-01-01T00:00:00Z""#,
            r#""2026-01-01T08:00:00+08:00""#,
        ] {
            let expiry: Expiry = serde_json::from_str(text).unwrap();
            assert_eq!(expiry.timestamp(), expected, "{text}");
        }
        for text in ["0", "-1", r#""""#, r#""soon""#] {
            assert_eq!(serde_json::from_str::<Expiry>(text).unwrap().timestamp(), None, "{text}");
        }
    }
}
