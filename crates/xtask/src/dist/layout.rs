//! The directories of an installed C library, with the options that cargo-c and GNU packages have.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail, ensure};

/// The directory of the licenses, relative to the prefix.
const LICENSES: &str = "share/licenses/volcredis";

/// The directories to install to.
#[derive(clap::Args)]
pub(crate) struct Directories {
    /// Directory that the other directories are relative to.
    #[arg(long, default_value = "/usr/local")]
    pub(super) prefix: PathBuf,
    /// Directory of the libraries, absolute or relative to the prefix.
    #[arg(long, default_value = "lib")]
    pub(super) libdir: PathBuf,
    /// Directory of DLLs, absolute or relative to the prefix.
    #[arg(long, default_value = "bin")]
    pub(super) bindir: PathBuf,
    /// Directory of the headers, absolute or relative to the prefix.
    #[arg(long, default_value = "include")]
    pub(super) includedir: PathBuf,
    /// Directory to put in front of all others, for building a package.
    #[arg(long, value_name = "DIRECTORY")]
    pub(super) destdir: Option<PathBuf>,
}

/// A tree of files, and the paths by which its files for pkg-config and CMake find the others.
pub(super) struct Layout {
    /// The directory to write the libraries to.
    pub(super) lib: PathBuf,
    /// The directory to write DLLs to.
    pub(super) bin: PathBuf,
    /// The directory to write the headers to.
    pub(super) include: PathBuf,
    /// The directory to write the licenses to.
    pub(super) licenses: PathBuf,
    prefix: Prefix,
    libdir: PathBuf,
    bindir: PathBuf,
    includedir: PathBuf,
}

enum Prefix {
    Relocatable,
    Fixed(PathBuf),
}

impl Layout {
    /// Returns a layout below `destination` that works from any place it is moved to.
    pub(super) fn relocatable(destination: &Path) -> Self {
        let [libdir, bindir, includedir] = ["lib", "bin", "include"].map(PathBuf::from);
        Self {
            lib: destination.join(&libdir),
            bin: destination.join(&bindir),
            include: destination.join(&includedir),
            licenses: destination.join(LICENSES),
            prefix: Prefix::Relocatable,
            libdir,
            bindir,
            includedir,
        }
    }

    /// Returns a layout in these directories.
    pub(super) fn installed(directories: &Directories) -> Result<Self> {
        let Directories { prefix, libdir, bindir, includedir, destdir } = directories;
        ensure!(prefix.is_absolute(), "the prefix must be an absolute path, got {}", prefix.display());
        let place = |directory: &Path| match destdir {
            None => Ok(prefix.join(directory)),
            Some(destdir) => below(destdir, &prefix.join(directory)),
        };
        Ok(Self {
            lib: place(libdir)?,
            bin: place(bindir)?,
            include: place(includedir)?,
            licenses: place(Path::new(LICENSES))?,
            prefix: Prefix::Fixed(prefix.clone()),
            libdir: libdir.clone(),
            bindir: bindir.clone(),
            includedir: includedir.clone(),
        })
    }

    /// Fills in the template of a file for pkg-config.
    pub(super) fn pkg_config(&self, template: &str) -> String {
        let prefix = match &self.prefix {
            Prefix::Relocatable => self.prefix_from("${pcfiledir}/.."),
            Prefix::Fixed(prefix) => prefix.display().to_string(),
        };
        self.fill(template, &prefix, "${prefix}")
    }

    /// Fills in the template of a file for CMake.
    pub(super) fn cmake(&self, template: &str) -> String {
        let prefix = match &self.prefix {
            Prefix::Fixed(prefix) if self.libdir.is_absolute() => prefix.display().to_string(),
            _ => self.prefix_from("${CMAKE_CURRENT_LIST_DIR}/../.."),
        };
        self.fill(template, &prefix, "${_volcredis_prefix}")
    }

    /// Returns the directory from which programs load the library on macOS, whose linker writes it into them.
    pub(super) fn loaded_from(&self) -> String {
        match &self.prefix {
            Prefix::Relocatable => "@rpath".to_owned(),
            Prefix::Fixed(prefix) => prefix.join(&self.libdir).display().to_string(),
        }
    }

    fn fill(&self, template: &str, prefix: &str, variable: &str) -> String {
        let path = |directory: &Path| {
            if directory.is_absolute() {
                directory.display().to_string()
            } else {
                format!("{variable}/{}", directory.display())
            }
        };
        template
            .replace("@PREFIX@", prefix)
            .replace("@LIBDIR@", &path(&self.libdir))
            .replace("@BINDIR@", &path(&self.bindir))
            .replace("@INCLUDEDIR@", &path(&self.includedir))
    }

    /// Returns the path of the prefix, given that of `libdir`.
    fn prefix_from(&self, libdir: &str) -> String {
        format!("{libdir}{}", "/..".repeat(self.libdir.components().count()))
    }
}

/// Returns an absolute path as one below `directory`.
fn below(directory: &Path, path: &Path) -> Result<PathBuf> {
    let mut result = directory.to_owned();
    for component in path.components() {
        match component {
            Component::Normal(name) => result.push(name),
            Component::ParentDir => bail!("{} must not contain `..`", path.display()),
            Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
        }
    }
    Ok(result)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "@PREFIX@ @LIBDIR@ @INCLUDEDIR@";

    fn installed(libdir: &str, destdir: Option<&str>) -> Layout {
        Layout::installed(&Directories {
            prefix: "/usr".into(),
            libdir: libdir.into(),
            bindir: "bin".into(),
            includedir: "include".into(),
            destdir: destdir.map(PathBuf::from),
        })
        .unwrap()
    }

    #[test]
    fn a_relocatable_layout_has_no_fixed_path() {
        let layout = Layout::relocatable(Path::new("/tmp/dist"));
        assert_eq!(
            (layout.lib.as_path(), layout.include.as_path()),
            (Path::new("/tmp/dist/lib"), Path::new("/tmp/dist/include"))
        );
        assert_eq!(layout.loaded_from(), "@rpath");
        assert_eq!(layout.cmake("@BINDIR@"), "${_volcredis_prefix}/bin");
        assert_eq!(layout.pkg_config(TEMPLATE), "${pcfiledir}/../.. ${prefix}/lib ${prefix}/include");
        assert_eq!(
            layout.cmake(TEMPLATE),
            "${CMAKE_CURRENT_LIST_DIR}/../../.. ${_volcredis_prefix}/lib ${_volcredis_prefix}/include"
        );
    }

    #[test]
    fn an_installed_layout_keeps_the_destination_directory_out_of_its_files() {
        let layout = installed("lib/x86_64-linux-gnu", Some("/tmp/package"));
        assert_eq!(layout.lib, Path::new("/tmp/package/usr/lib/x86_64-linux-gnu"));
        assert_eq!(layout.bin, Path::new("/tmp/package/usr/bin"));
        assert_eq!(layout.include, Path::new("/tmp/package/usr/include"));
        assert_eq!(layout.loaded_from(), "/usr/lib/x86_64-linux-gnu");
        assert_eq!(layout.pkg_config(TEMPLATE), "/usr ${prefix}/lib/x86_64-linux-gnu ${prefix}/include");
        assert_eq!(
            layout.cmake(TEMPLATE),
            "${CMAKE_CURRENT_LIST_DIR}/../../../.. ${_volcredis_prefix}/lib/x86_64-linux-gnu ${_volcredis_prefix}/include"
        );
    }

    #[test]
    fn a_directory_outside_the_prefix_stays_as_it_is() {
        let layout = installed("/opt/lib", None);
        assert_eq!(layout.lib, Path::new("/opt/lib"));
        assert_eq!(layout.pkg_config(TEMPLATE), "/usr /opt/lib ${prefix}/include");
        assert_eq!(layout.cmake(TEMPLATE), "/usr /opt/lib ${_volcredis_prefix}/include");
    }
}
