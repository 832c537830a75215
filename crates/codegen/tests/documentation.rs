//! Tests the documentation in the API model and in the files that ship with the libraries.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns the files below `folder` with one of these extensions.
fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if path
            .extension()
            .and_then(|extension| extension.to_str())
            .is_some_and(|extension| extensions.contains(&extension))
        {
            found.push(path);
        }
    }
    found
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A string of the model that is part of the generated documentation.
#[derive(Debug)]
struct DocString {
    kind: Kind,
    path: String,
    string: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Summary,
    Doc,
    Note,
    Description,
    Meaning,
}

/// Collects the documentation strings of `value`, which is at `path` in the model.
fn collect(value: &Value, path: &str, strings: &mut Vec<DocString>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = item["name"].as_str().map_or(index.to_string(), str::to_owned);
                collect(item, &format!("{path}/{name}"), strings);
            }
        }
        Value::Object(members) => {
            // The description of a character set is part of a sentence.
            let is_set = members.contains_key("first");
            for (key, member) in members {
                let path = format!("{path}/{key}");
                match key.as_str() {
                    "provenance" => {}
                    "summary" => push(strings, Kind::Summary, &path, member),
                    "doc" if is_set => push(strings, Kind::Meaning, &path, member),
                    "doc" if member.is_string() => push(strings, Kind::Doc, &path, member),
                    "meaning" => push(strings, Kind::Meaning, &path, member),
                    "notes" | "unchecked" => {
                        for string in member.as_array().unwrap() {
                            push(strings, Kind::Note, &path, string);
                        }
                    }
                    "descriptions" => {
                        for (value, string) in member.as_object().unwrap() {
                            push(strings, Kind::Description, &format!("{path}/{value}"), string);
                        }
                    }
                    _ => collect(member, &path, strings),
                }
            }
        }
        _ => {}
    }
}

fn push(strings: &mut Vec<DocString>, kind: Kind, path: &str, string: &Value) {
    let string = string.as_str().unwrap_or_else(|| panic!("{path} is not a string")).to_owned();
    strings.push(DocString { kind, path: path.to_owned(), string });
}

fn doc_strings() -> Vec<DocString> {
    let folder = root().join("crates/volcredis-core/model");
    let mut strings = Vec::new();
    let mut paths = files(&folder.join("actions"), &["json"]);
    paths.extend([folder.join("types.json"), folder.join("errors.json")]);
    for path in paths {
        collect(&json(&path), path.file_stem().unwrap().to_str().unwrap(), &mut strings);
    }
    for (kind, least) in [
        (Kind::Summary, 106),
        (Kind::Doc, 900),
        (Kind::Note, 200),
        (Kind::Description, 50),
        (Kind::Meaning, 50),
    ] {
        assert!(
            strings.iter().filter(|string| string.kind == kind).count() >= least,
            "too few strings: {kind:?}"
        );
    }
    strings
}

/// Words that name the source of a fact or express doubt. They belong in `provenance`.
const PROVENANCE: &[&str] = &[
    "terraform",
    "pulumi",
    "byteplus edition",
    "byteplus page",
    "mcp server",
    "go sdk",
    "python sdk",
    "official sdk",
    "the sdk",
    "no reference page",
    "reference page says",
    "by the reference page",
    "older page",
    "page says",
    "page calls",
    "page was found",
    "page could be found",
    "stored page",
    "excerpt",
    "plainly",
    "a guess",
    "by analogy",
    "presumably",
    "probably",
    "apparently",
    "inferred",
    "sibling action",
    "sister action",
    "international edition",
];

fn provenance_word(string: &str) -> Option<&'static str> {
    let string = string.to_lowercase();
    PROVENANCE.iter().copied().find(|word| string.contains(word))
}

#[test]
fn the_documentation_of_the_model_has_no_provenance() {
    for DocString { path, string, .. } in doc_strings() {
        assert_eq!(provenance_word(&string), None, "{path}: {string}");
    }
}

#[test]
fn shipped_documentation_has_no_provenance() {
    let root = root();
    let mut paths = files(&root.join("include"), &["h", "hpp"]);
    paths.extend(files(&root.join("python"), &["py", "pyi"]));
    for folder in ["crates/volcredis-core/src", "crates/volcredis/src"] {
        let generated = files(&root.join(folder), &["rs"]).into_iter();
        paths.extend(
            generated.filter(|path| fs::read_to_string(path).unwrap().contains("cargo xtask codegen")),
        );
    }
    assert!(paths.len() > 120, "only {} files", paths.len());
    for path in paths {
        let content = fs::read_to_string(&path).unwrap();
        for (index, line) in content.lines().enumerate() {
            // "Page" can also mean a page of a list.
            let word =
                provenance_word(line).filter(|word| !["the page", "this page", "no page"].contains(word));
            assert_eq!(word, None, "{}:{}: {line}", path.display(), index + 1);
        }
    }
}

#[test]
fn documentation_starts_with_a_verb_or_a_noun() {
    const QUESTIONS: &[&str] = &["What", "Who", "Where", "How", "Whether", "Why", "When", "Which"];
    for DocString { kind, path, string } in doc_strings() {
        let first = string.split(' ').next().unwrap();
        if matches!(kind, Kind::Summary | Kind::Doc | Kind::Description) {
            assert!(!QUESTIONS.contains(&first), "{path}: {string}");
        }
        if kind == Kind::Summary {
            assert!(first.ends_with('s'), "{path} does not start with a verb in the third person: {string}");
        }
    }
}

#[test]
fn documentation_consists_of_sentences() {
    for DocString { kind, path, string } in doc_strings() {
        if kind == Kind::Meaning {
            assert!(!string.ends_with('.'), "{path}: {string}");
            continue;
        }
        assert!(string.ends_with('.') && !string.ends_with(".."), "{path} has no full stop: {string}");
        let first = string.chars().next().unwrap();
        assert!(
            first.is_uppercase() || first.is_ascii_digit() || first == '`',
            "{path} starts with a lower-case letter: {string}"
        );
        assert_eq!(string.matches('`').count() % 2, 0, "{path} has an open code span: {string}");
        assert!(!string.contains("  "), "{path} has two spaces: {string}");
    }
}

#[test]
fn the_description_of_a_value_differs_from_its_name() {
    let letters = |string: &str| {
        string.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase()
    };
    for DocString { kind, path, string } in doc_strings() {
        if kind == Kind::Description {
            let value = path.rsplit('/').next().unwrap();
            assert_ne!(letters(&string), letters(value), "{path}");
        }
    }
}

#[test]
fn a_common_parameter_has_one_description() {
    let folder = root().join("crates/volcredis-core/model/actions");
    for (name, expected) in [
        (
            "ClientToken",
            "Idempotency token, unique to the request: repeated calls with the same token take effect once. \
             Case-sensitive.",
        ),
        ("PageNumber", "Number of the page, counted from 1."),
    ] {
        let mut count = 0;
        for path in files(&folder, &["json"]) {
            for field in json(&path)["request"].as_array().unwrap() {
                if field["name"] == name {
                    assert_eq!(field["doc"], expected, "{}", path.display());
                    count += 1;
                }
            }
        }
        assert!(count > 5, "{name} occurs {count} times");
    }
}
