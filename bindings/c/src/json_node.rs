//! JSON values that C can read.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Number, Value};

use crate::error::CError;
use crate::json_pointer;
use crate::string::NulString;

/// An immutable JSON value, whose strings are terminated by NUL. Pointers into it stay valid as long as it lives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum JsonNode {
    Null,
    Boolean(bool),
    Number(Number),
    String(NulString),
    /// The items that are not null.
    List(Vec<JsonNode>),
    /// The members in the order of [`serde_json::Map`].
    Structure(Vec<(NulString, JsonNode)>),
}

impl JsonNode {
    /// Returns the value at a JSON Pointer.
    pub(crate) fn find(&self, pointer: &str) -> Result<&Self, CError> {
        let mut node = self;
        for token in json_pointer::tokens(pointer)? {
            node = node
                .child(&token)
                .ok_or_else(|| CError::NotFound(format!("there is no value at \"{pointer}\"")))?;
        }
        Ok(node)
    }

    fn child(&self, token: &str) -> Option<&Self> {
        match self {
            Self::List(items) => items.get(json_pointer::index(token)?),
            Self::Structure(members) => {
                members.iter().find(|(name, _)| name.as_str() == token).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// Returns the name of the type for error messages.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Structure(_) => "a structure",
        }
    }
}

impl From<Value> for JsonNode {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(value),
            Value::Number(number) => Self::Number(number),
            Value::String(string) => Self::String(string.into()),
            Value::Array(items) => {
                Self::List(items.into_iter().filter(|item| !item.is_null()).map(Self::from).collect())
            }
            Value::Object(members) => Self::Structure(
                members.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
            ),
        }
    }
}

impl Serialize for JsonNode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(string) => serializer.serialize_str(string.as_str()),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Structure(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name.as_str(), value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[a~/0\u{0}]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(without_nulls),
                prop::collection::btree_map("[a~/0-]{0,2}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    fn without_nulls(mut items: Vec<Value>) -> Value {
        items.retain(|item| !item.is_null());
        Value::from(items)
    }

    #[test]
    fn nulls_in_lists_are_dropped() {
        let node = JsonNode::from(json!({"a": [null, {"b": null}, null, [null]]}));
        assert_eq!(node, JsonNode::from(json!({"a": [{"b": null}, []]})));
    }

    proptest! {
        #[test]
        fn values_survive_a_round_trip(value in any_json()) {
            prop_assert_eq!(serde_json::to_value(JsonNode::from(value.clone())).unwrap(), value);
        }

        #[test]
        fn pointers_agree_with_serde_json(value in any_json(), pointer in "(/[a~01-]{0,3}){0,4}") {
            let node = JsonNode::from(value.clone());
            let found = node.find(&pointer).ok().map(|node| serde_json::to_value(node).unwrap());
            prop_assert_eq!(found.as_ref(), value.pointer(&pointer));
        }
    }

    #[test]
    fn a_pointer_without_a_slash_is_a_member_name() {
        let node = JsonNode::from(json!({"a": {"b": 1}}));
        assert_eq!(node.find("a").unwrap(), node.find("/a").unwrap());
        assert!(node.find("b").is_err());
    }

    #[test]
    fn strings_are_terminated_by_nul() {
        let JsonNode::String(string) = JsonNode::from(json!("a\0b")) else { panic!("not a string") };
        assert_eq!((string.len(), string.as_str()), (3, "a\0b"));
    }
}
