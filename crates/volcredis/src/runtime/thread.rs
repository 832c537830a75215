//! Threads of the library.

use std::io;
use std::thread::{Builder, JoinHandle, Scope, ScopedJoinHandle};

use super::signals::Inheritance;

/// The size of the stack of a thread in bytes, the default of the standard library.
const STACK: usize = 2 << 20;

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
    let started = builder(name).spawn(move || {
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
    let started = builder(name).spawn_scoped(scope, move || {
        accept();
        work()
    });
    started.map_err(|error| no_thread(&error))
}

/// Returns a builder that reads no environment variable, which the standard library does for the default size of the stack. The
/// program may change its environment after it has created a client.
fn builder(name: &str) -> Builder {
    Builder::new().name(name.to_owned()).stack_size(STACK)
}

/// Adds context to the error of the system, which names a resource only.
fn no_thread(error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("failed to start a thread: {error}"))
}
