//! `include/volcredis/actions.hpp`: the model as structures of C++17.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::File;
use super::docs::{DocWriter, reference};
use super::model::{Action, Field, Model, Pagination};
use super::rust::wrap;
use super::structures::{Direction, Structures, held};

/// The text before the first structure.
const TOP: &str = "\
// Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_ACTIONS_HPP
#define VOLCREDIS_ACTIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include \"fields.hpp\"

namespace volcredis {
";

/// The header.
pub(super) fn file(model: &Model) -> Result<File> {
    let header = Header { model, docs: DocWriter::new(model) };
    let mut text = TOP.to_owned();
    header.nested(&mut text, Structures { model, action: None })?;
    for action in &model.actions {
        header.action(&mut text, action)?;
    }
    text.push_str("\n}  // namespace volcredis\n\n#endif  // VOLCREDIS_ACTIONS_HPP\n");
    Ok(File { path: "include/volcredis/actions.hpp".into(), text })
}

struct Header<'a> {
    model: &'a Model,
    docs: DocWriter,
}

/// What a structure looks like. Texts of one that is sent are owned; those of one that is received lie in the response.
struct Shape<'a> {
    name: &'a str,
    fields: &'a [Field],
    direction: Direction,
    /// What stands between the members and the function.
    extra: &'a str,
}

impl Header<'_> {
    fn action(&self, text: &mut String, action: &Action) -> Result<()> {
        let name = &action.action;
        let structures = Structures { model: self.model, action: Some(action) };
        self.nested(text, structures)?;
        let doc = [format!("Response of `{name}`.")];
        let (direction, response) = (Direction::Response, format!("{name}Response"));
        let shape = Shape { name: &response, fields: &action.response, direction, extra: "" };
        self.structure(text, structures, &doc, &shape)?;
        let mut call = format!(
            "\n    /// The type of the response.\n    using response_type = {name}Response;\n    /// The wire name of the action.\n    static constexpr const char *action = {name:?};\n"
        );
        if let Some(pagination) = &action.pagination {
            call.push_str(&listing(structures, action, pagination)?);
        }
        let mut doc = self.docs.request(action);
        doc.extend(reference(action, |page| format!("@see {page}")));
        let (direction, request) = (Direction::Request, format!("{name}Request"));
        let shape = Shape { name: &request, fields: &action.request, direction, extra: &call };
        self.structure(text, structures, &doc, &shape)
    }

    /// The structures inside of others.
    fn nested(&self, text: &mut String, structures: Structures<'_>) -> Result<()> {
        for (name, structure) in structures.in_order() {
            let doc = [self.docs.markdown(&structure.doc)];
            for direction in [Direction::Request, Direction::Response] {
                if structures.occurs(name, direction) {
                    let name = structures.name(name, direction);
                    let shape = Shape { name: &name, fields: &structure.members, direction, extra: "" };
                    self.structure(text, structures, &doc, &shape)?;
                }
            }
        }
        Ok(())
    }

    fn structure(
        &self,
        text: &mut String,
        structures: Structures<'_>,
        doc: &[String],
        shape: &Shape<'_>,
    ) -> Result<()> {
        let &Shape { name, fields, direction, extra } = shape;
        writeln!(text)?;
        comment(text, 0, doc)?;
        writeln!(text, "struct {name} {{")?;
        for field in fields {
            comment(text, 4, &self.docs.field(field, self.model))?;
            writeln!(text, "    {} {};", field_type(structures, field, direction), field.name)?;
        }
        text.push_str(extra);
        let (signature, object) = match direction {
            Direction::Request => ("void write(detail::writer &to) const", "to"),
            Direction::Response => ("void read(const detail::reader &from)", "from"),
        };
        let what = if direction == Direction::Request {
            "Writes the fields to a request."
        } else {
            "Reads the fields from a response."
        };
        writeln!(text, "\n    /// {what}\n    {signature} {{")?;
        if fields.is_empty() {
            writeln!(text, "        (void){object};")?;
        }
        for field in fields {
            writeln!(text, "        {object}.field({:?}, {});", field.name, field.name)?;
        }
        writeln!(text, "    }}\n}};")?;
        Ok(())
    }
}

/// What a list over several pages is made of, for `client::paginate`.
fn listing(structures: Structures<'_>, action: &Action, pagination: &Pagination) -> Result<String> {
    let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) = pagination;
    let list = action.response.iter().find(|field| field.name == *items);
    let list = list.with_context(|| format!("there is no list {items} in the response"))?;
    let item = item_type(structures, list, Direction::Response);
    Ok(format!(
        "    /// The type of an item of the list.\n    using item_type = {item};\n    /// Returns the items of a page.\n    static const std::vector<item_type> &items(const response_type &page) noexcept {{ return page.{items}; }}\n"
    ))
}

fn field_type(structures: Structures<'_>, field: &Field, direction: Direction) -> String {
    let item = item_type(structures, field, direction);
    match (field.item_type().is_some(), direction) {
        (true, Direction::Request) => format!("std::optional<std::vector<{item}>>"),
        (true, Direction::Response) => format!("std::vector<{item}>"),
        (false, _) => format!("std::optional<{item}>"),
    }
}

/// The type of a field, or of its items, where it is a list.
fn item_type(structures: Structures<'_>, field: &Field, direction: Direction) -> String {
    match held(field) {
        "string" if direction == Direction::Request => "std::string".to_owned(),
        "string" => "std::string_view".to_owned(),
        "integer" => "std::int32_t".to_owned(),
        "long" => "std::int64_t".to_owned(),
        "double" => "double".to_owned(),
        "boolean" => "bool".to_owned(),
        // Qualified, because members often have the names of their types.
        structure => format!("volcredis::{}", structures.name(structure, direction)),
    }
}

fn comment(text: &mut String, indent: usize, paragraphs: &[String]) -> Result<()> {
    let margin = " ".repeat(indent);
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            writeln!(text, "{margin}///")?;
        }
        for piece in paragraph.lines().flat_map(|line| wrap(line, 105 - indent)) {
            writeln!(text, "{}", format!("{margin}/// {piece}").trim_end())?;
        }
    }
    Ok(())
}
