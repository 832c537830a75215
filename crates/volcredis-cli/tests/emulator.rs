//! Tests of `volcredis emulator` as a service: environment variables, files, signals.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// Returns a command without the environment variables that `volcredis` reads.
fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VOLC")) {
        command.env_remove(name);
    }
    command.env_remove("HOME").env("VOLCENGINE_ECS_METADATA_DISABLED", "true");
    command
}

fn emulator() -> Command {
    let mut command = command(env!("CARGO_BIN_EXE_volcredis"));
    command.arg("emulator");
    command
}

/// A running emulator, ended when dropped.
struct Running {
    child: Child,
    url: String,
}

impl Running {
    #[track_caller]
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line:?}"));
        Self { child, url: url.to_owned() }
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
    }

    fn post(&self, path: &str, body: &str) -> String {
        let head = "Host: localhost\r\nContent-Type: application/json\r\nConnection: close";
        self.send(&format!("POST {path} HTTP/1.1\r\n{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
    }

    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.url.strip_prefix("http://").unwrap()).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    fn call(&self, key: (&str, &str), action: &str) -> (bool, String) {
        let mut call = command(env!("CARGO_BIN_EXE_volcredis"));
        call.args(["--region", "cn-beijing", "--endpoint", &self.url, action]);
        let output =
            call.env("VOLCENGINE_ACCESS_KEY", key.0).env("VOLCENGINE_SECRET_KEY", key.1).output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    }

    /// Sends a signal to a process, and waits for the end of the emulator.
    fn end(mut self, process: u32, signal: Signal) -> ExitStatus {
        kill(Pid::from_raw(i32::try_from(process).unwrap()), signal).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const DEFAULT_KEY: (&str, &str) = ("AKLTemulator", "emulator-secret-key");

#[test]
fn options_come_from_the_environment_and_from_files() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, contents: &str| {
        let path = directory.path().join(name);
        fs::write(&path, contents).unwrap();
        path
    };
    let log = directory.path().join("requests.jsonl");
    let mut command = emulator();
    command
        .env("VOLCREDIS_EMULATOR_ACCESS_KEY", "AKown")
        .env("VOLCREDIS_EMULATOR_SECRET_KEY_FILE", file("secret", "own secret\n"))
        .env(
            "VOLCREDIS_EMULATOR_ACCESS_KEYS_FILE",
            file("keys.json", r#"[{"account": 7, "access_key": "AKother", "secret_key": "other secret"}]"#),
        )
        .env(
            "VOLCREDIS_EMULATOR_SEED_FILE",
            file("seed.json", r#"[{"region": "cn-beijing", "name": "orders"}, {"region": "cn-beijing", "account": 7, "name": "other"}]"#),
        )
        .env("VOLCREDIS_EMULATOR_START_TIME", "2030-01-01T00:00:00Z")
        .env("VOLCREDIS_EMULATOR_PAUSED", "1")
        .env("VOLCREDIS_EMULATOR_CONTROL", "true")
        .env("VOLCREDIS_EMULATOR_REQUEST_LOG", &log)
        .env("VOLCREDIS_EMULATOR_RATE_LIMIT", "none")
        .env("VOLCREDIS_EMULATOR_INSTANCE_ROLE", "backup,restore");
    let running = Running::start(&mut command);
    let clock = running.get("/_/clock");
    assert!(clock.contains(r#""now":"2030-01-01T00:00:00Z","paused":true"#), "{clock}");
    for (key, name) in [(("AKown", "own secret"), "orders"), (("AKother", "other secret"), "other")] {
        let (succeeded, out) = running.call(key, "describe-db-instances");
        assert!(succeeded && out.contains(&format!("\"{name}\"")), "{out}");
    }
    assert!(!running.call(DEFAULT_KEY, "describe-db-instances").0);
    let log = fs::read_to_string(&log).unwrap();
    assert_eq!(log.lines().count(), 3, "{log}");
}

#[test]
fn unusable_options_are_usage_errors() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("list.json");
    fs::write(&path, r#"[{"region": "cn-beijing", "secret_key": "hunter2"}]"#).unwrap();
    let path = path.to_str().unwrap();
    for (arguments, problem) in [
        (["--speed", "0"], "speed must be greater than 0"),
        (["--speed", "nan"], "speed must be greater than 0"),
        (["--rate-limit", "0"], "rate limit must be at least 1"),
        (["--rate-limit", "-1"], "--rate-limit"),
        (["--work-duration", "-1"], "must be a number of seconds"),
        (["--secret-key-file", path], "--access-key"),
        (["--access-keys-file", path], "must be a JSON list"),
        (["--seed-file", path], "secret_key"),
        (["--faults", path], "invalid fault rules"),
        (["--access-keys-file", "/no/such/file"], "cannot read /no/such/file"),
    ] {
        let output = emulator().arg(format!("{}={}", arguments[0], arguments[1])).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains(problem), "{arguments:?}: {err}");
        assert!(!err.contains("hunter2"), "{err}");
    }
}

#[test]
fn signals_end_the_emulator_after_it_has_written_its_state() {
    let directory = tempfile::tempdir().unwrap();
    for (number, signal) in [Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP].into_iter().enumerate() {
        let path = directory.path().join(format!("state-{number}.json"));
        let running = Running::start(emulator().arg("--control").arg("--state-file").arg(&path));
        let added = running.post("/_/instances", r#"{"region": "cn-beijing", "id": "redis-added"}"#);
        assert!(added.starts_with("HTTP/1.1 201 "), "{added}");
        // An open connection does not hold it up.
        let _idle = TcpStream::connect(running.url.strip_prefix("http://").unwrap()).unwrap();
        let process = running.child.id();
        assert!(running.end(process, signal).success(), "{signal}");
        let state = fs::read_to_string(&path).unwrap();
        assert!(state.contains("redis-added") && state.lines().count() == 2, "{state}");
    }
}

#[test]
fn signals_end_the_emulator_as_first_process_of_a_container() {
    let namespace = ["--user", "--map-root-user", "--pid", "--fork"];
    let is_permitted = command("unshare").args(namespace).arg("true").status();
    if !is_permitted.is_ok_and(|status| status.success()) {
        eprintln!("skipped: this system permits no new namespaces");
        return;
    }
    for signal in [Signal::SIGTERM, Signal::SIGINT] {
        let mut command = command("unshare");
        command.args(namespace).arg(env!("CARGO_BIN_EXE_volcredis")).arg("emulator");
        let running = Running::start(&mut command);
        let parent = running.child.id();
        let children = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap();
        assert!(running.end(children.trim().parse().unwrap(), signal).success(), "{signal}");
    }
}
