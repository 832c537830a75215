//! The Rust emitter: structures, enumerations and tables of the core, and the list of actions.

mod examples;
mod structures;
mod tables;

pub(crate) use self::examples::PATH as EXAMPLES;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result};

use self::structures::{StructDecl, builder_name, has_builder};
use self::tables::{character_ranges, paginated, pagination, rules};
use super::File;
use super::docs::{DocWriter, lines, reference, references};
use super::model::{Action, Field, Mode, Model};
use super::names::{rust_variant, snake_case};
use super::structures::Direction;

/// The first line of each generated file.
const HEADER: &str = "// Generated from the API model by `cargo xtask codegen`. Do not edit.\n";

/// The documentation of the client.
const CLIENT: &str = "https://docs.rs/volcredis/latest/volcredis/struct.Client.html";
/// The folder of the generated code.
pub(crate) const FOLDER: &str = "crates/volcredis-core/src/generated";

/// The maximum width of the lines of a comment.
const WIDTH: usize = 110;

/// Generates all Rust files.
pub(crate) fn files(model: &Model) -> Result<Vec<File>> {
    let rust = Rust { model, docs: DocWriter::new(model) };
    let mut files = Vec::new();
    let mut add =
        |name: &str, content: String| files.push(File { path: format!("{FOLDER}/{name}.rs"), content });
    for (index, action) in model.actions.iter().enumerate() {
        let content = rust.action(index, action).with_context(|| action.action.clone())?;
        add(&format!("actions/{}", snake_case(&action.action)), content);
    }
    add("actions/mod", rust.actions());
    add("types", rust.types()?);
    add("character_sets", rust.character_sets()?);
    add("error_codes", rust.error_codes());
    add(
        "mod",
        format!(
            "{HEADER}\n//! The code that is generated from the API model.\n\npub mod actions;\npub(crate) mod character_sets;\npub mod error_codes;\npub mod types;\n"
        ),
    );
    files.push(File { path: examples::PATH.to_owned(), content: examples::file(model) });
    Ok(files)
}

struct Rust<'a> {
    model: &'a Model,
    docs: DocWriter,
}

impl Rust<'_> {
    fn action(&self, index: usize, action: &Action) -> Result<String> {
        let request = format!("{}Request", action.action);
        let response = format!("{}Response", action.action);
        let method = snake_case(&action.action);
        let mut body = String::new();
        let mut doc = self.docs.request(action);
        doc.extend(reference(action, |page| format!("Reference: <{page}>")));
        self.structure(
            &mut body,
            &StructDecl {
                name: &request,
                unique_name: request.clone(),
                doc,
                // The core cannot link to the crate of the client by the name of the method.
                link: Some(format!("Sent by [`Client::{method}`]({CLIENT}#method.{method}).")),
                fields: &action.request,
                direction: Direction::Request,
                is_whole: true,
            },
        )?;
        self.structure(
            &mut body,
            &StructDecl {
                name: &response,
                unique_name: response.clone(),
                doc: vec![format!("Response of [`{request}`].")],
                link: None,
                fields: &action.response,
                direction: Direction::Response,
                is_whole: true,
            },
        )?;
        let in_request = self.reachable(action, &action.request);
        for (name, structure) in &action.structures {
            let direction =
                if in_request.contains(name.as_str()) { Direction::Request } else { Direction::Response };
            self.nested(&mut body, Some(action), (name, structure), direction)?;
        }
        write!(
            body,
            "/// The description of [`{request}`].
pub static ACTION: Action = Action {{
    index: {index},
    name: {:?},
    method: {:?},
    category: {:?},
    summary: {:?},
    reference: &{:?},
    mode: Mode::{},
    mutating: {},
    request: {request}::STRUCTURE,
    response: {response}::STRUCTURE,
    rules: &[{}],
    idempotency_token: {:?},
    pagination: {},
    states: States {{ requires: &{:?}, during: {:?}, after: {:?} }},
}};

impl Request for {request} {{
    type Response = {response};

    const ACTION: &'static Action = &ACTION;
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
            action.states.requires,
            action.states.during,
            action.states.after,
        )?;
        if let Some(pagination) = &action.pagination {
            body.push_str(&paginated(action, pagination)?);
        }
        Ok(format!(
            "{HEADER}\n//! The types of the `{}` action.\n\n{}\n{body}",
            action.action,
            self.imports(&body)
        ))
    }

    /// Returns the `use` declarations that `body` needs.
    fn imports(&self, body: &str) -> String {
        let mut model = used(body, MODEL_NAMES);
        // The use of an associated item does not name its trait.
        if body.contains("::TYPE") {
            model.insert("FieldValue");
        }
        let types = &self.model.types;
        let shared = types.structures.keys().chain(types.enumerations.keys()).map(String::as_str);
        let shared: Vec<&str> =
            shared.filter(|name| !body.contains(&format!("pub struct {name} "))).collect();
        let mut output = String::from("use serde::Serialize;\n\n");
        let mut import = |path: &str, names: &BTreeSet<&str>| {
            if !names.is_empty() {
                let names: Vec<&str> = names.iter().copied().collect();
                let _ = writeln!(output, "use crate::{path}{{{}}};", names.join(", "));
            }
        };
        import("", &used(body, &["DateTime", "Secret"]));
        import("generated::", &used(body, &["character_sets"]));
        import("generated::types::", &used(body, &shared));
        import("model::", &model);
        import("paginate::", &used(body, &["paginated"]));
        import("request::", &used(body, &["Request"]));
        output
    }

    /// Returns the structures of the action that its request can contain.
    fn reachable<'m>(&self, action: &'m Action, fields: &'m [Field]) -> BTreeSet<&'m str> {
        let mut names = BTreeSet::new();
        for field in fields {
            let name = field.element_type();
            if let Some(structure) = action.structures.get(name) {
                names.insert(name);
                names.extend(self.reachable(action, &structure.members));
            }
        }
        names
    }

    fn actions(&self) -> String {
        let mut output = format!("{HEADER}\n//! The actions of the service, one module each.\n\n");
        let modules: BTreeSet<String> =
            self.model.actions.iter().map(|action| snake_case(&action.action)).collect();
        for module in modules {
            let _ = writeln!(output, "pub mod {module};");
        }
        output.push('\n');
        for action in &self.model.actions {
            let name = &action.action;
            let request = format!("{name}Request");
            let builder =
                if has_builder(&action.request) { builder_name(&request) + ", " } else { String::new() };
            let _ = writeln!(output, "pub use {}::{{{request}, {builder}{name}Response}};", snake_case(name));
        }
        output.push_str("pub use crate::request::visit;\n");
        output.push_str(FOR_EACH_ACTION);
        for action in &self.model.actions {
            let name = &action.action;
            let summary = self.docs.method(action);
            let _ = writeln!(
                output,
                "            #[doc = {summary:?}]\n            {name:?}, {}, {name}Request, {name}Response;",
                snake_case(name)
            );
        }
        output.push_str("        }\n    };\n}\n");
        output
    }

    fn types(&self) -> Result<String> {
        let mut body = String::new();
        for (name, enumeration) in &self.model.types.enumerations {
            doc_comment(&mut body, 0, &[self.docs.enumeration(enumeration)])?;
            writeln!(
                body,
                "#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\npub enum {name} {{"
            )?;
            for value in &enumeration.values {
                if let Some(doc) = self.docs.value(enumeration, value) {
                    doc_comment(&mut body, 1, &[doc])?;
                }
                writeln!(body, "    {},", rust_variant(value))?;
            }
            writeln!(
                body,
                "    /// Any other value, as it is on the wire.\n    Other(String),\n}}\n\nopen_enum! {{\n    {name} {{"
            )?;
            for value in &enumeration.values {
                writeln!(body, "        {} = {value:?},", rust_variant(value))?;
            }
            writeln!(body, "    }}\n}}\n")?;
        }
        for (name, structure) in &self.model.types.structures {
            let in_request = self
                .model
                .actions
                .iter()
                .any(|action| action.request.iter().any(|field| field.element_type() == name));
            let direction = if in_request { Direction::Request } else { Direction::Response };
            self.nested(&mut body, None, (name, structure), direction)?;
        }
        let imports: String = self
            .imports(&body)
            .lines()
            .filter(|line| !line.starts_with("use crate::generated::types"))
            .map(|line| format!("{line}\n"))
            .collect();
        Ok(format!(
            "{HEADER}\n//! Types that several actions share.\n#![allow(missing_docs, reason = \"some values of enumerations explain themselves\")]\n\n{imports}\n{body}"
        ))
    }

    fn character_sets(&self) -> Result<String> {
        let mut output = format!(
            "{HEADER}\n//! The characters permitted in names and passwords.\n\nuse crate::model::CharacterSet;\n"
        );
        for (name, set) in &self.model.types.character_sets {
            write!(
                output,
                "\npub(crate) const {}: &CharacterSet = &CharacterSet {{ doc: {:?}, first: &{:?}, rest: &{:?}, last: &{:?} }};\n",
                name.to_uppercase(),
                set.doc,
                character_ranges(&set.first)?,
                character_ranges(&set.rest)?,
                character_ranges(&set.last)?,
            )?;
        }
        Ok(output)
    }

    fn error_codes(&self) -> String {
        let mut output = format!(
            "{HEADER}\n//! The documented error codes; the service can send others.\n\nuse crate::error::ErrorCode;\n"
        );
        let lists = [
            ("PLATFORM", "Error codes of the platform.", &self.model.errors.platform),
            ("REDIS", "Error codes of Cache for Redis.", &self.model.errors.redis),
        ];
        for (name, doc, codes) in lists {
            let _ = writeln!(output, "\n/// {doc}\npub static {name}: &[ErrorCode] = &[");
            for code in codes {
                let _ = writeln!(
                    output,
                    "    ErrorCode {{ code: {:?}, number: {:?}, http_status: {:?}, meaning: {:?} }},",
                    code.code, code.code_n, code.http, code.meaning
                );
            }
            output.push_str("];\n");
        }
        output
    }
}

/// The items of the module `model` that generated code can import.
const MODEL_NAMES: &[&str] = &[
    "Action",
    "Check",
    "Condition",
    "Reflect",
    "deserialize_structure",
    "Field",
    "Format",
    "IntoField",
    "Literal",
    "ValueRef",
    "Fields",
    "Mode",
    "Pagination",
    "Rule",
    "States",
    "Structure",
    "open_enum",
    "builder",
    "setters",
];

/// The beginning of the macro that lists the actions.
const FOR_EACH_ACTION: &str = "
/// Invokes a macro with a list of all actions, sorted by name.
///
/// The macro gets, for each action, its summary as a doc attribute, its wire name, the name of its method, and the types of
/// its request and its response, which must be in scope, such as by `use volcredis_core::actions::*`:
///
/// ```
/// macro_rules! count {
///     ($(#[doc = $summary:literal] $name:literal, $method:ident, $request:ident, $response:ident;)+) => {
///         [$($name),+].len()
///     };
/// }
///
/// assert_eq!(volcredis_core::for_each_action!(count), volcredis_core::model::Action::all().len());
/// ```
#[macro_export]
macro_rules! for_each_action {
    ($callback:ident) => {
        $callback! {
";

/// Returns those of `names` that occur in code, outside doc comments and string literals.
fn used<'n>(body: &str, names: &[&'n str]) -> BTreeSet<&'n str> {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let code = body.lines().filter(|line| !line.trim_start().starts_with("///"));
    let words: BTreeSet<&str> = code
        .flat_map(|line| line.split('"').step_by(2))
        .flat_map(|piece| piece.split(|character| !is_word(character)))
        .collect();
    names.iter().copied().filter(|name| words.contains(name)).collect()
}

/// Writes a doc comment of one paragraph per item.
fn doc_comment(output: &mut String, depth: usize, paragraphs: &[String]) -> Result<()> {
    let indent = "    ".repeat(depth);
    for line in lines(paragraphs, WIDTH - 4 * depth - 6) {
        writeln!(output, "{}", format!("{indent}/// {line}").trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example;

    fn rust(model: &Model) -> Rust<'_> {
        Rust { model, docs: DocWriter::new(model) }
    }

    #[test]
    fn a_structure_has_fields_setters_and_a_table() {
        let model = example();
        let output = rust(&model).action(0, &model.actions[0]).unwrap();
        for part in [
            "pub struct ModifyTagsRequest {\n    /// ID of the instance.\n",
            "    pub instance_id: String,\n",
            "    pub tags: Option<Vec<Tag>>,\n",
            "    pub fn new(instance_id: impl IntoField<String>) -> Self {",
            "        tags, set_tags: Vec<Tag>,\n",
            "Field::optional(\"Tags\", \"tags\", Vec::<Tag>::TYPE)\n                .doc(\"The tags.",
            ".checks(&[Check::Items { min: 0, max: 20, separator: None }])",
            "            \"InstanceId\" => self.instance_id.as_value(),\n",
        ] {
            assert!(output.contains(part), "{part} is missing in\n{output}");
        }
    }

    #[test]
    fn three_required_fields_make_a_builder() {
        let mut model = example();
        for name in ["First", "Second"] {
            let mut field = example().actions.remove(0).request.remove(0);
            field.name = name.to_owned();
            model.actions[0].request.push(field);
        }
        let output = rust(&model).action(0, &model.actions[0]).unwrap();
        let request = output.split("pub struct ModifyTagsResponse").next().unwrap();
        let builder = "builder! {\n    ModifyTagsRequest, ModifyTagsRequestBuilder {\n";
        assert!(request.contains(builder) && !request.contains("pub fn new("), "{request}");
        assert!(request.contains("        second: String = \"Second\",\n"), "{request}");
        assert!(
            rust(&model)
                .actions()
                .contains("{ModifyTagsRequest, ModifyTagsRequestBuilder, ModifyTagsResponse}")
        );
    }

    #[test]
    fn names_in_comments_and_strings_are_not_imported() {
        let body = "/// Secret\npub struct A {\n    time: DateTime,\n    name: \"Secret\",\n}\n";
        assert_eq!(used(body, &["DateTime", "Secret"]), BTreeSet::from(["DateTime"]));
    }

    #[test]
    fn every_action_is_listed_once() {
        let model = example();
        let output = rust(&model).actions();
        assert_eq!(
            output.matches("\"ModifyTags\", modify_tags, ModifyTagsRequest, ModifyTagsResponse;").count(),
            1
        );
    }

    #[test]
    fn list_items_have_a_hanging_indent() {
        let mut output = String::new();
        doc_comment(&mut output, 1, &["Rules:".into(), format!("- {}end", "word ".repeat(22))]).unwrap();
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(lines[..2], ["    /// Rules:", "    ///"]);
        assert!(lines[2].starts_with("    /// - word") && lines[2].len() <= WIDTH, "{}", lines[2]);
        assert!(lines[3].starts_with("    ///   word") && lines[3].ends_with(" end"), "{}", lines[3]);
    }
}
