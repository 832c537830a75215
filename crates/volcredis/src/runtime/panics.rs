//! Panics in libraries that are not linked into a Rust program.

use std::any::Any;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook};
use std::pin::pin;
use std::sync::Once;
use std::task::Poll;

use crate::log::error;

/// Logs panic messages at level `ERROR` instead of printing them to standard error. Further calls have no effect.
///
/// For libraries with a statically linked standard library, such as a C library or a Python module: other Rust code in the
/// process uses another copy of it and is not affected.
pub fn log_panics() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        set_hook(Box::new(|panic| error!(target: "volcredis", "{panic}")));
    });
}

/// Runs a function and catches its panic. State shared with the function must stay valid if it panics.
///
/// # Errors
///
/// Returns the panic of the function.
pub fn catch_panic<T>(function: impl FnOnce() -> T) -> Result<T, Panic> {
    catch_unwind(AssertUnwindSafe(function)).map_err(Panic)
}

/// Runs a future and catches its panic. The future is not polled again after a panic.
///
/// # Errors
///
/// Returns the panic of the future.
pub async fn catch_panics<F: Future>(future: F) -> Result<F::Output, Panic> {
    let mut future = pin!(future);
    poll_fn(|context| match catch_panic(|| future.as_mut().poll(context)) {
        Ok(poll) => poll.map(Ok),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}

/// A caught panic.
pub struct Panic(Box<dyn Any + Send>);

impl Panic {
    /// Returns the message of the panic.
    #[must_use]
    pub fn message(&self) -> &str {
        let message = self.0.downcast_ref::<String>().map(String::as_str);
        message.or_else(|| self.0.downcast_ref::<&str>().copied()).unwrap_or("no message")
    }

    /// Resumes the panic.
    pub fn resume(self) -> ! {
        resume_unwind(self.0)
    }
}

impl fmt::Debug for Panic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Panic").field(&self.message()).finish()
    }
}
