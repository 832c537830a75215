//! `cargo xtask dist` and `cargo xtask install`: the C library and the Python package, built for release.

mod archive;
mod c;
pub(crate) mod deb;
mod layout;
pub(crate) mod python;
mod tree;

use std::path::Path;

use anyhow::Result;

pub(crate) use c::Options;
pub(crate) use layout::Directories;
use layout::Layout;

/// A part of the distribution.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// The C library: `lib` and `include`.
    C,
    /// The Python package: a wheel and a source distribution, in `python`.
    Python,
}

/// Builds all parts, or one, into `destination`, which can be moved to another place.
pub(crate) fn run(root: &Path, destination: &Path, debug: bool, only: Option<Part>) -> Result<()> {
    if only != Some(Part::Python) {
        c::run(root, &Layout::relocatable(destination), &Options { debug, ..Options::default() })?;
    }
    if only != Some(Part::C) {
        python::run(root, destination, debug)?;
    }
    println!("dist: {}", destination.display());
    Ok(())
}

/// Builds the C library and installs it.
pub(crate) fn install(root: &Path, directories: &Directories, options: &Options) -> Result<()> {
    c::run(root, &Layout::installed(directories)?, options)
}
