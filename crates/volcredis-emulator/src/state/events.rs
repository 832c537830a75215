//! Planned events: maintenance that the service announces.

use std::time::Duration;

use volcredis_core::DateTime;
use volcredis_core::actions::describe_planned_events;
use volcredis_core::actions::{
    DescribePlannedEventsRequest, DescribePlannedEventsResponse, ExecutePlannedEventRequest,
    ExecutePlannedEventResponse, ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeResponse,
};
use volcredis_core::types::{InstanceStatus, PlannedEventStatus};

use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::paging::Page;
use super::world::{RealmKey, World};
use crate::ServiceFault;
use crate::clock::Moment;

const HOUR: Duration = Duration::from_secs(3600);

/// A planned event.
#[derive(Clone, Debug)]
pub(crate) struct PlannedEvent {
    id: String,
    instance_id: String,
    status: PlannedEventStatus,
    start: Moment,
    end: Moment,
    /// When it must be over, however often it is postponed.
    latest_end: Moment,
}

impl PlannedEvent {
    /// An event a week ahead, which can be put off for a month more.
    pub(crate) fn announce(id: &str, instance: &Instance, now: Moment) -> Self {
        let start = instance.next_maintenance(now.after(24 * 7 * HOUR));
        Self {
            id: id.to_owned(),
            instance_id: instance.id.clone(),
            status: PlannedEventStatus::Waiting,
            start,
            end: start.after(HOUR),
            latest_end: start.after(24 * 30 * HOUR),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }
}

/// Lets an event take place in its time.
pub(crate) fn schedule(world: &mut World, realm: RealmKey, event: &PlannedEvent) {
    let (id, start) = (event.id.clone(), event.start);
    world.agenda.enter(
        start,
        Box::new(move |world, now| {
            // It may have been postponed, or carried out, in the meantime.
            let is_due = |event: &&mut PlannedEvent| {
                event.status == PlannedEventStatus::Waiting && event.start == start
            };
            if let Some(event) = world.realm_mut(realm).planned_events.get_mut(&id).filter(is_due) {
                event.status = PlannedEventStatus::Running;
                finish_later(world, realm, id, now);
            }
        }),
    );
}

fn finish_later(world: &mut World, realm: RealmKey, id: String, now: Moment) {
    let due = now.after(world.durations.change);
    world.agenda.enter(
        due,
        Box::new(move |world, _| {
            if let Some(event) = world.realm_mut(realm).planned_events.get_mut(&id) {
                event.status = PlannedEventStatus::Success;
            }
        }),
    );
}

fn read(time: &DateTime) -> Result<Moment, ServiceFault> {
    time.timestamp()
        .map(Moment::from)
        .ok_or_else(|| ServiceFault::redis("TimeFormatInvalid", format!("`{time}` is not a time")))
}

fn no_event(id: &str) -> ServiceFault {
    ServiceFault::parameter(format!("there is no planned event `{id}`"))
}

fn check_waiting(event: &PlannedEvent) -> Result<(), ServiceFault> {
    if event.status == PlannedEventStatus::Waiting {
        return Ok(());
    }
    let message = format!("event `{}` is {}, and must be Waiting", event.id, event.status);
    Err(ServiceFault::redis("InvalidOperator", message))
}

impl Handle for DescribePlannedEventsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribePlannedEventsResponse, ServiceFault> {
        let given = |time: &Option<DateTime>| time.as_ref().filter(|time| **time != "").map(read).transpose();
        let (from, to) = (given(&self.min_start_time)?, given(&self.max_start_time)?);
        let realm = call.realm();
        let wanted = realm.planned_events.values().filter(|event| {
            self.instance_id.as_deref().is_none_or(|id| id.is_empty() || event.instance_id == id)
                && from.is_none_or(|from| event.start >= from)
                && to.is_none_or(|to| event.start <= to)
        });
        let (events, total) = Page::new(Some(self.page_number), Some(self.page_size)).of(wanted);
        let rows = events.into_iter().map(|event| {
            let waiting = event.status == PlannedEventStatus::Waiting;
            let name = realm.instances.get(&event.instance_id).map(|instance| instance.name.clone());
            let mut row = describe_planned_events::PlannedEvent::new()
                .instance_id(event.instance_id.as_str())
                .action("UpgradeMinorVersion")
                .action_name("升级小版本")
                .can_cancel(false)
                .can_modify_time(waiting)
                .event_id(event.id.as_str())
                .max_end_time(event.latest_end.timestamp().to_string())
                .plan_end_time(event.end.timestamp().to_string())
                .plan_start_time(event.start.timestamp().to_string())
                .status(event.status.clone());
            row.instance_name = name;
            row
        });
        Ok(DescribePlannedEventsResponse::new().total(total).planned_events(rows))
    }
}

impl Handle for ExecutePlannedEventRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ExecutePlannedEventResponse, ServiceFault> {
        let event =
            call.realm().planned_events.get(&self.event_id).ok_or_else(|| no_event(&self.event_id))?;
        check_waiting(event)?;
        let instance_id = event.instance_id.clone();
        call.ready_instance(&instance_id)?;
        call.begin(&instance_id, InstanceStatus::Maintaining, |_| {})?;
        if let Some(event) = call.realm().planned_events.get_mut(&self.event_id) {
            event.status = PlannedEventStatus::Running;
        }
        finish_later(call.world, call.caller, self.event_id, call.now);
        Ok(ExecutePlannedEventResponse::new())
    }
}

impl Handle for ModifyPlannedEventExecuteTimeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyPlannedEventExecuteTimeResponse, ServiceFault> {
        let (start, end) = (read(&self.target_start_time)?, read(&self.target_end_time)?);
        for id in &self.event_ids {
            let event = call.realm().planned_events.get(id).ok_or_else(|| no_event(id))?;
            check_waiting(event)?;
            if start < event.end || end > event.latest_end {
                let message = format!(
                    "event `{id}` can only be put off: the new window must lie between {} and {}",
                    event.end.timestamp(),
                    event.latest_end.timestamp()
                );
                return Err(ServiceFault::redis("TimeIntervalInvalid", message));
            }
        }
        for id in &self.event_ids {
            if let Some(event) = call.realm().planned_events.get_mut(id) {
                (event.start, event.end) = (start, end);
                let event = event.clone();
                schedule(call.world, call.caller, &event);
            }
        }
        Ok(ModifyPlannedEventExecuteTimeResponse::new())
    }
}
