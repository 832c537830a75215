//! JSON values that C can read.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Number;

use super::pointer::{self, InvalidPointer};
use super::{Name, NulString};

/// An immutable JSON value, whose strings are terminated by NUL. Pointers into it stay valid as long as it lives.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum JsonNode {
    #[default]
    Null,
    Boolean(bool),
    Number(Number),
    String(NulString),
    /// The items that are not null.
    List(Box<[JsonNode]>),
    /// The members in the order of their names, each of which occurs once.
    Structure(Box<[(Name, JsonNode)]>),
}

impl JsonNode {
    /// Returns the value at a JSON Pointer; `None` if there is none.
    pub(crate) fn find(&self, pointer: &str) -> Result<Option<&Self>, InvalidPointer> {
        // The typed functions and classes use no others.
        if pointer.is_empty() {
            return Ok(Some(self));
        }
        if !pointer.starts_with('/') {
            return Ok(self.child(pointer));
        }
        let tokens = pointer::tokens(pointer)?;
        Ok(tokens.iter().try_fold(self, |node, token| node.child(token)))
    }

    fn child(&self, token: &str) -> Option<&Self> {
        match self {
            Self::List(items) => items.get(pointer::index(token)?),
            Self::Structure(members) => {
                let found = members.binary_search_by(|(name, _)| name.as_str().cmp(token)).ok()?;
                Some(&members[found].1)
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
    use serde::Deserialize;
    use serde_json::{Value, json};
    use volcredis_core::response::{Decode, ResultOf};

    fn node(value: &Value) -> JsonNode {
        JsonNode::deserialize(value).unwrap()
    }

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
        let with_nulls = node(&json!({"a": [null, {"b": null}, null, [null]]}));
        assert_eq!(with_nulls, node(&json!({"a": [{"b": null}, []]})));
    }

    proptest! {
        #[test]
        fn values_survive_a_round_trip(value in any_json()) {
            prop_assert_eq!(serde_json::to_value(node(&value)).unwrap(), value);
        }

        #[test]
        fn pointers_agree_with_serde_json(value in any_json(), pointer in "(/[a~01-]{0,3}){0,4}") {
            let node = node(&value);
            let found = node.find(&pointer).unwrap().map(|node| serde_json::to_value(node).unwrap());
            prop_assert_eq!(found.as_ref(), value.pointer(&pointer));
        }
    }

    #[test]
    fn a_pointer_without_a_slash_is_a_member_name() {
        let node = node(&json!({"a": {"b": 1}}));
        assert_eq!(node.find("a").unwrap(), node.find("/a").unwrap());
        assert!(node.find("a").unwrap().is_some());
        assert!(node.find("b").unwrap().is_none());
    }

    #[test]
    fn strings_are_terminated_by_nul() {
        let JsonNode::String(string) = node(&json!("a\0b")) else { panic!("not a string") };
        assert_eq!((string.len(), string.as_str()), (3, "a\0b"));
    }

    #[test]
    fn the_last_of_repeated_members_counts() {
        let node: JsonNode = serde_json::from_str(r#"{"b": 1, "a": 2, "b": [3], "a": "4"}"#).unwrap();
        assert_eq!(serde_json::to_string(&node).unwrap(), r#"{"a":"4","b":[3]}"#);
    }

    #[test]
    fn memory_of_a_response_is_bounded() {
        const INSTANCE: &str =
            r#"{"InstanceId":"redis-cnlf0000000000001","Status":"Running","Tags":[{"Key":"a"}]}"#;
        let size = 4 << 20;
        for item in
            ["{}", r#"{"A":123456}"#, r#"{"Tags":[{}],"A":1}"#, r#"["a","b","c","d"]"#, "123456", INSTANCE]
        {
            let items = vec![item; size / (item.len() + 1)].join(",");
            let body = format!(r#"{{"ResponseMetadata":{{}},"Result":{{"Items":[{items}]}}}}"#);
            let mut is_decoded = false;
            let measured = allocation_counter::measure(|| {
                is_decoded = ResultOf::<JsonNode>::default().decode(body.as_bytes()).is_ok();
            });
            let times = measured.bytes_max as f64 / size as f64;
            assert!(times <= 10.0, "{item}: {times:.1} times the size");
            assert!(is_decoded || item != INSTANCE);
        }
    }

    #[test]
    fn structures_share_the_names_of_their_members() {
        let json = r#"[{"a": 1, "b": {"c": 2}}, {"b": {"d": 3, "c": 4}, "a": 5}]"#;
        let JsonNode::List(items) = serde_json::from_str(json).unwrap() else { panic!("not a list") };
        let [first, second] = [&items[0], &items[1]].map(|item| match item {
            JsonNode::Structure(members) => &members[0].0,
            _ => panic!("not a structure"),
        });
        assert_eq!(first.as_str(), "a");
        assert_eq!(first.as_ptr(), second.as_ptr());
    }
}
