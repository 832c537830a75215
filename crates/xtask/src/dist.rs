//! `cargo xtask dist`: the C library as a tree to be installed, and the Python package.

pub(crate) mod python;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// As in the build script of the C library.
const SONAME: &str = "libvolcredis.so.0";
/// What a program needs beside `libvolcredis.a`: what `rustc --print native-static-libs` says, without the C library.
const STATIC_NEEDS: &str = "-lpthread -ldl -lm -lgcc_s";
const HEADERS: &[&str] = &["volcredis.h", "volcredis.hpp", "volcredis/actions.h"];

/// A part of what is handed to those who do not build this project themselves.
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
        c(root, destination, debug)?;
    }
    if only != Some(Part::C) {
        python::run(root, destination, debug)?;
    }
    println!("dist: {}", destination.display());
    Ok(())
}

/// Builds the library and lays out `lib` and `include` below `destination`.
fn c(root: &Path, destination: &Path, debug: bool) -> Result<()> {
    let built = build(root, debug)?;
    let (lib, include) = (destination.join("lib"), destination.join("include"));
    for header in HEADERS {
        copy(&root.join("include").join(header), &include.join(header))?;
    }
    let versioned = format!("libvolcredis.so.{VERSION}");
    copy(&built.join("libvolcredis.so"), &lib.join(&versioned))?;
    copy(&built.join("libvolcredis.a"), &lib.join("libvolcredis.a"))?;
    link(&versioned, &lib.join(SONAME))?;
    link(SONAME, &lib.join("libvolcredis.so"))?;
    write(&lib.join("pkgconfig/volcredis.pc"), &pkg_config())?;
    write(&lib.join("cmake/volcredis/volcredisConfig.cmake"), &cmake_config())?;
    write(&lib.join("cmake/volcredis/volcredisConfigVersion.cmake"), &cmake_version())
}

/// Builds the library; gives the folder that it is in.
fn build(root: &Path, debug: bool) -> Result<PathBuf> {
    let profile: &[&str] = if debug { &[] } else { &["--release"] };
    let output = Command::new("cargo")
        .args(["build", "--package", "volcredis-c", "--message-format", "json-render-diagnostics"])
        .args(profile)
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the C library does not build");
    }
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: serde_json::Value = serde_json::from_str(line)?;
        let files = message["filenames"].as_array().into_iter().flatten().filter_map(|file| file.as_str());
        if let Some(library) = files.map(Path::new).find(|file| file.ends_with("libvolcredis.so")) {
            return Ok(library.parent().context("a file is in a folder")?.to_owned());
        }
    }
    bail!("cargo built no libvolcredis.so")
}

/// Paths are told from where the file lies, so that the tree can be moved.
fn pkg_config() -> String {
    format!(
        "prefix=${{pcfiledir}}/../..
libdir=${{prefix}}/lib
includedir=${{prefix}}/include

Name: volcredis
Description: Client library for the OpenAPI of Volcengine Cache for Redis
Version: {VERSION}
Cflags: -I${{includedir}}
Libs: -L${{libdir}} -lvolcredis
Libs.private: {STATIC_NEEDS}
"
    )
}

fn cmake_config() -> String {
    format!(
        "# Gives the targets volcredis::volcredis (shared) and volcredis::volcredis-static.
get_filename_component(_volcredis_prefix \"${{CMAKE_CURRENT_LIST_DIR}}/../../..\" ABSOLUTE)
if(NOT TARGET volcredis::volcredis)
  add_library(volcredis::volcredis SHARED IMPORTED)
  set_target_properties(volcredis::volcredis PROPERTIES
    IMPORTED_LOCATION \"${{_volcredis_prefix}}/lib/{SONAME}\"
    IMPORTED_SONAME \"{SONAME}\"
    INTERFACE_INCLUDE_DIRECTORIES \"${{_volcredis_prefix}}/include\")
  add_library(volcredis::volcredis-static STATIC IMPORTED)
  set_target_properties(volcredis::volcredis-static PROPERTIES
    IMPORTED_LOCATION \"${{_volcredis_prefix}}/lib/libvolcredis.a\"
    INTERFACE_LINK_LIBRARIES \"{STATIC_NEEDS}\"
    INTERFACE_INCLUDE_DIRECTORIES \"${{_volcredis_prefix}}/include\")
endif()
unset(_volcredis_prefix)
"
    )
}

/// Before 1.0 each minor version is one of its own.
fn cmake_version() -> String {
    let minor = VERSION.rsplit_once('.').map_or(VERSION, |(minor, _)| minor);
    format!(
        "set(PACKAGE_VERSION \"{VERSION}\")
if(PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE FALSE)
elseif(\"${{PACKAGE_FIND_VERSION_MAJOR}}.${{PACKAGE_FIND_VERSION_MINOR}}\" STREQUAL \"{minor}\")
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  if(PACKAGE_FIND_VERSION STREQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
  endif()
else()
  set(PACKAGE_VERSION_COMPATIBLE FALSE)
endif()
"
    )
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    prepare(to)?;
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    prepare(path)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn link(target: &str, path: &Path) -> Result<()> {
    prepare(path)?;
    std::os::unix::fs::symlink(target, path).with_context(|| format!("cannot link {}", path.display()))
}

/// Makes the folder, and room where an older file stands.
fn prepare(path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if path.symlink_metadata().is_ok() {
        fs::remove_file(path)?;
    }
    Ok(())
}
