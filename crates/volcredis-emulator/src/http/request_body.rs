//! The body of a call: a JSON object without duplicate names.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::change_log::Parameters;
use crate::service_error::ServiceError;

/// Parses the parameters of a call. An empty body means no parameters.
pub(super) fn parameters(body: &[u8]) -> Result<Parameters, ServiceError> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = Strict
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| ServiceError::invalid_parameter(format!("invalid JSON in the body: {error}")))?;
    match value {
        Value::Object(parameters) => Ok(parameters),
        _ => Err(ServiceError::invalid_parameter("body must be a JSON object")),
    }
}

/// A deserializer of JSON values that rejects duplicate names.
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
                return Err(A::Error::custom(format_args!("duplicate name `{name}`")));
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
    fn values_of_all_types_are_parsed() {
        let json = r#"{"a":[1,-2,2.5,true,null,"x",{"b":"y"}],"c":18446744073709551615}"#;
        let expected: Parameters = serde_json::from_str(json).unwrap();
        assert_eq!(parameters(json.as_bytes()).unwrap(), expected);
        assert!(parameters(b"").unwrap().is_empty());
    }

    #[test]
    fn anything_but_an_object_with_distinct_names_is_rejected() {
        let nested = "[".repeat(100_000);
        for json in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":{"b":1,"b":2}}"#,
            "[]",
            "null",
            r#"{"a":1"#,
            r#"{"a":1}{"#,
            "{'a':1}",
            &nested,
        ] {
            let error = parameters(json.as_bytes()).unwrap_err();
            assert_eq!((&*error.code, error.http_status), ("ParamError", 400));
        }
        assert!(parameters(b"{\"a\":\"\xff\"}").is_err());
    }
}
