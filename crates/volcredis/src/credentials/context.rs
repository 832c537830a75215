//! What reaches providers from outside.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use volcredis_core::{Endpoint, Error, Secret, Timestamp};

use super::CredentialsError;
use crate::clock;

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 1024 * 1024;

/// What providers see of the world: environment variables, the time, and how HTTP gets out.
///
/// [`Context::process`] is what a program wants. [`Context::isolated`] is for tests: it knows the variables that it is
/// given and no others, those that name the endpoints among them:
///
/// | variable | what it replaces |
/// | --- | --- |
/// | `VOLCREDIS_STS_ENDPOINT`, and for OIDC before it `VOLCENGINE_OIDC_STS_ENDPOINT` | `sts.volcengineapi.com` |
/// | `VOLCREDIS_METADATA_ENDPOINT` | `http://100.96.0.96` |
/// | `VOLCREDIS_SSO_OAUTH_ENDPOINT` | `cloudidentity-oauth.<region>.volces.com` |
/// | `VOLCREDIS_SSO_PORTAL_ENDPOINT` | `cloudidentity-portal.<region>.volces.com` |
/// | `VOLCREDIS_SIGNIN_ENDPOINT` | `signin.volcengine.com` |
///
/// Each is a host or a URL, as [`Endpoint::parse`] takes them.
#[derive(Clone)]
pub struct Context {
    variables: Variables,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    pub(super) network: Arc<Network>,
}

#[derive(Clone)]
enum Variables {
    Process,
    Given(Arc<BTreeMap<String, String>>),
}

/// How the HTTP of providers gets out.
pub(crate) struct Network {
    /// A proxy given in code.
    pub(crate) proxy: Option<reqwest::Proxy>,
    /// Whether the proxies that the environment of the process names are obeyed.
    pub(crate) system_proxy: bool,
    /// Issuers of certificates that are trusted beside those of the system, in PEM.
    pub(crate) certificate_authorities: Vec<Vec<u8>>,
}

impl Context {
    /// The environment of the process, the clock of the machine, and the proxies that the environment names.
    #[must_use]
    pub fn process() -> Self {
        Self::of(Variables::Process, true)
    }

    /// These environment variables and no others, the clock of the machine, and no proxy.
    #[must_use]
    pub fn isolated<N: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self::of(Variables::Given(Arc::new(variables)), false)
    }

    fn of(variables: Variables, system_proxy: bool) -> Self {
        let network = Network { proxy: None, system_proxy, certificate_authorities: Vec::new() };
        Self { variables, clock: Arc::new(clock::wall), network: Arc::new(network) }
    }

    /// The same, with a clock of its own.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    pub(crate) fn with_network(mut self, network: Network) -> Self {
        self.network = Arc::new(network);
        self
    }

    /// The time.
    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// A variable that is set and not blank, without the space around it.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.variables {
            Variables::Process => env::var(name).ok(),
            Variables::Given(variables) => variables.get(name).cloned(),
        }?;
        let trimmed = value.trim();
        (!trimmed.is_empty()).then(|| trimmed.to_owned())
    }

    /// The directory of the user.
    pub(super) fn home(&self) -> Option<PathBuf> {
        self.variable("HOME").or_else(|| self.variable("USERPROFILE")).map(PathBuf::from)
    }

    /// The place that the first of those variables names, else the `usual` one.
    pub(super) fn endpoint(&self, variables: &[&str], usual: &str) -> Result<Endpoint, CredentialsError> {
        for name in variables {
            if let Some(place) = self.variable(name) {
                return parse_endpoint(&place).map_err(|error| error.about(name));
            }
        }
        parse_endpoint(usual)
    }

    /// The text of a file, whatever it holds being taken for a secret. `what` is what errors call the file.
    pub(super) fn read(&self, what: &str, path: &Path) -> Result<Secret, CredentialsError> {
        let fail = |why: &dyn fmt::Display| {
            CredentialsError::new(format!("{what} {} cannot be read: {why}", path.display()))
        };
        // Asked before the file is opened: opening a pipe waits for whoever writes to it.
        let metadata = fs::metadata(path).map_err(|error| fail(&error))?;
        if !metadata.is_file() {
            return Err(fail(&"it is not a file"));
        }
        if metadata.len() > MAX_FILE {
            return Err(fail(&format_args!("it is larger than {MAX_FILE} bytes")));
        }
        let bytes = fs::read(path).map_err(|error| fail(&error))?;
        String::from_utf8(bytes).map(Secret::new).map_err(|_| fail(&"it is not UTF-8"))
    }
}

/// A place that secrets are sent to: plain HTTP only on this machine.
pub(super) fn parse_endpoint(place: &str) -> Result<Endpoint, CredentialsError> {
    Endpoint::parse(place, false).map_err(|error: Error| CredentialsError::new(error.to_string()))
}

impl Default for Context {
    fn default() -> Self {
        Self::process()
    }
}

/// Shows no value of a variable: some are secret.
impl fmt::Debug for Context {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = match &self.variables {
            Variables::Process => "of the process",
            Variables::Given(_) => "given",
        };
        formatter.debug_struct("Context").field("variables", &variables).finish_non_exhaustive()
    }
}
