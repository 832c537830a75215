//! The limit of calls per second.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::account_region::AccountRegion;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// A limit of the calls of one action by one account in one region, within each second of the clock.
pub(crate) struct RateLimiter {
    calls_per_second: u32,
    counts: HashMap<(AccountRegion, &'static str), Window>,
}

/// The number of calls within a second.
struct Window {
    second: i64,
    calls: u32,
}

impl RateLimiter {
    pub(crate) fn new(calls_per_second: u32) -> Self {
        Self { calls_per_second, counts: HashMap::new() }
    }

    /// Forgets the calls so far.
    pub(crate) fn reset(&mut self) {
        self.counts.clear();
    }

    /// Counts a call.
    ///
    /// # Errors
    ///
    /// Returns an error if the limit is reached.
    pub(crate) fn acquire(
        &mut self,
        caller: AccountRegion,
        action: &'static str,
        now: UnixMillis,
    ) -> Result<(), ServiceError> {
        let limit = self.calls_per_second;
        let second = now.get().div_euclid(1000);
        let window = match self.counts.entry((caller, action)) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(Window { second, calls: 0 }),
        };
        if window.second != second {
            *window = Window { second, calls: 0 };
        }
        if window.calls >= limit {
            let message = format!("too many calls of {action} in {}: {limit} per second", caller.region);
            return Err(ServiceError::platform("AccountFlowLimitExceeded", message));
        }
        window.calls += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_region_account_and_second_has_its_own_limit() {
        let mut limiter = RateLimiter::new(2);
        let mut permits = |account, region, action, now| {
            limiter.acquire(AccountRegion { account, region }, action, UnixMillis::new(now)).is_ok()
        };
        assert!(permits(1, "a", "X", 0) && permits(1, "a", "X", 999));
        assert!(!permits(1, "a", "X", 999));
        assert!(permits(2, "a", "X", 999) && permits(1, "b", "X", 999) && permits(1, "a", "Y", 999));
        assert!(permits(1, "a", "X", 1000));
    }
}
