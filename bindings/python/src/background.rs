//! The thread that does the input and output of a client for asyncio. It never takes the GIL to deliver a result.

use std::future::Future;
use std::mem;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::{self, EnterGuard, Handle};
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;
use tokio::time::timeout;
use volcredis::Error;

use crate::fork;

/// The time that cancelled tasks have to complete, which they do at once.
const GRACE: Duration = Duration::from_secs(1);

/// One thread that drives an event loop, which tasks are spawned on.
pub(crate) struct Background {
    handle: Handle,
    /// `None` once it is shut down.
    running: Mutex<Option<Running>>,
    tasks: mpsc::WeakSender<()>,
    process: fork::Process,
}

struct Running {
    /// The thread ends after this is dropped, when the tasks are complete.
    stop: oneshot::Sender<()>,
    /// Each task holds a clone.
    tasks: mpsc::Sender<()>,
    thread: JoinHandle<()>,
}

impl Background {
    /// Starts the thread.
    pub(crate) fn start() -> Result<Self, Error> {
        let runtime = runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::configuration(format!("cannot create an event loop: {error}")))?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let (tasks, mut complete) = mpsc::channel::<()>(1);
        let weak_tasks = tasks.downgrade();
        let thread = thread::Builder::new()
            .name("volcredis".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    // Both come back when the senders are dropped: nothing is ever sent.
                    let _ = stopped.await;
                    let _ = timeout(GRACE, complete.recv()).await;
                });
                // Does not wait for the resolver of host names.
                runtime.shutdown_background();
            })
            .map_err(|error| Error::configuration(format!("cannot start a thread: {error}")))?;
        let running = Mutex::new(Some(Running { stop, tasks, thread }));
        Ok(Self { handle, running, tasks: weak_tasks, process: fork::Process::current() })
    }

    /// Spawns a task on the thread.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let running = self.tasks.upgrade();
        let task = self.handle.spawn(async move {
            task.await;
            drop(running);
        });
        task.abort_handle()
    }

    /// Lets the calling thread poll what spawns tasks on the thread.
    pub(crate) fn enter(&self) -> EnterGuard<'_> {
        self.handle.enter()
    }

    /// Waits until all tasks are complete and the thread has ended. The caller cancels the tasks first, and must not hold the GIL, which the thread can be
    /// waiting for to log something.
    pub(crate) fn shutdown(&self) {
        if !self.process.is_this() {
            // The thread belongs to the parent process, and its lock may be held for ever.
            return;
        }
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Running { stop, tasks, thread }) = running else { return };
        drop((stop, tasks));
        if thread.thread().id() != thread::current().id() {
            // A panic of the thread has been printed already.
            let _ = thread.join();
        }
    }

    /// Leaves the thread to the end of the process.
    pub(crate) fn forget(&mut self) {
        mem::forget(self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take());
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.shutdown();
        // A thread of the parent process cannot be joined or detached.
        self.forget();
    }
}
