//! Results on their way from the thread of a client to an event loop of Python.
//!
//! A native task puts what it has into a queue and wakes the loop by a file descriptor, which the loop has a reader for.
//! The reader settles futures on the loop's own thread, all that have come in at a time. So no native thread takes the GIL
//! or owns an object of Python.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::mem;
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use volcredis::runtime::panics::Panic;
use volcredis::runtime::process::Process;
use volcredis::{CancellationToken, Error};

use crate::credentials::{Callable, Requests};
use crate::panics::internal_error;
use crate::wait::WaitProgress;
use crate::{errors, gate};

/// Makes the result of a call, on the thread of its event loop.
type Convert = Box<dyn for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;

/// A call of a mailbox.
#[derive(Clone, Copy)]
struct Id {
    /// The address of the future, which is unique as long as the call is under way.
    future: usize,
    /// Tells it from a call that had a future at the same address before.
    number: u64,
}

enum Message {
    Result(Id, Result<Convert, Error>),
    Progress(Id, WaitProgress),
    /// There are [`Requests`] for credentials.
    Credentials,
    /// The client is gone: the reader is not needed any more.
    Close,
}

/// The end of a mailbox that native tasks hold.
#[derive(Clone)]
pub(crate) struct Sender(Arc<Queue>);

/// A [`Sender`] that does not keep the mailbox's file descriptors open.
pub(crate) struct WeakMailbox(Weak<Queue>);

struct Queue {
    state: Mutex<QueueState>,
    /// Both ends live as long as each other, so that to write never raises SIGPIPE.
    wake: UnixStream,
    woken: UnixStream,
}

#[derive(Default)]
struct QueueState {
    messages: Vec<Message>,
    /// A byte is on its way to the event loop.
    is_signalled: bool,
    /// The event loop takes nothing any more.
    is_closed: bool,
}

impl Sender {
    fn new() -> io::Result<Self> {
        let (wake, woken) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        woken.set_nonblocking(true)?;
        Ok(Self(Arc::new(Queue { state: Mutex::default(), wake, woken })))
    }

    fn state(&self) -> MutexGuard<'_, QueueState> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns false where nobody takes the message.
    fn send(&self, message: Message) -> bool {
        let mut state = self.state();
        if state.is_closed {
            return false;
        }
        state.messages.push(message);
        let wakes = !mem::replace(&mut state.is_signalled, true);
        drop(state);
        if wakes {
            // It cannot be full: there is one byte in it at the most, or two while the loop takes the first.
            let _ = (&self.0.wake).write(&[0]);
        }
        true
    }

    fn take(&self) -> Vec<Message> {
        // Nothing to read is no error: the mailbox can be emptied without having been woken.
        let _ = (&self.0.woken).read(&mut [0; 16]);
        let mut state = self.state();
        state.is_signalled = false;
        mem::take(&mut state.messages)
    }

    fn close(&self) {
        let mut state = self.state();
        state.is_closed = true;
        let messages = mem::take(&mut state.messages);
        drop(state);
        drop(messages);
    }

    pub(crate) fn request_credentials(&self) -> bool {
        self.send(Message::Credentials)
    }

    pub(crate) fn downgrade(&self) -> WeakMailbox {
        WeakMailbox(Arc::downgrade(&self.0))
    }
}

impl WeakMailbox {
    pub(crate) fn upgrade(&self) -> Option<Sender> {
        self.0.upgrade().map(Sender)
    }

    pub(crate) fn is(&self, sender: &Sender) -> bool {
        self.0.as_ptr() == Arc::as_ptr(&sender.0)
    }
}

/// The duty to deliver the result of a call. One that is dropped, because the event loop of the client has failed, delivers
/// an error: no call is waited for in vain.
pub(crate) struct Delivery {
    sender: Sender,
    id: Id,
    is_done: bool,
}

impl Delivery {
    /// Delivers what `convert` makes of the result.
    pub(crate) fn result<T: Send + 'static>(
        mut self,
        result: Result<T, Error>,
        convert: impl for<'py> FnOnce(Python<'py>, T) -> PyResult<Bound<'py, PyAny>> + Send + 'static,
    ) {
        self.is_done = true;
        let result = result.map(|value| -> Convert { Box::new(move |py| convert(py, value)) });
        self.sender.send(Message::Result(self.id, result));
    }

    /// Delivers a panic.
    pub(crate) fn panic(mut self, panic: &Panic) {
        self.is_done = true;
        let message = panic.message().to_owned();
        let convert: Convert = Box::new(move |py| Err(internal_error(py, &message)));
        self.sender.send(Message::Result(self.id, Ok(convert)));
    }

    /// Delivers nothing: the call was cancelled.
    pub(crate) fn discard(mut self) {
        self.is_done = true;
    }

    /// Returns a function that delivers the progress of a wait.
    pub(crate) fn progress(&self) -> impl Fn(WaitProgress) + Send + Sync + use<> {
        let (sender, id) = (self.sender.clone(), self.id);
        move |progress| {
            sender.send(Message::Progress(id, progress));
        }
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if !self.is_done {
            let error = Error::configuration("the event loop of the client has ended; create a new client");
            self.sender.send(Message::Result(self.id, Err(error)));
        }
    }
}

/// What an event loop calls when a client has something for it. The loop owns it, as its reader: it is freed when the
/// loop is closed.
#[pyclass(frozen, module = "volcredis._volcredis", weakref)]
pub(crate) struct Mailbox {
    sender: Sender,
    calls: Mutex<Calls>,
    callable: Option<Arc<Callable>>,
    requests: Option<Arc<Requests>>,
    process: Process,
}

/// The calls under way, by the address of their future.
#[derive(Default)]
struct Calls {
    by_future: HashMap<usize, Call>,
    /// How many calls there have been.
    count: u64,
}

struct Call {
    number: u64,
    future: Py<PyAny>,
    /// Ends the task without a result.
    cancellation: CancellationToken,
    on_progress: Option<OnProgress>,
}

/// A function of the application, and the context that the wait began in.
pub(crate) struct OnProgress {
    pub(crate) function: Py<PyAny>,
    pub(crate) context: Py<PyAny>,
}

impl OnProgress {
    /// Keeps the current context for a function.
    pub(crate) fn new(py: Python<'_>, function: Py<PyAny>) -> PyResult<Self> {
        let context = py.import("contextvars")?.call_method0("copy_context")?.unbind();
        Ok(Self { function, context })
    }
}

/// Returns the event loop that is running.
pub(crate) fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()
}

impl Mailbox {
    /// Creates a mailbox, and has an event loop read it.
    pub(crate) fn open<'py>(
        event_loop: &Bound<'py, PyAny>,
        callable: Option<Arc<Callable>>,
        requests: Option<Arc<Requests>>,
    ) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        let sender = Sender::new().map_err(|error| {
            let error = Error::configuration(format!("cannot create a pair of sockets: {error}"));
            errors::exception(py, &error)
        })?;
        let descriptor = sender.0.woken.as_raw_fd();
        let process = Process::current();
        let mailbox = Bound::new(py, Self { sender, calls: Mutex::default(), callable, requests, process })?;
        // In an empty context: that of the call that happens to come first is nothing to later ones.
        let context = py.import("contextvars")?.getattr("Context")?.call0()?;
        context.call_method1("run", (event_loop.getattr("add_reader")?, descriptor, &mailbox))?;
        Ok(mailbox)
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Starts a call: `spawn` is given the duty to deliver its result.
    pub(crate) fn start<'py>(
        slf: &Bound<'py, Self>,
        event_loop: &Bound<'py, PyAny>,
        on_progress: Option<OnProgress>,
        spawn: impl FnOnce(Delivery, CancellationToken) -> Result<(), Error>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, this) = (slf.py(), slf.get());
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        // Called when the future is cancelled, above all.
        future.call_method1(intern!(py, "add_done_callback"), (slf.getattr(intern!(py, "_forget"))?,))?;
        let address = future.as_ptr().addr();
        let mut calls = this.calls();
        calls.count += 1;
        let number = calls.count;
        let id = Id { future: address, number };
        let cancellation = CancellationToken::new();
        let spawned =
            spawn(Delivery { sender: this.sender.clone(), id, is_done: false }, cancellation.clone());
        let call = Call { number, future: future.clone().unbind(), cancellation, on_progress };
        let before = calls.by_future.insert(address, call);
        drop(calls);
        debug_assert!(before.is_none(), "a call keeps its future alive");
        if let Err(error) = spawned {
            settle(&future, Err(errors::exception(py, &error)))?;
        }
        Ok(future)
    }

    /// Removes a call that is under way.
    fn remove(&self, id: Id) -> Option<Call> {
        let mut calls = self.calls();
        match calls.by_future.get(&id.future) {
            Some(call) if call.number == id.number => calls.by_future.remove(&id.future),
            _ => None,
        }
    }

    /// Delivers what has come in, on the thread of the event loop.
    fn deliver(slf: &Bound<'_, Self>) {
        for message in slf.get().sender.take() {
            if let Err(error) = slf.get().handle(slf.py(), message) {
                error.write_unraisable(slf.py(), None);
            }
        }
    }

    fn handle(&self, py: Python<'_>, message: Message) -> PyResult<()> {
        match message {
            Message::Result(id, result) => {
                let Some(call) = self.remove(id) else { return Ok(()) };
                let future = call.future.bind(py);
                if is_done(future)? {
                    return Ok(());
                }
                settle(
                    future,
                    match result {
                        Ok(convert) => convert(py),
                        Err(error) => Err(errors::exception_after(py, &error, self.callable.as_ref())),
                    },
                )
            }
            Message::Progress(id, progress) => {
                let (future, function, context) = {
                    let calls = self.calls();
                    let call = calls.by_future.get(&id.future).filter(|call| call.number == id.number);
                    let Some((call, OnProgress { function, context })) =
                        call.and_then(|call| Some((call, call.on_progress.as_ref()?)))
                    else {
                        return Ok(());
                    };
                    (call.future.clone_ref(py), function.clone_ref(py), context.clone_ref(py))
                };
                let future = future.bind(py);
                if is_done(future)? {
                    return Ok(());
                }
                match progress.tell(function.bind(py), Some(context.bind(py))) {
                    Ok(()) => Ok(()),
                    // Which ends the wait.
                    Err(raised) => settle(future, Err(raised)),
                }
            }
            Message::Credentials => {
                let (Some(callable), Some(requests)) = (&self.callable, &self.requests) else {
                    return Ok(());
                };
                for request in requests.take() {
                    callable.call(py, "start_task", request);
                }
                Ok(())
            }
            Message::Close => self.unregister(&running_loop(py)?),
        }
    }

    fn unregister(&self, event_loop: &Bound<'_, PyAny>) -> PyResult<()> {
        let descriptor = self.sender.0.woken.as_raw_fd();
        event_loop.call_method1("remove_reader", (descriptor,)).map(drop)
    }

    /// Closes the mailbox of a client that is gone: at once, where its event loop is the one that is running.
    pub(crate) fn close(slf: &Bound<'_, Self>, running_loop: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        match running_loop {
            Some(event_loop) => {
                Self::deliver(slf);
                slf.get().unregister(event_loop)
            }
            None => {
                slf.get().sender.send(Message::Close);
                Ok(())
            }
        }
    }
}

#[pymethods]
impl Mailbox {
    /// Is called by the event loop when something has come in.
    fn __call__(slf: &Bound<'_, Self>) -> PyResult<()> {
        gate::enter(slf.py(), |_| {
            // A child process would take what the parent has been sent.
            if slf.get().process.is_current() {
                Self::deliver(slf);
            }
            Ok(())
        })
    }

    /// Is called by a future that is done. If the mailbox has not settled it, it was cancelled: the call ends.
    fn _forget(&self, future: &Bound<'_, PyAny>) -> PyResult<()> {
        gate::enter(future.py(), |_| {
            let call = self.calls().by_future.remove(&future.as_ptr().addr());
            if let Some(call) = call {
                call.cancellation.cancel();
            }
            Ok(())
        })
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Ok(calls) = self.calls.try_lock() {
            for call in calls.by_future.values() {
                visit.call(&call.future)?;
                if let Some(OnProgress { function, context }) = &call.on_progress {
                    visit.call(function)?;
                    visit.call(context)?;
                }
            }
        }
        Ok(())
    }

    fn __clear__(&self) {
        let calls = mem::take(&mut *self.calls());
        drop(calls);
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        if !self.process.is_current() {
            // A thread of the parent process can have held the lock when the process was forked.
            return;
        }
        self.sender.close();
        for call in self.calls().by_future.values() {
            call.cancellation.cancel();
        }
    }
}

fn is_done(future: &Bound<'_, PyAny>) -> PyResult<bool> {
    future.call_method0(intern!(future.py(), "done"))?.extract()
}

/// Settles a future on the thread of its event loop.
pub(crate) fn settle(future: &Bound<'_, PyAny>, result: PyResult<Bound<'_, PyAny>>) -> PyResult<()> {
    let py = future.py();
    match result {
        Ok(value) => future.call_method1(intern!(py, "set_result"), (value,)),
        // A future takes no `StopIteration`, and says why.
        Err(error) => future
            .call_method1(intern!(py, "set_exception"), (error,))
            .or_else(|refusal| future.call_method1(intern!(py, "set_exception"), (refusal,))),
    }
    .map(drop)
}
