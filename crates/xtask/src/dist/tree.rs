//! Putting files into a tree, over those of an earlier run.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use anyhow::{Context, Result};

pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    prepare(to)?;
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    prepare(path)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

pub(super) fn link(target: &str, path: &Path) -> Result<()> {
    prepare(path)?;
    symlink(target, path).with_context(|| format!("cannot link {}", path.display()))
}

/// Makes the folder, and room where an older file stands.
fn prepare(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if path.symlink_metadata().is_ok() {
        fs::remove_file(path)?;
    }
    Ok(())
}
