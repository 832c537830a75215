//! The tree that `cargo xtask dist` lays out, found the way programs find an installed library.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::path::Path;
use std::process::Command;

use support::{is_here, program_source, run, text, workspace};

/// Lays the tree out; without optimization, which takes long and changes nothing of what is tested here.
fn installed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--",
            "dist",
            "--only",
            "c",
            "--debug",
            "--destination",
        ])
        .arg(folder.path())
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output));
    folder
}

#[test]
fn is_found() {
    let installed = installed();
    if is_here("pkg-config") {
        by_pkg_config(installed.path(), &[]);
        by_pkg_config(installed.path(), &["--static"]);
    } else {
        println!("skipped: pkg-config is not installed");
    }
    if is_here("cmake") {
        by_cmake(installed.path());
    } else {
        println!("skipped: cmake is not installed");
    }
}

fn by_pkg_config(installed: &Path, how: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("pkg-config")
        .args(["--cflags", "--libs", "volcredis"])
        .args(how)
        .env("PKG_CONFIG_PATH", installed.join("lib/pkgconfig"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output));
    let flags = String::from_utf8(output.stdout).unwrap();
    let mut flags: Vec<String> = flags.split_whitespace().map(str::to_owned).collect();
    if how.contains(&"--static") {
        // The linker takes the shared library where it finds both.
        for flag in flags.iter_mut().filter(|flag| *flag == "-lvolcredis") {
            *flag = "-l:libvolcredis.a".to_owned();
        }
    }
    let program = folder.path().join("program");
    let output = Command::new("cc")
        .arg(program_source("cross_region_backup.c"))
        .args(flags)
        .arg("-o")
        .arg(&program)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output));
    run(Command::new(program).env("LD_LIBRARY_PATH", installed.join("lib")));
}

fn by_cmake(installed: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", installed.display());
    for arguments in
        [vec!["-S", program_source("cmake").to_str().unwrap(), "-B", ".", &prefix], vec!["--build", "."]]
    {
        let output = Command::new("cmake").args(arguments).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{}", text(&output));
    }
    for program in ["cross_region_backup", "cross_region_backup_static", "typed"] {
        run(&mut Command::new(folder.path().join(program)));
    }
}
