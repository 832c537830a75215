//! Reading values by JSON Pointer.

use std::ffi::c_char;

use client::model::integer;
use serde_json::Number;

use crate::error::{Failure, volcredis_error};
use crate::guard::{Out, fallible, free, read};
use crate::node::Node;
use crate::status::volcredis_status;
use crate::text::{CText, c_text};

/// A JSON value inside a response; it belongs to the response and holds as long as that does. Never changes, so any
/// number of threads can read it.
///
/// Every function that reads from it takes a JSON Pointer (RFC 6901) that starts at the value: `/Backups/0/Size`, or
/// `""` for the value itself. The name of a single member can be given without the slash: `Active`.
pub struct volcredis_value(());

/// The type of a value.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_type {
    /// Null.
    VOLCREDIS_NULL = 0,
    /// True or false.
    VOLCREDIS_BOOLEAN = 1,
    /// A number, whole or not.
    VOLCREDIS_NUMBER = 2,
    /// Text.
    VOLCREDIS_STRING = 3,
    /// A list of values, without the nulls that stood among them.
    VOLCREDIS_LIST = 4,
    /// A structure: members with names.
    VOLCREDIS_STRUCTURE = 5,
}

impl volcredis_value {
    pub(crate) fn of(node: &Node) -> *const Self {
        std::ptr::from_ref(node).cast()
    }
}

/// The node that a handle stands for.
///
/// # Safety
///
/// `value` is null or came from [`volcredis_value::of`], and its response was not freed.
unsafe fn node<'a>(value: *const volcredis_value) -> Result<&'a Node, Failure> {
    // SAFETY: the handle is the address of a node, as the caller promises.
    unsafe { read(value.cast(), "value") }
}

/// Finds the node at a pointer, hands it to `convert`, and the outcome to the caller.
///
/// # Safety
///
/// As the functions of the header say.
unsafe fn get<T>(
    (value, pointer): (*const volcredis_value, *const c_char),
    (out, out_name): (*mut T, &'static str),
    error: *mut *mut volcredis_error,
    wanted: &'static str,
    convert: impl FnOnce(&Node) -> Option<T>,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::new(out, out_name)?;
            let (node, pointer) = find(value, pointer)?;
            match convert(node) {
                Some(value) => out.set(value),
                None if *node == Node::Null => {
                    return Err(Failure::NotFound(format!("the value at \"{pointer}\" is null")));
                }
                None => {
                    let pointer = pointer.to_owned();
                    return Err(Failure::WrongType { pointer, wanted, found: node.type_name() });
                }
            }
            Ok(())
        })
    }
}

/// # Safety
///
/// As the functions of the header say.
unsafe fn find<'a>(
    value: *const volcredis_value,
    pointer: *const c_char,
) -> Result<(&'a Node, &'a str), Failure> {
    // SAFETY: as the caller promises.
    let (value, pointer) = unsafe { (node(value)?, c_text(pointer, "pointer")?) };
    Ok((value.find(pointer)?, pointer))
}

/// The type of the value at `pointer`.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `type` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_type(
    value: *const volcredis_value,
    pointer: *const c_char,
    r#type: *mut volcredis_type,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| {
        Some(match node {
            Node::Null => volcredis_type::VOLCREDIS_NULL,
            Node::Boolean(_) => volcredis_type::VOLCREDIS_BOOLEAN,
            Node::Number(_) => volcredis_type::VOLCREDIS_NUMBER,
            Node::String(_) => volcredis_type::VOLCREDIS_STRING,
            Node::List(_) => volcredis_type::VOLCREDIS_LIST,
            Node::Structure(_) => volcredis_type::VOLCREDIS_STRUCTURE,
        })
    };
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (r#type, "type"), error, "a value", convert) }
}

/// The value at `pointer`, to read from there on. It belongs to the response.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `found` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_at(
    value: *const volcredis_value,
    pointer: *const c_char,
    found: *mut *const volcredis_value,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        get((value, pointer), (found, "found"), error, "a value", |node| Some(volcredis_value::of(node)))
    }
}

/// The boolean at `pointer`.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_bool(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| match node {
        Node::Boolean(value) => Some(*value),
        _ => None,
    };
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (result, "result"), error, "a boolean", convert) }
}

/// The whole number at `pointer`. A number in a text is taken as well, because the service writes some so; `3.0` and
/// `3e0` are whole numbers.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something
/// else, or does not fit.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_int64(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (result, "result"), error, "a whole number of 64 bits", whole) }
}

/// The whole number of 32 bits at `pointer`. A number in a text is taken as well, because the service writes some so;
/// `3.0` and `3e0` are whole numbers.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something
/// else, or does not fit.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_int32(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut i32,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| i32::try_from(whole(node)?).ok();
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (result, "result"), error, "a whole number of 32 bits", convert) }
}

/// The number at `pointer`, whole or not. A number in a text is taken as well, because the service writes some so.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_double(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| number(node)?.as_f64();
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (result, "result"), error, "a number", convert) }
}

/// The text at `pointer`, in UTF-8. It ends with NUL; `length`, where not null, gets its length in bytes without that,
/// which matters for a text that holds a NUL itself. The text belongs to the response.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `result` can be written to; `length` and `error` can too, or are null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_string(
    value: *const volcredis_value,
    pointer: *const c_char,
    result: *mut *const c_char,
    length: *mut usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| match node {
        Node::String(text) => {
            // SAFETY: null, or can be written to, as the caller promises.
            if let Some(length) = unsafe { length.as_mut() } {
                *length = text.len();
            }
            Some(text.as_ptr())
        }
        _ => None,
    };
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (result, "result"), error, "a string", convert) }
}

/// How many items the list at `pointer` has, or how many members the structure.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `length` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_length(
    value: *const volcredis_value,
    pointer: *const c_char,
    length: *mut usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let convert = |node: &Node| match node {
        Node::List(items) => Some(items.len()),
        Node::Structure(members) => Some(members.len()),
        _ => None,
    };
    // SAFETY: as the caller promises.
    unsafe { get((value, pointer), (length, "length"), error, "a list or a structure", convert) }
}

/// The item of a list, or the member of a structure, at a position: to go through all of them. `value` itself is the list
/// or the structure. `name`, where not null, gets the name of the member, or null in a list. Both belong to the response.
///
/// Fails with `VOLCREDIS_NOT_FOUND` past the end, with `VOLCREDIS_WRONG_TYPE` when it is neither.
///
/// # Safety
///
/// `value` holds, `item` can be written to; `name` and `error` can too, or are null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_item(
    value: *const volcredis_value,
    index: usize,
    name: *mut *const c_char,
    item: *mut *const volcredis_value,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::new(item, "item")?;
            let (key, found) = match node(value)? {
                Node::List(items) => (None, items.get(index)),
                Node::Structure(members) => {
                    members.get(index).map_or((None, None), |(name, node)| (Some(name), Some(node)))
                }
                other => {
                    let found = other.type_name();
                    let pointer = String::new();
                    return Err(Failure::WrongType { pointer, wanted: "a list or a structure", found });
                }
            };
            let node = found.ok_or_else(|| Failure::NotFound(format!("there is no item {index}")))?;
            if let Some(name) = name.as_mut() {
                *name = key.map_or(std::ptr::null(), CText::as_ptr);
            }
            out.set(volcredis_value::of(node));
            Ok(())
        })
    }
}

/// The value at `pointer` as JSON text. It belongs to the caller, who frees it with `volcredis_string_free`.
///
/// Fails with `VOLCREDIS_NOT_FOUND` when there is none.
///
/// # Safety
///
/// `value` holds, `pointer` ends with NUL, `json` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_value_json(
    value: *const volcredis_value,
    pointer: *const c_char,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(json, "json")?;
            let (node, _) = find(value, pointer)?;
            out.give(volcredis_string(json_text(node)?));
            Ok(())
        })
    }
}

/// A text that belongs to the caller. Freed with `volcredis_string_free`. Never changes, so any number of threads can
/// read it.
pub struct volcredis_string(pub(crate) CText);

/// The text, in UTF-8, with a NUL at its end. It belongs to the handle. Never null; empty for null.
///
/// # Safety
///
/// `string` is null or was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_data(string: *const volcredis_string) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { string.as_ref() }.map_or(c"".as_ptr(), |string| string.0.as_ptr())
}

/// The length of the text in bytes, without the NUL at its end; 0 for null.
///
/// # Safety
///
/// `string` is null or was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_length(string: *const volcredis_string) -> usize {
    // SAFETY: as the caller promises.
    unsafe { string.as_ref() }.map_or(0, |string| string.0.len())
}

/// Frees a text; nothing for null.
///
/// # Safety
///
/// `string` is null or was given by this library, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_string_free(string: *mut volcredis_string) {
    // SAFETY: as the caller promises.
    unsafe { free(string) };
}

/// A value as JSON text.
pub(crate) fn json_text(value: &impl serde::Serialize) -> Result<CText, Failure> {
    // Fails only for names that are no texts and numbers that are none, and there are none of these.
    serde_json::to_string(value).map(CText::from).map_err(|_| Failure::Internal)
}

fn number(node: &Node) -> Option<Number> {
    match node {
        Node::Number(number) => Some(number.clone()),
        Node::String(text) => text.as_str().trim().parse().ok(),
        _ => None,
    }
}

fn whole(node: &Node) -> Option<i64> {
    let number = number(node)?;
    number.as_i64().or_else(|| integer(number.as_f64()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_without_a_fraction_are_whole() {
        for (value, expected) in [
            (json!(3), Some(3)),
            (json!(3.0), Some(3)),
            (json!(-0.0), Some(0)),
            (json!("3"), Some(3)),
            (json!(" 3.0 "), Some(3)),
            (json!("3e0"), Some(3)),
            (json!(i64::MIN), Some(i64::MIN)),
            (json!(1.5), None),
            (json!(1e300), None),
            (json!(u64::MAX), None),
            (json!("three"), None),
            (json!(true), None),
            (json!(null), None),
        ] {
            assert_eq!(whole(&Node::from(value.clone())), expected, "{value}");
        }
    }
}
