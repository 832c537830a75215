//! Values with connections, one for each tokio runtime that a client is used from.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;
use volcredis_core::Error;

type Create<T> = dyn Fn() -> Result<T, Error> + Send + Sync;

/// The values of the live runtimes, such as HTTP clients.
///
/// A connection makes progress only while the runtime runs that opened it. With one value, a call from another runtime could
/// get a connection that nobody drives.
pub(crate) struct PerRuntime<T: Clone + Send + 'static> {
    create: Box<Create<T>>,
    state: Arc<Mutex<State<T>>>,
}

struct State<T> {
    values: Vec<OfRuntime<T>>,
    /// The value of a runtime that has ended, or that of no runtime yet.
    spare: Option<T>,
}

struct OfRuntime<T> {
    runtime: Id,
    value: T,
    /// Ends the task of the runtime when it is dropped.
    _task: oneshot::Sender<()>,
}

/// Removes the value of a runtime when the runtime drops its tasks.
struct Removal<T> {
    runtime: Id,
    /// Weak, because the state owns the sender that ends the task.
    state: Weak<Mutex<State<T>>>,
}

impl<T> Drop for Removal<T> {
    fn drop(&mut self) {
        let Some(state) = self.state.upgrade() else { return };
        let mut state = lock(&state);
        if let Some(index) = state.values.iter().position(|value| value.runtime == self.runtime) {
            let removed = state.values.swap_remove(index);
            // Its connections have ended with the runtime.
            let surplus = state.spare.replace(removed.value);
            drop(state);
            drop(surplus);
        }
    }
}

impl<T: Clone + Send + 'static> PerRuntime<T> {
    /// Creates the values: the first one is given, the others are created when they are needed.
    pub(crate) fn new(first: T, create: impl Fn() -> Result<T, Error> + Send + Sync + 'static) -> Self {
        let state = State { values: Vec::new(), spare: Some(first) };
        Self { create: Box::new(create), state: Arc::new(Mutex::new(state)) }
    }

    /// Returns the value of the current runtime.
    ///
    /// # Errors
    ///
    /// Returns an error outside of a runtime, or the error of `create`.
    pub(crate) fn current(&self) -> Result<T, Error> {
        let handle = current_runtime()?;
        let runtime = handle.id();
        let mut state = lock(&self.state);
        if let Some(found) = state.values.iter().find(|value| value.runtime == runtime) {
            return Ok(found.value.clone());
        }
        let value = match state.spare.take() {
            Some(value) => value,
            None => (self.create)()?,
        };
        let (task, ended) = oneshot::channel();
        state.values.push(OfRuntime { runtime, value: value.clone(), _task: task });
        // A runtime that is shutting down drops the task immediately, which locks the state.
        drop(state);
        let removal = Removal { runtime, state: Arc::downgrade(&self.state) };
        handle.spawn(async move {
            let _removal = removal;
            let _ = ended.await;
        });
        Ok(value)
    }
}

impl<T: Clone + Send + 'static> fmt::Debug for PerRuntime<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PerRuntime").finish_non_exhaustive()
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

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn the_value_of_an_ended_runtime_is_used_again() {
        let created = Arc::new(AtomicUsize::new(1));
        let count = Arc::clone(&created);
        let values = PerRuntime::new(0, move || Ok(count.fetch_add(1, Ordering::Relaxed)));
        assert!(values.current().unwrap_err().to_string().contains("tokio runtime"));
        for _ in 0..3 {
            let runtimes = [(); 2].map(|()| Builder::new_current_thread().build().unwrap());
            for runtime in runtimes.iter().chain(&runtimes) {
                runtime.block_on(async { values.current() }).unwrap();
            }
            assert_eq!(lock(&values.state).values.len(), 2);
            drop(runtimes);
            assert_eq!(lock(&values.state).values.len(), 0);
        }
        // One of the two values is kept for the next runtime.
        assert_eq!(created.load(Ordering::Relaxed), 4);
    }
}
