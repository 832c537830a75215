//! Lenient decoding of responses of the service: nulls, missing fields, numbers as strings, strings as numbers.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};

use super::Reflect;
use super::memory_budget::take_memory;
use crate::Secret;

/// A type that can be decoded leniently, with a null for an absent value.
pub(crate) trait LenientDeserialize<'de>: Sized {
    /// Decodes a value; `None` for a null.
    fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;
}

/// Decodes a value; a null becomes the default.
pub(crate) fn or_default<'de, D: Deserializer<'de>, T: LenientDeserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::deserialize_lenient(deserializer).map(Option::unwrap_or_default)
}

/// Returns the integer value of a number such as `3.0` or `3e0`; `None` if it has a fraction, or if it is too large to be
/// exact as a double.
#[must_use]
pub fn integer(number: f64) -> Option<i64> {
    // 2^53: larger integers are not all exact as doubles.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// Parses an integer written as `3`, `3.0` or `3e0`. Returns `None` if the string is not one.
#[must_use]
pub fn parse_integer(string: &str) -> Option<i64> {
    let string = string.trim();
    string.parse().ok().or_else(|| string.parse().ok().and_then(integer))
}

struct Scalar<T>(PhantomData<T>);

/// The conversions to one scalar type from each kind of JSON scalar.
trait FromScalar: Sized {
    const EXPECTED: &'static str;

    fn from_bool(value: bool) -> Option<Self>;
    fn from_i64(value: i64) -> Option<Self>;
    fn from_f64(value: f64) -> Option<Self>;
    fn from_str(value: &str) -> Option<Self>;

    fn from_u64(value: u64) -> Option<Self> {
        i64::try_from(value).ok().and_then(Self::from_i64)
    }

    fn from_string(value: String) -> Option<Self> {
        Self::from_str(&value)
    }
}

impl<'de, T: FromScalar> Visitor<'de> for Scalar<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        found(T::from_bool(value), || E::invalid_value(de::Unexpected::Bool(value), &self))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        found(T::from_i64(value), || E::invalid_value(de::Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        found(T::from_u64(value), || E::invalid_value(de::Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        found(T::from_f64(value), || E::invalid_value(de::Unexpected::Float(value), &self))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        found(T::from_str(value), || E::invalid_value(de::Unexpected::Other("string"), &self))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Self::Value, E> {
        found(T::from_string(value), || E::invalid_value(de::Unexpected::Other("string"), &self))
    }
}

fn found<T, E>(value: Option<T>, error: impl FnOnce() -> E) -> Result<Option<T>, E> {
    value.map(Some).ok_or_else(error)
}

impl FromScalar for String {
    const EXPECTED: &'static str = "a string";

    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_i64(value: i64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_u64(value: u64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_f64(value: f64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_str(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }

    fn from_string(value: String) -> Option<Self> {
        Some(value)
    }
}

impl FromScalar for i64 {
    const EXPECTED: &'static str = "an integer";

    fn from_bool(_: bool) -> Option<Self> {
        None
    }

    fn from_i64(value: i64) -> Option<Self> {
        Some(value)
    }

    fn from_f64(value: f64) -> Option<Self> {
        integer(value)
    }

    fn from_str(value: &str) -> Option<Self> {
        parse_integer(value)
    }
}

impl FromScalar for i32 {
    const EXPECTED: &'static str = "a 32-bit integer";

    fn from_bool(_: bool) -> Option<Self> {
        None
    }

    fn from_i64(value: i64) -> Option<Self> {
        Self::try_from(value).ok()
    }

    fn from_f64(value: f64) -> Option<Self> {
        integer(value).and_then(Self::from_i64)
    }

    fn from_str(value: &str) -> Option<Self> {
        parse_integer(value).and_then(Self::from_i64)
    }
}

impl FromScalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_bool(_: bool) -> Option<Self> {
        None
    }

    fn from_i64(value: i64) -> Option<Self> {
        #[allow(clippy::cast_precision_loss)]
        Some(value as Self)
    }

    fn from_u64(value: u64) -> Option<Self> {
        #[allow(clippy::cast_precision_loss)]
        Some(value as Self)
    }

    fn from_f64(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_str(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

impl FromScalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }

    fn from_i64(value: i64) -> Option<Self> {
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn from_f64(_: f64) -> Option<Self> {
        None
    }

    fn from_str(value: &str) -> Option<Self> {
        value.trim().parse().ok()
    }
}

/// Decodes a string, or a number as its string, and converts it.
pub(crate) fn string<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    make: fn(&str) -> T,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(StringVisitor(make))
}

struct StringVisitor<T>(fn(&str) -> T);

impl<'de, T> Visitor<'de> for StringVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Some((self.0)(value)))
    }
}

macro_rules! deserialize_lenient {
    ($($scalar:ty),*) => {$(
        impl<'de> LenientDeserialize<'de> for $scalar {
            fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                deserializer.deserialize_any(Scalar(PhantomData))
            }
        }
    )*};
}

deserialize_lenient!(String, i32, i64, f64, bool);

impl<'de> LenientDeserialize<'de> for Secret {
    fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Option::deserialize(deserializer)
    }
}

impl<'de, T: Reflect + Deserialize<'de>> LenientDeserialize<'de> for T {
    fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Option::deserialize(deserializer)
    }
}

impl<'de, T: LenientDeserialize<'de>> LenientDeserialize<'de> for Vec<T> {
    fn deserialize_lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: LenientDeserialize<'de>> Visitor<'de> for List<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element_seed(Nullable::new())? {
            take_memory(size_of::<T>()).map_err(de::Error::custom)?;
            items.extend(item);
        }
        Ok(Some(items))
    }
}

/// Decodes a value that can be null.
pub(crate) struct Nullable<T>(PhantomData<T>);

impl<T> Nullable<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: LenientDeserialize<'de>> DeserializeSeed<'de> for Nullable<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize_lenient(deserializer)
    }
}
