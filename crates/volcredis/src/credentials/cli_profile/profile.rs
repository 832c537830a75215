//! The configuration file and its profiles.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use volcredis_core::{Credentials, Secret};

use super::file_permissions::warn_if_readable_by_others;
use crate::credentials::http_client::describe_json_error;
use crate::credentials::temporary_credentials::Expiry;
use crate::credentials::{Context, CredentialsError, non_blank};

const DEFAULT_PROFILE: &str = "default";

/// A configuration file. Profiles are parsed when they are used, so that a mistake in one does not affect another.
pub(super) struct Configuration {
    pub(super) path: PathBuf,
    content: Content,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Content {
    current: Option<String>,
    profiles: Option<BTreeMap<String, Box<RawValue>>>,
    sso_session: Option<BTreeMap<String, Box<RawValue>>>,
}

/// A profile. All fields are optional so that errors can name the missing ones.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct Profile {
    pub(super) mode: Option<String>,
    pub(super) access_key: Option<String>,
    pub(super) secret_key: Option<Secret>,
    pub(super) session_token: Option<Secret>,
    pub(super) role_name: Option<String>,
    #[serde(deserialize_with = "string_or_number")]
    pub(super) account_id: Option<String>,
    pub(super) role_trn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    pub(super) policy: Option<String>,
    pub(super) sso_session_name: Option<String>,
    pub(super) login_session: Option<String>,
    pub(super) sts_expiration: Option<Expiry>,
}

/// The settings of a profile that are not credentials. They are parsed apart from the credentials, so that a mistake in
/// these does not affect them.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Settings {
    region: Option<String>,
    endpoint: Option<String>,
}

/// The region and the endpoint of the selected profile.
#[derive(Debug)]
pub(crate) struct ProfileSettings {
    path: PathBuf,
    name: String,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
}

impl ProfileSettings {
    /// Reads the profile with the given name, or else the one selected by the environment or the file.
    pub(crate) fn read(context: &Context, profile: Option<&str>) -> Result<Self, CredentialsError> {
        let choice = Choice::new(context, profile);
        let configuration = Configuration::read(context, None, &choice)?;
        let (name, json) = configuration.selected(&choice)?;
        let settings: Settings = configuration.parse("profile", &name, json)?;
        let [region, endpoint] =
            [&settings.region, &settings.endpoint].map(|value| optional(value.as_ref()).map(str::to_owned));
        Ok(Self { path: configuration.path, name, region, endpoint })
    }

    /// Describes the origin of the settings in errors.
    pub(crate) fn source(&self) -> String {
        format!("profile {:?} of {}", self.name, self.path.display())
    }
}

/// The name of the profile given in code or in the environment.
pub(super) struct Choice(Option<String>);

impl Choice {
    pub(super) fn new(context: &Context, given: Option<&str>) -> Self {
        Self(given.map(str::to_owned).or_else(|| context.variable("VOLCENGINE_PROFILE")))
    }

    /// Returns the error for a missing file. The provider counts as configured if a profile was named.
    fn missing_file(&self, reason: &str) -> CredentialsError {
        match &self.0 {
            Some(name) => CredentialsError::new(format!("profile {name:?} was selected, but {reason}")),
            None => CredentialsError::not_configured(reason),
        }
    }
}

/// An SSO session.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct SsoSession {
    pub(super) start_url: Option<String>,
    pub(super) region: Option<String>,
}

impl Profile {
    /// Returns whether the profile contains other settings only.
    pub(super) fn has_no_credentials(&self) -> bool {
        let is_blank = |string: &Option<String>| optional(string.as_ref()).is_none();
        is_blank(&self.mode)
            && is_blank(&self.access_key)
            && non_blank(self.secret_key.clone()).is_none()
            && non_blank(self.session_token.clone()).is_none()
    }

    /// Returns the key, and the session token if there is one.
    pub(super) fn static_credentials(&self) -> Result<Credentials, CredentialsError> {
        let access_key = required("access-key", self.access_key.as_ref())?;
        let secret_key = required_secret("secret-key", self.secret_key.as_ref())?;
        let mut credentials = Credentials::new(access_key, secret_key);
        credentials.session_token = required_secret("session-token", self.session_token.as_ref()).ok();
        Ok(credentials)
    }

    /// Returns the key, the session token, and the expiry if there is one.
    pub(super) fn temporary_credentials(&self) -> Result<Credentials, CredentialsError> {
        required_secret("session-token", self.session_token.as_ref())?;
        let mut credentials = self.static_credentials()?;
        credentials.expires_at = self.sts_expiration.as_ref().and_then(Expiry::timestamp);
        Ok(credentials)
    }
}

impl Configuration {
    pub(super) fn read(
        context: &Context,
        file: Option<&Path>,
        choice: &Choice,
    ) -> Result<Self, CredentialsError> {
        let named = file.map(Path::to_owned).or_else(|| context.path("VOLCENGINE_CLI_CONFIG_FILE"));
        let path = match named {
            Some(path) => path,
            None => {
                let home = context
                    .home()
                    .ok_or_else(|| choice.missing_file("the home directory is unknown: HOME is not set"))?;
                let path = home.join(".volcengine").join("config.json");
                if !path.exists() {
                    return Err(choice.missing_file(&format!("the file {} does not exist", path.display())));
                }
                path
            }
        };
        let content = read_json(context, "the configuration file", &path)?;
        Ok(Self { path, content })
    }

    /// Returns the directory of the file and of the caches of the command line.
    pub(super) fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// Returns the name and the content of the selected profile.
    pub(super) fn profile(&self, choice: &Choice) -> Result<(String, Profile), CredentialsError> {
        let (name, json) = self.selected(choice)?;
        let profile = self.parse("profile", &name, json)?;
        Ok((name, profile))
    }

    /// Returns the profile named in code or in the environment, or else the `current` or the default one.
    fn selected(&self, Choice(name): &Choice) -> Result<(String, &RawValue), CredentialsError> {
        let current = self.content.current.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let named = name.as_deref().or(current);
        let name = named.unwrap_or(DEFAULT_PROFILE);
        if let Some(json) = entry(self.content.profiles.as_ref(), name) {
            return Ok((name.to_owned(), json));
        }
        let known: Vec<&str> =
            self.content.profiles.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
        let message = format!("{} has no profile {name:?}, only {known:?}", self.path.display());
        Err(match named {
            Some(_) => CredentialsError::new(message),
            None => CredentialsError::not_configured(message),
        })
    }

    pub(super) fn sso_session(&self, name: &str) -> Result<SsoSession, CredentialsError> {
        let json = entry(self.content.sso_session.as_ref(), name)
            .ok_or_else(|| CredentialsError::new(format!("the file has no `sso-session` {name:?}")))?;
        self.parse("sso-session", name, json)
    }

    fn parse<T: DeserializeOwned>(
        &self,
        section: &str,
        name: &str,
        json: &RawValue,
    ) -> Result<T, CredentialsError> {
        serde_json::from_str(json.get()).map_err(|error| {
            let (path, problem) = (self.path.display(), describe_json_error(&error));
            CredentialsError::new(format!("the {section} {name:?} of {path} {problem}"))
        })
    }
}

fn entry<'a>(map: Option<&'a BTreeMap<String, Box<RawValue>>>, name: &str) -> Option<&'a RawValue> {
    map?.get(name).map(AsRef::as_ref)
}

/// Reads a JSON file with secrets. The `description` is used in errors. Logs a warning if other users can read the file.
pub(super) fn read_json<T: DeserializeOwned>(
    context: &Context,
    description: &str,
    path: &Path,
) -> Result<T, CredentialsError> {
    let json = context.read(description, path)?;
    warn_if_readable_by_others(path);
    serde_json::from_str(json.expose()).map_err(|error| {
        CredentialsError::new(format!("{description} {} {}", path.display(), describe_json_error(&error)))
    })
}

/// Returns the trimmed string, or an error if it is missing or blank.
pub(super) fn required<'a>(name: &str, value: Option<&'a String>) -> Result<&'a str, CredentialsError> {
    optional(value).ok_or_else(|| missing(name))
}

/// Returns the trimmed string unless it is blank.
pub(super) fn optional(value: Option<&String>) -> Option<&str> {
    value.map(|value| value.trim()).filter(|value| !value.is_empty())
}

/// Returns the trimmed secret, or an error if it is missing or blank.
pub(super) fn required_secret(name: &str, value: Option<&Secret>) -> Result<Secret, CredentialsError> {
    value
        .filter(|secret| !secret.is_blank())
        .map(|secret| Secret::new(secret.expose().trim()))
        .ok_or_else(|| missing(name))
}

fn missing(name: &str) -> CredentialsError {
    CredentialsError::new(format!("`{name}` is missing"))
}

fn string_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum StringOrNumber {
        String(String),
        Number(u64),
    }
    Ok(Option::deserialize(deserializer)?.map(|value| match value {
        StringOrNumber::String(string) => string,
        StringOrNumber::Number(number) => number.to_string(),
    }))
}
