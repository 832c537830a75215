//! Planned events: maintenance that the service announces, and changes that callers postpone.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use volcredis_core::types::PlannedEventStatus;

use crate::model::event::Event;
use crate::model::instance::Instance;
use crate::model::task::{self, ActionName};
use crate::time::UnixMillis;

const HOUR: Duration = Duration::from_secs(3600);

/// A planned event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PlannedEvent {
    pub(crate) id: String,
    pub(crate) instance_id: String,
    pub(crate) status: PlannedEventStatus,
    pub(crate) start: UnixMillis,
    pub(crate) end: UnixMillis,
    /// The latest end that it can be postponed to.
    pub(crate) latest_end: UnixMillis,
    /// The times at which its execution started and ended.
    pub(crate) executed_from: Option<UnixMillis>,
    pub(crate) executed_until: Option<UnixMillis>,
    /// A change that a caller has postponed to the maintenance window; none for maintenance by the service.
    pub(crate) postponed: Option<PostponedChange>,
}

/// A change that a caller has postponed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PostponedChange {
    #[serde(deserialize_with = "task::deserialize_action_name")]
    pub(crate) action: ActionName,
    /// The event with which the change takes effect, at the end of its work.
    pub(crate) finish: Event,
}

impl PlannedEvent {
    /// Announces an event a week ahead, which can be postponed by a month.
    pub(crate) fn announce(id: &str, instance: &Instance, now: UnixMillis) -> Self {
        Self::new(id.to_owned(), instance, None, now + 24 * 7 * HOUR)
    }

    /// Plans a change for the next maintenance window of its instance.
    pub(crate) fn postpone(
        id: String,
        instance: &Instance,
        change: PostponedChange,
        now: UnixMillis,
    ) -> Self {
        Self::new(id, instance, Some(change), now)
    }

    /// Plans an event for the next maintenance window after a time.
    fn new(id: String, instance: &Instance, postponed: Option<PostponedChange>, after: UnixMillis) -> Self {
        let start = instance.next_maintenance(after);
        Self {
            id,
            instance_id: instance.id.clone(),
            status: PlannedEventStatus::Waiting,
            start,
            end: start + HOUR,
            latest_end: start + 24 * 30 * HOUR,
            executed_from: None,
            executed_until: None,
            postponed,
        }
    }

    /// Starts the execution, and returns the event with which a postponed change takes effect.
    pub(crate) fn execute(&mut self, now: UnixMillis) -> Option<Event> {
        self.status = PlannedEventStatus::Running;
        self.executed_from = Some(now);
        self.postponed.as_ref().map(|change| change.finish.clone())
    }

    pub(crate) fn finish(&mut self, now: UnixMillis) {
        self.status = PlannedEventStatus::Success;
        self.executed_until = Some(now);
    }

    /// Returns the scheduled event that starts it.
    pub(crate) fn start_event(&self) -> Event {
        Event::StartMaintenance { event_id: self.id.clone(), start: self.start }
    }
}
