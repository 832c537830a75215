//! The JSON files of the API model: their consistency, and the generated tables.

#![allow(clippy::disallowed_methods, reason = "reads the files of the model")]
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use volcredis_core::model::{Action, Field, Rule, Structure, Type};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("model")
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn actions() -> Vec<Value> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder().join("actions")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

#[test]
fn the_tables_of_all_106_actions_match_the_files() {
    let files = actions();
    assert_eq!(files.len(), 106);
    assert_eq!(Action::all().len(), 106);
    for (file, action) in files.iter().zip(Action::all()) {
        assert_eq!(file["action"], action.name);
        assert_eq!(file["mutating"], action.mutating, "{}", action.name);
        assert_eq!(file["summary"], action.summary);
        assert_eq!(file["idempotency_token"].as_str(), action.idempotency_token);
        for (fields, structure) in [(&file["request"], action.request), (&file["response"], action.response)]
        {
            let names: BTreeSet<&str> =
                fields.as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(names, structure.fields.iter().map(|field| field.name).collect(), "{}", action.name);
        }
    }
}

/// Returns the fields of a rule.
fn fields_of(rule: &Rule) -> Vec<&'static str> {
    match *rule {
        Rule::RequiredIf { field, .. }
        | Rule::ForbiddenIf { field, .. }
        | Rule::IgnoredIf { field, .. }
        | Rule::AllowedIf { field, .. }
        | Rule::RangesIf { field, .. }
        | Rule::NumericString { field, .. }
        | Rule::SameMember { field, .. }
        | Rule::DistinctMembers { field, .. } => vec![field],
        Rule::AnyOf(fields)
        | Rule::ExactlyOneOf(fields)
        | Rule::Together(fields)
        | Rule::NotBothMany(fields) => fields.to_vec(),
        Rule::Ordered { earlier, later } => vec![earlier, later],
        Rule::MaxSpan { start, end, .. } => vec![start, end],
        Rule::ItemCount { field, count } => vec![field, count],
    }
}

fn each_field(structure: &'static Structure, visit: &mut impl FnMut(&'static Field)) {
    each_structure(structure, &mut |structure| structure.fields.iter().for_each(&mut *visit));
}

fn each_structure(structure: &'static Structure, visit: &mut impl FnMut(&'static Structure)) {
    visit(structure);
    for field in structure.fields {
        match field.value_type {
            Type::Structure(inner) | Type::List(&Type::Structure(inner)) => each_structure(inner, visit),
            _ => {}
        }
    }
}

#[test]
fn the_index_of_an_action_is_its_position() {
    for (position, action) in Action::all().iter().enumerate() {
        assert_eq!(action.index(), position, "{}", action.name);
    }
}

#[test]
fn structures_with_the_same_unique_name_have_the_same_fields() {
    let mut by_name: BTreeMap<&str, (&str, Vec<&str>)> = BTreeMap::new();
    for action in Action::all() {
        for structure in [action.request, action.response] {
            each_structure(structure, &mut |structure| {
                let fields: Vec<&str> = structure.fields.iter().map(|field| field.name).collect();
                let seen = by_name.entry(structure.unique_name).or_insert((structure.name, fields.clone()));
                assert_eq!(*seen, (structure.name, fields), "{}", structure.unique_name);
            });
        }
    }
    assert!(by_name.contains_key("Tag") && by_name.contains_key("DescribeBackupsBackup"));
    assert!(!by_name.contains_key("Backup"), "two actions have different structures of that name");
}

#[test]
fn the_fields_of_rules_exist() {
    for action in Action::all() {
        for field in action.rules.iter().flat_map(fields_of).chain(action.idempotency_token) {
            assert!(action.request.field(field).is_some(), "{}: {field}", action.name);
        }
    }
}

/// Returns the first paragraph of a documentation comment as one line.
fn first_paragraph(doc: &str) -> String {
    doc.lines().map(str::trim).take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn everything_is_documented() {
    let mut fields = 0;
    for action in Action::all() {
        let name = action.name;
        assert!(action.summary.ends_with('.'), "{name}: {}", action.summary);
        // The documentation quotes names as code.
        assert_eq!(first_paragraph(action.request.doc).replace('`', ""), action.summary.replace('`', ""));
        assert_eq!(first_paragraph(action.response.doc), format!("Response of [`{name}Request`]."));
        for structure in [action.request, action.response] {
            each_structure(structure, &mut |structure| {
                let doc = first_paragraph(structure.doc);
                assert!(doc.len() > 2 && doc.ends_with('.'), "{name}/{}: {doc:?}", structure.name);
            });
            each_field(structure, &mut |field| {
                let doc = first_paragraph(field.doc);
                assert!(doc.len() > 8 && doc.ends_with('.'), "{name}.{}: {doc:?}", field.name);
                assert_ne!(doc.trim_matches(['`', '.']), field.name, "{name} repeats the name of a field");
                fields += 1;
            });
        }
    }
    assert!(fields > 900, "only {fields} fields");
}

#[test]
fn passwords_are_secrets() {
    let mut secrets = 0;
    for action in Action::all() {
        each_field(action.request, &mut |field| {
            if field.name.contains("Password") {
                assert!(matches!(field.value_type, Type::Secret), "{}.{}", action.name, field.name);
                secrets += 1;
            }
        });
    }
    assert_eq!(secrets, 4);
}

#[test]
fn an_unknown_action_error_suggests_the_nearest_name() {
    let error = Action::find("ModifyCrossRegionBackupPolcy").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown action `ModifyCrossRegionBackupPolcy`; did you mean `ModifyCrossRegionBackupPolicy`?"
    );
    assert_eq!(Action::find("describe_backups").unwrap_err().suggestion, Some("DescribeBackups"));
    assert_eq!(Action::find("Nope").unwrap_err().to_string(), "unknown action `Nope`");
    assert_eq!(Action::find(&"x".repeat(1_000_000)).unwrap_err().suggestion, None);
}
