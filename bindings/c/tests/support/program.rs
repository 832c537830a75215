//! Builds programs in C and C++.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::library::library_folder;
use super::{is_here, output_of, succeed, workspace};

/// A compiler with a language standard.
#[derive(Clone, Copy, Debug)]
pub struct Compiler {
    pub command: &'static str,
    pub standard: &'static str,
}

/// The compilers with the standards that ordinary runs use, and those that only long ones use.
const COMPILERS: &[(&str, &[&str], &[&str])] = &[
    // The first one is also that of the other tests, which share the programs.
    ("cc", &["c17"], &["c99", "c11", "c2x"]),
    ("clang", &["c11"], &["c99", "c17", "c2x"]),
    // Older compilers know C++23 as C++2b only.
    ("c++", &["c++17"], &["c++20", "c++2b"]),
    ("clang++", &["c++20"], &["c++17", "c++2b"]),
];

/// The options for the address and undefined behavior sanitizers.
pub const SANITIZERS: &[&str] = &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

fn is_cpp(source: &Path) -> bool {
    source.extension().is_some_and(|extension| extension == "cpp")
}

/// Returns the installed compilers for a source file with the standards of ordinary runs or of long ones. `cc` and `c++` must be
/// installed.
pub fn compilers(source: &Path, is_long: bool) -> Vec<Compiler> {
    let mut found = Vec::new();
    for &(command, ordinary, long) in COMPILERS {
        if command.contains("++") == is_cpp(source) {
            if is_here(command) {
                let standards = if is_long { long } else { ordinary };
                found.extend(standards.iter().map(|&standard| Compiler { command, standard }));
            } else {
                assert!(command.starts_with("clang"), "the tests need the compiler {command}");
            }
        }
    }
    found
}

/// Returns the default compiler for a source file.
pub fn compiler(source: &Path) -> Compiler {
    if is_cpp(source) {
        Compiler { command: "c++", standard: "c++17" }
    } else {
        Compiler { command: "cc", standard: "c17" }
    }
}

/// Returns the path of a test program.
pub fn test_program(name: &str) -> PathBuf {
    workspace().join("tests/c").join(name)
}

/// Returns the path of an example.
pub fn example(name: &str) -> PathBuf {
    workspace().join("bindings/c/examples").join(name)
}

/// Builds a program with warnings as errors, unless it is up to date.
pub fn build(source: &Path, compiler: Compiler, extra: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Compiler { command: compiler_name, standard } = compiler;
    let source_name = source.file_name().unwrap().display();
    // Flags can contain paths.
    let name = format!("{source_name}-{compiler_name}-{standard}{}", extra.concat().replace('/', "_"));
    let (program, record) = (folder.join(&name), folder.join(format!("{name}.fingerprint")));
    let fingerprint = fingerprint(source, compiler, extra);
    if fs::read_to_string(&record).ok().as_ref() == Some(&fingerprint) && program.exists() {
        return program;
    }
    // Renamed when it is complete, because another test may build the same program at the same time.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let unfinished = folder.join(format!("{name}.{}", COUNT.fetch_add(1, Ordering::Relaxed)));
    let output = command(source, compiler, extra).arg("-o").arg(&unfinished).output().unwrap();
    assert!(output.status.success(), "{} with {compiler:?}:\n{}", source.display(), output_of(&output));
    fs::rename(&unfinished, &program).unwrap();
    fs::write(record, fingerprint).unwrap();
    program
}

/// Returns the command that compiles a program, without the output file.
fn command(source: &Path, compiler: Compiler, extra: &[&str]) -> Command {
    let (workspace, library) = (workspace(), library_folder());
    let mut command = Command::new(compiler.command);
    command
        .arg(format!("-std={}", compiler.standard))
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow"])
        .args(["-Werror", "-g", "-pthread"])
        .args(extra.iter().filter(|flag| !flag.starts_with("-l")))
        .arg("-I")
        .arg(workspace.join("include"))
        .arg("-I")
        .arg(workspace.join("tests/c"))
        .arg(source)
        .arg("-L")
        .arg(library)
        .args(["-lvolcredis", &format!("-Wl,-rpath,{}", library.display())])
        .args(extra.iter().filter(|flag| flag.starts_with("-l")));
    command
}

/// Returns a hash of everything that a program is built from. The library is linked dynamically and not part of it.
fn fingerprint(source: &Path, compiler: Compiler, extra: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    let version = succeed(Command::new(compiler.command).arg("--version"));
    version.stdout.hash(&mut hasher);
    // Some sources are in a temporary folder.
    let name = Path::new(source.file_name().unwrap());
    format!("{:?}", command(name, compiler, extra)).hash(&mut hasher);
    fs::read(source).unwrap().hash(&mut hasher);
    for folder in ["include", "include/volcredis", "include/volcredis/generated", "tests/c"] {
        let entries = fs::read_dir(workspace().join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let is_header = |path: &PathBuf| path.extension().is_some_and(|it| it == "h" || it == "hpp");
        let mut headers: Vec<PathBuf> = entries.filter(is_header).collect();
        headers.sort();
        for header in headers {
            fs::read(header).unwrap().hash(&mut hasher);
        }
    }
    format!("{:016x}\n", hasher.finish())
}

/// Builds a program with each installed compiler, two at a time, and checks each result.
pub fn with_every_compiler(source: &Path, check: impl Fn(&Path) + Sync) {
    with_compilers(source, &compilers(source, false), check);
}

/// Builds a program with compilers, two at a time, and checks each result.
pub fn with_compilers(source: &Path, all: &[Compiler], check: impl Fn(&Path) + Sync) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(&compiler) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    check(&build(source, compiler, &[]));
                }
            });
        }
    });
}
