//! An archive that links beside any other.
//!
//! The archive that rustc makes holds the Rust standard library too, and a program that links two such archives has some of
//! its symbols twice. So everything is linked into one object, of which only the names of the C library can be seen.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::test::steps::succeed;

/// A tool of binutils; another one where the environment names it, for cross builds.
fn tool(variable: &str, name: &str) -> Command {
    Command::new(env::var_os(variable).unwrap_or_else(|| name.into()))
}

/// Makes an archive beside the one of rustc in which only the functions that `shared` exports are global, and returns
/// where it is.
pub(super) fn with_own_names_only(archive: &Path, shared: &Path) -> Result<PathBuf> {
    let folder = archive.with_file_name("volcredis-archive");
    std::fs::create_dir_all(&folder)?;
    let file = |name: &str| folder.join(name);
    let (whole, object, result) = (file("whole.o"), file("volcredis.o"), file("libvolcredis.a"));
    let exported = exported(shared)?;

    let mut link = tool("LD", "ld");
    // Sections that several archives may bring are otherwise known to the linker by their names, which will be hidden.
    link.args(["--relocatable", "--force-group-allocation"]);
    link.args(exported.iter().map(|name| format!("--undefined={name}")));
    succeed(link.arg("--output").arg(&whole).arg(archive))?;

    let mut hide = tool("OBJCOPY", "objcopy");
    hide.args(exported.iter().map(|name| format!("--keep-global-symbol={name}")));
    // What the standard library keeps for optimization at link time is of no use by now, and confuses tools.
    hide.args(["--remove-section=.llvmbc", "--remove-section=.llvmcmd"]);
    succeed(hide.arg(&whole).arg(&object))?;

    if result.exists() {
        std::fs::remove_file(&result)?;
    }
    succeed(tool("AR", "ar").arg("rcsD").arg(&result).arg(&object))?;
    std::fs::remove_file(whole)?;
    Ok(result)
}

/// The functions that a shared library exports.
fn exported(shared: &Path) -> Result<Vec<String>> {
    let output = tool("NM", "nm")
        .args(["--dynamic", "--defined-only", "--format=posix"])
        .arg(shared)
        .output()
        .context("cannot run nm, which is a part of binutils")?;
    let listing = String::from_utf8(output.stdout)?;
    let names: Vec<String> =
        listing.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    if names.is_empty() {
        bail!("{} exports nothing", shared.display());
    }
    Ok(names)
}
