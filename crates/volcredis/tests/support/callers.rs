//! Both clients, as one.

use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::runtime::{self, Runtime};
use volcredis::{AsyncClient, Builder, Client, Credentials, DynamicRequest, Error, Response, RetryConfig};

/// A client of either kind.
pub trait Caller {
    fn name(&self) -> &'static str;
    fn call(&self, request: &DynamicRequest) -> Result<Response<Value>, Error>;
    /// Waits until no task but the test itself is left; whether that came true.
    fn becomes_idle(&self) -> bool;
}

impl Caller for Client {
    fn name(&self) -> &'static str {
        "blocking"
    }

    fn call(&self, request: &DynamicRequest) -> Result<Response<Value>, Error> {
        self.send(request)
    }

    fn becomes_idle(&self) -> bool {
        // Its tasks live and die with it.
        true
    }
}

/// An async client with a runtime to itself.
pub struct OnTokio {
    client: Option<AsyncClient>,
    runtime: Runtime,
}

impl OnTokio {
    pub fn new(client: AsyncClient) -> Self {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Self { client: Some(client), runtime }
    }
}

impl Caller for OnTokio {
    fn name(&self) -> &'static str {
        "async"
    }

    fn call(&self, request: &DynamicRequest) -> Result<Response<Value>, Error> {
        self.runtime.block_on(self.client.as_ref().unwrap().send(request))
    }

    fn becomes_idle(&self) -> bool {
        eventually(|| self.runtime.metrics().num_alive_tasks() == 0)
    }
}

impl OnTokio {
    /// Drops the client and keeps the runtime.
    pub fn let_go(&mut self) {
        self.client = None;
    }
}

/// A builder for a server of the tests, with waits that are short.
pub fn builder(url: &str) -> Builder {
    Client::builder("cn-beijing")
        .endpoint(url)
        .credentials(Credentials::new("AKLTtest", "a-secret-of-the-tests"))
        .attempt_timeout(Duration::from_millis(700))
        .timeout(Duration::from_secs(10))
        .retry(RetryConfig::standard().max_attempts(3).base_delay(Duration::from_millis(1)))
}

/// Looks again and again, for some seconds, whether something has come true.
pub fn eventually(condition: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if condition() {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

/// The open file descriptors of this process.
pub fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

/// A builder for an emulator.
pub fn emulator(url: &str) -> Builder {
    builder(url)
        .credentials(Credentials::new(
            volcredis_emulator::DEFAULT_ACCESS_KEY,
            volcredis_emulator::DEFAULT_SECRET_KEY,
        ))
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(20))
}
