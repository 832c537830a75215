//! Calls in Rust.

use anyhow::Result;
use volcredis_bench::measure::{Measurement, Samples};

use super::{own_process, run_json};
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let small = |client, baseline, in_flight, goal| LoadComparison {
        client,
        baseline,
        call: "policy",
        in_flight,
        calls: 20_000,
        goal,
    };
    let list = |client, baseline, goal| LoadComparison {
        client,
        baseline,
        call: "list",
        in_flight: 1,
        calls: 1_000,
        goal,
    };
    for comparison in [
        small("blocking", "reqwest-block-on", 1, Goal::AtMostTimes(1.10)),
        small("blocking", "reqwest-tuned-block-on", 1, Goal::AtMostTimes(1.05)),
        small("blocking", "reqwest-blocking", 1, Goal::AtMostTimes(0.75)),
        small("blocking", "ureq", 1, Goal::AtMostTimes(0.6)),
        small("async", "reqwest", 1, Goal::None),
        small("async", "hyper", 1, Goal::None),
        small("async", "reqwest", 64, Goal::AtMostTimes(1.15)),
        small("async", "reqwest-tuned", 64, Goal::AtMostTimes(1.10)),
        small("async", "hyper", 64, Goal::None),
        list("blocking", "reqwest-block-on", Goal::AtMostTimes(1.10)),
        list("async", "reqwest", Goal::None),
    ] {
        comparison.run(rounds, server, report)?;
    }
    Ok(())
}

/// A client of this library and a baseline that make the same calls.
struct LoadComparison {
    client: &'static str,
    baseline: &'static str,
    call: &'static str,
    in_flight: u64,
    calls: u64,
    goal: Goal,
}

impl LoadComparison {
    fn run(&self, rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
        let (mut volcredis, mut baseline) = (Vec::new(), Vec::new());
        server.load()?;
        for _ in 0..rounds {
            volcredis.push(self.measure(self.client, server)?);
            baseline.push(self.measure(self.baseline, server)?);
        }
        let load = Some(server.load()?);
        let Self { client, call, in_flight, .. } = self;
        let name = format!("{client} client, {in_flight} in flight, `{call}`");
        let rate = |measurements: &[Measurement]| Samples::new(measurements.iter().map(Measurement::rate));
        let cpu = |measurements: &[Measurement]| Samples::new(measurements.iter().map(Measurement::cpu_us));
        report.add(Comparison {
            name: format!("{name}, CPU time per call"),
            unit: "µs",
            volcredis: cpu(&volcredis),
            baseline: Some((self.baseline.to_owned(), cpu(&baseline))),
            goal: self.goal,
            server_load: load,
        });
        report.add(Comparison {
            name: format!("{name}, calls per second"),
            unit: "/s",
            volcredis: rate(&volcredis),
            baseline: Some((self.baseline.to_owned(), rate(&baseline))),
            goal: Goal::None,
            server_load: load,
        });
        Ok(())
    }

    fn measure(&self, client: &str, server: &Server) -> Result<Measurement> {
        let (in_flight, calls) = (self.in_flight.to_string(), self.calls.to_string());
        let mut command = own_process(&["load", "--client", client, "--call", self.call])?;
        command.args(["--in-flight", &in_flight, "--calls", &calls, "--server", &server.url()]);
        run_json(&mut command)
    }
}
