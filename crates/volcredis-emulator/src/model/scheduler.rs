//! The queue of scheduled events.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::map_as_pairs;
use crate::model::account_region::AccountRegion;
use crate::model::event::Event;
use crate::time::UnixMillis;

/// Events in the order of their due times; those of the same time in the order they were scheduled.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Scheduler {
    #[serde(with = "map_as_pairs")]
    events: BTreeMap<(UnixMillis, u64), (AccountRegion, Event)>,
    scheduled: u64,
}

impl Scheduler {
    pub(crate) fn schedule(&mut self, due: UnixMillis, key: AccountRegion, event: Event) {
        self.scheduled += 1;
        self.events.insert((due, self.scheduled), (key, event));
    }

    /// Removes and returns the next event that is due by `now`, with its due time.
    pub(crate) fn pop_due(&mut self, now: UnixMillis) -> Option<(UnixMillis, AccountRegion, Event)> {
        let entry = self.events.first_entry().filter(|entry| entry.key().0 <= now)?;
        let due = entry.key().0;
        let (key, event) = entry.remove();
        Some((due, key, event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_due_in_order_and_survive_serialization() {
        let key = AccountRegion { account: 1, region: "cn-beijing" };
        let at = UnixMillis::new;
        let event = |id: &str| Event::FinishBackup { backup_id: id.to_owned() };
        let mut scheduler = Scheduler::default();
        for (due, id) in [(2, "c"), (1, "a"), (1, "b"), (3, "d")] {
            scheduler.schedule(at(due), key, event(id));
        }
        let saved = serde_json::to_string(&scheduler).unwrap();
        let mut restored: Scheduler = serde_json::from_str(&saved).unwrap();
        for scheduler in [&mut scheduler, &mut restored] {
            let due: Vec<_> = std::iter::from_fn(|| scheduler.pop_due(at(2))).collect();
            assert_eq!(due, [(at(1), key, event("a")), (at(1), key, event("b")), (at(2), key, event("c"))]);
            assert_eq!(scheduler.pop_due(at(3)), Some((at(3), key, event("d"))));
        }
    }
}
