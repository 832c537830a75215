//! Tests that the headers compile in other ways than the test programs do.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::program::{Compiler, SANITIZERS, build, compiler, test_program};
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
fn cpp_headers_compile_in_every_optimization() {
    let folder = tempfile::tempdir().unwrap();
    for (command, standard, optimization) in [
        ("c++", "c++17", "-O1"),
        ("c++", "c++20", "-O2"),
        ("c++", "c++2b", "-O3"),
        ("clang++", "c++2b", "-O3"),
    ] {
        if is_here(command) {
            let arguments = [&format!("-std={standard}"), optimization];
            let source = test_program("chapter.cpp");
            let output = compile(command, &arguments, &source, &folder.path().join("chapter.o"));
            assert!(output.status.success(), "{command} {arguments:?}: {}", output_of(&output));
        }
    }
}

/// Returns the generated headers for C.
fn generated_headers() -> String {
    let entries = fs::read_dir(workspace().join("include/volcredis/generated")).unwrap();
    let headers = entries.map(|entry| entry.unwrap().path());
    let headers = headers.filter(|path| path.extension().is_some_and(|extension| extension == "h"));
    headers.map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn every_action_has_all_typed_functions() {
    let headers = generated_headers();
    let call_options = "const volcredis_call_options *options";
    for action in volcredis_core::model::Action::all() {
        let name = action.name;
        let is_list = action.pagination.is_some();
        for (function, parameters, is_expected) in [
            (format!("volcredis_{name}"), [call_options, "volcredis_response **response"], true),
            (
                format!("volcredis_{name}_async"),
                [call_options, "volcredis_completion_callback callback"],
                true,
            ),
            (format!("volcredis_{name}_pages"), [call_options, "volcredis_paginator **paginator"], is_list),
            (format!("volcredis_new_{name}Request"), [call_options, "volcredis_request **request"], true),
            (format!("volcredis_read_{name}Response"), ["", "const volcredis_response *response"], true),
        ] {
            let start = format!("static inline volcredis_status {function}(");
            let declaration = headers.split_once(&start).map(|(_, rest)| rest.split_once('{').unwrap().0);
            assert_eq!(declaration.is_some(), is_expected, "{function}");
            if let Some(declaration) = declaration {
                assert!(parameters.iter().all(|parameter| declaration.contains(parameter)), "{declaration}");
            }
        }
    }
}

/// A list is `{items, count}` in requests, and a view with a count in responses, so that no array lacks its length.
#[test]
fn no_member_is_a_bare_array() {
    let headers = generated_headers();
    let members = headers
        .split("typedef struct")
        .skip(1)
        .flat_map(|rest| rest.split_once("\n} volcredis_").unwrap().0.lines());
    let is_member = |line: &&str| line.ends_with(';') && !line.starts_with(['/', '*']);
    let members: Vec<&str> = members.map(str::trim).filter(is_member).collect();
    assert!(members.len() > 1000);
    for member in members {
        let is_pointer = member.contains('*');
        let is_string = member.starts_with("const char *");
        let is_single =
            member.matches('*').count() == 1 && (is_string || member.contains("volcredis_value *value"));
        assert!(!is_pointer || is_single, "{member}");
        assert!(!member.to_lowercase().contains("_count"), "{member}");
    }
}

#[test]
fn deprecated_functions_warn_unless_the_program_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let (source, object) = (folder.path().join("deprecated.c"), folder.path().join("deprecated.o"));
    let program = "#include \"volcredis.h\"\nVOLCREDIS_DEPRECATED int old(void);\nint used(void);\nint used(void) { return old(); }\n";
    fs::write(&source, program).unwrap();
    let output = compile("cc", &["-std=c99"], &source, &object);
    assert!(!output.status.success() && output_of(&output).contains("deprecated"), "{}", output_of(&output));
    let output = compile("cc", &["-std=c99", "-DVOLCREDIS_DEPRECATED="], &source, &object);
    assert!(output.status.success(), "{}", output_of(&output));
}

#[test]
fn a_program_without_exceptions_runs() {
    let source = test_program("no_exceptions.cpp");
    for command in ["c++", "clang++"].into_iter().filter(|command| is_here(command)) {
        let compiler = Compiler { command, standard: "c++17" };
        let mut flags = vec!["-fno-exceptions", "-fno-rtti", "-O1"];
        // Clang's are in a package of its own.
        if command == "c++" {
            flags.extend(SANITIZERS);
        }
        run(&mut Command::new(build(&source, compiler, &flags)));
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
