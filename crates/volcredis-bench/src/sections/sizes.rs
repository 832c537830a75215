//! Sizes of the installed files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use volcredis_bench::measure::Samples;

use super::memory::mebibytes;
use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};

pub(crate) fn measure(artifacts: &Artifacts, report: &mut Report) -> Result<()> {
    for (name, path, limit) in [
        ("`libvolcredis.so`, stripped", artifacts.library()?, 6.0),
        ("the command `volcredis`, stripped", artifacts.command()?, 12.0),
        ("the wheel", artifacts.wheel()?, 5.0),
    ] {
        report.add(Comparison {
            name: format!("size of {name}"),
            unit: "MiB",
            volcredis: Samples::exact(mebibytes(size(path)?)),
            baseline: None,
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    Ok(fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?.len())
}
