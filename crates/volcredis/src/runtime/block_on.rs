//! Blocking a thread of the program on a future.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use tokio::runtime::Runtime;
use tokio::task::yield_now;
use volcredis_core::Error;

use super::health::{Blocking, Health};
use super::panics::{Panic, catch_panic};
use super::signals::block_sigpipe;

/// Drives a future, which must be there, and the event loop of the runtime on the calling thread. The thread receives no
/// SIGPIPE.
///
/// # Errors
///
/// Returns an error if the event loop fails, for example because the program has closed its file descriptors. Afterwards
/// nothing is driven, because timers and sockets without their event loop panic.
///
/// # Panics
///
/// Panics if the future panics.
pub(crate) fn block_on<T>(
    runtime: &Runtime,
    health: &Health,
    mut future: Pin<&mut Option<impl Future<Output = T>>>,
) -> Result<T, Error> {
    health.check()?;
    let _signals = block_sigpipe();
    let blocking = Blocking::start();
    // Stored here, since a result is large and would be moved through each layer of the event loop.
    let mut output = None;
    let driven = poll_fn(|context| {
        blocking.set_waker(context.waker());
        if let Some(error) = health.failure() {
            // Outside of the runtime, dropping the future would wake the event loop.
            future.set(None);
            return Poll::Ready(Err(error));
        }
        match future.as_mut().as_pin_mut() {
            Some(future) => match catch_panic(|| future.poll(context).map(|value| output = Some(value))) {
                Ok(poll) => poll.map(|()| Ok(Ok(()))),
                Err(panic) => Poll::Ready(Ok(Err(panic))),
            },
            None => unreachable!("the future is only dropped when the event loop has failed"),
        }
    });
    // The inner panic is one of the future, the outer one of the event loop.
    match catch_panic(|| runtime.block_on(driven)) {
        Ok(Ok(Ok(()))) => Ok(output.unwrap_or_else(|| unreachable!("a future that is ready has an output"))),
        Ok(Err(error)) => Err(error),
        // A future panics, too, when it sets a timer or wakes a task of an event loop that has failed.
        Ok(Ok(Err(panic))) => {
            health.check()?;
            match poll_event_loop(runtime) {
                Ok(()) => panic.resume(),
                Err(panic) => Err(health.handle_panic(&panic)),
            }
        }
        Err(panic) => Err(health.handle_panic(&panic)),
    }
}

/// Wakes and polls an event loop. Returns its panic if it has failed.
fn poll_event_loop(runtime: &Runtime) -> Result<(), Panic> {
    catch_panic(|| {
        // Spawning a task from outside of the runtime wakes the event loop, and yielding polls it.
        drop(runtime.spawn(async {}));
        runtime.block_on(yield_now());
    })
}

#[cfg(test)]
mod tests {
    use std::panic::resume_unwind;
    use std::pin::pin;

    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn a_panic_of_the_future_reaches_the_caller_and_leaves_the_runtime_usable() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let health = Health::new().unwrap();
        let panics = async { resume_unwind(Box::new("made for a test")) };
        let panic = catch_panic(|| block_on(&runtime, &health, pin!(Some(panics))));
        assert_eq!(panic.map(|_: Result<(), Error>| ()).unwrap_err().message(), "made for a test");
        assert_eq!(block_on(&runtime, &health, pin!(Some(async { 7 }))).unwrap(), 7);
    }

    #[test]
    fn nothing_is_driven_after_the_event_loop_has_failed() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let health = Health::new().unwrap();
        health
            .handle_panic(&catch_panic(|| -> () { resume_unwind(Box::new("made for a test")) }).unwrap_err());
        let error: Result<(), Error> =
            block_on(&runtime, &health, pin!(Some(async { panic!("it was driven") })));
        assert_eq!(
            error.unwrap_err().to_string(),
            "the event loop failed: made for a test; create a new client"
        );
    }
}
