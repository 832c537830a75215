//! Delivery of results from the native thread of a client to an event loop of Python.
//!
//! A native task adds its result to a queue, and wakes the event loop through a file descriptor. A reader of the event loop
//! takes all results and settles the futures on the thread of the loop, so that no native thread takes the GIL or owns
//! a Python object.

use std::collections::HashMap;
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use volcredis::runtime::process::Process;
use volcredis::{CancellationToken, Error};

use super::credentials::LoopCredentials;
use super::queue::{CallId, Delivery, Message, Sender};
use crate::call_context::{CallContext, copy_context};
use crate::credentials::exception;
use crate::{errors, interpreter};

/// Settles the futures of a client on an event loop. The loop owns it, as a reader: it is freed when the loop is closed.
#[pyclass(frozen, module = "volcredis._volcredis", weakref)]
pub(super) struct Mailbox {
    sender: Sender,
    calls: Mutex<Calls>,
    credentials: Option<LoopCredentials>,
    process: Process,
}

/// The calls in flight.
#[derive(Default)]
struct Calls {
    /// The calls, by the addresses of their futures.
    by_future: HashMap<usize, Call>,
    /// The contexts of the calls, by their numbers, until the native tasks have ended.
    contexts: HashMap<u64, CallContext>,
    /// The number of calls so far.
    count: u64,
}

struct Call {
    number: u64,
    future: Py<PyAny>,
    cancellation: CancellationToken,
    on_progress: Option<ProgressCallback>,
}

/// A function of the application, and the context that it is called in.
pub(super) struct ProgressCallback {
    function: Py<PyAny>,
    context: Py<PyAny>,
}

impl ProgressCallback {
    /// Binds a function to the current context.
    pub(super) fn new(py: Python<'_>, function: Py<PyAny>) -> PyResult<Self> {
        Ok(Self { function, context: copy_context(py)?.unbind() })
    }
}

/// Returns the running event loop.
pub(super) fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static RUNNING_LOOP: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    RUNNING_LOOP.import(py, "asyncio", "get_running_loop")?.call0()
}

impl Mailbox {
    /// Creates a mailbox, and adds it to an event loop as a reader.
    pub(super) fn open<'py>(
        event_loop: &Bound<'py, PyAny>,
        credentials: Option<LoopCredentials>,
    ) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        let sender = Sender::new().map_err(|error| {
            let error = Error::configuration(format!("cannot create a pair of sockets: {error}"));
            errors::exception(py, &error)
        })?;
        let descriptor = sender.descriptor();
        let process = Process::current();
        let mailbox = Bound::new(py, Self { sender, calls: Mutex::default(), credentials, process })?;
        // In an empty context, so that later calls do not run in the context of the first one.
        let context = py.import("contextvars")?.getattr("Context")?.call0()?;
        context.call_method1("run", (event_loop.getattr("add_reader")?, descriptor, &mailbox))?;
        Ok(mailbox)
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the queue of the mailbox.
    pub(super) fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Starts a call, whose result `spawn` delivers, and returns its future.
    pub(super) fn start<'py>(
        slf: &Bound<'py, Self>,
        event_loop: &Bound<'py, PyAny>,
        context: CallContext,
        on_progress: Option<ProgressCallback>,
        spawn: impl FnOnce(Delivery, CancellationToken) -> Result<(), Error>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, this) = (slf.py(), slf.get());
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        // Cancels the call when the application cancels the future.
        future.call_method1(intern!(py, "add_done_callback"), (slf.getattr(intern!(py, "_forget"))?,))?;
        let address = future.as_ptr().addr();
        let mut calls = this.calls();
        calls.count += 1;
        let number = calls.count;
        let id = CallId { future: address, number };
        let cancellation = CancellationToken::new();
        let spawned = spawn(Delivery::new(this.sender.clone(), id), cancellation.clone());
        let call = Call { number, future: future.clone().unbind(), cancellation, on_progress };
        let before = calls.by_future.insert(address, call);
        calls.contexts.insert(number, context);
        drop(calls);
        debug_assert!(before.is_none(), "a call keeps its future alive");
        if let Err(error) = spawned {
            settle(&future, Err(errors::exception(py, &error)))?;
        }
        Ok(future)
    }

    /// Removes a call in flight.
    fn remove(&self, id: CallId) -> Option<Call> {
        let mut calls = self.calls();
        match calls.by_future.get(&id.future) {
            Some(call) if call.number == id.number => calls.by_future.remove(&id.future),
            _ => None,
        }
    }

    /// Drops the context of a call whose native task has ended.
    fn drop_context(&self, id: CallId) {
        let context = self.calls().contexts.remove(&id.number);
        // Not under the lock, because it can run Python code.
        drop(context);
    }

    /// Handles all messages, on the thread of the event loop.
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
                self.drop_context(id);
                let Some(call) = self.remove(id) else { return Ok(()) };
                let future = call.future.bind(py);
                if is_done(future)? {
                    return Ok(());
                }
                settle(
                    future,
                    match result {
                        Ok(convert) => convert(py),
                        Err(error) => {
                            let callable = self.credentials.as_ref().map(LoopCredentials::callable);
                            Err(exception(py, &error, callable))
                        }
                    },
                )
            }
            Message::Progress(id, progress) => {
                let (future, function, context) = {
                    let calls = self.calls();
                    let call = calls.by_future.get(&id.future).filter(|call| call.number == id.number);
                    let Some((call, ProgressCallback { function, context })) =
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
                match progress.notify(function.bind(py), Some(context.bind(py))) {
                    Ok(()) => Ok(()),
                    // Settling the future cancels the wait.
                    Err(raised) => settle(future, Err(raised)),
                }
            }
            Message::Discarded(id) => {
                self.drop_context(id);
                Ok(())
            }
            Message::Credentials => {
                if let Some(credentials) = &self.credentials {
                    credentials.serve(py);
                }
                Ok(())
            }
            Message::Close => self.unregister(&running_loop(py)?),
        }
    }

    fn unregister(&self, event_loop: &Bound<'_, PyAny>) -> PyResult<()> {
        event_loop.call_method1("remove_reader", (self.sender.descriptor(),)).map(drop)
    }

    /// Removes the mailbox from its event loop: now, where it is the running loop.
    pub(super) fn close(slf: &Bound<'_, Self>, running_loop: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
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
    /// Handles messages, for the event loop.
    fn __call__(slf: &Bound<'_, Self>) -> PyResult<()> {
        interpreter::enter(slf.py(), |_| {
            // A child process must not take the messages of its parent.
            if slf.get().process.is_current() {
                Self::deliver(slf);
            }
            Ok(())
        })
    }

    /// Cancels the call of a future that is done, unless the mailbox has settled it.
    fn _forget(&self, future: &Bound<'_, PyAny>) -> PyResult<()> {
        interpreter::enter(future.py(), |_| {
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
                if let Some(ProgressCallback { function, context }) = &call.on_progress {
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
            // A thread of the parent process may have held the lock during the fork.
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

/// Settles a future, on the thread of its event loop.
pub(super) fn settle(future: &Bound<'_, PyAny>, result: PyResult<Bound<'_, PyAny>>) -> PyResult<()> {
    let py = future.py();
    match result {
        Ok(value) => future.call_method1(intern!(py, "set_result"), (value,)),
        // A future accepts no `StopIteration`, and raises an exception that says so.
        Err(error) => future
            .call_method1(intern!(py, "set_exception"), (error,))
            .or_else(|refusal| future.call_method1(intern!(py, "set_exception"), (refusal,))),
    }
    .map(drop)
}
