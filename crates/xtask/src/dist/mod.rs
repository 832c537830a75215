//! `cargo xtask dist`: what is handed to those who do not build this project themselves.

mod c;
mod tree;

use std::path::Path;

use anyhow::Result;

/// Builds everything, and lays it out below `destination`.
pub(crate) fn run(root: &Path, destination: &Path, debug: bool) -> Result<()> {
    c::run(root, destination, debug)?;
    println!("dist: {}", destination.display());
    Ok(())
}
