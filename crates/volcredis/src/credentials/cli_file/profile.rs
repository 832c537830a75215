//! The configuration file and its profiles.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use volcredis_core::Secret;

use crate::credentials::exchange::misread;
use crate::credentials::keys::{Expiry, present};
use crate::credentials::{Context, CredentialsError};

const DEFAULT_PROFILE: &str = "default";

/// A configuration file. What is not asked for is not read, so that a mistake in one profile does no harm to another.
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

/// A profile. Every field may be missing: what a mode lacks is named.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct Profile {
    pub(super) mode: Option<String>,
    pub(super) access_key: Option<String>,
    pub(super) secret_key: Option<Secret>,
    pub(super) session_token: Option<Secret>,
    pub(super) role_name: Option<String>,
    #[serde(deserialize_with = "text_or_number")]
    pub(super) account_id: Option<String>,
    pub(super) role_trn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    pub(super) policy: Option<String>,
    pub(super) sso_session_name: Option<String>,
    pub(super) login_session: Option<String>,
    pub(super) sts_expiration: Option<Expiry>,
}

/// A session of single sign-on.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct SsoSession {
    pub(super) start_url: Option<String>,
    pub(super) region: Option<String>,
}

/// The profile that was chosen.
pub(super) struct Selected {
    pub(super) name: String,
    pub(super) profile: Profile,
}

impl Configuration {
    pub(super) fn read(context: &Context, file: Option<&Path>) -> Result<Self, CredentialsError> {
        let named = file
            .map(Path::to_owned)
            .or_else(|| context.variable("VOLCENGINE_CLI_CONFIG_FILE").map(PathBuf::from));
        let path = match named {
            Some(path) => path,
            None => {
                let home = context.home().ok_or_else(|| {
                    CredentialsError::not_configured(
                        "the directory of the user is not known: HOME is not set",
                    )
                })?;
                let path = home.join(".volcengine").join("config.json");
                if !path.exists() {
                    return Err(CredentialsError::not_configured(format!(
                        "there is no file {}",
                        path.display()
                    )));
                }
                path
            }
        };
        let content = read_json(context, "the configuration file", &path)?;
        Ok(Self { path, content })
    }

    /// The directory that holds the file and the caches of the command line.
    pub(super) fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    pub(super) fn select(&self, context: &Context, name: Option<&str>) -> Result<Selected, CredentialsError> {
        let current = self.content.current.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let name = name
            .map(str::to_owned)
            .or_else(|| context.variable("VOLCENGINE_PROFILE"))
            .unwrap_or_else(|| current.unwrap_or(DEFAULT_PROFILE).to_owned());
        let text = entry(self.content.profiles.as_ref(), &name).ok_or_else(|| {
            let known: Vec<&str> =
                self.content.profiles.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
            CredentialsError::new(format!(
                "{} has no profile {name:?}; it has {known:?}",
                self.path.display()
            ))
        })?;
        let profile = self.parse("profile", &name, text)?;
        Ok(Selected { name, profile })
    }

    pub(super) fn sso_session(&self, name: &str) -> Result<SsoSession, CredentialsError> {
        let text = entry(self.content.sso_session.as_ref(), name)
            .ok_or_else(|| CredentialsError::new(format!("there is no `sso-session` {name:?}")))?;
        self.parse("sso-session", name, text)
    }

    fn parse<T: DeserializeOwned>(
        &self,
        what: &str,
        name: &str,
        text: &RawValue,
    ) -> Result<T, CredentialsError> {
        serde_json::from_str(text.get()).map_err(|error| {
            let what = format!("the {what} {name:?} of {}", self.path.display());
            CredentialsError::new(format!("{what} {}", misread(&error)))
        })
    }
}

fn entry<'a>(map: Option<&'a BTreeMap<String, Box<RawValue>>>, name: &str) -> Option<&'a RawValue> {
    map?.get(name).map(AsRef::as_ref)
}

/// A JSON file; `what` is what errors call it.
pub(super) fn read_json<T: DeserializeOwned>(
    context: &Context,
    what: &str,
    path: &Path,
) -> Result<T, CredentialsError> {
    let text = context.read(what, path)?;
    serde_json::from_str(text.expose())
        .map_err(|error| CredentialsError::new(format!("{what} {} {}", path.display(), misread(&error))))
}

/// A text that is there, without the space around it.
pub(super) fn required<'a>(name: &str, value: Option<&'a String>) -> Result<&'a str, CredentialsError> {
    optional(value).ok_or_else(|| missing(name))
}

/// A text that is not blank, without the space around it.
pub(super) fn optional(value: Option<&String>) -> Option<&str> {
    value.map(|value| value.trim()).filter(|value| !value.is_empty())
}

/// A secret that is there.
pub(super) fn required_secret(name: &str, value: Option<&Secret>) -> Result<Secret, CredentialsError> {
    present(value.cloned()).map(|secret| Secret::new(secret.expose().trim())).ok_or_else(|| missing(name))
}

fn missing(name: &str) -> CredentialsError {
    CredentialsError::new(format!("`{name}` is missing"))
}

fn text_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum TextOrNumber {
        Text(String),
        Number(u64),
    }
    Ok(Option::deserialize(deserializer)?.map(|value| match value {
        TextOrNumber::Text(text) => text,
        TextOrNumber::Number(number) => number.to_string(),
    }))
}
