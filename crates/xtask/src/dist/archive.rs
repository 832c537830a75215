//! A static library that exports nothing but the C API.
//!
//! A static library built by rustc contains the Rust standard library, so that a program that links two of them has duplicate
//! symbols. Here all objects are linked into one, in which every other symbol is local.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{output, run};

/// Returns a tool of binutils, or the one named by an environment variable, for cross builds.
fn tool(variable: &str, name: &str) -> Command {
    Command::new(env::var_os(variable).unwrap_or_else(|| name.into()))
}

/// Writes a copy of the archive, in which only the functions exported by `shared` are global, to `result`.
pub(super) fn localize(archive: &Path, shared: &Path, result: &Path) -> Result<()> {
    // Several builds can run at once.
    let folder = tempfile::tempdir()?;
    let (whole, object) = (folder.path().join("whole.o"), folder.path().join("volcredis.o"));
    let exported = exported(shared)?;

    let mut link = tool("LD", "ld");
    // Resolve section groups now: the linker could not match them by name once their symbols are local.
    link.args(["--relocatable", "--force-group-allocation"]);
    link.args(exported.iter().map(|name| format!("--undefined={name}")));
    run(link.arg("--output").arg(&whole).arg(archive))?;

    let mut hide = tool("OBJCOPY", "objcopy");
    hide.args(exported.iter().map(|name| format!("--keep-global-symbol={name}")));
    // Debug information of C code names folders of the machine that built it.
    hide.arg("--strip-debug");
    // Bitcode of the standard library, which is of no use after linking and confuses other tools.
    hide.args(["--remove-section=.llvmbc", "--remove-section=.llvmcmd"]);
    run(hide.arg(&whole).arg(&object))?;

    if result.exists() {
        std::fs::remove_file(result)?;
    }
    if let Some(folder) = result.parent() {
        std::fs::create_dir_all(folder)?;
    }
    run(tool("AR", "ar").arg("rcsD").arg(result).arg(&object))
}

/// Returns the functions exported by a shared library.
fn exported(shared: &Path) -> Result<Vec<String>> {
    let mut nm = tool("NM", "nm");
    let listing = output(nm.args(["--dynamic", "--defined-only", "--format=posix"]).arg(shared))
        .context("nm, a part of binutils, is required")?;
    let names: Vec<String> =
        listing.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    if names.is_empty() {
        bail!("{} exports nothing", shared.display());
    }
    Ok(names)
}
