//! What the current thread is called back by, so that a callback cannot wait for itself.

use std::cell::RefCell;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    /// What waits for the current thread to return.
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
}

/// Something that waits for a callback.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Waiting {
    /// An event loop, which polls a future on this thread.
    #[cfg(feature = "blocking")]
    EventLoop(usize),
    /// A cache of credentials, which asks its provider.
    Credentials(usize),
}

/// Returns whether that waits for the current thread.
pub(crate) fn waits(waiting: Waiting) -> bool {
    WAITING.with_borrow(|all| all.contains(&waiting))
}

/// Returns everything that waits for the current thread, to be handed to a thread that works for it.
pub(crate) fn inherited() -> Inherited {
    Inherited(WAITING.with_borrow(Vec::clone))
}

/// What waited for the thread that handed it over.
#[derive(Clone, Debug)]
pub(crate) struct Inherited(Vec<Waiting>);

impl Inherited {
    /// Runs a function of the thread that was handed it.
    pub(crate) fn run<T>(self, function: impl FnOnce() -> T) -> T {
        let _restore = Restore(WAITING.replace(self.0));
        function()
    }
}

/// Runs a function that something waits for.
pub(crate) fn during<T>(waiting: Waiting, function: impl FnOnce() -> T) -> T {
    /// Takes the last one away, also when the function panics.
    struct Pop;

    impl Drop for Pop {
        fn drop(&mut self) {
            WAITING.with_borrow_mut(Vec::pop);
        }
    }

    WAITING.with_borrow_mut(|all| all.push(waiting));
    let _pop = Pop;
    function()
}

/// Puts back what waited before, also when the function panics.
struct Restore(Vec<Waiting>);

impl Drop for Restore {
    fn drop(&mut self) {
        WAITING.set(mem::take(&mut self.0));
    }
}

/// A future of a provider, which its cache waits for.
pub(crate) struct Providing<F> {
    future: Pin<Box<F>>,
    cache: usize,
}

impl<F: Future> Providing<F> {
    /// Makes a future of a provider. The cache is named by a number of its own.
    pub(crate) fn new(cache: usize, provide: impl FnOnce() -> F) -> Self {
        let future = during(Waiting::Credentials(cache), provide);
        Self { future: Box::pin(future), cache }
    }
}

impl<F: Future> Future for Providing<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let cache = self.cache;
        during(Waiting::Credentials(cache), || self.future.as_mut().poll(context))
    }
}
