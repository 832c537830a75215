//! What reaches providers from outside.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

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
/// Each is a host or a URL, as [`Endpoint::parse`] takes them. A variable that is blank counts as one that is not set, and
/// the space around a value is not a part of it.
#[derive(Clone)]
pub struct Context {
    variables: Variables,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    network: Arc<Network>,
}

#[derive(Clone)]
enum Variables {
    Process,
    Given(Arc<BTreeMap<String, String>>),
}

/// What code says of the network. What it says for the calls of a client holds for the requests of its providers too.
#[derive(Default)]
pub(crate) struct Network {
    /// Secret, because it can hold a password.
    pub(crate) proxy: Option<Secret>,
    /// Issuers of certificates that are trusted beside those of the system, in PEM.
    pub(crate) certificate_authorities: Vec<Vec<u8>>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
}

tokio::task_local! {
    /// The network of the client that asks a provider. Providers are made before the client and know nothing of it.
    static OF_CLIENT: Arc<Network>;
}

impl Context {
    /// The environment of the process, and the clock of the machine.
    #[must_use]
    pub fn process() -> Self {
        Self::of(Variables::Process)
    }

    /// These environment variables and no others, those that name proxies among them, and the clock of the machine.
    #[must_use]
    pub fn isolated<N: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self::of(Variables::Given(Arc::new(variables)))
    }

    fn of(variables: Variables) -> Self {
        Self { variables, clock: Arc::new(clock::wall), network: Arc::default() }
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

    /// Runs a provider with the network of this context, which is that of the client that asks.
    pub(crate) async fn lend_network<T>(&self, provider: impl Future<Output = T>) -> T {
        OF_CLIENT.scope(Arc::clone(&self.network), provider).await
    }

    /// Returns the network of the client that asks, else that of this context.
    pub(super) fn network(&self) -> Arc<Network> {
        OF_CLIENT.try_with(Arc::clone).unwrap_or_else(|_| Arc::clone(&self.network))
    }

    /// The time.
    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Returns a variable that is set and not blank, without the space around it. What is not UTF-8 in it is replaced:
    /// a value that cannot be right is an error where it is used, and not a variable that is not set.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = self.raw(name)?;
        let value = value.to_string_lossy();
        let trimmed = value.trim();
        (!trimmed.is_empty()).then(|| trimmed.to_owned())
    }

    /// Returns the path in a variable that is set and not blank.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.raw(name)?;
        match value.to_str().map(str::trim) {
            Some("") => None,
            Some(path) => Some(path.into()),
            None => Some(value.into()),
        }
    }

    fn raw(&self, name: &str) -> Option<OsString> {
        match &self.variables {
            Variables::Process => env::var_os(name),
            Variables::Given(variables) => variables.get(name).map(OsString::from),
        }
    }

    /// The directory of the user.
    pub(super) fn home(&self) -> Option<PathBuf> {
        self.path("HOME").or_else(|| self.path("USERPROFILE"))
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

    /// The text of a file, whatever it holds being taken for a secret, without the byte order mark that some editors put
    /// in front. `what` is what errors call the file.
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
        let text = String::from_utf8(bytes).map_err(|_| fail(&"it is not UTF-8"))?;
        Ok(match text.strip_prefix('\u{feff}') {
            Some(marked) => Secret::from(marked),
            None => Secret::new(text),
        })
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
