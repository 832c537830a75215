//! Blocking a thread of the program on a future.

use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::Runtime;
use tokio::task::yield_now;
use volcredis_core::Error;

use super::panics::{Panic, catch_panic, catch_panics};
use super::signals::block_sigpipe;

/// Drives a future and the event loop of the runtime on the calling thread. The thread receives no SIGPIPE.
///
/// # Errors
///
/// Returns an error if the event loop fails, for example because the program has closed its file descriptors. The error is
/// stored in `failure`; afterwards nothing is driven, because timers and sockets without their event loop panic.
///
/// # Panics
///
/// Panics if the future panics.
pub(crate) fn block_on<T>(
    runtime: &Runtime,
    failure: &OnceLock<Error>,
    future: impl Future<Output = T>,
) -> Result<T, Error> {
    if let Some(error) = failure.get() {
        return Err(error.clone());
    }
    let _signals = block_sigpipe();
    // The inner panic is one of the future, the outer one of the event loop.
    match catch_panic(|| runtime.block_on(catch_panics(future))) {
        Ok(Ok(output)) => Ok(output),
        Ok(Err(panic)) => match check_event_loop(runtime) {
            // Another thread may have found that the event loop has failed.
            Ok(()) => match failure.get() {
                Some(error) => Err(error.clone()),
                None => panic.resume(),
            },
            Err(panic) => Err(failed(failure, &panic)),
        },
        Err(panic) => Err(failed(failure, &panic)),
    }
}

/// Returns the panic of an event loop that can no longer be woken up or polled.
///
/// A future panics, too, when it sets a timer or wakes a task of an event loop that has failed.
fn check_event_loop(runtime: &Runtime) -> Result<(), Panic> {
    catch_panic(|| {
        // Spawning a task from outside of the runtime wakes the event loop, and yielding polls it.
        drop(runtime.spawn(async {}));
        runtime.block_on(yield_now());
    })
}

/// Returns the stored error, or else stores and returns that of an event loop that has panicked.
pub(crate) fn failed(failure: &OnceLock<Error>, panic: &Panic) -> Error {
    let error =
        || Error::configuration(format!("the event loop failed: {}; create a new client", panic.message()));
    failure.get_or_init(error).clone()
}

#[cfg(test)]
mod tests {
    use std::panic::resume_unwind;

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn a_panic_of_the_future_reaches_the_caller_and_leaves_the_runtime_usable() {
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
