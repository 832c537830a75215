//! The queue of messages from native tasks to an event loop of Python.

use std::io::{self, Read as _, Write as _};
use std::mem;
use std::os::fd::{AsRawFd as _, RawFd};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use pyo3::prelude::*;
use volcredis::Error;
use volcredis::runtime::panics::Panic;

use crate::panics::internal_error;
use crate::wait::WaitProgress;

/// Converts the result of a call, on the thread of its event loop.
pub(super) type Convert = Box<dyn for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;

/// Identifies a call.
#[derive(Clone, Copy)]
pub(super) struct CallId {
    /// The address of its future, which is unique until the call has ended.
    pub(super) future: usize,
    /// The number of the call, to distinguish it from an earlier one with the same address.
    pub(super) number: u64,
}

pub(super) enum Message {
    Result(CallId, Result<Convert, Error>),
    Progress(CallId, WaitProgress),
    /// The call has ended without a result, because it was cancelled.
    Discarded(CallId),
    /// There are requests for credentials.
    Credentials,
    /// The client is closed: the event loop can remove its reader.
    Close,
}

/// The queue, as native tasks and the reader of the event loop use it.
#[derive(Clone)]
pub(super) struct Sender(Arc<Queue>);

/// A [`Sender`] that does not keep the file descriptors open.
pub(super) struct WeakSender(Weak<Queue>);

struct Queue {
    state: Mutex<State>,
    /// The writing end; both are closed at the same time, so that writing never raises SIGPIPE.
    write_end: UnixStream,
    read_end: UnixStream,
}

#[derive(Default)]
struct State {
    messages: Vec<Message>,
    /// True while a byte that wakes the event loop is unread.
    is_signalled: bool,
    /// True once the event loop takes no messages.
    is_closed: bool,
}

impl Sender {
    /// Creates an empty queue.
    pub(super) fn new() -> io::Result<Self> {
        let (write_end, read_end) = UnixStream::pair()?;
        write_end.set_nonblocking(true)?;
        read_end.set_nonblocking(true)?;
        Ok(Self(Arc::new(Queue { state: Mutex::default(), write_end, read_end })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the file descriptor that is readable while there are messages.
    pub(super) fn descriptor(&self) -> RawFd {
        self.0.read_end.as_raw_fd()
    }

    /// Adds a message. Returns false once the queue is closed.
    pub(super) fn send(&self, message: Message) -> bool {
        let mut state = self.state();
        if state.is_closed {
            return false;
        }
        state.messages.push(message);
        let wakes = !mem::replace(&mut state.is_signalled, true);
        drop(state);
        if wakes {
            // There are two unread bytes at most, so that the buffer is never full.
            let _ = (&self.0.write_end).write(&[0]);
        }
        true
    }

    /// Takes all messages.
    pub(super) fn take(&self) -> Vec<Message> {
        // Reading fails where no byte was written, which is fine.
        let _ = (&self.0.read_end).read(&mut [0; 16]);
        let mut state = self.state();
        state.is_signalled = false;
        mem::take(&mut state.messages)
    }

    /// Closes the queue, and drops its messages.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.is_closed = true;
        let messages = mem::take(&mut state.messages);
        drop(state);
        drop(messages);
    }

    /// Announces requests for credentials. Returns false once the queue is closed.
    pub(super) fn request_credentials(&self) -> bool {
        self.send(Message::Credentials)
    }

    pub(super) fn downgrade(&self) -> WeakSender {
        WeakSender(Arc::downgrade(&self.0))
    }
}

impl WeakSender {
    pub(super) fn upgrade(&self) -> Option<Sender> {
        self.0.upgrade().map(Sender)
    }

    /// Returns true for a sender of the same queue.
    pub(super) fn is(&self, sender: &Sender) -> bool {
        self.0.as_ptr() == Arc::as_ptr(&sender.0)
    }
}

/// Delivers the result of one call. One that is dropped, because the native event loop has failed, delivers an error, so
/// that every call ends.
pub(super) struct Delivery {
    sender: Sender,
    id: CallId,
    is_done: bool,
}

impl Delivery {
    pub(super) fn new(sender: Sender, id: CallId) -> Self {
        Self { sender, id, is_done: false }
    }

    /// Delivers the result, to be converted by `convert`.
    pub(super) fn result<T: Send + 'static>(
        mut self,
        result: Result<T, Error>,
        convert: impl for<'py> FnOnce(Python<'py>, T) -> PyResult<Bound<'py, PyAny>> + Send + 'static,
    ) {
        self.is_done = true;
        let result = result.map(|value| -> Convert { Box::new(move |py| convert(py, value)) });
        self.sender.send(Message::Result(self.id, result));
    }

    /// Delivers a panic.
    pub(super) fn panic(mut self, panic: &Panic) {
        self.is_done = true;
        let message = panic.message().to_owned();
        let convert: Convert = Box::new(move |py| Err(internal_error(py, &message)));
        self.sender.send(Message::Result(self.id, Ok(convert)));
    }

    /// Delivers no result, for a call that was cancelled.
    pub(super) fn discard(mut self) {
        self.is_done = true;
        self.sender.send(Message::Discarded(self.id));
    }

    /// Returns a function that delivers the progress of a wait.
    pub(super) fn progress(&self) -> impl Fn(WaitProgress) + Send + Sync + use<> {
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
