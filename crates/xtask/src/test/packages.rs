//! The packages of the crates that are published.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::cargo::{cargo, target};
use crate::process::run;

/// The crates that are published, with the features that their tests need.
const PUBLISHED: [(&str, &str); 4] = [
    ("volcredis-core", ""),
    ("volcredis", "shared-rate-limit,test-util"),
    ("volcredis-emulator", "client,redis,tls"),
    ("volcredis-cli", ""),
];

/// Packages the crates that are published, and fails if cargo warns of something. Their tests have run before, so that the
/// packages are not built.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut package = cargo(root);
    package.args(["package", "--locked", "--no-verify", "--allow-dirty"]);
    for (name, _) in PUBLISHED {
        package.args(["--package", name]);
    }
    let output = package.output().context("cannot run cargo")?;
    let messages = String::from_utf8_lossy(&output.stderr);
    print!("{messages}");
    ensure!(output.status.success(), "cargo ended with {}", output.status);
    ensure!(!messages.contains("warning"), "cargo warns about the packages");
    Ok(())
}

/// Packages the crates that are published, and runs the tests of each, unpacked outside of the workspace: they fail if a
/// package lacks a file or a dependency.
pub(crate) fn test(root: &Path) -> Result<()> {
    check(root)?;
    let outside = tempfile::tempdir()?;
    for (name, _) in PUBLISHED {
        let archive = target(root).join(format!("package/{}.crate", folder(name)));
        run(Command::new("tar").arg("-xf").arg(archive).current_dir(outside.path()))?;
    }
    fs::write(outside.path().join("Cargo.toml"), workspace(&fs::read_to_string(root.join("Cargo.toml"))?)?)?;
    fs::copy(root.join("Cargo.lock"), outside.path().join("Cargo.lock"))?;
    for (name, features) in PUBLISHED {
        // On its own, so that it has no features that others enable.
        let mut tests = cargo(outside.path());
        tests.args(["test", "--package", name, "--features", features]);
        run(tests.env("CARGO_TARGET_DIR", target(root)).env("CARGO_INCREMENTAL", "0"))?;
    }
    Ok(())
}

/// Returns the folder in the archive of a package.
fn folder(name: &str) -> String {
    format!("{name}-{}", env!("CARGO_PKG_VERSION"))
}

/// Returns the manifest of a workspace of the unpacked packages. They use each other, since they are in no registry yet, and
/// have the profiles of this workspace, so that dependencies are not built again.
fn workspace(manifest: &str) -> Result<String> {
    let (_, profiles) = manifest.split_once("[profile.").context("Cargo.toml contains profiles")?;
    let members: Vec<String> = PUBLISHED.iter().map(|(name, _)| folder(name)).collect();
    let patches: String =
        PUBLISHED.iter().map(|(name, _)| format!("{name} = {{ path = {:?} }}\n", folder(name))).collect();
    Ok(format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[patch.crates-io]\n{patches}\n[profile.{profiles}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_use_each_other_and_the_profiles_of_the_workspace() {
        let manifest = workspace("[workspace]\nmembers = []\n\n[profile.dev]\ndebug = 1\n").unwrap();
        let core = folder("volcredis-core");
        assert!(manifest.contains(&format!("members = [\"{core}\", ")), "{manifest}");
        assert!(manifest.contains(&format!("\nvolcredis-core = {{ path = \"{core}\" }}\n")), "{manifest}");
        assert!(manifest.ends_with("\n[profile.dev]\ndebug = 1\n"), "{manifest}");
    }
}
