//! The samples of the reference: each decodes into its type and encodes back without losing a field.

#![allow(clippy::disallowed_methods, reason = "reads the files of the model")]
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

/// Decodes a request, or the body of an answer, of one action, and encodes it back.
enum RoundTrip<'a> {
    Request(&'a Value),
    Answer(&'a Value),
}

impl Visitor for RoundTrip<'_> {
    type Output = Value;

    fn visit<R: Request>(self) -> Value {
        match self {
            Self::Request(request) => {
                let request: R = serde_json::from_value(request.clone()).unwrap();
                serde_json::to_value(request).unwrap()
            }
            Self::Answer(response) => {
                let mut result = ResultOf::<R::Response>::default();
                result.decode(&serde_json::to_vec(response).unwrap()).unwrap();
                serde_json::to_value(result.take()).unwrap()
            }
        }
    }
}

/// Every field of `before` that `after` lacks or has otherwise. Nothing, a null and an empty list say the same; a number
/// can come back as the type that the model gives it.
fn lost(before: &Value, after: &Value, path: &str, lost_fields: &mut Vec<String>) {
    let nothing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                lost(value, after.get(name).unwrap_or(&Value::Null), &format!("{path}.{name}"), lost_fields);
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                lost(before, after, &format!("{path}[{index}]"), lost_fields);
            }
        }
        _ if nothing(before) && nothing(after) => {}
        _ if scalar_text(before).is_some() && scalar_text(before) == scalar_text(after) => {}
        _ => lost_fields.push(format!("{path}: {before} became {after}")),
    }
}

fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => number.as_f64().map(|number| number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

#[test]
fn no_sample_loses_a_field() {
    let files = files();
    assert_eq!(files.len(), 50);
    let mut lost_fields = Vec::new();
    for file in &files {
        for sample in &file.samples {
            if let Some(request) = &sample.request {
                let after = actions::visit(&file.action, RoundTrip::Request(request)).unwrap();
                lost(request, &after, &format!("{} request", file.action), &mut lost_fields);
            }
            if let Some(response) = &sample.response {
                let after = actions::visit(&file.action, RoundTrip::Answer(response)).unwrap();
                let before = response.get("Result").unwrap_or(&Value::Null);
                let empty = Value::Object(serde_json::Map::new());
                lost(if before.is_null() { &empty } else { before }, &after, &file.action, &mut lost_fields);
            }
        }
    }
    assert!(lost_fields.is_empty(), "{}", lost_fields.join("\n"));
}

#[test]
fn every_sample_request_is_valid() {
    // Ids in samples are masked with `*`, which the rules do not forbid.
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
