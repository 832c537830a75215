//! Structures: declarations, constructors, builders, setters and tables of fields.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::tables::checks;
use super::{Rust, doc_comment};
use crate::model::{Action, Field, Structure};
use crate::names::{pascal_case, rust_field};
use crate::structures::{Direction, unique_name};

/// A structure to generate.
pub(super) struct StructDecl<'a> {
    /// The name of the type.
    pub(super) name: &'a str,
    /// The name that is unique among all actions.
    pub(super) unique_name: String,
    /// The documentation, one paragraph per item.
    pub(super) doc: Vec<String>,
    /// A paragraph with a link, for the documentation in Rust only.
    pub(super) link: Option<String>,
    pub(super) fields: &'a [Field],
    pub(super) direction: Direction,
    /// True for a request or a response, false for a structure in one.
    pub(super) is_whole: bool,
}

/// The number of required fields from which on a request has a builder: in a call with that many arguments, two of them are
/// easily swapped.
const MIN_OF_BUILDER: usize = 3;

/// Returns `true` if a request with these fields has a builder in place of a constructor.
pub(super) fn has_builder(fields: &[Field]) -> bool {
    fields.iter().filter(|field| field.required).count() >= MIN_OF_BUILDER
}

/// Returns the name of the builder of a request.
pub(super) fn builder_name(request: &str) -> String {
    format!("{request}Builder")
}

/// The presence of a field, which determines its type.
#[derive(Clone, Copy, PartialEq)]
enum Presence {
    /// A value, which is a parameter of the constructor.
    Required,
    /// An `Option`.
    Optional,
    /// A list of a response, empty if absent.
    List,
}

impl Rust<'_> {
    /// Writes a structure that a request or a response contains; `action` is `None` if several actions share it.
    pub(super) fn nested(
        &self,
        output: &mut String,
        action: Option<&Action>,
        (name, structure): (&str, &Structure),
        direction: Direction,
    ) -> Result<()> {
        let unique_name =
            action.map_or_else(|| name.to_owned(), |action| unique_name(self.model, action, name));
        let doc = vec![self.docs.markdown(&structure.doc)];
        self.structure(
            output,
            &StructDecl {
                name,
                unique_name,
                doc,
                link: None,
                fields: &structure.members,
                direction,
                is_whole: false,
            },
        )
    }

    /// Writes a structure and its implementations.
    pub(super) fn structure(&self, output: &mut String, decl: &StructDecl<'_>) -> Result<()> {
        let fields = sorted_fields(decl);
        self.declaration(output, decl, &fields)?;
        self.functions(output, decl, &fields)?;
        self.reflection(output, decl, &fields)
    }

    fn declaration(
        &self,
        output: &mut String,
        decl: &StructDecl<'_>,
        fields: &[(&Field, Presence)],
    ) -> Result<()> {
        let default = if has_required(fields) { "" } else { "Default, " };
        let eq = if self.contains(fields, &|field| field.element_type() == "double") { "" } else { "Eq, " };
        let is_request = decl.direction == Direction::Request;
        let is_strict = is_request && !self.is_in_responses(decl.name);
        let hash = if is_request && !eq.is_empty() && !self.contains(fields, &|field| field.secret) {
            "Hash, "
        } else {
            ""
        };
        let is_regular = |field: &Field| pascal_case(&rust_field(&field.name)) == field.name;
        let regular = fields.iter().filter(|(field, _)| is_regular(field)).count();
        let doc: Vec<String> = decl.doc.iter().chain(&decl.link).cloned().collect();
        doc_comment(output, 0, &doc)?;
        writeln!(output, "#[derive(Clone, Debug, {default}PartialEq, {eq}{hash}Serialize)]")?;
        if regular > 0 {
            writeln!(output, "#[serde(rename_all = \"PascalCase\")]")?;
        }
        writeln!(output, "#[non_exhaustive]\npub struct {} {{", decl.name)?;
        for &(field, presence) in fields {
            doc_comment(output, 1, &self.docs.field(field, self.model))?;
            if !is_regular(field) {
                writeln!(output, "    #[serde(rename = {:?})]", field.name)?;
            }
            let mut value_type = self.rust_type(field)?;
            if presence == Presence::Optional {
                writeln!(output, "    #[serde(skip_serializing_if = \"Option::is_none\")]")?;
                value_type = format!("Option<{value_type}>");
            }
            writeln!(output, "    pub {}: {value_type},", rust_field(&field.name))?;
        }
        writeln!(output, "}}\n")?;
        self.deserialize(output, decl, fields, is_strict)
    }

    /// Writes the deserialization of a structure.
    fn deserialize(
        &self,
        output: &mut String,
        decl: &StructDecl<'_>,
        fields: &[(&Field, Presence)],
        is_strict: bool,
    ) -> Result<()> {
        let unknown = if is_strict { "strict" } else { "lenient" };
        writeln!(output, "deserialize_structure! {{\n    {unknown} {} {{", decl.name)?;
        for &(field, presence) in fields {
            // Structures of responses are lenient; in a request, they are checked before they are decoded.
            let is_shared = is_strict && self.is_in_responses(field.element_type());
            let kind = match (presence, is_strict) {
                (Presence::Optional, _) => "optional",
                (_, true) => "required",
                (_, false) => "or_default",
            };
            let shared = if is_shared { "_shared" } else { "" };
            writeln!(output, "        {:?} => {}: {kind}{shared},", field.name, rust_field(&field.name))?;
        }
        writeln!(output, "    }}\n}}\n")?;
        Ok(())
    }

    /// Writes the constructor or the builder, and the setters.
    fn functions(
        &self,
        output: &mut String,
        decl: &StructDecl<'_>,
        fields: &[(&Field, Presence)],
    ) -> Result<()> {
        let required: Vec<&Field> = with_presence(fields, |presence| presence == Presence::Required);
        let settable: Vec<&Field> = with_presence(fields, |presence| presence != Presence::Required);
        if has_builder(decl.fields) {
            if !decl.is_whole {
                bail!(
                    "{} is not a request, but has so many required fields that it needs a builder",
                    decl.name
                );
            }
            return self.builder(output, decl, &required, &settable);
        }
        writeln!(output, "impl {} {{", decl.name)?;
        self.constructor(output, fields)?;
        if !settable.is_empty() {
            writeln!(output, "\n    setters! {{")?;
            self.setters(output, decl.direction, &settable)?;
            writeln!(output, "    }}")?;
        }
        writeln!(output, "}}\n")?;
        Ok(())
    }

    fn constructor(&self, output: &mut String, fields: &[(&Field, Presence)]) -> Result<()> {
        if !has_required(fields) {
            writeln!(
                output,
                "    /// Creates the structure without any field set.\n    #[must_use]\n    #[inline]\n    pub fn new() -> Self {{\n        Default::default()\n    }}"
            )?;
            return Ok(());
        }
        let mut parameters = Vec::new();
        for field in with_presence(fields, |presence| presence == Presence::Required) {
            parameters.push(format!(
                "{}: impl IntoField<{}>",
                rust_field(&field.name),
                self.rust_type(field)?
            ));
        }
        writeln!(
            output,
            "    /// Creates the structure from its required fields.\n    #[must_use]\n    pub fn new({}) -> Self {{\n        Self {{",
            parameters.join(", ")
        )?;
        for &(field, presence) in fields {
            let name = rust_field(&field.name);
            match presence {
                Presence::Required => writeln!(output, "{name}: {name}.into_field(),")?,
                Presence::Optional => writeln!(output, "{name}: None,")?,
                Presence::List => writeln!(output, "{name}: Vec::new(),")?,
            }
        }
        writeln!(output, "        }}\n    }}")?;
        Ok(())
    }

    /// Writes the builder of a request and the setters of both.
    fn builder(
        &self,
        output: &mut String,
        decl: &StructDecl<'_>,
        required: &[&Field],
        optional: &[&Field],
    ) -> Result<()> {
        writeln!(output, "builder! {{\n    {}, {} {{", decl.name, builder_name(decl.name))?;
        for field in required {
            writeln!(
                output,
                "        {}: {} = {:?},",
                rust_field(&field.name),
                self.rust_type(field)?,
                field.name
            )?;
        }
        writeln!(output, "    }} {{")?;
        self.setters(output, decl.direction, optional)?;
        writeln!(output, "    }}\n}}\n")?;
        Ok(())
    }

    /// Writes the fields as arguments of the macro `setters`.
    fn setters(&self, output: &mut String, direction: Direction, fields: &[&Field]) -> Result<()> {
        for field in fields {
            let name = rust_field(&field.name);
            let setter = match direction {
                Direction::Request => format!(", set_{}", name.trim_start_matches("r#")),
                Direction::Response => String::new(),
            };
            writeln!(output, "        {name}{setter}: {},", self.rust_type(field)?)?;
        }
        Ok(())
    }

    /// Writes the table of the fields and the function that gets a field by its wire name.
    fn reflection(
        &self,
        output: &mut String,
        decl: &StructDecl<'_>,
        fields: &[(&Field, Presence)],
    ) -> Result<()> {
        let name = decl.name;
        writeln!(
            output,
            "impl Reflect for {name} {{\n    const STRUCTURE: &'static Structure = &Structure {{\n        name: {name:?},\n        unique_name: {:?},\n        doc: {:?},\n        fields: &[",
            decl.unique_name,
            decl.doc.join("\n\n"),
        )?;
        for &(field, presence) in fields {
            let value_type = self.rust_type(field)?.replace("Vec<", "Vec::<");
            let constructor = if presence == Presence::Required { "required" } else { "optional" };
            let checks = if presence == Presence::List { Vec::new() } else { checks(field) };
            let checks =
                if checks.is_empty() { String::new() } else { format!(".checks(&[{}])", checks.join(", ")) };
            writeln!(
                output,
                "            Field::{constructor}({:?}, {:?}, {value_type}::TYPE)\n                .doc({:?}){checks},",
                field.name,
                rust_field(&field.name),
                self.docs.field(field, self.model).join("\n\n"),
            )?;
        }
        writeln!(output, "        ],\n    }};\n}}\n")?;
        let parameter = if fields.is_empty() { "_" } else { "name" };
        writeln!(
            output,
            "impl Fields for {name} {{\n    #[inline]\n    fn field(&self, {parameter}: &str) -> Option<ValueRef<'_>> {{"
        )?;
        if fields.is_empty() {
            writeln!(output, "        None")?;
        } else {
            writeln!(output, "        match name {{")?;
            for (field, _) in fields {
                writeln!(
                    output,
                    "            {:?} => self.{}.as_value(),",
                    field.name,
                    rust_field(&field.name)
                )?;
            }
            writeln!(output, "            _ => None,\n        }}")?;
        }
        writeln!(output, "    }}\n}}\n")?;
        Ok(())
    }

    /// Returns `true` if any field, also of a nested structure, matches.
    fn contains(&self, fields: &[(&Field, Presence)], matches: &dyn Fn(&Field) -> bool) -> bool {
        fields.iter().any(|(field, _)| self.field_contains(field, matches))
    }

    fn field_contains(&self, field: &Field, matches: &dyn Fn(&Field) -> bool) -> bool {
        let name = field.element_type();
        let of_actions = self.model.actions.iter().filter_map(|action| action.structures.get(name));
        matches(field)
            || of_actions
                .chain(self.model.types.structures.get(name))
                .any(|structure| structure.members.iter().any(|member| self.field_contains(member, matches)))
    }

    /// Returns `true` if a response contains the shared structure.
    fn is_in_responses(&self, name: &str) -> bool {
        self.model.types.structures.contains_key(name)
            && self.model.actions.iter().any(|action| {
                let of_action = action.structures.values().flat_map(|structure| &structure.members);
                action.response.iter().chain(of_action).any(|field| field.element_type() == name)
            })
    }

    fn rust_type(&self, field: &Field) -> Result<String> {
        let item = match field.element_type() {
            "string" if field.secret => "Secret".to_owned(),
            "string" if field.is_time() => "DateTime".to_owned(),
            "string" => field.enumeration.clone().unwrap_or_else(|| "String".into()),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "double" => "f64".into(),
            "boolean" => "bool".into(),
            other if other.starts_with(|first: char| first.is_ascii_uppercase()) => other.to_owned(),
            other => bail!("unknown type {other} of field {}", field.name),
        };
        Ok(if field.item_type().is_some() { format!("Vec<{item}>") } else { item })
    }
}

/// Returns the fields with their presence: first required, then optional fields, then the lists of a response.
fn sorted_fields<'a>(decl: &StructDecl<'a>) -> Vec<(&'a Field, Presence)> {
    let presence = |field: &Field| match decl.direction {
        _ if field.required => Presence::Required,
        Direction::Response if field.item_type().is_some() => Presence::List,
        _ => Presence::Optional,
    };
    let mut fields: Vec<_> = decl.fields.iter().map(|field| (field, presence(field))).collect();
    fields.sort_by_key(|(_, presence)| *presence as u8);
    fields
}

/// Returns the fields whose presence matches.
fn with_presence<'a>(fields: &[(&'a Field, Presence)], matches: impl Fn(Presence) -> bool) -> Vec<&'a Field> {
    fields.iter().filter(|(_, presence)| matches(*presence)).map(|(field, _)| *field).collect()
}

fn has_required(fields: &[(&Field, Presence)]) -> bool {
    fields.iter().any(|(_, presence)| *presence == Presence::Required)
}
