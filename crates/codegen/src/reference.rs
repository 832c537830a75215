//! The reference of the documentation site: one Markdown page per action, with the names in every language.

use std::fmt::Write as _;

use anyhow::Result;

use super::File;
use super::chapters::{Chapter, chapters};
use super::docs::{self, DocWriter};
use super::model::{Action, ErrorCode, Field, Model, Structure};
use super::names::snake_case;

/// The nesting of members that is shown. The model has no deeper structures.
const MAX_DEPTH: usize = 6;

/// Returns the pages, and an index of them.
pub(crate) fn files(model: &Model) -> Result<Vec<File>> {
    let writer = DocWriter::new(model);
    let chapters = chapters(model)?;
    let mut files = vec![File { path: "index.md".to_owned(), content: index(&chapters, &writer) }];
    for chapter in &chapters {
        for action in &chapter.actions {
            let page = Page { action, model, writer: &writer };
            files.push(File { path: path(chapter, action), content: page.content() });
        }
    }
    files.push(File { path: "errors.md".to_owned(), content: errors(model, &writer) });
    Ok(files)
}

fn path(chapter: &Chapter<'_>, action: &Action) -> String {
    format!("{}/{}.md", chapter.name.replace('_', "-"), kebab_case(&action.action))
}

fn kebab_case(name: &str) -> String {
    snake_case(name).replace('_', "-")
}

/// Returns the list of all actions by chapter.
fn index(chapters: &[Chapter<'_>], writer: &DocWriter) -> String {
    let mut page = "# Actions\n\nAll actions of the API, by chapter of its reference.\n".to_owned();
    for chapter in chapters {
        let _ = writeln!(page, "\n## {}\n", chapter.title);
        for action in &chapter.actions {
            let summary = cell(&writer.markdown(&action.summary));
            let _ = writeln!(page, "- [{}]({}): {summary}", action.action, path(chapter, action));
        }
    }
    page
}

/// Returns the tables of error codes.
fn errors(model: &Model, writer: &DocWriter) -> String {
    let mut page = "# Error codes\n".to_owned();
    let groups = [("Cache for Redis", &model.errors.redis), ("All services", &model.errors.platform)];
    for (title, codes) in groups {
        let _ = write!(
            page,
            "\n## {title}\n\n| Code | Number | HTTP status | Meaning |\n| --- | --- | --- | --- |\n"
        );
        for ErrorCode { code, code_n, http, meaning, .. } in codes {
            let number = code_n.map(|number| number.to_string()).unwrap_or_default();
            let status = http.map(|status| status.to_string()).unwrap_or_default();
            let _ =
                writeln!(page, "| `{code}` | {number} | {status} | {} |", cell(&writer.markdown(meaning)));
        }
    }
    page
}

/// The page of an action.
struct Page<'a> {
    action: &'a Action,
    model: &'a Model,
    writer: &'a DocWriter,
}

impl Page<'_> {
    fn content(&self) -> String {
        let action = self.action;
        let mut page = format!("# {}\n\n", action.action);
        for paragraph in self.writer.request(action) {
            let _ = writeln!(page, "{paragraph}\n");
        }
        let links = docs::references(action);
        if !links.is_empty() {
            let links: Vec<String> = links
                .iter()
                .enumerate()
                .map(|(index, link)| format!("[reference page {}]({link})", index + 1))
                .collect();
            let _ = writeln!(page, "In the documentation of the service: {}.\n", links.join(", "));
        }
        self.names(&mut page);
        page.push_str("## Parameters\n\n");
        if action.request.is_empty() {
            page.push_str("None.\n\n");
        } else {
            page.push_str("| Rust, Python | C, C++, JSON | Option of the command | Type | Description |\n");
            page.push_str("| --- | --- | --- | --- | --- |\n");
            self.parameters(&action.request, &mut Vec::new(), &mut page);
        }
        page.push_str("\n## Response\n\n");
        if action.response.is_empty() {
            page.push_str("The result is empty.\n");
        } else {
            page.push_str(
                "| Rust, Python | C, C++, JSON | Type | Description |\n| --- | --- | --- | --- |\n",
            );
            self.members(&action.response, &mut Vec::new(), &mut page);
        }
        page
    }

    /// Writes how each language calls the action.
    fn names(&self, page: &mut String) {
        let name = &self.action.action;
        let (snake, kebab) = (snake_case(name), kebab_case(name));
        let _ = write!(
            page,
            "| Language | Call |\n| --- | --- |\n\
             | Rust | `client.{snake}(&{name}Request)` |\n\
             | Python | `client.{snake}(...)` |\n\
             | C | `volcredis_{name}(client, &request, options, &response, &result, &error)` |\n\
             | C++ | `client.send(volcredis::{name}Request)` |\n\
             | Command | `volcredis {kebab}` |\n\n",
        );
    }

    fn parameters(&self, fields: &[Field], parents: &mut Vec<Step>, page: &mut String) {
        for field in fields {
            let required = if field.required { "**Required.** " } else { "" };
            let (snake, wire) = paths(parents, field);
            // The command has options for the parameters themselves only.
            let option =
                if parents.is_empty() { format!("`--{}` ", kebab_case(&field.name)) } else { String::new() };
            let description = cell(&self.writer.field_line(field, self.model));
            let kind = type_name(field);
            let _ = writeln!(page, "| `{snake}` | `{wire}` | {option}| {kind} | {required}{description} |");
            self.descend(field, parents, |parents, members| self.parameters(members, parents, page));
        }
    }

    fn members(&self, fields: &[Field], parents: &mut Vec<Step>, page: &mut String) {
        for field in fields {
            let (snake, wire) = paths(parents, field);
            let description = cell(&self.writer.field_line(field, self.model));
            let _ = writeln!(page, "| `{snake}` | `{wire}` | {} | {description} |", type_name(field));
            self.descend(field, parents, |parents, members| self.members(members, parents, page));
        }
    }

    fn descend(&self, field: &Field, parents: &mut Vec<Step>, visit: impl FnOnce(&mut Vec<Step>, &[Field])) {
        if parents.len() >= MAX_DEPTH {
            return;
        }
        if let Some(structure) = self.structure(field) {
            parents.push(step(field));
            visit(parents, &structure.members);
            parents.pop();
        }
    }

    fn structure(&self, field: &Field) -> Option<&Structure> {
        let name = field.element_type();
        self.action.structures.get(name).or_else(|| self.model.types.structures.get(name))
    }
}

/// A field on the path to a member, in snake case and as on the wire.
type Step = (String, String);

fn step(field: &Field) -> Step {
    let list = if field.item_type().is_some() { "[]" } else { "" };
    (format!("{}{list}.", snake_case(&field.name)), format!("{}{list}.", field.name))
}

fn paths(parents: &[Step], field: &Field) -> (String, String) {
    let snake: String = parents.iter().map(|(snake, _)| snake.as_str()).collect();
    let wire: String = parents.iter().map(|(_, wire)| wire.as_str()).collect();
    (snake + &snake_case(&field.name), wire + &field.name)
}

fn type_name(field: &Field) -> String {
    let element = match field.element_type() {
        "string" if field.is_time() => "time",
        "integer" => "32-bit integer",
        "long" => "64-bit integer",
        "double" => "number",
        known @ ("string" | "boolean") => known,
        _ => "structure",
    };
    match field.item_type() {
        Some(_) => format!("list of {element}s"),
        None => element.to_owned(),
    }
}

/// Returns Markdown for one cell of a table.
fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_action_has_a_page_with_all_names() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let model = Model::read(&root).unwrap();
        let files = files(&model).unwrap();
        assert_eq!(files.len(), model.actions.len() + 2);
        let page =
            files.iter().find(|file| file.path == "backups/modify-cross-region-backup-policy.md").unwrap();
        for part in [
            "client.modify_cross_region_backup_policy(",
            "volcredis_ModifyCrossRegionBackupPolicy(",
            "volcredis modify-cross-region-backup-policy",
            "| `instance_id` | `InstanceId` | `--instance-id` | string | **Required.** ",
            "https://www.volcengine.com/docs/",
        ] {
            assert!(page.content.contains(part), "{part} is missing in\n{}", page.content);
        }
        let list = files.iter().find(|file| file.path == "instances/describe-db-instances.md").unwrap();
        assert!(list.content.contains("| `instances[].instance_id` | `Instances[].InstanceId` | string |"));
    }
}
