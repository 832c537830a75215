//! Threads of the library.

use std::io;
use std::thread::{Builder, JoinHandle, Scope, ScopedJoinHandle};

use super::signals::Inheritance;

/// Starts a thread that gets no signal of the process.
///
/// # Errors
///
/// When the system has no thread left.
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

/// Starts a thread that gets no signal of the process, and ends before the scope does.
///
/// # Errors
///
/// When the system has no thread left.
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

/// Says what could not be done; the error of the system alone names only a resource.
fn no_thread(error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot start a thread: {error}"))
}
