//! Statuses.

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
