//! Calls in Python.

use anyhow::Result;
use volcredis_bench::measure::{Cost, Figure};

use super::printed;
use crate::artifacts::Artifacts;
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

/// Who makes calls how.
#[derive(Clone, Copy)]
struct Load {
    peer: &'static str,
    call: &'static str,
    threads: u32,
    calls: u32,
}

const OURS: Load = Load { peer: "volcredis", call: "policy", threads: 1, calls: 10_000 };
const OFFICIAL: Load = Load { peer: "official", call: "policy", threads: 1, calls: 1_500 };
const URLLIB3: Load = Load { peer: "urllib3", call: "policy", threads: 1, calls: 3_000 };
const OURS_8: Load = Load { threads: 8, ..OURS };
const OFFICIAL_8: Load = Load { threads: 8, ..OFFICIAL };
const OURS_LIST: Load = Load { call: "list", calls: 1_000, ..OURS };
const OFFICIAL_LIST: Load = Load { call: "list", calls: 100, ..OFFICIAL };

pub(crate) fn measure(
    rounds: usize,
    artifacts: &Artifacts,
    server: &Server,
    report: &mut Report,
) -> Result<()> {
    let loads = [OURS, OFFICIAL, URLLIB3, OURS_8, OFFICIAL_8, OURS_LIST, OFFICIAL_LIST];
    let mut costs = [const { Vec::new() }; 7];
    server.busy()?;
    for _ in 0..rounds {
        for (load, costs) in loads.iter().zip(&mut costs) {
            costs.push(load.run(artifacts, server)?);
        }
    }
    let busy = Some(server.busy()?);
    let cpu = |costs: &[Cost]| Figure::of(costs.iter().map(Cost::cpu_us));
    let rate = |costs: &[Cost]| Figure::of(costs.iter().map(Cost::rate));
    let [ours, official, urllib3, ours_8, official_8, ours_list, official_list] = &costs;
    for (what, unit, ours, peer, theirs, goal) in [
        (CPU, "µs", cpu(ours), "the official SDK", cpu(official), Goal::AtMostTimes(1.0 / 8.0)),
        (CPU, "µs", cpu(ours), "urllib3, unsigned", cpu(urllib3), Goal::AtMostTimes(0.25)),
        (RATE, "/s", rate(ours_8), "1 thread", rate(ours), Goal::AtLeastTimes(1.5)),
        (RATE, "/s", rate(ours_8), "the official SDK", rate(official_8), Goal::AtLeastTimes(10.0)),
        (LIST, "µs", cpu(ours_list), "the official SDK", cpu(official_list), Goal::AtMostTimes(1.0 / 9.0)),
    ] {
        let reference = Some((peer.to_owned(), theirs));
        report.add(Row { what: what.to_owned(), unit, ours, reference, goal, server_busy: busy });
    }
    Ok(())
}

const CPU: &str = "Python, 1 thread, CPU of a call";
const RATE: &str = "Python, 8 threads, calls a second";
const LIST: &str = "Python, 100 instances with three attributes of each, CPU of a call";

impl Load {
    fn run(&self, artifacts: &Artifacts, server: &Server) -> Result<Cost> {
        let (threads, calls) = (self.threads.to_string(), self.calls.to_string());
        let mut command = artifacts.script()?;
        command.args(["--peer", self.peer, "--call", self.call]);
        printed(command.args(["--threads", &threads, "--calls", &calls, "--server", &server.url()]))
    }
}
