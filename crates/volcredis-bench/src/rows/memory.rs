//! Memory of clients and calls.

use anyhow::Result;
use volcredis_bench::measure::Figure;

use super::{printed, this_program};
use crate::memory::Taken;
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let (mut runtime, mut idle) = (Vec::new(), Vec::new());
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        runtime.push(mebibytes(taken(server, "runtime", 1)?.peak));
        idle.push(mebibytes(taken(server, "idle-client", 1)?.peak));
        ours.push(kibibytes_each(&taken(server, "in-flight", IN_FLIGHT)?));
        theirs.push(kibibytes_each(&taken(server, "in-flight-reqwest", IN_FLIGHT)?));
    }
    report.add(Row {
        what: "memory of an idle client".to_owned(),
        unit: "MiB",
        ours: Figure::of(idle),
        reference: Some(("a tokio runtime".to_owned(), Figure::of(runtime))),
        goal: Goal::AtMostMore(2.0),
        server_busy: None,
    });
    for (goal, reference) in [(Goal::AtMost(12.0), None), (Goal::Shown, Some(Figure::of(theirs)))] {
        report.add(Row {
            what: format!("memory of each of {IN_FLIGHT} calls in flight"),
            unit: "KiB",
            ours: Figure::of(ours.iter().copied()),
            reference: reference.map(|figure| ("reqwest".to_owned(), figure)),
            goal,
            server_busy: None,
        });
    }
    Ok(())
}

const IN_FLIGHT: u64 = 10_000;

pub(super) fn taken(server: &Server, what: &str, number: u64) -> Result<Taken> {
    let number = number.to_string();
    let mut command = this_program(&["memory", "--what", what, "--number", &number])?;
    printed(command.args(["--server", &server.url()]))
}

#[allow(clippy::cast_precision_loss)]
pub(super) fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}

#[allow(clippy::cast_precision_loss)]
fn kibibytes_each(taken: &Taken) -> f64 {
    taken.peak.saturating_sub(taken.before) as f64 / 1024.0 / taken.cost.times as f64
}
