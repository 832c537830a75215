//! Support of the tests that run the command as a process.

#![allow(dead_code, unreachable_pub)]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

/// Returns the command, without the environment variables that it reads.
pub(crate) fn volcredis(arguments: &[&str]) -> Command {
    let mut command = isolated(env!("CARGO_BIN_EXE_volcredis"));
    command.args(arguments);
    command
}

/// Returns a program, without the environment variables that the command reads.
pub(crate) fn isolated(program: &str) -> Command {
    let mut command = Command::new(program);
    let is_read = |name: &str| name.starts_with("VOLC") || name.to_ascii_lowercase().ends_with("_proxy");
    for (name, _) in std::env::vars().filter(|(name, _)| is_read(name)) {
        command.env_remove(name);
    }
    // No credentials from the home directory or the network.
    command.env_remove("HOME").env("VOLCENGINE_ECS_METADATA_DISABLED", "true");
    command
}

pub(crate) fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    results(&volcredis(arguments).output().unwrap())
}

pub(crate) fn results(output: &Output) -> (Option<i32>, String, String) {
    let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), string(&output.stdout), string(&output.stderr))
}

pub(crate) fn with_input(arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut child = volcredis(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    results(&child.wait_with_output().unwrap())
}

/// A running `volcredis emulator`, stopped when dropped.
pub(crate) struct Emulator {
    child: Child,
    pub(crate) url: String,
}

impl Emulator {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child =
            volcredis(&[&["emulator"], arguments].concat()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        assert!(url.starts_with("http://127.0.0.1:") || url.starts_with("https://127.0.0.1:"), "{line}");
        Self { child, url }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
