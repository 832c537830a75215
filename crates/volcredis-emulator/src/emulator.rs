//! A running emulator.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::oneshot;
use volcredis_core::Timestamp;

use crate::Builder;
use crate::clock::AdvanceClockError;
use crate::fault_injection::FaultInjector;
use crate::fault_rule::{FaultRule, FaultRulesError};
use crate::http::{self, Backend};
use crate::request_log::RequestLogEntry;
use crate::seed_instance::{SeedInstance, SeedInstanceError};

/// Blocks all signals of the calling thread except those that the thread itself raises by a fault. Otherwise a write to a
/// broken connection could end the process by SIGPIPE.
#[cfg(unix)]
pub(crate) fn block_signals() {
    use nix::sys::signal::{SigSet, Signal};

    let mut signals = SigSet::all();
    for fault in
        [Signal::SIGBUS, Signal::SIGFPE, Signal::SIGILL, Signal::SIGSEGV, Signal::SIGSYS, Signal::SIGTRAP]
    {
        signals.remove(fault);
    }
    // Fails only for invalid arguments.
    let _ = signals.thread_block();
}

#[cfg(not(unix))]
fn block_signals() {}

/// Applies events when they are due, and not only with the next call: clients of Redis wait for their effects.
async fn apply_due_events(backend: Arc<Backend>) {
    const INTERVAL: Duration = Duration::from_millis(100);
    loop {
        tokio::time::sleep(INTERVAL).await;
        let mut service = http::lock(&backend.service);
        // An unreadable state is the error of the next call.
        let _ = service.advance_to(backend.clock.now());
    }
}

/// A running emulator: a server on a thread of its own. It stops when this is dropped.
pub struct Emulator {
    address: SocketAddr,
    backend: Arc<Backend>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// Returns a builder with the default configuration.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn start(listen: SocketAddr, backend: Backend) -> io::Result<Self> {
        let listener = TcpListener::bind(listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        backend.set_address(address);
        let backend = Arc::new(backend);
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        if http::lock(&backend.service).data_plane().is_some() {
            runtime.spawn(apply_due_events(Arc::clone(&backend)));
        }
        let server = http::serve(listener, Arc::clone(&backend), stopped);
        let thread = thread::Builder::new().name("volcredis-emulator".to_owned()).spawn(move || {
            block_signals();
            runtime.block_on(server);
        })?;
        Ok(Self { address, backend, stop: Some(stop), thread: Some(thread) })
    }

    #[cfg(feature = "client")]
    pub(crate) fn backend(&self) -> &Backend {
        &self.backend
    }

    /// Returns the URL, such as `http://127.0.0.1:40123`, to configure as the endpoint of a client.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://{}", self.backend.scheme(), self.address)
    }

    /// Returns the certificate of the authority that clients have to trust, in PEM format; `None` without TLS.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn certificate_authority(&self) -> Option<&str> {
        self.backend.tls.as_ref().map(|tls| tls.authority.as_str())
    }

    /// Returns the address that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the time of its clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.backend.clock.now().timestamp()
    }

    /// Pauses its clock.
    pub fn pause_clock(&self) {
        self.backend.clock.pause();
    }

    /// Resumes its clock from the time it was paused at.
    pub fn resume_clock(&self) {
        self.backend.clock.resume();
    }

    /// Advances its clock, paused or not. Events due by then take place before the next call is executed.
    ///
    /// # Errors
    ///
    /// Returns an error if the new time is after the year 9999. The clock is then unchanged.
    pub fn advance_clock(&self, duration: Duration) -> Result<(), AdvanceClockError> {
        self.backend.clock.advance(duration)
    }

    /// Replaces the fault rules. An empty list ends fault injection.
    ///
    /// # Errors
    ///
    /// Returns an error if a rule is invalid or cannot have an effect. The rules are then unchanged.
    pub fn set_faults(&self, rules: impl IntoIterator<Item = FaultRule>) -> Result<(), FaultRulesError> {
        let rules: Vec<FaultRule> = rules.into_iter().collect();
        FaultRule::validate_list(&rules)?;
        *http::lock(&self.backend.fault_injector) = FaultInjector::new(rules);
        Ok(())
    }

    /// Returns to the state, the time, the faults and the request ids that it was started with. Calls with the same parameters
    /// then have the same responses again.
    ///
    /// # Errors
    ///
    /// Returns an error if the state file cannot be written. Nothing has changed then.
    pub fn reset(&self) -> io::Result<()> {
        self.backend.reset()
    }

    /// Adds an instance in the status `Running`, and returns its id.
    ///
    /// # Errors
    ///
    /// Returns an error if a value is invalid, if the id exists, or if the state file cannot be written.
    pub fn add_instance(&self, instance: &SeedInstance) -> Result<String, SeedInstanceError> {
        self.backend.add_instance(instance)
    }

    /// Returns the whole state as JSON, for [`import`](Self::import) by an emulator of the same version.
    ///
    /// # Errors
    ///
    /// Returns an error if a change could not be stored, and the state file cannot be read.
    pub fn export(&self) -> io::Result<String> {
        self.backend.export()
    }

    /// Replaces the whole state by an exported one. The clock continues from the time of that state if it is later.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`InvalidData`](io::ErrorKind::InvalidData) if the JSON is no exported state, and another
    /// one if the state file cannot be written. Nothing has changed then.
    pub fn import(&self, json: &[u8]) -> io::Result<()> {
        self.backend.import(json)
    }

    /// Returns the last 100 calls, the first one first. Each request is one, so that a retried call is there several times.
    #[must_use]
    pub fn calls(&self) -> Vec<RequestLogEntry> {
        http::lock(&self.backend.request_log).entries().cloned().collect()
    }

    /// Serves until the process ends.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread does not end, because nothing can drop `self` meanwhile.
            let _ = thread.join();
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        http::lock(&self.backend.service).close(self.backend.clock.now());
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Emulator").field("address", &self.address).finish_non_exhaustive()
    }
}
