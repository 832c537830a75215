//! The HTTP clients of one client, one for each tokio runtime that it is used from.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;
use volcredis_core::Error;

type Create = dyn Fn() -> Result<reqwest::Client, Error> + Send + Sync;

/// The HTTP clients of the live runtimes.
///
/// A connection makes progress only while the runtime runs that opened it. With one pool, a call from another runtime could
/// get a connection that nobody drives.
pub(crate) struct RuntimeClients {
    create: Box<Create>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    clients: Vec<OfRuntime>,
    /// The client of a runtime that has ended, or that of no runtime yet.
    spare: Option<reqwest::Client>,
}

struct OfRuntime {
    runtime: Id,
    client: reqwest::Client,
    /// Ends the task of the runtime when it is dropped.
    _task: oneshot::Sender<()>,
}

/// Removes the client of a runtime when the runtime drops its tasks.
struct Removal {
    runtime: Id,
    /// Weak, because the state owns the sender that ends the task.
    state: Weak<Mutex<State>>,
}

impl Drop for Removal {
    fn drop(&mut self) {
        let Some(state) = self.state.upgrade() else { return };
        let mut state = lock(&state);
        if let Some(index) = state.clients.iter().position(|client| client.runtime == self.runtime) {
            let removed = state.clients.swap_remove(index);
            // Its connections have ended with the runtime.
            let surplus = state.spare.replace(removed.client);
            drop(state);
            drop(surplus);
        }
    }
}

impl RuntimeClients {
    /// Creates the first HTTP client.
    ///
    /// # Errors
    ///
    /// Returns the error of `create`.
    pub(crate) fn new(
        create: impl Fn() -> Result<reqwest::Client, Error> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let state = State { clients: Vec::new(), spare: Some(create()?) };
        Ok(Self { create: Box::new(create), state: Arc::new(Mutex::new(state)) })
    }

    /// Returns the client of the current runtime.
    ///
    /// # Errors
    ///
    /// Returns an error outside of a runtime, or if no client can be created.
    pub(crate) fn current(&self) -> Result<reqwest::Client, Error> {
        let handle = current_runtime()?;
        let runtime = handle.id();
        let mut state = lock(&self.state);
        if let Some(found) = state.clients.iter().find(|client| client.runtime == runtime) {
            return Ok(found.client.clone());
        }
        let client = match state.spare.take() {
            Some(client) => client,
            None => (self.create)()?,
        };
        let (task, ended) = oneshot::channel();
        state.clients.push(OfRuntime { runtime, client: client.clone(), _task: task });
        // A runtime that is shutting down drops the task immediately, which locks the state.
        drop(state);
        let removal = Removal { runtime, state: Arc::downgrade(&self.state) };
        handle.spawn(async move {
            let _removal = removal;
            let _ = ended.await;
        });
        Ok(client)
    }
}

impl fmt::Debug for RuntimeClients {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RuntimeClients").finish_non_exhaustive()
    }
}

/// Returns the current runtime.
///
/// # Errors
///
/// Returns an error outside of a runtime.
pub(crate) fn current_runtime() -> Result<Handle, Error> {
    Handle::try_current().map_err(|_| {
        Error::configuration(
            "an async client must be used in a tokio runtime, and there is none in this thread",
        )
    })
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tokio::runtime::Builder;

    use super::*;
    use crate::proxy::Route;

    #[test]
    fn the_client_of_an_ended_runtime_is_used_again() {
        let created = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&created);
        let clients = RuntimeClients::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
            let server = "http://127.0.0.1".parse().unwrap();
            let builder = crate::http::client(&server, &Route::Direct, &[], Duration::from_secs(1))?;
            builder.build().map_err(|error| Error::configuration(error.to_string()))
        });
        let clients = clients.unwrap();
        assert!(clients.current().unwrap_err().to_string().contains("tokio runtime"));
        for _ in 0..3 {
            let runtimes = [(); 2].map(|()| Builder::new_current_thread().build().unwrap());
            for runtime in runtimes.iter().chain(&runtimes) {
                runtime.block_on(async { clients.current() }).unwrap();
            }
            assert_eq!(lock(&clients.state).clients.len(), 2);
            drop(runtimes);
            assert_eq!(lock(&clients.state).clients.len(), 0);
        }
        // One of the two clients is kept for the next runtime.
        assert_eq!(created.load(Ordering::Relaxed), 4);
    }
}
