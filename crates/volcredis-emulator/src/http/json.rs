//! The body of a call: a JSON object in which no name occurs twice.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::ServiceFault;
use crate::service::Parameters;

/// Reads the parameters of a call. No body at all stands for no parameters.
pub(super) fn parameters(body: &[u8]) -> Result<Parameters, ServiceFault> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value =
        Strict.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value)).map_err(
            |error| ServiceFault::parameter(format!("the body is not the JSON of a request: {error}")),
        )?;
    match value {
        Value::Object(parameters) => Ok(parameters),
        _ => Err(ServiceFault::parameter("the body must be a JSON object")),
    }
}

/// A JSON value as usual, except that a name that occurs twice is an error.
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.contains_key(&name) {
                return Err(A::Error::custom(format_args!("the name `{name}` occurs twice")));
            }
            object.insert(name, members.next_value_seed(Self)?);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_all_kinds_are_read() {
        let text = r#"{"a":[1,-2,2.5,true,null,"x",{"b":"y"}],"c":18446744073709551615}"#;
        let expected: Parameters = serde_json::from_str(text).unwrap();
        assert_eq!(parameters(text.as_bytes()).unwrap(), expected);
        assert!(parameters(b"").unwrap().is_empty());
    }

    #[test]
    fn what_is_not_an_object_of_distinct_names_is_refused() {
        let nested = "[".repeat(100_000);
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":{"b":1,"b":2}}"#,
            "[]",
            "null",
            r#"{"a":1"#,
            r#"{"a":1}{"#,
            "{'a':1}",
            &nested,
        ] {
            let fault = parameters(text.as_bytes()).unwrap_err();
            assert_eq!((&*fault.code, fault.http_status), ("ParamError", 400));
        }
        assert!(parameters(b"{\"a\":\"\xff\"}").is_err());
    }
}
