//! Builds and runs the programs of the README.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fs;
use std::process::Command;

use support::program::with_every_compiler;
use support::{run, workspace};

/// Returns the program in a language, with the endpoint of the environment.
fn program(language: &str) -> String {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let (_, rest) = readme.split_once(&format!("```{language}\n")).unwrap();
    let (program, _) = rest.split_once("```").unwrap();
    let endpoint = "\"http://127.0.0.1:8080\"";
    assert!(program.contains(endpoint));
    format!("#include <stdlib.h>\n{}", program.replace(endpoint, "getenv(\"VOLCREDIS_TEST_ENDPOINT\")"))
}

fn builds_and_runs(language: &str) {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("readme").with_extension(language);
    fs::write(&source, program(language)).unwrap();
    with_every_compiler(&source, |program| assert!(!run(&mut Command::new(program)).stdout.is_empty()));
}

#[test]
fn c() {
    builds_and_runs("c");
}

#[test]
fn cpp() {
    builds_and_runs("cpp");
}
