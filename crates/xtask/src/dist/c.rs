//! The C library with its headers and its files for pkg-config and CMake, laid out as by cargo-c.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::archive;
use super::inventory::Inventory;
use super::layout::Layout;
use super::names::Names;
use super::toolchain::Toolchain;
use super::tree::{copy, link, write};
use crate::cargo::host;
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
    /// The library by which programs are linked with a DLL.
    import: Option<PathBuf>,
    /// Linker flags of a program that links the archive.
    static_libraries: String,
}

/// Builds the library and lays it out.
pub(super) fn run(root: &Path, toolchain: &Toolchain<'_>, layout: &Layout, options: &Options) -> Result<()> {
    let triple = match options.target.as_deref().or(toolchain.portable_target()) {
        Some(triple) => triple.to_owned(),
        None => host()?,
    };
    let names = Names::of(&triple)?;
    let library = build(toolchain, layout, &names, options)?;
    let (with_shared, with_static) = (
        options.library_type != Some(LibraryType::Static),
        options.library_type != Some(LibraryType::Shared),
    );
    let (lib, include) = (&layout.lib, root.join("include"));
    for header in files::with_extension(&include, &["h", "hpp"])? {
        copy(&header, &layout.include.join(header.strip_prefix(&include)?))?;
    }
    let mut written = Vec::new();
    if with_shared {
        let shared = if names.is_windows() { &layout.bin } else { lib }.join(names.shared());
        copy(&library.shared, &shared)?;
        for (name, target) in names.links() {
            link(&target, &lib.join(name))?;
        }
        if let (Some(import), Some(name)) = (&library.import, names.import()) {
            copy(import, &lib.join(name))?;
        }
        written.push(shared);
    }
    if with_static {
        let archive = lib.join(names.archive());
        if names.is_elf() {
            archive::localize(&library.archive, &library.shared, &archive)?;
        } else {
            copy(&library.archive, &archive)?;
        }
        written.push(archive);
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join(license), &layout.licenses.join(license))?;
    }
    let target = options.target.as_deref().or(toolchain.portable_target());
    Inventory::of(root, "volcredis-c", target)?.write(&layout.licenses)?;
    let libraries = names.pkg_config_libraries(&library.static_libraries);
    let pkg_config = layout.pkg_config(&fill(include_str!("c/volcredis.pc.in"), &names, &libraries));
    write(&lib.join("pkgconfig/volcredis.pc"), pkg_config)?;
    if with_static {
        let pkg_config =
            layout.pkg_config(&fill(include_str!("c/volcredis-static.pc.in"), &names, &libraries));
        write(&lib.join("pkgconfig/volcredis-static.pc"), pkg_config)?;
    }
    let cmake = lib.join("cmake/volcredis");
    let libraries = names.cmake_libraries(&library.static_libraries);
    let config = layout.cmake(&fill(include_str!("c/volcredisConfig.cmake.in"), &names, &libraries));
    write(&cmake.join("volcredisConfig.cmake"), config)?;
    write(
        &cmake.join("volcredisConfigVersion.cmake"),
        fill(include_str!("c/volcredisConfigVersion.cmake.in"), &names, ""),
    )?;
    for file in &written {
        let (name, bytes) = (file.file_name().unwrap_or_default().display(), fs::metadata(file)?.len());
        println!("dist: {name}, {:.2} MiB", bytes as f64 / f64::from(1 << 20));
    }
    Ok(())
}

/// Fills in what does not depend on the layout.
fn fill(template: &str, names: &Names, static_libraries: &str) -> String {
    template
        .replace("@VERSION@", VERSION)
        .replace("@COMPATIBLE@", &compatible_version())
        .replace("@SHARED@", &names.cmake_shared())
        .replace("@SHARED_PROPERTY@", &names.cmake_property())
        .replace("@ARCHIVE@", names.archive())
        .replace("@STATIC_LIBRARIES@", static_libraries)
}

/// Builds the library.
fn build(toolchain: &Toolchain<'_>, layout: &Layout, names: &Names, options: &Options) -> Result<Library> {
    let profile: &[&str] = if options.debug { &[] } else { &["--release"] };
    let target = options.target.iter().flat_map(|triple| ["--target", triple]);
    let linker_arguments = names.linker_arguments(&layout.loaded_from());
    let output = toolchain
        .cargo("rustc")?
        .args(["--package", "volcredis-c", "--lib", "--message-format", "json"])
        .args(profile)
        .args(target)
        .args(["--", "--print", "native-static-libs"])
        .args(linker_arguments.iter().map(|arguments| format!("-Clink-arg={arguments}")))
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    let (mut shared, mut archive, mut import, mut static_libraries) = (None, None, None, None);
    let mut errors = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line)?;
        for file in message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let file = Path::new(file);
            if file.ends_with(names.built()) {
                shared = Some(file.to_owned());
            } else if file.ends_with(names.archive()) {
                archive = Some(file.to_owned());
            } else if names.import().is_some_and(|import| file.ends_with(import)) {
                import = Some(file.to_owned());
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
        shared: shared.with_context(|| format!("cargo built no {}", names.built()))?,
        archive: archive.with_context(|| format!("cargo built no {}", names.archive()))?,
        import,
        static_libraries: static_libraries.context("rustc printed no native-static-libs")?,
    })
}

/// Returns the part of the version that stays the same as long as the ABI is compatible. The build script of the C library
/// uses the same rule for the soname.
pub(super) fn compatible_version() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("0.{minor}") } else { major.to_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn files_for_cmake_and_pkg_config_name_the_libraries_of_the_target() {
        let layout = Layout::relocatable(Path::new("/dist"));
        let compatible = compatible_version();
        for (triple, shared, property, archive) in [
            (
                "aarch64-unknown-linux-gnu",
                format!("lib/libvolcredis.so.{compatible}"),
                format!("IMPORTED_SONAME \"libvolcredis.so.{compatible}\""),
                "libvolcredis.a",
            ),
            (
                "aarch64-apple-darwin",
                format!("lib/libvolcredis.{compatible}.dylib"),
                format!("IMPORTED_SONAME \"@rpath/libvolcredis.{compatible}.dylib\""),
                "libvolcredis.a",
            ),
            (
                "x86_64-pc-windows-msvc",
                "bin/volcredis.dll".to_owned(),
                "IMPORTED_IMPLIB \"${_volcredis_prefix}/lib/volcredis.dll.lib\"".to_owned(),
                "volcredis.lib",
            ),
        ] {
            let names = Names::of(triple).unwrap();
            let cmake = layout.cmake(&fill(include_str!("c/volcredisConfig.cmake.in"), &names, "-lm"));
            assert!(
                cmake.contains(&format!("IMPORTED_LOCATION \"${{_volcredis_prefix}}/{shared}\"")),
                "{cmake}"
            );
            assert!(cmake.contains(&property), "{cmake}");
            assert!(
                cmake.contains(&format!("IMPORTED_LOCATION \"${{_volcredis_prefix}}/lib/{archive}\"")),
                "{cmake}"
            );
            let pkg_config =
                layout.pkg_config(&fill(include_str!("c/volcredis-static.pc.in"), &names, "-lm"));
            assert!(pkg_config.contains(&format!("Libs: ${{libdir}}/{archive} -lm\n")), "{pkg_config}");
            for file in [cmake.replace("@rpath", ""), pkg_config] {
                assert!(!file.contains('@'), "{file}");
            }
        }
    }
}
