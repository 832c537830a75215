//! JSON Pointers of the C library: a value is read as by serde_json, and what is written at a pointer is read there again.
//!
//! Input: a pointer, a line feed, and a JSON value.
#![no_main]

// A crate can depend on the C library only by its ABI.
#[allow(dead_code, unused_imports)]
#[path = "../../bindings/c/src/json/mod.rs"]
mod json;

use json::Document;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use volcredis_fuzz::check_message;

/// The maximum number of tokens of a pointer.
const MAX_DEPTH: usize = 64;

/// Returns a value without the null items of its lists, which the library drops.
fn without_null_items(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            items.into_iter().filter(|item| !item.is_null()).map(without_null_items).collect()
        }
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, without_null_items(value))).collect()
        }
        other => other,
    }
}

/// Returns a pointer in the form of RFC 6901. One without a leading `/` is the name of a member.
fn canonical(pointer: &str) -> String {
    if pointer.is_empty() || pointer.starts_with('/') {
        pointer.to_owned()
    } else {
        format!("/{}", pointer.replace('~', "~0").replace('/', "~1"))
    }
}

fn read(pointer: &str, json: &str, value: &Value) {
    let document: Document = serde_json::from_str(json).expect("another type has accepted the JSON");
    assert_eq!(serde_json::to_value(&document).ok().as_ref(), Some(value));
    match document.root().find(pointer) {
        Ok(found) => {
            let found = found.map(|found| serde_json::to_value(found).expect("a value is JSON"));
            assert_eq!(found.as_ref(), value.pointer(&canonical(pointer)));
        }
        Err(error) => {
            check_message(error);
            assert!(pointer.matches('/').count() > MAX_DEPTH);
        }
    }
}

fn write(pointer: &str, mut members: Map<String, Value>) {
    let before = members.clone();
    match json::set(&mut members, pointer, Value::from("new")) {
        Ok(()) => {
            let written = Value::Object(members);
            let found = written.pointer(&canonical(pointer));
            // `-` is the position after the last item, which then has an index.
            let is_appended = found.is_none() && pointer.split('/').any(|token| token == "-");
            assert!(is_appended || found == Some(&Value::from("new")), "{written}");
        }
        Err(error) => {
            assert!(error.to_string().len() < 2 * pointer.len() + 100);
            assert_eq!(members, before);
        }
    }
}

fuzz_target!(|data: &str| {
    let Some((pointer, json)) = data.split_once('\n') else { return };
    let Ok(value) = serde_json::from_str::<Value>(json) else { return };
    let value = without_null_items(value);
    read(pointer, json, &value);
    if let Value::Object(members) = value {
        write(pointer, members);
    }
});
