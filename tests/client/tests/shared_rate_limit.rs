//! The rate limiter in a Redis, shared by processes. Needs `redis-server` in `PATH`.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod support;

use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use support::callers::{builder, eventually};
use support::http_server::{Server, Step};
use support::responses::{service_error, success};
use tokio::runtime::{self, Runtime};
use tokio::task::yield_now;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;
use volcredis::actions::{DescribeRegionsRequest, ModifyCrossRegionBackupPolicyRequest};
use volcredis::error::TimeoutError;
use volcredis::rate_limiter::SharedRateLimiter;
use volcredis::{Builder, CancellationToken, Client, Credentials, ErrorKind, RateLimit};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

const LIMIT: u32 = 20;
/// The variables of the test that is a worker process: the URLs of the service and the Redis, the number of calls, and
/// the file that receives a character for each attempt.
const WORKER: [&str; 4] =
    ["VOLCREDIS_TEST_SERVICE", "VOLCREDIS_TEST_REDIS", "VOLCREDIS_TEST_CALLS", "VOLCREDIS_TEST_ATTEMPTS"];

/// A Redis without data, which is killed when it is dropped.
struct Redis {
    port: u16,
    process: Child,
}

impl Redis {
    /// Starts a Redis, or prints that there is none.
    fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let redis = Self::start_on(port);
        if redis.is_none() {
            eprintln!("skipped: no redis-server in PATH");
        }
        redis
    }

    fn start_on(port: u16) -> Option<Self> {
        let mut command = Command::new("redis-server");
        command.args([
            "--port",
            &port.to_string(),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]);
        match command.stdout(Stdio::null()).spawn() {
            Ok(process) => {
                let redis = Self { port, process };
                assert!(eventually(|| redis.size().is_ok()));
                Some(redis)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => panic!("{error}"),
        }
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    fn limiter(&self) -> SharedRateLimiter {
        SharedRateLimiter::new(&self.url()).unwrap()
    }

    /// Returns the reply to an inline command.
    fn command(&self, command: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.write_all(format!("{command}\r\n").as_bytes())?;
        stream.shutdown(Shutdown::Write)?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply)?;
        Ok(reply)
    }

    fn configure(&self, command: &str) {
        assert_eq!(self.command(command).unwrap(), "+OK\r\n", "{command}");
    }

    /// Returns the number of keys.
    fn size(&self) -> io::Result<u64> {
        let reply = self.command("DBSIZE")?;
        let number = reply.trim().strip_prefix(':').and_then(|number| number.parse().ok());
        number.ok_or_else(|| io::Error::other(reply))
    }

    /// Returns the number of connections, without that of this request.
    fn connections(&self) -> usize {
        self.command("CLIENT LIST TYPE normal").unwrap().matches(" addr=").count() - 1
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn client(service: &str, limiter: SharedRateLimiter) -> Builder {
    Client::builder("cn-beijing")
        .endpoint(service)
        .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY))
        .rate_limiter(limiter)
}

/// Makes calls in a process of its own.
/// Returns a client that makes up to 200 calls per second.
fn limited_client(url: &str, limiter: SharedRateLimiter) -> Client {
    builder(url).rate_limiter(limiter).rate_limit(RateLimit::PerSecond(200.0)).build().unwrap()
}

#[test]
fn worker() {
    let Ok(service) = env::var(WORKER[0]) else { return };
    let calls: usize = env::var(WORKER[2]).unwrap().parse().unwrap();
    let limiter = SharedRateLimiter::new(&env::var(WORKER[1]).unwrap()).unwrap().account("2100000001");
    let attempts = File::options().append(true).open(env::var(WORKER[3]).unwrap()).unwrap();
    let client = client(&service, limiter)
        .rate_limit(RateLimit::DOCUMENTED)
        .on_attempt(move |attempt| {
            let mark = if attempt.http_status == Some(429) { b"x" } else { b"." };
            (&attempts).write_all(mark).unwrap();
        })
        .build()
        .unwrap();
    let request = ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true)
        .cross_backup_region("cn-shanghai");
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while next.fetch_add(1, Ordering::SeqCst) < calls {
                    client.modify_cross_region_backup_policy(&request).unwrap();
                }
            });
        }
    });
}

fn start_worker(service: &str, redis: &Redis, calls: usize, attempts: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "worker", "--nocapture"])
        .env(WORKER[0], service)
        .env(WORKER[1], redis.url())
        .env(WORKER[2], calls.to_string())
        .env(WORKER[3], attempts)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Runs three processes with `calls` calls each; with `kill`, one is killed half way. Nothing may be throttled.
fn run_fleet(calls: usize, kill: bool) {
    let Some(redis) = Redis::start() else { return };
    let emulator = Emulator::builder().rate_limit(Some(LIMIT)).start().unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    let attempts = || fs::read(file.path()).unwrap();
    let start = Instant::now();
    let mut workers: Vec<_> =
        (0..3).map(|_| start_worker(&emulator.url(), &redis, calls, file.path())).collect();
    if kill {
        while attempts().len() < calls * 3 / 2 {
            thread::sleep(Duration::from_millis(10));
        }
        let mut killed = workers.pop().unwrap();
        killed.kill().unwrap();
        killed.wait().unwrap();
    }
    for mut worker in workers {
        assert!(worker.wait().unwrap().success());
    }
    let attempts = attempts();
    let count = attempts.len();
    let ratio = start.elapsed().as_secs_f64() / (count as f64 / f64::from(LIMIT));
    println!("{count} requests (one process killed: {kill}): {ratio:.3} times what the limit dictates");
    assert_eq!(attempts.iter().filter(|mark| **mark == b'x').count(), 0, "throttled");
    assert!(if kill { count >= calls * 2 } else { count == calls * 3 }, "{count}");
}

#[test]
fn three_processes_share_the_limit_without_throttling() {
    run_fleet(30, false);
}

/// Run by `cargo xtask test --soak`.
#[test]
#[ignore = "takes a minute and a half"]
fn three_processes_take_what_the_limit_dictates() {
    run_fleet(300, false);
    run_fleet(300, true);
}

/// The warnings of a thread, as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn start() -> (Self, DefaultGuard) {
        let log = Self::default();
        let subscriber =
            tracing_subscriber::fmt().with_writer(log.clone()).with_max_level(LevelFilter::WARN).finish();
        (log, subscriber.set_default())
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn regions_server() -> Server {
    Server::steps(|_, _| vec![Step::Write(success(&json!({})))])
}

#[test]
fn calls_succeed_while_the_redis_is_away() {
    let Some(redis) = Redis::start() else { return };
    let (log, _guard) = Log::start();
    let server = regions_server();
    let client = limited_client(&server.url(), redis.limiter());
    let call = || client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    for _ in 0..10 {
        call();
    }
    assert_eq!(redis.size().unwrap(), 2);
    let port = redis.port;
    drop(redis);
    for _ in 0..20 {
        call();
    }
    assert_eq!(log.text().matches("is not available").count(), 1, "{}", log.text());
    let redis = Redis::start_on(port).unwrap();
    assert!(eventually(|| {
        call();
        redis.size().unwrap() == 2
    }));
}

#[test]
fn a_replica_is_replaced_once_it_accepts_writes() {
    let Some(redis) = Redis::start() else { return };
    let (log, _guard) = Log::start();
    let server = regions_server();
    let client = limited_client(&server.url(), redis.limiter());
    let call = || client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    call();
    redis.configure("REPLICAOF 127.0.0.1 1");
    for _ in 0..3 {
        call();
    }
    assert!(log.text().contains("read only replica"), "{}", log.text());
    redis.configure("REPLICAOF NO ONE");
    redis.configure("FLUSHALL");
    assert!(eventually(|| {
        call();
        redis.size().unwrap() == 2
    }));
}

#[test]
fn calls_succeed_with_a_wrong_password_which_is_not_logged() {
    let Some(redis) = Redis::start() else { return };
    redis.configure("CONFIG SET requirepass hunter2");
    let (log, _guard) = Log::start();
    let limiter = SharedRateLimiter::new(&format!("redis://:hunter3@127.0.0.1:{}", redis.port)).unwrap();
    let server = regions_server();
    let client = limited_client(&server.url(), limiter);
    for _ in 0..3 {
        client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    }
    let text = log.text();
    assert_eq!(text.matches("is not available").count(), 1, "{text}");
    assert!(!text.contains("hunter") && !format!("{client:?}").contains("hunter"), "{text} {client:?}");
}

#[test]
fn without_the_redis_calls_are_limited_in_the_process() {
    let limiter = SharedRateLimiter::new("redis://127.0.0.1:9").unwrap();
    let server = regions_server();
    let client = builder(&server.url())
        .rate_limiter(limiter)
        .rate_limit(RateLimit::PerSecond(0.01))
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    // The next slot is after its deadline.
    let error = client.describe_regions(&DescribeRegionsRequest::new()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::RateLimit { .. })), "{error}");
}

#[test]
fn a_redis_that_does_not_respond_leaves_a_call_its_time() {
    // Accepts connections by its backlog only.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let limiter = SharedRateLimiter::new(&format!("redis://{}", silent.local_addr().unwrap())).unwrap();
    let server = regions_server();
    let client = builder(&server.url())
        .rate_limiter(limiter)
        .rate_limit(RateLimit::PerSecond(100.0))
        .timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    for _ in 0..3 {
        client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    }
}

#[test]
fn a_clock_that_went_back_does_not_delay_calls() {
    let Some(redis) = Redis::start() else { return };
    let server = regions_server();
    let client = builder(&server.url())
        .rate_limiter(redis.limiter())
        .rate_limit(RateLimit::DOCUMENTED)
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    // An hour later.
    let script =
        "for _,f in ipairs{'next','window','last'} do redis.call('HINCRBY',KEYS[1],f,3600000000) end";
    let reply =
        redis.command(&format!("EVAL \"{script}\" 1 volcredis:{{default:cn-beijing:DescribeRegions}}"));
    assert_eq!(reply.unwrap(), "$-1\r\n");
    for _ in 0..2 {
        client.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    }
}

#[test]
fn connections_belong_to_a_runtime_and_close_with_the_client() {
    let Some(redis) = Redis::start() else { return };
    let server = regions_server();
    let limit = RateLimit::PerSecond(200.0);
    let builder = builder(&server.url()).rate_limiter(redis.limiter()).rate_limit(limit);
    let blocking = builder.clone().build().unwrap();
    blocking.describe_regions(&DescribeRegionsRequest::new()).unwrap();
    assert_eq!(redis.connections(), 1);
    drop(blocking);
    assert!(eventually(|| redis.connections() == 0));

    let client = builder.into_async().build().unwrap();
    let runtimes = [(); 2].map(|()| runtime::Builder::new_current_thread().enable_all().build().unwrap());
    let call = |runtime: &Runtime| {
        runtime.block_on(client.describe_regions(&DescribeRegionsRequest::new())).unwrap();
    };
    for runtime in runtimes.iter().chain(&runtimes) {
        call(runtime);
    }
    assert_eq!(redis.connections(), 2);
    let [live, ended] = runtimes;
    drop(ended);
    assert!(eventually(|| redis.connections() == 1));
    call(&runtime::Builder::new_current_thread().enable_all().build().unwrap());
    call(&live);
    drop(client);
    assert!(eventually(|| {
        live.block_on(yield_now());
        redis.connections() == 0
    }));
}

#[test]
fn retry_after_delays_the_requests_of_all_clients() {
    let Some(redis) = Redis::start() else { return };
    let delay = Duration::from_secs(2);
    let server = Server::steps(|_, number| {
        vec![Step::Write(match number {
            0 => String::from_utf8(service_error(429, "AccountFlowLimitExceeded"))
                .unwrap()
                .replacen("Content-Type", "Retry-After: 2\r\nContent-Type", 1)
                .into_bytes(),
            _ => success(&json!({})),
        })]
    });
    let new = || builder(&server.url()).rate_limiter(redis.limiter()).build().unwrap();
    let (first, second) = (new(), new());
    let request = DescribeRegionsRequest::new();
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(first.describe_regions(&request).unwrap().attempts, 2));
        // The first client has reported it.
        assert!(eventually(|| redis.size().unwrap() > 0));
        assert_eq!(second.describe_regions(&request).unwrap().attempts, 1);
        assert!(start.elapsed() >= delay, "{:?}", start.elapsed());
    });
}

#[test]
fn a_cancelled_call_gives_its_slot_to_the_next() {
    let Some(redis) = Redis::start() else { return };
    let server = regions_server();
    let limit = RateLimit::PerSecond(0.5);
    let client = builder(&server.url()).rate_limiter(redis.limiter()).rate_limit(limit).build().unwrap();
    let request = DescribeRegionsRequest::new();
    client.describe_regions(&request).unwrap();
    let token = CancellationToken::new();
    let cancelled = client.with_cancellation(&token).with_check(Duration::from_millis(1), {
        let token = token.clone();
        let start = Instant::now();
        move || {
            // By then, a slot is reserved.
            if start.elapsed() > Duration::from_millis(300) {
                token.cancel();
            }
        }
    });
    cancelled.describe_regions(&request).unwrap_err();
    // The slot after that of the cancelled call would be more than four seconds after the first one.
    let impatient = client.with_options(volcredis::CallOptions::new().timeout(Duration::from_secs(3)));
    impatient.describe_regions(&request).unwrap();
}

#[test]
fn an_invalid_url_is_an_error_without_its_password() {
    for (url, message) in [
        ("127.0.0.1:6379", "must be like"),
        ("http://:hunter2@127.0.0.1", "must be like"),
        ("rediss://:hunter2@127.0.0.1", "encrypted connections to a Redis are not supported"),
    ] {
        let error = SharedRateLimiter::new(url).unwrap_err().to_string();
        assert!(error.contains(message) && !error.contains("hunter2"), "{error}");
    }
    let limiter = SharedRateLimiter::new("redis://:hunter2@127.0.0.1").unwrap();
    assert!(!format!("{limiter:?}").contains("hunter2"));
}
