//! The event loop of a blocking client.

use std::fmt;
use std::future::Future;
use std::io;
use std::mem;
use std::panic::resume_unwind;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::runtime::{self, Handle, Runtime};
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use volcredis_core::Error;

use super::health::Health;
use super::panics::{catch_panic, catch_panics};
use super::process::{ForkSafe, Process, leak};
use super::reentrancy::{self, Caller};
use super::signals::with_signals_of_host;
use super::thread::{spawn, spawn_scoped};
use super::{CancellationToken, Spawner, block_on};
use crate::log::{debug, warn};

/// The interval at which the background thread checks whether it is idle and whether the event loop has failed.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);
/// The number of checks after which an idle background thread ends.
const MAX_IDLE_CHECKS: u32 = 5;

/// An I/O event loop that is driven by the threads that wait for calls.
///
/// A background thread runs only while there are background tasks: prefetched pages, refreshes of credentials, and the
/// tasks passed to [`spawn`](Self::spawn). Clones are handles of the same event loop.
///
/// For language bindings; Rust programs use [`Client`](crate::Client) or [`AsyncClient`](crate::AsyncClient).
#[derive(Clone)]
pub struct EventLoop(Arc<Inner>);

pub(crate) struct Inner {
    process: Process,
    /// Cancelled when the event loop is dropped.
    closed: CancellationToken,
    parts: ForkSafe<Parts>,
}

/// The parts that must not be used in a forked process.
struct Parts {
    runtime: Arc<Driven>,
    thread: Mutex<Option<BackgroundThread>>,
}

/// A runtime that is driven by the waiting threads.
struct Driven {
    /// `None` only while the value is dropped.
    runtime: Option<Runtime>,
    health: Arc<Health>,
}

/// The thread that runs background tasks.
struct BackgroundThread {
    tasks: mpsc::UnboundedSender<Task>,
    handle: JoinHandle<()>,
}

type Task = Pin<Box<dyn Future<Output = Option<Completion>> + Send>>;

/// A function that is called on the background thread when a task is complete. It may make blocking calls; other completions
/// are delayed meanwhile.
pub type Completion = Box<dyn FnOnce() + Send>;

impl EventLoop {
    /// Creates an event loop. Dropping its last handle cancels `closed` and waits for the tasks.
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no file descriptors left.
    pub(crate) fn new(closed: CancellationToken) -> Result<Self, Error> {
        let driven = Driven::new()
            .map_err(|error| Error::configuration(format!("failed to create the I/O event loop: {error}")))?;
        let parts = Parts { runtime: Arc::new(driven), thread: Mutex::new(None) };
        let inner = Inner { process: Process::current(), closed, parts: ForkSafe::new(parts) };
        Ok(Self(Arc::new(inner)))
    }

    /// Drives the event loop on the calling thread until the future completes.
    ///
    /// # Errors
    ///
    /// Returns an error if the calling thread runs a callback that a call of this event loop waits for, in a forked process,
    /// and if the event loop has failed.
    pub fn block_on<T: Send>(&self, future: impl Future<Output = T> + Send) -> Result<T, Error> {
        self.check()?;
        let runtime = &self.0.parts.runtime;
        // Not moved any more: it is large.
        let future = pin!(Some(future));
        let drive = || reentrancy::call_from(self.0.caller(), || runtime.block_on(future));
        if Handle::try_current().is_err() {
            return drive();
        }
        // A thread cannot block on two runtimes at once.
        let callers = reentrancy::callers();
        thread::scope(|scope| {
            spawn_scoped(scope, "volcredis-call", || callers.run(drive))
                .map_err(|error| {
                    Error::configuration(format!("failed to block inside a tokio runtime: {error}"))
                })?
                .join()
                .unwrap_or_else(|panic| resume_unwind(panic))
        })
    }

    /// Drives the event loop like [`block_on`](Self::block_on) and calls `check` at the given interval. The event loop is not
    /// driven meanwhile, so that the function may make calls.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`block_on`](Self::block_on).
    pub(crate) fn block_on_with_checks<T: Send>(
        &self,
        future: impl Future<Output = T> + Send,
        interval: Duration,
        check: &(dyn Fn() + Send + Sync),
    ) -> Result<T, Error> {
        let mut future = pin!(future);
        loop {
            if let Ok(output) = self.block_on(async { timeout(interval, future.as_mut()).await })? {
                return Ok(output);
            }
            check();
        }
    }

    /// Runs a task on the background thread, which is started if necessary. The completion that the task returns is called
    /// outside of the event loop.
    ///
    /// # Errors
    ///
    /// Returns an error if the thread cannot be started, and in a forked process.
    pub fn spawn(
        &self,
        task: impl Future<Output = Option<Completion>> + Send + 'static,
    ) -> Result<(), Error> {
        self.0.spawn(task)
    }

    /// Checks that the calling thread can wait for a call or a task of this event loop.
    ///
    /// # Errors
    ///
    /// Returns an error if the calling thread runs a callback that a call of this event loop waits for, and in a forked
    /// process.
    pub fn check(&self) -> Result<(), Error> {
        self.0.process.check()?;
        if reentrancy::is_called_by(self.0.caller()) {
            return Err(Error::configuration(
                "a callback must not wait for a call of the client that waits for the callback",
            ));
        }
        Ok(())
    }

    /// Returns a spawner that does not keep the event loop alive.
    pub(crate) fn spawner(&self) -> Spawner {
        let health = Arc::clone(&self.0.parts.runtime.health);
        Spawner::EventLoop { event_loop: Arc::downgrade(&self.0), health }
    }
}

impl fmt::Debug for EventLoop {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("EventLoop").finish_non_exhaustive()
    }
}

impl Inner {
    fn caller(&self) -> Caller {
        Caller::EventLoop(std::ptr::from_ref(self).addr())
    }

    pub(super) fn spawn(
        &self,
        task: impl Future<Output = Option<Completion>> + Send + 'static,
    ) -> Result<(), Error> {
        self.process.check()?;
        self.parts.runtime.health.check()?;
        // A task that panics has no completion.
        let task: Task = Box::pin(async { catch_panics(task).await.unwrap_or_default() });
        let mut thread = self.parts.thread();
        let task = match &*thread {
            Some(running) => match self.parts.runtime.wake(|| running.tasks.send(task))? {
                Ok(()) => return Ok(()),
                // The thread was idle and has ended.
                Err(mpsc::error::SendError(task)) => task,
            },
            None => task,
        };
        let (tasks, receiver) = mpsc::unbounded_channel();
        // Does not fail: the receiver exists.
        let _ = tasks.send(task);
        let runtime = Arc::clone(&self.parts.runtime);
        let caller = self.caller();
        let handle = spawn("volcredis", move || run_tasks(&runtime, caller, receiver))
            .map_err(|error| Error::configuration(error.to_string()))?;
        if let Some(ended) = thread.replace(BackgroundThread { tasks, handle }) {
            join(ended.handle);
        }
        Ok(())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.process.is_current() {
            // Fails if the event loop has failed: then the thread ends by itself.
            let _ = self.parts.runtime.wake(|| self.closed.cancel());
        }
    }
}

impl Parts {
    fn thread(&self) -> MutexGuard<'_, Option<BackgroundThread>> {
        self.thread.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let thread = self.thread().take();
        if let Some(BackgroundThread { tasks, handle }) = thread {
            let mut tasks = Some(tasks);
            let _ = self.runtime.wake(|| drop(tasks.take()));
            // Left over if the event loop has failed.
            mem::forget(tasks);
            join(handle);
        }
    }
}

impl Driven {
    fn new() -> io::Result<Self> {
        let health = Arc::new(Health::new()?);
        let checked = Arc::clone(&health);
        let runtime = runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .on_thread_unpark(move || checked.wake_if_failed())
            .build()?;
        Ok(Self { runtime: Some(runtime), health })
    }

    fn block_on<T>(&self, future: Pin<&mut Option<impl Future<Output = T>>>) -> Result<T, Error> {
        match &self.runtime {
            Some(runtime) => block_on(runtime, &self.health, future),
            None => unreachable!("the runtime is only taken when it is dropped"),
        }
    }

    /// Runs a function that wakes the event loop, which panics if the event loop has failed.
    fn wake<T>(&self, wake: impl FnOnce() -> T) -> Result<T, Error> {
        self.health.check()?;
        catch_panic(wake).map_err(|panic| self.health.handle_panic(&panic))
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else { return };
        if self.health.check().is_err() {
            leak(runtime);
        } else {
            // Unlike dropping the runtime, this is allowed inside another runtime.
            let _ = catch_panic(|| runtime.shutdown_background());
        }
    }
}

/// Joins a thread unless it is the current one: a completion may drop its event loop.
fn join(handle: JoinHandle<()>) {
    if handle.thread().id() != thread::current().id() && handle.join().is_err() {
        warn!("the background thread has panicked");
    }
}

/// Runs tasks until the event loop is dropped, has been idle for some time or has failed.
fn run_tasks(runtime: &Driven, caller: Caller, receiver: mpsc::UnboundedReceiver<Task>) {
    let mut tasks = Tasks { receiver, open: true, running: FuturesUnordered::new(), idle_checks: 0 };
    loop {
        match reentrancy::call_from(caller, || runtime.block_on(pin!(Some(tasks.next_completion())))) {
            Ok(Some((completion, rest))) => {
                // Outside of the event loop, so that the completion can block on calls.
                with_signals_of_host(completion);
                tasks = rest;
            }
            Ok(None) => return,
            // Each task reports its own end.
            Err(error) => {
                debug!(%error, "the background thread has ended");
                return;
            }
        }
    }
}

/// The tasks of the background thread.
struct Tasks {
    receiver: mpsc::UnboundedReceiver<Task>,
    /// True until the event loop is dropped or the thread has been idle for some time.
    open: bool,
    running: FuturesUnordered<Task>,
    idle_checks: u32,
}

impl Tasks {
    /// Runs the tasks until one has a completion, which is returned with the other tasks, or none is left.
    async fn next_completion(mut self) -> Option<(Completion, Self)> {
        let mut check = pin!(sleep(CHECK_INTERVAL));
        while self.open || !self.running.is_empty() {
            tokio::select! {
                task = self.receiver.recv(), if self.open => match task {
                    Some(task) => {
                        self.running.push(task);
                        self.idle_checks = 0;
                    }
                    None => self.open = false,
                },
                Some(completion) = self.running.next() => {
                    if let Some(completion) = completion {
                        return Some((completion, self));
                    }
                }
                // Polling the event loop at this interval detects that it has failed.
                () = &mut check => {
                    if self.running.is_empty() {
                        self.idle_checks += 1;
                        if self.idle_checks == MAX_IDLE_CHECKS {
                            self.receiver.close();
                        }
                    }
                    check.set(sleep(CHECK_INTERVAL));
                }
            }
        }
        None
    }
}
