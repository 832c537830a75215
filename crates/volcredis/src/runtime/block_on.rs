//! Waiting for a future in a thread of the program.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use tokio::runtime::Runtime;
use volcredis_core::Error;

use super::panics::catch_panic;
use super::signals::block_sigpipe;

/// Drives a future and the event loop of the runtime in the calling thread, which gets no SIGPIPE by it.
///
/// A panic of the future unwinds to the caller.
///
/// # Errors
///
/// When the event loop fails, as it does after the program has closed its file descriptors.
pub fn block_on<T>(runtime: &Runtime, future: impl Future<Output = T>) -> Result<T, Error> {
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
        Ok(Err(panic)) => panic.resume(),
        Err(panic) => Err(Error::configuration(format!(
            "the event loop failed: {}; the client cannot be used any more, create a new one",
            panic.message()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use std::panic::resume_unwind;

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn a_panic_of_the_future_unwinds_and_leaves_the_runtime_as_it_was() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let panic = catch_panic(|| block_on(&runtime, async { resume_unwind(Box::new("made for a test")) }));
        assert_eq!(panic.map(|_: Result<(), Error>| ()).unwrap_err().message(), "made for a test");
        assert_eq!(block_on(&runtime, async { 7 }).unwrap(), 7);
    }
}
