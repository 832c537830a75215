//! The limit on concurrent requests.

use tokio::sync::{Semaphore, SemaphorePermit};

/// A limit on the number of concurrent requests. Permits are granted in the order of the acquisitions.
#[derive(Debug)]
pub(crate) struct ConcurrencyLimit {
    semaphore: Semaphore,
    limit: usize,
}

/// A permit for one request, until it is dropped.
pub(crate) type Permit<'a> = SemaphorePermit<'a>;

impl ConcurrencyLimit {
    pub(crate) fn new(limit: usize) -> Self {
        // The most that a semaphore can count, which no system reaches.
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
