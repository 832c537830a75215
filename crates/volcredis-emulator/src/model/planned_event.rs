//! Planned events: maintenance that the service announces.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use volcredis_core::types::PlannedEventStatus;

use crate::model::event::Event;
use crate::model::instance::Instance;
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
}

impl PlannedEvent {
    /// Announces an event a week ahead, which can be postponed by a month.
    pub(crate) fn announce(id: &str, instance: &Instance, now: UnixMillis) -> Self {
        let start = instance.next_maintenance(now + 24 * 7 * HOUR);
        Self {
            id: id.to_owned(),
            instance_id: instance.id.clone(),
            status: PlannedEventStatus::Waiting,
            start,
            end: start + HOUR,
            latest_end: start + 24 * 30 * HOUR,
        }
    }

    /// Returns the scheduled event that starts it.
    pub(crate) fn start_event(&self) -> Event {
        Event::StartMaintenance { event_id: self.id.clone(), start: self.start }
    }
}
