//! Helpers of the tests.

// Each test uses some of them.
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

#[path = "../../../../tests/support/authority.rs"]
pub mod authority;
pub mod header;
#[path = "../../../../tests/support/http_server.rs"]
pub mod http_server;
pub mod library;
#[path = "../../../../tests/support/listener.rs"]
pub mod listener;
pub mod program;
pub mod resets;
#[path = "../../../../tests/support/rounds.rs"]
pub mod rounds;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

/// Returns the root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Returns whether a command is installed; prints a message if it is not.
pub fn is_here(command: &str) -> bool {
    let here = Command::new(command).arg("--version").output().is_ok_and(|output| output.status.success());
    if !here {
        println!("skipped: {command} is not installed");
    }
    here
}

/// Runs a command, which must succeed.
pub fn succeed(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?} ended with {}:\n{}", output.status, output_of(&output));
    output
}

/// Starts an emulator with STS and without a rate limit.
pub fn emulator() -> Emulator {
    Emulator::builder().rate_limit(None).sts(true).start().unwrap()
}

/// Runs a program against a new emulator; it must succeed.
pub fn run(command: &mut Command) -> Output {
    run_with(&emulator(), command)
}

/// Runs a program against an emulator; it must succeed.
pub fn run_with(emulator: &Emulator, command: &mut Command) -> Output {
    succeed(
        command
            .env("VOLCREDIS_TEST_ENDPOINT", emulator.url())
            .env("VOLCREDIS_ENDPOINT", emulator.url())
            .env("VOLCREDIS_STS_ENDPOINT", emulator.url())
            .env("VOLCENGINE_ACCESS_KEY", DEFAULT_ACCESS_KEY)
            .env("VOLCENGINE_SECRET_KEY", DEFAULT_SECRET_KEY),
    )
}

/// Runs a program against a new emulator, whose URL and credentials are in a profile that others can read, and with an
/// unusable proxy in the environment; it must succeed.
pub fn run_with_profiles(command: &mut Command) -> Output {
    let (emulator, home) = (emulator(), tempfile::TempDir::new().unwrap());
    let profile = |name: &str, location: &str| {
        format!(
            r#""{name}": {{"access-key": "{DEFAULT_ACCESS_KEY}", "secret-key": "{DEFAULT_SECRET_KEY}", {location}}}"#
        )
    };
    let location = |region: &str| format!(r#""region": "{region}", "endpoint": "{}""#, emulator.url());
    let profiles = [
        profile("default", &location("cn-shanghai")),
        profile("other", &location("cn-beijing")),
        profile("elsewhere", r#""region": " ""#),
    ];
    let file = home.path().join("config.json");
    std::fs::write(&file, format!(r#"{{"profiles": {{{}}}}}"#, profiles.join(", "))).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    }
    for (name, _) in std::env::vars_os() {
        let is_read = |name: &str| name.starts_with("VOLC") || name.to_ascii_lowercase().ends_with("_proxy");
        if name.to_str().is_some_and(is_read) {
            command.env_remove(name);
        }
    }
    let proxies = ["http_proxy", "HTTPS_PROXY"].map(|name| (name, "socks5://user:hunter2@proxy.example"));
    succeed(command.env("VOLCENGINE_CLI_CONFIG_FILE", file).envs(proxies))
}

/// Runs a program under Valgrind, if it is installed, which must find neither invalid accesses nor leaks.
pub fn run_under_valgrind(program: &Path, arguments: &[&str]) {
    if let Some(mut command) = under_valgrind(program) {
        run(command.args(arguments));
    }
}

/// Returns a command that runs a program under Valgrind; `None` if it is not installed.
pub fn under_valgrind(program: &Path) -> Option<Command> {
    is_here("valgrind").then(|| {
        let mut command = valgrind();
        command.arg(program);
        command
    })
}

/// Runs a program that forks under Valgrind, if it is installed. Leaks are ignored: a child cannot free memory that is owned
/// by threads of its parent.
pub fn run_forks_under_valgrind(program: &Path) -> Option<Output> {
    is_here("valgrind").then(|| run(valgrind().arg("--leak-check=no").arg(program)))
}

/// Runs a program that uses TLS under Valgrind, if it is installed. Uninitialized values are ignored, because Valgrind does not
/// understand the assembly code of the encryption.
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

/// Returns the output of a command.
pub fn output_of(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
