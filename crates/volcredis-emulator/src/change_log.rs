//! The state file: a snapshot of the state, and the changes made since.
//!
//! The file has one JSON document per line: the format, the snapshot, and each change. A change is appended and flushed
//! before its response is sent, so that a crash at any time loses no acknowledged change; an incomplete last line is a change
//! that was not acknowledged. A snapshot is written to another file, which then replaces this one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use volcredis_core::sanitize::Sanitizer;

use crate::time::UnixMillis;

/// The parameters of a call by their wire names.
pub(crate) type Parameters = Map<String, Value>;

/// The format of state files and exported states.
pub(crate) const FORMAT: &str = "volcredis-emulator 2";

/// The number of changes after which the log is replaced by a snapshot.
const MAX_CHANGES: u64 = 10_000;
/// The number of changes after which the log is replaced by a snapshot if it is larger than the last one.
const MIN_CHANGES: u64 = 1_000;
/// The maximum length of an error message about the contents of a state file.
const MAX_PROBLEM_CHARS: usize = 1_000;

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
}

/// A call that changed something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) time: UnixMillis,
    pub(crate) account: i64,
    pub(crate) region: String,
    pub(crate) action: String,
    pub(crate) parameters: Parameters,
}

/// The contents of a state file.
pub(crate) struct Contents<T> {
    pub(crate) snapshot: T,
    /// The changes made since, with their line numbers.
    pub(crate) changes: Vec<(usize, Change)>,
}

/// An open state file.
#[derive(Debug)]
pub(crate) struct ChangeLog {
    path: PathBuf,
    file: File,
    /// Locked as long as the state file is in use. The state file itself is replaced with every snapshot.
    _lock: File,
    /// The length of the valid contents, in bytes.
    length: u64,
    snapshot_length: u64,
    /// The number of changes since the snapshot.
    changes: u64,
    /// The number of changes before the next attempt to compact.
    min_changes: u64,
    /// Reports whether the file may continue after the valid contents, with a part of a change that was not stored.
    has_remainder: bool,
}

impl ChangeLog {
    /// Opens a state file. Returns `None` if it does not exist or is empty.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, is damaged, or is in use.
    pub(crate) fn open<T: DeserializeOwned>(path: &Path) -> io::Result<Option<(Self, Contents<T>)>> {
        let with_path = |error: io::Error| with_path(path, &error);
        let lock = lock(path)?;
        let file = match OpenOptions::new().read(true).append(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(with_path(error)),
        };
        let length = file.metadata().map_err(with_path)?.len();
        if length == 0 {
            return Ok(None);
        }
        make_private(&file).map_err(with_path)?;
        let mut log = Self::new(path, file, lock);
        log.length = length;
        let contents = log.read()?;
        // Removes an incomplete last line.
        log.file.set_len(log.length).map_err(with_path)?;
        Ok(Some((log, contents)))
    }

    /// Creates a state file with a snapshot, in the place of an existing one.
    pub(crate) fn create(path: &Path, snapshot: &impl Serialize) -> io::Result<Self> {
        let lock = lock(path)?;
        let (file, length) = write_snapshot(path, snapshot)?;
        let mut log = Self::new(path, file, lock);
        (log.length, log.snapshot_length) = (length, length);
        Ok(log)
    }

    fn new(path: &Path, file: File, lock: File) -> Self {
        Self {
            path: path.to_owned(),
            file,
            _lock: lock,
            length: 0,
            snapshot_length: 0,
            changes: 0,
            min_changes: MIN_CHANGES,
            has_remainder: false,
        }
    }

    /// Reads the snapshot and all changes.
    pub(crate) fn read<T: DeserializeOwned>(&mut self) -> io::Result<Contents<T>> {
        let mut bytes = Vec::new();
        self.file
            .rewind()
            .and_then(|()| Read::by_ref(&mut self.file).take(self.length).read_to_end(&mut bytes))
            .map_err(|error| with_path(&self.path, &error))?;
        let mut lines = bytes.split_inclusive(|byte| *byte == b'\n').zip(1..);
        let mut next = |number, what| match lines.next() {
            Some((line, _)) if line.ends_with(b"\n") => Ok(line),
            _ => Err(self.damaged(number, &format!("the {what} is incomplete"))),
        };
        let header: Header = self.parse(1, next(1, "format")?)?;
        if header.format != FORMAT {
            let problem = format!("format must be `{FORMAT}`, got `{}`", header.format);
            return Err(self.damaged(1, &problem));
        }
        let snapshot = self.parse(2, next(2, "snapshot")?)?;
        let mut changes = Vec::new();
        let mut valid = bytes.len();
        for (line, number) in lines {
            if line.ends_with(b"\n") {
                changes.push((number, self.parse(number, line)?));
            } else {
                valid -= line.len();
            }
        }
        let snapshot_length = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1);
        self.snapshot_length = snapshot_length.map_or(0, |(index, _)| index as u64 + 1);
        self.length = valid as u64;
        self.changes = changes.len() as u64;
        Ok(Contents { snapshot, changes })
    }

    fn parse<T: DeserializeOwned>(&self, number: usize, line: &[u8]) -> io::Result<T> {
        serde_json::from_slice(line).map_err(|error| self.damaged(number, &error.to_string()))
    }

    /// Returns the error for a line that cannot be used.
    pub(crate) fn damaged(&self, line: usize, problem: &str) -> io::Error {
        invalid_data(&format!("damaged state file {}, line {line}: {problem}", self.path.display()))
    }

    /// Appends a change and flushes it to disk.
    ///
    /// # Errors
    ///
    /// Returns an error if the change cannot be written; it is then not in the file.
    pub(crate) fn append(&mut self, change: &Change) -> io::Result<()> {
        let mut line = serde_json::to_vec(change)?;
        line.push(b'\n');
        self.remove_remainder()?;
        self.has_remainder = true;
        if let Err(error) = self.file.write_all(&line).and_then(|()| self.file.sync_data()) {
            // If this fails, too, it is tried again before the next change.
            let _ = self.remove_remainder();
            return Err(error);
        }
        self.has_remainder = false;
        self.length += line.len() as u64;
        self.changes += 1;
        Ok(())
    }

    fn remove_remainder(&mut self) -> io::Result<()> {
        if self.has_remainder {
            self.file.set_len(self.length)?;
            self.has_remainder = false;
        }
        Ok(())
    }

    /// Replaces the open file, and returns the one before.
    #[cfg(test)]
    pub(crate) fn replace_file(&mut self, file: File) -> File {
        std::mem::replace(&mut self.file, file)
    }

    /// Reports whether the log is long enough to be replaced by a snapshot.
    pub(crate) fn should_compact(&self) -> bool {
        let log_length = self.length - self.snapshot_length;
        self.changes >= self.min_changes
            && (self.changes >= MAX_CHANGES || log_length >= self.snapshot_length)
    }

    /// Replaces the log by a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the snapshot cannot be written; the log then continues.
    pub(crate) fn compact(&mut self, snapshot: &impl Serialize) -> io::Result<()> {
        let (file, length) = write_snapshot(&self.path, snapshot)
            .inspect_err(|_| self.min_changes = self.changes + MIN_CHANGES)?;
        self.file = file;
        self.has_remainder = false;
        (self.length, self.snapshot_length) = (length, length);
        (self.changes, self.min_changes) = (0, MIN_CHANGES);
        Ok(())
    }
}

/// Adds the path of a file to an error.
/// Returns an error about JSON that is no state. The problem may quote parts of it.
pub(crate) fn invalid_data(problem: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, Sanitizer::new().sanitize(problem, MAX_PROBLEM_CHARS))
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("state file {}: {error}", path.display()))
}

/// Locks a state file.
fn lock(path: &Path) -> io::Result<File> {
    let mut lock_path = path.as_os_str().to_owned();
    lock_path.push(".lock");
    let file = private(OpenOptions::new().write(true).create(true).truncate(false))
        .open(&lock_path)
        .map_err(|error| with_path(path, &error))?;
    file.try_lock().map_err(|error| match error {
        fs::TryLockError::WouldBlock => {
            io::Error::other(format!("state file {} is in use by another emulator", path.display()))
        }
        fs::TryLockError::Error(error) => with_path(path, &error),
    })?;
    Ok(file)
}

/// Writes a state file without changes, and returns it with its length.
fn write_snapshot(path: &Path, snapshot: &impl Serialize) -> io::Result<(File, u64)> {
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".tmp");
    let temporary = PathBuf::from(temporary);
    let written = (|| {
        match fs::remove_file(&temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let file = private(OpenOptions::new().read(true).append(true).create_new(true)).open(&temporary)?;
        let mut writer = BufWriter::new(file);
        serde_json::to_writer(&mut writer, &Header { format: FORMAT.to_owned() })?;
        writer.write_all(b"\n")?;
        serde_json::to_writer(&mut writer, snapshot)?;
        writer.write_all(b"\n")?;
        let file = writer.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        let length = file.metadata()?.len();
        fs::rename(&temporary, path)?;
        // Not every file system can flush a folder, and the file is in place already.
        let _ = sync_folder(path);
        Ok((file, length))
    })();
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        with_path(path, &error)
    })
}

/// Makes a new file readable and writable by its owner only.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Lets only the owner read and write a file.
#[cfg(unix)]
fn make_private(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mode = file.metadata()?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { file.set_permissions(fs::Permissions::from_mode(0o600)) }
}

#[cfg(not(unix))]
fn make_private(_file: &File) -> io::Result<()> {
    Ok(())
}

/// Flushes the entry of a file in its folder.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}
