//! Tests the schema of the files of the API model. Here, since the validator takes long to build.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../volcredis-core/model")
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Returns the descriptions of the actions.
fn actions() -> Vec<Value> {
    fs::read_dir(folder().join("actions")).unwrap().map(|entry| read(&entry.unwrap().path())).collect()
}

/// Returns the validator of a definition of the schema.
fn validator(definition: &str) -> Validator {
    let mut schema = read(&folder().join("schema.json"));
    schema["$ref"] = json!(format!("#/$defs/{definition}"));
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_valid(validator: &Validator, document: &Value, name: &str) {
    let errors: Vec<String> = validator
        .iter_errors(document)
        .map(|error| format!("{name}{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn all_files_are_valid_against_the_schema() {
    let validator_of_actions = validator("action");
    let actions = actions();
    assert!(!actions.is_empty());
    for action in &actions {
        assert_valid(&validator_of_actions, action, action["action"].as_str().unwrap());
    }
    assert_valid(&validator("types"), &read(&folder().join("types.json")), "types.json");
    assert_valid(&validator("errors"), &read(&folder().join("errors.json")), "errors.json");
}

#[test]
fn the_schema_rejects_invalid_files() {
    let validator = validator("action");
    let good = read(&folder().join("actions/ModifyAllowList.json"));
    assert!(validator.is_valid(&good));
    for (pointer, wrong) in [
        ("/mode", json!("later")),
        ("/request/0/type", json!("unknown")),
        ("/rules", json!([{ "rule": "required_if", "field": "A" }])),
        ("/summary", json!(" ")),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).unwrap() = wrong;
        assert!(!validator.is_valid(&bad), "{pointer}");
    }
}
