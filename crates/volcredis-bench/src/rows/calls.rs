//! Calls in Rust.

use anyhow::Result;
use volcredis_bench::measure::{Cost, Figure};

use super::{printed, this_program};
use crate::report::{Goal, Report, Row};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let small =
        |ours, peer, in_flight, goal| Contest { ours, peer, call: "policy", in_flight, calls: 20_000, goal };
    let list = |ours, peer, goal| Contest { ours, peer, call: "list", in_flight: 1, calls: 1_000, goal };
    for contest in [
        small("blocking", "reqwest-blocking", 1, Goal::AtMostTimes(1.10)),
        small("async", "reqwest", 1, Goal::Shown),
        small("async", "hyper", 1, Goal::Shown),
        small("async", "reqwest", 64, Goal::AtMostTimes(1.15)),
        small("async", "hyper", 64, Goal::Shown),
        list("blocking", "reqwest-blocking", Goal::AtMostTimes(1.10)),
        list("async", "reqwest", Goal::Shown),
    ] {
        contest.run(rounds, server, report)?;
    }
    Ok(())
}

struct Contest {
    ours: &'static str,
    peer: &'static str,
    call: &'static str,
    in_flight: u64,
    calls: u64,
    goal: Goal,
}

impl Contest {
    fn run(&self, rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        server.busy()?;
        for _ in 0..rounds {
            ours.push(self.load(self.ours, server)?);
            theirs.push(self.load(self.peer, server)?);
        }
        let busy = server.busy()?;
        let Self { ours: client, call, in_flight, .. } = self;
        let what = format!("{client} client, {in_flight} in flight, `{call}`");
        let (peer, rate) = (self.peer.to_owned(), |costs: &[Cost]| Figure::of(costs.iter().map(Cost::rate)));
        let cpu = |costs: &[Cost]| Figure::of(costs.iter().map(Cost::cpu_us));
        report.add(Row {
            what: format!("{what}, CPU of a call"),
            unit: "µs",
            ours: cpu(&ours),
            reference: Some((peer.clone(), cpu(&theirs))),
            goal: self.goal,
            server_busy: Some(busy),
        });
        report.add(Row {
            what: format!("{what}, calls a second"),
            unit: "/s",
            ours: rate(&ours),
            reference: Some((peer, rate(&theirs))),
            goal: Goal::Shown,
            server_busy: Some(busy),
        });
        Ok(())
    }

    fn load(&self, peer: &str, server: &Server) -> Result<Cost> {
        let (in_flight, calls) = (self.in_flight.to_string(), self.calls.to_string());
        let mut command = this_program(&["load", "--peer", peer, "--call", self.call])?;
        command.args(["--in-flight", &in_flight, "--calls", &calls, "--server", &server.url()]);
        printed(&mut command)
    }
}
