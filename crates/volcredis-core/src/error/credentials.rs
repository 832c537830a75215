//! Errors of credentials providers.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// An error returned when a provider has no credentials. The message contains no secrets.
///
/// ```
/// use volcredis_core::error::CredentialsError;
///
/// let cause = std::io::Error::from(std::io::ErrorKind::TimedOut);
/// let error = CredentialsError::new("the vault did not respond").with_source(cause).transient();
/// assert!(error.is_transient());
/// ```
#[derive(Clone, Debug)]
pub struct CredentialsError {
    message: String,
    not_configured: bool,
    transient: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CredentialsError {
    /// Creates an error of a provider that is configured but failed. The message must not contain secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), not_configured: false, transient: false, source: None }
    }

    /// Creates an error of a provider that is not configured, so that a chain of providers tries the next one.
    pub fn not_configured(message: impl Into<String>) -> Self {
        Self { not_configured: true, ..Self::new(message) }
    }

    /// Sets the cause, which must not contain secrets. Do not repeat it in the message.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Marks the error as transient: the provider may succeed later, without a change to its configuration.
    #[must_use]
    pub fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// Adds a prefix to the message that says where the error occurred.
    #[must_use]
    pub fn context(mut self, context: impl fmt::Display) -> Self {
        self.message = format!("{context}: {}", self.message);
        self
    }

    /// Marks the provider as not configured.
    #[must_use]
    pub fn into_not_configured(mut self) -> Self {
        self.not_configured = true;
        self
    }

    /// Returns `true` if the provider is not configured.
    #[must_use]
    pub fn is_not_configured(&self) -> bool {
        self.not_configured
    }

    /// Returns `true` if the provider may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}
