//! A JSON value as C reads it: texts end with NUL, and nothing ever moves.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Number, Value};

use crate::error::Failure;
use crate::pointer;
use crate::text::CText;

/// A JSON value that never changes, so that pointers into it hold as long as it does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Boolean(bool),
    Number(Number),
    String(CText),
    /// Without nulls: what a service left empty is no item.
    List(Vec<Node>),
    /// In the order of the names, which [`serde_json::Map`] keeps.
    Structure(Vec<(CText, Node)>),
}

impl Node {
    /// What a JSON Pointer names.
    pub(crate) fn find(&self, pointer: &str) -> Result<&Self, Failure> {
        let mut node = self;
        for token in pointer::tokens(pointer)? {
            node = node
                .child(&token)
                .ok_or_else(|| Failure::NotFound(format!("there is nothing at \"{pointer}\"")))?;
        }
        Ok(node)
    }

    fn child(&self, token: &str) -> Option<&Self> {
        match self {
            Self::List(items) => items.get(pointer::index(token)?),
            Self::Structure(members) => {
                members.iter().find(|(name, _)| name.as_str() == token).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// What the value is, in the words of an error.
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

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(value),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::String(text.into()),
            Value::Array(items) => {
                Self::List(items.into_iter().filter(|item| !item.is_null()).map(Self::from).collect())
            }
            Value::Object(members) => Self::Structure(
                members.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
            ),
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text.as_str()),
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
    fn a_null_in_a_list_is_no_item() {
        let node = Node::from(json!({"a": [null, {"b": null}, null, [null]]}));
        assert_eq!(node, Node::from(json!({"a": [{"b": null}, []]})));
    }

    proptest! {
        #[test]
        fn a_value_is_written_back_as_it_was(value in any_json()) {
            prop_assert_eq!(serde_json::to_value(Node::from(value.clone())).unwrap(), value);
        }

        #[test]
        fn pointers_find_what_serde_json_finds(value in any_json(), pointer in "(/[a~01-]{0,3}){0,4}") {
            let node = Node::from(value.clone());
            let found = node.find(&pointer).ok().map(|node| serde_json::to_value(node).unwrap());
            prop_assert_eq!(found.as_ref(), value.pointer(&pointer));
        }
    }

    #[test]
    fn a_name_alone_is_a_member() {
        let node = Node::from(json!({"a": {"b": 1}}));
        assert_eq!(node.find("a").unwrap(), node.find("/a").unwrap());
        assert!(node.find("b").is_err());
    }

    #[test]
    fn a_text_ends_with_nul() {
        let Node::String(text) = Node::from(json!("a\0b")) else { panic!("not a text") };
        assert_eq!((text.len(), text.as_str()), (3, "a\0b"));
    }
}
