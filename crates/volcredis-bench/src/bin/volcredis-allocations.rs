//! Counts allocations and prints the counts as JSON. A separate program, because counting slows each allocation down.
#![allow(clippy::print_stdout)]

use allocation_counter::measure;
use anyhow::Result;
use volcredis_bench::measure::Allocations;
use volcredis_bench::signing::Signing;
use volcredis_bench::workload;
use volcredis_core::Request;

fn main() -> Result<()> {
    let signing = Signing::new()?;
    // Cache the key.
    signing.volcredis()?;
    let sign = measure(|| drop(signing.volcredis())).count_total;
    let request = workload::policy();
    let validate = measure(|| drop(request.validate())).count_total;
    println!("{}", serde_json::to_string(&Allocations { sign, validate })?);
    Ok(())
}
