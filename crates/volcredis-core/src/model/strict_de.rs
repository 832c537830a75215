//! Strict decoding of requests. A mistaken request can do harm, so unknown names, missing and repeated fields, nulls in place
//! of required values, and lists in place of structures are refused.

use std::marker::PhantomData;

use serde::Deserialize as _;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess};
use serde_json::Value;

use super::{FieldValue, LenientDeserialize, Nullable};
use crate::validate;

/// A value that may be null.
pub(crate) type Decoded<T> = Option<Option<T>>;

/// Implements `Deserialize` for a structure of a request, from the wire names and the kinds of its fields.
///
/// The derived implementation would also accept a list of the values of the fields.
macro_rules! strict_deserialize {
    ($name:ident { $($wire:literal => $field:ident: $kind:ident,)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const FIELDS: &[&str] = &[$($wire),*];

                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(concat!("an object with the parameters of `", stringify!($name), "`"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(name) = map.next_key::<String>()? {
                            match name.as_str() {
                                $($wire => $crate::model::strict_de::$kind::read(&mut $field, &mut map, $wire)?,)*
                                _ => return Err(serde::de::Error::unknown_field(&name, FIELDS)),
                            }
                        }
                        Ok($name { $($field: $crate::model::strict_de::$kind::take($field, $wire)?),* })
                    }
                }

                deserializer.deserialize_struct(stringify!($name), FIELDS, Visitor)
            }
        }
    };
}

pub(crate) use strict_deserialize;

/// A required field.
pub(crate) mod required {
    use super::*;

    pub(crate) use super::read_field as read;

    pub(crate) fn take<T, E: Error>(value: Decoded<T>, name: &'static str) -> Result<T, E> {
        value
            .ok_or_else(|| E::missing_field(name))?
            .ok_or_else(|| E::custom(format_args!("`{name}` is required, got null")))
    }
}

/// An optional field.
pub(crate) mod optional {
    use super::*;

    pub(crate) use super::read_field as read;

    #[expect(clippy::unnecessary_wraps, reason = "same signature as that of required fields")]
    pub(crate) fn take<T, E: Error>(value: Decoded<T>, _: &'static str) -> Result<Option<T>, E> {
        Ok(value.flatten())
    }
}

/// A required field of structures that responses contain as well, and that are lenient there.
pub(crate) mod required_shared {
    pub(crate) use super::read_shared as read;
    pub(crate) use super::required::take;
}

/// An optional field of such structures.
pub(crate) mod optional_shared {
    pub(crate) use super::optional::take;
    pub(crate) use super::read_shared as read;
}

pub(crate) fn read_field<'de, A: MapAccess<'de>, T: LenientDeserialize<'de>>(
    field: &mut Decoded<T>,
    map: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    read_with(field, map, name, Nullable::new())
}

pub(crate) fn read_shared<'de, A: MapAccess<'de>, T: FieldValue + DeserializeOwned>(
    field: &mut Decoded<T>,
    map: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    read_with(field, map, name, Shared { name, value: PhantomData })
}

fn read_with<'de, A: MapAccess<'de>, T>(
    field: &mut Decoded<T>,
    map: &mut A,
    name: &'static str,
    seed: impl DeserializeSeed<'de, Value = Option<T>>,
) -> Result<(), A::Error> {
    if field.is_some() {
        return Err(Error::duplicate_field(name));
    }
    *field = Some(map.next_value_seed(seed)?);
    Ok(())
}

/// Checks the names, the types and the presence of values before it decodes them.
struct Shared<T> {
    name: &'static str,
    value: PhantomData<T>,
}

impl<'de, T: FieldValue + DeserializeOwned> DeserializeSeed<'de> for Shared<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_null() {
            return Ok(None);
        }
        validate::names(&value, self.name, T::TYPE).map_err(D::Error::custom)?;
        serde_json::from_value(value).map(Some).map_err(D::Error::custom)
    }
}
