//! Tests that the headers compile in other ways than the test programs do.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::program::{Compiler, build, compiler, test_program};
use support::{is_here, output_of, run, succeed, workspace};

/// Compiles a file without linking it, with warnings as errors.
fn compile(command: &str, arguments: &[&str], source: &Path, output: &Path) -> std::process::Output {
    Command::new(command)
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"])
        .args(arguments)
        .arg("-I")
        .arg(workspace().join("include"))
        .arg("-I")
        .arg(workspace().join("tests/c"))
        .arg("-c")
        .arg(source)
        .arg("-o")
        .arg(output)
        .output()
        .unwrap()
}

/// Warnings such as `format-truncation` depend on the optimization.
#[test]
fn c_headers_compile_in_every_standard_and_optimization() {
    let folder = tempfile::tempdir().unwrap();
    let source = test_program("typed.c");
    let combinations = [("c99", "-O0"), ("c99", "-O1"), ("c11", "-O2"), ("c17", "-Os"), ("c2x", "-O3")];
    for command in ["cc", "clang"].into_iter().filter(|command| is_here(command)) {
        for (standard, optimization) in combinations {
            let arguments =
                [&format!("-std={standard}"), optimization, "-DStatus=int", "-DNone=0L", "-DSuccess=0"];
            let output = compile(command, &arguments, &source, &folder.path().join("typed.o"));
            assert!(output.status.success(), "{command} {arguments:?}: {}", output_of(&output));
        }
    }
}

#[test]
fn a_program_without_exceptions_runs() {
    let source = test_program("no_exceptions.cpp");
    for command in ["c++", "clang++"].into_iter().filter(|command| is_here(command)) {
        let compiler = Compiler { command, standard: "c++17" };
        run(&mut Command::new(build(&source, compiler, &["-fno-exceptions", "-fno-rtti", "-O1"])));
    }
}

#[test]
fn an_older_standard_is_refused_with_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let output =
        compile("c++", &["-std=c++14"], &test_program("chapter.cpp"), &folder.path().join("chapter.o"));
    assert!(!output.status.success());
    assert!(output_of(&output).contains("requires C++17"), "{}", output_of(&output));
}

/// An exception of a plugin is caught in the program, whose symbols are hidden, too.
#[test]
fn the_exception_is_the_same_type_in_all_shared_objects() {
    let folder = tempfile::tempdir().unwrap();
    let (object, plugin) = (folder.path().join("chapter.o"), folder.path().join("chapter.so"));
    let arguments = ["-std=c++17", "-fPIC", "-fvisibility=hidden"];
    let output = compile("c++", &arguments, &test_program("chapter.cpp"), &object);
    assert!(output.status.success(), "{}", output_of(&output));
    succeed(Command::new("c++").arg("-shared").arg(&object).arg("-o").arg(&plugin));
    let listing = succeed(Command::new("nm").args(["--dynamic", "--demangle"]).arg(&plugin));
    let listing = String::from_utf8(listing.stdout).unwrap();
    assert!(listing.contains(" typeinfo for volcredis::error\n"), "{listing}");
    assert!(!listing.contains(" typeinfo for volcredis::client\n"));
}

/// Builds a program with the other standard library of C++, if it is installed.
#[test]
fn cpp_headers_compile_with_libcpp() {
    let folder = tempfile::tempdir().unwrap();
    let probe = folder.path().join("probe.cpp");
    fs::write(&probe, "#include <string>\n").unwrap();
    let arguments = ["-std=c++20", "-stdlib=libc++"];
    if !is_here("clang++")
        || !compile("clang++", &arguments, &probe, &folder.path().join("p.o")).status.success()
    {
        println!("skipped: clang++ with libc++ is not installed");
        return;
    }
    let compiler = Compiler { command: "clang++", ..compiler(Path::new("misuse.cpp")) };
    run(&mut Command::new(build(&test_program("misuse.cpp"), compiler, &["-stdlib=libc++"])));
}
