//! Running cargo from within what cargo runs.

use std::env;
use std::path::Path;
use std::process::Command;

/// Cargo, in the workspace.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root);
    // What cargo says of this crate is not what it was told itself: crates would be built anew because of it.
    let told = |name: &str| {
        name == "OUT_DIR" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
    };
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(told)) {
        cargo.env_remove(name);
    }
    cargo
}
