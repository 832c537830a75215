//! A warning about files with secrets that other users can read.

use std::path::Path;

/// Logs a warning, once per process and file, if other users can read the file.
#[cfg(unix)]
pub(super) fn warn_if_readable_by_others(path: &Path) {
    use std::collections::BTreeSet;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;
    use std::sync::{Mutex, PoisonError};

    use crate::log::warn;

    /// The permissions of the group and of others to read.
    const READABLE_BY_OTHERS: u32 = 0o044;
    static WARNED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

    let Ok(metadata) = path.metadata() else { return };
    let mode = metadata.permissions().mode();
    if mode & READABLE_BY_OTHERS == 0 {
        return;
    }
    // A warning that no subscriber receives is not the one that is logged.
    #[cfg(feature = "tracing")]
    if !tracing::enabled!(tracing::Level::WARN) {
        return;
    }
    let is_first = WARNED.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    if is_first {
        let (path, mode) = (path.display(), format!("{:03o}", mode & 0o777));
        warn!(%path, mode, "a file with credentials is readable by other users; restrict it with `chmod 600`");
    }
}

/// Does nothing: on this system, permissions do not follow from the mode of a file.
#[cfg(not(unix))]
pub(super) fn warn_if_readable_by_others(_path: &Path) {}
