//! Signing, validation and decoding, in memory.

use std::env;
use std::hint::black_box;
use std::process::Command;

use anyhow::Result;
use volcredis_bench::measure::{Allocations, Figure, repeat};
use volcredis_bench::signing::Signing;
use volcredis_bench::{plain, workload};
use volcredis_core::Request;
use volcredis_core::actions::DescribeDBInstancesResponse;
use volcredis_core::response::{Decode, ResultOf};

use super::printed;
use crate::report::{Goal, Report, Row};

pub(crate) fn measure(rounds: usize, report: &mut Report) -> Result<()> {
    sign(rounds, report)?;
    validate(rounds, report);
    decode(rounds, report);
    allocations(report)
}

fn allocations(report: &mut Report) -> Result<()> {
    let program = env::current_exe()?.with_file_name("volcredis-allocations");
    let Allocations { sign, validate } = printed(&mut Command::new(program))?;
    for (what, count, most) in
        [("signing with a cached key", sign, 3.0), ("validation that passes", validate, 0.0)]
    {
        report.add(Row {
            what: format!("allocations of {what}"),
            unit: "",
            #[allow(clippy::cast_precision_loss)]
            ours: Figure::exact(count as f64),
            reference: None,
            goal: Goal::AtMost(most),
            server_busy: None,
        });
    }
    Ok(())
}

fn sign(rounds: usize, report: &mut Report) -> Result<()> {
    const TIMES: u64 = 50_000;
    let signing = Signing::new()?;
    let (mut ours, mut alone, mut aws) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..3 * rounds {
        ours.push(repeat(TIMES, || signing.ours()).cpu_us());
        alone.push(repeat(TIMES, || signing.sha256_work()).cpu_us());
        aws.push(repeat(TIMES / 10, || signing.aws()).cpu_us());
    }
    let ours = Figure::of(ours);
    for (peer, rounds, goal) in
        [("the bare SHA-256 work", alone, Goal::AtMostTimes(1.5)), ("aws-sigv4", aws, Goal::Shown)]
    {
        report.add(Row {
            what: "signing with a cached key".to_owned(),
            unit: "µs",
            ours: ours.clone(),
            reference: Some((peer.to_owned(), Figure::of(rounds))),
            goal,
            server_busy: None,
        });
    }
    Ok(())
}

fn validate(rounds: usize, report: &mut Report) {
    let request = workload::policy();
    let ours = (0..3 * rounds).map(|_| repeat(100_000, || black_box(&request).validate()).cpu_ns_each());
    report.add(Row {
        what: "validating a typical request".to_owned(),
        unit: "ns",
        ours: Figure::of(ours),
        reference: None,
        goal: Goal::AtMost(300.0),
        server_busy: None,
    });
}

fn decode(rounds: usize, report: &mut Report) {
    const TIMES: u64 = 200;
    let response = workload::list_response(1, 1);
    let (mut ours, mut serde) = (Vec::new(), Vec::new());
    for _ in 0..3 * rounds {
        ours.push(
            repeat(TIMES, || {
                let mut result = ResultOf::<DescribeDBInstancesResponse>::default();
                let metadata = result.decode(response.as_bytes());
                (metadata, result)
            })
            .cpu_us(),
        );
        serde.push(
            repeat(TIMES, || serde_json::from_slice::<plain::Answer<plain::List>>(response.as_bytes()))
                .cpu_us(),
        );
    }
    report.add(Row {
        what: "decoding a list of 100 instances".to_owned(),
        unit: "µs",
        ours: Figure::of(ours),
        reference: Some(("plain serde".to_owned(), Figure::of(serde))),
        goal: Goal::Shown,
        server_busy: None,
    });
}
