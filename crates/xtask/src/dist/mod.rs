//! `cargo xtask dist`: what is handed to those who do not build this project themselves.

mod archive;
mod c;
pub(crate) mod python;
mod tree;

use std::path::Path;

use anyhow::Result;

/// A part of what is handed over.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// The C library: `lib` and `include`.
    C,
    /// The Python package: a wheel and a source distribution, in `python`.
    Python,
}

/// Builds everything, or a part, and lays it out below `destination`.
pub(crate) fn run(root: &Path, destination: &Path, debug: bool, only: Option<Part>) -> Result<()> {
    if only != Some(Part::Python) {
        c::run(root, destination, debug)?;
    }
    if only != Some(Part::C) {
        python::run(root, destination, debug)?;
    }
    println!("dist: {}", destination.display());
    Ok(())
}
