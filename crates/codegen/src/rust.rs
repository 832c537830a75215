//! The Rust that the model becomes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::docs::{DocWriter, lines, reference, references};
use super::model::{Action, Field, Mode, Model, Pagination, Rule, Structure, When};
use super::names::{rust_field, rust_variant, snake_case};
use super::structures::unique_name;
use super::{File, HEADER};

const ACTIONS: &str = "crates/volcredis-core/src/actions";

/// All Rust files that come from the model.
pub(crate) fn files(model: &Model) -> Result<Vec<File>> {
    let rust = Rust { model, docs: DocWriter::new(model) };
    let mut files = Vec::new();
    for action in &model.actions {
        let path = format!("{ACTIONS}/{}.rs", snake_case(&action.action));
        let text = rust.action(action).with_context(|| action.action.clone())?;
        files.push(File { path, text });
    }
    files.push(File { path: format!("{ACTIONS}/mod.rs"), text: rust.actions() });
    files.push(File { path: "crates/volcredis-core/src/types.rs".into(), text: rust.types()? });
    files.push(File {
        path: "crates/volcredis-core/src/character_sets.rs".into(),
        text: rust.character_sets()?,
    });
    files.push(File { path: "crates/volcredis-core/src/error_codes.rs".into(), text: rust.error_codes() });
    files.push(File { path: "crates/volcredis/src/methods.rs".into(), text: rust.methods() });
    Ok(files)
}

struct Rust<'a> {
    model: &'a Model,
    docs: DocWriter,
}

/// Whether a structure is sent or received: a list that is not given and an empty one differ only in a request.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Request,
    Response,
}

impl Rust<'_> {
    fn action(&self, action: &Action) -> Result<String> {
        let request = format!("{}Request", action.action);
        let response = format!("{}Response", action.action);
        let mut body = String::new();
        let mut request_doc = self.docs.request(action);
        request_doc.extend(reference(action, |page| format!("Reference: <{page}>")));
        let response_doc = vec![format!("Response of [`{request}`].")];
        self.structure(&mut body, &request, &request_doc, &action.request, Direction::Request)?;
        self.structure(&mut body, &response, &response_doc, &action.response, Direction::Response)?;
        let sent = self.reachable(action, &action.request);
        for (name, structure) in &action.structures {
            let direction =
                if sent.contains(name.as_str()) { Direction::Request } else { Direction::Response };
            let unique = unique_name(self.model, action, name);
            let declared = if unique == *name { unique } else { format!("{name} as {unique:?}") };
            self.nested(&mut body, &declared, structure, direction)?;
        }
        let states = &action.states;
        write!(
            body,
            "operation! {{
    {request} => {response},
    /// The description of [`{request}`].
    pub static ACTION = Action {{
        name: {:?},
        method: {:?},
        category: {:?},
        summary: {:?},
        reference: &{:?},
        mode: Mode::{},
        mutating: {},
        rules: &[{}],
        idempotency_token: {:?},
        pagination: {},
        states: States {{ requires: &{:?}, during: {:?}, after: {:?} }},
    }}
}}
",
            action.action,
            snake_case(&action.action),
            action.category,
            action.summary,
            references(action),
            if action.mode == Mode::Sync { "Sync" } else { "Async" },
            action.mutating,
            rules(&action.rules)?,
            action.idempotency_token,
            pagination(action.pagination.as_ref()),
            states.requires,
            states.during,
            states.after,
        )?;
        if let Some(pagination) = &action.pagination {
            body.push_str(&paginated(action, pagination)?);
        }
        let mut model_names = BTreeSet::from(["Mode", "States"]);
        for name in ["Check", "Condition", "Format", "Literal", "Pagination", "Rule"] {
            if body.contains(&format!("{name}::")) {
                model_names.insert(name);
            }
        }
        let shared: BTreeSet<&str> = self
            .model
            .types
            .structures
            .keys()
            .chain(self.model.types.enumerations.keys())
            .map(String::as_str)
            .filter(|name| mentions(&body, name))
            .collect();
        let mut text = format!("{HEADER}\n//! The types of the `{}` action.\n\n", action.action);
        writeln!(text, "use crate::model::{{{}, operation, structure}};", join(&model_names))?;
        if action.pagination.is_some() {
            writeln!(text, "use crate::pages::paginated;")?;
        }
        if !shared.is_empty() {
            writeln!(text, "use crate::types::{{{}}};", join(&shared))?;
        }
        for set in ["character_sets", "DateTime", "Secret"] {
            if mentions(&body, set) {
                writeln!(text, "use crate::{set};")?;
            }
        }
        writeln!(text, "\n{body}")?;
        Ok(text)
    }

    /// The structures of the action that its request can hold.
    fn reachable<'m>(&self, action: &'m Action, fields: &'m [Field]) -> BTreeSet<&'m str> {
        let mut names = BTreeSet::new();
        for field in fields {
            let name = field.item_type().unwrap_or(&field.value_type);
            if let Some(structure) = action.structures.get(name) {
                names.insert(name);
                names.extend(self.reachable(action, &structure.members));
            }
        }
        names
    }

    fn nested(
        &self,
        text: &mut String,
        name: &str,
        structure: &Structure,
        direction: Direction,
    ) -> Result<()> {
        self.structure(text, name, &[self.docs.markdown(&structure.doc)], &structure.members, direction)
    }

    fn structure(
        &self,
        text: &mut String,
        name: &str,
        doc: &[String],
        fields: &[Field],
        direction: Direction,
    ) -> Result<()> {
        let is_list = |field: &&Field| direction == Direction::Response && field.item_type().is_some();
        let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        let lists: Vec<&Field> = fields.iter().filter(|field| !field.required).filter(is_list).collect();
        let optional: Vec<&Field> =
            fields.iter().filter(|field| !field.required && !is_list(field)).collect();
        writeln!(text, "structure! {{")?;
        paragraphs(text, 1, doc)?;
        if fields.is_empty() {
            writeln!(text, "    pub struct {name} {{}}\n}}\n")?;
            return Ok(());
        }
        writeln!(text, "    pub struct {name} {{")?;
        for (section, fields) in [("required", required), ("optional", optional), ("lists", lists)] {
            if fields.is_empty() {
                continue;
            }
            writeln!(text, "        {section} {{")?;
            for field in fields {
                paragraphs(text, 3, &self.docs.field(field, self.model))?;
                let value_type = self.rust_type(field)?;
                // A list that is empty when absent names the type of its items.
                let value_type = match value_type.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'))
                {
                    Some(item) if section == "lists" => item.to_owned(),
                    _ => value_type,
                };
                let checks = checks(field);
                let checks = if section == "lists" || checks.is_empty() {
                    String::new()
                } else {
                    format!(" [{}]", checks.join(", "))
                };
                writeln!(
                    text,
                    "            {}: {value_type} = {:?}{checks},",
                    rust_field(&field.name),
                    field.name
                )?;
            }
            writeln!(text, "        }}")?;
        }
        writeln!(text, "    }}\n}}\n")?;
        Ok(())
    }

    fn rust_type(&self, field: &Field) -> Result<String> {
        let item = field.item_type().unwrap_or(&field.value_type);
        let item = match item {
            "string" if field.secret => "Secret".to_owned(),
            "string" if field.is_time() => "DateTime".to_owned(),
            "string" => field.enumeration.clone().unwrap_or_else(|| "String".into()),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "double" => "f64".into(),
            "boolean" => "bool".into(),
            other if other.starts_with(|first: char| first.is_ascii_uppercase()) => other.to_owned(),
            other => bail!("field {} has the unknown type {other}", field.name),
        };
        Ok(if field.item_type().is_some() { format!("Vec<{item}>") } else { item })
    }

    fn actions(&self) -> String {
        let mut text = format!("{HEADER}\n//! The actions of the service, one module each.\n\n");
        let modules: BTreeSet<String> =
            self.model.actions.iter().map(|action| snake_case(&action.action)).collect();
        for module in modules {
            let _ = writeln!(text, "pub mod {module};");
        }
        text.push_str("\nuse crate::model::Action;\nuse crate::request::Visitor;\n\n");
        for action in &self.model.actions {
            let name = &action.action;
            let _ = writeln!(text, "pub use {}::{{{name}Request, {name}Response}};", snake_case(name));
        }
        text.push_str("\n/// All actions, sorted by name.\npub(crate) static ACTIONS: &[&Action] = &[\n");
        for action in &self.model.actions {
            let _ = writeln!(text, "    &{}::ACTION,", snake_case(&action.action));
        }
        text.push_str(
            "];\n\n/// Calls `visitor` with the request type of the action with that wire name; returns `None` for an unknown action.\n\
             pub fn visit<V: Visitor>(action: &str, visitor: V) -> Option<V::Output> {\n    Some(match action {\n",
        );
        for action in &self.model.actions {
            let name = &action.action;
            let _ = writeln!(text, "        {name:?} => visitor.visit::<{name}Request>(),");
        }
        text.push_str("        _ => return None,\n    })\n}\n");
        text
    }

    fn types(&self) -> Result<String> {
        let mut body = String::new();
        for (name, enumeration) in &self.model.types.enumerations {
            writeln!(body, "open_enum! {{\n    /// {}", self.docs.enumeration(enumeration))?;
            writeln!(body, "    pub enum {name} {{")?;
            for value in &enumeration.values {
                if let Some(doc) = self.docs.value(enumeration, value) {
                    writeln!(body, "        /// {doc}")?;
                }
                writeln!(body, "        {} = {value:?},", rust_variant(value))?;
            }
            writeln!(body, "    }}\n}}\n")?;
        }
        for (name, structure) in &self.model.types.structures {
            let sent = self.model.actions.iter().any(|action| {
                action.request.iter().any(|field| field.item_type().unwrap_or(&field.value_type) == name)
            });
            let direction = if sent { Direction::Request } else { Direction::Response };
            self.nested(&mut body, name, structure, direction)?;
        }
        Ok(format!(
            "{HEADER}\n//! Types that several actions share.\n\nuse crate::model::{{open_enum, structure}};\n\n{body}"
        ))
    }

    fn character_sets(&self) -> Result<String> {
        let mut text = format!(
            "{HEADER}\n//! The characters permitted in names and passwords.\n\nuse crate::model::CharacterSet;\n"
        );
        for (name, set) in &self.model.types.character_sets {
            write!(
                text,
                "\npub(crate) static {}: CharacterSet = CharacterSet {{ doc: {:?}, first: &{:?}, rest: &{:?}, last: &{:?} }};\n",
                name.to_uppercase(),
                set.doc,
                character_ranges(&set.first)?,
                character_ranges(&set.rest)?,
                character_ranges(&set.last)?,
            )?;
        }
        Ok(text)
    }

    fn error_codes(&self) -> String {
        let mut text = format!(
            "{HEADER}\n//! The documented error codes; the service can send others.\n\nuse crate::service_error::ErrorCode;\n"
        );
        let lists = [
            ("PLATFORM", "Error codes of the platform.", &self.model.errors.platform),
            ("REDIS", "Error codes of Cache for Redis.", &self.model.errors.redis),
        ];
        for (name, doc, codes) in lists {
            let _ = writeln!(text, "\n/// {doc}\npub static {name}: &[ErrorCode] = &[");
            for code in codes {
                let _ = writeln!(
                    text,
                    "    ErrorCode {{ code: {:?}, number: {:?}, http_status: {:?}, meaning: {:?} }},",
                    code.code, code.code_n, code.http, code.meaning
                );
            }
            text.push_str("];\n");
        }
        text
    }

    fn methods(&self) -> String {
        let mut text = format!(
            "{HEADER}\n//! One method per action, on both clients.\n\nuse volcredis_core::actions::*;\n\nuse crate::macros::methods;\n\nmethods! {{\n"
        );
        for action in &self.model.actions {
            let _ = writeln!(text, "    /// {}", self.docs.method(action));
            let _ = writeln!(text, "    {}: {}Request,", snake_case(&action.action), action.action);
        }
        text.push_str("}\n");
        text
    }
}

fn join(names: &BTreeSet<&str>) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}

/// Whether code (not documentation, not a text) uses the name of a type or a module.
fn mentions(body: &str, name: &str) -> bool {
    let code = body.lines().filter(|line| !line.trim_start().starts_with("///"));
    code.flat_map(|line| line.split('"').step_by(2))
        .filter(|piece| !piece.contains(&format!("pub struct {name} ")))
        .flat_map(|piece| piece.split(|character: char| !(character.is_alphanumeric() || character == '_')))
        .any(|word| word == name)
}

fn paragraphs(text: &mut String, depth: usize, paragraphs: &[String]) -> Result<()> {
    let indent = "    ".repeat(depth);
    for line in lines(paragraphs, 110 - 4 * depth - 6) {
        writeln!(text, "{}", format!("{indent}/// {line}").trim_end())?;
    }
    Ok(())
}

fn checks(field: &Field) -> Vec<String> {
    let mut checks = Vec::new();
    if field.min_length.is_some() || field.max_length.is_some() {
        checks.push(format!(
            "Check::Length {{ min: {}, max: {} }}",
            field.min_length.unwrap_or(0),
            field.max_length.map_or("usize::MAX".to_owned(), |max| max.to_string())
        ));
    }
    if let Some(set) = &field.characters {
        checks.push(format!("Check::Characters(&character_sets::{})", set.to_uppercase()));
    }
    if let Some(kinds) = field.min_character_kinds {
        checks.push(format!("Check::CharacterKinds({kinds})"));
    }
    if field.min.is_some() || field.max.is_some() {
        let bound = |value: Option<i64>, none: &str| value.map_or(none.to_owned(), |value| value.to_string());
        checks.push(format!(
            "Check::Range {{ min: {}, max: {} }}",
            bound(field.min, "i64::MIN"),
            bound(field.max, "i64::MAX")
        ));
    }
    if !field.ranges.is_empty() {
        checks.push(format!("Check::Ranges(&{:?})", field.ranges));
    }
    if let Some(factor) = field.multiple_of {
        checks.push(format!("Check::MultipleOf({factor})"));
    }
    match field.format.as_deref() {
        Some("date-time") => checks.push("Check::Format(Format::DateTime)".into()),
        Some("hour-range") => checks.push(format!(
            "Check::Format(Format::HourRange {{ min_hours: {}, max_hours: {} }})",
            field.min_hours.unwrap_or(1),
            field.max_hours.unwrap_or(24)
        )),
        _ => {}
    }
    if field.min_items.is_some() || field.max_items.is_some() {
        checks.push(format!(
            "Check::Items {{ min: {}, max: {}, separator: {:?} }}",
            field.min_items.unwrap_or(0),
            field.max_items.map_or("usize::MAX".to_owned(), |max| max.to_string()),
            field.separator
        ));
    }
    if field.unique_items {
        checks.push(format!("Check::Unique {{ separator: {:?} }}", field.separator));
    }
    if let Some(member) = &field.unique_by {
        checks.push(format!("Check::UniqueBy({member:?})"));
    }
    if let Some(bytes) = field.max_total_bytes {
        checks.push(format!("Check::TotalBytes({bytes})"));
    }
    if !field.not_in.is_empty() {
        checks.push(format!("Check::NotIn(&{:?})", field.not_in));
    }
    checks
}

fn literal(value: &Value) -> Result<String> {
    Ok(match value {
        Value::Bool(value) => format!("Literal::Boolean({value})"),
        Value::Number(number) => format!("Literal::Integer({number})"),
        Value::String(text) => format!("Literal::String({text:?})"),
        other => bail!("{other} cannot stand in a rule"),
    })
}

fn literals(values: &[Value]) -> Result<String> {
    Ok(values.iter().map(literal).collect::<Result<Vec<_>>>()?.join(", "))
}

fn conditions(when: &When) -> Result<String> {
    let conditions = when.iter().map(|(field, value)| {
        Ok(match value {
            Value::Null => format!("Condition::Absent({field:?})"),
            Value::String(any) if any == "*" => format!("Condition::Given({field:?})"),
            Value::Array(values) => format!("Condition::Is({field:?}, &[{}])", literals(values)?),
            value => format!("Condition::Is({field:?}, &[{}])", literal(value)?),
        })
    });
    Ok(conditions.collect::<Result<Vec<_>>>()?.join(", "))
}

fn rules(rules: &[Rule]) -> Result<String> {
    let texts = rules.iter().map(|rule| {
        Ok(match rule {
            Rule::RequiredIf { field, when } => {
                format!("Rule::RequiredIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::ForbiddenIf { field, when } => {
                format!("Rule::ForbiddenIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::IgnoredIf { field, when } => {
                format!("Rule::IgnoredIf {{ field: {field:?}, when: &[{}] }}", conditions(when)?)
            }
            Rule::AllowedIf { field, when, values } => format!(
                "Rule::AllowedIf {{ field: {field:?}, when: &[{}], values: &[{}] }}",
                conditions(when)?,
                literals(values)?
            ),
            Rule::RangesIf { field, when, ranges } => format!(
                "Rule::RangesIf {{ field: {field:?}, when: &[{}], ranges: &{ranges:?} }}",
                conditions(when)?
            ),
            Rule::NumericText { field, when, min, max } => format!(
                "Rule::NumericText {{ field: {field:?}, when: &[{}], min: {min}, max: {max} }}",
                conditions(when)?
            ),
            Rule::AnyOf { fields } => format!("Rule::AnyOf(&{fields:?})"),
            Rule::ExactlyOneOf { fields } => format!("Rule::ExactlyOneOf(&{fields:?})"),
            Rule::Together { fields } => format!("Rule::Together(&{fields:?})"),
            Rule::NotBothMany { fields } => format!("Rule::NotBothMany(&{fields:?})"),
            Rule::Ordered { earlier, later } => {
                format!("Rule::Ordered {{ earlier: {earlier:?}, later: {later:?} }}")
            }
            Rule::MaxSpan { start, end, seconds } => {
                format!("Rule::MaxSpan {{ start: {start:?}, end: {end:?}, seconds: {seconds} }}")
            }
            Rule::ItemCount { field, count } => {
                format!("Rule::ItemCount {{ field: {field:?}, count: {count:?} }}")
            }
            Rule::SameMember { field, member, when } => format!(
                "Rule::SameMember {{ field: {field:?}, member: {member:?}, when: &[{}] }}",
                conditions(when)?
            ),
            Rule::DistinctMembers { field, member, min, when } => format!(
                "Rule::DistinctMembers {{ field: {field:?}, member: {member:?}, min: {min}, when: &[{}] }}",
                conditions(when)?
            ),
        })
    });
    let texts = texts.collect::<Result<Vec<String>>>()?;
    Ok(if texts.is_empty() {
        String::new()
    } else {
        format!("\n            {},\n        ", texts.join(",\n            "))
    })
}

fn pagination(pagination: Option<&Pagination>) -> String {
    match pagination {
        None => "None".into(),
        Some(Pagination::Page { page, size, items, total, id }) => format!(
            "Some(Pagination::Page {{ page: {page:?}, size: {size:?}, items: {items:?}, total: {total:?}, id: &{id:?} }})"
        ),
        Some(Pagination::Token { token, next, size, items, total, done, id }) => format!(
            "Some(Pagination::Token {{ token: {token:?}, next: {next:?}, size: {size:?}, items: {items:?}, total: {total:?}, done: {done:?}, id: &{id:?} }})"
        ),
    }
}

/// The implementation that goes through the pages of an action.
fn paginated(action: &Action, pagination: &Pagination) -> Result<String> {
    let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = pagination;
    let item = action
        .response
        .iter()
        .find(|field| field.name == *items)
        .and_then(Field::item_type)
        .with_context(|| format!("there is no list {items} in the response"))?;
    let head = format!("\npaginated! {{\n    {}Request: [{item}],\n", action.action);
    Ok(match pagination {
        Pagination::Page { page, size, items, total, .. } => format!(
            "{head}    page({}, {}) => {{ {}, {} }}\n}}\n",
            rust_field(page),
            rust_field(size),
            rust_field(items),
            rust_field(total),
        ),
        Pagination::Token { token, next, size, items, total, done, .. } => format!(
            "{head}    token({}, {}) => {{ {}, {}, {}, {} }}\n}}\n",
            rust_field(token),
            rust_field(size),
            rust_field(items),
            rust_field(total),
            rust_field(next),
            rust_field(done),
        ),
    })
}

/// The ranges of a set such as `a-z0-9_-`, where a `-` at the end is itself.
fn character_ranges(set: &str) -> Result<Vec<(char, char)>> {
    let characters: Vec<char> = set.chars().collect();
    let mut ranges = Vec::new();
    let mut index = 0;
    while let Some(&start) = characters.get(index) {
        match (characters.get(index + 1), characters.get(index + 2)) {
            (Some('-'), Some(&end)) if start <= end => {
                ranges.push((start, end));
                index += 3;
            }
            (Some('-'), Some(_)) => bail!("the range from {start:?} in {set:?} runs backwards"),
            _ => {
                ranges.push((start, start));
                index += 1;
            }
        }
    }
    Ok(ranges)
}
