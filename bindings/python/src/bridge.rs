//! What connects a client for asyncio with its thread and with the event loops that make calls.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use volcredis::{CancellationToken, Error};

use crate::background::Background;
use crate::credentials::{Callable, Requests};
use crate::gate::Inside;
use crate::mailbox::{Mailbox, running_loop};
use crate::{fork, gate};

/// The thread of a client, and the mailboxes of event loops. The clients that `with_options` makes share it.
pub(crate) struct Bridge {
    pub(crate) background: Background,
    callable: Option<Arc<Callable>>,
    requests: Option<Arc<Requests>>,
    mailboxes: Mutex<Vec<Known>>,
    /// Cancels all calls.
    closing: CancellationToken,
    process: fork::Process,
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
    /// Starts the thread.
    pub(crate) fn start(
        callable: Option<Arc<Callable>>,
        requests: Option<Arc<Requests>>,
    ) -> Result<Self, Error> {
        Ok(Self {
            background: Background::start()?,
            callable,
            requests,
            mailboxes: Mutex::default(),
            closing: CancellationToken::new(),
            process: fork::Process::current(),
        })
    }

    /// Returns the token that cancels the calls of all clients.
    pub(crate) fn closing(&self) -> &CancellationToken {
        &self.closing
    }

    /// Returns the function that gives credentials.
    pub(crate) fn callable(&self) -> Option<&Callable> {
        self.callable.as_deref()
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
    fn shutdown(&self) {
        self.closing.cancel();
        self.background.shutdown();
    }

    /// Ends all calls and the thread, and has the event loops told.
    pub(crate) fn close(self, inside: &Inside<'_>, py: Python<'_>) -> PyResult<()> {
        inside.detach(|| self.shutdown());
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
        if !self.process.is_this() {
            return;
        }
        // Does nothing within a traversal of the garbage collector, where no bridge is dropped.
        let _ = Python::try_attach(|py| {
            // At the exit it is left to the end of the process.
            let Some(inside) = gate::try_enter(py) else { return self.background.forget() };
            inside.detach(|| self.shutdown());
            for (_, mailbox) in self.mailboxes(py) {
                // Its event loop may run on another thread.
                let _ = Mailbox::close(&mailbox, None);
            }
        });
    }
}
