//! The code generators: Rust, C, C++ and Python from the API model, and `volcredis.h` from the C bindings.
//!
//! `cargo xtask codegen` runs this crate. It also writes the reference of actions for the documentation site.
#![allow(clippy::print_stdout)]

mod c;
mod c_header;
mod chapters;
mod cpp;
mod docs;
mod model;
mod names;
mod python;
mod reference;
mod rust;
mod structures;
mod wrap;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use model::Model;

/// The folders that contain generated files only.
const GENERATED_FOLDERS: &[&str] = &[
    rust::FOLDER,
    "crates/volcredis/src/generated",
    "include/volcredis/generated",
    "python/volcredis/generated",
];

/// A generated file.
pub(crate) struct File {
    /// The path relative to the workspace.
    pub(crate) path: String,
    pub(crate) content: String,
}

/// Generates all files of the workspace at `root`; with `check`, compares them with the checked-in ones instead.
///
/// # Errors
///
/// The model is invalid, a file cannot be read or written, or, with `check`, a checked-in file is out of date.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let model = Model::read(root)?;
    let mut files = rust::files(&model)?;
    files.push(c_header::file(root)?);
    files.extend(python::files(&model));
    files.extend(c::files(&model)?);
    files.extend(cpp::files(&model)?);
    format_rust(root, &mut files)?;
    let stale = stale_files(root, &files)?;
    let changed: Vec<&File> = files
        .iter()
        .filter(|file| {
            fs::read_to_string(root.join(&file.path)).ok().as_deref() != Some(file.content.as_str())
        })
        .collect();
    if check {
        let names: Vec<String> = changed
            .iter()
            .map(|file| file.path.clone())
            .chain(stale.iter().map(|path| path.display().to_string()))
            .collect();
        if !names.is_empty() {
            bail!(
                "generated code differs from the model, run `cargo xtask codegen`:\n  {}",
                names.join("\n  ")
            );
        }
        println!("codegen: {} files agree with the model", files.len());
        return Ok(());
    }
    for file in &changed {
        let path = root.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    for path in &stale {
        fs::remove_file(path)?;
    }
    println!("codegen: {} files, {} written, {} removed", files.len(), changed.len(), stale.len());
    Ok(())
}

/// Writes the reference of the documentation site into a folder: a Markdown page per action, an index, and the error codes.
///
/// # Errors
///
/// The model is invalid, or a file cannot be written.
pub fn write_reference(root: &Path, folder: &Path) -> Result<()> {
    for file in reference::files(&Model::read(root)?)? {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().context("every page is in a folder")?)?;
        fs::write(&path, &file.content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Returns the files in [`GENERATED_FOLDERS`] that are no longer generated.
fn stale_files(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    let mut folders: Vec<PathBuf> = GENERATED_FOLDERS.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries {
            let path = entry?.path();
            // Python caches compiled modules there.
            if path.is_dir() && !path.ends_with("__pycache__") {
                folders.push(path);
            } else if path.is_file() && !files.iter().any(|file| root.join(&file.path) == path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

/// Formats the Rust files with rustfmt, in a temporary folder.
fn format_rust(root: &Path, files: &mut [File]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    fs::copy(root.join("rustfmt.toml"), folder.path().join("rustfmt.toml"))?;
    let mut rust: Vec<&mut File> = files.iter_mut().filter(|file| file.path.ends_with(".rs")).collect();
    for file in &rust {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().context("every file is in a folder")?)?;
        fs::write(path, &file.content)?;
    }
    // rustfmt also formats the modules that this one declares.
    let module = folder.path().join(rust::FOLDER).join("mod.rs");
    let examples = folder.path().join(rust::EXAMPLES);
    let status = Command::new("rustfmt").args([module, examples]).status().context("cannot run rustfmt")?;
    if !status.success() {
        bail!("rustfmt failed on the generated code: {status}");
    }
    for file in &mut rust {
        file.content = fs::read_to_string(folder.path().join(&file.path))?;
    }
    Ok(())
}
