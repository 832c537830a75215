//! The core opens nothing, asks no clock and starts no thread: neither does its code, nor do its dependencies bring what
//! could.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the code of the core must not name.
const FORBIDDEN: &[&str] = &[
    "std::net",
    "std::fs",
    "std::env",
    "std::thread",
    "std::process",
    // The types alone read no clock; `SystemTime` is also what callers have a time in.
    "::now()",
    ".elapsed()",
    "Instant",
    "thread::sleep",
    "now_utc",
    "getrandom",
    "tokio",
    "reqwest",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn the_code_names_nothing_impure() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 100);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for (number, line) in code.enumerate() {
            for name in FORBIDDEN {
                assert!(!line.contains(name), "{} names {name} (code line {number}): {line}", file.display());
            }
        }
    }
}

#[test]
fn the_dependencies_bring_nothing_impure() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "--package",
            "volcredis-core",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .args(["--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names: BTreeSet<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| line.split(' ').next().map(str::to_owned))
        .collect();
    assert!(names.contains("serde_json"), "{names:?}");
    for name in
        ["tokio", "reqwest", "hyper", "mio", "socket2", "rustls", "rand", "getrandom", "chrono", "libc"]
    {
        assert!(!names.contains(name), "the core depends on {name}");
    }
}
