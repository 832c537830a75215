//! Waiting for a future in a thread of the program.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::OnceLock;
use std::task::Poll;

use tokio::runtime::Runtime;
use volcredis_core::Error;

use super::panics::{Panic, catch_panic};
use super::signals::block_sigpipe;

/// Drives a future and the event loop of the runtime in the calling thread, which gets no SIGPIPE by it.
///
/// A panic of the future unwinds to the caller.
///
/// # Errors
///
/// When the event loop fails, as it does after the program has closed its file descriptors. The error is kept in `failure`,
/// which belongs to the runtime: nothing is driven after it, because timers and sockets without their event loop panic.
pub(crate) fn block_on<T>(
    runtime: &Runtime,
    failure: &OnceLock<Error>,
    future: impl Future<Output = T>,
) -> Result<T, Error> {
    if let Some(error) = failure.get() {
        return Err(error.clone());
    }
    let _signals = block_sigpipe();
    let mut future = pin!(future);
    // Panics of the future and of the event loop are told apart: only the former belong to the caller.
    let driven = catch_panic(|| {
        runtime.block_on(poll_fn(|context| match catch_panic(|| future.as_mut().poll(context)) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        }))
    });
    match driven {
        Ok(Ok(output)) => Ok(output),
        // Another thread may have found meanwhile that the event loop fails.
        Ok(Err(panic)) => match failure.get() {
            Some(error) => Err(error.clone()),
            None => panic.resume(),
        },
        Err(panic) => Err(failed(failure, &panic)),
    }
}

/// Returns the error of an event loop that has panicked, and keeps it, unless there is one.
pub(crate) fn failed(failure: &OnceLock<Error>, panic: &Panic) -> Error {
    let error = || {
        Error::configuration(format!(
            "the event loop failed: {}; the client cannot be used any more, create a new one",
            panic.message()
        ))
    };
    failure.get_or_init(error).clone()
}

#[cfg(test)]
mod tests {
    use std::panic::resume_unwind;

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn a_panic_of_the_future_unwinds_and_leaves_the_runtime_as_it_was() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let failure = OnceLock::new();
        let panics = async { resume_unwind(Box::new("made for a test")) };
        let panic = catch_panic(|| block_on(&runtime, &failure, panics));
        assert_eq!(panic.map(|_: Result<(), Error>| ()).unwrap_err().message(), "made for a test");
        assert_eq!(block_on(&runtime, &failure, async { 7 }).unwrap(), 7);
    }

    #[test]
    fn nothing_is_driven_after_the_event_loop_has_failed() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let failure = OnceLock::from(Error::configuration("the event loop failed"));
        let error: Result<(), Error> = block_on(&runtime, &failure, async { panic!("it was driven") });
        assert_eq!(error.unwrap_err().to_string(), "the event loop failed");
    }
}
