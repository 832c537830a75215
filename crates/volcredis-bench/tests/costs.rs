//! Upper bounds on system calls and instructions of a call. The counts depend on neither time nor load; those of
//! instructions need an optimized build.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::NamedTempFile;

const PROGRAM: &str = env!("CARGO_BIN_EXE_volcredis-bench");
/// The numbers of calls whose costs are subtracted, so that what is done once does not count.
const FEW: u64 = 640;
const MANY: u64 = 1_920;

/// The server of the calls, stopped when dropped.
struct Server {
    process: Child,
    url: String,
    _output: BufReader<ChildStdout>,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(PROGRAM).arg("server").stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut address = String::new();
        output.read_line(&mut address).unwrap();
        Self { process, url: format!("http://{}", address.trim()), _output: output }
    }

    /// Adds the arguments of a process that makes this number of calls, after a tenth of it as a warm-up.
    fn calls(&self, command: &mut Command, client: &str, in_flight: u64, calls: u64) {
        command.args([PROGRAM, "load", "--call", "policy", "--server", &self.url, "--client", client]);
        command.args(["--in-flight", &in_flight.to_string(), "--calls", &calls.to_string()]);
    }

    /// Returns the cost of a call, from the cost of two processes.
    #[allow(clippy::cast_precision_loss)]
    fn each(&self, client: &str, in_flight: u64, cost: impl Fn(&dyn Fn(&mut Command)) -> u64) -> f64 {
        let [few, many] =
            [FEW, MANY].map(|calls| cost(&|command| self.calls(command, client, in_flight, calls)) as f64);
        // The warm-up makes calls, too.
        let each = (many - few) / (1.1 * (MANY - FEW) as f64);
        println!("{client}, {in_flight} in flight: {each:.2}");
        each
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn is_installed(tool: &str) -> bool {
    let found = Command::new(tool).arg("--version").stdout(Stdio::null()).status().is_ok();
    if !found {
        println!("{tool} is not installed: nothing is checked");
    }
    found
}

/// Returns the number of system calls of a process with all its threads.
fn system_calls(arguments: &dyn Fn(&mut Command)) -> u64 {
    let summary = NamedTempFile::new().unwrap();
    let mut strace = Command::new("strace");
    strace.args(["--follow-forks", "--summary-only", "--summary-columns=calls,name", "--output"]);
    arguments(strace.arg(summary.path()));
    assert!(strace.stdout(Stdio::null()).status().unwrap().success());
    let summary = fs::read_to_string(summary.path()).unwrap();
    let total = summary.lines().find_map(|line| line.trim().strip_suffix("total"));
    total.unwrap_or_else(|| panic!("{summary}")).trim().parse().unwrap()
}

/// Returns the number of instructions of a process with all its threads.
fn instructions(arguments: &dyn Fn(&mut Command)) -> u64 {
    let mut valgrind = Command::new("valgrind");
    arguments(valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]));
    let output = valgrind.output().unwrap();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{messages}");
    let collected = messages.lines().find_map(|line| line.split_once("Collected : "));
    collected.unwrap_or_else(|| panic!("{messages}")).1.trim().parse().unwrap()
}

#[test]
fn a_call_needs_few_system_calls() {
    if !is_installed("strace") {
        return;
    }
    let server = Server::start();
    // The request is written, the response read, and the process checked at once. A blocking call also asks three times for
    // events, and twice whether its descriptors are open.
    for (client, in_flight, limit) in [("blocking", 1, 8.5), ("async", 64, 3.5)] {
        let each = server.each(client, in_flight, system_calls);
        assert!(each <= limit, "{each:.2} system calls, expected at most {limit}");
    }
}

#[test]
#[ignore = "takes long, and needs an optimized build"]
fn a_call_needs_few_instructions() {
    if !is_installed("valgrind") {
        return;
    }
    let server = Server::start();
    for (client, in_flight, limit) in [("blocking", 1, 141_000.0), ("async", 64, 135_000.0)] {
        let each = server.each(client, in_flight, instructions);
        assert!(each <= limit, "{each:.0} instructions, expected at most {limit}");
    }
}
