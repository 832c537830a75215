//! Writing files over those of an earlier run. Files with the same content are left alone, so that nothing that depends on
//! them is rebuilt.

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink;
#[cfg(windows)]
use std::os::windows::fs::symlink_file as symlink;
use std::path::Path;

use anyhow::{Context, Result};

/// Copies a file with its permissions.
pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    write(to, &bytes)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    Ok(())
}

/// Writes a file.
pub(super) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let is_file = path.symlink_metadata().is_ok_and(|it| it.is_file());
    if is_file && fs::read(path).is_ok_and(|old| old == bytes.as_ref()) {
        return Ok(());
    }
    prepare(path)?;
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Creates a symbolic link to a file.
pub(super) fn link(target: &str, path: &Path) -> Result<()> {
    prepare(path)?;
    symlink(target, path).with_context(|| format!("cannot link {}", path.display()))
}

/// Creates the folder and removes an existing file.
fn prepare(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if path.symlink_metadata().is_ok() {
        fs::remove_file(path)?;
    }
    Ok(())
}
