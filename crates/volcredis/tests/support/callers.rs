//! A common interface of both clients.

use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::runtime::{self, Runtime};
use volcredis::{AsyncClient, Builder, Client, Credentials, DynamicRequest, Error, Response, RetryConfig};

/// A client of either kind.
pub trait Caller {
    fn name(&self) -> &'static str;
    fn call(&self, request: &DynamicRequest) -> Result<Response<Value>, Error>;
}

impl Caller for Client {
    fn name(&self) -> &'static str {
        "blocking"
    }

    fn call(&self, request: &DynamicRequest) -> Result<Response<Value>, Error> {
        self.send(request)
    }
}

/// An async client with a runtime of its own.
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
}

impl OnTokio {
    /// Drops the client but not the runtime. Returns whether all tasks of the client end.
    pub fn ends_tasks_when_dropped(&mut self) -> bool {
        self.client = None;
        eventually(|| self.runtime.metrics().num_alive_tasks() == 0)
    }
}

/// Returns a builder of clients with short delays and timeouts.
pub fn builder(url: &str) -> Builder {
    Client::builder("cn-beijing")
        .endpoint(url)
        .credentials(Credentials::new("AKLTtest", "a-secret-of-the-tests"))
        .attempt_timeout(Duration::from_millis(700))
        .timeout(Duration::from_secs(10))
        .retry(RetryConfig::standard().max_attempts(3).base_delay(Duration::from_millis(1)))
}

/// Waits up to ten seconds for a condition. Returns whether it was met.
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

/// Returns the number of open file descriptors of the process.
pub fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}
