//! Lists of 100 to 30,000 instances in each language, compared with Rust.

use std::process::Command;

use anyhow::Result;
use volcredis_bench::measure::{Measurement, Samples};

use super::{alternate, own_process, run_json};
use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

/// The numbers of instances, and of calls.
const LISTS: [(u32, u32); 3] = [(100, 500), (1_000, 60), (30_000, 4)];

pub(crate) fn measure(
    rounds: usize,
    artifacts: &Artifacts,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    for (items, calls) in LISTS {
        let (url, calls) = (format!("{}/items/{items}", server.url()), calls.to_string());
        let rust = || {
            own_process(&[
                "load", "--client", "blocking", "--call", "list", "--calls", &calls, "--server", &url,
            ])
        };
        let program = |name| {
            let mut command = artifacts.program(name)?;
            command.args([&url, &calls]);
            Ok(command)
        };
        let python = || {
            let mut command = artifacts.script()?;
            command.args(["--client", "volcredis", "--call", "list", "--calls", &calls, "--server", &url]);
            Ok(command)
        };
        let python_goal = if items == 30_000 { Goal::AtMostTimes(1.8) } else { Goal::None };
        let languages: [(_, &dyn Fn() -> Result<Command>, _); 3] = [
            ("C", &|| program("list_c"), Goal::AtMostTimes(1.15)),
            ("C++", &|| program("list_cpp"), Goal::AtMostTimes(1.3)),
            ("Python", &python, python_goal),
        ];
        for (language, command, goal) in languages {
            let [volcredis, baseline] = alternate(
                rounds,
                || Ok(run_json::<Measurement>(&mut command()?)?.cpu_us()),
                || Ok(run_json::<Measurement>(&mut rust()?)?.cpu_us()),
            )?;
            report.add(Comparison {
                name: format!(
                    "{language}, list of {items} instances with three members of each, CPU time per call"
                ),
                unit: "µs",
                volcredis,
                baseline: Some(("Rust".to_owned(), baseline)),
                goal,
                server_load: None,
            });
        }
    }
    python_memory(artifacts, server, report)
}

/// Measures the memory of a list that a Python program keeps.
fn python_memory(artifacts: &Artifacts, server: &Server, report: &mut Report) -> Result<()> {
    let url = format!("{}/items/30000", server.url());
    let memory = |client| -> Result<f64> {
        let mut command = artifacts.script()?;
        command.args(["--client", client, "--call", "memory", "--server", &url]);
        Ok(run_json::<f64>(&mut command)? / (1024.0 * 1024.0))
    };
    report.add(Comparison {
        name: "Python, memory of a list of 30000 instances".to_owned(),
        unit: "MiB",
        volcredis: Samples::exact(memory("volcredis")?),
        baseline: Some(("dictionaries of `json`".to_owned(), Samples::exact(memory("urllib3")?))),
        goal: Goal::AtMostTimes(0.5),
        server_load: None,
    });
    Ok(())
}
