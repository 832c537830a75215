//! The stub of `volcredis.models`.

use std::fmt::Write as _;

use super::stubs::{Stubs, docstring, python_names};
use super::{HEADER, filled, required_first};
use crate::docs::reference;
use crate::model::{Action, Field};
use crate::names::snake_case;
use crate::structures::Direction;

/// A class of the stub.
struct Class<'a> {
    name: String,
    base: String,
    doc: Vec<String>,
    /// The action of the class, or the first action that contains the structure.
    action: &'a Action,
    fields: &'a [Field],
    direction: Direction,
}

/// Returns the stub.
pub(super) fn stub(stubs: &Stubs<'_>) -> String {
    let mut output = format!(
        "{HEADER}\"\"\"The structures of requests and responses. Their attributes are read-only.\"\"\"\n\n\
         import datetime\nfrom collections.abc import Iterable\nfrom typing import Any, Literal\n\n\
         from typing_extensions import TypeAlias\n\n\
         from volcredis._volcredis import Model, Request, Response\n\ndef __dir__() -> list[str]: ...\n\n"
    );
    for (name, enumeration) in &stubs.model.types.enumerations {
        let values: Vec<String> = enumeration.values.iter().map(|value| format!("\"{value}\"")).collect();
        let _ = writeln!(output, "# {}", stubs.docs.enumeration(enumeration));
        output.push_str(&filled(0, &format!("_{name}: TypeAlias = str | Literal["), &values, "]"));
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
        class(stubs, &mut output, &request);
        let response = Class {
            name: format!("{name}Response"),
            base: "Response".to_owned(),
            doc: vec![format!("Response of `{name}Request`.")],
            action,
            fields: &action.response,
            direction: Direction::Response,
        };
        class(stubs, &mut output, &response);
    }
    for (name, action, structure) in stubs.structures() {
        let model = Class {
            name,
            base: "Model".to_owned(),
            doc: vec![stubs.docs.markdown(&structure.doc)],
            action,
            fields: &structure.members,
            direction: stubs.direction(structure),
        };
        class(stubs, &mut output, &model);
    }
    output
}

fn class(stubs: &Stubs<'_>, output: &mut String, class: &Class<'_>) {
    let Class { name, base, doc, action, fields, direction } = class;
    let fields = required_first(fields);
    let _ = writeln!(output, "\nclass {name}({base}):");
    docstring(output, 1, &python_names(&stubs.docs, doc.clone(), class.fields));
    output.push('\n');
    let attributes: Vec<String> =
        fields.iter().map(|field| format!("\"{}\"", snake_case(&field.name))).collect();
    let close = if attributes.len() == 1 { ",)" } else { ")" };
    output.push_str(&filled(1, "__match_args__ = (", &attributes, close));
    // Type checkers derive the constructor from the attributes. It is declared only if it accepts other types.
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
        output.push_str(&filled(1, "def __init__(", &parameters, ") -> None: ..."));
    }
    for field in fields {
        let name = snake_case(&field.name);
        let value_type = stubs.attribute_type(action, field, *direction);
        let default = match value_type.starts_with("tuple[") && value_type.ends_with(']') {
            true if *direction == Direction::Response => " = ()",
            _ if is_required(field) => "",
            _ => " = None",
        };
        let _ = writeln!(output, "    {name}: {value_type}{default}");
        let doc = python_names(&stubs.docs, vec![stubs.docs.field_line(field, stubs.model)], class.fields);
        docstring(output, 1, &doc);
        if field.is_time() {
            let _ = writeln!(output, "    @property\n    def {name}_raw(self) -> str | None: ...");
        }
    }
}
