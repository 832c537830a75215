//! The features of the client crate and of the emulator, in every combination that makes a difference.

use std::env;
use std::path::Path;

use anyhow::{Result, bail};

use crate::cargo::{cargo, target};
use crate::docs;
use crate::process::{output, run};

use super::tools::Tools;

/// Sets of features to run the tests of `tests/downstream` with: each TLS implementation, with and without trusted roots.
const SETS: [&str; 4] = ["", "rustls-ring", "rustls-aws-lc-rs,platform-verifier", "native-tls"];

/// The variable with the number of features that are combined at most, to check fewer sets; all by default.
const DEPTH: &str = "VOLCREDIS_TEST_FEATURES";

/// Crates that only features which are off by default may depend on.
const OPTIONAL: [&str; 3] = ["aws-lc-sys", "native-tls", "openssl-sys"];

/// Checks the client crate and the emulator with each set of features, and makes calls with each TLS implementation.
pub(crate) fn check(root: &Path) -> Result<()> {
    let tools = Tools::install(root)?;
    // Clippy denies warnings without rebuilding the dependencies. When several TLS implementations are enabled only one is
    // used, and only rustls takes the platform's verifier, so those combinations are skipped. The excluded features affect
    // no other feature.
    let mut hack = tools.command("cargo-hack");
    hack.args(["hack", "clippy", "--package", "volcredis", "--feature-powerset", "--locked"])
        .args(["--exclude-features", "brotli,default,__rustls,shared-rate-limit,test-util,zstd"])
        .arg("--mutually-exclusive-features")
        .arg("rustls-ring,rustls-aws-lc-rs,native-tls")
        .args(["--mutually-exclusive-features", "native-tls,platform-verifier"]);
    if let Some(depth) = env::var_os(DEPTH) {
        hack.arg("--depth").arg(depth);
    }
    hack.args(["--", "--deny", "warnings"])
        // Each set is built once, so that incremental data would be of no use.
        .env("CARGO_INCREMENTAL", "0");
    run(&mut hack)?;
    let mut hack = tools.command("cargo-hack");
    hack.args(["hack", "clippy", "--package", "volcredis-emulator", "--each-feature", "--locked"])
        .args(["--", "--deny", "warnings"])
        .env("CARGO_INCREMENTAL", "0");
    run(&mut hack)?;
    for features in [&["--all-features"][..], &["--no-default-features", "--features", "shared-rate-limit"]] {
        let lint = ["clippy", "--package", "volcredis", "--locked"];
        run(cargo(root).args(lint).args(features).args(["--", "--deny", "warnings"]))?;
    }
    without_optional(root)?;
    // Its links must not need features. Written beside the documentation of all features, from what is built already.
    let mut documentation = docs::rustdoc(root, &["--package", "volcredis", "--no-default-features"]);
    documentation.arg("--target-dir").arg(target(root).join("doc-without-features"));
    run(documentation.env("CARGO_BUILD_BUILD_DIR", target(root)))?;
    for features in SETS {
        let test = ["test", "--package", "downstream", "--locked", "--features", "separate"];
        run(cargo(root).args(test).args(["--features", features]).env("CARGO_INCREMENTAL", "0"))?;
    }
    // The names of the other features. Each set that only adds names is a part of this one.
    let names = ["check", "--package", "downstream", "--locked", "--features"];
    run(cargo(root).args(names).arg("blocking,credentials,rustls-ring,platform-verifier,test-util,tracing"))?;
    Ok(())
}

/// Fails when the workspace depends on one of [`OPTIONAL`] by default.
fn without_optional(root: &Path) -> Result<()> {
    let packages = output(
        cargo(root)
            .args(["tree", "--workspace", "--locked", "--target", "all", "--edges", "normal,build"])
            .args(["--prefix", "none", "--format", "{p}"]),
    )?;
    let names: Vec<&str> = packages.lines().filter_map(|line| line.split(' ').next()).collect();
    match OPTIONAL.iter().find(|name| names.contains(name)) {
        None => Ok(()),
        Some(name) => bail!("{name} is a dependency by default"),
    }
}
