//! Memory of clients and calls.

use anyhow::Result;
use volcredis_bench::measure::Figure;

use super::{printed, this_program};
use crate::memory::Taken;
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let (mut runtime, mut idle) = (Vec::new(), Vec::new());
    let (mut in_flight, mut under_way, mut reqwest) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        runtime.push(mebibytes(taken(server, "runtime", 1)?.peak));
        idle.push(mebibytes(taken(server, "idle-client", 1)?.peak));
        in_flight.push(kibibytes_each(&taken(server, "in-flight", IN_FLIGHT)?));
        under_way.push(kibibytes_each(&taken(server, "under-way", IN_FLIGHT)?));
        reqwest.push(kibibytes_each(&taken(server, "in-flight-reqwest", IN_FLIGHT)?));
    }
    report.add(Row {
        what: "memory of an idle client".to_owned(),
        unit: "MiB",
        ours: Figure::of(idle),
        reference: Some(("a tokio runtime".to_owned(), Figure::of(runtime))),
        goal: Goal::AtMostMore(2.0),
        server_busy: None,
    });
    report.add(Row {
        what: format!("memory of each of {IN_FLIGHT} calls in flight"),
        unit: "KiB",
        ours: Figure::of(in_flight),
        reference: None,
        goal: Goal::AtMost(12.0),
        server_busy: None,
    });
    report.add(Row {
        what: format!("memory of each of {IN_FLIGHT} calls in flight, all allowed to be under way"),
        unit: "KiB",
        ours: Figure::of(under_way),
        reference: Some(("reqwest".to_owned(), Figure::of(reqwest))),
        goal: Goal::Shown,
        server_busy: None,
    });
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
