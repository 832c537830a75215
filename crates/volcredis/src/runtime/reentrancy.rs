//! Detection of callbacks that wait for their own caller.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::pin;

thread_local! {
    /// The callers that wait for the current thread.
    static CALLERS: RefCell<Vec<Caller>> = const { RefCell::new(Vec::new()) };
}

/// A caller of callbacks, identified by its address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Caller {
    /// An event loop that polls a future on the current thread.
    #[cfg(feature = "blocking")]
    EventLoop(usize),
    /// An identity cache that calls its credentials provider.
    IdentityCache(usize),
}

/// Returns whether the caller waits for the current thread.
pub(crate) fn is_called_by(caller: Caller) -> bool {
    CALLERS.with_borrow(|callers| callers.contains(&caller))
}

/// Returns the callers that wait for the current thread, for a thread that works on its behalf.
pub(crate) fn callers() -> Callers {
    Callers(CALLERS.with_borrow(Vec::clone))
}

/// The callers that wait for a thread.
#[derive(Clone, Debug)]
pub(crate) struct Callers(Vec<Caller>);

impl Callers {
    /// Runs a function on behalf of the thread that the callers wait for.
    pub(crate) fn run<T>(self, function: impl FnOnce() -> T) -> T {
        /// Restores the callers, also after a panic.
        struct Restore(Vec<Caller>);

        impl Drop for Restore {
            fn drop(&mut self) {
                CALLERS.set(mem::take(&mut self.0));
            }
        }

        let _restore = Restore(CALLERS.replace(self.0));
        function()
    }
}

/// Runs a function that the caller waits for.
pub(crate) fn call_from<T>(caller: Caller, function: impl FnOnce() -> T) -> T {
    /// Removes the caller, also after a panic.
    struct Pop;

    impl Drop for Pop {
        fn drop(&mut self) {
            CALLERS.with_borrow_mut(Vec::pop);
        }
    }

    CALLERS.with_borrow_mut(|callers| callers.push(caller));
    let _pop = Pop;
    function()
}

/// Runs a future that the caller waits for.
pub(crate) async fn await_from<F: Future>(caller: Caller, start: impl FnOnce() -> F) -> F::Output {
    let mut future = pin!(call_from(caller, start));
    poll_fn(|context| call_from(caller, || future.as_mut().poll(context))).await
}
