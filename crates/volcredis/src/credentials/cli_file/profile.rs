//! The configuration file and its profiles.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use volcredis_core::Secret;

use crate::credentials::exchange::misread;
use crate::credentials::keys::Expiry;
use crate::credentials::{Context, CredentialsError, present};

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

/// What a profile says of the place to call. It is read apart from the credentials, so that whatever is wrong with these
/// does no harm here.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct PlaceOfProfile {
    region: Option<String>,
    endpoint: Option<String>,
}

/// Region and endpoint of the profile that was chosen.
#[derive(Debug)]
pub(crate) struct ProfileSettings {
    path: PathBuf,
    name: String,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
}

impl ProfileSettings {
    /// Reads the profile of that name, else the one that the environment or the file chooses.
    pub(crate) fn read(context: &Context, profile: Option<&str>) -> Result<Self, CredentialsError> {
        let choice = Choice::new(context, profile);
        let configuration = Configuration::read(context, None, &choice)?;
        let (name, text) = configuration.chosen(&choice)?;
        let place: PlaceOfProfile = configuration.parse("profile", &name, text)?;
        let [region, endpoint] =
            [&place.region, &place.endpoint].map(|value| optional(value.as_ref()).map(str::to_owned));
        Ok(Self { path: configuration.path, name, region, endpoint })
    }

    /// Says where the settings come from, for errors.
    pub(crate) fn source(&self) -> String {
        format!("profile {:?} of {}", self.name, self.path.display())
    }
}

/// The profile that code or the environment names.
pub(super) struct Choice(Option<String>);

impl Choice {
    pub(super) fn new(context: &Context, given: Option<&str>) -> Self {
        Self(given.map(str::to_owned).or_else(|| context.variable("VOLCENGINE_PROFILE")))
    }

    /// The error when there is no file: a mistake only where a profile was named.
    fn without_file(&self, why: &str) -> CredentialsError {
        match &self.0 {
            Some(name) => CredentialsError::new(format!("profile {name:?} was chosen, but {why}")),
            None => CredentialsError::not_configured(why),
        }
    }
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

impl Profile {
    /// Whether the profile is one for other settings only.
    pub(super) fn has_no_credentials(&self) -> bool {
        let blank = |text: &Option<String>| optional(text.as_ref()).is_none();
        blank(&self.mode)
            && blank(&self.access_key)
            && present(self.secret_key.clone()).is_none()
            && present(self.session_token.clone()).is_none()
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
                let home = context.home().ok_or_else(|| {
                    choice.without_file("the directory of the user is not known: HOME is not set")
                })?;
                let path = home.join(".volcengine").join("config.json");
                if !path.exists() {
                    return Err(choice.without_file(&format!("there is no file {}", path.display())));
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

    pub(super) fn select(&self, choice: &Choice) -> Result<Selected, CredentialsError> {
        let (name, text) = self.chosen(choice)?;
        let profile = self.parse("profile", &name, text)?;
        Ok(Selected { name, profile })
    }

    /// Returns the profile that code or the environment names, else the file's current one, else the default one.
    fn chosen(&self, Choice(name): &Choice) -> Result<(String, &RawValue), CredentialsError> {
        let current = self.content.current.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let named = name.as_deref().or(current);
        let name = named.unwrap_or(DEFAULT_PROFILE);
        if let Some(text) = entry(self.content.profiles.as_ref(), name) {
            return Ok((name.to_owned(), text));
        }
        let known: Vec<&str> =
            self.content.profiles.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
        let message = format!("{} has no profile {name:?}; it has {known:?}", self.path.display());
        Err(match named {
            Some(_) => CredentialsError::new(message),
            None => CredentialsError::not_configured(message),
        })
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
