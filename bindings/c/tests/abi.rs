//! Tests that the ABI agrees with its record `bindings/c/abi.txt` and with the symbols of the shared library.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use support::header::{functions, members, numbers, signatures};
use support::library::{library_folder, soname};
use support::workspace;

/// Returns one line for each enumeration value, member of a structure, callback type and function.
fn abi() -> String {
    let mut lines = numbers();
    lines.extend(members());
    lines.extend(signatures());
    lines.join("\n") + "\n"
}

#[test]
fn agrees_with_its_record() {
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("abi.txt");
    let current = abi();
    if std::env::var_os("VOLCREDIS_RECORD_ABI").is_some() {
        fs::write(&record, &current).unwrap();
    }
    let recorded = fs::read_to_string(&record).unwrap();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (recorded.lines().collect(), current.lines().collect());
    let removed: Vec<_> = old.difference(&new).collect();
    let added: Vec<_> = new.difference(&old).collect();
    assert!(
        recorded == current,
        "the ABI differs from bindings/c/abi.txt\n  removed: {removed:#?}\n  added: {added:#?}\n\
         To accept the change, run this test with VOLCREDIS_RECORD_ABI=1. If something was removed, the next \
         version must have a new soname."
    );
}

#[test]
fn nothing_else_is_exported() {
    let library = library_folder().join("libvolcredis.so");
    let output = Command::new("nm").args(["--dynamic", "--defined-only"]).arg(&library).output().unwrap();
    assert!(output.status.success());
    let listing = String::from_utf8(output.stdout).unwrap();
    let exported: BTreeSet<&str> = listing.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    let functions = functions();
    let declared: BTreeSet<&str> = functions.iter().map(|function| function.name.as_str()).collect();
    assert_eq!(exported, declared);
}

#[test]
fn the_library_has_a_soname() {
    let library = library_folder().join("libvolcredis.so");
    let output = Command::new("readelf").arg("--dynamic").arg(&library).output().unwrap();
    let dynamic = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(dynamic.contains(&format!("soname: [{}]", soname())), "{dynamic}");
}

#[test]
fn cpp_headers_use_every_function() {
    let entries = fs::read_dir(workspace().join("include/volcredis")).unwrap();
    let headers = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "hpp"));
    let headers: String = headers.map(|path| fs::read_to_string(path).unwrap()).collect();
    let words: BTreeSet<&str> = headers.split(|c: char| c != '_' && !c.is_alphanumeric()).collect();
    let functions = functions();
    let missing: Vec<&str> = functions
        .iter()
        .map(|function| function.name.as_str())
        .filter(|name| !words.contains(name))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn functions_document_their_parameters_and_results() {
    let header = fs::read_to_string(workspace().join("include/volcredis.h")).unwrap();
    for function in functions() {
        let name = format!("{}(", function.name);
        let is_declaration = |line: &&str| line.contains(&name) && !line.starts_with(['/', ' ']);
        let declaration = header.lines().find(is_declaration).unwrap();
        let (before, _) = header.split_once(declaration).unwrap();
        let (_, comment) = before.rsplit_once("/**").unwrap();
        for parameter in &function.parameters {
            assert!(
                comment.contains(&format!("@param {} ", parameter.name)),
                "{}: {}",
                function.name,
                parameter.name
            );
        }
        assert_eq!(comment.contains("@return"), function.result != "void", "{}", function.name);
    }
}
