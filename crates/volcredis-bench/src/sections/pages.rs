//! Pages of a list from a distant server.

use anyhow::Result;
use volcredis_bench::measure::Samples;

use super::memory::memory_use;
use crate::report::{Comparison, Goal, Report};
use crate::server::ROUND_TRIP;
use crate::server_process::Server;

/// The number of pages.
const PAGES: u64 = 20;

pub(crate) fn measure(rounds: usize, server: &Server, report: &mut Report) -> Result<()> {
    let mut round_trips = Vec::new();
    for _ in 0..rounds {
        let wall = memory_use(server, "distant-pages", PAGES)?.measurement.wall_ns;
        #[allow(clippy::cast_precision_loss)]
        round_trips.push(wall as f64 / 1e9 / ROUND_TRIP.as_secs_f64());
    }
    report.add(Comparison {
        name: format!("time for {PAGES} pages of a list of known length, up to 8 at a time"),
        unit: "round trips",
        volcredis: Samples::new(round_trips),
        baseline: None,
        goal: Goal::AtMost(5.5),
        server_load: None,
    });
    Ok(())
}
