//! The time of the test command, with everything built.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Result, ensure};
use volcredis_bench::measure::{CLIENT_CORE, Samples, pin, unpin};

use crate::report::{Comparison, Goal, Report};

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let run = || -> Result<f64> {
        let mut cargo = Command::new("cargo");
        let command = cargo.args(["xtask", "test"]).current_dir(&workspace);
        let start = Instant::now();
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        ensure!(status.success(), "`cargo xtask test` ended with {status}");
        Ok(start.elapsed().as_secs_f64())
    };
    // The benchmarks use one core, the tests all of them.
    unpin();
    // Builds what is missing.
    run()?;
    let seconds = run()?;
    pin(CLIENT_CORE);
    report.add(Comparison {
        name: "the test command, with everything built".to_owned(),
        unit: "s",
        volcredis: Samples::exact(seconds),
        baseline: None,
        // Half of the 729 s that it once took.
        goal: Goal::AtMost(364.0),
        server_load: None,
    });
    Ok(())
}
