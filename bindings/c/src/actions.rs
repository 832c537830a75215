//! What the library knows of the API.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::LazyLock;

use client::model::{Action, Field, Mode, Structure, Type};
use serde_json::{Map, Value, json};

use crate::error::volcredis_error;
use crate::guard::{Out, fallible, infallible};
use crate::status::volcredis_status;
use crate::text::{CText, c_text};
use crate::value::{json_text, volcredis_string};

static NAMES: LazyLock<Vec<CText>> =
    LazyLock::new(|| Action::all().iter().map(|action| action.name.into()).collect());

/// How many actions the library knows.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_action_count() -> usize {
    infallible(0, || NAMES.len())
}

/// The name of an action; they are sorted. Null past the end. The text belongs to the library and is always there.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_action_name(index: usize) -> *const c_char {
    infallible(null(), || NAMES.get(index).map_or(null(), CText::as_ptr))
}

/// Describes an action as JSON text: `Name`, `Summary`, `Category`, `Mutating`, `Asynchronous`, `IdempotencyToken`, and
/// `Parameters` and `Result`, lists of fields with `Name`, `Type`, `Required`, `Doc`, `Secret`, `Values` (of an open
/// enumeration) and `Members` (of a structure, or of the structures in a list). The text belongs to the caller, who
/// frees it with `volcredis_string_free`.
///
/// Fails with `VOLCREDIS_UNKNOWN_ACTION` when there is no such action.
///
/// # Safety
///
/// `action` ends with NUL, `json` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_action_describe(
    action: *const c_char,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(json, "json")?;
            let action = Action::find(c_text(action, "action")?).map_err(client::Error::from)?;
            out.give(volcredis_string(json_text(&describe(action))?));
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
