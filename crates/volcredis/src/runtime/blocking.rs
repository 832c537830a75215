//! Functions that block, called from async code.

use std::io;

use tokio::sync::oneshot;

use super::callback;
use super::signals::with_signals_of_host;
use super::thread;

/// Runs a function that blocks in a thread of its own, and returns what it returns.
///
/// As `tokio::task::spawn_blocking`, but an error where tokio panics: when the system has no thread left. The function
/// runs to its end also when nobody waits for it any more.
///
/// # Errors
///
/// When the system has no thread left, or the function panics.
pub async fn run_blocking<T, F>(function: F) -> io::Result<T>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    let (sender, receiver) = oneshot::channel();
    // So that a call of the function that would wait for itself can be refused.
    let waiting = callback::inherited();
    thread::spawn("volcredis-block", move || {
        // The receiver is gone when nobody waits any more.
        let _ = sender.send(waiting.run(|| with_signals_of_host(function)));
    })?;
    receiver.await.map_err(|_| io::Error::other("the function panicked"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_function_runs_in_another_thread() {
        let here = std::thread::current().id();
        assert!(run_blocking(move || std::thread::current().id() != here).await.unwrap());
    }

    #[tokio::test]
    async fn a_panic_of_the_function_is_an_error() {
        let error = run_blocking(|| -> () { std::panic::resume_unwind(Box::new("made for a test")) }).await;
        assert_eq!(error.unwrap_err().to_string(), "the function panicked");
    }
}
