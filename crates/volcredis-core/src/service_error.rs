//! Error codes of the service.

/// A documented error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The value of `Code`.
    pub code: &'static str,
    /// The value of `CodeN`, where one is documented.
    pub number: Option<i64>,
    /// The HTTP status it comes with, where one is documented.
    pub http_status: Option<u16>,
    /// What it means.
    pub meaning: &'static str,
}
