//! Calls that nobody waits for.

use std::ffi::c_void;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use client::runtime::signals::with_signals_of_host;
use client::runtime::thread::spawn;
use client::{AsyncClient, DynamicRequest, Error, ErrorKind};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::cancel::Cancelled;
use crate::error::{Failure, volcredis_error};
use crate::guard::infallible;
use crate::queue::{Queue, until};
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// Gets the outcome of a call: the status, and either the response or the error, which then belong to the callback. It
/// is called once for each call that was begun, in a thread of the library. It may make calls itself.
pub type volcredis_done_callback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        status: volcredis_status,
        response: *mut volcredis_response,
        error: *mut volcredis_error,
    ),
>;

/// Whom to tell when a call is over.
pub(crate) struct Done {
    pub(crate) callback:
        unsafe extern "C" fn(*mut c_void, volcredis_status, *mut volcredis_response, *mut volcredis_error),
    pub(crate) user_data: *mut c_void,
}

// SAFETY: whoever begins a call promises that the callback can be called in any thread with its data.
unsafe impl Send for Done {}

impl Done {
    fn tell(self, outcome: Result<volcredis_response, Error>) {
        let (status, response, error) = match outcome {
            Ok(response) => {
                (volcredis_status::VOLCREDIS_OK, Box::into_raw(Box::new(response)), std::ptr::null_mut())
            }
            Err(error) => {
                let failure = Failure::from(error);
                (failure.status(), std::ptr::null_mut(), Box::into_raw(Box::new(failure.into())))
            }
        };
        // SAFETY: as whoever began the call promised; response and error are the callback's from here on.
        unsafe { (self.callback)(self.user_data, status, response, error) };
    }
}

/// A call that was begun.
pub(crate) struct Job {
    pub(crate) client: AsyncClient,
    pub(crate) request: DynamicRequest,
    pub(crate) cancelled: Cancelled,
    pub(crate) done: Done,
}

impl Job {
    async fn run(self, mut closing: watch::Receiver<bool>) -> (Done, Result<volcredis_response, Error>) {
        let call = until(self.cancelled, self.client.call(&self.request));
        let outcome = tokio::select! {
            outcome = call => outcome.map(volcredis_response::from),
            _ = closing.wait_for(|closing| *closing) => Err(ErrorKind::Cancelled.into()),
        };
        (self.done, outcome)
    }
}

/// The thread that calls are made in which nobody waits for; it is only started for the first of them.
pub(crate) struct Worker {
    queue: Arc<Queue>,
    running: Mutex<Option<Running>>,
}

struct Running {
    jobs: mpsc::UnboundedSender<Job>,
    closing: watch::Sender<bool>,
    thread: JoinHandle<()>,
}

impl Worker {
    pub(crate) fn new(queue: Arc<Queue>) -> Self {
        Self { queue, running: Mutex::new(None) }
    }

    pub(crate) fn begin(&self, job: Job) -> Result<(), Failure> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let running = match &mut *running {
            Some(running) => running,
            none => none.insert(Running::start(Arc::clone(&self.queue))?),
        };
        running.jobs.send(job).map_err(|_| Failure::Internal)
    }
}

impl Running {
    fn start(queue: Arc<Queue>) -> Result<Self, Failure> {
        let (jobs, received) = mpsc::unbounded_channel();
        let closing = watch::Sender::new(false);
        let watched = closing.clone();
        let thread = spawn("volcredis", move || infallible((), || work(&queue, received, &watched)))
            .map_err(|error| Error::configuration(error.to_string()))?;
        Ok(Self { jobs, closing, thread })
    }
}

/// Ends when the client is freed and every call that was begun has been told of.
fn work(queue: &Queue, mut jobs: mpsc::UnboundedReceiver<Job>, closing: &watch::Sender<bool>) {
    let mut calls = JoinSet::new();
    let mut open = true;
    while open || !calls.is_empty() {
        let over = queue.wait_for(async {
            loop {
                tokio::select! {
                    job = jobs.recv(), if open => match job {
                        Some(job) => _ = calls.spawn(queue.logged(job.run(closing.subscribe()))),
                        None => open = false,
                    },
                    Some(call) = calls.join_next() => return call.ok(),
                    else => return None,
                }
            }
        });
        // Outside of the event queue, so that the callback can wait for calls itself.
        if let Ok(Some((done, outcome))) = over {
            with_signals_of_host(|| done.tell(outcome));
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let running = self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Running { jobs, closing, thread }) = running else { return };
        closing.send_replace(true);
        drop(jobs);
        // A callback that frees the client cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            // The thread's own work never panics.
            _ = thread.join();
        }
    }
}
