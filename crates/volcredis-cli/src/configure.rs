//! `volcredis configure`: writes a profile to the configuration file of the official command line.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};
use volcredis::Region;

use crate::action::prompt_secret;
use crate::error::CliError;
use crate::options::{Options, variable};
use crate::output;

/// Writes access key, region and endpoint to a profile of ~/.volcengine/config.json, which `ve` reads, too.
///
/// Asks for the access key, its secret and the region if the options do not give them. Values that you leave empty stay as they are. With --show, prints the profile
/// without its secrets.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Access key ID to write.
    #[arg(long, value_name = "ID")]
    access_key: Option<String>,
    /// File whose first line is the secret access key, or - for standard input; asked for by default.
    #[arg(long, value_name = "FILE")]
    secret_key_file: Option<String>,
    /// Print the profile instead of changing it.
    #[arg(long, conflicts_with_all = ["access_key", "secret_key_file"])]
    show: bool,
}

/// The members of a profile whose values are shown as they are.
const PUBLIC: &[&str] = &["mode", "access-key", "region", "endpoint", "role-name", "role-trn", "account-id"];

/// Writes or prints a profile.
pub(crate) fn run(options: &Options, arguments: &Arguments) -> Result<(), CliError> {
    let path = file()?;
    let mut content = read(&path)?;
    let given = options.connection.profile.clone().or_else(|| variable("VOLCENGINE_PROFILE"));
    let current =
        content.get("current").and_then(Value::as_str).map(str::trim).filter(|name| !name.is_empty());
    let name = given.or(current.map(str::to_owned)).unwrap_or_else(|| "default".to_owned());
    let profile = content.get("profiles").and_then(|profiles| profiles.get(&name)).and_then(Value::as_object);
    let mut profile = profile.cloned();
    if arguments.show {
        let profile = profile.ok_or_else(|| {
            CliError::usage(format!("{} has no profile {name:?}: run `volcredis configure`", path.display()))
        })?;
        return output::json(&json!({ "file": path, "profile": name, "settings": masked(&profile) }));
    }
    let settings = profile.get_or_insert_default();
    fill(settings, options, arguments)?;
    insert(&mut content, &name, Value::Object(settings.clone()))?;
    write(&path, &Value::Object(content))?;
    output::line(&format!("wrote profile {name:?} to {}", path.display()))
}

/// Sets the members of a profile from the options, or else from answers on the terminal.
fn fill(settings: &mut Map<String, Value>, options: &Options, arguments: &Arguments) -> Result<(), CliError> {
    let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
    let before = settings.get("access-key").and_then(Value::as_str).map(str::to_owned);
    let access_key = match &arguments.access_key {
        Some(key) => Some(key.clone()),
        None if asks => prompt("Access key ID", before.as_deref())?,
        None => None,
    };
    let secret_key = match &arguments.secret_key_file {
        Some(path) => Some(first_line(path)?),
        None if asks => {
            let shown = if settings.contains_key("secret-key") { " [keep]" } else { "" };
            let secret = prompt_secret(&format!("Secret access key{shown}: "))
                .map_err(|error| CliError::usage(format!("cannot ask for the secret access key: {error}")))?;
            Some(secret).filter(|secret| !secret.trim().is_empty())
        }
        None => None,
    };
    if access_key.is_some() && access_key != before && secret_key.is_none() {
        return Err(CliError::usage(
            "a new access key needs its secret: give --secret-key-file, or a terminal to ask on",
        ));
    }
    let region = match &*options.connection.region {
        [region] => Some(region.clone()),
        [] if asks => prompt("Region", settings.get("region").and_then(Value::as_str))?,
        [] => None,
        _ => return Err(CliError::usage("a profile has one region")),
    };
    if let Some(region) = &region {
        Region::new(region.as_str())?;
    }
    if access_key.is_some() || secret_key.is_some() {
        settings.entry("mode").or_insert_with(|| "AK".into());
    }
    let values = [
        ("access-key", access_key),
        ("secret-key", secret_key),
        ("region", region),
        ("endpoint", options.connection.endpoint.clone()),
    ];
    let mut changes = 0;
    for (name, value) in values {
        if let Some(value) = value {
            settings.insert(name.to_owned(), value.trim().into());
            changes += 1;
        }
    }
    if changes == 0 {
        return Err(CliError::usage(
            "nothing to write: give --access-key, --region or --endpoint, or answer the questions",
        ));
    }
    Ok(())
}

/// Asks for a value. An empty answer keeps the current one.
fn prompt(question: &str, current: Option<&str>) -> Result<Option<String>, CliError> {
    let shown = current.map(|current| format!(" [{}]", output::escape(current))).unwrap_or_default();
    let _ = write!(io::stderr(), "{question}{shown}: ");
    let mut answer = String::new();
    io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| CliError::usage(format!("cannot read the answer: {error}")))?;
    Ok(Some(answer.trim().to_owned()).filter(|answer| !answer.is_empty()))
}

fn first_line(path: &str) -> Result<String, CliError> {
    crate::action::first_line(path)
        .map_err(|error| CliError::usage(format!("cannot read the secret access key from {path}: {error}")))
}

/// Returns the configuration file.
fn file() -> Result<PathBuf, CliError> {
    if let Some(path) = variable("VOLCENGINE_CLI_CONFIG_FILE") {
        return Ok(path.into());
    }
    let home = env::home_dir().filter(|home| !home.as_os_str().is_empty());
    home.map(|home| home.join(".volcengine").join("config.json")).ok_or_else(|| {
        CliError::usage("the home directory is unknown: set HOME or VOLCENGINE_CLI_CONFIG_FILE")
    })
}

fn read(path: &Path) -> Result<Map<String, Value>, CliError> {
    let content = match fs::read_to_string(path) {
        Ok(content) => content,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Map::new()),
        Err(error) => return Err(CliError::usage(format!("cannot read {}: {error}", path.display()))),
    };
    match serde_json::from_str(content.trim_start_matches('\u{feff}')) {
        Ok(Value::Object(content)) => Ok(content),
        // The message of the error could quote a secret.
        _ => Err(CliError::usage(format!("{} is not a JSON object; it is left as it is", path.display()))),
    }
}

fn insert(content: &mut Map<String, Value>, name: &str, profile: Value) -> Result<(), CliError> {
    content.entry("current").or_insert_with(|| name.into());
    match content.entry("profiles").or_insert_with(|| json!({})) {
        Value::Object(profiles) => {
            profiles.insert(name.to_owned(), profile);
            Ok(())
        }
        _ => Err(CliError::usage(
            "`profiles` of the configuration file is not an object; the file is left as it is",
        )),
    }
}

/// Replaces the file at once, readable by its owner only.
fn write(path: &Path, content: &Value) -> Result<(), CliError> {
    let failed = |error: io::Error| CliError::system(format!("cannot write {}: {error}", path.display()));
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(directory).map_err(failed)?;
    // Temporary files are readable by their owner only.
    let mut file = tempfile::NamedTempFile::new_in(directory).map_err(failed)?;
    writeln!(file, "{}", output::to_json(content)?).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Returns a profile with secrets masked.
fn masked(profile: &Map<String, Value>) -> Map<String, Value> {
    let mask = |(name, value): (&String, &Value)| {
        let shown = if PUBLIC.contains(&name.as_str()) { value.clone() } else { "[redacted]".into() };
        (name.clone(), shown)
    };
    profile.iter().map(mask).collect()
}
