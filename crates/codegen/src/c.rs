//! The C emitter: structures for requests and responses, based on the functions of `volcredis.h`.

use std::fmt::Write as _;

use anyhow::Result;

use super::File;
use super::chapters::chapters;
use super::docs::{DocWriter, lines, reference};
use super::model::{Action, Field, Model};
use super::structures::{Direction, Structures};

pub(super) const FOLDER: &str = "include/volcredis";

/// The maximum width of the content of a comment, which leaves room for its delimiters in the 128 columns of `.clang-format`.
pub(super) const COMMENT_WIDTH: usize = 120;

/// Generates a header of the shared types, a header per chapter, and an umbrella header.
pub(super) fn files(model: &Model) -> Result<Vec<File>> {
    let header = Header { model, docs: DocWriter::new(model) };
    let mut types = String::new();
    header.enumerations(&mut types)?;
    header.nested(&mut types, Structures { model, action: None })?;
    let mut files =
        vec![file("generated/types", "Types that several chapters share.", &["../typed.h".into()], &types)];
    let mut all = vec!["generated/types.h".to_owned()];
    for chapter in chapters(model)? {
        let mut output = String::new();
        for action in chapter.actions {
            header.action(&mut output, action)?;
        }
        let path = format!("generated/{}", chapter.name);
        files.push(file(&path, &format!("{}.", chapter.title), &["types.h".into()], &output));
        all.push(format!("{path}.h"));
    }
    files.push(file("actions", "All actions; see `typed.h` for how to use them.", &all, ""));
    Ok(files)
}

/// Returns a header with an include guard and includes.
fn file(name: &str, doc: &str, includes: &[String], body: &str) -> File {
    let guard = format!("VOLCREDIS_{}_H", name.replace('/', "_").to_uppercase());
    let includes: String = includes.iter().map(|header| format!("#include \"{header}\"\n")).collect();
    File {
        path: format!("{FOLDER}/{name}.h"),
        content: format!(
            "/**\n * @file\n * {doc} Generated from the API model by `cargo xtask codegen`. Do not edit.\n */\n\
             #ifndef {guard}\n#define {guard}\n\n{includes}{body}\n#endif /* {guard} */\n"
        ),
    }
}

struct Header<'a> {
    model: &'a Model,
    docs: DocWriter,
}

impl Header<'_> {
    fn enumerations(&self, output: &mut String) -> Result<()> {
        for (name, enumeration) in &self.model.types.enumerations {
            writeln!(output, "\n/* {} */", self.docs.enumeration(enumeration))?;
            for value in &enumeration.values {
                let constant: String =
                    value.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect();
                let doc =
                    self.docs.value(enumeration, value).unwrap_or_else(|| format!("A value of `{name}`."));
                writeln!(output, "#define VOLCREDIS_{name}_{constant} {value:?} /**< {doc} */")?;
            }
        }
        Ok(())
    }

    fn action(&self, output: &mut String, action: &Action) -> Result<()> {
        let name = &action.action;
        writeln!(output, "\n/* ---- {name} ---- */")?;
        let structures = Structures { model: self.model, action: Some(action) };
        self.nested(output, structures)?;
        let request = format!("volcredis_{name}Request");
        let response = format!("volcredis_{name}Response");
        let mut doc = self.docs.request(action);
        doc.extend(reference(action, |page| format!("@see {page}")));
        self.request(output, &request, &doc, structures, &action.request)?;
        let doc = vec![format!("Response of `{name}`; a view that is valid as long as the response object.")];
        self.response(output, &response, &doc, structures, &action.response)?;
        comment(output, 0, &[
            self.docs.method(action),
            "Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See \
             `volcredis_client_send`."
                .into(),
        ])?;
        write!(
            output,
            "static inline volcredis_status volcredis_{name}(const volcredis_client *client, const {request} *request,
    volcredis_response **response, {response} *result, volcredis_error **error) {{
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new({name:?}, &filled, response, error);
    status = status ? status : volcredis_fill_{name}Request(filled, \"\", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {{
        *result = volcredis_read_{name}Response(volcredis_response_result(*response));
    }}
    return status;
}}
"
        )?;
        Ok(())
    }

    /// Writes the nested structures.
    fn nested(&self, output: &mut String, structures: Structures<'_>) -> Result<()> {
        for (name, structure) in structures.in_dependency_order() {
            let doc = [self.docs.markdown(&structure.doc)];
            for direction in [Direction::Request, Direction::Response] {
                if structures.occurs(name, direction) {
                    let c_name = format!("volcredis_{}", structures.name(name, direction));
                    let write = if direction == Direction::Request { Self::request } else { Self::response };
                    write(self, output, &c_name, &doc, structures, &structure.members)?;
                }
            }
        }
        Ok(())
    }

    /// Writes the structure of a request and the function that fills a request object from it.
    fn request(
        &self,
        output: &mut String,
        name: &str,
        doc: &[String],
        structures: Structures<'_>,
        fields: &[Field],
    ) -> Result<()> {
        comment(output, 0, doc)?;
        writeln!(output, "typedef struct {name} {{")?;
        if fields.is_empty() {
            writeln!(output, "    /** Unused; C requires a member. */\n    char unused;")?;
        }
        for field in fields {
            comment(output, 4, &[self.docs.field_line(field, self.model)])?;
            let wire = &field.name;
            let element = field.element_type();
            match (field.item_type().is_some(), scalar(element)) {
                (false, Some(_)) if element == "string" => writeln!(output, "    const char *{wire};")?,
                (false, Some(kind)) => writeln!(output, "    volcredis_optional_{kind} {wire};")?,
                (false, None) => writeln!(
                    output,
                    "    const volcredis_{} *{wire};",
                    structures.name(element, Direction::Request)
                )?,
                (true, Some(kind)) => writeln!(output, "    volcredis_{kind}s {wire};")?,
                (true, None) => writeln!(
                    output,
                    "    const volcredis_{} *{wire};\n    /** The number of items in `{wire}`. */\n    size_t {wire}Count;",
                    structures.name(element, Direction::Request)
                )?,
            }
        }
        writeln!(output, "}} {name};\n")?;
        let short = name.trim_start_matches("volcredis_");
        writeln!(
            output,
            "/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */\nstatic inline volcredis_status volcredis_fill_{short}(volcredis_request *request, const char *at,\n    const {name} *from, volcredis_error **error) {{\n    volcredis_status status = VOLCREDIS_OK;"
        )?;
        if fields.is_empty() {
            writeln!(output, "    (void)request;\n    (void)at;\n    (void)from;\n    (void)error;")?;
        }
        for field in fields {
            let wire = &field.name;
            let element = field.element_type();
            let inner = structures.name(element, Direction::Request);
            match (field.item_type().is_some(), scalar(element)) {
                (false, Some(kind)) => writeln!(
                    output,
                    "    status = status ? status : volcredis_detail_put_{kind}(request, at, {wire:?}, from->{wire}, error);"
                )?,
                (true, Some(kind)) => writeln!(
                    output,
                    "    status = status ? status : volcredis_detail_put_{kind}s(request, at, {wire:?}, from->{wire}, error);"
                )?,
                (false, None) => writeln!(
                    output,
                    "    if (from->{wire} != NULL && status == VOLCREDIS_OK) {{\n        char inner[VOLCREDIS_DETAIL_POINTER_MAX];\n        volcredis_detail_join(inner, at, {wire:?});\n        status = volcredis_detail_put_empty(request, at, {wire:?}, \"{{}}\", error);\n        status = status ? status : volcredis_fill_{inner}(request, inner, from->{wire}, error);\n    }}"
                )?,
                (true, None) => writeln!(
                    output,
                    "    if (from->{wire} != NULL && status == VOLCREDIS_OK) {{\n        status = volcredis_detail_put_empty(request, at, {wire:?}, \"[]\", error);\n    }}\n    for (size_t index = 0; index < from->{wire}Count && status == VOLCREDIS_OK; index++) {{\n        char inner[VOLCREDIS_DETAIL_POINTER_MAX];\n        volcredis_detail_join_index(inner, at, {wire:?}, index);\n        status = volcredis_fill_{inner}(request, inner, &from->{wire}[index], error);\n    }}"
                )?,
            }
        }
        writeln!(output, "    return status;\n}}\n")?;
        Ok(())
    }

    /// Writes the structure of a response and the function that reads it.
    fn response(
        &self,
        output: &mut String,
        name: &str,
        doc: &[String],
        structures: Structures<'_>,
        fields: &[Field],
    ) -> Result<()> {
        comment(output, 0, doc)?;
        writeln!(
            output,
            "typedef struct {name} {{\n    /** The value that the view reads. */\n    const volcredis_value *value;"
        )?;
        for field in fields {
            let wire = &field.name;
            let element = field.element_type();
            let mut doc = vec![self.docs.field_line(field, self.model)];
            if field.item_type().is_some() {
                doc.push(match scalar(element) {
                    Some(kind) => format!("Read the items with `volcredis_item_{kind}`."),
                    None => format!(
                        "Read the items with `volcredis_item` and `volcredis_read_{}`.",
                        structures.name(element, Direction::Response)
                    ),
                });
            } else if scalar(element).is_none() {
                doc.push(format!(
                    "Read it with `volcredis_read_{}`; null if absent.",
                    structures.name(element, Direction::Response)
                ));
            }
            comment(output, 4, &[doc.join(" ")])?;
            match (field.item_type().is_some(), scalar(element)) {
                (true, _) => writeln!(output, "    volcredis_list {wire};")?,
                (false, Some("string")) => writeln!(output, "    const char *{wire};")?,
                (false, Some(kind)) => writeln!(output, "    volcredis_optional_{kind} {wire};")?,
                (false, None) => writeln!(output, "    const volcredis_value *{wire};")?,
            }
        }
        let short = name.trim_start_matches("volcredis_");
        writeln!(
            output,
            "}} {name};\n\n/** Returns a view of `value`, with no member set if it is null. */\nstatic inline {name} volcredis_read_{short}(const volcredis_value *value) {{\n    {name} view;\n    view.value = value;"
        )?;
        for field in fields {
            let wire = &field.name;
            let kind = match (field.item_type().is_some(), scalar(&field.value_type)) {
                (true, _) => "list",
                (false, Some(kind)) => kind,
                (false, None) => "value",
            };
            writeln!(output, "    view.{wire} = volcredis_detail_get_{kind}(value, {wire:?});")?;
        }
        writeln!(output, "    return view;\n}}\n")?;
        Ok(())
    }
}

/// Returns the name of a type in the names of functions; `None` for a structure.
fn scalar(value_type: &str) -> Option<&'static str> {
    Some(match value_type {
        "string" => "string",
        "integer" => "int32",
        "long" => "int64",
        "double" => "double",
        "boolean" => "bool",
        _ => return None,
    })
}

/// Writes a documentation comment.
fn comment(output: &mut String, indent: usize, paragraphs: &[String]) -> Result<()> {
    let margin = " ".repeat(indent);
    // An example can contain the delimiters of comments.
    let lines: Vec<String> = lines(paragraphs, COMMENT_WIDTH - indent)
        .iter()
        .map(|line| line.replace("*/", "* /").replace("/*", "/ *"))
        .collect();
    if let [line] = lines.as_slice() {
        writeln!(output, "{margin}/** {line} */")?;
        return Ok(());
    }
    // The delimiters of members have no lines of their own, which keeps structures short.
    let (first, last) = if indent > 0 { (1, " */") } else { (0, "") };
    writeln!(output, "{}", format!("{margin}/** {}", lines[..first].concat()).trim_end())?;
    for (index, line) in lines.iter().enumerate().skip(first) {
        let end = if index + 1 == lines.len() { last } else { "" };
        writeln!(output, "{}", format!("{margin} * {line}{end}").trim_end())?;
    }
    if last.is_empty() {
        writeln!(output, "{margin} */")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example;

    #[test]
    fn a_request_is_a_structure_with_a_function_that_fills_it() {
        let model = example();
        let header = Header { model: &model, docs: DocWriter::new(&model) };
        let mut output = String::new();
        header.action(&mut output, &model.actions[0]).unwrap();
        for part in [
            "typedef struct volcredis_ModifyTagsRequest {\n",
            "    const char *InstanceId;\n",
            "    const volcredis_ModifyTags_Tag *Tags;\n",
            "    size_t TagsCount;\n",
            "_string(request, at, \"InstanceId\", from->InstanceId, error)",
            "    volcredis_optional_int32 Count;\n",
            "static inline volcredis_status volcredis_ModifyTags(",
        ] {
            assert!(output.contains(part), "{part} is missing in\n{output}");
        }
    }

    #[test]
    fn values_of_enumerations_are_constants() {
        let model = example();
        let header = Header { model: &model, docs: DocWriter::new(&model) };
        let mut output = String::new();
        header.enumerations(&mut output).unwrap();
        assert!(
            output.contains("#define VOLCREDIS_TagType_Custom \"Custom\" /**< A value of `TagType`. */\n"),
            "{output}"
        );
        assert!(
            output.contains("#define VOLCREDIS_TagType_5_0 \"5.0\" /**< A value of `TagType`. */\n"),
            "{output}"
        );
    }

    #[test]
    fn delimiters_in_comments_are_escaped() {
        let mut output = String::new();
        comment(&mut output, 4, &["a */ b".into(), "c".into()]).unwrap();
        assert_eq!(output, "    /** a * / b\n     *\n     * c */\n");
        output.clear();
        comment(&mut output, 0, &["a".into(), "b".into()]).unwrap();
        assert_eq!(output, "/**\n * a\n *\n * b\n */\n");
    }

    #[test]
    fn a_header_is_guarded() {
        let header = file("generated/tags", "Tags.", &["types.h".into()], "int body;\n");
        assert_eq!(header.path, "include/volcredis/generated/tags.h");
        assert!(header.content.contains(
            "#ifndef VOLCREDIS_GENERATED_TAGS_H\n#define VOLCREDIS_GENERATED_TAGS_H\n\n#include \"types.h\"\nint body;\n"
        ));
    }
}
