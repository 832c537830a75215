//! The flags of an action.

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde_json::{Map, Value};
use volcredis::model::{Action, Field, Type};

use super::input::{self, InputFormat};
use super::{find, flag_name, help, secrets, values};
use crate::completion;
use crate::error::CliError;

const INPUT_JSON: &str = "cli-input-json";
const INPUT_YAML: &str = "cli-input-yaml";
const SKELETON: &str = "generate-skeleton";

/// The arguments of an action.
pub(super) struct Arguments {
    action: &'static Action,
    flags: Vec<(&'static Field, Vec<String>)>,
    secrets: Vec<(&'static Field, secrets::Source)>,
    input: Option<(InputFormat, String)>,
    pub(super) skeleton: Option<InputFormat>,
}

impl Arguments {
    /// Returns the arguments that were given.
    pub(super) fn of(action: &'static Action, matches: &ArgMatches) -> Self {
        let mut arguments = Self {
            action,
            flags: Vec::new(),
            secrets: Vec::new(),
            input: None,
            skeleton: matches.get_one(SKELETON).copied(),
        };
        let string = |id: &str| matches.get_one::<String>(id).cloned();
        for field in action.request.fields {
            if matches!(field.value_type, Type::Secret) {
                let source = match matches.value_source(field.name) {
                    Some(_) => {
                        Some(string(field.name).map_or(secrets::Source::Prompt, secrets::Source::Argument))
                    }
                    None => string(&format!("{}-file", field.name))
                        .map(secrets::Source::File)
                        .or_else(|| string(&format!("{}-env", field.name)).map(secrets::Source::Variable)),
                };
                arguments.secrets.extend(source.map(|source| (field, source)));
            } else if let Some(values) = matches.get_many::<String>(field.name) {
                arguments.flags.push((field, values.cloned().collect()));
            }
        }
        let json = string(INPUT_JSON).map(|source| (InputFormat::Json, source));
        arguments.input = json.or_else(|| string(INPUT_YAML).map(|source| (InputFormat::Yaml, source)));
        arguments
    }

    /// Returns the parameters of the request: those of the input, and those of the flags, which take precedence.
    pub(super) fn parameters(&self) -> Result<Map<String, Value>, CliError> {
        let mut parameters = match &self.input {
            Some((format, source)) => input::read_object(*format, source)?,
            None => Map::new(),
        };
        for (field, arguments) in &self.flags {
            parameters.insert(field.name.to_owned(), values::parse(field, &flag_name(field), arguments)?);
        }
        for (field, source) in &self.secrets {
            let question = format!("{} of {}: ", field.name, self.action.name);
            parameters.insert(field.name.to_owned(), source.read(&flag_name(field), &question)?.into());
        }
        Ok(parameters)
    }
}

/// Adds the flags of the action that a subcommand is named after, and its help.
pub(super) fn add(command: Command) -> Command {
    let Some(action) = find(command.get_name()) else { return command };
    let mut command = command.after_long_help(help::details(action)).disable_help_subcommand(true);
    for field in action.request.fields {
        if matches!(field.value_type, Type::Secret) {
            command = add_secret(command, field);
        } else {
            command = command.arg(argument(field));
        }
    }
    let format = || clap::value_parser!(InputFormat);
    command
        .next_help_heading("Input options")
        .arg(
            Arg::new(INPUT_JSON)
                .long(INPUT_JSON)
                .value_name("JSON")
                .conflicts_with(INPUT_YAML)
                .help("Parameters as a JSON object, @FILE to read them from a file, or - for standard input; flags take precedence"),
        )
        .arg(Arg::new(INPUT_YAML).long(INPUT_YAML).value_name("YAML").help("Parameters as YAML, @FILE, or -"))
        .arg(
            Arg::new(SKELETON)
                .long(SKELETON)
                .value_name("FORMAT")
                .num_args(0..=1)
                .require_equals(false)
                .default_missing_value("json")
                .value_parser(format())
                .help("Print all parameters with examples, as json or yaml, instead of calling the action"),
        )
}

fn argument(field: &'static Field) -> Arg {
    let value_name = match field.value_type {
        Type::Boolean => "true|false",
        Type::Integer | Type::Long | Type::Double => "NUMBER",
        Type::Structure(_) | Type::List(Type::Structure(_)) => "NAME=VALUE,...",
        Type::List(_) => "VALUE,...",
        Type::String | Type::Secret | Type::Enumeration(_) => "STRING",
    };
    let argument = Arg::new(field.name)
        .long(flag_name(field))
        .value_name(value_name)
        .allow_hyphen_values(true)
        .help(help_of(field));
    let argument = match field.value_type {
        Type::List(_) => argument.action(ArgAction::Append),
        _ => argument,
    };
    match candidates(field) {
        Some(candidates) => argument.add(candidates),
        None => argument,
    }
}

/// Adds the flags of a secret. The value can be left out, to be asked for.
fn add_secret(command: Command, field: &'static Field) -> Command {
    let flag = flag_name(field);
    let (file, variable) = (format!("{}-file", field.name), format!("{}-env", field.name));
    command
        .arg(Arg::new(field.name).long(flag.clone()).value_name("STRING").num_args(0..=1).help(format!(
            "{} Without a value, asks for it; other processes can see a value given here.",
            help_of(field)
        )))
        .arg(
            Arg::new(file.clone())
                .long(format!("{flag}-file"))
                .value_name("FILE")
                .help(format!("File whose first line is the value of --{flag}, or - for standard input")),
        )
        .arg(
            Arg::new(variable.clone())
                .long(format!("{flag}-env"))
                .value_name("NAME")
                .help(format!("Environment variable with the value of --{flag}")),
        )
        .group(ArgGroup::new(format!("{}-source", field.name)).args([field.name.to_owned(), file, variable]))
}

fn help_of(field: &Field) -> String {
    let mut help: Vec<&str> = field.doc_lines().collect();
    if field.required {
        help.push("Required.");
    }
    help.join(" ")
}

/// Returns the values that completion offers.
fn candidates(field: &'static Field) -> Option<ArgValueCandidates> {
    let values = match (field.value_type, field.name) {
        (Type::Enumeration(enumeration), _) => enumeration.values,
        (Type::List(Type::Enumeration(enumeration)), _) => enumeration.values,
        (Type::Boolean, _) => &["true", "false"],
        (_, "InstanceId" | "InstanceIds" | "SourceInstanceId") => {
            return Some(ArgValueCandidates::new(completion::instance_ids));
        }
        (_, "RegionId" | "CrossBackupRegion") => return Some(ArgValueCandidates::new(completion::regions)),
        _ => return None,
    };
    Some(ArgValueCandidates::new(move || {
        values.iter().map(|value| CompletionCandidate::new(*value)).collect()
    }))
}
