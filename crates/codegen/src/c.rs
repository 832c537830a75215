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

/// The maximum width of a line of code.
const CODE_WIDTH: usize = 128;

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
    let body = if body.is_empty() {
        String::new()
    } else {
        format!("#include \"../push_macros.h\"\n{body}\n#include \"../pop_macros.h\"\n")
    };
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
        let mut doc = self.docs.request(action);
        doc.extend(reference(action, |page| format!("@see {page}")));
        self.structure(
            output,
            &format!("{name}Request"),
            &doc,
            structures,
            &action.request,
            Direction::Request,
        )?;
        let doc = vec![format!("Response of `{name}`; a view that is valid as long as the response object.")];
        self.structure(
            output,
            &format!("{name}Response"),
            &doc,
            structures,
            &action.response,
            Direction::Response,
        )?;
        self.functions(output, action)
    }

    /// Writes the functions of an action.
    fn functions(&self, output: &mut String, action: &Action) -> Result<()> {
        let name = &action.action;
        let (request, response) = (format!("volcredis_{name}Request"), format!("volcredis_{name}Response"));
        let (request_type, response_type) =
            (format!("volcredis_detail_{name}Request()"), format!("volcredis_detail_{name}Response()"));
        comment(output, 0, &[
            self.docs.method(action),
            "Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. \
             See `volcredis_client_send`."
                .into(),
        ])?;
        write!(
            output,
            "static inline volcredis_status volcredis_{name}(const volcredis_client *client, const {request} *request,
    const volcredis_call_options *options, volcredis_response **response, {response} *result, volcredis_error **error) {{
    return volcredis_detail_send(client, {name:?}, request, {request_type}, options, response, result,
        {response_type}, error);
}}
/** Calls `{name}` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_{name}_async(const volcredis_client *client, const {request} *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {{
    return volcredis_detail_send_async(client, {name:?}, request, {request_type}, options, callback, user_data, error);
}}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_{name}Request(const {request} *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {{
    return volcredis_detail_request({name:?}, from, {request_type}, options, request, error);
}}
/** Reads a response of `{name}`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_{name}Response(const volcredis_response *response, {response} *result,
    volcredis_error **error) {{
    return volcredis_detail_read_response(response, {name:?}, result, {response_type}, error);
}}
"
        )?;
        if action.pagination.is_some() {
            write!(
                output,
                "/** Creates a paginator of `{name}`, whose pages are read with `volcredis_read_{name}Response`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_{name}_pages(const {request} *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {{
    return volcredis_detail_pages({name:?}, request, {request_type}, options, paginator, error);
}}
"
            )?;
        }
        Ok(())
    }

    /// Writes the nested structures.
    fn nested(&self, output: &mut String, structures: Structures<'_>) -> Result<()> {
        for (name, structure) in structures.in_dependency_order() {
            let doc = [self.docs.markdown(&structure.doc)];
            for direction in [Direction::Request, Direction::Response] {
                if structures.occurs(name, direction) {
                    let c_name = structures.name(name, direction);
                    self.structure(output, &c_name, &doc, structures, &structure.members, direction)?;
                    if structures.is_listed(name, direction) {
                        list(output, &c_name, direction)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes a structure and the function that returns its layout. A structure of a response is a view.
    fn structure(
        &self,
        output: &mut String,
        name: &str,
        doc: &[String],
        structures: Structures<'_>,
        fields: &[Field],
        direction: Direction,
    ) -> Result<()> {
        comment(output, 0, doc)?;
        writeln!(output, "typedef struct volcredis_{name} {{")?;
        if direction == Direction::Response {
            writeln!(output, "    /** The value that the view reads. */\n    const volcredis_value *value;")?;
        } else if fields.is_empty() {
            writeln!(output, "    /** Unused; C requires a member. */\n    char unused;")?;
        }
        let mut descriptions = Vec::new();
        for field in fields {
            comment(output, 4, &[self.docs.field_line(field, self.model)])?;
            let wire = &field.name;
            let element = field.element_type();
            let structure = structures.name(element, direction);
            let kind = scalar(element);
            let list = if direction == Direction::Request { "array" } else { "list" };
            let declaration = match (field.item_type().is_some(), kind) {
                (true, _) => format!("volcredis_{}_{list} {wire}", kind.unwrap_or(&structure)),
                (false, Some("string")) => format!("const char *{wire}"),
                (false, Some(kind)) => format!("volcredis_optional_{kind} {wire}"),
                (false, None) if direction == Direction::Request => {
                    format!("const volcredis_{structure} *{wire}")
                }
                (false, None) => format!("volcredis_{structure} {wire}"),
            };
            writeln!(output, "    {declaration};")?;
            descriptions.push(match (field.item_type().is_some(), kind) {
                (false, Some(kind)) => format!("VOLCREDIS_F({wire}, {})", kind.to_uppercase()),
                (true, Some(kind)) => format!("VOLCREDIS_L({wire}, {})", kind.to_uppercase()),
                (false, None) => format!("VOLCREDIS_S({wire}, {structure})"),
                (true, None) => format!("VOLCREDIS_SL({wire}, {structure})"),
            });
        }
        writeln!(output, "}} volcredis_{name};")?;
        if descriptions.is_empty() {
            writeln!(output, "VOLCREDIS_EMPTY_TYPE({name})")?;
            return Ok(());
        }
        fill(output, &format!("VOLCREDIS_TYPE({name}"), &descriptions, ", ", ")");
        Ok(())
    }
}

/// Writes a list of parts with as many parts on each line as fit.
pub(super) fn fill(output: &mut String, start: &str, parts: &[String], separator: &str, end: &str) {
    let mut line = start.to_owned();
    for part in parts {
        if line.len() + separator.len() + part.len() + end.len() > CODE_WIDTH {
            output.push_str(&line);
            output.push_str(separator.trim_end());
            output.push('\n');
            let indent = start.len() - start.trim_start().len() + 4;
            line = " ".repeat(indent) + part;
        } else {
            line = line + separator + part;
        }
    }
    output.push_str(&line);
    output.push_str(end);
    output.push('\n');
}

/// Writes the type of a list of structures and, in a response, the function that reads its items.
fn list(output: &mut String, name: &str, direction: Direction) -> Result<()> {
    if direction == Direction::Request {
        write!(
            output,
            "/** A list of `volcredis_{name}`. */
typedef struct volcredis_{name}_array {{
    const volcredis_{name} *items; /**< The items; NULL if the list is not set. */
    size_t count;                  /**< The number of items; 0 with `items` set is an empty list. */
}} volcredis_{name}_array;
"
        )?;
        return Ok(());
    }
    write!(
        output,
        "/** A list of `volcredis_{name}`, read with `volcredis_{name}_at`. */
typedef struct volcredis_{name}_list {{
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
}} volcredis_{name}_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_{name} volcredis_{name}_at(volcredis_{name}_list list, size_t index) {{
    volcredis_{name} item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_{name}());
    return item;
}}
"
    )?;
    Ok(())
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
    fn a_request_is_a_structure_with_a_layout() {
        let model = example();
        let header = Header { model: &model, docs: DocWriter::new(&model) };
        let mut output = String::new();
        header.action(&mut output, &model.actions[0]).unwrap();
        for part in [
            "typedef struct volcredis_ModifyTagsRequest {\n",
            "    const char *InstanceId;\n",
            "    volcredis_ModifyTags_Tag_array Tags;\n",
            "VOLCREDIS_TYPE(ModifyTagsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_SL(Tags, ModifyTags_Tag))\n",
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
            "#ifndef VOLCREDIS_GENERATED_TAGS_H\n#define VOLCREDIS_GENERATED_TAGS_H\n\n#include \"types.h\"\n#include \"../push_macros.h\"\nint body;\n\n#include \"../pop_macros.h\"\n"
        ));
    }
}
