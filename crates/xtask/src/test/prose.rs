//! Rules for the language of the code that can be checked line by line.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::files;

/// Words that no doc comment starts with: it starts with a verb or a noun phrase.
const QUESTIONS: [&str; 6] = ["What", "Who", "Where", "How", "Whether", "Why"];

/// Words that were used for established terms, and have no other meaning in this project.
const PRIVATE_TERMS: &[&str] =
    &["whoever", "patience", "look_ahead", "given_up", "fruitless", "furnish", "realm", "agenda"];

/// Fails if a place breaks a rule.
pub(crate) fn check(root: &Path) -> Result<()> {
    let (mut questions, mut terms) = (Vec::new(), Vec::new());
    for folder in ["crates", "bindings", "include", "python", "tests"] {
        for file in files::with_extension(&root.join(folder), &["rs", "h", "hpp", "c", "cpp", "py", "pyi"])? {
            let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
            let code = fs::read_to_string(&file)?;
            let place = |line: usize| format!("{name}:{line}");
            if [".rs", ".h", ".hpp"].iter().any(|extension| name.ends_with(extension)) {
                questions.extend(question_lines(&code).map(place));
            }
            if !name.ends_with("prose.rs") {
                terms.extend(term_lines(&code).map(place));
            }
        }
    }
    none("doc comments start with What, Who, Where, How, Whether or Why", &questions)?;
    none("lines contain a word instead of which an established term exists", &terms)
}

fn none(rule: &str, places: &[String]) -> Result<()> {
    ensure!(places.is_empty(), "{} {rule}:\n{}", places.len(), places.join("\n"));
    Ok(())
}

/// Returns the numbers of the lines that start a doc comment with a question word.
fn question_lines(code: &str) -> impl Iterator<Item = usize> {
    let mut previous = None;
    (1..).zip(code.lines()).filter_map(move |(number, line)| {
        let line = line.trim_start();
        let marker = ["///", "//!", "/**"].into_iter().find(|marker| line.starts_with(marker));
        let is_first = marker.is_some() && marker != previous;
        previous = marker;
        let word = line.get(3..)?.split_whitespace().next()?;
        (is_first && QUESTIONS.contains(&word)).then_some(number)
    })
}

fn term_lines(code: &str) -> impl Iterator<Item = usize> {
    (1..)
        .zip(code.lines())
        .filter(|(_, line)| PRIVATE_TERMS.iter().any(|term| line.to_ascii_lowercase().contains(term)))
        .map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_doc_comments_that_start_with_a_question() {
        let code = "//! What a module is.\n\n/// Returns it.\n/// Who cares.\nfn a() {}\n    /// Whether it is so.\n// How.\n/** Where it is. */\n";
        assert_eq!(question_lines(code).collect::<Vec<_>>(), [1, 6, 8]);
    }

    #[test]
    fn finds_private_terms_in_any_case() {
        let code = "struct RealmKey;\n// Fine.\nlet look_ahead = 1;\n";
        assert_eq!(term_lines(code).collect::<Vec<_>>(), [1, 3]);
    }
}
