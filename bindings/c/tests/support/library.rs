//! The library itself, and the tree that it is installed in.

use std::env;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::{succeed, workspace};

/// The name that programs look for when they run.
pub fn soname() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("libvolcredis.so.0.{minor}") } else { format!("libvolcredis.so.{major}") }
}

/// Cargo, in the workspace.
fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace());
    // What cargo says of this test is not what it was told itself: crates would be built anew because of it.
    let told = |name: &str| {
        name == "OUT_DIR" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
    };
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(told)) {
        cargo.env_remove(name);
    }
    cargo
}

/// The folder with `libvolcredis.so` and `libvolcredis.a`, built here: cargo builds neither for a test, because a test
/// cannot link them the way of Rust.
pub fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| built(&[]))
}

/// The folder with the library as it is handed out, with all optimization.
pub fn release_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| built(&["--release"]))
}

fn built(profile: &[&str]) -> PathBuf {
    // Just as `cargo xtask dist` does it, so that neither makes the other build anew.
    let output = succeed(cargo().args(["rustc", "--package", "volcredis-c", "--lib"]).args(profile).args([
        "--message-format",
        "json",
        "--",
        "--print",
        "native-static-libs",
    ]));
    let messages = String::from_utf8(output.stdout).unwrap();
    let artifacts = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut files = artifacts.flat_map(|message| match &message["filenames"] {
        Value::Array(files) => files.iter().filter_map(Value::as_str).map(PathBuf::from).collect(),
        _ => Vec::new(),
    });
    let library = files.find(|file| file.ends_with("libvolcredis.so")).unwrap();
    let folder = library.parent().unwrap().to_owned();
    let soname = folder.join(soname());
    if !soname.exists() {
        // Another test can have been faster.
        symlink("libvolcredis.so", &soname)
            .or_else(|error| if soname.exists() { Ok(()) } else { Err(error) })
            .unwrap();
    }
    folder
}

/// The library, laid out by `cargo xtask dist`; without optimization, which takes long and changes nothing of what is
/// tested here.
pub fn installed() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("installed");
    succeed(
        cargo()
            .args([
                "run",
                "--quiet",
                "--package",
                "xtask",
                "--",
                "dist",
                "--only",
                "c",
                "--debug",
                "--destination",
            ])
            .arg(&folder),
    );
    folder
}
