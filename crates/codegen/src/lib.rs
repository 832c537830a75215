//! The code generators: Rust, C, C++ and Python from the API model, and `volcredis.h` from the C bindings.
//!
//! `cargo xtask codegen` runs them.
#![allow(clippy::print_stdout)]

mod c;
mod c_header;
mod chapters;
mod cpp;
mod docs;
mod model;
mod names;
mod python;
mod rust;
mod structures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use model::Model;

/// What each generated file of Rust begins with.
const HEADER: &str =
    "// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.\n";

/// Where only generated files live: what else stands there is left over.
const GENERATED_FOLDERS: &[&str] =
    &["crates/volcredis-core/src/actions", "include/volcredis/generated", "python/volcredis/generated"];

/// A file to be written, with its path in the workspace.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Writes the generated files below `root`, the folder of the workspace. With `check`, writes nothing.
///
/// # Errors
///
/// The model cannot be read, or, with `check`, a file differs from the one that would be written.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let model = Model::read(root)?;
    let mut files = rust::files(&model)?;
    files.push(c_header::file(root)?);
    files.extend(python::files(&model));
    files.extend(c::files(&model)?);
    files.extend(cpp::files(&model)?);
    format_rust(root, &mut files)?;
    let stale = left_over(root, &files)?;
    let changed: Vec<&File> = files
        .iter()
        .filter(|file| fs::read_to_string(root.join(&file.path)).ok().as_deref() != Some(file.text.as_str()))
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
        fs::write(&path, &file.text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    for path in &stale {
        fs::remove_file(path)?;
    }
    println!("codegen: {} files, {} written, {} removed", files.len(), changed.len(), stale.len());
    Ok(())
}

/// Files in a folder of generated files that the model no longer makes.
fn left_over(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for folder in GENERATED_FOLDERS {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_file() && !files.iter().any(|file| root.join(&file.path) == path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

/// Runs rustfmt over the files that are Rust, all at once.
fn format_rust(root: &Path, files: &mut [File]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    fs::copy(root.join("rustfmt.toml"), folder.path().join("rustfmt.toml"))?;
    let mut paths = Vec::new();
    for (index, file) in files.iter_mut().enumerate().filter(|(_, file)| file.path.ends_with(".rs")) {
        // Under a name of its own no file is taken for a module of another.
        let path = folder.path().join(format!("generated_{index}.rs"));
        let (modules, text) = take_modules(&file.text);
        fs::write(&path, text)?;
        paths.push((path, modules, file));
    }
    let status = Command::new("rustfmt")
        .arg("--config-path")
        .arg(folder.path())
        .args(paths.iter().map(|(path, ..)| path))
        .status()
        .context("cannot run rustfmt")?;
    if !status.success() {
        bail!("rustfmt does not take the generated code");
    }
    for (path, modules, file) in paths {
        file.text = put_modules(&modules, &fs::read_to_string(path)?);
    }
    Ok(())
}

/// The line that stands for the module declarations while rustfmt, which would look for their files, runs.
const MODULES: &str = "// modules";

fn take_modules(text: &str) -> (String, String) {
    let is_module = |line: &&str| line.starts_with("pub mod ");
    let modules: String = text.lines().filter(is_module).map(|line| format!("{line}\n")).collect();
    if modules.is_empty() {
        return (modules, text.to_owned());
    }
    let mut rest = String::new();
    let mut marked = false;
    for line in text.lines() {
        if is_module(&line) {
            if !marked {
                rest.push_str(MODULES);
                rest.push('\n');
                marked = true;
            }
        } else {
            rest.push_str(line);
            rest.push('\n');
        }
    }
    (modules, rest)
}

fn put_modules(modules: &str, text: &str) -> String {
    if modules.is_empty() { text.to_owned() } else { text.replace(&format!("{MODULES}\n"), modules) }
}
