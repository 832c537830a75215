//! The limit on calls a second.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::ServiceFault;
use crate::clock::Moment;

/// A limit on the calls of one action by one account in one region, within each second of the clock.
pub(crate) struct Limiter {
    per_second: u32,
    counts: HashMap<(i64, &'static str, &'static str), (i64, u32)>,
}

impl Limiter {
    /// A limiter that lets so many calls through each second.
    pub(crate) fn new(per_second: u32) -> Self {
        Self { per_second, counts: HashMap::new() }
    }

    /// Counts a call in, unless the limit is reached.
    pub(crate) fn admit(
        &mut self,
        account: i64,
        region: &'static str,
        action: &'static str,
        now: Moment,
    ) -> Result<(), ServiceFault> {
        let limit = self.per_second;
        let second = now.unix_millis().div_euclid(1000);
        let count = match self.counts.entry((account, region, action)) {
            Entry::Occupied(entry) => {
                let count = entry.into_mut();
                if count.0 != second {
                    *count = (second, 0);
                }
                count
            }
            Entry::Vacant(entry) => entry.insert((second, 0)),
        };
        if count.1 >= limit {
            let message = format!("more than {limit} calls a second of {action} in {region}");
            return Err(ServiceFault::platform("AccountFlowLimitExceeded", message));
        }
        count.1 += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_region_account_and_second_counts_for_itself() {
        let mut limiter = Limiter::new(2);
        let at = Moment::from_unix_millis;
        let mut admits =
            |account, region, action, now| limiter.admit(account, region, action, at(now)).is_ok();
        assert!(admits(1, "a", "X", 0) && admits(1, "a", "X", 999));
        assert!(!admits(1, "a", "X", 999));
        assert!(admits(2, "a", "X", 999) && admits(1, "b", "X", 999) && admits(1, "a", "Y", 999));
        assert!(admits(1, "a", "X", 1000));
    }
}
