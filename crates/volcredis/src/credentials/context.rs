//! The environment of providers.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
#[cfg(feature = "credentials")]
use std::{
    fs,
    path::{Path, PathBuf},
};

use volcredis_core::Timestamp;
#[cfg(feature = "credentials")]
use volcredis_core::{Endpoint, Secret};

#[cfg(feature = "credentials")]
use super::{CredentialsError, NetworkSettings};
use crate::clock;

/// The largest file that is read, in bytes.
#[cfg(feature = "credentials")]
const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// The environment of providers: environment variables and the clock.
///
/// Programs use [`Context::process`], the default. [`Context::isolated`] is for tests: it has only the given variables.
/// These replace the hosts that providers send requests to:
///
/// | variable | default |
/// | --- | --- |
/// | `VOLCREDIS_STS_ENDPOINT`; OIDC prefers `VOLCENGINE_OIDC_STS_ENDPOINT` | `sts.volcengineapi.com` |
/// | `VOLCREDIS_METADATA_ENDPOINT` | `http://100.96.0.96` |
/// | `VOLCREDIS_SSO_OAUTH_ENDPOINT` | `cloudidentity-oauth.<region>.volces.com` |
/// | `VOLCREDIS_SSO_PORTAL_ENDPOINT` | `cloudidentity-portal.<region>.volces.com` |
/// | `VOLCREDIS_SIGNIN_ENDPOINT` | `signin.volcengine.com` |
///
/// Each value is a host or a URL, as accepted by [`Endpoint::parse`](volcredis_core::Endpoint::parse). A blank variable
/// is the same as one that is not set; whitespace around a value is ignored.
#[derive(Clone)]
pub struct Context {
    variables: Variables,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    #[cfg(feature = "credentials")]
    pub(super) network: Arc<NetworkSettings>,
}

#[derive(Clone)]
enum Variables {
    Process,
    Given(Arc<BTreeMap<String, String>>),
}

impl Context {
    /// Creates a context with the environment variables of the process and the system clock.
    #[must_use]
    pub fn process() -> Self {
        Self::new(Variables::Process)
    }

    /// Creates a context with only the given environment variables, and the system clock.
    #[must_use]
    pub fn isolated<N: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self::new(Variables::Given(Arc::new(variables)))
    }

    fn new(variables: Variables) -> Self {
        Self {
            variables,
            clock: Arc::new(clock::wall),
            #[cfg(feature = "credentials")]
            network: Arc::default(),
        }
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Returns the trimmed value of a variable unless it is blank. Invalid UTF-8 is replaced, so that it is reported where
    /// the value is used and not as a missing variable.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = self.raw_variable(name)?;
        let value = value.to_string_lossy();
        let trimmed = value.trim();
        (!trimmed.is_empty()).then(|| trimmed.to_owned())
    }

    fn raw_variable(&self, name: &str) -> Option<OsString> {
        match &self.variables {
            Variables::Process => env::var_os(name),
            Variables::Given(variables) => variables.get(name).map(OsString::from),
        }
    }
}

#[cfg(feature = "credentials")]
impl Context {
    /// Returns the path in a variable unless it is blank.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.raw_variable(name)?;
        match value.to_str().map(str::trim) {
            Some("") => None,
            Some(path) => Some(path.into()),
            None => Some(value.into()),
        }
    }

    /// Returns the home directory of the user.
    pub(super) fn home(&self) -> Option<PathBuf> {
        self.path("HOME").or_else(|| self.path("USERPROFILE"))
    }

    /// Returns the endpoint in the first of the variables that is set, or else the default.
    pub(super) fn endpoint(&self, variables: &[&str], default: &str) -> Result<Endpoint, CredentialsError> {
        for name in variables {
            if let Some(endpoint) = self.variable(name) {
                return parse_endpoint(&endpoint).map_err(|error| error.context(name));
            }
        }
        parse_endpoint(default)
    }

    /// Reads a UTF-8 file without its byte order mark. The `description` is used in errors.
    pub(super) fn read(&self, description: &str, path: &Path) -> Result<Secret, CredentialsError> {
        let fail = |reason: &dyn fmt::Display| {
            CredentialsError::new(format!("failed to read {description} {}: {reason}", path.display()))
        };
        // Checked before the file is opened, because opening a pipe may block.
        let metadata = fs::metadata(path).map_err(|error| fail(&error))?;
        if !metadata.is_file() {
            return Err(fail(&"not a file"));
        }
        if metadata.len() > MAX_FILE_BYTES {
            return Err(fail(&format_args!("larger than {MAX_FILE_BYTES} bytes")));
        }
        let bytes = fs::read(path).map_err(|error| fail(&error))?;
        let content = String::from_utf8(bytes).map_err(|_| fail(&"not UTF-8"))?;
        Ok(match content.strip_prefix('\u{feff}') {
            Some(content) => Secret::from(content),
            None => Secret::new(content),
        })
    }
}

/// Parses the endpoint of a service that receives secrets. Plain HTTP is allowed on loopback addresses only.
#[cfg(feature = "credentials")]
pub(super) fn parse_endpoint(endpoint: &str) -> Result<Endpoint, CredentialsError> {
    Endpoint::parse(endpoint, false).map_err(|error| CredentialsError::new(error.to_string()))
}

impl Default for Context {
    fn default() -> Self {
        Self::process()
    }
}

/// Omits the values of the variables, which may be secret.
impl fmt::Debug for Context {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = match &self.variables {
            Variables::Process => "process",
            Variables::Given(_) => "given",
        };
        formatter.debug_struct("Context").field("variables", &variables).finish_non_exhaustive()
    }
}
