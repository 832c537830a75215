//! From the start of a process to the first answer.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use volcredis_bench::measure::Figure;
use volcredis_bench::workload::{ACCESS_KEY, REGION, SECRET_KEY};

use crate::artifacts::Artifacts;
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

pub(crate) fn measure(
    rounds: usize,
    artifacts: &Artifacts,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let nothing = || Ok(Command::new("true"));
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
        let mut command = Command::new(artifacts.program()?);
        command.arg(server.url());
        if let Some(folder) = artifacts.library()?.parent() {
            command.env("LD_LIBRARY_PATH", folder);
        }
        Ok(command)
    };
    let script = |peer: &'static str| {
        move || {
            let mut command = artifacts.script()?;
            command.args(["--peer", peer, "--call", "policy", "--calls", "1", "--server", &server.url()]);
            Ok(command)
        }
    };
    let times = 3 * rounds;
    compare("the command", command, "`true`", nothing, Goal::AtMostMore(8.0), times, report)?;
    compare("a C program", program, "`true`", nothing, Goal::AtMostMore(6.0), times, report)?;
    compare(
        "Python",
        script("volcredis"),
        "bare Python",
        bare_python,
        Goal::AtMostMore(35.0),
        times,
        report,
    )?;
    compare(
        "Python",
        script("volcredis"),
        "the official SDK",
        script("official"),
        Goal::Shown,
        rounds,
        report,
    )?;
    import(artifacts.python()?, times, report)
}

fn compare(
    what: &str,
    ours: impl Fn() -> Result<Command>,
    name: &str,
    reference: impl Fn() -> Result<Command>,
    goal: Goal,
    times: usize,
    report: &mut Report,
) -> Result<()> {
    let (mut of_ours, mut of_reference) = (Vec::new(), Vec::new());
    for _ in 0..times {
        of_ours.push(milliseconds(&mut ours()?)?);
        of_reference.push(milliseconds(&mut reference()?)?);
    }
    let wall = |times: &[Milliseconds]| Figure::of(times.iter().map(|times| times.wall));
    let cpu = |times: &[Milliseconds]| Figure::of(times.iter().map(|times| times.cpu));
    report.add(Row {
        what: format!("{what}, start to first answer and end"),
        unit: "ms",
        ours: wall(&of_ours),
        reference: Some((name.to_owned(), wall(&of_reference))),
        goal,
        server_busy: None,
    });
    report.add(Row {
        what: format!("{what}, start to first answer and end, CPU"),
        unit: "ms",
        ours: cpu(&of_ours),
        reference: Some((name.to_owned(), cpu(&of_reference))),
        goal: if what == "a C program" { Goal::AtMost(20.0) } else { Goal::Shown },
        server_busy: None,
    });
    Ok(())
}

struct Milliseconds {
    wall: f64,
    cpu: f64,
}

/// Runs a process to its end.
fn milliseconds(command: &mut Command) -> Result<Milliseconds> {
    let (start, cpu) = (Instant::now(), children()?);
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.with_context(|| format!("cannot run {command:?}"))?;
    let wall = 1e3 * start.elapsed().as_secs_f64();
    ensure!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(Milliseconds { wall, cpu: children()? - cpu })
}

/// The time of the processor that all processes have used that were started here and have ended, in milliseconds.
#[allow(clippy::cast_precision_loss)]
fn children() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e3)
}

/// What the import alone takes, as the interpreter sees it.
fn import(python: &Path, times: usize, report: &mut Report) -> Result<()> {
    const CODE: &str = "
import json, resource, time
status = lambda: int(next(line for line in open('/proc/self/status') if line.startswith('VmRSS')).split()[1])
memory, start = status(), time.process_time()
import MODULE
print(json.dumps([(time.process_time() - start) * 1e3, (status() - memory) / 1024]))
";
    let measured = |module: &str| -> Result<[f64; 2]> {
        super::printed(Command::new(python).args(["-c", &CODE.replace("MODULE", module)]))
    };
    let (mut ours, mut official) = (Vec::new(), Vec::new());
    for _ in 0..times {
        ours.push(measured("volcredis")?);
        official.push(measured("volcenginesdkredis")?);
    }
    for (index, what, unit, most) in [(0, "CPU of", "ms", 10.0), (1, "memory of", "MiB", 8.0)] {
        let figure = |measured: &[[f64; 2]]| Figure::of(measured.iter().map(|figures| figures[index]));
        report.add(Row {
            what: format!("{what} `import volcredis`"),
            unit,
            ours: figure(&ours),
            reference: Some(("the official SDK".to_owned(), figure(&official))),
            goal: Goal::AtMost(most),
            server_busy: None,
        });
    }
    Ok(())
}
