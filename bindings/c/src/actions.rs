//! The actions that the library knows.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::LazyLock;

use client::model::{Action, Field, Mode, Structure, Type};
use serde_json::{Map, Value, json};

use crate::error::volcredis_error;
use crate::ffi::{OutPtr, fallible, infallible};
use crate::json::NulString;
use crate::status::volcredis_status;
use crate::string::{c_str, volcredis_string};
use crate::value::to_json;

static NAMES: LazyLock<Vec<NulString>> =
    LazyLock::new(|| Action::all().iter().map(|action| action.name.into()).collect());

/// Returns the number of actions that the library knows.
///
/// @return The number of actions.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_action_count() -> usize {
    infallible(0, || NAMES.len())
}

/// Returns the name of an action, in alphabetical order.
///
/// @param index The position of the action, less than `volcredis_action_count()`.
/// @return The name, a static string; NULL if `index` is out of range.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_action_name(index: usize) -> *const c_char {
    infallible(null(), || NAMES.get(index).map_or(null(), NulString::as_ptr))
}

/// Describes an action, its parameters and its result as JSON.
///
/// The object has the members `Name`, `Summary`, `Category`, `Mutating`, `Asynchronous`, `IdempotencyToken`,
/// `Parameters` and `Result`. The last two are lists of fields with `Name`, `Type`, `Required`, `Doc`, `Secret`,
/// `Values` (for open enumerations) and `Members` (for structures and lists of structures).
///
/// @param action The name of the action.
/// @param json Receives the JSON; free it with `volcredis_string_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_UNKNOWN_ACTION` if there is no such action.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_action_describe(
    action: *const c_char,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(json, "json")?;
            let action = Action::find(c_str(action, "action")?).map_err(client::Error::from)?;
            out.write_handle(volcredis_string(to_json(&describe(action))?));
            Ok(())
        })
    }
}

fn describe(action: &Action) -> Value {
    json!({
        "Name": action.name,
        "Summary": action.summary,
        "Category": action.category,
        "Mutating": action.mutating,
        "Asynchronous": action.mode == Mode::Async,
        "IdempotencyToken": action.idempotency_token,
        "Parameters": fields(action.request),
        "Result": fields(action.response),
    })
}

fn fields(structure: &Structure) -> Value {
    structure.fields.iter().map(field).collect()
}

fn field(field: &Field) -> Value {
    let mut described = Map::new();
    described.insert("Name".into(), field.name.into());
    described.insert("Type".into(), field.value_type.to_string().into());
    described.insert("Required".into(), field.required.into());
    described.insert("Doc".into(), field.doc_lines().collect::<Vec<_>>().join("\n").into());
    let mut inner = field.value_type;
    while let Type::List(item) = inner {
        inner = *item;
    }
    match inner {
        Type::Secret => _ = described.insert("Secret".into(), true.into()),
        Type::Enumeration(enumeration) => _ = described.insert("Values".into(), enumeration.values.into()),
        Type::Structure(structure) => _ = described.insert("Members".into(), fields(structure)),
        _ => {}
    }
    Value::Object(described)
}
