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
use crate::faults::{FaultRule, Faults};
use crate::http::{self, Backend};

/// Blocks all signals in the calling thread, but those that a fault of the thread itself raises. A client that breaks its
/// connection would end a program by SIGPIPE that has not been told to ignore it.
#[cfg(unix)]
fn block_signals() {
    use nix::sys::signal::{SigSet, Signal};

    let mut all = SigSet::all();
    for fault in
        [Signal::SIGBUS, Signal::SIGFPE, Signal::SIGILL, Signal::SIGSEGV, Signal::SIGSYS, Signal::SIGTRAP]
    {
        all.remove(fault);
    }
    // Fails for invalid arguments only.
    let _ = all.thread_block();
}

#[cfg(not(unix))]
fn block_signals() {}

/// A running emulator: a server on a thread of its own, which stops when this is dropped.
pub struct Emulator {
    address: SocketAddr,
    backend: Arc<Backend>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// Sets up an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn start(listen: SocketAddr, backend: Backend) -> io::Result<Self> {
        let listener = TcpListener::bind(listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let backend = Arc::new(backend);
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let serving = http::serve(listener, Arc::clone(&backend), stopped);
        let thread = thread::Builder::new().name("volcredis-emulator".to_owned()).spawn(move || {
            block_signals();
            runtime.block_on(serving);
        })?;
        Ok(Self { address, backend, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens, such as `http://127.0.0.1:40123`: the endpoint to give to a client.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme(), self.address)
    }

    #[cfg(feature = "tls")]
    fn scheme(&self) -> &'static str {
        if self.backend.tls.is_some() { "https" } else { "http" }
    }

    #[cfg(not(feature = "tls"))]
    fn scheme(&self) -> &'static str {
        "http"
    }

    /// The certificate, in PEM, of the authority that has signed the emulator's own: what a client has to trust. `None`
    /// when it does not serve TLS.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn certificate_authority(&self) -> Option<&str> {
        self.backend.tls.as_ref().map(|tls| tls.authority.as_str())
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What its clock shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.backend.clock.now().timestamp()
    }

    /// Holds its clock.
    pub fn hold_clock(&self) {
        self.backend.clock.hold();
    }

    /// Lets its clock run on from where it is held.
    pub fn release_clock(&self) {
        self.backend.clock.release();
    }

    /// Moves its clock ahead, whether it is held or not. What is due in between happens before the next call is
    /// answered.
    pub fn step_clock(&self, duration: Duration) {
        self.backend.clock.step(duration);
    }

    /// Replaces the rules for faults; an empty list ends all faults.
    pub fn set_faults(&self, rules: impl IntoIterator<Item = FaultRule>) {
        *http::lock(&self.backend.faults) = Faults::new(rules.into_iter().collect());
    }

    /// Serves until the process ends.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread ends only when it is told to, which nobody does any more.
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
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Emulator").field("address", &self.address).finish_non_exhaustive()
    }
}
