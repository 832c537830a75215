//! The stub of `volcredis.models`.

use std::fmt::Write as _;

use super::stubs::{Direction, Stubs, docstring, python_names};
use super::{HEADER, filled, in_order};
use crate::docs::reference;
use crate::model::{Action, Field};
use crate::names::snake_case;

/// A class of the stub.
struct Class<'a> {
    name: String,
    base: String,
    doc: Vec<String>,
    /// The action of the class, or the first action with the structure.
    action: &'a Action,
    fields: &'a [Field],
    direction: Direction,
}

/// Returns the stub.
pub(super) fn stub(stubs: &Stubs<'_>) -> String {
    let mut text = format!(
        "{HEADER}\"\"\"The structures of requests and responses. Their attributes are read-only.\"\"\"\n\n\
         import datetime\nfrom collections.abc import Sequence\nfrom typing import Any, Literal\n\n\
         from typing_extensions import TypeAlias\n\n\
         from volcredis._volcredis import Model, Request, Response\n\ndef __dir__() -> list[str]: ...\n\n"
    );
    for (name, enumeration) in &stubs.model.types.enumerations {
        let values: Vec<String> = enumeration.values.iter().map(|value| format!("\"{value}\"")).collect();
        let _ = writeln!(text, "# {}", stubs.docs.enumeration(enumeration));
        text.push_str(&filled(0, &format!("_{name}: TypeAlias = str | Literal["), &values, "]"));
    }
    for action in &stubs.model.actions {
        let name = &action.action;
        let mut doc = stubs.docs.request(action);
        doc.extend(reference(action, |page| format!("Reference: {page}")));
        let request = Class {
            name: format!("{name}Request"),
            base: format!("Request[\"{name}Response\"]"),
            doc,
            action,
            fields: &action.request,
            direction: Direction::Request,
        };
        class(stubs, &mut text, &request);
        let response = Class {
            name: format!("{name}Response"),
            base: "Response".to_owned(),
            doc: vec![format!("Response of `{name}Request`.")],
            action,
            fields: &action.response,
            direction: Direction::Response,
        };
        class(stubs, &mut text, &response);
    }
    for (name, action, structure) in stubs.structures() {
        let part = Class {
            name,
            base: "Model".to_owned(),
            doc: vec![stubs.docs.markdown(&structure.doc)],
            action,
            fields: &structure.members,
            direction: stubs.direction(structure),
        };
        class(stubs, &mut text, &part);
    }
    text
}

fn class(stubs: &Stubs<'_>, text: &mut String, class: &Class<'_>) {
    let Class { name, base, doc, action, fields, direction } = class;
    let fields = in_order(fields);
    let _ = writeln!(text, "\nclass {name}({base}):");
    docstring(text, 1, &python_names(&stubs.docs, doc.clone(), class.fields));
    text.push('\n');
    let attributes: Vec<String> =
        fields.iter().map(|field| format!("\"{}\"", snake_case(&field.name))).collect();
    let close = if attributes.len() == 1 { ",)" } else { ")" };
    text.push_str(&filled(1, "__match_args__ = (", &attributes, close));
    // Type checkers derive the constructor from the attributes, unless it accepts other types.
    let is_required = |field: &Field| field.required && *direction == Direction::Request;
    let differs = |field: &&Field| field.is_time() || field.item_type().is_some();
    if *direction == Direction::Request && fields.iter().any(differs) {
        let mut parameters = vec!["self".to_owned(), "*".to_owned()];
        parameters.extend(fields.iter().map(|field| {
            let value_type = stubs.parameter_type(action, field).replace("models.", "");
            let name = snake_case(&field.name);
            let default = if is_required(field) { "" } else { " | None = None" };
            format!("{name}: {value_type}{default}")
        }));
        text.push_str(&filled(1, "def __init__(", &parameters, ") -> None: ..."));
    }
    for field in fields {
        let name = snake_case(&field.name);
        let value_type = stubs.attribute_type(action, field, *direction);
        let default = match value_type.starts_with("tuple[") && value_type.ends_with(']') {
            true if *direction == Direction::Response => " = ()",
            _ if is_required(field) => "",
            _ => " = None",
        };
        let _ = writeln!(text, "    {name}: {value_type}{default}");
        let doc = python_names(&stubs.docs, vec![stubs.docs.field_line(field, stubs.model)], class.fields);
        docstring(text, 1, &doc);
        if field.is_time() {
            let _ = writeln!(text, "    @property\n    def {name}_raw(self) -> str | None: ...");
        }
    }
}
