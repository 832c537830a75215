//! The growth of CPU time and memory with the number of calls and pages.

use anyhow::Result;
use volcredis_bench::measure::Samples;

use super::memory::{mebibytes, memory_use};
use crate::memory::MemoryUse;
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    compare("calls", "calls one after another", 10_000, 100_000, rounds, server, report)?;
    compare("pages", "pages of a list", 10, 100, rounds, server, report)
}

fn compare(
    scenario: &str,
    name: &str,
    few: u64,
    many: u64,
    rounds: usize,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(3) {
        of_few.push(memory_use(server, scenario, few)?);
        of_many.push(memory_use(server, scenario, many)?);
    }
    let cpu = |uses: &[MemoryUse]| Samples::new(uses.iter().map(|usage| usage.measurement.cpu_us()));
    let growth = |uses: &[MemoryUse]| {
        Samples::new(uses.iter().map(|usage| mebibytes(usage.peak.saturating_sub(usage.before))))
    };
    report.add(Comparison {
        name: format!("CPU time of each of {many} {name}"),
        unit: "µs",
        volcredis: cpu(&of_many),
        baseline: Some((format!("each of {few}"), cpu(&of_few))),
        goal: Goal::AtMostTimes(1.05),
        server_load: None,
    });
    report.add(Comparison {
        name: format!("memory growth by {many} {name}"),
        unit: "MiB",
        volcredis: growth(&of_many),
        baseline: Some((format!("growth by {few}"), growth(&of_few))),
        goal: Goal::AtMostMore(1.0),
        server_load: None,
    });
    Ok(())
}
