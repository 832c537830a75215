//! The C library with its headers and its files for pkg-config and CMake, laid out as by cargo-c.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::archive;
use super::inventory::Inventory;
use super::layout::Layout;
use super::toolchain::Toolchain;
use super::tree::{copy, link, write};
use crate::files;

pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The options of a build.
#[derive(clap::Args, Default)]
pub(crate) struct Options {
    /// Build without optimization.
    #[arg(long)]
    pub(super) debug: bool,
    /// Build for another target, such as `aarch64-unknown-linux-gnu`.
    #[arg(long, value_name = "TRIPLE")]
    pub(super) target: Option<String>,
    /// Install this kind of library; both by default.
    #[arg(long, value_name = "KIND")]
    pub(super) library_type: Option<LibraryType>,
}

/// A kind of library.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum LibraryType {
    /// The shared library.
    Shared,
    /// The static library, which `-lvolcredis` then links.
    Static,
}

/// A library that cargo has built.
struct Library {
    shared: PathBuf,
    archive: PathBuf,
    /// Linker flags of a program that links the archive.
    static_libraries: String,
}

/// Builds the library and lays it out.
pub(super) fn run(root: &Path, toolchain: &Toolchain<'_>, layout: &Layout, options: &Options) -> Result<()> {
    ensure!(cfg!(target_os = "linux"), "only for Linux; use `cargo cinstall` on other systems");
    let library = build(toolchain, options)?;
    let (with_shared, with_static) = (
        options.library_type != Some(LibraryType::Static),
        options.library_type != Some(LibraryType::Shared),
    );
    let (lib, include) = (&layout.lib, root.join("include"));
    for header in files::with_extension(&include, &["h", "hpp"])? {
        copy(&header, &layout.include.join(header.strip_prefix(&include)?))?;
    }
    let compatible = compatible_version();
    let (versioned, soname) = (format!("libvolcredis.so.{VERSION}"), format!("libvolcredis.so.{compatible}"));
    let mut written = Vec::new();
    if with_shared {
        copy(&library.shared, &lib.join(&versioned))?;
        link(&versioned, &lib.join(&soname))?;
        link(&soname, &lib.join("libvolcredis.so"))?;
        written.push(versioned);
    }
    if with_static {
        archive::localize(&library.archive, &library.shared, &lib.join("libvolcredis.a"))?;
        written.push("libvolcredis.a".to_owned());
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join(license), &layout.licenses.join(license))?;
    }
    let target = options.target.as_deref().or(toolchain.portable_target());
    Inventory::of(root, "volcredis-c", target)?.write(&layout.licenses)?;
    let fill = |template: &str| {
        template
            .replace("@VERSION@", VERSION)
            .replace("@COMPATIBLE@", &compatible)
            .replace("@SONAME@", &soname)
            .replace("@STATIC_LIBRARIES@", &library.static_libraries)
    };
    let pkg_config = layout.pkg_config(&fill(include_str!("c/volcredis.pc.in")));
    write(&lib.join("pkgconfig/volcredis.pc"), pkg_config)?;
    if with_static {
        let pkg_config = layout.pkg_config(&fill(include_str!("c/volcredis-static.pc.in")));
        write(&lib.join("pkgconfig/volcredis-static.pc"), pkg_config)?;
    }
    let cmake = lib.join("cmake/volcredis");
    let config = layout.cmake(&fill(include_str!("c/volcredisConfig.cmake.in")));
    write(&cmake.join("volcredisConfig.cmake"), config)?;
    write(
        &cmake.join("volcredisConfigVersion.cmake"),
        fill(include_str!("c/volcredisConfigVersion.cmake.in")),
    )?;
    for file in &written {
        let bytes = fs::metadata(lib.join(file))?.len();
        println!("dist: {file}, {:.2} MiB", bytes as f64 / f64::from(1 << 20));
    }
    Ok(())
}

/// Builds the library.
fn build(toolchain: &Toolchain<'_>, options: &Options) -> Result<Library> {
    let profile: &[&str] = if options.debug { &[] } else { &["--release"] };
    let target = options.target.iter().flat_map(|triple| ["--target", triple]);
    let output = toolchain
        .cargo("rustc")?
        .args(["--package", "volcredis-c", "--lib", "--message-format", "json"])
        .args(profile)
        .args(target)
        .args(["--", "--print", "native-static-libs"])
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    let (mut shared, mut archive, mut static_libraries) = (None, None, None);
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
        if let Some(libraries) =
            message["message"].as_str().and_then(|note| note.strip_prefix("native-static-libs:"))
        {
            static_libraries = Some(libraries.trim().to_owned());
        }
    }
    if !output.status.success() {
        bail!("the C library failed to build\n{errors}");
    }
    Ok(Library {
        shared: shared.context("cargo built no libvolcredis.so")?,
        archive: archive.context("cargo built no libvolcredis.a")?,
        static_libraries: static_libraries.context("rustc printed no native-static-libs")?,
    })
}

/// Returns the part of the version that stays the same as long as the ABI is compatible. The build script of the C library
/// uses the same rule for the soname.
pub(super) fn compatible_version() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("0.{minor}") } else { major.to_owned() }
}
