//! The stubs: the types and the documentation of every method, parameter and attribute.

use std::fmt::Write as _;

use super::super::File;
use super::super::docs::{DocWriter, reference, wrap};
use super::super::model::{Action, Field, Model, Structure};
use super::super::names::snake_case;
use super::super::structures::unique_name;
use super::client_stubs::Face;
use super::{HEADER, PACKAGE, WIDTH, bracketed, in_order, paginate};

pub(super) fn files(model: &Model) -> Vec<File> {
    let stubs = Stubs { model, docs: DocWriter::new(model) };
    vec![
        File { path: format!("{PACKAGE}/models.pyi"), text: stubs.models() },
        File { path: format!("{PACKAGE}/_client.pyi"), text: stubs.client(Face::Blocking) },
        File { path: format!("{PACKAGE}/_async_client.pyi"), text: stubs.client(Face::Async) },
        File { path: format!("{PACKAGE}/_paginate.pyi"), text: paginate::stub(&stubs) },
    ]
}

pub(super) struct Stubs<'a> {
    pub(super) model: &'a Model,
    pub(super) docs: DocWriter,
}

/// Whether a structure is sent or received: a list that is not given and an empty one differ only in a request.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Sent,
    Received,
}

impl Stubs<'_> {
    fn models(&self) -> String {
        let mut text = format!(
            "{HEADER}\"\"\"The structures of requests and responses; each class is made when it is first needed.\"\"\"\n\n\
             import datetime\nfrom collections.abc import Sequence\nfrom typing import Any, Literal\n\n\
             from typing_extensions import TypeAlias\n\n\
             from volcredis._volcredis import Model, Request, Response\n\ndef __dir__() -> list[str]: ...\n\n"
        );
        for (name, enumeration) in &self.model.types.enumerations {
            let values: Vec<String> = enumeration.values.iter().map(|value| format!("\"{value}\"")).collect();
            let _ = writeln!(text, "# {}", self.docs.enumeration(enumeration));
            text.push_str(&bracketed(0, &format!("_{name}: TypeAlias = str | Literal["), &values, "]"));
        }
        for action in &self.model.actions {
            let name = &action.action;
            let request = format!("{name}Request");
            let base = format!("Request[\"{name}Response\"]");
            let mut doc = self.docs.request(action);
            doc.extend(reference(action, |page| format!("Reference: {page}")));
            self.class(&mut text, &request, &base, doc, action, &action.request, Direction::Sent);
            let doc = vec![format!("Response of `{request}`.")];
            let response = format!("{name}Response");
            self.class(&mut text, &response, "Response", doc, action, &action.response, Direction::Received);
        }
        for (name, action, structure) in self.structures() {
            let doc = vec![self.docs.markdown(&structure.doc)];
            let direction = self.direction(structure);
            self.class(&mut text, &name, "Model", doc, action, &structure.members, direction);
        }
        text
    }

    #[allow(clippy::too_many_arguments, reason = "a class has many parts")]
    fn class(
        &self,
        text: &mut String,
        name: &str,
        base: &str,
        doc: Vec<String>,
        action: &Action,
        fields: &[Field],
        direction: Direction,
    ) {
        let _ = writeln!(text, "\nclass {name}({base}):");
        docstring(text, 1, &python_names(&self.docs, doc, fields));
        text.push('\n');
        let attributes: Vec<String> =
            in_order(fields).map(|field| format!("\"{}\"", snake_case(&field.name))).collect();
        let close = if attributes.len() == 1 { ",)" } else { ")" };
        text.push_str(&bracketed(1, "__match_args__ = (", &attributes, close));
        let mut parameters = vec!["self".to_owned()];
        if !fields.is_empty() {
            parameters.push("*".to_owned());
        }
        parameters.extend(in_order(fields).map(|field| {
            let value_type = self.given_type(action, field).replace("models.", "");
            let name = snake_case(&field.name);
            if field.required && direction == Direction::Sent {
                format!("{name}: {value_type}")
            } else {
                format!("{name}: {value_type} | None = None")
            }
        }));
        text.push_str(&bracketed(1, "def __init__(", &parameters, ") -> None: ..."));
        for field in in_order(fields) {
            let name = snake_case(&field.name);
            let doc = python_names(&self.docs, vec![self.docs.field_line(field, self.model)], fields);
            property(text, &name, &self.read_type(action, field, direction), &doc);
            if field.is_time() {
                let doc = ["The unparsed string.".to_owned()];
                property(text, &format!("{name}_raw"), "str | None", &doc);
            }
        }
    }

    /// What is taken for a field.
    pub(super) fn given_type(&self, action: &Action, field: &Field) -> String {
        let item = self.item_type(action, field);
        let item = match item.as_str() {
            "str" if field.is_time() => "str | datetime.datetime".to_owned(),
            name if name.ends_with(']') || name.starts_with("models._") => name.to_owned(),
            name if name.starts_with("models.") => format!("{name} | dict[str, Any]"),
            name => name.to_owned(),
        };
        if field.item_type().is_some() { format!("Sequence[{item}]") } else { item }
    }

    /// What an attribute gives.
    fn read_type(&self, action: &Action, field: &Field, direction: Direction) -> String {
        let item = self.item_type(action, field).replace("models.", "");
        let is_always_there = field.required && direction == Direction::Sent;
        match (field.item_type(), direction) {
            (Some(_), Direction::Received) => format!("tuple[{item}, ...]"),
            (Some(_), Direction::Sent) if is_always_there => format!("tuple[{item}, ...]"),
            (Some(_), Direction::Sent) => format!("tuple[{item}, ...] | None"),
            (None, _) if field.is_time() => "datetime.datetime | None".to_owned(),
            (None, _) if is_always_there => item,
            (None, _) => format!("{item} | None"),
        }
    }

    pub(super) fn item_type(&self, action: &Action, field: &Field) -> String {
        match field.item_type().unwrap_or(&field.value_type) {
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
}

impl Stubs<'_> {
    /// All structures below requests and responses, with their classes and the first action that has each.
    fn structures(&self) -> Vec<(String, &Action, &Structure)> {
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

    /// A structure that any request can hold is sent.
    fn direction(&self, structure: &Structure) -> Direction {
        let is_sent = self.model.actions.iter().any(|action| self.holds(action, &action.request, structure));
        if is_sent { Direction::Sent } else { Direction::Received }
    }

    fn holds(&self, action: &Action, fields: &[Field], wanted: &Structure) -> bool {
        fields.iter().any(|field| {
            let name = field.item_type().unwrap_or(&field.value_type);
            if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
                return false;
            }
            let structure = self.structure(action, name);
            std::ptr::eq(structure, wanted) || self.holds(action, &structure.members, wanted)
        })
    }
}

fn property(text: &mut String, name: &str, value_type: &str, doc: &[String]) {
    let _ = writeln!(text, "\n    @property\n    def {name}(self) -> {value_type}:");
    docstring(text, 2, doc);
    text.push_str("        ...\n");
}

/// Replaces the names of fields and actions and the values of booleans by those of Python.
pub(super) fn python_names(docs: &DocWriter, paragraphs: Vec<String>, fields: &[Field]) -> Vec<String> {
    let rename = |paragraph: String| {
        let paragraph = paragraph.replace("`true`", "`True`").replace("`false`", "`False`");
        // A name of one word is that of a field only beside the field.
        let paragraph = fields.iter().fold(paragraph, |text, field| {
            text.replace(&format!("`{}`", field.name), &format!("`{}`", snake_case(&field.name)))
        });
        docs.rename(&paragraph, snake_case)
    };
    paragraphs.into_iter().map(rename).collect()
}

pub(super) fn docstring(text: &mut String, depth: usize, paragraphs: &[String]) {
    let indent = "    ".repeat(depth);
    let mut lines: Vec<String> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        // The backslashes of Markdown mean something else here.
        for line in paragraph.replace('\\', "").lines() {
            let content = line.trim_start();
            let lead = " ".repeat(line.len() - content.len());
            let hanging = if lead.is_empty() && !content.starts_with("- ") { "" } else { "  " };
            for (number, piece) in
                wrap(content, WIDTH - indent.len() - lead.len() - 5).into_iter().enumerate()
            {
                let hanging = if number == 0 { "" } else { hanging };
                lines.push(format!("{indent}{lead}{hanging}{piece}").trim_end().to_owned());
            }
        }
    }
    let first = lines.first().map(|line| line.trim_start().to_owned()).unwrap_or_default();
    if lines.len() == 1 {
        let _ = writeln!(text, "{indent}\"\"\"{first}\"\"\"");
        return;
    }
    let _ = writeln!(text, "{indent}\"\"\"{first}\n{}\n{indent}\"\"\"", lines[1..].join("\n"));
}
