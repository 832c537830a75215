//! The files that providers read.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use volcredis_core::Secret;

use super::{Context, CredentialsError};

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 1024 * 1024;

impl Context {
    /// Returns the path in a variable that is set and not blank.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.raw(name)?;
        match value.to_str().map(str::trim) {
            Some("") => None,
            Some(path) => Some(path.into()),
            None => Some(value.into()),
        }
    }

    /// The directory of the user.
    pub(super) fn home(&self) -> Option<PathBuf> {
        self.path("HOME").or_else(|| self.path("USERPROFILE"))
    }

    /// The text of a file, whatever it holds being taken for a secret, without the byte order mark that some editors put
    /// in front. `what` is what errors call the file.
    pub(super) fn read(&self, what: &str, path: &Path) -> Result<Secret, CredentialsError> {
        let fail = |why: &dyn fmt::Display| {
            CredentialsError::new(format!("{what} {} cannot be read: {why}", path.display()))
        };
        // Asked before the file is opened: opening a pipe blocks until something opens it to write.
        let metadata = fs::metadata(path).map_err(|error| fail(&error))?;
        if !metadata.is_file() {
            return Err(fail(&"it is not a file"));
        }
        if metadata.len() > MAX_FILE {
            return Err(fail(&format_args!("it is larger than {MAX_FILE} bytes")));
        }
        let bytes = fs::read(path).map_err(|error| fail(&error))?;
        let text = String::from_utf8(bytes).map_err(|_| fail(&"it is not UTF-8"))?;
        Ok(match text.strip_prefix('\u{feff}') {
            Some(marked) => Secret::from(marked),
            None => Secret::new(text),
        })
    }
}
