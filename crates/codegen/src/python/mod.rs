//! The Python that the model becomes: the methods of the clients, and the stubs that type checkers and editors read.

mod client_stubs;
mod paginate;
mod stubs;

use super::File;
use super::model::{Action, Field, Model};
use super::names::snake_case;

/// What each generated file of Python begins with.
const HEADER: &str =
    "# Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.\n";
const PACKAGE: &str = "python/volcredis";
/// No line is longer, if it can be broken.
const WIDTH: usize = 100;

/// All Python files that come from the model.
pub(crate) fn files(model: &Model) -> Vec<File> {
    let mut files = vec![
        File { path: format!("{PACKAGE}/_methods.py"), text: methods(model) },
        File { path: format!("{PACKAGE}/_paginate.py"), text: paginate::methods(model) },
    ];
    files.extend(stubs::files(model));
    files
}

/// A method for each action. Both clients inherit them: what `_send` gives is a response in the one and an awaitable
/// in the other.
fn methods(model: &Model) -> String {
    let mut text = format!(
        "{HEADER}\"\"\"A method for each action, inherited by both clients.\"\"\"\n\n\nclass Methods:\n    __slots__ = ()\n"
    );
    for action in &model.actions {
        text.push('\n');
        text.push_str(&method(action));
    }
    text
}

fn method(action: &Action) -> String {
    let name = snake_case(&action.action);
    let fields: Vec<&Field> = in_order(&action.request).collect();
    let mut parameters = vec!["self".to_owned()];
    if !fields.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.extend(fields.iter().map(|field| {
        let name = snake_case(&field.name);
        if field.required { name } else { format!("{name}=None") }
    }));
    let mut arguments = vec![format!("\"{}\"", action.action)];
    arguments.extend(fields.iter().map(|field| format!("{}={}", field.name, snake_case(&field.name))));
    format!(
        "{}        \"\"\"{}\n\n        See `volcredis.models.{}Request` for the parameters.\n        \"\"\"\n{}",
        bracketed(1, &format!("def {name}("), &parameters, "):"),
        action.summary,
        action.action,
        bracketed(2, "return self._send(", &arguments, ")"),
    )
}

/// What must be given comes first.
fn in_order(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let required = fields.iter().filter(|field| field.required);
    required.chain(fields.iter().filter(|field| !field.required))
}

/// A list between brackets, on one line where it fits and else an item a line.
fn bracketed(depth: usize, open: &str, items: &[String], close: &str) -> String {
    let indent = "    ".repeat(depth);
    let line = format!("{indent}{open}{}{close}\n", items.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let items: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    format!("{indent}{open}\n{items}{indent}{close}\n")
}
