//! Builds and installs the library.

use std::env;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::{succeed, workspace};

/// Returns the soname of the library.
pub fn soname() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("libvolcredis.so.0.{minor}") } else { format!("libvolcredis.so.{major}") }
}

/// Returns a cargo command in the workspace.
fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace());
    remove_package_variables(&mut cargo);
    cargo
}

/// Removes the variables that cargo sets for this test, which would cause crates to be rebuilt.
pub fn remove_package_variables(command: &mut Command) {
    let is_set_by_cargo = |name: &str| {
        name == "OUT_DIR" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
    };
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(is_set_by_cargo)) {
        command.env_remove(name);
    }
}

/// Returns the folder with `libvolcredis.so` and `libvolcredis.a`, which cargo does not build for tests.
pub fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| build(&[]))
}

/// Returns the folder with the release build of the library.
pub fn release_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| build(&["--release"]))
}

fn build(profile: &[&str]) -> PathBuf {
    // The same command as in `cargo xtask dist`, so that they share the build.
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
        // Another test may create it at the same time.
        symlink("libvolcredis.so", &soname)
            .or_else(|error| if soname.exists() { Ok(()) } else { Err(error) })
            .unwrap();
    }
    folder
}

/// Runs a task on a debug build of the library.
pub fn xtask(arguments: &[&str]) {
    succeed(cargo().args(["run", "--quiet", "--package", "xtask", "--"]).args(arguments).arg("--debug"));
}

/// Installs a debug build of the library with `cargo xtask dist`. Returns the folder.
pub fn installed() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("installed");
    xtask(&["dist", "--only", "c", "--destination", folder.to_str().unwrap()]);
    folder
}
