//! The server program.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The programs looked for in `PATH`.
const PROGRAMS: [&str; 2] = ["redis-server", "valkey-server"];

/// The oldest usable version: the first with accounts.
const OLDEST: (u32, u32) = (6, 0);

/// A server program with its version.
#[derive(Clone, Debug)]
pub(super) struct Executable {
    pub(super) path: PathBuf,
    pub(super) version: (u32, u32),
}

impl Executable {
    /// Returns the given program, or the first one found in `PATH`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is none, or its version is too old or unknown.
    pub(super) fn find(given: Option<&Path>) -> io::Result<Self> {
        let path = match given {
            Some(path) => path.to_owned(),
            None => in_path().ok_or_else(|| {
                let message = format!(
                    "no {} in PATH: install one of them, or start the emulator without a data plane",
                    PROGRAMS.join(" or ")
                );
                io::Error::new(io::ErrorKind::NotFound, message)
            })?,
        };
        let shown = path.display();
        let output = Command::new(&path)
            .arg("--version")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| io::Error::new(error.kind(), format!("cannot run {shown}: {error}")))?;
        let output = String::from_utf8_lossy(&output.stdout);
        let Some(version) = parse_version(&output) else {
            return Err(io::Error::other(format!("cannot read the version of {shown} from `{output}`")));
        };
        if version < OLDEST {
            let message = format!("version of {shown} is {}.{}: must be 6.0 or later", version.0, version.1);
            return Err(io::Error::other(message));
        }
        Ok(Self { path, version })
    }

    /// Reports whether it can write the times of changes to its append-only file.
    pub(super) fn has_aof_timestamps(&self) -> bool {
        self.version >= (7, 0)
    }

    /// Returns the program of the same package that truncates append-only files.
    pub(super) fn check_aof(&self) -> PathBuf {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        self.path.with_file_name(name.replace("-server", "-check-aof"))
    }
}

fn in_path() -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&folders).collect();
    PROGRAMS
        .iter()
        .flat_map(|program| folders.iter().map(move |folder| folder.join(program)))
        .find(|path| path.is_file())
}

/// Parses the output of `--version`, such as `Redis server v=7.0.15 sha=…`.
fn parse_version(output: &str) -> Option<(u32, u32)> {
    let version = output.split_whitespace().find_map(|word| word.strip_prefix("v="))?;
    let mut parts = version.split('.').map(str::parse::<u32>);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_is_read_from_both_programs() {
        assert_eq!(parse_version("Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc"), Some((7, 0)));
        assert_eq!(parse_version("Valkey server v=8.1.3 sha=00000000:1 malloc=jemalloc"), Some((8, 1)));
        assert_eq!(parse_version("unknown"), None);
    }

    #[test]
    fn missing_program_is_an_error_that_names_it() {
        let error = Executable::find(Some(Path::new("/nonexistent/redis-server"))).unwrap_err();
        assert!(error.to_string().starts_with("cannot run /nonexistent/redis-server: "), "{error}");
    }
}
