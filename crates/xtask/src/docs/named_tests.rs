//! The tests that the threat model names as proofs of its promises.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::files;

const DOCUMENT: &str = "THREAT_MODEL.md";

/// Fails when the threat model names a test that does not exist.
pub(crate) fn check(root: &Path) -> Result<()> {
    let markdown =
        fs::read_to_string(root.join(DOCUMENT)).with_context(|| format!("cannot read {DOCUMENT}"))?;
    let mut missing = names(&markdown);
    ensure!(!missing.is_empty(), "{DOCUMENT} names no tests");
    for file in files::with_extension(root, &["rs", "py"])? {
        let source = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        missing.retain(|name| {
            !source.contains(&format!("fn {name}(")) && !source.contains(&format!("def {name}("))
        });
    }
    ensure!(missing.is_empty(), "{DOCUMENT} names tests that do not exist: {missing:?}");
    Ok(())
}

/// Returns the code spans in the tables of a document.
fn names(markdown: &str) -> BTreeSet<String> {
    let mut in_cell = false;
    let mut names = BTreeSet::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableCell) => in_cell = true,
            Event::End(TagEnd::TableCell) => in_cell = false,
            Event::Code(name) if in_cell => {
                names.insert(name.into_string());
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_code_spans_of_tables() {
        let markdown = "`not_this`\n\n| Promise | Tests |\n| --- | --- |\n| One | `first`, `second` |\n";
        assert_eq!(names(markdown), ["first", "second"].map(str::to_owned).into());
    }
}
