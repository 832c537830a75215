//! Signing, validation and decoding, in memory.

use std::env;
use std::hint::black_box;
use std::process::Command;

use anyhow::Result;
use volcredis_bench::measure::{Allocations, Samples, repeat};
use volcredis_bench::signing::Signing;
use volcredis_bench::{baseline, workload};
use volcredis_core::Request;
use volcredis_core::actions::DescribeDBInstancesResponse;
use volcredis_core::response::{Decode, ResultOf};

use super::run_json;
use crate::report::{Comparison, Goal, Report};

pub(crate) fn measure(rounds: usize, report: &mut Report) -> Result<()> {
    sign(rounds, report)?;
    validate(rounds, report);
    decode(rounds, report);
    allocations(report)
}

fn allocations(report: &mut Report) -> Result<()> {
    let program = env::current_exe()?.with_file_name("volcredis-allocations");
    let Allocations { sign, validate } = run_json(&mut Command::new(program))?;
    for (name, count, limit) in
        [("signing with a cached key", sign, 3.0), ("the validation of a valid request", validate, 0.0)]
    {
        report.add(Comparison {
            name: format!("allocations of {name}"),
            unit: "",
            #[allow(clippy::cast_precision_loss)]
            volcredis: Samples::exact(count as f64),
            baseline: None,
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    Ok(())
}

fn sign(rounds: usize, report: &mut Report) -> Result<()> {
    const ITERATIONS: u64 = 50_000;
    let signing = Signing::new()?;
    let (mut volcredis, mut sha256, mut aws) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..3 * rounds {
        volcredis.push(repeat(ITERATIONS, || signing.volcredis()).cpu_us());
        sha256.push(repeat(ITERATIONS, || signing.sha256_digests()).cpu_us());
        aws.push(repeat(ITERATIONS / 10, || signing.aws()).cpu_us());
    }
    let volcredis = Samples::new(volcredis);
    for (baseline, rounds, goal) in
        [("its SHA-256 digests alone", sha256, Goal::AtMostTimes(1.45)), ("aws-sigv4", aws, Goal::None)]
    {
        report.add(Comparison {
            name: "signing with a cached key".to_owned(),
            unit: "µs",
            volcredis: volcredis.clone(),
            baseline: Some((baseline.to_owned(), Samples::new(rounds))),
            goal,
            server_load: None,
        });
    }
    Ok(())
}

fn validate(rounds: usize, report: &mut Report) {
    let request = workload::policy();
    let volcredis = (0..3 * rounds).map(|_| repeat(100_000, || black_box(&request).validate()).cpu_ns());
    report.add(Comparison {
        name: "validation of a typical request".to_owned(),
        unit: "ns",
        volcredis: Samples::new(volcredis),
        baseline: None,
        goal: Goal::AtMost(300.0),
        server_load: None,
    });
}

fn decode(rounds: usize, report: &mut Report) {
    const ITERATIONS: u64 = 200;
    let response = workload::list_response(1, 1);
    let (mut volcredis, mut serde) = (Vec::new(), Vec::new());
    for _ in 0..3 * rounds {
        volcredis.push(
            repeat(ITERATIONS, || {
                let mut result = ResultOf::<DescribeDBInstancesResponse>::default();
                let metadata = result.decode(response.as_bytes());
                (metadata, result)
            })
            .cpu_us(),
        );
        serde.push(
            repeat(ITERATIONS, || {
                serde_json::from_slice::<baseline::Response<baseline::List>>(response.as_bytes())
            })
            .cpu_us(),
        );
    }
    report.add(Comparison {
        name: "decoding a list of 100 instances".to_owned(),
        unit: "µs",
        volcredis: Samples::new(volcredis),
        baseline: Some(("serde alone".to_owned(), Samples::new(serde))),
        goal: Goal::None,
        server_load: None,
    });
}
