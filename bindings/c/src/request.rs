//! Requests.

use std::ffi::c_char;
use std::time::Duration;

use client::{CallOptions, DynamicRequest};
use serde_json::{Number, Value};

use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, as_mut, as_ref, fallible, free};
use crate::json;
use crate::status::volcredis_status;
use crate::string::{c_str, elements, sized_str, volcredis_string};
use crate::value::to_json;

/// A request whose parameters are set by name.
///
/// Free it with `volcredis_request_free()`. A request can be sent any number of times.
///
/// Parameters have the names of the API reference, such as `InstanceId`. Nested values are addressed by a JSON Pointer
/// (RFC 6901), such as `/Tags/0/Key`. Missing structures and lists are created; `-` or the length of a list appends an
/// item.
pub struct volcredis_request {
    pub(crate) request: DynamicRequest,
    pub(crate) options: CallOptions,
}

/// Changes a request.
///
/// # Safety
///
/// See the contract of exported functions in `lib.rs`.
unsafe fn update(
    request: *mut volcredis_request,
    error: *mut *mut volcredis_error,
    body: impl FnOnce(&mut volcredis_request) -> Result<(), CError>,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { fallible(error, || body(as_mut(request, "request")?)) }
}

/// Sets the value at a pointer.
///
/// # Safety
///
/// See the contract of exported functions in `lib.rs`.
unsafe fn set(
    request: *mut volcredis_request,
    pointer: *const c_char,
    error: *mut *mut volcredis_error,
    value: impl FnOnce() -> Result<Value, CError>,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            let pointer = c_str(pointer, "pointer")?;
            let value = value()?;
            Ok(json::set(request.request.body_mut(), pointer, value)?)
        })
    }
}

/// Creates a request without parameters.
///
/// @param action The name of the action, such as `ModifyCrossRegionBackupPolicy`.
/// @param request Receives the request; free it with `volcredis_request_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_UNKNOWN_ACTION` if there is no such action; the message suggests the most
///   similar name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_new(
    action: *const c_char,
    request: *mut *mut volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(request, "request")?;
            let request = DynamicRequest::new(c_str(action, "action")?).map_err(client::Error::from)?;
            out.write_handle(volcredis_request { request, options: CallOptions::new() });
            Ok(())
        })
    }
}

/// Creates a request for an action that the library does not know.
///
/// The parameters are not validated, no `ClientToken` is generated, and the request is treated as a write that must not
/// be repeated.
///
/// @param action The name of the action.
/// @param version The version of the API, such as `2020-12-07`.
/// @param request Receives the request; free it with `volcredis_request_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_new_custom(
    action: *const c_char,
    version: *const c_char,
    request: *mut *mut volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(request, "request")?;
            let request = DynamicRequest::custom(c_str(action, "action")?, c_str(version, "version")?);
            out.write_handle(volcredis_request { request, options: CallOptions::new() });
            Ok(())
        })
    }
}

/// Frees a request.
///
/// @param request The request; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_free(request: *mut volcredis_request) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(request) };
}

/// Sets a string.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer.
/// @param value The string, in UTF-8.
/// @param length The length of `value` in bytes, or `VOLCREDIS_NUL_TERMINATED`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_string(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { set(request, pointer, error, || Ok(Value::from(sized_str(value, length, "value")?))) }
}

/// Sets a boolean.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer.
/// @param value The boolean.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_bool(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { set(request, pointer, error, || Ok(Value::from(value))) }
}

/// Sets an integer.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer.
/// @param value The integer.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_int64(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: i64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { set(request, pointer, error, || Ok(Value::from(value))) }
}

/// Sets a floating-point number.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer.
/// @param value The number.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE` if `value` is infinite or NaN.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_double(
    request: *mut volcredis_request,
    pointer: *const c_char,
    value: f64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let number = || {
        let number = Number::from_f64(value).map(Value::Number);
        number.ok_or_else(|| CError::Misuse(format!("`value` must be finite, got {value}")))
    };
    // SAFETY: guaranteed by the caller.
    unsafe { set(request, pointer, error, number) }
}

/// Sets a list of strings.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer.
/// @param values The strings, each terminated by NUL; may be NULL if `count` is 0.
/// @param count The number of strings; 0 sets an empty list.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_strings(
    request: *mut volcredis_request,
    pointer: *const c_char,
    values: *const *const c_char,
    count: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let list = || {
        // SAFETY: guaranteed by the caller.
        let values = unsafe { elements(values, count, "values") }?;
        // SAFETY: guaranteed by the caller.
        let strings = values.iter().map(|&string| unsafe { c_str(string, "values") });
        Ok(Value::Array(strings.map(|string| string.map(Value::from)).collect::<Result<_, _>>()?))
    };
    // SAFETY: guaranteed by the caller.
    unsafe { set(request, pointer, error, list) }
}

/// Sets a value given as JSON.
///
/// @param request The request.
/// @param pointer The name of the parameter, or a JSON Pointer; `""` replaces all parameters.
/// @param json The JSON; an object if `pointer` is empty.
/// @param length The length of `json` in bytes, or `VOLCREDIS_NUL_TERMINATED`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE` if it is not valid JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_json(
    request: *mut volcredis_request,
    pointer: *const c_char,
    json: *const c_char,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            let pointer = c_str(pointer, "pointer")?;
            let json = sized_str(json, length, "json")?;
            let value: Value = serde_json::from_str(json)
                .map_err(|error| CError::Misuse(format!("`json` is invalid: {error}")))?;
            let body = request.request.body_mut();
            match value {
                Value::Object(members) if pointer.is_empty() => *body = members,
                _ if pointer.is_empty() => {
                    return Err(CError::Misuse("`json` must be an object of parameters".to_owned()));
                }
                value => json::set(body, pointer, value)?,
            }
            Ok(())
        })
    }
}

/// Removes a parameter; a no-op if it is not set.
///
/// @param request The request.
/// @param name The name of the parameter.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_remove(
    request: *mut volcredis_request,
    name: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            request.request.body_mut().remove(c_str(name, "name")?);
            Ok(())
        })
    }
}

/// Sets whether parameters that the library does not know are sent.
///
/// @param request The request.
/// @param allow Whether they are sent; by default they are violations.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_allow_unknown_parameters(
    request: *mut volcredis_request,
    allow: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            request.request = request.request.clone().allow_unknown_parameters(allow);
            Ok(())
        })
    }
}

/// Sets whether the request is sent without validation.
///
/// @param request The request.
/// @param skip Whether validation is skipped; false by default.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_skip_validation(
    request: *mut volcredis_request,
    skip: bool,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            request.options.skip_validation = skip;
            Ok(())
        })
    }
}

/// Sets the timeouts of calls with this request, in milliseconds.
///
/// A timeout of 0 stands for that of the client.
///
/// @param request The request.
/// @param call_ms The timeout of a call with all its attempts and delays.
/// @param attempt_ms The timeout of one attempt.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_set_timeouts(
    request: *mut volcredis_request,
    call_ms: u64,
    attempt_ms: u64,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let timeout = |milliseconds: u64| (milliseconds != 0).then(|| Duration::from_millis(milliseconds));
    // SAFETY: guaranteed by the caller.
    unsafe {
        update(request, error, |request| {
            request.options.timeout = timeout(call_ms);
            request.options.attempt_timeout = timeout(attempt_ms);
            Ok(())
        })
    }
}

/// Validates a request without sending it.
///
/// Sending a request validates it, too.
///
/// @param request The request.
/// @param error Receives the error, which lists all violations; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_VALIDATION` if the request is invalid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_validate(
    request: *const volcredis_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            as_ref(request, "request")?.request.validate().map_err(client::Error::from)?;
            Ok(())
        })
    }
}

/// Returns the parameters as JSON, with secrets replaced by `[redacted]`.
///
/// @param request The request.
/// @param json Receives the JSON; free it with `volcredis_string_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_request_json(
    request: *const volcredis_request,
    json: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(json, "json")?;
            out.write_handle(volcredis_string(to_json(&as_ref(request, "request")?.request.redacted())?));
            Ok(())
        })
    }
}
