//! Statuses.

use std::ffi::{CStr, c_char};

/// The status of a function.
///
/// Later versions can add values.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_status {
    /// Success.
    VOLCREDIS_OK = 0,
    /// The program misuses the library: a null pointer, a string that is not UTF-8, an invalid enumeration value, or a
    /// call from a callback that must not make it.
    VOLCREDIS_MISUSE = 1,
    /// The request is invalid and was not sent. The error lists the violations.
    VOLCREDIS_VALIDATION = 2,
    /// There is no such action.
    VOLCREDIS_UNKNOWN_ACTION = 3,
    /// The configuration is invalid, or the client cannot be used: it was inherited by `fork()`, or its event loop
    /// failed.
    VOLCREDIS_CONFIGURATION = 4,
    /// No credentials are available.
    VOLCREDIS_CREDENTIALS = 5,
    /// The connection failed.
    VOLCREDIS_CONNECTION = 6,
    /// An attempt or the call timed out.
    VOLCREDIS_TIMEOUT = 7,
    /// The service returned an error.
    VOLCREDIS_SERVICE = 8,
    /// The response is not a valid response of the service.
    VOLCREDIS_INVALID_RESPONSE = 9,
    /// The operation was cancelled.
    VOLCREDIS_CANCELLED = 10,
    /// There is no value at the JSON Pointer, or it is null.
    VOLCREDIS_NOT_FOUND = 11,
    /// The value has another type.
    VOLCREDIS_WRONG_TYPE = 12,
    /// An internal error of the library. Please report it.
    VOLCREDIS_INTERNAL = 13,
    /// The resource did not reach the state in time, or will never reach it.
    VOLCREDIS_WAIT = 14,
}

impl volcredis_status {
    /// All statuses with their names, by number.
    const ALL: &[(Self, &CStr)] = &[
        (Self::VOLCREDIS_OK, c"VOLCREDIS_OK"),
        (Self::VOLCREDIS_MISUSE, c"VOLCREDIS_MISUSE"),
        (Self::VOLCREDIS_VALIDATION, c"VOLCREDIS_VALIDATION"),
        (Self::VOLCREDIS_UNKNOWN_ACTION, c"VOLCREDIS_UNKNOWN_ACTION"),
        (Self::VOLCREDIS_CONFIGURATION, c"VOLCREDIS_CONFIGURATION"),
        (Self::VOLCREDIS_CREDENTIALS, c"VOLCREDIS_CREDENTIALS"),
        (Self::VOLCREDIS_CONNECTION, c"VOLCREDIS_CONNECTION"),
        (Self::VOLCREDIS_TIMEOUT, c"VOLCREDIS_TIMEOUT"),
        (Self::VOLCREDIS_SERVICE, c"VOLCREDIS_SERVICE"),
        (Self::VOLCREDIS_INVALID_RESPONSE, c"VOLCREDIS_INVALID_RESPONSE"),
        (Self::VOLCREDIS_CANCELLED, c"VOLCREDIS_CANCELLED"),
        (Self::VOLCREDIS_NOT_FOUND, c"VOLCREDIS_NOT_FOUND"),
        (Self::VOLCREDIS_WRONG_TYPE, c"VOLCREDIS_WRONG_TYPE"),
        (Self::VOLCREDIS_INTERNAL, c"VOLCREDIS_INTERNAL"),
        (Self::VOLCREDIS_WAIT, c"VOLCREDIS_WAIT"),
    ];

    /// Returns the status with a number.
    pub(crate) fn from_number(number: i32) -> Option<Self> {
        Self::entry(number).map(|&(status, _)| status)
    }

    fn entry(number: i32) -> Option<&'static (Self, &'static CStr)> {
        usize::try_from(number).ok().and_then(|index| Self::ALL.get(index))
    }
}

/// Returns the name of a status, such as `VOLCREDIS_NOT_FOUND`.
///
/// @param status A `volcredis_status`.
/// @return The name, a static string; NULL for a number that is no status.
#[unsafe(no_mangle)]
pub extern "C" fn volcredis_status_name(status: i32) -> *const c_char {
    volcredis_status::entry(status).map_or(std::ptr::null(), |&(_, name)| name.as_ptr())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_listed_by_number() {
        for (number, &(status, name)) in volcredis_status::ALL.iter().enumerate() {
            assert_eq!(status as usize, number);
            assert_eq!(format!("{status:?}"), name.to_str().unwrap_or_default());
        }
    }
}
