//! What the tests of the C library have in common.

// Each test uses a part of it.
#![allow(dead_code)]

pub mod header;
pub mod library;
pub mod program;
pub mod resets;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Whether this machine has a command; says so where it has not.
pub fn is_here(command: &str) -> bool {
    let here = Command::new(command).arg("--version").output().is_ok_and(|output| output.status.success());
    if !here {
        println!("skipped: {command} is not installed");
    }
    here
}

/// Runs a command that is to end well.
pub fn succeed(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?} ended with {}:\n{}", output.status, text(&output));
    output
}

/// An emulator for a program. The limit on calls is a matter of other tests.
pub fn emulator() -> Emulator {
    Emulator::builder().rate_limit(None).start().unwrap()
}

/// Runs a program against an emulator of its own; it is to end well.
pub fn run(command: &mut Command) -> Output {
    let emulator = emulator();
    succeed(
        command
            .env("VOLCREDIS_TEST_ENDPOINT", emulator.url())
            .env("VOLCREDIS_ENDPOINT", emulator.url())
            .env("VOLCENGINE_ACCESS_KEY", DEFAULT_ACCESS_KEY)
            .env("VOLCENGINE_SECRET_KEY", DEFAULT_SECRET_KEY),
    )
}

/// Runs a program that is told of an emulator of its own by a profile, and of a proxy that cannot be used; it is to end
/// well.
pub fn run_with_profiles(command: &mut Command) -> Output {
    let (emulator, home) = (emulator(), tempfile::TempDir::new().unwrap());
    let profile = |name: &str, place: &str| {
        format!(
            r#""{name}": {{"access-key": "{DEFAULT_ACCESS_KEY}", "secret-key": "{DEFAULT_SECRET_KEY}", {place}}}"#
        )
    };
    let place = |region: &str| format!(r#""region": "{region}", "endpoint": "{}""#, emulator.url());
    let profiles = [
        profile("default", &place("cn-shanghai")),
        profile("other", &place("cn-beijing")),
        profile("elsewhere", r#""region": " ""#),
    ];
    let file = home.path().join("config.json");
    std::fs::write(&file, format!(r#"{{"profiles": {{{}}}}}"#, profiles.join(", "))).unwrap();
    for (name, _) in std::env::vars_os() {
        let is_read = |name: &str| name.starts_with("VOLC") || name.to_ascii_lowercase().ends_with("_proxy");
        if name.to_str().is_some_and(is_read) {
            command.env_remove(name);
        }
    }
    let proxies = ["http_proxy", "HTTPS_PROXY"].map(|name| (name, "socks5://user:hunter2@proxy.example"));
    succeed(command.env("VOLCENGINE_CLI_CONFIG_FILE", file).envs(proxies))
}

/// Runs a program under Valgrind, where that is here: no access to memory that is not there, and nothing lost, nor
/// possibly lost.
pub fn run_under_valgrind(program: &Path, arguments: &[&str]) {
    if let Some(mut command) = under_valgrind(program) {
        run(command.args(arguments));
    }
}

/// Returns the command that runs a program under Valgrind, where that is here.
pub fn under_valgrind(program: &Path) -> Option<Command> {
    is_here("valgrind").then(|| {
        let mut command = valgrind();
        command.arg(program);
        command
    })
}

/// Runs a program that forks under Valgrind, where that is here: no access to memory that is not there. Children lose what
/// was held by threads of their parent.
pub fn run_forks_under_valgrind(program: &Path) -> Option<Output> {
    is_here("valgrind").then(|| run(valgrind().arg("--leak-check=no").arg(program)))
}

/// As [`run_under_valgrind`] for a program that speaks TLS. Valgrind cannot follow which bytes the encryption, written in
/// assembly, has set: what is read uninitialized is a matter of programs without TLS.
pub fn run_over_tls_under_valgrind(program: &Path, arguments: &[&str]) {
    if is_here("valgrind") {
        run(valgrind().arg("--undef-value-errors=no").arg(program).args(arguments));
    }
}

fn valgrind() -> Command {
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--error-exitcode=9", "--leak-check=full"])
        .args(["--show-leak-kinds=definite,indirect,possible"])
        .args(["--errors-for-leak-kinds=definite,indirect,possible"])
        .arg(format!("--suppressions={}", workspace().join("tests/c/valgrind.supp").display()));
    command
}

/// What a command wrote.
pub fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
