//! The accounts that Redis clients log in with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use volcredis_core::sign::HexSha256;
use volcredis_core::types::AccountRole;

/// The account that every instance has.
pub(crate) const DEFAULT_ACCOUNT: &str = "default";

/// An account of an instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RedisAccount {
    pub(crate) role: AccountRole,
    pub(crate) description: String,
    /// The SHA-256 digest of the password, in hexadecimal digits; `None` for an account without a known password.
    #[serde(default)]
    pub(crate) password_sha256: Option<String>,
}

/// Returns the digest of a password.
pub(crate) fn password_digest(password: &str) -> String {
    HexSha256::of(password.as_bytes()).as_str().to_owned()
}

impl RedisAccount {
    /// Returns the accounts of a new instance.
    pub(crate) fn initial() -> BTreeMap<String, Box<Self>> {
        let default =
            Self { role: AccountRole::Administrator, description: String::new(), password_sha256: None };
        BTreeMap::from([(DEFAULT_ACCOUNT.to_owned(), Box::new(default))])
    }
}
