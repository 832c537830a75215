//! What reaches providers from outside.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use volcredis_core::Timestamp;

#[cfg(feature = "credentials")]
use super::Network;
use crate::clock;

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
/// Each is a host or a URL, as [`Endpoint::parse`](volcredis_core::Endpoint::parse) takes them. A variable that is blank counts as one that is not set, and
/// the space around a value is not a part of it.
#[derive(Clone)]
pub struct Context {
    variables: Variables,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    #[cfg(feature = "credentials")]
    pub(super) network: Arc<Network>,
}

#[derive(Clone)]
enum Variables {
    Process,
    Given(Arc<BTreeMap<String, String>>),
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
        Self {
            variables,
            clock: Arc::new(clock::wall),
            #[cfg(feature = "credentials")]
            network: Arc::default(),
        }
    }

    /// The same, with a clock of its own.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
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

    pub(super) fn raw(&self, name: &str) -> Option<OsString> {
        match &self.variables {
            Variables::Process => env::var_os(name),
            Variables::Given(variables) => variables.get(name).map(OsString::from),
        }
    }
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
