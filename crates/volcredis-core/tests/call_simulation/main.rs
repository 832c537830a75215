//! Drives many calls through the state machine, against a simulated network, service, clock and source of credentials
//! that all misbehave, and checks after each call what must hold whatever happens.
//!
//! - `cargo test -p volcredis-core --test call_simulation` runs a thousand seeds.
//! - `VOLCREDIS_SOAK=1 cargo test --release -p volcredis-core --test call_simulation` makes a million calls.
//! - `VOLCREDIS_SEED=7 cargo test -p volcredis-core --test call_simulation` replays one seed, and shows what happens.
#![allow(clippy::disallowed_methods, reason = "reads the seed from the environment and runs on all cores")]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod ledger;
mod service;
mod weather;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use world::{Tally, World};

const CALLS_OF_A_SEED: u32 = 50;

#[test]
fn whatever_happens_a_change_is_made_once_or_the_caller_is_told() {
    if let Ok(seed) = std::env::var("VOLCREDIS_SEED") {
        let tally = World::new(seed.parse().expect("VOLCREDIS_SEED is a number"), true).run(CALLS_OF_A_SEED);
        println!("{tally:?}");
        return;
    }
    let soak = std::env::var_os("VOLCREDIS_SOAK").is_some();
    let seeds = if soak { 20_000 } else { 1_000 };
    let tally = run(seeds);
    println!("{seeds} seeds: {tally:?}");
    assert_eq!(tally.calls, seeds * u64::from(CALLS_OF_A_SEED));
    // A simulation in which something never happens proves nothing of it.
    for (what, count) in tally.by_name() {
        assert!(count > 0, "the simulation never had: {what}");
    }
}

/// The same seed, and so the same world, gives the same life to every call.
#[test]
fn a_seed_replays() {
    for seed in [1, 2, 3] {
        let run = || World::new(seed, false).run(CALLS_OF_A_SEED);
        assert_eq!(run(), run());
    }
}

fn run(seeds: u64) -> Tally {
    let next = AtomicU64::new(0);
    let total = Mutex::new(Tally::default());
    let failed = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut tally = Tally::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds || failed.lock().unwrap().is_some() {
                        break;
                    }
                    match catch_unwind(AssertUnwindSafe(|| World::new(seed, false).run(CALLS_OF_A_SEED))) {
                        Ok(of_seed) => tally.add(&of_seed),
                        Err(panic) => {
                            let text = panic.downcast_ref::<String>().cloned();
                            *failed.lock().unwrap() = Some((seed, text.unwrap_or_default()));
                        }
                    }
                }
                total.lock().unwrap().add(&tally);
            });
        }
    });
    if let Some((seed, what)) = failed.into_inner().unwrap() {
        panic!("seed {seed} failed: {what}\nreplay it alone with VOLCREDIS_SEED={seed}");
    }
    total.into_inner().unwrap()
}
