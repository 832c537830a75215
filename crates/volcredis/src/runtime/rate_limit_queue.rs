//! The queue of calls that wait for the client-side rate limiter.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// A queue per action. The call that was started first is the head of the queue.
#[derive(Debug, Default)]
pub(crate) struct RateLimitQueue(Mutex<HashMap<String, Queue>>);

/// The queue of an action. It exists while it has a head.
#[derive(Debug, Default)]
struct Queue {
    /// The calls behind the head, by their number, which is ascending in the order of their start.
    waiting: BTreeMap<u64, oneshot::Sender<()>>,
}

/// The head of the queue of an action, until it is dropped.
#[derive(Debug)]
pub(crate) struct QueueGuard<'a> {
    queue: &'a RateLimitQueue,
    action: &'a str,
}

impl RateLimitQueue {
    /// Waits until the call with the given number is the head of the queue of the action.
    pub(crate) async fn acquire<'a>(&'a self, action: &'a str, number: u64) -> QueueGuard<'a> {
        let granted = {
            let mut queues = self.queues();
            match queues.get_mut(action) {
                None => {
                    queues.insert(action.to_owned(), Queue::default());
                    return QueueGuard { queue: self, action };
                }
                Some(queue) => {
                    let (grant, granted) = oneshot::channel();
                    queue.waiting.insert(number, grant);
                    granted
                }
            }
        };
        let mut place = Place { queue: self, action, number, granted, is_taken: false };
        // Does not fail: a sender is used when it leaves the queue.
        let _ = (&mut place.granted).await;
        place.is_taken = true;
        QueueGuard { queue: self, action }
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<String, Queue>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the next call the head.
    fn pass_on(&self, action: &str) {
        let mut queues = self.queues();
        let Some(queue) = queues.get_mut(action) else { return };
        while let Some((_, grant)) = queue.waiting.pop_first() {
            if grant.send(()).is_ok() {
                return;
            }
        }
        queues.remove(action);
    }
}

impl Drop for QueueGuard<'_> {
    fn drop(&mut self) {
        self.queue.pass_on(self.action);
    }
}

/// The place of a waiting call, which leaves the queue when it is dropped.
struct Place<'a> {
    queue: &'a RateLimitQueue,
    action: &'a str,
    number: u64,
    granted: oneshot::Receiver<()>,
    /// True once the place has become a [`QueueGuard`].
    is_taken: bool,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if self.is_taken {
            return;
        }
        let waits = match self.queue.queues().get_mut(self.action) {
            Some(queue) => queue.waiting.remove(&self.number).is_some(),
            None => false,
        };
        if !waits && self.granted.try_recv().is_ok() {
            // Granted, but never used.
            self.queue.pass_on(self.action);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures_core::Future;
    use tokio::task::yield_now;

    use super::*;

    /// Polls a future once.
    async fn is_ready<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
        tokio::select! {
            biased;
            output = future => Some(output),
            () = yield_now() => None,
        }
    }

    #[tokio::test]
    async fn the_call_that_was_started_first_goes_first() {
        let queue = RateLimitQueue::default();
        let first = queue.acquire("A", 5).await;
        let (mut late, mut early) = (pin!(queue.acquire("A", 7)), pin!(queue.acquire("A", 6)));
        assert!(is_ready(&mut late).await.is_none() && is_ready(&mut early).await.is_none());
        drop(first);
        assert!(is_ready(&mut late).await.is_none());
        let early = is_ready(&mut early).await.expect("it is the head");
        drop(early);
        assert!(is_ready(&mut late).await.is_some());
    }

    #[tokio::test]
    async fn actions_have_separate_queues() {
        let queue = RateLimitQueue::default();
        let _first = queue.acquire("A", 1).await;
        let _other = queue.acquire("B", 2).await;
    }

    #[tokio::test]
    async fn a_dropped_call_leaves_the_queue() {
        let queue = RateLimitQueue::default();
        let first = queue.acquire("A", 1).await;
        let mut last = pin!(queue.acquire("A", 4));
        assert!(is_ready(&mut last).await.is_none());
        {
            let (mut waiting, mut granted) = (pin!(queue.acquire("A", 3)), pin!(queue.acquire("A", 2)));
            assert!(is_ready(&mut waiting).await.is_none() && is_ready(&mut granted).await.is_none());
            // One is dropped while it waits, the other after it was granted.
            drop(first);
        }
        assert!(is_ready(&mut last).await.is_some());
        assert!(queue.queues().is_empty());
    }
}
