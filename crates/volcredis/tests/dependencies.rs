//! The number of crates that a program with one call has to build.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::process::Command;

/// The crates on Linux with the default features, this one included.
const MAX_CRATES: usize = 128;

#[test]
fn the_dependency_graph_does_not_grow() {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--package", "volcredis", "--edges", "normal", "--prefix", "none"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--locked", "--offline"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    // Name and version, without the path and the mark of a repeated crate.
    let crates: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.match_indices(' ').nth(1).map_or(Some(line), |(end, _)| line.get(..end)))
        .collect();
    assert!(crates.contains(concat!("volcredis v", env!("CARGO_PKG_VERSION"))), "{tree}");
    assert!(crates.len() <= MAX_CRATES, "{} crates, expected at most {MAX_CRATES}:\n{tree}", crates.len());
}
