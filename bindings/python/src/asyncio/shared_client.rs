//! The native client behind clients for asyncio, and the event loops of Python that use it.

use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use volcredis::runtime::EventLoop;
use volcredis::runtime::process::Process;
use volcredis::{AsyncClient, CancellationToken, Client};

use super::credentials::LoopCredentials;
use super::mailbox::{Mailbox, running_loop};
use crate::config::Callables;
use crate::interpreter::{self, InterpreterGuard};

/// The client that owns the native event loop. Clients from `with_options` share it.
pub(super) struct SharedClient {
    /// `None` only while it is dropped.
    client: Option<Client>,
    credentials: Option<LoopCredentials>,
    /// Keeps the functions of the application alive.
    _callables: Callables,
    mailboxes: Mutex<Vec<LoopMailbox>>,
    /// Cancels all calls.
    closing: CancellationToken,
    process: Process,
}

/// The mailbox of an event loop of Python, which owns it.
struct LoopMailbox {
    /// The address of the loop, which is unique while the mailbox exists.
    event_loop: usize,
    mailbox: Py<PyWeakrefReference>,
}

impl LoopMailbox {
    fn mailbox<'py>(&self, py: Python<'py>) -> Option<Bound<'py, Mailbox>> {
        self.mailbox.bind(py).upgrade_as().ok().flatten()
    }
}

impl SharedClient {
    /// Creates one from a client.
    pub(super) fn new(client: Client, credentials: Option<LoopCredentials>, callables: Callables) -> Self {
        Self {
            client: Some(client),
            credentials,
            _callables: callables,
            mailboxes: Mutex::default(),
            closing: CancellationToken::new(),
            process: Process::current(),
        }
    }

    fn client(&self) -> &Client {
        match &self.client {
            Some(client) => client,
            None => unreachable!("the client is only taken when it is dropped"),
        }
    }

    /// Returns the asynchronous client.
    pub(super) fn as_async(&self) -> &AsyncClient {
        self.client().as_async()
    }

    /// Returns the native event loop, which runs the calls.
    pub(super) fn event_loop(&self) -> &EventLoop {
        self.client().event_loop()
    }

    /// Returns the token that cancels the calls of all clients.
    pub(super) fn closing(&self) -> &CancellationToken {
        &self.closing
    }

    /// Returns the credentials that come from a function.
    pub(super) fn credentials(&self) -> Option<&LoopCredentials> {
        self.credentials.as_ref()
    }

    fn lock_mailboxes(&self) -> MutexGuard<'_, Vec<LoopMailbox>> {
        self.mailboxes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the mailbox of the running event loop, which also calls the function for credentials from now on.
    pub(super) fn mailbox<'py>(&self, event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Mailbox>> {
        let py = event_loop.py();
        let address = event_loop.as_ptr().addr();
        let known = self
            .lock_mailboxes()
            .iter()
            .find_map(|known| if known.event_loop == address { known.mailbox(py) } else { None });
        let mailbox = match known {
            Some(mailbox) => mailbox,
            None => {
                let mailbox = Mailbox::open(event_loop, self.credentials.clone())?;
                let weak = PyWeakrefReference::new(mailbox.as_any())?.unbind();
                // Not under the lock, because dropping weak references can run Python code.
                let mut known = mem::take(&mut *self.lock_mailboxes());
                known.retain(|known| known.mailbox(py).is_some());
                known.push(LoopMailbox { event_loop: address, mailbox: weak });
                self.lock_mailboxes().extend(known);
                mailbox
            }
        };
        if let Some(credentials) = &self.credentials {
            credentials.use_queue(mailbox.get().sender());
        }
        Ok(mailbox)
    }

    fn mailboxes<'py>(&self, py: Python<'py>) -> Vec<(usize, Bound<'py, Mailbox>)> {
        let known = self.lock_mailboxes();
        known.iter().filter_map(|known| Some((known.event_loop, known.mailbox(py)?))).collect()
    }

    /// Cancels all calls, and waits until the thread has ended.
    fn shutdown(&mut self, guard: &InterpreterGuard<'_>) {
        let (closing, client) = (&self.closing, self.client.take());
        guard.detach(|| {
            closing.cancel();
            drop(client);
        });
    }

    /// Cancels all calls, ends the thread, and removes the mailboxes from their event loops.
    pub(super) fn close(mut self, guard: &InterpreterGuard<'_>) -> PyResult<()> {
        let py = guard.py();
        self.shutdown(guard);
        let running_loop = running_loop(py).ok();
        for (address, mailbox) in self.mailboxes(py) {
            let here = running_loop.as_ref().filter(|running| running.as_ptr().addr() == address);
            Mailbox::close(&mailbox, here)?;
        }
        self.lock_mailboxes().clear();
        Ok(())
    }
}

impl Drop for SharedClient {
    fn drop(&mut self) {
        if !self.process.is_current() {
            return;
        }
        // Attaching fails only within a traversal of the garbage collector, where no client is dropped.
        let _ = Python::try_attach(|py| {
            // When the interpreter exits, the end of the process frees the client.
            let Some(guard) = interpreter::try_enter(py) else { return mem::forget(self.client.take()) };
            self.shutdown(&guard);
            for (_, mailbox) in self.mailboxes(py) {
                // The event loop may run on another thread.
                let _ = Mailbox::close(&mailbox, None);
            }
        });
    }
}
