//! Deserialization of values, without an intermediate form.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Number;

use super::names::{Name, Names};
use super::{JsonNode, NulString};

impl<'de> Deserialize<'de> for JsonNode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NodeSeed(&Names::default()).deserialize(deserializer)
    }
}

/// Deserializes a value, with the names that have occurred so far.
#[derive(Clone, Copy)]
struct NodeSeed<'n>(&'n Names);

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = JsonNode;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<JsonNode, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = JsonNode;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<JsonNode, E> {
        Ok(JsonNode::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<JsonNode, E> {
        Ok(JsonNode::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<JsonNode, E> {
        Ok(JsonNode::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<JsonNode, E> {
        Ok(JsonNode::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<JsonNode, E> {
        Number::from_f64(value).map(JsonNode::Number).ok_or_else(|| E::custom("a number is not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<JsonNode, E> {
        Ok(JsonNode::String(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<JsonNode, E> {
        Ok(JsonNode::String(NulString::from(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<JsonNode, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self)? {
            if item != JsonNode::Null {
                items.push(item);
            }
        }
        // Most lists and structures are small: room for more items would be most of their memory.
        Ok(JsonNode::List(items.into_boxed_slice()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut structure: A) -> Result<JsonNode, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = structure.next_entry_seed(NameSeed(self.0), self)? {
            members.push(member);
        }
        Ok(JsonNode::Structure(in_order(members).into_boxed_slice()))
    }
}

/// Sorts members by their names. The last one of each name remains.
fn in_order(mut members: Vec<(Name, JsonNode)>) -> Vec<(Name, JsonNode)> {
    members.sort_by(|(left, _), (right, _)| left.as_str().cmp(right.as_str()));
    members.dedup_by(|later, earlier| {
        let is_repeated = later.0 == earlier.0;
        if is_repeated {
            std::mem::swap(&mut later.1, &mut earlier.1);
        }
        is_repeated
    });
    members
}

/// Deserializes the name of a member.
struct NameSeed<'n>(&'n Names);

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed<'_> {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(self.0.get(name))
    }
}
