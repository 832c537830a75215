//! Credentials in a profile of the official command line, `ve`.

mod chained;
mod console_login;
mod file_permissions;
mod profile;
mod sso;
mod token_cache;

use std::path::PathBuf;
use std::sync::Arc;

use volcredis_core::Credentials;

pub(crate) use self::profile::ProfileSettings;
use self::profile::{Choice, Configuration};
use self::token_cache::TokenCache;
use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

/// A provider that reads a profile of the official command line.
///
/// The configuration file is `~/.volcengine/config.json` or that named by `VOLCENGINE_CLI_CONFIG_FILE`. The profile is
/// the one given in code, or else that named by `VOLCENGINE_PROFILE`, the `current` profile of the file, or `default`. Its
/// mode, in upper or lower case, is one of:
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, or none | the key of the profile, and its session token, if any |
/// | `StsToken` | the key and the session token of the profile |
/// | `RamRoleArn` | those of a role that is assumed with the key of the profile |
/// | `OIDC` | those of a role that is assumed with the token in a file |
/// | `EcsRole` | those of the role of the instance |
/// | `sso` | those of the role that was selected at `ve sso login`; those in the profile while they are valid |
/// | `console-login` | those of the user who logged in with `ve login` |
///
/// The tokens of `sso` and `console-login` are refreshed in memory only: the files of the command line are never written.
/// Tokens that it has written since take precedence.
#[derive(Clone, Debug)]
#[must_use]
pub struct CliProfileProvider {
    context: Context,
    file: Option<PathBuf>,
    profile: Option<String>,
    sso: Arc<TokenCache<sso::Tokens>>,
    console_login: Arc<TokenCache<console_login::Session>>,
}

impl CliProfileProvider {
    /// Creates a provider that reads the default file and profile.
    pub fn new() -> Self {
        Self {
            context: Context::process(),
            file: None,
            profile: None,
            sso: Arc::default(),
            console_login: Arc::default(),
        }
    }

    /// Sets the configuration file.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the name of the profile.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the context.
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let choice = Choice::new(&self.context, self.profile.as_deref());
        let configuration = Configuration::read(&self.context, self.file.as_deref(), &choice)?;
        let (name, profile) = configuration.profile(&choice)?;
        let source = format!("profile {name:?} of {}", configuration.path.display());
        if profile.has_no_credentials() {
            return Err(CredentialsError::not_configured(format!("{source} has no credentials")));
        }
        let mode = profile.mode.as_deref().unwrap_or_default().trim();
        let result = match mode.to_ascii_lowercase().as_str() {
            "" | "ak" => profile.static_credentials(),
            "ststoken" => profile.temporary_credentials(),
            "ramrolearn" => chained::assumed_role(&profile, &self.context).await,
            "oidc" => chained::oidc(&profile, &self.context).await,
            "ecsrole" => chained::imds(&profile, &self.context).await,
            "sso" => sso::credentials(&configuration, &profile, &self.context, &self.sso).await,
            "console-login" => {
                console_login::credentials(&configuration, &profile, &self.context, &self.console_login).await
            }
            _ => Err(CredentialsError::new(format!(
                "mode must be one of AK, StsToken, RamRoleArn, OIDC, EcsRole, sso, console-login, got {mode:?}"
            ))),
        };
        // A new error, because a profile with a mode or a key counts as configured.
        result.map_err(|error| CredentialsError::new(format!("{source}: {error}")))
    }
}

impl Default for CliProfileProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for CliProfileProvider {
    fn name(&self) -> &'static str {
        "command line profile"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(self.get())
    }
}
