//! Tests the port for vcpkg and the recipe for Conan.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use support::library::{remove_package_variables, soname};
use support::{is_here, output_of, succeed, workspace};

/// The functions of vcpkg that the port uses, with the behaviour that it needs, and a debug build of the library.
const VCPKG: &str = r#"
cmake_minimum_required(VERSION 3.19)
function(vcpkg_execute_required_process)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "WORKING_DIRECTORY;LOGNAME" "COMMAND")
  if(NOT arg_LOGNAME STREQUAL "install-x64-linux")
    message(FATAL_ERROR "unexpected name of the log: ${arg_LOGNAME}")
  endif()
  execute_process(COMMAND ${arg_COMMAND} --debug WORKING_DIRECTORY "${arg_WORKING_DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
function(vcpkg_replace_string file before after)
  file(READ "${file}" content)
  string(REPLACE "${before}" "${after}" replaced "${content}")
  if(replaced STREQUAL content)
    message(FATAL_ERROR "nothing was replaced in ${file}")
  endif()
  file(WRITE "${file}" "${replaced}")
endfunction()
function(vcpkg_fixup_pkgconfig)
  if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/lib/pkgconfig/volcredis.pc")
    message(FATAL_ERROR "no file for pkg-config")
  endif()
endfunction()
function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  foreach(file IN LISTS arg_FILE_LIST)
    file(COPY "${file}" DESTINATION "${CURRENT_PACKAGES_DIR}/share/volcredis")
  endforeach()
endfunction()
set(TARGET_TRIPLET x64-linux)
include("${PORT}/portfile.cmake")
"#;

fn packaging(folder: &str) -> PathBuf {
    workspace().join("bindings/c/packaging").join(folder)
}

#[test]
fn the_port_for_vcpkg_has_the_version_of_the_library() {
    let manifest = fs::read_to_string(packaging("vcpkg/vcpkg.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(manifest["license"], env!("CARGO_PKG_LICENSE"));
}

/// Runs the port without vcpkg, and builds a program with the installed files, moved to another place as by vcpkg.
#[test]
fn the_port_for_vcpkg_installs_the_library() {
    if !is_here("cmake") {
        return;
    }
    for (linkage, library) in [("dynamic", soname()), ("static", "libvolcredis.a".to_owned())] {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("vcpkg.cmake"), VCPKG).unwrap();
        let mut port = Command::new("cmake");
        remove_package_variables(&mut port);
        port.arg(format!("-DPORT={}", packaging("vcpkg").display()))
            .arg(format!("-DCURRENT_PACKAGES_DIR={}", path("packages").display()))
            .arg(format!("-DVCPKG_LIBRARY_LINKAGE={linkage}"))
            .arg("-P")
            .arg(path("vcpkg.cmake"));
        succeed(&mut port);
        let installed = path("installed");
        fs::rename(path("packages"), &installed).unwrap();
        let lib = installed.join("lib");
        assert!(lib.join(library).is_file() && !lib.join("cmake").exists());
        assert_eq!(lib.join("libvolcredis.so").exists(), linkage == "dynamic");
        for license in ["LICENSE-MIT", "THIRD-PARTY-NOTICES"] {
            assert!(installed.join("share/volcredis").join(license).is_file(), "{license}");
        }
        let program = path("build/program");
        succeed(
            Command::new("cmake")
                .arg("-S")
                .arg(packaging("conan/test_package"))
                .arg("-B")
                .arg(path("build"))
                .arg(format!("-Dvolcredis_DIR={}", installed.join("share/volcredis").display())),
        );
        succeed(Command::new("cmake").arg("--build").arg(path("build")));
        check_program(&program);
    }
}

fn check_program(program: &Path) {
    let output = succeed(&mut Command::new(program));
    assert_eq!(output_of(&output), expected_output());
}

/// Returns what the test program prints.
fn expected_output() -> String {
    format!("volcredis {}: VOLCREDIS_OK\n", env!("CARGO_PKG_VERSION"))
}

/// Creates a shared and a static package, whose test program is built and run.
#[test]
#[ignore = "builds the library from the exported sources"]
fn the_recipe_for_conan_creates_packages() {
    let program = env::var("CONAN").unwrap_or_else(|_| "conan".to_owned());
    if !is_here(&program) || !is_here("cmake") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let conan = || {
        let mut conan = Command::new(&program);
        remove_package_variables(&mut conan);
        conan
            .current_dir(workspace())
            .env("CONAN_HOME", home.path())
            // Dependencies are not built again.
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
            .env("CARGO_INCREMENTAL", "0");
        conan
    };
    let beside_the_recipe = || {
        let mut status = Command::new("git");
        status.args(["status", "--porcelain", "--ignored", "--untracked-files=all"]).arg(packaging(""));
        output_of(&succeed(&mut status))
    };
    let before = beside_the_recipe();
    succeed(conan().args(["profile", "detect"]));
    succeed(conan().args(["remote", "disable", "*"]));
    for shared in ["True", "False"] {
        let mut create = conan();
        create
            .args(["create", "bindings/c/packaging/conan", "--settings", "build_type=Debug"])
            .arg(format!("--options=&:shared={shared}"))
            .args(["--conf:all", "tools.cmake.cmake_layout:test_folder=$TMP"]);
        let printed = output_of(&succeed(&mut create));
        assert!(printed.contains(&expected_output()), "{printed}");
    }
    assert_eq!(beside_the_recipe(), before);
}
