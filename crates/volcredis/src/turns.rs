//! How many requests are under way at a time.

use tokio::sync::{Semaphore, SemaphorePermit};

/// Lets a number of requests be under way; the others wait, and come in the order in which they began to.
#[derive(Debug)]
pub(crate) struct Turns {
    free: Semaphore,
    limit: usize,
}

/// As long as this value lives, its request may be under way.
pub(crate) type Turn<'a> = SemaphorePermit<'a>;

impl Turns {
    pub(crate) fn new(limit: usize) -> Self {
        // More could not be counted, and would be more than there is memory for.
        let limit = limit.min(Semaphore::MAX_PERMITS);
        Self { free: Semaphore::new(limit), limit }
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// A turn that does not have to be waited for.
    pub(crate) fn at_hand(&self) -> Option<Turn<'_>> {
        self.free.try_acquire().ok()
    }

    pub(crate) async fn next(&self) -> Turn<'_> {
        match self.free.acquire().await {
            Ok(turn) => turn,
            Err(_) => unreachable!("the semaphore is never closed"),
        }
    }
}
