//! Whether many calls and long lists take more for each than few do.

use anyhow::Result;
use volcredis_bench::measure::Figure;

use super::memory::{mebibytes, taken};
use crate::memory::Taken;
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    compare("calls", "calls one after another", 10_000, 100_000, rounds, server, report)?;
    compare("pages", "pages of a list", 10, 100, rounds, server, report)
}

fn compare(
    what: &str,
    name: &str,
    few: u64,
    many: u64,
    rounds: usize,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(3) {
        of_few.push(taken(server, what, few)?);
        of_many.push(taken(server, what, many)?);
    }
    let cpu = |taken: &[Taken]| Figure::of(taken.iter().map(|taken| taken.cost.cpu_us()));
    let grown = |taken: &[Taken]| {
        Figure::of(taken.iter().map(|taken| mebibytes(taken.peak.saturating_sub(taken.before))))
    };
    report.add(Row {
        what: format!("CPU of each of {many} {name}"),
        unit: "µs",
        ours: cpu(&of_many),
        reference: Some((format!("each of {few}"), cpu(&of_few))),
        goal: Goal::AtMostTimes(1.05),
        server_busy: None,
    });
    report.add(Row {
        what: format!("memory that {many} {name} add"),
        unit: "MiB",
        ours: grown(&of_many),
        reference: Some((format!("{few} add"), grown(&of_few))),
        goal: Goal::AtMostMore(1.0),
        server_busy: None,
    });
    Ok(())
}
