//! Memory of clients and calls.

use anyhow::Result;
use volcredis_bench::measure::Samples;

use super::{own_process, run_json};
use crate::memory::MemoryUse;
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let (mut runtime, mut idle) = (Vec::new(), Vec::new());
    let (mut in_flight, mut unlimited, mut reqwest) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        runtime.push(mebibytes(memory_use(server, "runtime", 1)?.peak));
        idle.push(mebibytes(memory_use(server, "idle-client", 1)?.peak));
        in_flight.push(kibibytes_each(&memory_use(server, "in-flight", IN_FLIGHT)?));
        unlimited.push(kibibytes_each(&memory_use(server, "in-flight-unlimited", IN_FLIGHT)?));
        reqwest.push(kibibytes_each(&memory_use(server, "in-flight-reqwest", IN_FLIGHT)?));
    }
    report.add(Comparison {
        name: "memory of an idle client".to_owned(),
        unit: "MiB",
        volcredis: Samples::new(idle),
        baseline: Some(("a tokio runtime".to_owned(), Samples::new(runtime))),
        goal: Goal::AtMostMore(2.0),
        server_load: None,
    });
    further_clients(rounds, server, report)?;
    report.add(Comparison {
        name: format!("memory of each of {IN_FLIGHT} calls, most of which wait for a permit"),
        unit: "KiB",
        volcredis: Samples::new(in_flight),
        baseline: None,
        goal: Goal::AtMost(12.0),
        server_load: None,
    });
    report.add(Comparison {
        name: format!("memory of each of {IN_FLIGHT} calls in flight"),
        unit: "KiB",
        volcredis: Samples::new(unlimited),
        baseline: Some(("reqwest".to_owned(), Samples::new(reqwest))),
        goal: Goal::AtMostTimes(1.1),
        server_load: None,
    });
    Ok(())
}

const IN_FLIGHT: u64 = 10_000;
/// The number of clients over which their time and memory are averaged.
const CLIENTS: u64 = 100;

/// Measures https clients that are made while there is one already.
fn further_clients(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let (mut time, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(5) {
        let usage = memory_use(server, "second-https-client", CLIENTS)?;
        time.push(usage.measurement.cpu_us() / 1e3);
        memory.push(kibibytes_each(&usage));
    }
    for (name, unit, samples, limit) in [("CPU time", "ms", time, 0.1), ("memory", "KiB", memory, 32.0)] {
        report.add(Comparison {
            name: format!("{name} of a second https client"),
            unit,
            volcredis: Samples::new(samples),
            baseline: None,
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    Ok(())
}

/// Measures a scenario in a process of its own.
pub(super) fn memory_use(server: &Server, scenario: &str, number: u64) -> Result<MemoryUse> {
    let number = number.to_string();
    let mut command = own_process(&["memory", "--scenario", scenario, "--number", &number])?;
    run_json(command.args(["--server", &server.url()]))
}

#[allow(clippy::cast_precision_loss)]
pub(super) fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}

#[allow(clippy::cast_precision_loss)]
fn kibibytes_each(usage: &MemoryUse) -> f64 {
    usage.peak.saturating_sub(usage.before) as f64 / 1024.0 / usage.measurement.iterations as f64
}
