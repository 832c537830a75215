//! The types and docstrings of stubs.

use std::fmt::Write as _;

use super::WIDTH;
use crate::docs::DocWriter;
use crate::model::{Action, Field, Model, Structure};
use crate::names::snake_case;
use crate::structures::{Direction, unique_name};
use crate::wrap::wrap;

/// Writes the types and docstrings for a model.
pub(super) struct Stubs<'a> {
    pub(super) model: &'a Model,
    pub(super) docs: DocWriter,
}

impl<'a> Stubs<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        Self { model, docs: DocWriter::new(model) }
    }

    /// Returns the parameters of a method. The boolean of each field is true if the parameter is required.
    pub(super) fn parameters(&self, action: &Action, fields: &[(&Field, bool)]) -> Vec<String> {
        let mut parameters = vec!["self".to_owned()];
        if !fields.is_empty() {
            parameters.push("*".to_owned());
        }
        parameters.extend(fields.iter().map(|(field, is_required)| {
            let value_type = self.parameter_type(action, field);
            let default = if *is_required { "" } else { " | None = None" };
            format!("{}: {value_type}{default}", snake_case(&field.name))
        }));
        parameters
    }

    /// Returns the `Args` of a docstring, one line per parameter.
    pub(super) fn arguments(&self, fields: &[(&Field, bool)]) -> String {
        let mut output = String::new();
        for (field, _) in fields {
            let doc = self.docs.field_line(field, self.model);
            let _ = writeln!(output, "    {}: {doc}", snake_case(&field.name));
        }
        output.trim_end().to_owned()
    }

    /// Returns the type that a parameter accepts.
    pub(super) fn parameter_type(&self, action: &Action, field: &Field) -> String {
        let item = self.item_type(action, field);
        let item = match item.as_str() {
            "str" if field.is_time() => "str | datetime.datetime".to_owned(),
            name if name.ends_with(']') || name.starts_with("models._") => name.to_owned(),
            name if name.starts_with("models.") => format!("{name} | dict[str, Any]"),
            name => name.to_owned(),
        };
        if field.item_type().is_some() { format!("Iterable[{item}]") } else { item }
    }

    /// Returns the type of an attribute.
    pub(super) fn attribute_type(&self, action: &Action, field: &Field, direction: Direction) -> String {
        let item = self.item_type(action, field).replace("models.", "");
        let is_required = field.required && direction == Direction::Request;
        match (field.item_type(), direction) {
            (Some(_), Direction::Request) if !is_required => format!("tuple[{item}, ...] | None"),
            (Some(_), _) => format!("tuple[{item}, ...]"),
            (None, _) if field.is_time() => "datetime.datetime | None".to_owned(),
            (None, _) if is_required => item,
            (None, _) => format!("{item} | None"),
        }
    }

    /// Returns the type of a value or, for a list, of its items.
    pub(super) fn item_type(&self, action: &Action, field: &Field) -> String {
        match field.element_type() {
            "string" => match &field.enumeration {
                Some(name) => format!("models._{name}"),
                None => "str".to_owned(),
            },
            "integer" | "long" => "int".to_owned(),
            "double" => "float".to_owned(),
            "boolean" => "bool".to_owned(),
            name => format!("models.{}", unique_name(self.model, action, name)),
        }
    }

    /// Returns the nested structures of all actions, each with its class and the first action that contains it.
    pub(super) fn structures(&self) -> Vec<(String, &Action, &Structure)> {
        let mut structures: Vec<(String, &Action, &Structure)> = Vec::new();
        for action in &self.model.actions {
            for name in action.structures.keys().chain(self.model.types.structures.keys()) {
                let class = unique_name(self.model, action, name);
                if !structures.iter().any(|(other, ..)| *other == class) {
                    structures.push((class, action, self.structure(action, name)));
                }
            }
        }
        structures
    }

    fn structure<'s>(&'s self, action: &'s Action, name: &str) -> &'s Structure {
        action.structures.get(name).unwrap_or_else(|| &self.model.types.structures[name])
    }

    /// Returns `Request` if a request contains the structure, otherwise `Response`.
    pub(super) fn direction(&self, structure: &Structure) -> Direction {
        let in_request = |action: &Action| self.contains(action, &action.request, structure);
        if self.model.actions.iter().any(in_request) { Direction::Request } else { Direction::Response }
    }

    fn contains(&self, action: &Action, fields: &[Field], wanted: &Structure) -> bool {
        fields.iter().any(|field| {
            let name = field.element_type();
            if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
                return false;
            }
            let structure = self.structure(action, name);
            std::ptr::eq(structure, wanted) || self.contains(action, &structure.members, wanted)
        })
    }
}

/// Replaces the names of fields and actions and the boolean values by their Python equivalents.
pub(super) fn python_names(docs: &DocWriter, paragraphs: Vec<String>, fields: &[Field]) -> Vec<String> {
    let rename = |paragraph: String| {
        let paragraph = paragraph.replace("`true`", "`True`").replace("`false`", "`False`");
        // A field name of one word is recognized only in the documentation of its own structure.
        let paragraph = fields.iter().fold(paragraph, |paragraph, field| {
            paragraph.replace(&format!("`{}`", field.name), &format!("`{}`", snake_case(&field.name)))
        });
        docs.rename(&paragraph, snake_case)
    };
    paragraphs.into_iter().map(rename).collect()
}

/// Appends a docstring.
pub(super) fn docstring(output: &mut String, depth: usize, paragraphs: &[String]) {
    let indent = "    ".repeat(depth);
    let mut lines: Vec<String> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        // In Python, the backslashes of Markdown would start escape sequences.
        for line in paragraph.replace('\\', "").lines() {
            let content = line.trim_start();
            let lead = " ".repeat(line.len() - content.len());
            let hanging = if lead.is_empty() && !content.starts_with("- ") { "" } else { "  " };
            let width = WIDTH - indent.len() - lead.len() - 6;
            for (number, piece) in wrap(content, width).into_iter().enumerate() {
                let hanging = if number == 0 { "" } else { hanging };
                lines.push(format!("{indent}{lead}{hanging}{piece}").trim_end().to_owned());
            }
        }
    }
    let first = lines.first().map(|line| line.trim_start().to_owned()).unwrap_or_default();
    if lines.len() == 1 {
        let _ = writeln!(output, "{indent}\"\"\"{first}\"\"\"");
    } else {
        let _ = writeln!(output, "{indent}\"\"\"{first}\n{}\n{indent}\"\"\"", lines[1..].join("\n"));
    }
}
