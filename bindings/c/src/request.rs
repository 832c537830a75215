//! Filling a request in.

use std::ffi::c_char;
use std::time::Duration;

use client::{CallOptions, DynamicRequest};
use serde_json::{Map, Number, Value};

use crate::error::{Failure, volcredis_error};
use crate::guard::{Out, change, fallible, free, read};
use crate::pointer;
use crate::status::volcredis_status;
use crate::text::{c_text, sized_text};
use crate::value::{json_text, volcredis_string};

/// A request that is filled in by name. Freed with `volcredis_request_free`. Used by one thread at a time; while nobody
/// changes it, any number of threads can send it, any number of times.
///
/// Parameters have the names of the API reference, such as `InstanceId`. What lies inside of structures and lists is
/// named by a JSON Pointer (RFC 6901), such as `/Tags/0/Key`: structures and lists on the way are made where there are
/// none, and `-` or the length of a list stands for an item to be added.
pub struct volcredis_request {
    pub(crate) request: DynamicRequest,
    pub(crate) options: CallOptions,
}

/// Changes a request that may be null.
///
/// # Safety
///
/// As the functions of the header say.
unsafe fn fill(
    request: *mut volcredis_request,
    error: *mut *mut volcredis_error,
    body: impl FnOnce(&mut volcredis_request) -> Result<(), Failure>,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { fallible(error, || body(change(request, "request")?)) }
}

/// Puts a value where a pointer says.
///
/// # Safety
///
/// As the functions of the header say.
unsafe fn put(
    request: *mut volcredis_request,
    pointer: *const c_char,
    error: *mut *mut volcredis_error,
    value: impl FnOnce() -> Result<Value, Failure>,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            let pointer = c_text(pointer, "pointer")?;
            let value = value()?;
            *place(request.request.body_mut(), pointer)? = value;
            Ok(())
        })
    }
}

/// The place that a pointer names, made where there is none.
fn place<'a>(body: &'a mut Map<String, Value>, pointer: &str) -> Result<&'a mut Value, Failure> {
    let tokens = pointer::tokens(pointer)?;
    let Some((first, rest)) = tokens.split_first() else {
        return Err(Failure::Misuse("the pointer names no parameter".to_owned()));
    };
    let mut place = body.entry(first.as_ref()).or_insert(Value::Null);
    for token in rest {
        let position = if token == "-" { Some(usize::MAX) } else { pointer::index(token) };
        if place.is_null() {
            *place = if position.is_some() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        }
        place = match place {
            Value::Object(members) => members.entry(token.as_ref()).or_insert(Value::Null),
            Value::Array(items) => {
                let length = items.len();
                let index = match position {
                    Some(usize::MAX) => length,
                    Some(index) if index <= length => index,
                    _ => {
                        return Err(Failure::Misuse(format!(
                            "\"{pointer}\": `{token}` is no position in a list of {length}"
                        )));
                    }
                };
                if index == length {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            _ => {
                return Err(Failure::Misuse(format!(
                    "\"{pointer}\": what holds `{token}` is neither a structure nor a list"
                )));
            }
        };
    }
    Ok(place)
}

/// Makes an empty request for an action, such as `ModifyCrossRegionBackupPolicy`.
///
/// Fails with `VOLCREDIS_UNKNOWN_ACTION` when the library knows no such action; the error suggests the nearest name.
///
/// # Safety
///
/// `action` ends with NUL, `request` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_new(
    action: *const c_char,
    request: *mut *mut volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(request, "request")?;
            let request = DynamicRequest::new(c_text(action, "action")?).map_err(client::Error::from)?;
            out.give(volcredis_request { request, options: CallOptions::new() });
            Ok(())
        })
    }
}

/// Makes an empty request for an action that is newer than the library. It is sent as it is: nothing is checked, no
/// `ClientToken` is made up, and it counts as a change that must not be repeated.
///
/// # Safety
///
/// `action` and `version` end with NUL, `request` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_new_custom(
    action: *const c_char,
    version: *const c_char,
    request: *mut *mut volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(request, "request")?;
            let request = DynamicRequest::custom(c_text(action, "action")?, c_text(version, "version")?);
            out.give(volcredis_request { request, options: CallOptions::new() });
            Ok(())
        })
    }
}

/// Frees a request; nothing for null.
///
/// # Safety
///
/// `request` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_free(request: *mut volcredis_request) {
    // SAFETY: as the caller promises.
    unsafe { free(request) };
}

/// Sets a text, in UTF-8. `length` is in bytes, or `VOLCREDIS_NUL_TERMINATED`. The text is copied.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL, `value` is as long as `length` says; `error` can be written to, or is
/// null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_string(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { put(request, pointer, error, || Ok(Value::from(sized_text(value, length, "value")?))) }
}

/// Sets a boolean.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_bool(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { put(request, pointer, error, || Ok(Value::from(value))) }
}

/// Sets a whole number.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_int64(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { put(request, pointer, error, || Ok(Value::from(value))) }
}

/// Sets a number that need not be whole.
///
/// Fails with `VOLCREDIS_MISUSE` for infinity and for what is not a number.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_double(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let number = || {
        let number = Number::from_f64(value).map(Value::Number);
        number.ok_or_else(|| Failure::Misuse(format!("`value` is {value}, which JSON cannot express")))
    };
    // SAFETY: as the caller promises.
    unsafe { put(request, pointer, error, number) }
}

/// Sets a list of texts, each ending with NUL. None when `count` is 0: the list is then empty.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL, `values` points to `count` texts; `error` can be written to, or is
/// null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_strings(
    request: *mut volcredis_request,
    pointer: *const c_char,
    values: *const *const c_char,
    count: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let list = || {
        if count > 0 && values.is_null() {
            return Err(Failure::Null("values"));
        }
        if count > isize::MAX as usize / size_of::<*const c_char>() {
            return Err(Failure::TooLong("values"));
        }
        // SAFETY: there are `count` of them, as the caller promises.
        let texts = (0..count).map(|index| unsafe { c_text(*values.add(index), "values") });
        Ok(Value::Array(texts.map(|text| text.map(Value::from)).collect::<Result<_, _>>()?))
    };
    // SAFETY: as the caller promises.
    unsafe { put(request, pointer, error, list) }
}

/// Sets a value that is given as JSON text; at the pointer `""` all parameters at once. `length` is in bytes, or
/// `VOLCREDIS_NUL_TERMINATED`.
///
/// Fails with `VOLCREDIS_MISUSE` when the text is not JSON, or, for all parameters, not an object.
///
/// # Safety
///
/// `request` was not freed, `pointer` ends with NUL, `json` is as long as `length` says; `error` can be written to, or is
/// null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_json(
    request: *mut volcredis_request,
    pointer: *const c_char,
    json: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            let pointer = c_text(pointer, "pointer")?;
            let text = sized_text(json, length, "json")?;
            let value: Value = serde_json::from_str(text)
                .map_err(|error| Failure::Misuse(format!("`json` is not JSON: {error}")))?;
            let body = request.request.body_mut();
            match value {
                Value::Object(members) if pointer.is_empty() => *body = members,
                _ if pointer.is_empty() => {
                    return Err(Failure::Misuse("`json` is not an object of parameters".to_owned()));
                }
                value => *place(body, pointer)? = value,
            }
            Ok(())
        })
    }
}

/// Takes a parameter out again, by its name; nothing when it is not there.
///
/// # Safety
///
/// `request` was not freed, `name` ends with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_remove(
    request: *mut volcredis_request,
    name: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            request.request.body_mut().remove(c_text(name, "name")?);
            Ok(())
        })
    }
}

/// Whether parameters that the library does not know are sent instead of refused: the way to a parameter newer than the
/// library.
///
/// # Safety
///
/// `request` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_allow_unknown_parameters(
    request: *mut volcredis_request,
    allow: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            request.request = request.request.clone().allow_unknown_parameters(allow);
            Ok(())
        })
    }
}

/// Whether the request is sent without being checked: the way past a rule that the service no longer has.
///
/// # Safety
///
/// `request` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_skip_validation(
    request: *mut volcredis_request,
    skip: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            request.options.skip_validation = skip;
            Ok(())
        })
    }
}

/// How long calls with this request may take, in milliseconds, where that differs from the client: a call with all its
/// attempts and waits, and one attempt. 0 stands for what the client has.
///
/// # Safety
///
/// `request` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_timeouts(
    request: *mut volcredis_request,
    call_ms: u64,
    attempt_ms: u64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let time = |milliseconds: u64| (milliseconds != 0).then(|| Duration::from_millis(milliseconds));
    // SAFETY: as the caller promises.
    unsafe {
        fill(request, error, |request| {
            request.options.timeout = time(call_ms);
            request.options.attempt_timeout = time(attempt_ms);
            Ok(())
        })
    }
}

/// Checks every rule of the API that can be checked without sending. Sending checks the same.
///
/// Fails with `VOLCREDIS_VALIDATION`; the error lists every violation.
///
/// # Safety
///
/// `request` was not freed; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_validate(
    request: *const volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            read(request, "request")?.request.validate().map_err(client::Error::from)?;
            Ok(())
        })
    }
}

/// The parameters as JSON text, every secret among them replaced by `[redacted]`. It belongs to the caller, who frees it
/// with `volcredis_string_free`.
///
/// # Safety
///
/// `request` was not freed, `json` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_json(
    request: *const volcredis_request,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(json, "json")?;
            out.give(volcredis_string(json_text(&read(request, "request")?.request.redacted())?));
            Ok(())
        })
    }
}
