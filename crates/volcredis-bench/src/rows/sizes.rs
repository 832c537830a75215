//! Sizes of what is installed.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use volcredis_bench::measure::Figure;

use super::memory::mebibytes;
use crate::artifacts::Artifacts;
use crate::report::{Goal, Report, Row};

pub(crate) fn measure(artifacts: &Artifacts, report: &mut Report) -> Result<()> {
    for (what, path, goal) in [
        ("`libvolcredis.so`, stripped", artifacts.library()?, 6.0),
        ("the command `volcredis`, stripped", artifacts.command()?, 12.0),
        ("the wheel", artifacts.wheel()?, 5.0),
    ] {
        report.add(Row {
            what: format!("size of {what}"),
            unit: "MiB",
            ours: Figure::exact(mebibytes(size(path)?)),
            reference: None,
            goal: Goal::AtMost(goal),
            server_busy: None,
        });
    }
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    Ok(fs::metadata(path).with_context(|| format!("there is no {}", path.display()))?.len())
}
