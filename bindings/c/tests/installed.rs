//! Tests the tree that `cargo xtask dist` installs, with the build systems of programs that use it.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::header::functions;
use support::library::{installed, soname, xtask};
use support::program::example;
use support::{is_here, output_of, run, succeed, workspace};

const WARNINGS: &str = "-Wall -Wextra -Wpedantic -Werror";
/// Examples that each build file builds, with their arguments.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("backup_policy", &["redis-cn0212gzmh2xs", "cn-shanghai"]),
    ("backup_policy_typed", &["redis-cn0212gzmh2xs", "cn-shanghai"]),
    ("instances", &["cn-beijing"]),
    ("async", &["cn-beijing", "redis-cn0212gzmh2xs"]),
];

#[test]
fn is_found() {
    let installed = installed();
    has_the_layout_of_cargo_c(&installed);
    has_an_archive_of_its_own_names(&installed);
    links_with_another_archive(&installed);
    let lib = installed.join("lib");
    if is_here("pkg-config") {
        assert!(is_linked_dynamically(&by_pkg_config(&lib, &["volcredis"])));
        assert!(!is_linked_dynamically(&by_pkg_config(&lib, &["volcredis-static"])));
    }
    if is_here("cmake") {
        by_cmake(&installed);
        by_cmake_only_where_the_version_does(&installed);
    }
    if is_here("meson") && is_here("ninja") && is_here("pkg-config") {
        by_meson(&installed);
    }
}

fn has_the_layout_of_cargo_c(installed: &Path) {
    let lib = installed.join("lib");
    let versioned = format!("libvolcredis.so.{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(fs::read_link(lib.join("libvolcredis.so")).unwrap(), Path::new(&soname()));
    assert_eq!(fs::read_link(lib.join(soname())).unwrap(), Path::new(&versioned));
    assert!(lib.join(versioned).is_file() && lib.join("libvolcredis.a").is_file());
    for header in ["volcredis.h", "volcredis.hpp", "volcredis/actions.h", "volcredis/generated/backups.hpp"] {
        assert!(installed.join("include").join(header).is_file(), "{header}");
    }
}

fn has_an_archive_of_its_own_names(installed: &Path) {
    let archive = installed.join("lib/libvolcredis.a");
    let output = succeed(Command::new("nm").args(["--extern-only", "--defined-only"]).arg(archive));
    let listing = String::from_utf8(output.stdout).unwrap();
    let names: BTreeSet<&str> = listing.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    let functions = functions();
    let declared: BTreeSet<&str> = functions.iter().map(|function| function.name.as_str()).collect();
    assert_eq!(names, declared);
}

/// Links a program with this archive and an archive of other Rust code, both of which contain the standard library.
fn links_with_another_archive(installed: &Path) {
    const OTHER: &str = r#"
        #[unsafe(no_mangle)]
        pub extern "C" fn other_length(number: u64) -> usize {
            std::panic::catch_unwind(|| assert_ne!(number, 0)).map_or(0, |()| number.to_string().len())
        }
    "#;
    const PROGRAM: &str = r#"
        #include "check.h"
        size_t other_length(uint64_t number);
        int main(void) {
            CHECK(other_length(12345) == 5);
            CHECK(other_length(0) == 0);
            volcredis_client *client = test_client();
            describe_regions(client);
            volcredis_client_free(client);
            return 0;
        }
    "#;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(file("other.rs"), OTHER).unwrap();
    fs::write(file("program.c"), PROGRAM).unwrap();
    succeed(
        Command::new("rustc")
            .args(["--crate-type", "staticlib", "--edition", "2024", "-C", "panic=unwind"])
            .arg(file("other.rs"))
            .arg("-o")
            .arg(file("libother.a")),
    );
    let own = installed.join("lib/libvolcredis.a");
    for (name, archives) in [("first", [&own, &file("libother.a")]), ("last", [&file("libother.a"), &own])] {
        succeed(
            Command::new("cc")
                .arg(file("program.c"))
                .arg("-I")
                .arg(installed.join("include"))
                .arg("-I")
                .arg(workspace().join("tests/c"))
                .args(archives)
                .args(static_needs(installed))
                .arg("-o")
                .arg(file(name)),
        );
        let output = run(&mut Command::new(file(name)));
        // The library must not replace the panic hook of the other code.
        assert!(output_of(&output).contains("assertion"), "{}", output_of(&output));
    }
}

/// Returns the libraries that a program needs in addition to the archive.
fn static_needs(installed: &Path) -> Vec<String> {
    let description = fs::read_to_string(installed.join("lib/pkgconfig/volcredis.pc")).unwrap();
    let needs = description.lines().find_map(|line| line.strip_prefix("Libs.private:")).unwrap();
    needs.split_whitespace().map(str::to_owned).collect()
}

/// Builds and runs an example with the flags of pkg-config. Returns the libraries that the program loads.
fn by_pkg_config(lib: &Path, modules: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let output = succeed(
        Command::new("pkg-config")
            .args(["--cflags", "--libs"])
            .args(modules)
            .env("PKG_CONFIG_PATH", lib.join("pkgconfig")),
    );
    let flags = String::from_utf8(output.stdout).unwrap();
    let program = folder.path().join("program");
    let flags = flags.split_whitespace();
    succeed(Command::new("cc").arg(example("backup_policy.c")).args(flags).arg("-o").arg(&program));
    run(Command::new(&program).args(EXAMPLES[0].1).env("LD_LIBRARY_PATH", lib));
    output_of(&succeed(Command::new("readelf").arg("--dynamic").arg(&program)))
}

fn is_linked_dynamically(dynamic: &str) -> bool {
    dynamic.contains("[libvolcredis.so")
}

/// Each folder has its own depth, which the files for pkg-config and CMake must know.
#[test]
fn is_found_in_every_library_folder() {
    let project = tempfile::tempdir().unwrap();
    write_small_project(project.path());
    for libdir in ["lib", "lib64", "lib/x86_64-linux-gnu"] {
        let prefix = tempfile::tempdir().unwrap();
        let lib = prefix.path().join(libdir);
        xtask(&[
            "install",
            "--prefix",
            prefix.path().to_str().unwrap(),
            "--libdir",
            libdir,
            "--library-type",
            "shared",
        ]);
        for license in ["LICENSE-MIT", "THIRD-PARTY-NOTICES", "volcredis-c.cdx.json"] {
            assert!(prefix.path().join("share/licenses/volcredis").join(license).is_file(), "{license}");
        }
        assert!(!lib.join("libvolcredis.a").exists());
        builds_a_small_project(project.path(), &lib);
    }
    // With the static library alone, `--static` means it.
    let prefix = tempfile::tempdir().unwrap();
    xtask(&["install", "--prefix", prefix.path().to_str().unwrap(), "--library-type", "static"]);
    if is_here("pkg-config") {
        let dynamic = by_pkg_config(&prefix.path().join("lib"), &["--static", "volcredis"]);
        assert!(!is_linked_dynamically(&dynamic), "{dynamic}");
    }
}

/// Writes a project of one example with files for CMake and Meson.
fn write_small_project(folder: &Path) {
    let file = |name: &str, content: &str| fs::write(folder.join(name), content).unwrap();
    fs::copy(example("backup_policy.c"), folder.join("main.c")).unwrap();
    file(
        "CMakeLists.txt",
        "cmake_minimum_required(VERSION 3.16)\nproject(small C)\nfind_package(volcredis REQUIRED)\n\
         add_executable(small main.c)\ntarget_link_libraries(small PRIVATE volcredis::volcredis)\n",
    );
    file(
        "meson.build",
        "project('small', 'c')\nexecutable('small', 'main.c', dependencies: dependency('volcredis'))\n",
    );
}

fn builds_a_small_project(project: &Path, lib: &Path) {
    let build = tempfile::tempdir().unwrap();
    let folder = |name: &str| build.path().join(name);
    if is_here("pkg-config") {
        assert!(is_linked_dynamically(&by_pkg_config(lib, &["volcredis"])));
    }
    if is_here("cmake") {
        // Some distributions search one of the folders only.
        let found = format!("-Dvolcredis_DIR={}", lib.join("cmake/volcredis").display());
        let mut configure = Command::new("cmake");
        configure.arg("-S").arg(project).arg("-B").arg(folder("cmake")).arg(found);
        succeed(&mut configure);
        succeed(Command::new("cmake").arg("--build").arg(folder("cmake")));
        run(Command::new(folder("cmake").join("small")).args(EXAMPLES[0].1));
    }
    if is_here("meson") && is_here("ninja") && is_here("pkg-config") {
        let mut setup = Command::new("meson");
        setup.arg("setup").arg(folder("meson")).arg(project).env("PKG_CONFIG_PATH", lib.join("pkgconfig"));
        succeed(&mut setup);
        succeed(Command::new("meson").args(["compile", "-C"]).arg(folder("meson")));
        let program = folder("meson").join("small");
        run(Command::new(program).args(EXAMPLES[0].1).env("LD_LIBRARY_PATH", lib));
    }
}

/// Installs the packages into an empty root, and builds a program against them.
#[test]
fn debian_packages_are_installed() {
    if !is_here("dpkg-deb") || !is_here("dpkg") || !is_here("pkg-config") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (root, packages) = (folder.path().join("root"), folder.path().join("packages"));
    xtask(&["deb", "--destination", packages.to_str().unwrap()]);
    for name in ["info", "updates", "triggers", "parts"] {
        fs::create_dir_all(root.join("var/lib/dpkg").join(name)).unwrap();
    }
    fs::write(root.join("var/lib/dpkg/status"), "").unwrap();
    let mut files: Vec<PathBuf> =
        fs::read_dir(&packages).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 3, "{files:?}");
    let mut root_option = std::ffi::OsString::from("--root=");
    root_option.push(&root);
    succeed(
        Command::new("dpkg")
            .arg(&root_option)
            // The root has neither glibc nor the tools of a system.
            .args(["--force-not-root", "--force-depends", "--force-bad-path", "--no-triggers", "--install"])
            .args(&files),
    );
    let listing = output_of(&succeed(Command::new("dpkg").arg(&root_option).arg("--list")));
    for package in [
        format!("libvolcredis{}", soname().trim_start_matches("libvolcredis.so.")),
        "libvolcredis-dev".into(),
        "volcredis".into(),
    ] {
        assert!(listing.contains(&package), "{listing}");
        let shown = succeed(Command::new("dpkg").arg(&root_option).args(["--listfiles", &package]));
        assert!(output_of(&shown).contains("/copyright"), "{}", output_of(&shown));
        let has_notices = output_of(&shown).contains("/THIRD-PARTY-NOTICES");
        assert_eq!(has_notices, package != "libvolcredis-dev", "{}", output_of(&shown));
    }
    let regions =
        succeed(Command::new(root.join("usr/bin/volcredis")).args(["--emulator", "describe-regions"]));
    assert!(output_of(&regions).contains("cn-beijing"), "{}", output_of(&regions));
    for file in ["man/man1/volcredis-create-backup.1", "bash-completion/completions/volcredis"] {
        assert!(root.join("usr/share").join(file).is_file(), "{file}");
    }
    let libraries = fs::read_dir(root.join("usr/lib")).unwrap();
    let lib =
        libraries.map(|entry| entry.unwrap().path()).find(|path| path.join("pkgconfig").is_dir()).unwrap();
    let output = succeed(
        Command::new("pkg-config")
            .args(["--cflags", "--libs", "volcredis"])
            .env("PKG_CONFIG_LIBDIR", lib.join("pkgconfig"))
            .env("PKG_CONFIG_SYSROOT_DIR", &root)
            .env("PKG_CONFIG_ALLOW_SYSTEM_LIBS", "1")
            .env("PKG_CONFIG_ALLOW_SYSTEM_CFLAGS", "1"),
    );
    let flags = String::from_utf8(output.stdout).unwrap();
    let program = folder.path().join("program");
    let source = example("backup_policy_typed.c");
    succeed(Command::new("cc").arg(source).args(flags.split_whitespace()).arg("-o").arg(&program));
    run(Command::new(program).args(EXAMPLES[1].1).env("LD_LIBRARY_PATH", lib));
}

fn by_cmake(installed: &Path) {
    let folder = build_folder("cmake");
    succeed(
        Command::new("cmake")
            .arg("-S")
            .arg(example(""))
            .arg("-B")
            .arg(&folder)
            .arg(format!("-DCMAKE_PREFIX_PATH={}", installed.display()))
            .args([format!("-DCMAKE_C_FLAGS={WARNINGS}"), format!("-DCMAKE_CXX_FLAGS={WARNINGS}")]),
    );
    succeed(Command::new("cmake").arg("--build").arg(&folder).args(["--parallel", "2"]));
    for (program, arguments) in EXAMPLES.iter().chain(&[("backup_policy_static", EXAMPLES[0].1)]) {
        run(Command::new(folder.join(program)).args(*arguments));
    }
}

/// Tests the versions that `find_package` accepts.
fn by_cmake_only_where_the_version_does(installed: &Path) {
    let [major, minor, patch] =
        [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")]
            .map(|number| number.parse::<u32>().unwrap());
    for (wanted, found) in [
        (format!("{major}.{minor}"), true),
        (format!("{major}.{minor}.{patch} EXACT"), true),
        (format!("{major}.{minor}.{}", patch + 1), false),
        (format!("{major}.{}", minor + 1), false),
        (format!("{}.0", major + 1), false),
        ("COMPONENTS cpp".to_owned(), false),
        ("OPTIONAL_COMPONENTS cpp".to_owned(), true),
        (format!("{major}.{minor}...{}.0", major + 1), true),
        (format!("{major}.{}...{}.0", minor + 1, major + 1), false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let project = format!(
            "cmake_minimum_required(VERSION 3.19)\nproject(version NONE)\nfind_package(volcredis {wanted} REQUIRED)\n"
        );
        fs::write(folder.path().join("CMakeLists.txt"), project).unwrap();
        let output = Command::new("cmake")
            .arg(format!("-DCMAKE_PREFIX_PATH={}", installed.display()))
            .args(["-S", ".", "-B", "build"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.success(), found, "{wanted}: {}", output_of(&output));
        let says = wanted != "COMPONENTS cpp" || output_of(&output).contains("volcredis has no components");
        assert!(says, "{}", output_of(&output));
    }
}

fn by_meson(installed: &Path) {
    let folder = build_folder("meson");
    succeed(
        Command::new("meson")
            .args(["setup", "--werror", "-Dwarning_level=3"])
            .arg(&folder)
            .arg(example(""))
            .env("PKG_CONFIG_PATH", installed.join("lib/pkgconfig")),
    );
    succeed(Command::new("meson").args(["compile", "-C"]).arg(&folder));
    for (program, arguments) in EXAMPLES {
        run(Command::new(folder.join(program))
            .args(*arguments)
            .env("LD_LIBRARY_PATH", installed.join("lib")));
    }
}

/// Returns the build folder of a build system.
fn build_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
