//! Credentials in the configuration of the official command line, `ve`: the choice of a profile and of its mode.

mod access_key;
mod console_login;
mod delegated;
mod memory;
mod profile;
mod sso;

use std::path::PathBuf;
use std::sync::Arc;

use volcredis_core::Credentials;

use self::memory::Memory;
pub(crate) use self::profile::ProfileSettings;
use self::profile::{Choice, Configuration};
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

/// Reads the configuration of the official command line, `~/.volcengine/config.json` or the file that
/// `VOLCENGINE_CLI_CONFIG_FILE` names.
///
/// The profile is the one given in code, else that of `VOLCENGINE_PROFILE`, else the file's `current` one, else
/// `default`. Its mode, in upper or lower case, is one of:
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, or none | the profile's key, and its session token if it has one |
/// | `StsToken` | the profile's key and session token |
/// | `RamRoleArn` | a role that is taken on with the profile's key |
/// | `OIDC` | a role that is taken on with the token in a file |
/// | `EcsRole` | the role of the instance |
/// | `sso` | a role of the account that the user chose at `ve sso login`; those in the profile while they hold |
/// | `console-login` | those of the user who signed in with `ve login` |
///
/// Tokens of `sso` and `console-login` are refreshed in memory only: the command line is the one that writes its files.
/// When it has written new ones, those are taken.
#[derive(Clone, Debug)]
#[must_use]
pub struct CliFileProvider {
    context: Context,
    file: Option<PathBuf>,
    profile: Option<String>,
    sso: Arc<Memory<sso::Tokens>>,
    console_login: Arc<Memory<console_login::Session>>,
}

impl CliFileProvider {
    /// Reads the usual file, and the profile that it or the environment names.
    pub fn new() -> Self {
        Self {
            context: Context::process(),
            file: None,
            profile: None,
            sso: Arc::default(),
            console_login: Arc::default(),
        }
    }

    /// Reads another file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Takes the profile of that name.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Looks at the world through another context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn read(&self) -> Result<Credentials, CredentialsError> {
        let choice = Choice::new(&self.context, self.profile.as_deref());
        let configuration = Configuration::read(&self.context, self.file.as_deref(), &choice)?;
        let selected = configuration.select(&choice)?;
        if selected.profile.has_no_credentials() {
            return Err(CredentialsError::not_configured(format!(
                "profile {:?} of {} holds no credentials",
                selected.name,
                configuration.path.display()
            )));
        }
        let mode = selected.profile.mode.as_deref().unwrap_or_default().trim();
        let result = match mode.to_ascii_lowercase().as_str() {
            "" | "ak" => access_key::long_lived(&selected),
            "ststoken" => access_key::temporary(&selected),
            "ramrolearn" => delegated::assumed_role(&selected, &self.context).await,
            "oidc" => delegated::oidc(&selected, &self.context).await,
            "ecsrole" => delegated::instance(&selected, &self.context).await,
            "sso" => sso::credentials(&configuration, &selected, &self.context, &self.sso).await,
            "console-login" => {
                console_login::credentials(&configuration, &selected, &self.context, &self.console_login)
                    .await
            }
            _ => Err(CredentialsError::new(format!(
                "the mode {mode:?} must be one of AK, StsToken, RamRoleArn, OIDC, EcsRole, sso, console-login"
            ))),
        };
        // A mode or a key in a profile means that its provider was set up on purpose.
        result.map_err(|error| {
            CredentialsError::new(format!(
                "profile {:?} of {}: {error}",
                selected.name,
                configuration.path.display()
            ))
        })
    }
}

impl Default for CliFileProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for CliFileProvider {
    fn name(&self) -> &'static str {
        "command line configuration"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.read())
    }
}
