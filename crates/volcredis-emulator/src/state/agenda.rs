//! What is due later: the ends of the work that asynchronous actions have begun.

use std::collections::BTreeMap;

use super::World;
use crate::clock::Moment;

/// What happens to the world when its time has come. It is given the moment that it was due at.
pub(crate) type Event = Box<dyn FnOnce(&mut World, Moment) + Send>;

/// Events in the order they are due; those of one moment in the order they were entered.
#[derive(Default)]
pub(crate) struct Agenda {
    events: BTreeMap<(Moment, u64), Event>,
    entered: u64,
}

impl Agenda {
    pub(crate) fn enter(&mut self, due: Moment, event: Event) {
        self.entered += 1;
        self.events.insert((due, self.entered), event);
    }

    /// Takes out the next event that is due by `now`.
    pub(crate) fn next_due(&mut self, now: Moment) -> Option<(Moment, Event)> {
        let entry = self.events.first_entry().filter(|entry| entry.key().0 <= now)?;
        let due = entry.key().0;
        Some((due, entry.remove()))
    }
}
