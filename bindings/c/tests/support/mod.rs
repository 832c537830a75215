//! Building and running the programs in `tests/c` against an emulator.

// Each test uses a part of it.
#![allow(dead_code)]

pub mod header;

use std::env;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;
use volcredis_emulator::Emulator;

/// A compiler with the language standard that it is to keep to.
#[derive(Clone, Copy, Debug)]
pub struct Compiler {
    pub command: &'static str,
    pub standard: &'static str,
}

impl Compiler {
    fn is_for_cpp(self) -> bool {
        self.standard.starts_with("c++")
    }
}

const COMPILERS: &[(&str, &[&str])] = &[
    ("cc", &["c11", "c17"]),
    ("clang", &["c11", "c17"]),
    ("c++", &["c++17", "c++20", "c++2b"]),
    // Older compilers know C++23 only by its working name.
    ("clang++", &["c++17", "c++20", "c++2b"]),
];

/// The compilers of this machine for a source file, each with every standard that the header has to compile as. A
/// compiler that is not here is named in the output; `cc` and `c++` must be here.
pub fn compilers(source: &Path) -> Vec<Compiler> {
    let cpp = source.extension().is_some_and(|extension| extension == "cpp");
    let mut found = Vec::new();
    for &(command, standards) in COMPILERS {
        let all = standards.iter().map(|&standard| Compiler { command, standard });
        let mut all = all.filter(|compiler| compiler.is_for_cpp() == cpp).peekable();
        let Some(&first) = all.peek() else { continue };
        if is_here(first.command) {
            found.extend(all);
        } else {
            assert!(command.starts_with("clang"), "the tests need the compiler {command}");
            println!("skipped: {command} is not installed");
        }
    }
    found
}

/// Whether this machine has a command.
pub fn is_here(command: &str) -> bool {
    Command::new(command).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The folder with `libvolcredis.so` and `libvolcredis.a`, built here: cargo builds neither for a test, because a test
/// cannot link them the way of Rust.
pub fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        // What cargo says of this test is not what it was told itself: crates would be built anew because of it.
        for (name, _) in env::vars()
            .filter(|(name, _)| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            cargo.env_remove(name);
        }
        cargo.args(["build", "--package", "volcredis-c", "--message-format", "json"]);
        let output = cargo.current_dir(workspace()).output().unwrap();
        assert!(output.status.success(), "{}", text(&output));
        let messages = String::from_utf8(output.stdout).unwrap();
        let artifacts = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let mut files = artifacts.flat_map(|message| match &message["filenames"] {
            Value::Array(files) => files.iter().filter_map(Value::as_str).map(PathBuf::from).collect(),
            _ => Vec::new(),
        });
        let library = files.find(|file| file.ends_with("libvolcredis.so")).unwrap();
        let folder = library.parent().unwrap().to_owned();
        // The name that programs look for when they run.
        let soname = folder.join("libvolcredis.so.0");
        if !soname.exists() {
            // Another test can have been faster.
            symlink("libvolcredis.so", &soname)
                .or_else(|error| if soname.exists() { Ok(()) } else { Err(error) })
                .unwrap();
        }
        folder
    })
}

/// The source of a program in `tests/c`.
pub fn program_source(name: &str) -> PathBuf {
    workspace().join("tests/c").join(name)
}

/// Builds a program, with warnings denied.
pub fn build(source: &Path, compiler: Compiler, extra: &[&str], folder: &Path) -> PathBuf {
    let workspace = workspace();
    let program = folder.join(format!("{}-{}", compiler.command, compiler.standard));
    let library = library_folder();
    let output = Command::new(compiler.command)
        .arg(format!("-std={}", compiler.standard))
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g"])
        .args(extra)
        .arg("-I")
        .arg(workspace.join("include"))
        .arg("-I")
        .arg(workspace.join("tests/c"))
        .arg(source)
        .arg("-o")
        .arg(&program)
        .arg("-L")
        .arg(library)
        .arg("-lvolcredis")
        .arg("-pthread")
        .arg(format!("-Wl,-rpath,{}", library.display()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{} with {compiler:?}:\n{}", source.display(), text(&output));
    program
}

/// Runs a program against an emulator of its own, and wants it to end well.
pub fn run(command: &mut Command) -> Output {
    // The limit on calls is a matter of other tests.
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let output = command.env("VOLCREDIS_TEST_ENDPOINT", emulator.url()).output().unwrap();
    assert!(output.status.success(), "{command:?} ended with {}:\n{}", output.status, text(&output));
    output
}

/// Builds a program of `tests/c` with every compiler of this machine, and runs each.
pub fn build_and_run(source: &str) {
    let source = program_source(source);
    let folder = tempfile::tempdir().unwrap();
    for compiler in compilers(&source) {
        run(&mut Command::new(build(&source, compiler, &[], folder.path())));
    }
}

/// What a command wrote.
pub fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
