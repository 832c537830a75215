//! Strict decoding of requests: unknown names and missing values are refused, because a mistaken request can do harm.

use serde::Deserialize as _;
use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use super::{FieldValue, LenientDeserialize};
use crate::validate;

/// Decodes a required field; a null is refused.
pub(crate) fn required<'de, D: Deserializer<'de>, T: LenientDeserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::deserialize_lenient(deserializer)?.ok_or_else(|| D::Error::custom("a required field is null"))
}

/// Decodes a required field of structures that responses contain as well, and that are lenient there.
pub(crate) fn strict<'de, D: Deserializer<'de>, T: FieldValue + DeserializeOwned>(
    deserializer: D,
) -> Result<T, D::Error> {
    strict_optional(deserializer)?.ok_or_else(|| D::Error::custom("a required field is null"))
}

/// Decodes an optional field of such structures.
pub(crate) fn strict_optional<'de, D: Deserializer<'de>, T: FieldValue + DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_null() {
        return Ok(None);
    }
    validate::names(&value, T::TYPE).map_err(D::Error::custom)?;
    serde_json::from_value(value).map(Some).map_err(D::Error::custom)
}
