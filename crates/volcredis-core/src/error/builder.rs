//! The builder of errors.

use super::{CallOrigin, Error, RetryStop};

/// A builder of an [`Error`], for drivers of calls and for tests of programs that handle errors.
///
/// ```
/// use volcredis_core::{Error, ServiceError};
///
/// let error = Error::builder(ServiceError::new("InternalError", 500))
///     .attempts(3)
///     .client_token("7f3c")
///     .outcome_unknown(true)
///     .build();
/// assert!(error.outcome_unknown() && error.attempts() == 3);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ErrorBuilder(Error);

impl ErrorBuilder {
    pub(super) fn new(error: Error) -> Self {
        Self(error)
    }

    /// Sets the call that failed.
    pub fn origin(mut self, origin: CallOrigin) -> Self {
        self.0 = self.0.with_origin(origin);
        self
    }

    /// Sets the number of attempts.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.0.0.attempts = attempts;
        self
    }

    /// Sets the idempotency token of the request.
    pub fn client_token(mut self, token: impl Into<Box<str>>) -> Self {
        self.0.0.client_token = Some(token.into());
        self
    }

    /// Sets whether the service may have carried out a change.
    pub fn outcome_unknown(mut self, unknown: bool) -> Self {
        self.0.0.outcome_unknown = unknown;
        self
    }

    /// Sets the reason why the call was not retried.
    pub fn retry_stop(mut self, reason: impl Into<Option<RetryStop>>) -> Self {
        self.0.0.retry_stop = reason.into();
        self
    }

    /// Returns the error.
    #[must_use]
    pub fn build(self) -> Error {
        self.0
    }
}
