//! Putting files into a tree, over those of an earlier run. What is the same stays as it is, so that nothing is built anew
//! because of it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use anyhow::{Context, Result};

pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    write(to, &bytes)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    Ok(())
}

/// Copies all files below a folder.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let copy_entry = if entry.file_type()?.is_dir() { copy_folder } else { copy };
        copy_entry(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

pub(super) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let is_file = path.symlink_metadata().is_ok_and(|it| it.is_file());
    if is_file && fs::read(path).is_ok_and(|old| old == bytes.as_ref()) {
        return Ok(());
    }
    prepare(path)?;
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
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
