//! Temporary credentials.

use std::sync::atomic::{AtomicU64, Ordering};

use volcredis_core::sign::HexSha256;
use volcredis_core::{Secret, Timestamp};

/// The actions of STS, which issue temporary credentials.
pub(crate) const STS_ACTIONS: [&str; 2] = ["AssumeRole", "AssumeRoleWithOIDC"];

/// The prefix of the access key of temporary credentials.
const ACCESS_KEY_PREFIX: &str = "AKTP";
/// The prefix of their session token.
const SESSION_TOKEN_PREFIX: &str = "STS";

/// Temporary credentials of an account.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TemporaryCredentials {
    pub(crate) account: i64,
    pub(crate) access_key: String,
    pub(crate) secret_key: Secret,
    pub(crate) session_token: Secret,
    pub(crate) expires: Timestamp,
}

/// Issues temporary credentials. They are derived from the seed and from their session token, so that none is stored, and
/// an emulator with the same seed accepts them after a restart.
#[derive(Debug)]
pub(crate) struct TokenIssuer {
    seed: u64,
    issued: AtomicU64,
}

impl TokenIssuer {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, issued: AtomicU64::new(0) }
    }

    /// Issues the same credentials as a new issuer again.
    pub(crate) fn reset(&self) {
        self.issued.store(0, Ordering::Relaxed);
    }

    /// Issues credentials of an account.
    pub(crate) fn issue(&self, account: i64, expires: Timestamp) -> TemporaryCredentials {
        self.derive(account, expires, self.issued.fetch_add(1, Ordering::Relaxed))
    }

    /// Returns the credentials of an access key and session token, expired or not; `None` if they were not issued here.
    pub(crate) fn find(&self, access_key: &str, session_token: &Secret) -> Option<TemporaryCredentials> {
        let mut parts = session_token.expose().strip_prefix(SESSION_TOKEN_PREFIX)?.splitn(4, '.');
        let mut number = || parts.next()?.parse::<i64>().ok();
        let (account, expires, number) = (number()?, number()?, number()?);
        let expires = Timestamp::from_unix_seconds(expires);
        let keys = self.derive(account, expires, u64::try_from(number).ok()?);
        (keys.access_key == access_key && keys.session_token == *session_token).then_some(keys)
    }

    fn derive(&self, account: i64, expires: Timestamp, number: u64) -> TemporaryCredentials {
        let facts = format!("{account}.{}.{number}", expires.unix_seconds());
        let part = |name: &str| HexSha256::of(format!("{name} {} {facts}", self.seed).as_bytes());
        let access_key = format!("{ACCESS_KEY_PREFIX}{}", &part("access key").as_str()[..24]);
        let session_token = format!("{SESSION_TOKEN_PREFIX}{facts}.{}", part("session token"));
        TemporaryCredentials {
            account,
            access_key,
            secret_key: Secret::new(part("secret key").as_str()),
            session_token: Secret::new(session_token),
            expires,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPIRES: Timestamp = Timestamp::from_unix_seconds(1_720_569_600);

    #[test]
    fn issued_credentials_are_found_by_every_issuer_of_the_seed() {
        let issuer = TokenIssuer::new(7);
        let (first, second) = (issuer.issue(1, EXPIRES), issuer.issue(1, EXPIRES));
        assert_ne!(first, second);
        for keys in [first, second] {
            for issuer in [&issuer, &TokenIssuer::new(7)] {
                assert_eq!(issuer.find(&keys.access_key, &keys.session_token), Some(keys.clone()));
            }
            assert_eq!(TokenIssuer::new(8).find(&keys.access_key, &keys.session_token), None);
        }
    }

    #[test]
    fn forged_credentials_are_not_found() {
        let issuer = TokenIssuer::new(7);
        let (keys, other) = (issuer.issue(1, EXPIRES), issuer.issue(2, EXPIRES));
        assert_eq!(issuer.find(&keys.access_key, &other.session_token), None);
        let token = keys.session_token.expose();
        for forged in [
            token.replacen("STS1.", "STS2.", 1),
            token.replacen(".1720569600.", ".1820569600.", 1),
            token.replacen("STS", "", 1),
            format!("{token}0"),
            String::new(),
            "STS".to_owned(),
            "STS1.2".to_owned(),
            "STS1.2.-3.x".to_owned(),
            "STS1.9223372036854775807.3.x".to_owned(),
        ] {
            assert_eq!(issuer.find(&keys.access_key, &Secret::new(&*forged)), None, "{forged}");
        }
    }
}
