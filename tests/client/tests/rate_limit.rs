//! Bulk work at the documented rate limit, against the emulator.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime;
use tokio::task::JoinSet;
use volcredis::actions::ModifyCrossRegionBackupPolicyRequest;
use volcredis::{AsyncClient, Builder, Client, Credentials, ErrorKind, RateLimit};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

const INSTANCE: &str = "redis-cn0212gzmh2xs";

fn emulator(per_second: u32) -> Emulator {
    Emulator::builder().rate_limit(Some(per_second)).start().unwrap()
}

/// A client with default options.
fn client(emulator: &Emulator) -> Builder {
    Client::builder("cn-beijing")
        .endpoint(emulator.url())
        .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY))
}

fn request() -> ModifyCrossRegionBackupPolicyRequest {
    ModifyCrossRegionBackupPolicyRequest::new(INSTANCE, true).cross_backup_region("cn-shanghai")
}

/// The numbers of attempts, and of throttled attempts, after the first second.
#[derive(Clone, Default)]
struct Tally(Arc<Mutex<Option<Instant>>>, Arc<AtomicUsize>, Arc<AtomicUsize>);

impl Tally {
    fn watch(&self, builder: Builder) -> Builder {
        let Self(start, attempts, throttled) = self.clone();
        builder.on_attempt(move |attempt| {
            let start = *start.lock().unwrap().get_or_insert_with(Instant::now);
            if start.elapsed() < Duration::from_secs(1) {
                return;
            }
            attempts.fetch_add(1, Ordering::SeqCst);
            let is_throttled =
                matches!(attempt.error, Some(ErrorKind::Service(error)) if error.code == "AccountFlowLimitExceeded");
            throttled.fetch_add(usize::from(is_throttled), Ordering::SeqCst);
        })
    }

    fn check(&self) {
        let (attempts, throttled) = (self.1.load(Ordering::SeqCst), self.2.load(Ordering::SeqCst));
        assert!(
            throttled * 10 <= attempts,
            "{throttled} of {attempts} were throttled after the first second"
        );
    }
}

fn from_threads(client: &Client, threads: usize, calls: usize) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while next.fetch_add(1, Ordering::SeqCst) < calls {
                    client.modify_cross_region_backup_policy(&request()).unwrap();
                }
            });
        }
    });
}

fn from_tasks(client: &AsyncClient, calls: usize) {
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..calls {
            let client = client.clone();
            tasks.spawn(async move { client.modify_cross_region_backup_policy(&request()).await.map(drop) });
        }
        for outcome in tasks.join_all().await {
            outcome.unwrap();
        }
    });
}

#[test]
fn bulk_work_succeeds_by_default() {
    const CALLS: usize = 70;
    let emulator = emulator(20);
    let tally = Tally::default();
    from_threads(&tally.watch(client(&emulator)).build().unwrap(), 16, CALLS);
    tally.check();
    let tally = Tally::default();
    from_tasks(&tally.watch(client(&emulator)).into_async().build().unwrap(), CALLS);
    tally.check();
}

/// Makes 1,000 calls with the default options, and prints how many times as long as the limit dictates they take.
fn a_thousand_calls(name: &str, make_calls: impl FnOnce(Builder, usize)) {
    const CALLS: usize = 1_000;
    let emulator = emulator(20);
    let tally = Tally::default();
    let start = Instant::now();
    make_calls(tally.watch(client(&emulator)), CALLS);
    let ratio = start.elapsed().as_secs_f64() / (CALLS as f64 / 20.0);
    println!("{CALLS} calls from {name}: {ratio:.3} times what the limit dictates");
    tally.check();
}

/// Run by `cargo xtask test --soak`. Prints the figures in the documentation.
#[test]
#[ignore = "takes a minute"]
fn a_thousand_calls_take_as_long_as_the_limit_dictates() {
    thread::scope(|scope| {
        scope.spawn(|| {
            a_thousand_calls("threads", |client, calls| from_threads(&client.build().unwrap(), 16, calls));
        });
        scope.spawn(|| {
            a_thousand_calls("tasks", |client, calls| {
                from_tasks(&client.into_async().build().unwrap(), calls);
            });
        });
    });
}

#[test]
fn a_fixed_rate_avoids_throttling() {
    let emulator = emulator(20);
    let tally = Tally::default();
    let client = tally.watch(client(&emulator)).rate_limit(RateLimit::PerSecond(15.0)).build().unwrap();
    from_threads(&client, 4, 30);
    assert_eq!(tally.2.load(Ordering::SeqCst), 0);
}

#[test]
fn an_invalid_rate_is_an_error() {
    for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let emulator = emulator(20);
        let error = client(&emulator).rate_limit(RateLimit::PerSecond(rate)).build().unwrap_err();
        assert!(error.to_string().contains("positive"), "{error}");
    }
}
