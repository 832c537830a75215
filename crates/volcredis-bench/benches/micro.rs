//! Micro-benchmarks of signing, validation and decoding: `cargo bench --package volcredis-bench`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use volcredis_bench::signing::Signing;
use volcredis_bench::{baseline, workload};
use volcredis_core::Request;
use volcredis_core::actions::DescribeDBInstancesResponse;
use volcredis_core::response::{Decode, ResultOf};

fn sign(criterion: &mut Criterion) {
    let Ok(signing) = Signing::new() else { return };
    let mut group = criterion.benchmark_group("sign");
    group.bench_function("volcredis", |bencher| bencher.iter(|| signing.volcredis()));
    group.bench_function("SHA-256 alone", |bencher| bencher.iter(|| signing.sha256_digests()));
    group.bench_function("aws-sigv4", |bencher| bencher.iter(|| signing.aws()));
}

fn validate(criterion: &mut Criterion) {
    let request = workload::policy();
    criterion.bench_function("validate", |bencher| bencher.iter(|| black_box(&request).validate()));
}

fn decode(criterion: &mut Criterion) {
    let response = workload::list_response(1, 1);
    let mut group = criterion.benchmark_group("decode 100 instances");
    group.bench_function("volcredis", |bencher| {
        bencher.iter(|| ResultOf::<DescribeDBInstancesResponse>::default().decode(response.as_bytes()));
    });
    group.bench_function("serde", |bencher| {
        bencher.iter(|| serde_json::from_slice::<baseline::Response<baseline::List>>(response.as_bytes()));
    });
}

criterion_group!(micro, sign, validate, decode);
criterion_main!(micro);
