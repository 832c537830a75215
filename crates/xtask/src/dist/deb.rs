//! Debian packages of the C library.

use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::c::{self, Options, VERSION, compatible_version};
use super::layout::{Directories, Layout};
use super::toolchain::Toolchain;
use super::tree::write;
use crate::process::{output, run};

/// The revision of the packages of one version.
const REVISION: u32 = 1;

/// A package: its name, fields of its control file, and its description.
struct Package {
    name: String,
    section: &'static str,
    depends: String,
    synopsis: &'static str,
    description: &'static str,
}

/// Builds the packages of the shared library and of the files for development into `destination`.
pub(crate) fn build(root: &Path, destination: &Path, debug: bool) -> Result<()> {
    let (architecture, multiarch) = architecture()?;
    let work = root.join("target/deb");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let runtime_name = format!("libvolcredis{}", compatible_version());
    let (runtime, dev) = (work.join(&runtime_name), work.join("libvolcredis-dev"));
    let directories = Directories {
        prefix: "/usr".into(),
        libdir: PathBuf::from("lib").join(multiarch),
        includedir: "include".into(),
        destdir: Some(dev.clone()),
    };
    c::run(
        root,
        &Toolchain::Host(root),
        &Layout::installed(&directories)?,
        &Options { debug, ..Options::default() },
    )?;

    let lib = Path::new("usr/lib").join(multiarch);
    fs::create_dir_all(runtime.join(&lib))?;
    for name in [format!("libvolcredis.so.{VERSION}"), format!("libvolcredis.so.{}", compatible_version())] {
        fs::rename(dev.join(&lib).join(&name), runtime.join(&lib).join(&name))?;
    }
    let licenses = dev.join("usr/share/licenses");
    for (tree, name) in [(&runtime, runtime_name.as_str()), (&dev, "libvolcredis-dev")] {
        let copyright = tree.join("usr/share/doc").join(name).join("copyright");
        write(&copyright, copyright_file(&licenses.join("volcredis"))?)?;
    }
    fs::remove_dir_all(licenses)?;

    let version = format!("{VERSION}-{REVISION}");
    let library = runtime.join(&lib).join(format!("libvolcredis.so.{VERSION}"));
    let compatible = compatible_version();
    write(
        &runtime.join("DEBIAN/shlibs"),
        format!("libvolcredis {compatible} {runtime_name} (>= {compatible})\n"),
    )?;
    write(&runtime.join("DEBIAN/triggers"), "activate-noawait ldconfig\n")?;
    let packages = [
        (
            &runtime,
            Package {
                name: runtime_name.clone(),
                section: "libs",
                depends: format!("libc6 (>= {}), libgcc-s1", required_glibc(&library)?),
                synopsis: "client library for Volcengine Cache for Redis",
                description: "A C library for the OpenAPI of Volcengine Cache for Redis.",
            },
        ),
        (
            &dev,
            Package {
                name: "libvolcredis-dev".to_owned(),
                section: "libdevel",
                depends: format!("{runtime_name} (= {version})"),
                synopsis: "client library for Volcengine Cache for Redis (development)",
                description: "The headers for C and C++, the static library, and files for pkg-config and CMake.",
            },
        ),
    ];
    fs::create_dir_all(destination)?;
    for (tree, package) in packages {
        let Package { name, section, depends, synopsis, description } = package;
        let control = format!(
            "Package: {name}\nVersion: {version}\nArchitecture: {architecture}\nMulti-Arch: same\nSection: {section}\n\
             Priority: optional\nMaintainer: The volcredis developers <volcredis@localhost>\nDepends: {depends}\n\
             Description: {synopsis}\n {description}\n"
        );
        write(&tree.join("DEBIAN/control"), control)?;
        let file = destination.join(format!("{name}_{version}_{architecture}.deb"));
        let mut build = Command::new("dpkg-deb");
        if debug {
            build.args(["-Zgzip", "-z1"]);
        }
        run(build.args(["--root-owner-group", "--build"]).arg(tree).arg(&file))?;
    }
    Ok(())
}

/// Returns the names of the architecture of this machine for packages and for folders.
fn architecture() -> Result<(&'static str, &'static str)> {
    Ok(match ARCH {
        "x86_64" => ("amd64", "x86_64-linux-gnu"),
        "aarch64" => ("arm64", "aarch64-linux-gnu"),
        other => bail!("packages are built on x86_64 and aarch64 only, not on {other}"),
    })
}

/// Returns the version of glibc that the symbols of a library need.
fn required_glibc(library: &Path) -> Result<String> {
    let symbols = output(Command::new("objdump").arg("--dynamic-syms").arg(library))
        .context("objdump, a part of binutils, is required")?;
    let versions = symbols.split("GLIBC_").skip(1).filter_map(|rest| {
        let version: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let numbers: Option<Vec<u32>> = version.split('.').map(|number| number.parse().ok()).collect();
        Some((numbers?, version))
    });
    Ok(versions.max().context("the library uses no symbols of glibc")?.1)
}

/// Returns the file `copyright` with both licenses.
fn copyright_file(licenses: &Path) -> Result<String> {
    let mut copyright =
        "volcredis is licensed under the Apache License 2.0 or the MIT license, at your option.\n".to_owned();
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copyright.push_str(&format!("\n{}", fs::read_to_string(licenses.join(name))?));
    }
    Ok(copyright)
}
