//! The event loop of a blocking client.

use std::fmt;
use std::future::Future;
use std::mem;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::log::warn;
use tokio::runtime::{self, Handle, Runtime};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use volcredis_core::Error;

use super::callback::{self, Waiting};
use super::panics::catch_panic;
use super::process::{ForkSafe, Process};
use super::signals::with_signals_of_host;
use super::thread::{spawn, spawn_scoped};
use super::{CancellationToken, Spawner, block_on, failed};

/// The time after which the thread of an event loop ends that has nothing to do.
const IDLE: Duration = Duration::from_secs(5);

/// An I/O event loop, which the threads that wait for a call drive, for all calls.
///
/// It needs no thread of its own, except while tasks run that nobody waits for: pages that are fetched ahead, credentials
/// that are replaced ahead of their expiry, and what [`spawn`](Self::spawn) is given. Clones are the same event loop.
///
/// Language bindings build on it; Rust programs use [`Client`](crate::Client) or [`AsyncClient`](crate::AsyncClient).
#[derive(Clone)]
pub struct EventLoop(Arc<Inner>);

pub(crate) struct Inner {
    process: Process,
    /// Cancelled when the event loop is dropped.
    closed: CancellationToken,
    parts: ForkSafe<Parts>,
}

/// What must not be touched in a forked process.
struct Parts {
    runtime: Arc<Driven>,
    thread: Mutex<Option<DriverThread>>,
}

/// A runtime that is driven by the threads that wait.
struct Driven {
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
    /// The error because of which it cannot be driven any more.
    failure: OnceLock<Error>,
}

/// The thread that runs tasks which nobody waits for.
struct DriverThread {
    tasks: mpsc::UnboundedSender<Task>,
    handle: JoinHandle<()>,
}

pub(super) type Task = Pin<Box<dyn Future<Output = Option<Completion>> + Send>>;

/// A function that is called when a task is complete, on the thread of the event loop. It may make calls and wait for them;
/// other completions wait meanwhile.
pub type Completion = Box<dyn FnOnce() + Send>;

impl EventLoop {
    /// Creates an event loop. Dropping the last clone of it cancels `closed`, and waits until the tasks are complete.
    ///
    /// # Errors
    ///
    /// Fails when the system has no file descriptors left.
    pub(crate) fn new(closed: CancellationToken) -> Result<Self, Error> {
        let runtime =
            runtime::Builder::new_current_thread().enable_io().enable_time().build().map_err(|error| {
                Error::configuration(format!("failed to create the I/O event loop: {error}"))
            })?;
        let driven = Driven { runtime: Some(runtime), failure: OnceLock::new() };
        let parts = Parts { runtime: Arc::new(driven), thread: Mutex::new(None) };
        let inner = Inner { process: Process::current(), closed, parts: ForkSafe::new(parts) };
        Ok(Self(Arc::new(inner)))
    }

    /// Drives the event loop on the calling thread until the future is complete.
    ///
    /// # Errors
    ///
    /// Fails at once when the calling thread runs a callback that a call of this event loop waits for, when the process was
    /// forked from the one that created the event loop, or when the event loop cannot work any more.
    pub fn block_on<T: Send>(&self, future: impl Future<Output = T> + Send) -> Result<T, Error> {
        self.check()?;
        let runtime = &self.0.parts.runtime;
        let drive = || callback::during(self.0.waiting(), || runtime.block_on(future));
        if Handle::try_current().is_err() {
            return drive();
        }
        // One runtime cannot be entered from within another on the same thread.
        let inherited = callback::inherited();
        thread::scope(|scope| {
            spawn_scoped(scope, "volcredis-call", || inherited.run(drive))
                .map_err(|error| Error::configuration(format!("a call inside a tokio runtime: {error}")))?
                .join()
                .unwrap_or_else(|panic| resume_unwind(panic))
        })
    }

    /// Drives the event loop as [`block_on`](Self::block_on) does, and calls `check` at the given interval. The event loop
    /// is free meanwhile, so that the function may make calls.
    ///
    /// # Errors
    ///
    /// Fails as [`block_on`](Self::block_on) does.
    pub(crate) fn block_on_with_checks<T: Send>(
        &self,
        future: impl Future<Output = T> + Send,
        interval: Duration,
        check: &(dyn Fn() + Send + Sync),
    ) -> Result<T, Error> {
        let mut future = std::pin::pin!(future);
        loop {
            if let Ok(output) = self.block_on(async { timeout(interval, future.as_mut()).await })? {
                return Ok(output);
            }
            check();
        }
    }

    /// Runs a task on the thread of the event loop, which is started for it where it is not running; what the task returns
    /// is called outside of the event loop.
    ///
    /// # Errors
    ///
    /// Fails when the system has no thread left, and in a forked process.
    pub fn spawn(
        &self,
        task: impl Future<Output = Option<Completion>> + Send + 'static,
    ) -> Result<(), Error> {
        self.0.spawn(Box::pin(task))
    }

    /// Checks whether the calling thread may wait for a call of this event loop, or for a task of it.
    ///
    /// # Errors
    ///
    /// Fails when the calling thread runs a callback that a call of this event loop waits for, and in a forked process.
    pub fn check(&self) -> Result<(), Error> {
        self.0.process.check()?;
        if callback::waits(self.0.waiting()) {
            return Err(Error::configuration(
                "a callback must not wait for a call of the client that waits for the callback",
            ));
        }
        Ok(())
    }

    /// Returns a spawner that does not keep the event loop alive.
    pub(crate) fn spawner(&self) -> Spawner {
        Spawner::EventLoop(Arc::downgrade(&self.0))
    }
}

impl fmt::Debug for EventLoop {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("EventLoop").finish_non_exhaustive()
    }
}

impl Inner {
    /// Returns what waits for a callback that the event loop calls.
    fn waiting(&self) -> Waiting {
        Waiting::EventLoop(std::ptr::from_ref(self).addr())
    }

    pub(super) fn spawn(&self, task: Task) -> Result<(), Error> {
        self.process.check()?;
        if let Some(error) = self.parts.runtime.failure.get() {
            return Err(error.clone());
        }
        let mut thread = self.parts.thread();
        let task = match &*thread {
            Some(running) => match self.parts.runtime.wake(|| running.tasks.send(task))? {
                Ok(()) => return Ok(()),
                // It ended because it had nothing to do.
                Err(mpsc::error::SendError(task)) => task,
            },
            None => task,
        };
        let (tasks, receiver) = mpsc::unbounded_channel();
        // It cannot fail: the receiver is here.
        let _ = tasks.send(task);
        let runtime = Arc::clone(&self.parts.runtime);
        let waiting = self.waiting();
        let handle = spawn("volcredis", move || run_tasks(&runtime, waiting, receiver))
            .map_err(|error| Error::configuration(error.to_string()))?;
        if let Some(ended) = thread.replace(DriverThread { tasks, handle }) {
            join(ended.handle);
        }
        Ok(())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.process.is_current() {
            // There may be nothing left to be woken.
            let _ = self.parts.runtime.wake(|| self.closed.cancel());
        }
    }
}

impl Parts {
    fn thread(&self) -> MutexGuard<'_, Option<DriverThread>> {
        self.thread.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let thread = self.thread().take();
        if let Some(DriverThread { tasks, handle }) = thread {
            drop(tasks);
            join(handle);
        }
    }
}

impl Driven {
    fn block_on<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        match &self.runtime {
            Some(runtime) => block_on(runtime, &self.failure, future),
            None => unreachable!("the runtime is only taken when it is dropped"),
        }
    }

    /// Does something that wakes the event loop, which panics when the program has closed its file descriptors.
    fn wake<T>(&self, wake: impl FnOnce() -> T) -> Result<T, Error> {
        catch_panic(wake).map_err(|panic| failed(&self.failure, &panic))
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        let runtime = self.runtime.take();
        if self.failure.get().is_some() {
            // To shut a runtime down whose event loop is gone panics.
            mem::forget(runtime);
        } else if let Some(runtime) = runtime {
            // Unlike dropping it, this is allowed inside another runtime.
            let _ = catch_panic(|| runtime.shutdown_background());
        }
    }
}

/// Waits for a thread, unless it is the calling one: a completion may drop the event loop that it is called by.
fn join(handle: JoinHandle<()>) {
    if handle.thread().id() != thread::current().id() && handle.join().is_err() {
        warn!("the thread of the event loop panicked");
    }
}

/// Runs tasks until the event loop is dropped, or there was nothing to do for a while.
fn run_tasks(runtime: &Driven, waiting: Waiting, mut receiver: mpsc::UnboundedReceiver<Task>) {
    let mut tasks = JoinSet::new();
    let mut open = true;
    while open || !tasks.is_empty() {
        let next_completion = async {
            loop {
                tokio::select! {
                    task = receiver.recv(), if open => match task {
                        Some(task) => _ = tasks.spawn(task),
                        None => open = false,
                    },
                    Some(output) = tasks.join_next() => {
                        if let Ok(Some(completion)) = output {
                            return Some(completion);
                        }
                    }
                    () = sleep(IDLE), if open && tasks.is_empty() => {
                        receiver.close();
                    }
                    else => return None,
                }
            }
        };
        match callback::during(waiting, || runtime.block_on(next_completion)) {
            // Outside of the event loop, so that it can wait for calls itself.
            Ok(Some(completion)) => with_signals_of_host(completion),
            Ok(None) => {}
            Err(error) => {
                warn!(%error, "tasks in the background end");
                // A task that is dropped without a result reports that itself.
                drop(tasks);
                return;
            }
        }
    }
}
