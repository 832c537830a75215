//! Building programs in C and C++.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::library::library_folder;
use super::{is_here, succeed, text, workspace};

/// A compiler with the language standard that it is to keep to.
#[derive(Clone, Copy, Debug)]
pub struct Compiler {
    pub command: &'static str,
    pub standard: &'static str,
}

const COMPILERS: &[(&str, &[&str])] = &[
    ("cc", &["c11", "c17"]),
    ("clang", &["c11", "c17"]),
    ("c++", &["c++17", "c++20", "c++2b"]),
    // Older compilers know C++23 only by its working name.
    ("clang++", &["c++17", "c++20", "c++2b"]),
];

/// Makes access to memory that is not there, undefined behaviour and leaks errors.
pub const SANITIZERS: &[&str] = &["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

fn is_cpp(source: &Path) -> bool {
    source.extension().is_some_and(|extension| extension == "cpp")
}

/// The compilers of this machine for a source file, each with every standard that the header has to compile as. A
/// compiler that is not here is named in the output; `cc` and `c++` must be here.
pub fn compilers(source: &Path) -> Vec<Compiler> {
    let mut found = Vec::new();
    for &(command, standards) in COMPILERS {
        if command.contains("++") == is_cpp(source) {
            if is_here(command) {
                found.extend(standards.iter().map(|&standard| Compiler { command, standard }));
            } else {
                assert!(command.starts_with("clang"), "the tests need the compiler {command}");
            }
        }
    }
    found
}

/// The compiler that must be here, with the middle one of the standards.
pub fn compiler(source: &Path) -> Compiler {
    if is_cpp(source) {
        Compiler { command: "c++", standard: "c++17" }
    } else {
        Compiler { command: "cc", standard: "c17" }
    }
}

/// The source of a program in `tests/c`.
pub fn test_program(name: &str) -> PathBuf {
    workspace().join("tests/c").join(name)
}

/// The source of an example.
pub fn example(name: &str) -> PathBuf {
    workspace().join("bindings/c/examples").join(name)
}

/// Builds a program, with warnings denied; not again when it was built from the same before.
pub fn build(source: &Path, compiler: Compiler, extra: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Compiler { command: compiler_name, standard } = compiler;
    let source_name = source.file_name().unwrap().display();
    let name = format!("{source_name}-{compiler_name}-{standard}{}", extra.concat());
    let (program, record) = (folder.join(&name), folder.join(format!("{name}.made-from")));
    let made_from = fingerprint(source, compiler, extra);
    if fs::read_to_string(&record).ok().as_ref() == Some(&made_from) && program.exists() {
        return program;
    }
    // Under another name first: a test that runs at the same time may want the same program.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let unfinished = folder.join(format!("{name}.{}", COUNT.fetch_add(1, Ordering::Relaxed)));
    let output = command(source, compiler, extra).arg("-o").arg(&unfinished).output().unwrap();
    assert!(output.status.success(), "{} with {compiler:?}:\n{}", source.display(), text(&output));
    fs::rename(&unfinished, &program).unwrap();
    fs::write(record, made_from).unwrap();
    program
}

/// The compiler with everything but where to write.
fn command(source: &Path, compiler: Compiler, extra: &[&str]) -> Command {
    let (workspace, library) = (workspace(), library_folder());
    let mut command = Command::new(compiler.command);
    command
        .arg(format!("-std={}", compiler.standard))
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g", "-pthread"])
        .args(extra)
        .arg("-I")
        .arg(workspace.join("include"))
        .arg("-I")
        .arg(workspace.join("tests/c"))
        .arg(source)
        .arg("-L")
        .arg(library)
        .args(["-lvolcredis", &format!("-Wl,-rpath,{}", library.display())]);
    command
}

/// What says whether a program would come out the same. The library is none of it: that is found when the program runs.
fn fingerprint(source: &Path, compiler: Compiler, extra: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    let version = succeed(Command::new(compiler.command).arg("--version"));
    version.stdout.hash(&mut hasher);
    // Some sources lie in a folder that is another one each time.
    let name = Path::new(source.file_name().unwrap());
    format!("{:?}", command(name, compiler, extra)).hash(&mut hasher);
    fs::read(source).unwrap().hash(&mut hasher);
    for folder in ["include", "include/volcredis", "tests/c"] {
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

/// Builds a program with every compiler of this machine and every standard, two at a time, and does something with each.
pub fn with_every_compiler(source: &Path, check: impl Fn(&Path) + Sync) {
    let all = compilers(source);
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
