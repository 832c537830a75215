//! Counts how often memory is asked for, and prints the counts as JSON. A program of its own, because what counts takes time
//! at each allocation.
#![allow(clippy::print_stdout)]

use allocation_counter::measure;
use anyhow::Result;
use volcredis_bench::measure::Allocations;
use volcredis_bench::signing::Signing;
use volcredis_bench::workload;
use volcredis_core::Request;

fn main() -> Result<()> {
    let signing = Signing::new()?;
    // For the first time, so that the key is known.
    signing.ours()?;
    let sign = measure(|| drop(signing.ours())).count_total;
    let request = workload::policy();
    let validate = measure(|| drop(request.validate())).count_total;
    println!("{}", serde_json::to_string(&Allocations { sign, validate })?);
    Ok(())
}
