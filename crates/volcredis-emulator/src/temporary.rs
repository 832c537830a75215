//! Temporary credentials: made out, and known again until they expire.

use std::sync::atomic::{AtomicU64, Ordering};

use volcredis_core::sign::HexSha256;
use volcredis_core::{Secret, Timestamp};

/// What the access key of temporary credentials begins with.
const ACCESS_KEY: &str = "AKTP";
/// What their session token begins with.
const SESSION_TOKEN: &str = "STS";

/// Temporary credentials of an account.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TemporaryKeys {
    pub(crate) account: i64,
    pub(crate) access_key: String,
    pub(crate) secret_key: Secret,
    pub(crate) session_token: Secret,
    pub(crate) expires: Timestamp,
}

/// Makes out temporary credentials. Everything about them follows from the seed and from what their session token says,
/// so none has to be kept: however many are made out, the memory stays the same, and an emulator that was started anew
/// knows those from before.
#[derive(Debug)]
pub(crate) struct Mint {
    seed: u64,
    made: AtomicU64,
}

impl Mint {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, made: AtomicU64::new(0) }
    }

    /// New credentials of an account.
    pub(crate) fn make(&self, account: i64, expires: Timestamp) -> TemporaryKeys {
        self.keys(account, expires, self.made.fetch_add(1, Ordering::Relaxed))
    }

    /// The credentials that these belong to, expired or not; `None` when they were not made out here.
    pub(crate) fn recognize(&self, access_key: &str, session_token: &Secret) -> Option<TemporaryKeys> {
        let mut parts = session_token.expose().strip_prefix(SESSION_TOKEN)?.splitn(4, '.');
        let mut number = || parts.next()?.parse::<i64>().ok();
        let (account, expires, number) = (number()?, number()?, number()?);
        let expires = Timestamp::from_unix_seconds(expires);
        let keys = self.keys(account, expires, u64::try_from(number).ok()?);
        (keys.access_key == access_key && keys.session_token == *session_token).then_some(keys)
    }

    fn keys(&self, account: i64, expires: Timestamp, number: u64) -> TemporaryKeys {
        let facts = format!("{account}.{}.{number}", expires.unix_seconds());
        let part = |name: &str| HexSha256::of(format!("{name} {} {facts}", self.seed).as_bytes());
        let access_key = format!("{ACCESS_KEY}{}", &part("access key").as_str()[..24]);
        let session_token = format!("{SESSION_TOKEN}{facts}.{}", part("session token"));
        TemporaryKeys {
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
    fn what_was_made_out_is_known_again_also_by_another_mint_of_the_seed() {
        let mint = Mint::new(7);
        let (first, second) = (mint.make(1, EXPIRES), mint.make(1, EXPIRES));
        assert_ne!(first, second);
        for keys in [first, second] {
            for mint in [&mint, &Mint::new(7)] {
                assert_eq!(mint.recognize(&keys.access_key, &keys.session_token), Some(keys.clone()));
            }
            assert_eq!(Mint::new(8).recognize(&keys.access_key, &keys.session_token), None);
        }
    }

    #[test]
    fn what_was_not_made_out_is_not_known() {
        let mint = Mint::new(7);
        let (keys, other) = (mint.make(1, EXPIRES), mint.make(2, EXPIRES));
        assert_eq!(mint.recognize(&keys.access_key, &other.session_token), None);
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
            assert_eq!(mint.recognize(&keys.access_key, &Secret::new(&*forged)), None, "{forged}");
        }
    }
}
