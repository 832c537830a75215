//! The ABI stays what its record, `bindings/c/abi.txt`, says, and the shared library exports it and nothing else.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use support::header::{functions, numbers, signatures};
use support::library::{library_folder, soname};
use support::workspace;

/// One line for each number of an enumeration, each type of a callback and each function.
fn abi() -> String {
    let mut lines = numbers();
    lines.extend(signatures());
    lines.join("\n") + "\n"
}

#[test]
fn agrees_with_its_record() {
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("abi.txt");
    let now = abi();
    if std::env::var_os("VOLCREDIS_RECORD_ABI").is_some() {
        fs::write(&record, &now).unwrap();
    }
    let recorded = fs::read_to_string(&record).unwrap();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (recorded.lines().collect(), now.lines().collect());
    let gone: Vec<_> = old.difference(&new).collect();
    let added: Vec<_> = new.difference(&old).collect();
    assert!(
        recorded == now,
        "the ABI differs from bindings/c/abi.txt\n  gone: {gone:#?}\n  added: {added:#?}\n\
         If that is meant, run this test with VOLCREDIS_RECORD_ABI=1; if something is gone, the next version \
         must be one that gives the library a new soname."
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
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains(&format!("soname: [{}]", soname())), "{text}");
}

/// What C can do, C++ can do with its own means.
#[test]
fn every_function_is_used_by_the_headers_of_cpp() {
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
