//! Values in responses.

use std::ffi::c_char;

use client::model::{integer, parse_integer};

use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, fallible};
use crate::json::{Json, Kind, NulStr, NulString};
use crate::status::volcredis_status;
use crate::string::{c_str, volcredis_string};

/// A JSON value in a response.
///
/// It is owned by the response. The functions that read from it take a JSON Pointer (RFC 6901) relative to the value,
/// such as `/Backups/0/Size`, or `""` for the value itself. A member of the value can be given by its name alone:
/// `Active`.
pub struct volcredis_value(());

/// The type of a value.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_type {
    /// Null.
    VOLCREDIS_NULL = 0,
    /// A boolean.
    VOLCREDIS_BOOLEAN = 1,
    /// A number.
    VOLCREDIS_NUMBER = 2,
    /// A string.
    VOLCREDIS_STRING = 3,
    /// A list, without its null items.
    VOLCREDIS_LIST = 4,
    /// A structure with named members.
    VOLCREDIS_STRUCTURE = 5,
}

/// Returns the handle of a value.
pub(crate) fn handle_to(value: Json<'_>) -> *const volcredis_value {
    value.as_ptr().cast()
}

/// Returns the value of a handle; `None` for null.
///
/// # Safety
///
/// `value` is null or was returned by [`handle_to`], and its response has not been freed.
pub(crate) unsafe fn json_at<'a>(value: *const volcredis_value) -> Option<Json<'a>> {
    // SAFETY: guaranteed by the caller.
    (!value.is_null()).then(|| unsafe { Json::from_ptr(value.cast()) })
}

/// Returns the value of a handle.
///
/// # Safety
///
/// As for [`json_at`].
unsafe fn not_null<'a>(value: *const volcredis_value) -> Result<Json<'a>, CError> {
    // SAFETY: guaranteed by the caller.
    unsafe { json_at(value) }.ok_or(CError::Null("value"))
}

/// Finds the value at a pointer, converts it, and writes the result to an out-parameter.
///
/// # Safety
///
/// See the contract of exported functions in `lib.rs`.
unsafe fn get<T>(
    (value, pointer): (*const volcredis_value, *const c_char),
    (out, out_name): (*mut T, &'static str),
    error: *mut *mut volcredis_error,
    expected: &'static str,
    convert: impl FnOnce(Json<'_>) -> Option<T>,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::new(out, out_name)?;
            let (value, pointer) = (not_null(value)?, c_str(pointer, "pointer")?);
            let Some(found) = value.find(pointer)? else {
                return Err(not_found(pointer, error.is_null()));
            };
            match convert(found) {
                Some(value) => out.write(value),
                None if matches!(found.kind(), Kind::Null) => {
                    return Err(CError::NotFound(format!("the value at \"{pointer}\" is null")));
                }
                None => {
                    let pointer = pointer.to_owned();
                    return Err(CError::WrongType { pointer, expected, found: found.type_name() });
                }
            }
            Ok(())
        })
    }
}

/// Returns the error for a pointer without a value. Many members of responses are absent, so that the message is only made
/// for a caller that reads it.
fn not_found(pointer: &str, is_ignored: bool) -> CError {
    let message = if is_ignored { String::new() } else { format!("there is no value at \"{pointer}\"") };
    CError::NotFound(message)
}

/// Gets the type of a value.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param type Receives the type.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_NOT_FOUND` if there is no value at `pointer`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_type(
    value: *const volcredis_value,
    pointer: *const c_char,
    r#type: *mut volcredis_type,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |value: Json<'_>| {
        Some(match value.kind() {
            Kind::Null => volcredis_type::VOLCREDIS_NULL,
            Kind::Boolean(_) => volcredis_type::VOLCREDIS_BOOLEAN,
            Kind::Integer(_) | Kind::Unsigned(_) | Kind::Double(_) => volcredis_type::VOLCREDIS_NUMBER,
            Kind::String(_) => volcredis_type::VOLCREDIS_STRING,
            Kind::List(_) => volcredis_type::VOLCREDIS_LIST,
            Kind::Structure(_) => volcredis_type::VOLCREDIS_STRUCTURE,
        })
    };
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (r#type, "type"), error, "a value", convert) }
}

/// Gets a nested value.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the value, owned by the response.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_NOT_FOUND` if there is no value at `pointer`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_at(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut *const volcredis_value,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (result, "result"), error, "a value", |value| Some(handle_to(value))) }
}

/// Gets a boolean.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the boolean.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_bool(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |value: Json<'_>| match value.kind() {
        Kind::Boolean(value) => Some(value),
        _ => None,
    };
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (result, "result"), error, "a boolean", convert) }
}

/// Gets an integer.
///
/// The service writes some integers as strings: `"3"`, `3.0` and `3e0` are integers, too.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the integer.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE` if it is no integer of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_int64(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        get((value, pointer), (result, "result"), error, "an integer of 64 bits", |value| {
            integer_of(value.kind())
        })
    }
}

/// Gets an integer of 32 bits.
///
/// The service writes some integers as strings: `"3"`, `3.0` and `3e0` are integers, too.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the integer.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE` if it is no integer of 32 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_int32(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut i32,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |value: Json<'_>| i32::try_from(integer_of(value.kind())?).ok();
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (result, "result"), error, "an integer of 32 bits", convert) }
}

/// Gets a number.
///
/// The service writes some numbers as strings: `"1.5"` is a number, too.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the number.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_double(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (result, "result"), error, "a number", |value| double_of(value.kind())) }
}

/// Gets a string.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param result Receives the string, owned by the response.
/// @param length Receives the length in bytes, without the terminating NUL; may be NULL. Needed for strings that
///   contain NUL.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_string(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut *const c_char,
    length: *mut usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |value: Json<'_>| match value.kind() {
        Kind::String(string) => {
            // SAFETY: guaranteed by the caller.
            if let Some(length) = unsafe { length.as_mut() } {
                *length = string.len();
            }
            Some(string.as_ptr())
        }
        _ => None,
    };
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (result, "result"), error, "a string", convert) }
}

/// Gets the number of items of a list, or of members of a structure.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param length Receives the number.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if there is no value at `pointer` or it is null, or
///   `VOLCREDIS_WRONG_TYPE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_length(
    value: *const volcredis_value,
    pointer: *const c_char,
    length: *mut usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |value: Json<'_>| match value.kind() {
        Kind::List(list) => Some(list.len()),
        Kind::Structure(structure) => Some(structure.len()),
        _ => None,
    };
    // SAFETY: guaranteed by the caller.
    unsafe { get((value, pointer), (length, "length"), error, "a list or a structure", convert) }
}

/// Gets an item of a list, or a member of a structure, by its position.
///
/// @param value The list or the structure.
/// @param index The position.
/// @param name Receives the name of the member, owned by the response, or NULL for an item of a list; may be NULL.
/// @param item Receives the value of the item or member, owned by the response.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_NOT_FOUND` if `index` is out of range, or `VOLCREDIS_WRONG_TYPE` if `value` is
///   neither a list nor a structure.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_item(
    value: *const volcredis_value,
    index: usize,
    name: *mut *const c_char,
    item: *mut *const volcredis_value,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::new(item, "item")?;
            let value = not_null(value)?;
            let found = match value.kind() {
                Kind::List(list) => list.get(index).map(|item| (None, item)),
                Kind::Structure(structure) => structure.member(index).map(|(name, item)| (Some(name), item)),
                _ => {
                    let (pointer, found) = (String::new(), value.type_name());
                    return Err(CError::WrongType { pointer, expected: "a list or a structure", found });
                }
            };
            let (key, found) =
                found.ok_or_else(|| CError::NotFound(format!("there is no item at position {index}")))?;
            if let Some(name) = name.as_mut() {
                *name = key.map_or(std::ptr::null(), NulStr::as_ptr);
            }
            out.write(handle_to(found));
            Ok(())
        })
    }
}

/// Gets a value as JSON.
///
/// @param value The value to start from.
/// @param pointer A JSON Pointer.
/// @param json Receives the JSON; free it with `volcredis_string_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_NOT_FOUND` if there is no value at `pointer`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_json(
    value: *const volcredis_value,
    pointer: *const c_char,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(json, "json")?;
            let (value, pointer) = (not_null(value)?, c_str(pointer, "pointer")?);
            let found = value.find(pointer)?.ok_or_else(|| not_found(pointer, error.is_null()))?;
            out.write_handle(volcredis_string(to_json(&found)?));
            Ok(())
        })
    }
}

/// Converts a value to JSON.
pub(crate) fn to_json(value: &impl serde::Serialize) -> Result<NulString, CError> {
    // Fails only for member names that are not strings, which JSON values do not have.
    serde_json::to_string(value).map(NulString::from).map_err(|_| CError::Internal)
}

/// Returns a number, also one that is a string.
pub(crate) fn double_of(value: Kind<'_>) -> Option<f64> {
    #[allow(clippy::cast_precision_loss)]
    match value {
        Kind::Integer(integer) => Some(integer as f64),
        Kind::Unsigned(integer) => Some(integer as f64),
        Kind::Double(number) => Some(number),
        Kind::String(string) => string.as_str().trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Returns an integer, also one that is a string or has a fraction of zero.
pub(crate) fn integer_of(value: Kind<'_>) -> Option<i64> {
    match value {
        Kind::Integer(integer) => Some(integer),
        Kind::Double(number) => integer(number),
        Kind::String(string) => parse_integer(string.as_str()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;
    use crate::json::Document;

    #[test]
    fn numbers_without_a_fraction_are_integers() {
        for (value, expected) in [
            (json!(3), Some(3)),
            (json!(3.0), Some(3)),
            (json!(-0.0), Some(0)),
            (json!("3"), Some(3)),
            (json!(" 3.0 "), Some(3)),
            (json!("3e0"), Some(3)),
            (json!("+3"), Some(3)),
            (json!("5."), Some(5)),
            (json!(i64::MIN), Some(i64::MIN)),
            (json!(1.5), None),
            (json!(1e300), None),
            (json!(u64::MAX), None),
            (json!("three"), None),
            (json!(true), None),
            (json!(null), None),
        ] {
            let document = Document::deserialize(&value).unwrap();
            assert_eq!(integer_of(document.root().kind()), expected, "{value}");
        }
    }

    #[test]
    fn numbers_in_strings_are_finite() {
        for (value, expected) in [
            (json!(1.5), Some(1.5)),
            (json!(" 1.5 "), Some(1.5)),
            (json!("+1.5"), Some(1.5)),
            (json!("5."), Some(5.0)),
            (json!(u64::MAX), Some(18_446_744_073_709_551_615.0)),
            (json!("inf"), None),
            (json!("NaN"), None),
            (json!(""), None),
            (json!(false), None),
        ] {
            let document = Document::deserialize(&value).unwrap();
            assert_eq!(double_of(document.root().kind()), expected, "{value}");
        }
    }
}
