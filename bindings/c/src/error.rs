//! Why a function failed.

use std::ffi::c_char;
use std::ptr::null;
use std::sync::OnceLock;

use client::{Error, ErrorKind};

use crate::guard::{free, infallible};
use crate::status::volcredis_status;
use crate::text::CText;

/// Why the body of a function failed, before it becomes a handle.
#[derive(Debug)]
pub(crate) enum Failure {
    Null(&'static str),
    NotUtf8(&'static str),
    TooLong(&'static str),
    Misuse(String),
    NotFound(String),
    WrongType { pointer: String, wanted: &'static str, found: &'static str },
    Internal,
    Call(Error),
}

impl Failure {
    pub(crate) fn status(&self) -> volcredis_status {
        use volcredis_status as Status;
        match self {
            Self::Null(_) | Self::NotUtf8(_) | Self::TooLong(_) | Self::Misuse(_) => Status::VOLCREDIS_MISUSE,
            Self::NotFound(_) => Status::VOLCREDIS_NOT_FOUND,
            Self::WrongType { .. } => Status::VOLCREDIS_WRONG_TYPE,
            Self::Internal => Status::VOLCREDIS_INTERNAL,
            Self::Call(error) => match error.kind() {
                ErrorKind::Validation(_) => Status::VOLCREDIS_VALIDATION,
                ErrorKind::UnknownAction(_) => Status::VOLCREDIS_UNKNOWN_ACTION,
                ErrorKind::Configuration(_) => Status::VOLCREDIS_CONFIGURATION,
                ErrorKind::Credentials(_) => Status::VOLCREDIS_CREDENTIALS,
                ErrorKind::Connection(_) => Status::VOLCREDIS_CONNECTION,
                ErrorKind::Timeout(_) => Status::VOLCREDIS_TIMEOUT,
                ErrorKind::Service(_) => Status::VOLCREDIS_SERVICE,
                ErrorKind::InvalidResponse(_) => Status::VOLCREDIS_INVALID_RESPONSE,
                ErrorKind::Wait(_) => Status::VOLCREDIS_WAIT,
                ErrorKind::Cancelled => Status::VOLCREDIS_CANCELLED,
                _ => Status::VOLCREDIS_INTERNAL,
            },
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Null(name) => format!("`{name}` is null"),
            Self::NotUtf8(name) => format!("`{name}` is not UTF-8"),
            Self::TooLong(name) => format!("the length of `{name}` is larger than any memory"),
            Self::Misuse(message) | Self::NotFound(message) => message.clone(),
            Self::WrongType { pointer, wanted, found } => {
                format!("the value at \"{pointer}\" is {found}, not {wanted}")
            }
            Self::Internal => "the library failed in a way it should not; please report it".to_owned(),
            Self::Call(error) => error.to_string(),
        }
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Call(error.into())
    }
}

/// Why a function failed. Freed with `volcredis_error_free`. Never changes, so any number of threads can read it. It
/// holds no secret.
#[derive(Debug)]
pub struct volcredis_error {
    status: volcredis_status,
    message: CText,
    call: Option<Error>,
    service_code: Option<CText>,
    service_message: Option<CText>,
    request_id: Option<CText>,
    client_token: Option<CText>,
    violations: OnceLock<Vec<Violation>>,
}

#[derive(Debug)]
struct Violation {
    path: CText,
    rule: CText,
    message: CText,
}

impl From<Failure> for volcredis_error {
    fn from(failure: Failure) -> Self {
        let status = failure.status();
        let message = failure.message().into();
        let call = match failure {
            Failure::Call(error) => Some(error),
            _ => None,
        };
        let service = call.as_ref().and_then(Error::service);
        Self {
            status,
            message,
            service_code: service.map(|service| service.code.as_str().into()),
            service_message: service.map(|service| service.message.as_str().into()),
            request_id: call.as_ref().and_then(Error::request_id).map(CText::from),
            client_token: call.as_ref().and_then(Error::client_token).map(CText::from),
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

/// Reads from an error that may be null.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
unsafe fn look<T>(
    error: *const volcredis_error,
    default: T,
    read: impl FnOnce(&volcredis_error) -> Option<T>,
) -> T
where
    T: Copy,
{
    // SAFETY: as the caller promises.
    let error = unsafe { error.as_ref() };
    infallible(default, || error.and_then(read).unwrap_or(default))
}

/// Frees an error; nothing for null.
///
/// # Safety
///
/// `error` is null or was given by this library; neither it nor any text read from it is used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_free(error: *mut volcredis_error) {
    // SAFETY: as the caller promises.
    unsafe { free(error) };
}

/// The status that the function which failed returned; `VOLCREDIS_OK` for null.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_status(error: *const volcredis_error) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe { look(error, volcredis_status::VOLCREDIS_OK, |error| Some(error.status)) }
}

/// What went wrong and what would be right, in a sentence of English. Never null; empty for null.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_message(error: *const volcredis_error) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, c"".as_ptr(), |error| Some(error.message.as_ptr())) }
}

/// The `Code` of an error of the service, such as `InstanceNotExist`; null for any other error.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_code(error: *const volcredis_error) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| error.service_code.as_ref().map(CText::as_ptr)) }
}

/// The `CodeN` of an error of the service; 0 when it has none, and for any other error.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_code_number(error: *const volcredis_error) -> i64 {
    // SAFETY: as the caller promises.
    unsafe { look(error, 0, |error| error.call.as_ref()?.service()?.code_number) }
}

/// The message of an error of the service as the service wrote it; null for any other error.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_service_message(error: *const volcredis_error) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| error.service_message.as_ref().map(CText::as_ptr)) }
}

/// The HTTP status of the answer; 0 when there was none.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_http_status(error: *const volcredis_error) -> i32 {
    // SAFETY: as the caller promises.
    unsafe { look(error, 0, |error| error.http_status().map(i32::from)) }
}

/// The id that the service knows the call by; null when the service named none.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_request_id(error: *const volcredis_error) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| error.request_id.as_ref().map(CText::as_ptr)) }
}

/// The `ClientToken` that the request carried, given by the caller or made up; null where the action has none. The same
/// request with the same token is safe to send again, whatever became of the first: the service carries it out once.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_client_token(error: *const volcredis_error) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| error.client_token.as_ref().map(CText::as_ptr)) }
}

/// How long the service asks to wait before the next call, in milliseconds; -1 when it does not say.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_retry_after_ms(error: *const volcredis_error) -> i64 {
    // SAFETY: as the caller promises.
    unsafe { look(error, -1, |error| i64::try_from(error.call.as_ref()?.retry_after()?.as_millis()).ok()) }
}

/// How often the request was sent, or tried to be.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_attempts(error: *const volcredis_error) -> u32 {
    // SAFETY: as the caller promises.
    unsafe { look(error, 0, |error| error.call.as_ref().map(Error::attempts)) }
}

/// Whether the same call can succeed later, without a change to the request or to the client.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_is_retryable(error: *const volcredis_error) -> bool {
    // SAFETY: as the caller promises.
    unsafe { look(error, false, |error| error.call.as_ref().map(Error::is_retryable)) }
}

/// Whether the service may have carried out the change that was asked for, although the call failed. Look before you
/// call again; or call again with the same `ClientToken`, where the action has one.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_outcome_unknown(error: *const volcredis_error) -> bool {
    // SAFETY: as the caller promises.
    unsafe { look(error, false, |error| error.call.as_ref().map(Error::outcome_unknown)) }
}

/// How many rules the request breaks; 0 unless the status is `VOLCREDIS_VALIDATION`.
///
/// # Safety
///
/// `error` is null or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_count(error: *const volcredis_error) -> usize {
    // SAFETY: as the caller promises.
    unsafe { look(error, 0, |error| Some(error.violations().len())) }
}

/// The field that a violation is about, such as `Tags[2].Key`; empty for the request as a whole. Null past the end.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_path(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| Some(error.violations().get(index)?.path.as_ptr())) }
}

/// The kind of the rule that is broken, such as `required_if`. Null past the end.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_rule(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| Some(error.violations().get(index)?.rule.as_ptr())) }
}

/// What is wrong with the field and what would be right. Null past the end.
///
/// # Safety
///
/// `error` is null or an error that was not freed. The text belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_error_violation_message(
    error: *const volcredis_error,
    index: usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { look(error, null(), |error| Some(error.violations().get(index)?.message.as_ptr())) }
}
