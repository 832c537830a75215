//! The C library as a tree to be installed, laid out as cargo-c does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::archive;
use super::tree::{copy, copy_folder, link, write};
use crate::cargo::cargo;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What was built.
struct Library {
    shared: PathBuf,
    archive: PathBuf,
    /// What a program that links the archive needs beside it, as flags of the linker.
    static_needs: String,
}

/// Builds the library and lays out `lib` and `include` below `destination`.
pub(super) fn run(root: &Path, destination: &Path, debug: bool) -> Result<()> {
    let library = build(root, debug)?;
    let (lib, include) = (destination.join("lib"), destination.join("include"));
    copy_folder(&root.join("include"), &include)?;
    let compatible = compatible_version();
    let (versioned, soname) = (format!("libvolcredis.so.{VERSION}"), format!("libvolcredis.so.{compatible}"));
    copy(&library.shared, &lib.join(&versioned))?;
    let archive = archive::with_own_names_only(&library.archive, &library.shared)?;
    copy(&archive, &lib.join("libvolcredis.a"))?;
    link(&versioned, &lib.join(&soname))?;
    link(&soname, &lib.join("libvolcredis.so"))?;
    let fill = |template: &str| {
        template
            .replace("@VERSION@", VERSION)
            .replace("@COMPATIBLE@", &compatible)
            .replace("@SONAME@", &soname)
            .replace("@STATIC_NEEDS@", &library.static_needs)
    };
    write(&lib.join("pkgconfig/volcredis.pc"), fill(include_str!("c/volcredis.pc.in")))?;
    let cmake = lib.join("cmake/volcredis");
    write(&cmake.join("volcredisConfig.cmake"), fill(include_str!("c/volcredisConfig.cmake.in")))?;
    write(
        &cmake.join("volcredisConfigVersion.cmake"),
        fill(include_str!("c/volcredisConfigVersion.cmake.in")),
    )?;
    for file in [&versioned, "libvolcredis.a"] {
        let bytes = fs::metadata(lib.join(file))?.len();
        println!("dist: {file}, {:.2} MiB", bytes as f64 / f64::from(1 << 20));
    }
    Ok(())
}

/// Builds the library.
fn build(root: &Path, debug: bool) -> Result<Library> {
    let profile: &[&str] = if debug { &[] } else { &["--release"] };
    let output = cargo(root)
        .args(["rustc", "--package", "volcredis-c", "--lib", "--message-format", "json"])
        .args(profile)
        .args(["--", "--print", "native-static-libs"])
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    let (mut shared, mut archive, mut static_needs) = (None, None, None);
    let mut errors = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line)?;
        for file in message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let file = Path::new(file);
            if file.ends_with("libvolcredis.so") {
                shared = Some(file.to_owned());
            } else if file.ends_with("libvolcredis.a") {
                archive = Some(file.to_owned());
            }
        }
        let message = &message["message"];
        if message["level"] == "error" {
            errors.push_str(message["rendered"].as_str().unwrap_or_default());
        }
        if let Some(needs) =
            message["message"].as_str().and_then(|text| text.strip_prefix("native-static-libs:"))
        {
            static_needs = Some(needs.trim().to_owned());
        }
    }
    if !output.status.success() {
        bail!("the C library does not build\n{errors}");
    }
    Ok(Library {
        shared: shared.context("cargo built no libvolcredis.so")?,
        archive: archive.context("cargo built no libvolcredis.a")?,
        static_needs: static_needs.context("rustc did not say what static linking needs")?,
    })
}

/// The part of the version that stays the same as long as older programs run with the library. The build script of the C
/// library makes the soname from it as well.
fn compatible_version() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("0.{minor}") } else { major.to_owned() }
}
