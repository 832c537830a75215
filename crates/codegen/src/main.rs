//! The command behind `cargo xtask codegen`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;

/// Generates code from the API model.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; fail if a checked-in file is out of date.
    #[arg(long)]
    check: bool,
    /// Write only the reference of actions for the documentation site, into this folder.
    #[arg(long, conflicts_with = "check")]
    reference: Option<PathBuf>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = crate_folder.ancestors().nth(2).context("the crate must be in crates/codegen")?;
    match arguments.reference {
        Some(folder) => codegen::write_reference(root, &folder),
        None => codegen::run(root, arguments.check),
    }
}
