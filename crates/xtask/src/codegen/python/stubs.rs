//! The stubs: the types and the documentation of every method, parameter and attribute.

use std::fmt::Write as _;

use super::super::File;
use super::super::model::{Action, Enumeration, Field, Model, Structure};
use super::super::names::snake_case;
use super::super::rust::wrap;
use super::super::words::Words;
use super::{HEADER, PACKAGE, WIDTH, bracketed, in_order};

pub(super) fn files(model: &Model) -> Vec<File> {
    let stubs = Stubs { model, words: Words::new(model) };
    vec![
        File { path: format!("{PACKAGE}/models.pyi"), text: stubs.models() },
        File { path: format!("{PACKAGE}/_client.pyi"), text: stubs.client(Face::Blocking) },
        File { path: format!("{PACKAGE}/_async_client.pyi"), text: stubs.client(Face::Async) },
    ]
}

struct Stubs<'a> {
    model: &'a Model,
    words: Words,
}

#[derive(Clone, Copy, PartialEq)]
enum Face {
    Blocking,
    Async,
}

/// Whether a structure is sent or received: a list that is not given and an empty one differ only in a request.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Sent,
    Received,
}

impl Stubs<'_> {
    fn client(&self, face: Face) -> String {
        let (doc, base, imports, variable) = match face {
            Face::Blocking => {
                ("The client that blocks the calling thread.", "Client", "from typing import Any\n", "")
            }
            Face::Async => (
                "The client for asyncio.",
                "AsyncClient",
                "from types import TracebackType\nfrom typing import Any, TypeVar\n\nfrom typing_extensions import Self\n",
                "\n_ResponseT = TypeVar(\"_ResponseT\", bound=_volcredis.Response)\n",
            ),
        };
        let mut text = format!(
            "{HEADER}\"\"\"{doc}\"\"\"\n\nimport datetime\nfrom collections.abc import Sequence\n{imports}\nfrom volcredis import _volcredis, models\n{variable}\n"
        );
        let _ = writeln!(text, "class {base}(_volcredis.{base}):");
        text.push_str(match face {
            Face::Blocking => BLOCKING,
            Face::Async => ASYNC,
        });
        for action in &self.model.actions {
            self.method(&mut text, action, face);
        }
        text
    }

    fn method(&self, text: &mut String, action: &Action, face: Face) {
        let fields: Vec<&Field> = in_order(&action.request).collect();
        let mut parameters = vec!["self".to_owned()];
        if !fields.is_empty() {
            parameters.push("*".to_owned());
        }
        parameters.extend(fields.iter().map(|field| {
            let value_type = self.given_type(action, field);
            let name = snake_case(&field.name);
            if field.required {
                format!("{name}: {value_type}")
            } else {
                format!("{name}: {value_type} | None = None")
            }
        }));
        let mut doc = self.words.request(action);
        if !fields.is_empty() {
            doc.push(format!("Args:\n{}", self.arguments(&fields)));
        }
        let keyword = if face == Face::Async { "async def" } else { "def" };
        let open = format!("{keyword} {}(", snake_case(&action.action));
        let close = format!(") -> models.{}Response:", action.action);
        text.push('\n');
        text.push_str(&bracketed(1, &open, &parameters, &close));
        docstring(text, 2, &python_names(doc, &action.request));
        text.push_str("        ...\n");
    }

    /// A line a parameter, and what else holds for it below.
    fn arguments(&self, fields: &[&Field]) -> String {
        let mut text = String::new();
        for field in fields {
            let paragraphs = self.words.field(field, self.model);
            let _ = writeln!(text, "    {}: {}", snake_case(&field.name), paragraphs.join(" "));
        }
        text.trim_end().to_owned()
    }

    fn models(&self) -> String {
        let mut text = format!(
            "{HEADER}\"\"\"The structures of requests and responses; each class is made when it is first needed.\"\"\"\n\n\
             import datetime\nfrom collections.abc import Sequence\nfrom typing import Any, Literal\n\n\
             from typing_extensions import TypeAlias\n\n\
             from volcredis._volcredis import Model, Request, Response\n\ndef __dir__() -> list[str]: ...\n\n"
        );
        for (name, Enumeration { doc, values }) in &self.model.types.enumerations {
            let values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
            let _ = writeln!(text, "# {doc} Other values can occur.");
            text.push_str(&bracketed(0, &format!("_{name}: TypeAlias = str | Literal["), &values, "]"));
        }
        for action in &self.model.actions {
            let name = &action.action;
            let request = format!("{name}Request");
            let base = format!("Request[\"{name}Response\"]");
            let doc = self.words.request(action);
            self.class(&mut text, &request, &base, doc, action, &action.request, Direction::Sent);
            let doc = vec![format!("What `{request}` is answered with.")];
            let response = format!("{name}Response");
            self.class(&mut text, &response, "Response", doc, action, &action.response, Direction::Received);
        }
        for (name, action, structure) in self.structures() {
            let doc = vec![self.words.markdown(&structure.doc)];
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
        docstring(text, 1, &python_names(doc, fields));
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
            let doc = python_names(self.words.field(field, self.model), fields);
            property(text, &name, &self.read_type(action, field, direction), &doc);
            if is_time(field) {
                let doc = ["The time as it came, as text.".to_owned()];
                property(text, &format!("{name}_raw"), "str | None", &doc);
            }
        }
    }

    /// What is taken for a field.
    fn given_type(&self, action: &Action, field: &Field) -> String {
        let item = self.item_type(action, field);
        let item = match item.as_str() {
            "str" if is_time(field) => "str | datetime.datetime".to_owned(),
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
            (None, _) if is_time(field) => "datetime.datetime | None".to_owned(),
            (None, _) if is_always_there => item,
            (None, _) => format!("{item} | None"),
        }
    }

    fn item_type(&self, action: &Action, field: &Field) -> String {
        match field.item_type().unwrap_or(&field.value_type) {
            "string" => match &field.enumeration {
                Some(name) => format!("models._{name}"),
                None => "str".to_owned(),
            },
            "integer" | "long" => "int".to_owned(),
            "double" => "float".to_owned(),
            "boolean" => "bool".to_owned(),
            name => format!("models.{}", self.class_name(action, name)),
        }
    }
}

/// The names of the classes: the same rule as in `bindings/python/src/shape.rs`.
impl Stubs<'_> {
    /// All structures below requests and responses, with their classes and the first action that has each.
    fn structures(&self) -> Vec<(String, &Action, &Structure)> {
        let mut structures: Vec<(String, &Action, &Structure)> = Vec::new();
        for action in &self.model.actions {
            for name in action.structures.keys().chain(self.model.types.structures.keys()) {
                let class = self.class_name(action, name);
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

    /// A name that several structures have gets the name of the action in front.
    fn class_name(&self, action: &Action, name: &str) -> String {
        let fields = |structure: &Structure| -> Vec<String> {
            structure.members.iter().map(|field| field.name.clone()).collect()
        };
        let wanted = fields(self.structure(action, name));
        let mut owners = self.model.actions.iter().filter_map(|other| {
            other.structures.get(name).map(|structure| (other, fields(structure) == wanted))
        });
        if owners.clone().all(|(_, is_same)| is_same) {
            return name.to_owned();
        }
        let first = owners.find(|(_, is_same)| *is_same).map_or(action, |(owner, _)| owner);
        format!("{}{name}", first.action)
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

fn is_time(field: &Field) -> bool {
    field.value_type == "string" && field.format.as_deref() == Some("date-time")
}

fn property(text: &mut String, name: &str, value_type: &str, doc: &[String]) {
    let _ = writeln!(text, "\n    @property\n    def {name}(self) -> {value_type}:");
    docstring(text, 2, doc);
    text.push_str("        ...\n");
}

/// Fields under the names that they have in Python.
fn python_names(paragraphs: Vec<String>, fields: &[Field]) -> Vec<String> {
    let rename = |paragraph: String| {
        fields.iter().fold(paragraph, |text, field| {
            text.replace(&format!("`{}`", field.name), &format!("`{}`", snake_case(&field.name)))
        })
    };
    paragraphs.into_iter().map(rename).collect()
}

fn docstring(text: &mut String, depth: usize, paragraphs: &[String]) {
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

/// What the blocking client has beside the actions.
const BLOCKING: &str = r#"    """A client that blocks the calling thread; any number of threads can share it.

    The time that a call waits is free for other threads, and Ctrl-C ends it.
    """
"#;

/// What the client for asyncio has beside the actions.
const ASYNC: &str = r#"    """A client for asyncio, with the same methods as `Client`, to be awaited.

    Any number of tasks can share it. To cancel a task cancels its call; the service may have got the request.
    """

    async def send(self, request: _volcredis.Request[_ResponseT]) -> _ResponseT:
        """Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        ...

    async def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.Response:
        """Makes a call with parameters in wire names.

        An action or a parameter newer than the library is called with `version`, or with `allow_unknown`.
        """
        ...

    async def close(self) -> None:
        """Closes the connections, once no other client shares them.

        Calls under way fail, others are refused.
        """
        ...

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...
"#;
