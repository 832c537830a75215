//! The limit on concurrent requests.

use tokio::sync::{Semaphore, SemaphorePermit};

/// Limits how many requests are under way at a time. Permits are handed out in the order in which they were asked for.
#[derive(Debug)]
pub(crate) struct ConcurrencyLimit {
    semaphore: Semaphore,
    limit: usize,
}

/// A request may be under way while its permit lives.
pub(crate) type Permit<'a> = SemaphorePermit<'a>;

impl ConcurrencyLimit {
    pub(crate) fn new(limit: usize) -> Self {
        // A semaphore cannot count more, and there is no memory for more.
        let limit = limit.min(Semaphore::MAX_PERMITS);
        Self { semaphore: Semaphore::new(limit), limit }
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    pub(crate) fn try_acquire(&self) -> Option<Permit<'_>> {
        self.semaphore.try_acquire().ok()
    }

    pub(crate) async fn acquire(&self) -> Permit<'_> {
        match self.semaphore.acquire().await {
            Ok(permit) => permit,
            Err(_) => unreachable!("the semaphore is never closed"),
        }
    }
}
