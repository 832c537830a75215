//! A list of 20 pages whose requests are counted in round trips.

use std::sync::{Condvar, Mutex};
use std::time::Duration;

/// The numbers of requests in each round trip of a client that requests eight pages at the same time. The page after the
/// last one is requested because that is full.
const ROUNDS: [usize; 5] = [1, 8, 8, 3, 1];
const TIMEOUT: Duration = Duration::from_secs(20);

/// The number of pages.
pub const PAGES: i64 = 20;

/// A gate that opens for the requests of a round trip when all have arrived.
#[derive(Default)]
pub struct Rounds {
    arrived: Mutex<[usize; ROUNDS.len()]>,
    changed: Condvar,
}

impl Rounds {
    /// Waits until all requests of the round trip have arrived that the request for a page belongs to.
    ///
    /// # Panics
    ///
    /// Panics if they do not arrive, because the client requests fewer pages at the same time.
    pub fn pass(&self, page: i64) {
        let page = usize::try_from(page).unwrap();
        let ends = ROUNDS.iter().scan(0, |end, size| {
            *end += size;
            Some(*end)
        });
        let round = ends.take_while(|end| *end < page).count();
        let mut arrived = self.arrived.lock().unwrap();
        arrived[round] += 1;
        self.changed.notify_all();
        let is_waiting = |arrived: &mut [usize; ROUNDS.len()]| arrived[round] < ROUNDS[round];
        let result = self.changed.wait_timeout_while(arrived, TIMEOUT, is_waiting).unwrap().1;
        assert!(!result.timed_out(), "page {page} is requested too late");
    }
}
