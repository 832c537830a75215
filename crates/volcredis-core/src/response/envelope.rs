//! Decoding of the envelope around a result. Gateways spell the names of its members differently, so their case is ignored.
//! A member with the documented spelling takes precedence, and otherwise the last one.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::{MetadataError, ResponseMetadata};
use crate::model::{LenientDeserialize, Nullable, parse_integer};

/// The body of a response.
pub(super) struct Envelope<T> {
    pub(super) metadata: ResponseMetadata,
    pub(super) result: Option<T>,
}

/// A visitor that matches the name of a member with documented names.
struct Name(&'static [&'static str]);

/// The index of a documented name, and whether the spelling is exact; `None` for other names.
type Match = Option<(usize, bool)>;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Match;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Match, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Match;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Match, E> {
        if let Some(index) = self.0.iter().position(|documented| *documented == name) {
            return Ok(Some((index, true)));
        }
        let index = self.0.iter().position(|documented| documented.eq_ignore_ascii_case(name));
        Ok(index.map(|index| (index, false)))
    }
}

/// The value of a member, and whether its name had the exact spelling.
struct Slot<T> {
    value: Option<T>,
    is_exact: bool,
}

impl<T> Slot<T> {
    fn new() -> Self {
        Self { value: None, is_exact: false }
    }

    /// Reads a value, unless there already is one with the exact name.
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

/// Reads a nullable value.
fn nullable<'de, A: MapAccess<'de>, T: LenientDeserialize<'de>>(
    members: &mut A,
) -> Result<Option<T>, A::Error> {
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
                // Some servers omit the metadata and put the error here.
                Some((_, is_exact)) => error.read(is_exact, &mut members, A::next_value::<Option<Value>>)?,
                None => ignored(&mut members)?,
            }
        }
        let error = error.value.as_ref().and_then(MetadataError::of);
        let metadata = match (metadata.value, error) {
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
                    None => error.read(is_exact, &mut members, A::next_value::<Option<Value>>)?,
                },
                None => ignored(&mut members)?,
            }
        }
        let [request_id, action, version, service, region] = strings.map(|string| string.value);
        let error = match error.value {
            None => None,
            Some(value) => match MetadataError::of(&value) {
                None => return Err(A::Error::custom("`Error` is not an object")),
                error => error,
            },
        };
        Ok(ResponseMetadata { request_id, action, version, service, region, error })
    }
}

impl ResponseMetadata {
    /// Returns the metadata of an error of a gateway, whose body has no envelope.
    pub(crate) fn of_gateway(body: &Value) -> Option<Self> {
        let error = MetadataError::of(body).filter(|error| !error.code.is_empty())?;
        let request_id = Some(string(body.as_object()?, "RequestId")).filter(|id| !id.is_empty());
        Some(Self { request_id, error: Some(error), ..Self::default() })
    }
}

/// Returns a member that is a string or a number, ignoring the case of its name.
fn string(members: &Map<String, Value>, documented: &str) -> String {
    let mut others = members.iter().filter(|(name, _)| name.eq_ignore_ascii_case(documented));
    match members.get(documented).or_else(|| others.next().map(|(_, value)| value)) {
        Some(Value::String(string)) => string.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

impl MetadataError {
    /// Returns the error in an object; `None` for other values.
    fn of(value: &Value) -> Option<Self> {
        let members = value.as_object()?;
        let string = |name| string(members, name);
        Some(Self {
            code: string("Code"),
            code_n: parse_integer(&string("CodeN")),
            message: string("Message"),
        })
    }
}
