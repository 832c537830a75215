//! Decoding of what the service wraps a result in. The names of its members are taken in any case, because gateways
//! write them as they like; a name that is spelled as documented comes first, and the last of two that are the same.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{MetadataError, ResponseMetadata};
use crate::model::{FromWire, Nullable};

/// A response as it stands on the wire.
pub(super) struct Envelope<T> {
    pub(super) metadata: ResponseMetadata,
    pub(super) result: Option<T>,
}

/// Finds a member by its name.
struct Name(&'static [&'static str]);

/// Which member it is, and whether its name is spelled as documented; `None` for another one.
type Found = Option<(usize, bool)>;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Found;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        let at = |is_it: &dyn Fn(&str) -> bool| self.0.iter().position(|documented| is_it(documented));
        let exact = at(&|documented| documented == name).map(|index| (index, true));
        Ok(exact
            .or_else(|| at(&|documented| documented.eq_ignore_ascii_case(name)).map(|index| (index, false))))
    }
}

/// The value of a member, and whether it came with the documented name.
struct Slot<T> {
    value: Option<T>,
    is_exact: bool,
}

impl<T> Slot<T> {
    fn new() -> Self {
        Self { value: None, is_exact: false }
    }

    /// Reads a value, unless there is one under a better name.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        is_exact: bool,
        members: &mut A,
        read: impl FnOnce(&mut A) -> Result<Option<T>, A::Error>,
    ) -> Result<(), A::Error> {
        if self.is_exact && !is_exact {
            members.next_value::<IgnoredAny>()?;
            return Ok(());
        }
        *self = Self { value: read(members)?, is_exact };
        Ok(())
    }
}

/// Reads a value that can be null.
fn nullable<'de, A: MapAccess<'de>, T: FromWire<'de>>(members: &mut A) -> Result<Option<T>, A::Error> {
    members.next_value_seed(Nullable::new())
}

fn ignored<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(drop)
}

struct EnvelopeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Envelope<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EnvelopeVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = Envelope<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a response of the service")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        const NAMES: &[&str] = &["ResponseMetadata", "Result", "Error"];
        let (mut metadata, mut result, mut error) = (Slot::new(), Slot::new(), Slot::new());
        while let Some(found) = members.next_key_seed(Name(NAMES))? {
            match found {
                Some((0, is_exact)) => metadata.read(is_exact, &mut members, A::next_value)?,
                Some((1, is_exact)) => result.read(is_exact, &mut members, A::next_value)?,
                // Whoever leaves the metadata out puts the error here.
                Some((_, is_exact)) => {
                    error.read(is_exact, &mut members, |members| members.next_value_seed(MaybeError))?;
                }
                None => ignored(&mut members)?,
            }
        }
        let metadata = match (metadata.value, error.value) {
            (Some(metadata), _) => metadata,
            (None, Some(error)) => ResponseMetadata { error: Some(error), ..ResponseMetadata::default() },
            (None, None) => return Err(A::Error::missing_field("ResponseMetadata")),
        };
        Ok(Envelope { metadata, result: result.value })
    }
}

impl<'de> Deserialize<'de> for ResponseMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MetadataVisitor)
    }
}

struct MetadataVisitor;

impl<'de> Visitor<'de> for MetadataVisitor {
    type Value = ResponseMetadata;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with the metadata of a response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<ResponseMetadata, A::Error> {
        const NAMES: &[&str] = &["RequestId", "Action", "Version", "Service", "Region", "Error"];
        let mut strings: [Slot<String>; 5] = std::array::from_fn(|_| Slot::new());
        let mut error = Slot::new();
        while let Some(found) = members.next_key_seed(Name(NAMES))? {
            match found {
                Some((index, is_exact)) => match strings.get_mut(index) {
                    Some(string) => string.read(is_exact, &mut members, nullable)?,
                    None => error.read(is_exact, &mut members, A::next_value)?,
                },
                None => ignored(&mut members)?,
            }
        }
        let [request_id, action, version, service, region] = strings.map(|string| string.value);
        Ok(ResponseMetadata { request_id, action, version, service, region, error: error.value })
    }
}

impl<'de> Deserialize<'de> for MetadataError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ErrorVisitor)
    }
}

struct ErrorVisitor;

impl<'de> Visitor<'de> for ErrorVisitor {
    type Value = MetadataError;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with an error")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<MetadataError, A::Error> {
        const NAMES: &[&str] = &["Code", "CodeN", "Message"];
        let (mut code, mut code_n, mut message) = (Slot::new(), Slot::new(), Slot::new());
        while let Some(found) = members.next_key_seed(Name(NAMES))? {
            match found {
                Some((0, is_exact)) => code.read(is_exact, &mut members, nullable)?,
                Some((1, is_exact)) => code_n.read(is_exact, &mut members, nullable)?,
                Some((_, is_exact)) => message.read(is_exact, &mut members, nullable)?,
                None => ignored(&mut members)?,
            }
        }
        Ok(MetadataError {
            code: code.value.unwrap_or_default(),
            code_n: code_n.value,
            message: message.value.unwrap_or_default(),
        })
    }
}

/// Reads an error where there can be anything else; `None` for what is no object.
struct MaybeError;

impl<'de> DeserializeSeed<'de> for MaybeError {
    type Value = Option<MetadataError>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for MaybeError {
    type Value = Option<MetadataError>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        ErrorVisitor.visit_map(members).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
}
