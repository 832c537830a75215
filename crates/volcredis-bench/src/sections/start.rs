//! The time from the start of a process to its end after one call.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use volcredis_bench::measure::Samples;
use volcredis_bench::workload::{ACCESS_KEY, REGION, SECRET_KEY};

use super::{children_cpu_ms, run_json};
use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

pub(crate) fn measure(
    rounds: usize,
    artifacts: &Artifacts,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let empty = || Ok(Command::new("true"));
    let bare_python = || {
        let mut command = Command::new(artifacts.python()?);
        command.args(["-c", "pass"]);
        Ok(command)
    };
    let command = || {
        let mut command = Command::new(artifacts.command()?);
        command.args(["--endpoint", &server.url(), "--region", REGION]);
        command.args(["modify-cross-region-backup-policy", "--instance-id", "redis-1", "--active", "false"]);
        command.env("VOLCENGINE_ACCESS_KEY", ACCESS_KEY).env("VOLCENGINE_SECRET_KEY", SECRET_KEY);
        Ok(command)
    };
    let program = || {
        let mut command = artifacts.program("first_call")?;
        command.arg(server.url());
        Ok(command)
    };
    let script = |client: &'static str| {
        move || {
            let mut command = artifacts.script()?;
            command.args(["--client", client, "--call", "policy", "--calls", "1", "--server", &server.url()]);
            Ok(command)
        }
    };
    let runs = 3 * rounds;
    compare("the command, one call", command, "`true`", empty, Goal::AtMostMore(8.0), runs, report)?;
    let alone = |arguments: &'static [&'static str]| {
        move || {
            let mut command = Command::new(artifacts.command()?);
            command.args(arguments);
            Ok(command)
        }
    };
    let embedded = alone(&["--emulator", "describe-regions"]);
    compare("the command with its emulator", embedded, "`true`", empty, Goal::AtMostMore(8.0), runs, report)?;
    let help = alone(&["--help"]);
    compare("the help of the command", help, "`true`", empty, Goal::AtMostMore(8.0), runs, report)?;
    compare("a C program, one call", program, "`true`", empty, Goal::AtMostMore(6.0), runs, report)?;
    compare(
        "Python, one call",
        script("volcredis"),
        "bare Python",
        bare_python,
        Goal::AtMostMore(35.0),
        runs,
        report,
    )?;
    compare(
        "Python, one call",
        script("volcredis"),
        "the official SDK",
        script("official"),
        Goal::None,
        rounds,
        report,
    )?;
    import(artifacts.python()?, runs, report)
}

fn compare(
    name: &str,
    volcredis: impl Fn() -> Result<Command>,
    baseline_name: &str,
    baseline: impl Fn() -> Result<Command>,
    goal: Goal,
    runs: usize,
    report: &mut Report,
) -> Result<()> {
    let (mut volcredis_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        volcredis_times.push(milliseconds(&mut volcredis()?)?);
        baseline_times.push(milliseconds(&mut baseline()?)?);
    }
    let wall = |times: &[Milliseconds]| Samples::new(times.iter().map(|times| times.wall));
    let cpu = |times: &[Milliseconds]| Samples::new(times.iter().map(|times| times.cpu));
    report.add(Comparison {
        name: format!("{name}, start to end"),
        unit: "ms",
        volcredis: wall(&volcredis_times),
        baseline: Some((baseline_name.to_owned(), wall(&baseline_times))),
        goal,
        server_load: None,
    });
    report.add(Comparison {
        name: format!("{name}, start to end, CPU time"),
        unit: "ms",
        volcredis: cpu(&volcredis_times),
        baseline: Some((baseline_name.to_owned(), cpu(&baseline_times))),
        goal: if name == "a C program, one call" { Goal::AtMost(20.0) } else { Goal::None },
        server_load: None,
    });
    Ok(())
}

struct Milliseconds {
    wall: f64,
    cpu: f64,
}

/// Runs a process and returns the time it took.
fn milliseconds(command: &mut Command) -> Result<Milliseconds> {
    let (start, cpu) = (Instant::now(), children_cpu_ms()?);
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.with_context(|| format!("cannot run {command:?}"))?;
    let wall = 1e3 * start.elapsed().as_secs_f64();
    ensure!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(Milliseconds { wall, cpu: children_cpu_ms()? - cpu })
}

/// Measures the import alone, from within the interpreter.
fn import(python: &Path, runs: usize, report: &mut Report) -> Result<()> {
    const CODE: &str = "
import json, resource, time
status = lambda: int(next(line for line in open('/proc/self/status') if line.startswith('VmRSS')).split()[1])
memory, start = status(), time.process_time()
import MODULE
print(json.dumps([(time.process_time() - start) * 1e3, (status() - memory) / 1024]))
";
    let measure = |module: &str| -> Result<[f64; 2]> {
        run_json(Command::new(python).args(["-c", &CODE.replace("MODULE", module)]))
    };
    let (mut volcredis, mut official) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        volcredis.push(measure("volcredis")?);
        official.push(measure("volcenginesdkredis")?);
    }
    for (index, quantity, unit, limit) in [(0, "CPU time of", "ms", 10.0), (1, "memory of", "MiB", 8.0)] {
        let samples = |runs: &[[f64; 2]]| Samples::new(runs.iter().map(|values| values[index]));
        report.add(Comparison {
            name: format!("{quantity} `import volcredis`"),
            unit,
            volcredis: samples(&volcredis),
            baseline: Some(("the official SDK".to_owned(), samples(&official))),
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    Ok(())
}
