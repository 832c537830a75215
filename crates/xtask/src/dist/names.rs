//! The names of the library's files on each system, which are those of cargo-c.

use anyhow::{Result, bail};

use super::c::{VERSION, compatible_version};

/// A kind of systems whose libraries have the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    /// Linux and BSD.
    Elf,
    MacOs,
    /// Windows with the tools of Microsoft.
    Msvc,
    /// Windows with those of GNU.
    MinGw,
}

/// The names of the library's files on one system.
pub(super) struct Names {
    system: System,
}

impl Names {
    /// Returns the names for a target triple, such as `aarch64-unknown-linux-gnu`.
    pub(super) fn of(triple: &str) -> Result<Self> {
        let parts: Vec<&str> = triple.split('-').collect();
        let system = match parts.get(2..).unwrap_or_default() {
            ["linux", ..] | ["freebsd" | "netbsd" | "dragonfly"] => System::Elf,
            ["darwin"] => System::MacOs,
            ["windows", "msvc"] => System::Msvc,
            ["windows", "gnu" | "gnullvm"] => System::MinGw,
            _ => bail!(
                "the target must be one of Linux, FreeBSD, NetBSD, DragonFly, macOS or Windows, got {triple}"
            ),
        };
        Ok(Self { system })
    }

    /// Returns the name that cargo gives the shared library.
    pub(super) fn built(&self) -> &'static str {
        match self.system {
            System::Elf => "libvolcredis.so",
            System::MacOs => "libvolcredis.dylib",
            System::Msvc | System::MinGw => "volcredis.dll",
        }
    }

    /// Returns the name of the installed shared library.
    pub(super) fn shared(&self) -> String {
        self.with_version(VERSION)
    }

    /// Returns the name by which programs load the shared library.
    pub(super) fn loaded(&self) -> String {
        self.with_version(&compatible_version())
    }

    fn with_version(&self, version: &str) -> String {
        match self.system {
            System::Elf => format!("libvolcredis.so.{version}"),
            System::MacOs => format!("libvolcredis.{version}.dylib"),
            System::Msvc | System::MinGw => self.built().to_owned(),
        }
    }

    /// Returns symbolic links to install, each with the name that it points to.
    pub(super) fn links(&self) -> Vec<(String, String)> {
        if self.is_windows() {
            return Vec::new();
        }
        vec![(self.loaded(), self.shared()), (self.built().to_owned(), self.loaded())]
    }

    /// Returns the name of the static library.
    pub(super) fn archive(&self) -> &'static str {
        match self.system {
            System::Elf | System::MacOs | System::MinGw => "libvolcredis.a",
            System::Msvc => "volcredis.lib",
        }
    }

    /// Returns the name of the library by which programs are linked with a DLL.
    pub(super) fn import(&self) -> Option<&'static str> {
        match self.system {
            System::Elf | System::MacOs => None,
            System::Msvc => Some("volcredis.dll.lib"),
            System::MinGw => Some("libvolcredis.dll.a"),
        }
    }

    /// Returns whether shared libraries are in the folder of programs.
    pub(super) fn is_windows(&self) -> bool {
        matches!(self.system, System::Msvc | System::MinGw)
    }

    /// Returns whether the tools for ELF files can be used.
    pub(super) fn is_elf(&self) -> bool {
        self.system == System::Elf
    }

    /// Returns the arguments for the linker of a shared library in a directory. The build script passes those of ELF.
    pub(super) fn linker_arguments(&self, directory: &str) -> Option<String> {
        (self.system == System::MacOs).then(|| {
            let (name, compatible) = (self.loaded(), compatible_version());
            format!(
                "-Wl,-install_name,{directory}/{name},-current_version,{VERSION},-compatibility_version,{compatible}"
            )
        })
    }

    /// Returns the path of the shared library in a file for CMake.
    pub(super) fn cmake_shared(&self) -> String {
        let directory = if self.is_windows() { "@BINDIR@" } else { "@LIBDIR@" };
        format!("{directory}/{}", self.loaded())
    }

    /// Returns the property by which CMake links with the shared library, with its value.
    pub(super) fn cmake_property(&self) -> String {
        match (self.import(), self.system) {
            (Some(import), _) => format!("IMPORTED_IMPLIB \"@LIBDIR@/{import}\""),
            (None, System::MacOs) => format!("IMPORTED_SONAME \"@rpath/{}\"", self.loaded()),
            (None, _) => format!("IMPORTED_SONAME \"{}\"", self.loaded()),
        }
    }

    /// Returns the libraries that rustc names for programs that link the static library, in the syntax of pkg-config:
    /// `-lws2_32` for `ws2_32.lib`.
    pub(super) fn pkg_config_libraries(&self, printed: &str) -> String {
        if self.system != System::Msvc {
            return printed.to_owned();
        }
        let names = msvc_libraries(printed).filter_map(|library| library.strip_suffix(".lib"));
        names.map(|name| format!("-l{name}")).collect::<Vec<_>>().join(" ")
    }

    /// Returns the same libraries in the syntax of CMake.
    pub(super) fn cmake_libraries(&self, printed: &str) -> String {
        if self.system != System::Msvc {
            return printed.to_owned();
        }
        msvc_libraries(printed).collect::<Vec<_>>().join(";")
    }
}

/// Returns the libraries without options such as `/defaultlib:msvcrt`, which name what every program has anyway.
fn msvc_libraries(printed: &str) -> impl Iterator<Item = &str> {
    printed.split_whitespace().filter(|library| !library.starts_with('/'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(triple: &str) -> Names {
        Names::of(triple).unwrap()
    }

    #[test]
    fn shared_libraries_have_the_version_where_links_exist() {
        let compatible = compatible_version();
        for triple in [
            "x86_64-unknown-linux-gnu",
            "aarch64-unknown-linux-musl",
            "armv7-unknown-linux-gnueabihf",
            "x86_64-unknown-freebsd",
        ] {
            let names = names(triple);
            assert_eq!(names.built(), "libvolcredis.so");
            assert_eq!(names.shared(), format!("libvolcredis.so.{VERSION}"));
            assert_eq!(names.loaded(), format!("libvolcredis.so.{compatible}"));
            assert_eq!(
                names.links(),
                [(names.loaded(), names.shared()), ("libvolcredis.so".to_owned(), names.loaded())]
            );
            assert_eq!((names.archive(), names.import()), ("libvolcredis.a", None));
            assert_eq!(names.linker_arguments("/usr/lib"), None);
            assert!(names.is_elf() && !names.is_windows());
        }
    }

    #[test]
    fn the_version_is_before_the_extension_on_macos() {
        let names = names("aarch64-apple-darwin");
        let compatible = compatible_version();
        assert_eq!(names.built(), "libvolcredis.dylib");
        assert_eq!(names.shared(), format!("libvolcredis.{VERSION}.dylib"));
        assert_eq!(
            names.links(),
            [
                (format!("libvolcredis.{compatible}.dylib"), names.shared()),
                ("libvolcredis.dylib".to_owned(), names.loaded())
            ]
        );
        assert_eq!((names.archive(), names.import()), ("libvolcredis.a", None));
        assert_eq!(
            names.linker_arguments("@rpath").unwrap(),
            format!(
                "-Wl,-install_name,@rpath/libvolcredis.{compatible}.dylib,-current_version,{VERSION},\
                 -compatibility_version,{compatible}"
            )
        );
        assert!(!names.is_elf() && !names.is_windows());
    }

    #[test]
    fn a_dll_has_an_import_library() {
        for (triple, archive, import) in [
            ("x86_64-pc-windows-msvc", "volcredis.lib", "volcredis.dll.lib"),
            ("x86_64-pc-windows-gnu", "libvolcredis.a", "libvolcredis.dll.a"),
            ("aarch64-pc-windows-gnullvm", "libvolcredis.a", "libvolcredis.dll.a"),
        ] {
            let names = names(triple);
            assert_eq!(
                (names.built(), names.shared(), names.loaded()),
                ("volcredis.dll", "volcredis.dll".to_owned(), "volcredis.dll".to_owned())
            );
            assert_eq!((names.archive(), names.import()), (archive, Some(import)));
            assert!(names.links().is_empty() && names.is_windows() && !names.is_elf());
        }
    }

    #[test]
    fn static_libraries_have_the_syntax_of_their_readers() {
        let printed = "kernel32.lib ws2_32.lib kernel32.lib /defaultlib:msvcrt";
        let msvc = names("x86_64-pc-windows-msvc");
        assert_eq!(msvc.cmake_libraries(printed), "kernel32.lib;ws2_32.lib;kernel32.lib");
        assert_eq!(msvc.pkg_config_libraries(printed), "-lkernel32 -lws2_32 -lkernel32");
        for (triple, printed) in [
            ("x86_64-unknown-linux-gnu", "-lgcc_s -lm -lc"),
            ("x86_64-apple-darwin", "-framework Security -liconv"),
        ] {
            assert_eq!(names(triple).cmake_libraries(printed), printed);
            assert_eq!(names(triple).pkg_config_libraries(printed), printed);
        }
    }

    #[test]
    fn other_targets_are_errors() {
        for triple in
            ["wasm32-unknown-unknown", "aarch64-linux-android", "armv7-linux-androideabi", "x86_64", ""]
        {
            assert!(Names::of(triple).err().unwrap().to_string().contains(triple), "{triple}");
        }
    }
}
