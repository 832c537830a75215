//! Questions that callers ask about errors.

use super::{Error, ErrorKind, ServiceErrorKind, WaitError};

impl Error {
    /// Returns the error code of the service, such as `InstanceNotExist`; `None` if the service returned none.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.service().map(|error| error.code.as_str()).filter(|code| !code.is_empty())
    }

    /// Returns the HTTP status of the response; `None` if there was none.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error.http_status),
            ErrorKind::InvalidResponse(error) => Some(error.http_status),
            _ => None,
        }
    }

    /// Returns `true` if a resource in the request does not exist. An action that the service does not know is not a
    /// resource.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_service(ServiceErrorKind::NotFound) && self.code() != Some("InvalidActionOrVersion")
    }

    /// Returns `true` if the service, or a gateway in front of it, has received too many requests.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.is_service(ServiceErrorKind::Throttled)
            || matches!(self.kind(), ErrorKind::InvalidResponse(error) if error.http_status == 429)
    }

    /// Returns `true` if the status of the resource does not allow the call. Wait for another status.
    #[must_use]
    pub fn is_status_conflict(&self) -> bool {
        self.is_service(ServiceErrorKind::StatusConflict)
    }

    /// Returns `true` if the access key or the signature is not valid, or a permission is missing.
    #[must_use]
    pub fn is_access_denied(&self) -> bool {
        self.is_service(ServiceErrorKind::AccessDenied)
    }

    /// Returns `true` if an attempt, the whole call, or a wait timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout(_) | ErrorKind::Wait(WaitError::TimedOut { .. }))
    }

    /// Returns `true` if the caller cancelled the call.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        matches!(self.kind(), ErrorKind::Cancelled)
    }

    fn is_service(&self, kind: ServiceErrorKind) -> bool {
        self.service().is_some_and(|error| error.kind() == kind)
    }
}
