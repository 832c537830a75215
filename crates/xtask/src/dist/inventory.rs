//! The crates that are part of a file that is shipped: a list for machines (SBOM, CycloneDX) and their licenses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use super::c::VERSION;
use super::tree::write;
use crate::cargo::cargo;
use crate::process::output;

/// The name of the file with the licenses.
pub(super) const NOTICES: &str = "THIRD-PARTY-NOTICES";

/// Beginnings of the names of files with licenses, in upper case.
const LICENSE_FILES: [&str; 5] = ["COPYING", "COPYRIGHT", "LICEN", "NOTICE", "UNLICENSE"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Crate>,
}

/// A crate.
#[derive(Clone, Deserialize)]
struct Crate {
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    /// The registry; none for a crate of the workspace.
    source: Option<String>,
}

/// The crates that a package of the workspace is built from, without those that only build or test it.
pub(super) struct Inventory {
    package: String,
    crates: Vec<Crate>,
}

impl Inventory {
    /// Returns the crates of a package for a target; for this system by default.
    pub(super) fn of(root: &Path, package: &str, target: Option<&str>) -> Result<Self> {
        let mut metadata = cargo(root);
        metadata.args(["metadata", "--format-version", "1", "--locked"]);
        let metadata: Metadata = serde_json::from_str(&output(&mut metadata)?)?;
        let mut tree = cargo(root);
        tree.args(["tree", "--locked", "--package", package, "--edges", "normal,no-proc-macro"])
            .args(["--prefix", "none", "--format", "{p}"])
            .args(target.iter().flat_map(|target| ["--target", target]));
        let tree = output(&mut tree)?;
        // A line is `name v1.2.3`, followed by the folder of a crate of the workspace.
        let names: BTreeSet<(&str, &str)> =
            tree.lines().filter_map(|line| line.split_whitespace().next().zip(version(line))).collect();
        let mut crates: Vec<Crate> = metadata
            .packages
            .into_iter()
            .filter(|it| it.name != package && names.contains(&(it.name.as_str(), it.version.as_str())))
            .collect();
        ensure!(
            crates.len() + 1 == names.len(),
            "cargo lists {} crates of {package}, but describes {}",
            names.len(),
            crates.len() + 1
        );
        crates.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        Ok(Self { package: package.to_owned(), crates })
    }

    /// Returns the list as CycloneDX. It contains no time, so that it is the same for each build.
    pub(super) fn sbom(&self) -> Result<String> {
        let component = |kind: &str, name: &str, version: &str, license: Option<&str>| {
            let purl = format!("pkg:cargo/{name}@{version}");
            let mut component =
                json!({"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl});
            if let Some(license) = license {
                // An older form of `OR`.
                component["licenses"] = json!([{"expression": license.replace('/', " OR ")}]);
            }
            component
        };
        let own = component("application", &self.package, VERSION, Some(env!("CARGO_PKG_LICENSE")));
        let components: Vec<Value> = self
            .crates
            .iter()
            .map(|it| component("library", &it.name, &it.version, it.license.as_deref()))
            .collect();
        let sbom = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {"component": own},
            "components": components,
        });
        Ok(format!("{}\n", serde_json::to_string_pretty(&sbom)?))
    }

    /// Returns the licenses of the crates of other people. A license that several crates have is printed once.
    pub(super) fn notices(&self) -> Result<String> {
        let foreign: Vec<&Crate> = self.crates.iter().filter(|it| it.source.is_some()).collect();
        let mut result = format!(
            "{} contains the Rust standard library (MIT OR Apache-2.0, The Rust Project Developers) and these crates:\n\n",
            self.package
        );
        let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for it in foreign {
            let name = format!("{} {}", it.name, it.version);
            let license = it.license.as_deref().unwrap_or("license in a file");
            result.push_str(&format!("- {name}, {license}, https://crates.io/crates/{}\n", it.name));
            for file in license_files(it)? {
                let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
                let text = String::from_utf8_lossy(&text).replace("\r\n", "\n").trim().to_owned();
                owners.entry(text).or_default().push(name.clone());
            }
        }
        for (text, names) in owners {
            let names: BTreeSet<String> = names.into_iter().collect();
            let names = names.into_iter().collect::<Vec<_>>().join(", ");
            result.push_str(&format!("\n{}\n{names}\n\n{text}\n", "-".repeat(80)));
        }
        Ok(result)
    }

    /// Writes the licenses into a folder, and the list beside them.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        write(&folder.join(NOTICES), self.notices()?)?;
        write(&folder.join(self.sbom_name()), self.sbom()?)
    }

    /// Returns the name of the package for Python, as in the name of its wheel.
    pub(super) fn wheel_name(&self) -> String {
        self.package.trim_end_matches("-python").replace('-', "_")
    }

    /// Returns the name of the file with the list.
    pub(super) fn sbom_name(&self) -> String {
        format!("{}.cdx.json", self.package)
    }
}

/// Returns the version in a line of `cargo tree`.
fn version(line: &str) -> Option<&str> {
    line.split_whitespace().nth(1)?.strip_prefix('v')
}

/// Returns the files with licenses in the folder of a crate, in order.
fn license_files(it: &Crate) -> Result<Vec<PathBuf>> {
    let folder = it.manifest_path.parent().context("a manifest is in a folder")?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if LICENSE_FILES.iter().any(|start| name.starts_with(start)) && entry.path().is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(package: &str) -> Inventory {
        Inventory::of(&crate::workspace().unwrap(), package, None).unwrap()
    }

    #[test]
    fn crates_of_tests_and_builds_are_not_listed() {
        for package in ["volcredis-c", "volcredis-python", "volcredis-cli"] {
            let sbom: Value = serde_json::from_str(&of(package).sbom().unwrap()).unwrap();
            assert_eq!(sbom["metadata"]["component"]["name"], package);
            let components = sbom["components"].as_array().unwrap();
            let has = |name: &str| components.iter().any(|component| component["name"] == name);
            for shipped in ["volcredis-core", "volcredis", "rustls", "hyper"] {
                assert!(has(shipped), "{package} without {shipped}");
            }
            for other in ["proptest", "cbindgen", "serde_derive", "pyo3-build-config", "rexpect"] {
                assert!(!has(other), "{package} with {other}");
            }
            // Only the command and the package for Python contain the emulator.
            assert_eq!(has("volcredis-emulator"), package != "volcredis-c", "{package}");
            assert!(components.iter().all(|component| component["licenses"][0]["expression"].is_string()));
        }
    }

    #[test]
    fn every_foreign_crate_has_its_licenses() {
        let inventory = of("volcredis-c");
        let notices = inventory.notices().unwrap();
        for it in inventory.crates.iter().filter(|it| it.source.is_some()) {
            assert!(notices.contains(&format!("- {} {}, ", it.name, it.version)), "{}", it.name);
        }
        assert!(!notices.contains("- volcredis-core "));
        // Only in the files of crates.
        assert!(notices.contains("Copyright (c) Tokio Contributors"));
        assert!(notices.contains("THE SOFTWARE IS PROVIDED \"AS IS\""));
    }

    #[test]
    fn inventories_are_reproducible() {
        let (first, second) = (of("volcredis-c"), of("volcredis-c"));
        assert_eq!(first.sbom().unwrap(), second.sbom().unwrap());
        assert_eq!(first.notices().unwrap(), second.notices().unwrap());
    }
}
