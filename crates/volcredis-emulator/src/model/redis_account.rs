//! The accounts that Redis clients log in with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use volcredis_core::types::AccountRole;

/// The account that every instance has.
pub(crate) const DEFAULT_ACCOUNT: &str = "default";

/// An account of an instance. Its password is not stored, because nobody can log in to an emulated instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RedisAccount {
    pub(crate) role: AccountRole,
    pub(crate) description: String,
}

impl RedisAccount {
    /// Returns the accounts of a new instance.
    pub(crate) fn initial() -> BTreeMap<String, Self> {
        let default = Self { role: AccountRole::Administrator, description: String::new() };
        BTreeMap::from([(DEFAULT_ACCOUNT.to_owned(), default)])
    }
}
