//! The Python emitter: the methods of the clients, and the stubs for type checkers and editors.

mod enumerations;
mod methods;
mod models;
mod paginate;
mod stubs;

use crate::File;
use crate::model::{Field, Model};
use crate::names::snake_case;

use stubs::Stubs;

/// The first line of each generated file.
const HEADER: &str = "# Generated from the API model by `cargo xtask codegen`. Do not edit.\n";
const PACKAGE: &str = "python/volcredis";
/// The maximum width of a line.
const WIDTH: usize = 120;

/// The parameter for the options of a call.
const OPTIONS: &str = "options";
const OPTIONS_PARAMETER: &str = "**options: Unpack[_CallOptions]";
const OPTIONS_DOC: &str = "options: Options of this call: `timeout`, `attempt_timeout`, `retry`, `max_attempts`, `skip_validation`.";

/// Returns all generated Python files.
pub(crate) fn files(model: &Model) -> Vec<File> {
    let stubs = Stubs::new(model);
    let file = |name: &str, content: String| File { path: format!("{PACKAGE}/{name}"), content };
    vec![
        file("generated/__init__.py", format!("{HEADER}\"\"\"Code from the API model.\"\"\"\n")),
        file("generated/methods.py", methods::methods(&stubs)),
        file("generated/methods.pyi", methods::stub(&stubs)),
        file("generated/paginate.py", paginate::methods(&stubs)),
        file("generated/paginate.pyi", paginate::stub(&stubs)),
        file("models.pyi", models::stub(&stubs)),
        file("types.py", enumerations::module(&stubs)),
    ]
}

/// Returns the fields of a request, required fields first.
fn required_first(fields: &[Field]) -> Vec<&Field> {
    let required = fields.iter().filter(|field| field.required);
    required.chain(fields.iter().filter(|field| !field.required)).collect()
}

/// Returns the keyword parameters of a method for fields, each with true if it is required.
fn keyword_parameters(fields: &[(&Field, bool)]) -> impl Iterator<Item = String> {
    fields.iter().map(|(field, is_required)| {
        let name = snake_case(&field.name);
        if *is_required { name } else { format!("{name}=None") }
    })
}

/// Returns the arguments that pass the keyword parameters on by their wire names.
fn keyword_arguments(fields: &[(&Field, bool)]) -> impl Iterator<Item = String> {
    fields.iter().map(|(field, _)| format!("{}={}", field.name, snake_case(&field.name)))
}

/// Returns a bracketed list: on one line if it fits, otherwise with one item per line.
fn bracketed(depth: usize, open: &str, items: &[String], close: &str) -> String {
    let indent = "    ".repeat(depth);
    let line = format!("{indent}{open}{}{close}\n", items.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let items: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    format!("{indent}{open}\n{items}{indent}{close}\n")
}

/// Returns a bracketed list with as many items per line as fit.
fn filled(depth: usize, open: &str, items: &[String], close: &str) -> String {
    let line = bracketed(depth, open, items, close);
    if line.lines().count() == 1 {
        return line;
    }
    let indent = "    ".repeat(depth);
    let mut lines = vec![format!("{indent}   ")];
    for item in items {
        let last = &lines[lines.len() - 1];
        if last.chars().count() + item.chars().count() + 2 > WIDTH {
            lines.push(format!("{indent}   "));
        }
        let index = lines.len() - 1;
        lines[index].push_str(&format!(" {item},"));
    }
    format!("{indent}{open}\n{}\n{indent}{close}\n", lines.join("\n"))
}
