//! The minimum Rust version of the dependencies. That of the workspace's own code is checked by clippy
//! (`incompatible_msrv`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::cargo::cargo;
use crate::process::output;

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

/// Fails when a crate depends on one that needs a newer Rust than its own `rust-version`, with all features and on all
/// platforms. Dependencies of tests are ignored.
pub(crate) fn check(root: &Path) -> Result<()> {
    let metadata =
        output(cargo(root).args(["metadata", "--format-version", "1", "--all-features", "--locked"]))?;
    let conflicts = conflicts(&serde_json::from_str(&metadata)?)?;
    if conflicts.is_empty() { Ok(()) } else { bail!("{}", conflicts.join("\n")) }
}

fn conflicts(metadata: &Metadata) -> Result<Vec<String>> {
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: BTreeMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let package = |id: &str| packages.get(id).with_context(|| format!("{id} is not in the list of packages"));
    let mut conflicts = Vec::new();
    for member in &metadata.workspace_members {
        let own = package(member)?;
        let minimum = own.rust_version.as_deref();
        let minimum = minimum.with_context(|| format!("{} has no rust-version", own.name))?;
        for id in dependencies(member, &nodes) {
            let dependency = package(id)?;
            let Some(needed) = &dependency.rust_version else { continue };
            if version(needed)? > version(minimum)? {
                conflicts.push(format!(
                    "{} {} needs Rust {needed}, but {} declares Rust {minimum}",
                    dependency.name, dependency.version, own.name
                ));
            }
        }
    }
    Ok(conflicts)
}

/// Returns the dependencies of a package, including indirect ones and excluding those of tests.
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

/// Parses a version such as `1.88` or `1.88.0`.
fn version(version: &str) -> Result<[u32; 3]> {
    let mut numbers = [0; 3];
    for (number, part) in numbers.iter_mut().zip(version.split('.')) {
        *number = part.parse().with_context(|| format!("{version} is not a version of Rust"))?;
    }
    Ok(numbers)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Returns the conflicts of `own`, which declares Rust 1.88 and has a dependency of this kind, which in turn depends on
    /// a crate that needs `needed`.
    fn conflicts_of(kind: &Value, needed: &str) -> Vec<String> {
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
        conflicts(&serde_json::from_value(metadata).unwrap()).unwrap()
    }

    #[test]
    fn reports_a_dependency_that_needs_a_newer_rust() {
        let conflict = "deep 1.2.3 needs Rust 1.88.1, but own declares Rust 1.88";
        assert_eq!(conflicts_of(&Value::Null, "1.88.1"), [conflict]);
        assert_eq!(conflicts_of(&json!("build"), "1.100").len(), 1);
        for needed in ["1.88", "1.88.0", "1.9", "1.87.5"] {
            assert!(conflicts_of(&Value::Null, needed).is_empty(), "{needed}");
        }
        assert!(conflicts_of(&json!("dev"), "1.95").is_empty());
    }
}
