//! The oldest Rust that each crate promises to build with.
//!
//! That our own code needs no newer one is checked by clippy (`incompatible_msrv`); here it is that the dependencies do not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    rust_version: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

/// Fails when a crate depends on one that needs a newer Rust than it promises itself, with all features and on all
/// systems. Dependencies of tests do not count.
pub(crate) fn check(root: &Path) -> Result<()> {
    let output = crate::cargo::cargo(root)
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("cargo metadata ended with {}", output.status);
    }
    let complaints = complaints(&serde_json::from_slice(&output.stdout)?)?;
    if complaints.is_empty() { Ok(()) } else { bail!("{}", complaints.join("\n")) }
}

fn complaints(metadata: &Metadata) -> Result<Vec<String>> {
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: BTreeMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let package = |id: &str| packages.get(id).with_context(|| format!("{id} is not among the packages"));
    let mut complaints = Vec::new();
    for member in &metadata.workspace_members {
        let own = package(member)?;
        let promised = own.rust_version.as_deref();
        let promised = promised.with_context(|| format!("{} has no rust-version", own.name))?;
        for id in dependencies(member, &nodes) {
            let dependency = package(id)?;
            let Some(needed) = &dependency.rust_version else { continue };
            if version(needed)? > version(promised)? {
                complaints.push(format!(
                    "{} {} needs Rust {needed}, but {} promises to build with {promised}",
                    dependency.name, dependency.version, own.name
                ));
            }
        }
    }
    Ok(complaints)
}

/// Everything that is built for a package, without what only its tests need.
fn dependencies<'a>(of: &'a str, nodes: &BTreeMap<&'a str, &'a Node>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = vec![of];
    while let Some(id) = open.pop() {
        for dependency in nodes.get(id).into_iter().flat_map(|node| &node.deps) {
            let is_built = dependency.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev"));
            if is_built && found.insert(dependency.pkg.as_str()) {
                open.push(&dependency.pkg);
            }
        }
    }
    found
}

/// A version such as `1.88` or `1.88.0`, as numbers that compare.
fn version(text: &str) -> Result<[u32; 3]> {
    let mut numbers = [0; 3];
    for (number, part) in numbers.iter_mut().zip(text.split('.')) {
        *number = part.parse().with_context(|| format!("{text} is not a version of Rust"))?;
    }
    Ok(numbers)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// What is said where `own` promises 1.88 and depends, by that kind, on a crate that depends on one that needs
    /// `needed`.
    fn said(kind: &Value, needed: &str) -> Vec<String> {
        let package = |id: &str, needs: Option<&str>| json!({"id": id, "name": id, "version": "1.2.3", "rust_version": needs});
        let edge = |to: &str, kind: &Value| json!([{"pkg": to, "dep_kinds": [{"kind": kind}]}]);
        let metadata = json!({
            "packages": [package("own", Some("1.88")), package("between", None), package("deep", Some(needed))],
            "workspace_members": ["own"],
            "resolve": {"nodes": [
                {"id": "own", "deps": edge("between", kind)},
                {"id": "between", "deps": edge("deep", &Value::Null)},
                {"id": "deep", "deps": []},
            ]},
        });
        complaints(&serde_json::from_value(metadata).unwrap()).unwrap()
    }

    #[test]
    fn a_dependency_that_needs_a_newer_rust_is_named() {
        let complaint = "deep 1.2.3 needs Rust 1.88.1, but own promises to build with 1.88";
        assert_eq!(said(&Value::Null, "1.88.1"), [complaint]);
        assert_eq!(said(&json!("build"), "1.100").len(), 1);
        for needed in ["1.88", "1.88.0", "1.9", "1.87.5"] {
            assert!(said(&Value::Null, needed).is_empty(), "{needed}");
        }
        assert!(said(&json!("dev"), "1.95").is_empty());
    }
}
