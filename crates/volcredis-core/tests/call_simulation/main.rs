//! Randomized tests of the call state machine with a simulated network, service, clock and credentials provider, each of
//! which fails in many ways. The invariants of a call are checked at each step and at its end.
//!
//! - `cargo test -p volcredis-core --test call_simulation` runs 1,000 seeds of 50 calls.
//! - `VOLCREDIS_SOAK=1 cargo test --release -p volcredis-core --test call_simulation` runs 20,000 seeds.
//! - `VOLCREDIS_SEED=7 cargo test -p volcredis-core --test call_simulation` replays one seed and prints each event.
#![allow(clippy::disallowed_methods, reason = "reads the seed from the environment and runs on all cores")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod call_record;
mod conditions;
mod service;
mod simulation;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use simulation::{Counters, Simulation};

const CALLS_PER_SEED: u32 = 50;

#[test]
fn writes_are_executed_once_or_their_outcome_is_reported_as_unknown() {
    if let Ok(seed) = std::env::var("VOLCREDIS_SEED") {
        let counters =
            Simulation::new(seed.parse().expect("VOLCREDIS_SEED must be a number"), true).run(CALLS_PER_SEED);
        println!("{counters:?}");
        return;
    }
    let soak = std::env::var_os("VOLCREDIS_SOAK").is_some();
    let seeds = if soak { 20_000 } else { 1_000 };
    let mut counters = run(seeds);
    println!("{seeds} seeds: {counters:?}");
    assert_eq!(counters.calls, seeds * u64::from(CALLS_PER_SEED));
    // An event that never occurs is not tested.
    for (name, count) in counters.by_name() {
        assert!(*count > 0, "the simulation had no {name}");
    }
}

#[test]
fn simulations_with_the_same_seed_are_identical() {
    for seed in [1, 2, 3] {
        let run = || Simulation::new(seed, false).run(CALLS_PER_SEED);
        assert_eq!(run(), run());
    }
}

fn run(seeds: u64) -> Counters {
    let next = AtomicU64::new(0);
    let total = Mutex::new(Counters::default());
    let failed = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut counters = Counters::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds || failed.lock().unwrap().is_some() {
                        break;
                    }
                    match catch_unwind(AssertUnwindSafe(|| Simulation::new(seed, false).run(CALLS_PER_SEED)))
                    {
                        Ok(counters_of_seed) => counters.add(counters_of_seed),
                        Err(panic) => {
                            let message = panic.downcast_ref::<String>().cloned();
                            *failed.lock().unwrap() = Some((seed, message.unwrap_or_default()));
                        }
                    }
                }
                total.lock().unwrap().add(counters);
            });
        }
    });
    if let Some((seed, message)) = failed.into_inner().unwrap() {
        panic!("seed {seed} failed: {message}\nreplay it with VOLCREDIS_SEED={seed}");
    }
    total.into_inner().unwrap()
}
