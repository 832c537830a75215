//! Checks of the documentation: the strings of the API model, and what ships with the libraries.

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

/// A string of the model that the documentation prints.
#[derive(Debug)]
struct Text {
    kind: Kind,
    place: String,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Summary,
    Doc,
    Note,
    Description,
    Meaning,
}

/// Collects the printed strings of `value`, which stands at `place` of the model.
fn collect(value: &Value, place: &str, texts: &mut Vec<Text>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = item["name"].as_str().map_or(index.to_string(), str::to_owned);
                collect(item, &format!("{place}/{name}"), texts);
            }
        }
        Value::Object(members) => {
            // The description of a set of characters is a part of a sentence.
            let is_set = members.contains_key("first");
            for (key, member) in members {
                let place = format!("{place}/{key}");
                match key.as_str() {
                    "provenance" => {}
                    "summary" => push(texts, Kind::Summary, &place, member),
                    "doc" if is_set => push(texts, Kind::Meaning, &place, member),
                    "doc" if member.is_string() => push(texts, Kind::Doc, &place, member),
                    "meaning" => push(texts, Kind::Meaning, &place, member),
                    "notes" | "unchecked" => {
                        for text in member.as_array().unwrap() {
                            push(texts, Kind::Note, &place, text);
                        }
                    }
                    "descriptions" => {
                        for (value, text) in member.as_object().unwrap() {
                            push(texts, Kind::Description, &format!("{place}/{value}"), text);
                        }
                    }
                    _ => collect(member, &place, texts),
                }
            }
        }
        _ => {}
    }
}

fn push(texts: &mut Vec<Text>, kind: Kind, place: &str, text: &Value) {
    let text = text.as_str().unwrap_or_else(|| panic!("{place} is no string")).to_owned();
    texts.push(Text { kind, place: place.to_owned(), text });
}

fn printed() -> Vec<Text> {
    let folder = root().join("crates/volcredis-core/model");
    let mut texts = Vec::new();
    let mut paths = files(&folder.join("actions"), &["json"]);
    paths.extend([folder.join("types.json"), folder.join("errors.json")]);
    for path in paths {
        collect(&json(&path), path.file_stem().unwrap().to_str().unwrap(), &mut texts);
    }
    for (kind, least) in [
        (Kind::Summary, 105),
        (Kind::Doc, 900),
        (Kind::Note, 200),
        (Kind::Description, 50),
        (Kind::Meaning, 50),
    ] {
        assert!(texts.iter().filter(|text| text.kind == kind).count() >= least, "too few strings: {kind:?}");
    }
    texts
}

/// Words that tell where a fact comes from or how sure it is. They belong into `provenance`.
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

fn provenance_word(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    PROVENANCE.iter().copied().find(|word| text.contains(word))
}

#[test]
fn the_model_prints_no_provenance() {
    for Text { place, text, .. } in printed() {
        assert_eq!(provenance_word(&text), None, "{place}: {text}");
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
            // A page is also a page of a list.
            let word =
                provenance_word(line).filter(|word| !["the page", "this page", "no page"].contains(word));
            assert_eq!(word, None, "{}:{}: {line}", path.display(), index + 1);
        }
    }
}

#[test]
fn documentation_starts_with_a_verb_or_a_noun() {
    const QUESTIONS: &[&str] = &["What", "Who", "Where", "How", "Whether", "Why", "When", "Which"];
    for Text { kind, place, text } in printed() {
        let first = text.split(' ').next().unwrap();
        if matches!(kind, Kind::Summary | Kind::Doc | Kind::Description) {
            assert!(!QUESTIONS.contains(&first), "{place}: {text}");
        }
        if kind == Kind::Summary {
            assert!(first.ends_with('s'), "{place} starts with no verb in the third person: {text}");
        }
    }
}

#[test]
fn documentation_is_made_of_sentences() {
    for Text { kind, place, text } in printed() {
        if kind == Kind::Meaning {
            assert!(!text.ends_with('.'), "{place}: {text}");
            continue;
        }
        assert!(text.ends_with('.') && !text.ends_with(".."), "{place} has no full stop: {text}");
        let first = text.chars().next().unwrap();
        assert!(
            first.is_uppercase() || first.is_ascii_digit() || first == '`',
            "{place} starts with a small letter: {text}"
        );
        assert_eq!(text.matches('`').count() % 2, 0, "{place} has an open code span: {text}");
        assert!(!text.contains("  "), "{place} has two spaces: {text}");
    }
}

#[test]
fn the_description_of_a_value_says_more_than_its_name() {
    let letters = |text: &str| {
        text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase()
    };
    for Text { kind, place, text } in printed() {
        if kind == Kind::Description {
            let value = place.rsplit('/').next().unwrap();
            assert_ne!(letters(&text), letters(value), "{place}");
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
