//! Errors.

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::sync::OnceLock;

use client::error::ServiceErrorKind;
use client::{Error, ErrorKind};

use crate::ffi::{free, infallible};
use crate::json::{InvalidPointer, NulString};
use crate::status::volcredis_status;
use crate::string::c_str;

/// An error of the body of an exported function, before it becomes a handle.
#[derive(Debug)]
pub(crate) enum CError {
    Null(&'static str),
    NotUtf8(&'static str),
    TooLong(&'static str),
    Misuse(String),
    NotFound(String),
    WrongType { pointer: String, expected: &'static str, found: &'static str },
    Internal,
    Call(Error),
}

impl From<&ErrorKind> for volcredis_status {
    fn from(kind: &ErrorKind) -> Self {
        match kind {
            ErrorKind::Validation(_) => Self::VOLCREDIS_VALIDATION,
            ErrorKind::UnknownAction(_) => Self::VOLCREDIS_UNKNOWN_ACTION,
            ErrorKind::Configuration(_) => Self::VOLCREDIS_CONFIGURATION,
            ErrorKind::Credentials(_) => Self::VOLCREDIS_CREDENTIALS,
            ErrorKind::Connection(_) => Self::VOLCREDIS_CONNECTION,
            ErrorKind::Timeout(_) => Self::VOLCREDIS_TIMEOUT,
            ErrorKind::Service(_) => Self::VOLCREDIS_SERVICE,
            ErrorKind::InvalidResponse(_) => Self::VOLCREDIS_INVALID_RESPONSE,
            ErrorKind::Wait(_) => Self::VOLCREDIS_WAIT,
            ErrorKind::Cancelled => Self::VOLCREDIS_CANCELLED,
            _ => Self::VOLCREDIS_INTERNAL,
        }
    }
}

impl CError {
    pub(crate) fn status(&self) -> volcredis_status {
        use volcredis_status as Status;
        match self {
            Self::Null(_) | Self::NotUtf8(_) | Self::TooLong(_) | Self::Misuse(_) => Status::VOLCREDIS_MISUSE,
            Self::NotFound(_) => Status::VOLCREDIS_NOT_FOUND,
            Self::WrongType { .. } => Status::VOLCREDIS_WRONG_TYPE,
            Self::Internal => Status::VOLCREDIS_INTERNAL,
            Self::Call(error) => error.kind().into(),
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Null(name) => format!("`{name}` is null"),
            Self::NotUtf8(name) => format!("`{name}` is not UTF-8"),
            Self::TooLong(name) => format!("the length of `{name}` exceeds the address space"),
            Self::Misuse(message) | Self::NotFound(message) => message.clone(),
            Self::WrongType { pointer, expected, found } => {
                format!("the value at \"{pointer}\" must be {expected}, got {found}")
            }
            Self::Internal => "internal error of the library; please report it".to_owned(),
            Self::Call(error) => format!("{error:#}"),
        }
    }
}

impl From<InvalidPointer> for CError {
    fn from(error: InvalidPointer) -> Self {
        Self::Misuse(error.to_string())
    }
}

impl<E: Into<Error>> From<E> for CError {
    fn from(error: E) -> Self {
        Self::Call(error.into())
    }
}

/// The details of an error.
///
/// Free it with `volcredis_error_free()`. An error never contains a secret.
#[derive(Debug)]
pub struct volcredis_error {
    status: volcredis_status,
    message: NulString,
    call: Option<Error>,
    service_code: Option<NulString>,
    service_message: Option<NulString>,
    request_id: Option<NulString>,
    client_token: Option<NulString>,
    violations: OnceLock<Vec<Violation>>,
}

#[derive(Debug)]
struct Violation {
    path: NulString,
    rule: NulString,
    message: NulString,
}

impl From<CError> for volcredis_error {
    fn from(error: CError) -> Self {
        let status = error.status();
        let message = error.message().into();
        let call = match error {
            CError::Call(error) => Some(error),
            _ => None,
        };
        let service = call.as_ref().and_then(Error::service);
        Self {
            status,
            message,
            service_code: service.map(|service| service.code.as_str().into()),
            service_message: service.map(|service| service.message.as_str().into()),
            request_id: call.as_ref().and_then(Error::request_id).map(NulString::from),
            client_token: call.as_ref().and_then(Error::client_token).map(NulString::from),
            violations: OnceLock::new(),
            call,
        }
    }
}

impl volcredis_error {
    fn http_status(&self) -> Option<u16> {
        match self.call.as_ref()?.kind() {
            ErrorKind::Service(error) => Some(error.http_status),
            ErrorKind::InvalidResponse(error) => Some(error.http_status),
            _ => None,
        }
    }

    fn violations(&self) -> &[Violation] {
        self.violations.get_or_init(|| {
            let found = self.call.as_ref().and_then(Error::validation);
            found.map_or(Vec::new(), |found| {
                let violations = found.violations.iter().map(|violation| Violation {
                    path: violation.path.as_str().into(),
                    rule: violation.rule.as_str().into(),
                    message: violation.message.as_str().into(),
                });
                violations.collect()
            })
        })
    }
}

/// Reads a property of an error; `default` for null or without the property.
///
/// # Safety
///
/// `error` is null or valid.
unsafe fn get<T>(
    error: *const volcredis_error,
    default: T,
    read: impl FnOnce(&volcredis_error) -> Option<T>,
) -> T
where
    T: Copy,
{
    // SAFETY: guaranteed by the caller.
    let error = unsafe { error.as_ref() };
    infallible(default, || error.and_then(read).unwrap_or(default))
}

/// A category of errors of the service, by what a program can do about them.
///
/// Later versions can add values.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_category {
    /// The service returned no error.
    VOLCREDIS_CATEGORY_NONE = 0,
    /// Too many requests. Wait and try again.
    VOLCREDIS_CATEGORY_THROTTLED = 1,
    /// The local clock differs too much from that of the service.
    VOLCREDIS_CATEGORY_CLOCK_SKEW = 2,
    /// The session token has expired or is not valid. Get new credentials.
    VOLCREDIS_CATEGORY_EXPIRED_CREDENTIALS = 3,
    /// The access key or the signature is not valid, or a permission is missing.
    VOLCREDIS_CATEGORY_ACCESS_DENIED = 4,
    /// A resource or action in the request does not exist.
    VOLCREDIS_CATEGORY_NOT_FOUND = 5,
    /// The status of the resource does not allow the call. Wait for another status.
    VOLCREDIS_CATEGORY_STATUS_CONFLICT = 6,
    /// The service failed. Try again.
    VOLCREDIS_CATEGORY_SERVER_FAULT = 7,
    /// The request is not valid for another reason.
    VOLCREDIS_CATEGORY_BAD_REQUEST = 8,
}

impl From<ServiceErrorKind> for volcredis_category {
    fn from(kind: ServiceErrorKind) -> Self {
        match kind {
            ServiceErrorKind::Throttled => Self::VOLCREDIS_CATEGORY_THROTTLED,
            ServiceErrorKind::ClockSkew => Self::VOLCREDIS_CATEGORY_CLOCK_SKEW,
            ServiceErrorKind::ExpiredCredentials => Self::VOLCREDIS_CATEGORY_EXPIRED_CREDENTIALS,
            ServiceErrorKind::AccessDenied => Self::VOLCREDIS_CATEGORY_ACCESS_DENIED,
            ServiceErrorKind::NotFound => Self::VOLCREDIS_CATEGORY_NOT_FOUND,
            ServiceErrorKind::StatusConflict => Self::VOLCREDIS_CATEGORY_STATUS_CONFLICT,
            ServiceErrorKind::ServerFault => Self::VOLCREDIS_CATEGORY_SERVER_FAULT,
            _ => Self::VOLCREDIS_CATEGORY_BAD_REQUEST,
        }
    }
}

/// Creates an error, for wrappers of the library and for tests of error handling.
///
/// @param status A `volcredis_status`; another number becomes `VOLCREDIS_INTERNAL`.
/// @param message The message, which is copied; NULL and strings that are not UTF-8 become empty.
/// @return The error; free it with `volcredis_error_free()`. NULL only on an internal error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_new(status: i32, message: *const c_char) -> *mut volcredis_error {
    // SAFETY: guaranteed by the caller.
    let message = unsafe { c_str(message, "message") }.unwrap_or_default();
    infallible(null_mut(), || {
        Box::into_raw(Box::new(volcredis_error {
            status: volcredis_status::from_number(status).unwrap_or(volcredis_status::VOLCREDIS_INTERNAL),
            message: message.into(),
            call: None,
            service_code: None,
            service_message: None,
            request_id: None,
            client_token: None,
            violations: OnceLock::new(),
        }))
    })
}

/// Frees an error and the strings read from it.
///
/// @param error The error; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_free(error: *mut volcredis_error) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(error) };
}

/// Returns the status of the function that failed.
///
/// @param error The error; may be NULL.
/// @return The status; `VOLCREDIS_OK` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_status(error: *const volcredis_error) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, volcredis_status::VOLCREDIS_OK, |error| Some(error.status)) }
}

/// Returns the message of an error, in English.
///
/// @param error The error; may be NULL.
/// @return The message, owned by `error`. Never NULL; the empty string for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_message(error: *const volcredis_error) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, c"".as_ptr(), |error| Some(error.message.as_ptr())) }
}

/// Returns the category of an error of the service.
///
/// @param error The error; may be NULL.
/// @return The category; `VOLCREDIS_CATEGORY_NONE` if the status is not `VOLCREDIS_SERVICE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_category(error: *const volcredis_error) -> volcredis_category {
    let read = |error: &volcredis_error| Some(error.call.as_ref()?.service()?.kind().into());
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, volcredis_category::VOLCREDIS_CATEGORY_NONE, read) }
}

/// Returns the error code of the service, such as `InstanceNotExist`.
///
/// @param error The error; may be NULL.
/// @return The code, owned by `error`; NULL if the status is not `VOLCREDIS_SERVICE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_code(error: *const volcredis_error) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| error.service_code.as_ref().map(NulString::as_ptr)) }
}

/// Returns the numeric error code (`CodeN`) of the service.
///
/// @param error The error; may be NULL.
/// @return The code; 0 if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_code_number(error: *const volcredis_error) -> i64 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, 0, |error| error.call.as_ref()?.service()?.code_number) }
}

/// Returns the error message of the service.
///
/// @param error The error; may be NULL.
/// @return The message, owned by `error`; NULL if the status is not `VOLCREDIS_SERVICE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_message(error: *const volcredis_error) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| error.service_message.as_ref().map(NulString::as_ptr)) }
}

/// Returns the HTTP status of the response.
///
/// @param error The error; may be NULL.
/// @return The HTTP status; 0 if there was no response.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_http_status(error: *const volcredis_error) -> i32 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, 0, |error| error.http_status().map(i32::from)) }
}

/// Returns the request ID of the service.
///
/// @param error The error; may be NULL.
/// @return The request ID, owned by `error`; NULL if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_request_id(error: *const volcredis_error) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| error.request_id.as_ref().map(NulString::as_ptr)) }
}

/// Returns the `ClientToken` of the request, set by the caller or generated.
///
/// Sending the same request with the same token again is safe, whatever the outcome of the first: the service executes
/// it once.
///
/// @param error The error; may be NULL.
/// @return The token, owned by `error`; NULL if the action has none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_client_token(error: *const volcredis_error) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| error.client_token.as_ref().map(NulString::as_ptr)) }
}

/// Returns the delay before the next call that the service asks for.
///
/// @param error The error; may be NULL.
/// @return The delay in milliseconds; -1 if there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_retry_after_ms(error: *const volcredis_error) -> i64 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, -1, |error| i64::try_from(error.call.as_ref()?.retry_after()?.as_millis()).ok()) }
}

/// Returns the number of attempts that were made.
///
/// @param error The error; may be NULL.
/// @return The number of attempts; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_attempts(error: *const volcredis_error) -> u32 {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, 0, |error| error.call.as_ref().map(Error::attempts)) }
}

/// Returns whether the same call may succeed later.
///
/// @param error The error; may be NULL.
/// @return Whether the call can be repeated without changing the request or the client; false for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_is_retryable(error: *const volcredis_error) -> bool {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, false, |error| error.call.as_ref().map(Error::is_retryable)) }
}

/// Returns whether the service may have executed the write although the call failed.
///
/// Check the state of the resource before repeating the call, or repeat it with the same `ClientToken`, if the action
/// has one.
///
/// @param error The error; may be NULL.
/// @return Whether the outcome is unknown; false for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_outcome_unknown(error: *const volcredis_error) -> bool {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, false, |error| error.call.as_ref().map(Error::outcome_unknown)) }
}

/// Returns the number of validation rules that the request violates.
///
/// @param error The error; may be NULL.
/// @return The number of violations; 0 if the status is not `VOLCREDIS_VALIDATION`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_count(error: *const volcredis_error) -> usize {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, 0, |error| Some(error.violations().len())) }
}

/// Returns the path of the field that violates a rule.
///
/// @param error The error; may be NULL.
/// @param index The position of the violation.
/// @return The path, such as `Tags[2].Key`, owned by `error`; empty for the request as a whole, NULL if `index` is out
///   of range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_path(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| Some(error.violations().get(index)?.path.as_ptr())) }
}

/// Returns the name of a violated rule.
///
/// @param error The error; may be NULL.
/// @param index The position of the violation.
/// @return The name, such as `required_if`, owned by `error`; NULL if `index` is out of range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_rule(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| Some(error.violations().get(index)?.rule.as_ptr())) }
}

/// Returns the message of a violation.
///
/// @param error The error; may be NULL.
/// @param index The position of the violation.
/// @return The message, owned by `error`; NULL if `index` is out of range.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_message(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: guaranteed by the caller.
    unsafe { get(error, null(), |error| Some(error.violations().get(index)?.message.as_ptr())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_service_error_is_a_category() {
        use ServiceErrorKind as Kind;
        for (kind, category) in [
            (Kind::Throttled, volcredis_category::VOLCREDIS_CATEGORY_THROTTLED),
            (Kind::ClockSkew, volcredis_category::VOLCREDIS_CATEGORY_CLOCK_SKEW),
            (Kind::ExpiredCredentials, volcredis_category::VOLCREDIS_CATEGORY_EXPIRED_CREDENTIALS),
            (Kind::AccessDenied, volcredis_category::VOLCREDIS_CATEGORY_ACCESS_DENIED),
            (Kind::NotFound, volcredis_category::VOLCREDIS_CATEGORY_NOT_FOUND),
            (Kind::StatusConflict, volcredis_category::VOLCREDIS_CATEGORY_STATUS_CONFLICT),
            (Kind::ServerFault, volcredis_category::VOLCREDIS_CATEGORY_SERVER_FAULT),
            (Kind::BadRequest, volcredis_category::VOLCREDIS_CATEGORY_BAD_REQUEST),
        ] {
            assert_eq!(volcredis_category::from(kind), category);
        }
    }
}
