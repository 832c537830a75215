//! The number of shards of an instance in a saved state.

use serde::de::{Deserialize, Deserializer, Error};

/// The maximum number of shards of an instance.
pub(crate) const MAX_SHARDS: i32 = 256;

/// Reads a number of shards. Responses have members for each of them, so that it must be one that an instance can have.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    let given = i32::deserialize(deserializer)?;
    if (1..=MAX_SHARDS).contains(&given) {
        return Ok(given);
    }
    Err(D::Error::custom(format!("number of shards must be 1 to {MAX_SHARDS}, got {given}")))
}
