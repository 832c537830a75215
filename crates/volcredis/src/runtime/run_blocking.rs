//! Blocking functions called from async code.

use std::io;

use tokio::sync::oneshot;

use super::reentrancy;
use super::signals::with_signals_of_host;
use super::thread;

/// Runs a blocking function on a thread of its own and returns its result.
///
/// Unlike `tokio::task::spawn_blocking`, it does not panic when the system cannot start a thread. The function runs to
/// completion even if the future is dropped.
///
/// # Errors
///
/// Returns an error if the thread cannot be started or the function panics.
pub async fn run_blocking<T, F>(function: F) -> io::Result<T>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    let (sender, receiver) = oneshot::channel();
    let callers = reentrancy::callers();
    thread::spawn("volcredis-block", move || {
        // Fails if the future was dropped.
        let _ = sender.send(callers.run(|| with_signals_of_host(function)));
    })?;
    receiver.await.map_err(|_| io::Error::other("the function panicked"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_function_runs_on_another_thread() {
        let here = std::thread::current().id();
        assert!(run_blocking(move || std::thread::current().id() != here).await.unwrap());
    }

    #[tokio::test]
    async fn a_panic_is_an_error() {
        let error = run_blocking(|| -> () { std::panic::resume_unwind(Box::new("made for a test")) }).await;
        assert_eq!(error.unwrap_err().to_string(), "the function panicked");
    }
}
