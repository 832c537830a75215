//! The command behind `cargo xtask codegen`.

use std::path::Path;

use anyhow::{Context, Result};
use clap::Parser;

/// Generates code from the API model.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; fail if a checked-in file is out of date.
    #[arg(long)]
    check: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = crate_folder.ancestors().nth(2).context("the crate must be in crates/codegen")?;
    codegen::run(root, arguments.check)
}
