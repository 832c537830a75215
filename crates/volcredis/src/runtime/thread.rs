//! Threads of the library.

use std::io;
use std::thread::{Builder, JoinHandle, Scope, ScopedJoinHandle};

use super::signals::Inheritance;

/// Starts a thread that handles no signals of the process.
///
/// # Errors
///
/// Returns an error if the thread cannot be started.
pub fn spawn<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<JoinHandle<T>> {
    let inheritance = Inheritance::prepare();
    let accept = inheritance.accept();
    let started = Builder::new().name(name.to_owned()).spawn(move || {
        accept();
        work()
    });
    started.map_err(|error| no_thread(&error))
}

/// Starts a scoped thread that handles no signals of the process.
///
/// # Errors
///
/// Returns an error if the thread cannot be started.
pub fn spawn_scoped<'scope, 'env, T: Send + 'scope>(
    scope: &'scope Scope<'scope, 'env>,
    name: &str,
    work: impl FnOnce() -> T + Send + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, T>> {
    let inheritance = Inheritance::prepare();
    let accept = inheritance.accept();
    let started = Builder::new().name(name.to_owned()).spawn_scoped(scope, move || {
        accept();
        work()
    });
    started.map_err(|error| no_thread(&error))
}

/// Adds context to the error of the system, which names a resource only.
fn no_thread(error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("failed to start a thread: {error}"))
}
