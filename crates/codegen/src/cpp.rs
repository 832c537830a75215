//! The C++ emitter: structures for requests and responses.

use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};

use super::File;
use super::c::{COMMENT_WIDTH, FOLDER, fill};
use super::chapters::chapters;
use super::docs::{DocWriter, lines, reference};
use super::model::{Action, Field, Model, Pagination};
use super::structures::{Direction, Structures};

/// The headers of the standard library that the structures need.
const STANDARD: &str = "#include <cstdint>\n#include <optional>\n#include <string>\n#include <vector>\n\n";

/// The most fields of a structure that the C++ headers can read from a response.
const MAX_FIELDS: usize = 64;

/// Generates a header of the shared types, a header per chapter, and an umbrella header.
pub(super) fn files(model: &Model) -> Result<Vec<File>> {
    let header = Header { model, docs: DocWriter::new(model) };
    let mut types = String::new();
    header.enumerations(&mut types)?;
    header.nested(&mut types, Structures { model, action: None })?;
    let mut files = vec![file(
        "generated/types",
        "Types that several chapters share.",
        &["../parameter.hpp".into()],
        &types,
    )];
    let mut all = vec!["generated/types.hpp".to_owned()];
    for chapter in chapters(model)? {
        let has_lists = chapter.actions.iter().any(|action| action.pagination.is_some());
        let mut output = String::new();
        for action in chapter.actions {
            header.action(&mut output, action)?;
        }
        let path = format!("generated/{}", chapter.name);
        let client = if has_lists { "../paginate.hpp" } else { "../client.hpp" };
        files.push(file(
            &path,
            &format!("{}.", chapter.title),
            &[client.into(), "types.hpp".into()],
            &output,
        ));
        all.push(format!("{path}.hpp"));
    }
    files.push(file("actions", "All actions.", &all, ""));
    Ok(files)
}

/// Returns a header with an include guard and includes.
fn file(name: &str, doc: &str, includes: &[String], body: &str) -> File {
    let guard = format!("VOLCREDIS_{}_HPP", name.replace('/', "_").to_uppercase());
    let mut output = format!(
        "/// @file\n/// {doc} Generated from the API model by `cargo xtask codegen`. Do not edit.\n#ifndef {guard}\n#define {guard}\n\n"
    );
    if !body.is_empty() {
        output.push_str(STANDARD);
    }
    output.extend(includes.iter().map(|header| format!("#include \"{header}\"\n")));
    if !body.is_empty() {
        let separator = if includes.is_empty() { "" } else { "\n" };
        output.push_str(&format!(
            "#include \"../push_macros.h\"\n{separator}namespace volcredis {{\n{body}\n}}  // namespace volcredis\n\n#include \"../pop_macros.h\"\n"
        ));
    }
    output.push_str(&format!("\n#endif  // {guard}\n"));
    File { path: format!("{FOLDER}/{name}.hpp"), content: output }
}

struct Header<'a> {
    model: &'a Model,
    docs: DocWriter,
}

/// A structure to write. It owns its strings.
struct StructDecl<'a> {
    name: &'a str,
    fields: &'a [Field],
    /// The kinds of messages that contain it. Those of a request have members that refuse values of other types.
    directions: &'a [Direction],
    /// The declarations between the members and the function.
    extra: &'a str,
}

impl Header<'_> {
    /// Writes a structure of constants per open enumeration.
    fn enumerations(&self, output: &mut String) -> Result<()> {
        for (name, enumeration) in &self.model.types.enumerations {
            writeln!(output)?;
            comment(output, 0, &[self.docs.enumeration(enumeration)])?;
            writeln!(output, "struct {name} {{")?;
            for value in &enumeration.values {
                let doc =
                    self.docs.value(enumeration, value).unwrap_or_else(|| format!("A value of `{name}`."));
                let constant = cpp_constant(value);
                writeln!(output, "    static constexpr const char *{constant} = {value:?}; ///< {doc}")?;
            }
            writeln!(output, "}};")?;
        }
        Ok(())
    }

    fn action(&self, output: &mut String, action: &Action) -> Result<()> {
        let name = &action.action;
        let structures = Structures { model: self.model, action: Some(action) };
        self.nested(output, structures)?;
        let doc = [format!("Response of `{name}`.")];
        let (directions, response) = (&[Direction::Response], format!("{name}Response"));
        let decl = StructDecl { name: &response, fields: &action.response, directions, extra: "" };
        self.structure(output, structures, &doc, &decl)?;
        let mut members = format!(
            "\n    /// The type of the response.\n    using response_type = {name}Response;\n    /// The wire name of the action.\n    static constexpr const char *action = {name:?};\n"
        );
        if let Some(pagination) = &action.pagination {
            members.push_str(&pagination_members(structures, action, pagination)?);
        }
        let mut doc = self.docs.request(action);
        doc.extend(reference(action, |page| format!("@see {page}")));
        let (directions, request) = (&[Direction::Request], format!("{name}Request"));
        let decl = StructDecl { name: &request, fields: &action.request, directions, extra: &members };
        self.structure(output, structures, &doc, &decl)
    }

    /// Writes the nested structures.
    fn nested(&self, output: &mut String, structures: Structures<'_>) -> Result<()> {
        for (name, structure) in structures.in_dependency_order() {
            let doc = [self.docs.markdown(&structure.doc)];
            let all = [Direction::Request, Direction::Response].into_iter();
            let directions: Vec<Direction> =
                all.filter(|&direction| structures.occurs(name, direction)).collect();
            let name = structures.name(name, Direction::Request);
            let fields = &structure.members;
            let decl = StructDecl { name: &name, fields, directions: &directions, extra: "" };
            self.structure(output, structures, &doc, &decl)?;
        }
        Ok(())
    }

    fn structure(
        &self,
        output: &mut String,
        structures: Structures<'_>,
        doc: &[String],
        decl: &StructDecl<'_>,
    ) -> Result<()> {
        let &StructDecl { name, fields, directions, extra } = decl;
        ensure!(
            fields.len() <= MAX_FIELDS,
            "{name} has more than the {MAX_FIELDS} fields of `max_fields` in fields.hpp"
        );
        writeln!(output)?;
        comment(output, 0, doc)?;
        writeln!(output, "struct {name} {{")?;
        for field in fields {
            comment(output, 4, &[self.docs.field_line(field, self.model)])?;
            writeln!(output, "    {} {};", field_type(structures, field, directions), field.name)?;
        }
        output.push_str(extra);
        for direction in directions {
            // A template takes little time to compile in a program that does not call it.
            let (function_doc, signature, object) = match direction {
                Direction::Request => (
                    "Writes the fields to a request.",
                    "template <class Writer> void write(Writer &to) const",
                    "to",
                ),
                Direction::Response => (
                    "Reads the fields from a response.",
                    "template <class Reader> void read(const Reader &from)",
                    "from",
                ),
            };
            writeln!(output, "\n    /// {function_doc}\n    {signature} {{")?;
            if fields.is_empty() {
                writeln!(output, "        (void){object};")?;
            } else {
                let fields: Vec<String> =
                    fields.iter().map(|field| format!("({:?}, {})", field.name, field.name)).collect();
                fill(output, &format!("        {object}"), &fields, "", ";");
            }
            writeln!(output, "    }}")?;
        }
        writeln!(output, "}};")?;
        Ok(())
    }
}

/// Returns the name of a constant for a value of an enumeration.
fn cpp_constant(value: &str) -> String {
    let is_word = value.starts_with(|first: char| first.is_ascii_alphabetic());
    let name = value.replace('.', "_");
    if is_word { name } else { format!("V{name}") }
}

/// Returns the members that `client::paginate` needs.
fn pagination_members(
    structures: Structures<'_>,
    action: &Action,
    pagination: &Pagination,
) -> Result<String> {
    let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = pagination;
    let list = action.response.iter().find(|field| field.name == *items);
    let list = list.with_context(|| format!("the response has no list {items}"))?;
    let item = item_type(structures, list);
    Ok(format!(
        "    /// The type of an item of the list.\n    using item_type = {item};\n    /// Returns the items of a page.\n    static const std::vector<item_type> &items(const response_type &page) noexcept {{ return page.{items}; }}\n"
    ))
}

fn field_type(structures: Structures<'_>, field: &Field, directions: &[Direction]) -> String {
    let item = item_type(structures, field);
    let is_parameter = directions.contains(&Direction::Request);
    match (field.item_type().is_some(), is_parameter) {
        (true, true) => format!("parameter<std::vector<{item}>>"),
        (true, false) => format!("std::vector<{item}>"),
        (false, true) => format!("parameter<{item}>"),
        (false, false) => format!("std::optional<{item}>"),
    }
}

/// Returns the type of a field or, for a list, of its items.
fn item_type(structures: Structures<'_>, field: &Field) -> String {
    match field.element_type() {
        "string" => "std::string".to_owned(),
        "integer" => "std::int32_t".to_owned(),
        "long" => "std::int64_t".to_owned(),
        "double" => "double".to_owned(),
        "boolean" => "bool".to_owned(),
        // Qualified because a member can have the same name as its type.
        structure => format!("volcredis::{}", structures.name(structure, Direction::Request)),
    }
}

fn comment(output: &mut String, indent: usize, paragraphs: &[String]) -> Result<()> {
    let margin = " ".repeat(indent);
    for line in lines(paragraphs, COMMENT_WIDTH - indent) {
        writeln!(output, "{}", format!("{margin}/// {line}").trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example;

    #[test]
    fn a_request_declares_its_action_and_its_response() {
        let model = example();
        let header = Header { model: &model, docs: DocWriter::new(&model) };
        let mut output = String::new();
        header.action(&mut output, &model.actions[0]).unwrap();
        for part in [
            "struct ModifyTagsRequest {\n",
            "    parameter<std::string> InstanceId;\n",
            "    parameter<std::vector<volcredis::ModifyTags_Tag>> Tags;\n",
            "    using response_type = ModifyTagsResponse;\n",
            "    static constexpr const char *action = \"ModifyTags\";\n",
            "        to(\"InstanceId\", InstanceId)(\"Tags\", Tags);\n",
            "struct ModifyTagsResponse {\n",
            "    std::optional<std::int32_t> Count;\n",
            "        from(\"Count\", Count);\n",
        ] {
            assert!(output.contains(part), "{part} is missing in\n{output}");
        }
    }

    #[test]
    fn a_header_is_guarded() {
        let header = file("generated/tags", "Tags.", &["types.hpp".into()], "\nstruct tag;\n");
        assert_eq!(header.path, "include/volcredis/generated/tags.hpp");
        assert!(header.content.contains("#ifndef VOLCREDIS_GENERATED_TAGS_HPP\n"));
        assert!(header.content.contains(
            "#include \"types.hpp\"\n#include \"../push_macros.h\"\n\nnamespace volcredis {\n\nstruct tag;\n"
        ));
    }
}
