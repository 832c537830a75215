//! Debian packages of the C library and the command.

use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::Distribution;
use super::c::{self, Options, VERSION, compatible_version};
use super::command::PACKAGE;
use super::inventory::Inventory;
use super::layout::{Directories, Layout};
use super::python::EPOCH;
use super::toolchain::Toolchain;
use super::tree::{copy, write};
use crate::process::{output, run};

/// The revision of the packages of one version.
const REVISION: u32 = 1;

/// A package: its files, its name, fields of its control file, and its description.
struct Package {
    tree: PathBuf,
    name: String,
    section: &'static str,
    depends: String,
    /// `true` if packages of several architectures can be installed at once.
    is_library: bool,
    synopsis: &'static str,
    description: &'static str,
}

/// Builds the packages of the shared library, of the files for development and of the command into `destination`.
pub(crate) fn build(root: &Path, destination: &Path, options: Distribution) -> Result<()> {
    let debug = options.debug;
    let toolchain = Toolchain::new(root, options.platform())?;
    let (architecture, multiarch) = architecture(toolchain.portable_target())?;
    let work = root.join("target/deb");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let [runtime, dev] = library(root, &toolchain, &work, multiarch, debug)?;
    let command = command(root, &toolchain, &work, debug)?;
    fs::create_dir_all(destination)?;
    let version = full_version();
    for package in [runtime, dev, command] {
        let Package { tree, name, section, depends, is_library, synopsis, description } = package;
        write(&tree.join("usr/share/doc").join(&name).join("copyright"), copyright_file(root)?)?;
        let multi_arch = if is_library { "Multi-Arch: same\n" } else { "" };
        let control = format!(
            "Package: {name}\nVersion: {version}\nArchitecture: {architecture}\n{multi_arch}Section: {section}\n\
             Priority: optional\nMaintainer: The volcredis developers <volcredis@localhost>\nDepends: {depends}\n\
             Description: {synopsis}\n {description}\n"
        );
        write(&tree.join("DEBIAN/control"), control)?;
        let file = destination.join(format!("{name}_{version}_{architecture}.deb"));
        let mut build = Command::new("dpkg-deb");
        if debug {
            build.args(["-Zgzip", "-z1"]);
        }
        // The times of the files do not depend on the build.
        build.env("SOURCE_DATE_EPOCH", EPOCH);
        run(build.args(["--root-owner-group", "--build"]).arg(&tree).arg(&file))?;
    }
    Ok(())
}

/// Returns the version of the packages.
fn full_version() -> String {
    format!("{VERSION}-{REVISION}")
}

/// Lays out the packages of the shared library and of the files for development.
fn library(
    root: &Path,
    toolchain: &Toolchain<'_>,
    work: &Path,
    multiarch: &str,
    debug: bool,
) -> Result<[Package; 2]> {
    let compatible = compatible_version();
    let runtime_name = format!("libvolcredis{compatible}");
    let (runtime, dev) = (work.join(&runtime_name), work.join("libvolcredis-dev"));
    let directories = Directories {
        prefix: "/usr".into(),
        libdir: PathBuf::from("lib").join(multiarch),
        bindir: "bin".into(),
        includedir: "include".into(),
        destdir: Some(dev.clone()),
    };
    c::run(root, toolchain, &Layout::installed(&directories)?, &Options { debug, ..Options::default() })?;
    // The file `copyright` contains the licenses.
    fs::remove_dir_all(dev.join("usr/share/licenses"))?;
    let documentation = runtime.join("usr/share/doc").join(&runtime_name);
    Inventory::of(root, "volcredis-c", toolchain.portable_target())?.write(&documentation)?;

    let lib = Path::new("usr/lib").join(multiarch);
    fs::create_dir_all(runtime.join(&lib))?;
    for name in [format!("libvolcredis.so.{VERSION}"), format!("libvolcredis.so.{compatible}")] {
        fs::rename(dev.join(&lib).join(&name), runtime.join(&lib).join(&name))?;
    }
    let file = runtime.join(&lib).join(format!("libvolcredis.so.{VERSION}"));
    write(
        &runtime.join("DEBIAN/shlibs"),
        format!("libvolcredis {compatible} {runtime_name} (>= {compatible})\n"),
    )?;
    write(&runtime.join("DEBIAN/triggers"), "activate-noawait ldconfig\n")?;
    Ok([
        Package {
            tree: runtime,
            name: runtime_name.clone(),
            section: "libs",
            depends: shared_libraries(&file)?,
            is_library: true,
            synopsis: "client library for Volcengine Cache for Redis",
            description: "A C library for the OpenAPI of Volcengine Cache for Redis.",
        },
        Package {
            tree: dev,
            name: "libvolcredis-dev".to_owned(),
            section: "libdevel",
            depends: format!("{runtime_name} (= {})", full_version()),
            is_library: true,
            synopsis: "client library for Volcengine Cache for Redis (development)",
            description: "The headers for C and C++, the static library, and files for pkg-config and CMake.",
        },
    ])
}

/// Lays out the package of the command, with its manual pages and its completion for shells.
fn command(root: &Path, toolchain: &Toolchain<'_>, work: &Path, debug: bool) -> Result<Package> {
    let tree = work.join("volcredis");
    let program = tree.join("usr/bin/volcredis");
    copy(&super::command::build(toolchain, debug)?, &program)?;
    run(Command::new(&program).arg("man-pages").arg(tree.join("usr/share/man/man1")).stdout(Stdio::null()))?;
    for (shell, file) in [
        ("bash", "bash-completion/completions/volcredis"),
        ("fish", "fish/vendor_completions.d/volcredis.fish"),
        ("zsh", "zsh/vendor-completions/_volcredis"),
    ] {
        let script = output(Command::new(&program).args(["completion", shell]))?;
        write(&tree.join("usr/share").join(file), script)?;
    }
    Inventory::of(root, PACKAGE, toolchain.portable_target())?
        .write(&tree.join("usr/share/doc/volcredis"))?;
    Ok(Package {
        depends: shared_libraries(&program)?,
        tree,
        name: "volcredis".to_owned(),
        section: "net",
        is_library: false,
        synopsis: "command line for Volcengine Cache for Redis",
        description: "Calls the OpenAPI of Volcengine Cache for Redis, audits backups, and runs an emulator of the service.",
    })
}

/// Returns the packages of the shared libraries that a file needs.
fn shared_libraries(file: &Path) -> Result<String> {
    Ok(format!("libc6 (>= {}), libgcc-s1", required_glibc(file)?))
}

/// Returns the names of the architecture of a target for packages and for folders; of this machine by default.
fn architecture(target: Option<&str>) -> Result<(&'static str, &'static str)> {
    Ok(match target.unwrap_or(ARCH).split('-').next() {
        Some("x86_64") => ("amd64", "x86_64-linux-gnu"),
        Some("aarch64") => ("arm64", "aarch64-linux-gnu"),
        other => bail!("packages are built on x86_64 and aarch64 only, not on {other:?}"),
    })
}

/// Returns the version of glibc that the symbols of a file need.
fn required_glibc(file: &Path) -> Result<String> {
    let symbols = output(Command::new("objdump").arg("--dynamic-syms").arg(file))
        .context("objdump, a part of binutils, is required")?;
    let versions = symbols.split("GLIBC_").skip(1).filter_map(|rest| {
        let version: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let numbers: Option<Vec<u32>> = version.split('.').map(|number| number.parse().ok()).collect();
        Some((numbers?, version))
    });
    Ok(versions.max().context("the file uses no symbols of glibc")?.1)
}

/// Returns the file `copyright` with both licenses.
fn copyright_file(root: &Path) -> Result<String> {
    let mut copyright =
        "volcredis is licensed under the Apache License 2.0 or the MIT license, at your option.\n".to_owned();
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copyright.push_str(&format!("\n{}", fs::read_to_string(root.join(name))?));
    }
    Ok(copyright)
}
