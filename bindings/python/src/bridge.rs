//! What connects a client for asyncio with its thread and with the event loops that make calls.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use volcredis::runtime::EventLoop;
use volcredis::runtime::process::Process;
use volcredis::{AsyncClient, CancellationToken, Client};

use crate::credentials::{Callable, Requests};
use crate::gate;
use crate::gate::Inside;
use crate::mailbox::{Mailbox, running_loop};

/// The client that owns the native event loop, and the mailboxes of event loops of Python. The clients that `with_options`
/// makes share it.
pub(crate) struct Bridge {
    /// `None` only while it is dropped.
    client: Option<Client>,
    callable: Option<Arc<Callable>>,
    requests: Option<Arc<Requests>>,
    mailboxes: Mutex<Vec<Known>>,
    /// Cancels all calls.
    closing: CancellationToken,
    process: Process,
}

/// A mailbox that an event loop owns.
struct Known {
    /// The address of the loop. No other loop has it while the mailbox lives.
    event_loop: usize,
    mailbox: Py<PyWeakrefReference>,
}

impl Known {
    fn mailbox<'py>(&self, py: Python<'py>) -> Option<Bound<'py, Mailbox>> {
        self.mailbox.bind(py).upgrade_as().ok().flatten()
    }
}

impl Bridge {
    /// Creates one for a client.
    pub(crate) fn new(
        client: Client,
        callable: Option<Arc<Callable>>,
        requests: Option<Arc<Requests>>,
    ) -> Self {
        Self {
            client: Some(client),
            callable,
            requests,
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

    /// Returns the client, with options of its own.
    pub(crate) fn as_async(&self) -> &AsyncClient {
        self.client().as_async()
    }

    /// Returns the native event loop, on whose thread calls run. It never takes the GIL to deliver a result.
    pub(crate) fn event_loop(&self) -> &EventLoop {
        self.client().event_loop()
    }

    /// Returns the token that cancels the calls of all clients.
    pub(crate) fn closing(&self) -> &CancellationToken {
        &self.closing
    }

    /// Returns the function that gives credentials.
    pub(crate) fn callable(&self) -> Option<&Arc<Callable>> {
        self.callable.as_ref()
    }

    fn known(&self) -> MutexGuard<'_, Vec<Known>> {
        self.mailboxes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the mailbox of the event loop that is running, which a callable for credentials is called on from then on.
    pub(crate) fn mailbox<'py>(&self, event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Mailbox>> {
        let py = event_loop.py();
        let address = event_loop.as_ptr().addr();
        let known = self
            .known()
            .iter()
            .find_map(|known| if known.event_loop == address { known.mailbox(py) } else { None });
        let mailbox = match known {
            Some(mailbox) => mailbox,
            None => {
                let mailbox = Mailbox::open(event_loop, self.callable.clone(), self.requests.clone())?;
                let weak = PyWeakrefReference::new(mailbox.as_any())?.unbind();
                // Not under the lock: what is dropped here can run Python code.
                let mut known = mem::take(&mut *self.known());
                known.retain(|known| known.mailbox(py).is_some());
                known.push(Known { event_loop: address, mailbox: weak });
                self.known().extend(known);
                mailbox
            }
        };
        if let Some(requests) = &self.requests {
            requests.use_mailbox(mailbox.get().sender());
        }
        Ok(mailbox)
    }

    fn mailboxes<'py>(&self, py: Python<'py>) -> Vec<(usize, Bound<'py, Mailbox>)> {
        let known = self.known();
        known.iter().filter_map(|known| Some((known.event_loop, known.mailbox(py)?))).collect()
    }

    /// Cancels all calls, and waits until the thread has ended.
    fn shutdown(&mut self, inside: &Inside<'_>) {
        let (closing, client) = (&self.closing, self.client.take());
        inside.detach(|| {
            closing.cancel();
            drop(client);
        });
    }

    /// Ends all calls and the thread, and has the event loops told.
    pub(crate) fn close(mut self, inside: &Inside<'_>) -> PyResult<()> {
        let py = inside.py();
        self.shutdown(inside);
        let running_loop = running_loop(py).ok();
        for (address, mailbox) in self.mailboxes(py) {
            let here = running_loop.as_ref().filter(|running| running.as_ptr().addr() == address);
            Mailbox::close(&mailbox, here)?;
        }
        self.known().clear();
        Ok(())
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        if !self.process.is_current() {
            return;
        }
        // Does nothing within a traversal of the garbage collector, where no bridge is dropped.
        let _ = Python::try_attach(|py| {
            // At the exit it is left to the end of the process.
            let Some(inside) = gate::try_enter(py) else { return mem::forget(self.client.take()) };
            self.shutdown(&inside);
            for (_, mailbox) in self.mailboxes(py) {
                // Its event loop may run on another thread.
                let _ = Mailbox::close(&mailbox, None);
            }
        });
    }
}
