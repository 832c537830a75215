//! Deserialization of documents, without an intermediate form.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::builder::Builder;
use super::document::{Document, Node};
use super::shapes::EMPTY;

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut builder = Builder::default();
        let root = NodeSeed { builder: &mut builder, member: EMPTY }.deserialize(deserializer)?;
        builder.finish(root).map_err(Error::custom)
    }
}

/// Deserializes a value.
struct NodeSeed<'b> {
    builder: &'b mut Builder,
    /// The prefix that ends with the name of the member whose value it is.
    member: u32,
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null { at: 0 })
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean { at: 0, value })
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer { at: 0, value })
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        let integer = i64::try_from(value).map(|value| Node::Integer { at: 0, value });
        Ok(integer.unwrap_or(Node::Unsigned { at: 0, value }))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Double { at: 0, value })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.builder.string(value).map_err(Error::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let Self { builder, member } = self;
        let start = builder.start();
        while let Some(item) = list.next_element_seed(NodeSeed { builder: &mut *builder, member })? {
            if !matches!(item, Node::Null { .. }) {
                builder.push(item);
            }
        }
        builder.list(start).map_err(Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut structure: A) -> Result<Node, A::Error> {
        let Self { builder, member } = self;
        let (start, mut prefix) = (builder.start(), EMPTY);
        while let Some(longer) =
            structure.next_key_seed(NameSeed { builder: &mut *builder, member, prefix })?
        {
            prefix = longer;
            let value = structure.next_value_seed(NodeSeed { builder: &mut *builder, member: prefix })?;
            builder.push(value);
        }
        builder.structure(start, prefix).map_err(Error::custom)
    }
}

/// Deserializes the name of a member, and returns the names of the structure so far.
struct NameSeed<'b> {
    builder: &'b mut Builder,
    member: u32,
    prefix: u32,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed<'_> {
    type Value = u32;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<u32, E> {
        self.builder.name(self.member, self.prefix, name).map_err(Error::custom)
    }
}
