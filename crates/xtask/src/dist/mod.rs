//! `cargo xtask dist` and `cargo xtask install`: the C library, the Python package and the command, built for release.

mod archive;
mod c;
mod command;
pub(crate) mod deb;
mod inventory;
mod layout;
mod names;
pub(crate) mod python;
mod toolchain;
mod tree;

use std::path::Path;

use anyhow::Result;

pub(crate) use c::Options;
pub(crate) use layout::Directories;
use layout::Layout;
use toolchain::{Platform, Toolchain};

/// The options of a distribution.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Distribution {
    /// Build without optimization.
    #[arg(long)]
    pub(crate) debug: bool,
    /// Build for every system of a platform, and without paths of this machine. On Linux with glibc, 2.17 or later.
    #[arg(long)]
    pub(crate) portable: bool,
    /// Platform of a portable build; Linux with glibc on x86-64 by default.
    #[arg(long, requires = "portable", value_name = "TRIPLE")]
    pub(crate) target: Option<Platform>,
}

impl Distribution {
    /// Returns the platform of a portable build.
    fn platform(self) -> Option<Platform> {
        self.portable.then(|| self.target.unwrap_or_default())
    }
}

/// A part of the distribution.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// The C library: `lib` and `include`.
    C,
    /// The Python package: a wheel and a source distribution, in `python`.
    Python,
    /// The command `volcredis`, in `bin`, and as a wheel in `python`.
    Command,
}

/// Builds all parts, or one, into `destination`, which can be moved to another place.
pub(crate) fn run(root: &Path, destination: &Path, options: Distribution, only: Option<Part>) -> Result<()> {
    let Distribution { debug, .. } = options;
    let toolchain = Toolchain::new(root, options.platform())?;
    let selected = |part| only.is_none_or(|only| only == part);
    if selected(Part::C) {
        c::run(
            root,
            &toolchain,
            &Layout::relocatable(destination),
            &Options { debug, ..Options::default() },
        )?;
    }
    if selected(Part::Command) {
        command::run(root, &toolchain, destination, debug)?;
        python::command(root, &toolchain, destination, debug)?;
    }
    if selected(Part::Python) {
        python::run(root, &toolchain, destination, debug)?;
    }
    println!("dist: {}", destination.display());
    Ok(())
}

/// Builds the C library and installs it.
pub(crate) fn install(root: &Path, directories: &Directories, options: &Options) -> Result<()> {
    c::run(root, &Toolchain::Host(root), &Layout::installed(directories)?, options)
}
