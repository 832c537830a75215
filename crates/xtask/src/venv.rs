//! Python's virtual environments, below `target`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::cargo::remove_package_variables;
use crate::process::run;

const SYSTEM_PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };
const PYTHON: &str = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };

/// A virtual environment, represented by its interpreter.
pub(crate) struct Venv(PathBuf);

impl Venv {
    /// Returns the environment of this name below `target`. Creates it if it does not exist.
    pub(crate) fn named(root: &Path, name: &str) -> Result<Self> {
        let folder = root.join("target").join(name);
        let python = folder.join(PYTHON);
        if python.exists() { Ok(Self(python)) } else { Self::create(&folder) }
    }

    /// Creates an environment.
    pub(crate) fn create(folder: &Path) -> Result<Self> {
        run(Command::new(SYSTEM_PYTHON).arg("-m").arg("venv").arg(folder))?;
        Ok(Self(folder.join(PYTHON)))
    }

    /// Returns the path of the interpreter.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Returns the interpreter as a command.
    pub(crate) fn python(&self) -> Command {
        command(&self.0)
    }

    /// Returns a program that a package has installed.
    pub(crate) fn tool(&self, name: &str) -> Command {
        command(&self.0.with_file_name(name))
    }

    /// Returns `pip install`, run in `folder`.
    pub(crate) fn install(&self, folder: &Path) -> Command {
        let mut pip = self.python();
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).current_dir(folder);
        pip
    }
}

fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    remove_package_variables(&mut command);
    command
}
