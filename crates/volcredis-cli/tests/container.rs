//! The container files: the command has all that they set, and works with it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[path = "support/mod.rs"]
mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use support::{run, volcredis};

const PREFIX: &str = "VOLCREDIS_EMULATOR_";

/// Returns a file of the repository, which is also a part of this package.
fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

/// Returns the values of an instruction of the Dockerfile.
fn instructions<'a>(dockerfile: &'a str, name: &str) -> Vec<&'a str> {
    dockerfile.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(' ')).collect()
}

/// Returns the settings of the image, by the names of their environment variables.
fn environment(dockerfile: &str) -> Vec<(&str, &str)> {
    instructions(dockerfile, "ENV").iter().map(|setting| setting.split_once('=').unwrap()).collect()
}

#[test]
fn every_environment_variable_is_an_option() {
    let (_, help, _) = run(&["emulator", "--help"]);
    let mut count = 0;
    for path in ["Dockerfile", "compose.yaml", "containers.md", "testing.md"] {
        let contents = file(path);
        for (start, _) in contents.match_indices(PREFIX) {
            let rest = &contents[start..];
            let end = rest.find(|letter: char| !letter.is_ascii_uppercase() && letter != '_');
            let name = &rest[..end.unwrap_or(rest.len())];
            assert!(help.contains(&format!("[env: {name}=")), "{path}: {name}");
            count += 1;
        }
    }
    assert!(count > 8, "{count}");
}

#[test]
fn image_listens_on_the_ports_that_it_exposes() {
    let dockerfile = file("Dockerfile");
    let settings = environment(&dockerfile);
    let value =
        |name: &str| settings.iter().find(|(other, _)| other.strip_prefix(PREFIX) == Some(name)).unwrap().1;
    let port = value("LISTEN").strip_prefix("0.0.0.0:").unwrap();
    assert_eq!(instructions(&dockerfile, "EXPOSE"), [format!("{port} {}", value("REDIS_PORTS"))]);
    let compose = file("compose.yaml");
    assert!(compose.contains(&format!("127.0.0.1:{port}:{port}")));
    let health = instructions(&dockerfile, "HEALTHCHECK")[0];
    assert!(health.contains(&format!(r#""http://127.0.0.1:{port}/_/health""#)), "{health}");
}

/// Runs the command as the image does, but on a free port of the loopback interface.
#[test]
fn entry_point_serves_the_health_check_until_it_is_stopped() {
    let dockerfile = file("Dockerfile");
    let entry_point: Vec<String> = serde_json::from_str(instructions(&dockerfile, "ENTRYPOINT")[0]).unwrap();
    let (program, arguments) = entry_point.split_first().unwrap();
    assert_eq!(program, "volcredis");
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut command = volcredis(&arguments);
    command.envs(environment(&dockerfile));
    command.env("VOLCREDIS_EMULATOR_LISTEN", "127.0.0.1:0");
    command.env("VOLCREDIS_EMULATOR_REDIS_LISTEN", "127.0.0.1");
    // Without instances it takes none of the ports of their addresses.
    let directory = tempfile::tempdir().unwrap();
    let empty = directory.path().join("seed.json");
    fs::write(&empty, "[]").unwrap();
    command.env("VOLCREDIS_EMULATOR_SEED_FILE", empty);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    if line.is_empty() {
        let mut problem = String::new();
        child.stderr.take().unwrap().read_to_string(&mut problem).unwrap();
        assert!(problem.contains("redis-server"), "{problem}");
        eprintln!("skipped: {problem}");
        child.wait().unwrap();
        return;
    }
    // The recipes wait for this line.
    let address = line.trim().strip_prefix("listening on http://").unwrap_or_else(|| panic!("{line}"));
    let mut stream = TcpStream::connect(address).unwrap();
    let request = "GET /_/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGTERM).unwrap();
    assert!(child.wait().unwrap().success());
}
