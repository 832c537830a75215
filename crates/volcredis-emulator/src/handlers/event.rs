//! Planned events.

use volcredis_core::DateTime;
use volcredis_core::actions::{
    DescribePlannedEventsRequest, DescribePlannedEventsResponse, ExecutePlannedEventRequest,
    ExecutePlannedEventResponse, ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeResponse,
    describe_planned_events,
};
use volcredis_core::types::{InstanceStatus, PlannedEventStatus};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::event::Event;
use crate::model::instance_change::InstanceChange;
use crate::model::planned_event::PlannedEvent;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

fn parse_time(time: &DateTime) -> Result<UnixMillis, ServiceError> {
    time.timestamp().map(UnixMillis::from).ok_or_else(|| ServiceError::invalid_time(time))
}

fn event_not_found(id: &str) -> ServiceError {
    ServiceError::invalid_parameter(format!("planned event `{id}` does not exist"))
}

fn check_waiting(event: &PlannedEvent) -> Result<(), ServiceError> {
    if event.status == PlannedEventStatus::Waiting {
        return Ok(());
    }
    let message = format!("planned event `{}` is {}: must be Waiting", event.id, event.status);
    Err(ServiceError::redis("InvalidOperator", message))
}

impl Handle for DescribePlannedEventsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribePlannedEventsResponse, ServiceError> {
        let given =
            |time: &Option<DateTime>| time.as_ref().filter(|time| **time != "").map(parse_time).transpose();
        let (from, to) = (given(&self.min_start_time)?, given(&self.max_start_time)?);
        let account = call.account();
        let wanted = account.planned_events.values().filter(|event| {
            self.instance_id.as_deref().is_none_or(|id| id.is_empty() || event.instance_id == id)
                && from.is_none_or(|from| event.start >= from)
                && to.is_none_or(|to| event.start <= to)
        });
        let (events, total) = Page::new(Some(self.page_number), Some(self.page_size)).of(wanted);
        let rows = events.into_iter().map(|event| {
            let waiting = event.status == PlannedEventStatus::Waiting;
            let name = account.instances.get(&event.instance_id).map(|instance| instance.name.clone());
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
    fn handle(self, call: &mut Call<'_>) -> Result<ExecutePlannedEventResponse, ServiceError> {
        let event = call
            .account()
            .planned_events
            .get(&self.event_id)
            .ok_or_else(|| event_not_found(&self.event_id))?;
        check_waiting(event)?;
        let instance_id = event.instance_id.clone();
        call.ready_instance(&instance_id)?;
        call.begin_change(&instance_id, InstanceStatus::Maintaining, InstanceChange::None)?;
        if let Some(event) = call.account().planned_events.get_mut(&self.event_id) {
            event.status = PlannedEventStatus::Running;
        }
        let due = call.now + call.store.durations.change;
        call.schedule(due, Event::FinishMaintenance { event_id: self.event_id });
        Ok(ExecutePlannedEventResponse::new())
    }
}

impl Handle for ModifyPlannedEventExecuteTimeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyPlannedEventExecuteTimeResponse, ServiceError> {
        let (start, end) = (parse_time(&self.target_start_time)?, parse_time(&self.target_end_time)?);
        for id in &self.event_ids {
            let event = call.account().planned_events.get(id).ok_or_else(|| event_not_found(id))?;
            check_waiting(event)?;
            if start < event.end || end > event.latest_end {
                let message = format!(
                    "invalid window for planned event `{id}`: must be between {} and {}",
                    event.end.timestamp(),
                    event.latest_end.timestamp()
                );
                return Err(ServiceError::redis("TimeIntervalInvalid", message));
            }
        }
        for id in &self.event_ids {
            if let Some(event) = call.account().planned_events.get_mut(id) {
                (event.start, event.end) = (start, end);
                let start_event = event.start_event();
                call.schedule(start, start_event);
            }
        }
        Ok(ModifyPlannedEventExecuteTimeResponse::new())
    }
}
