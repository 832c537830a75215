//! Decoding of structures. That of requests is strict: a mistaken request can do harm, so unknown names, missing fields, and
//! nulls in place of required values are refused. That of responses is lenient. Repeated fields, and lists in place of
//! structures, are refused in both.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize as _;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::{FieldValue, LenientDeserialize, Nullable};
use crate::validate;

/// A value that may be null.
pub(crate) type Decoded<T> = Option<Option<T>>;

/// Implements `Deserialize` for a structure, from the treatment of unknown names (`strict` or `lenient`), the wire names, and
/// the kinds of its fields.
///
/// The derived implementation would also accept a list of the values of the fields, and is slow to compile: it has two types
/// for each field that a function decodes.
macro_rules! deserialize_structure {
    ($unknown:ident $name:ident { $($wire:literal => $field:ident: $kind:ident,)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const FIELDS: &[&str] = &[$($wire),*];

                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(concat!("an object with the fields of `", stringify!($name), "`"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(name) = map.next_key_seed($crate::model::structure_de::Name)? {
                            match &*name {
                                $($wire => $crate::model::structure_de::$kind::read(&mut $field, &mut map, $wire)?,)*
                                name => $crate::model::structure_de::$unknown(name, FIELDS, &mut map)?,
                            }
                        }
                        Ok($name { $($field: $crate::model::structure_de::$kind::take($field, $wire)?),* })
                    }
                }

                deserializer.deserialize_struct(stringify!($name), FIELDS, Visitor)
            }
        }
    };
}

pub(crate) use deserialize_structure;

/// The name of a field, borrowed unless it contains escapes.
pub(crate) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Refuses an unknown field.
pub(crate) fn strict<'de, A: MapAccess<'de>>(
    name: &str,
    fields: &'static [&'static str],
    _: &mut A,
) -> Result<(), A::Error> {
    Err(Error::unknown_field(name, fields))
}

/// Skips an unknown field.
pub(crate) fn lenient<'de, A: MapAccess<'de>>(_: &str, _: &[&str], map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

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

/// A field that is missing or null if it has its default value.
pub(crate) mod or_default {
    use super::*;

    pub(crate) use super::read_field as read;

    #[expect(clippy::unnecessary_wraps, reason = "same signature as that of required fields")]
    pub(crate) fn take<T: Default, E: Error>(value: Decoded<T>, _: &'static str) -> Result<T, E> {
        Ok(value.flatten().unwrap_or_default())
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
