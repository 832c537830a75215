//! Virtual environments of Python, below `target`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::cargo::forget_this_crate;
use crate::test::steps::succeed;

/// A virtual environment: its interpreter.
pub(crate) struct Venv(PathBuf);

impl Venv {
    /// The one of that name below `target`, which is made where it is not there.
    pub(crate) fn named(root: &Path, name: &str) -> Result<Self> {
        let folder = root.join("target").join(name);
        if folder.join("bin/python").exists() { Ok(Self::at(&folder)) } else { Self::make(&folder) }
    }

    /// A new one.
    pub(crate) fn make(folder: &Path) -> Result<Self> {
        succeed(Command::new("python3").arg("-m").arg("venv").arg(folder))?;
        Ok(Self::at(folder))
    }

    fn at(folder: &Path) -> Self {
        Self(folder.join("bin/python"))
    }

    /// Where the interpreter is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The interpreter, as a program to be run.
    pub(crate) fn python(&self) -> Command {
        let mut python = Command::new(&self.0);
        forget_this_crate(&mut python);
        python
    }

    /// A program that a package has brought.
    pub(crate) fn tool(&self, name: &str) -> Command {
        let mut tool = Command::new(self.0.with_file_name(name));
        forget_this_crate(&mut tool);
        tool
    }

    /// The installer of packages, from within `folder`.
    pub(crate) fn install(&self, folder: &Path) -> Command {
        let mut pip = self.python();
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).current_dir(folder);
        pip
    }
}
