//! Standard output: formats, and the values that they show.

mod cell;
mod columns;
mod csv;
mod list;
mod style;
mod table;
mod text;

use std::io::{self, IsTerminal as _, Write as _};

use clap::{Args, ValueEnum, value_parser};
use serde::Serialize;
use serde_json::Value;

use crate::error::CliError;
use crate::query::Query;

pub(crate) use cell::escape;
pub(crate) use columns::columns;
pub(crate) use list::{ListField, list_of};
pub(crate) use table::Table;

/// A format of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The whole response as JSON.
    Json,
    /// The whole response as YAML.
    Yaml,
    /// A table of the most important columns.
    Table,
    /// The values separated by tabs, a line for each item.
    Text,
    /// The columns of the table as comma-separated values.
    Csv,
}

#[derive(Args)]
#[command(next_help_heading = "Output options")]
pub(crate) struct OutputOptions {
    /// Format of the output. The default is a table for lists on a terminal, and JSON otherwise.
    #[arg(long, short, value_enum, value_name = "FORMAT", global = true)]
    pub(crate) output: Option<Format>,
    /// JMESPath expression that selects from Result, such as 'Instances[].InstanceId'.
    #[arg(long, value_name = "EXPRESSION", global = true)]
    pub(crate) query: Option<Query>,
    /// Maximum number of items of a list, which has all its pages by default.
    #[arg(long, value_name = "NUMBER", global = true, value_parser = value_parser!(u32).range(1..))]
    pub(crate) max_items: Option<u32>,
}

/// The output of a command.
pub(crate) struct Printable {
    /// The whole response, as JSON and YAML show it.
    pub(crate) whole: Value,
    /// The part that tables, text and queries work on.
    pub(crate) result: Value,
    /// The list in the result, if it contains one.
    pub(crate) list: Option<List>,
}

/// A list of objects in a result.
pub(crate) struct List {
    /// The member of the result.
    pub(crate) name: &'static str,
    /// The columns of a table, as paths of members.
    pub(crate) columns: Vec<&'static str>,
}

impl List {
    /// Returns the items of the list in a result.
    pub(crate) fn items<'a>(&self, result: &'a Value) -> &'a [Value] {
        result.get(self.name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice)
    }
}

/// Prints responses in the format that the user chose.
pub(crate) struct Printer {
    format: Option<Format>,
    query: Option<Query>,
}

impl Printer {
    pub(crate) fn new(options: &OutputOptions) -> Self {
        Self { format: options.output, query: options.query.clone() }
    }

    /// Prints a result.
    pub(crate) fn print(&self, printable: &Printable) -> Result<(), CliError> {
        match self.render(printable)? {
            rendered if rendered.is_empty() => Ok(()),
            rendered => line(&rendered),
        }
    }

    /// Prints the response to a change. Fails if nobody reads it.
    pub(crate) fn print_change(&self, printable: &Printable) -> Result<(), CliError> {
        let rendered = self.render(printable)?;
        write_line(&rendered)
            .map_err(|error| CliError::system(format!("cannot write to standard output: {error}")))
    }

    /// Returns the response as it is printed.
    pub(crate) fn render(&self, printable: &Printable) -> Result<String, CliError> {
        let selected = self.query.as_ref().map(|query| query.apply(&printable.result)).transpose()?;
        let is_list = match &selected {
            Some(value) => is_list_of_objects(value),
            None => printable.list.is_some(),
        };
        let format = self.format.unwrap_or(match is_list && io::stdout().is_terminal() {
            true => Format::Table,
            false => Format::Json,
        });
        let list = printable.list.as_ref().filter(|_| selected.is_none());
        match format {
            Format::Json => to_json(selected.as_ref().unwrap_or(&printable.whole)),
            Format::Yaml => to_yaml(selected.as_ref().unwrap_or(&printable.whole)),
            Format::Table => Ok(table::render(selected.as_ref().unwrap_or(shown(printable)), list)),
            Format::Text => Ok(text::render(selected.as_ref().unwrap_or(shown(printable)), list)),
            Format::Csv => csv::render(selected.as_ref().unwrap_or(shown(printable)), list),
        }
    }
}

/// Returns the part of a response that tables and text show: the metadata if there is no result.
fn shown(printable: &Printable) -> &Value {
    let is_empty = match &printable.result {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    match printable.whole.get("ResponseMetadata") {
        Some(metadata) if is_empty => metadata,
        _ => &printable.result,
    }
}

fn is_list_of_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_object))
}

/// Writes a line. A reader that has closed the pipe is not an error.
pub(crate) fn line(line: &str) -> Result<(), CliError> {
    match write_line(line) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(CliError::system(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a line. A reader that has closed the pipe is an error.
fn write_line(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// Writes a value as indented JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<(), CliError> {
    line(&to_json(value)?)
}

/// Returns a value as indented JSON.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, CliError> {
    serde_json::to_string_pretty(value)
        .map_err(|error| CliError::system(format!("cannot write the response as JSON: {error}")))
}

/// Returns a value as YAML.
pub(crate) fn to_yaml(value: &impl Serialize) -> Result<String, CliError> {
    let yaml = serde_saphyr::to_string(value)
        .map_err(|error| CliError::system(format!("cannot write the response as YAML: {error}")))?;
    Ok(yaml.trim_end().to_owned())
}
