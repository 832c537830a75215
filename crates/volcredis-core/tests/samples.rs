//! The sample requests and responses of the API reference. Each is decoded into its type and encoded again without losing a
//! field.

#![allow(clippy::disallowed_methods, reason = "reads the sample files")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use volcredis_core::model::Action;
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::{Request, Visitor, actions};

#[derive(Deserialize)]
struct File {
    action: String,
    samples: Vec<Sample>,
}

#[derive(Deserialize)]
struct Sample {
    request: Option<Value>,
    response: Option<Value>,
}

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/samples");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap()).collect()
}

/// Decodes a request or a response body of an action and encodes it again.
enum RoundTrip<'a> {
    Request(&'a Value),
    Response(&'a Value),
}

impl Visitor for RoundTrip<'_> {
    type Output = Value;

    fn visit<R: Request>(self) -> Value {
        match self {
            Self::Request(request) => {
                let request: R = serde_json::from_value(request.clone()).unwrap();
                serde_json::to_value(request).unwrap()
            }
            Self::Response(response) => {
                let mut result = ResultOf::<R::Response>::default();
                result.decode(&serde_json::to_vec(response).unwrap()).unwrap();
                serde_json::to_value(result.take()).unwrap()
            }
        }
    }
}

/// Collects the fields of `before` that are missing or different in `after`. Absent values, nulls and empty lists are equal,
/// and so are scalars with the same string, since the model may define another type.
fn collect_lost_fields(before: &Value, after: &Value, path: &str, lost_fields: &mut Vec<String>) {
    let is_empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                collect_lost_fields(
                    value,
                    after.get(name).unwrap_or(&Value::Null),
                    &format!("{path}.{name}"),
                    lost_fields,
                );
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                collect_lost_fields(before, after, &format!("{path}[{index}]"), lost_fields);
            }
        }
        _ if is_empty(before) && is_empty(after) => {}
        _ if scalar_string(before).is_some() && scalar_string(before) == scalar_string(after) => {}
        _ => lost_fields.push(format!("{path}: {before} became {after}")),
    }
}

fn scalar_string(value: &Value) -> Option<String> {
    match value {
        Value::String(string) => Some(string.clone()),
        Value::Number(number) => number.as_f64().map(|number| number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

#[test]
fn samples_are_decoded_and_encoded_without_loss() {
    let files = files();
    assert_eq!(files.len(), 50);
    let mut lost_fields = Vec::new();
    for file in &files {
        for sample in &file.samples {
            if let Some(request) = &sample.request {
                let after = actions::visit(&file.action, RoundTrip::Request(request)).unwrap();
                collect_lost_fields(request, &after, &format!("{} request", file.action), &mut lost_fields);
            }
            if let Some(response) = &sample.response {
                let after = actions::visit(&file.action, RoundTrip::Response(response)).unwrap();
                let before = response.get("Result").unwrap_or(&Value::Null);
                let empty = Value::Object(serde_json::Map::new());
                collect_lost_fields(
                    if before.is_null() { &empty } else { before },
                    &after,
                    &file.action,
                    &mut lost_fields,
                );
            }
        }
    }
    assert!(lost_fields.is_empty(), "{}", lost_fields.join("\n"));
}

#[test]
fn sample_requests_are_valid() {
    // The samples mask ids with `*`, which is valid.
    for file in files() {
        let action = Action::find(&file.action).unwrap();
        for request in file.samples.iter().filter_map(|sample| sample.request.as_ref()) {
            let parameters = request.as_object().unwrap();
            if let Err(error) = volcredis_core::validate::request(action, parameters) {
                panic!("{error}\n{request:#}");
            }
        }
    }
}
