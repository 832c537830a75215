//! How a function of the library ends.

/// How a function ended. Functions added later can return values that are not listed here.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_status {
    /// Done.
    VOLCREDIS_OK = 0,
    /// The caller broke a rule of this header: a null pointer, text that is not UTF-8, an index past the end, a call
    /// from within a callback that must not make it. A mistake in the program.
    VOLCREDIS_MISUSE = 1,
    /// The request breaks rules of the API; nothing was sent. The error lists each violation.
    VOLCREDIS_VALIDATION = 2,
    /// There is no such action; nothing was sent.
    VOLCREDIS_UNKNOWN_ACTION = 3,
    /// The client is not set up in a way that can work; nothing was sent.
    VOLCREDIS_CONFIGURATION = 4,
    /// There are no credentials to sign with.
    VOLCREDIS_CREDENTIALS = 5,
    /// The service could not be reached, or the connection broke.
    VOLCREDIS_CONNECTION = 6,
    /// The time for an attempt, or for the whole call, ran out.
    VOLCREDIS_TIMEOUT = 7,
    /// The service answered with an error.
    VOLCREDIS_SERVICE = 8,
    /// The response is not a valid response of the service.
    VOLCREDIS_INVALID_RESPONSE = 9,
    /// The call was cancelled.
    VOLCREDIS_CANCELLED = 10,
    /// A JSON Pointer names nothing in the value, or names a null.
    VOLCREDIS_NOT_FOUND = 11,
    /// The value is of another type than the one asked for.
    VOLCREDIS_WRONG_TYPE = 12,
    /// The library failed. Please report it.
    VOLCREDIS_INTERNAL = 13,
    /// What was waited for will not come true, or has not in time.
    VOLCREDIS_WAIT = 14,
}
