//! Planned events.

use volcredis_core::DateTime;
use volcredis_core::actions::describe_planned_event_impact_detail::{Impact, ImpactItem, InvolvedNode};
use volcredis_core::actions::describe_planned_events::ImpactSummary;
use volcredis_core::actions::{
    DescribePlannedEventImpactDetailRequest, DescribePlannedEventImpactDetailResponse,
    DescribePlannedEventsRequest, DescribePlannedEventsResponse, ExecutePlannedEventRequest,
    ExecutePlannedEventResponse, ModifyPlannedEventExecuteTimeRequest, ModifyPlannedEventExecuteTimeResponse,
    describe_planned_events,
};
use volcredis_core::types::{InstanceStatus, NodeRole, PlannedEventStatus};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::event::Event;
use crate::model::instance::Instance;
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
            let instance = account.instances.get(&event.instance_id);
            let time =
                |time: Option<UnixMillis>| time.map_or_else(String::new, |time| time.timestamp().to_string());
            let action = event.postponed.as_ref().map_or("UpgradeMinorVersion", |change| change.action);
            let mut row = describe_planned_events::PlannedEvent::new()
                .instance_id(event.instance_id.as_str())
                .action(action)
                .action_name(if event.postponed.is_none() { "升级小版本" } else { action })
                .can_cancel(false)
                .can_modify_time(waiting)
                .event_id(event.id.as_str())
                .exe_end_time(time(event.executed_until))
                .exe_start_time(time(event.executed_from))
                .impact_summary(instance.map(impact_summary).unwrap_or_default())
                .max_end_time(event.latest_end.timestamp().to_string())
                .plan_end_time(event.end.timestamp().to_string())
                .plan_start_time(event.start.timestamp().to_string())
                .status(event.status.clone())
                .r#type(if event.postponed.is_none() { "SystemMaintenance" } else { "UserOperation" });
            row.instance_name = instance.map(|instance| instance.name.clone());
            row
        });
        Ok(DescribePlannedEventsResponse::new().total(total).planned_events(rows))
    }
}

/// Returns the numbers of nodes that an event affects: all of its instance.
fn impact_summary(instance: &Instance) -> ImpactSummary {
    let count = |ids: Vec<String>| i32::try_from(ids.len()).unwrap_or(i32::MAX);
    ImpactSummary::new()
        .not_generated(false)
        .primary_count(count(node_ids(instance, &NodeRole::PrimaryNode)))
        .proxy_count(count(instance.proxy_ids().collect()))
        .secondary_count(count(node_ids(instance, &NodeRole::SecondaryNode)))
}

fn node_ids(instance: &Instance, role: &NodeRole) -> Vec<String> {
    (0..instance.shard_number)
        .flat_map(|shard| (0..instance.node_number()).map(move |node| (shard, node)))
        .filter(|(shard, node)| (instance.primary_of(*shard) == *node) == (*role == NodeRole::PrimaryNode))
        .map(|(shard, node)| instance.node_id(shard, node))
        .collect()
}

impl Handle for DescribePlannedEventImpactDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribePlannedEventImpactDetailResponse, ServiceError> {
        let account = call.account();
        let event =
            account.planned_events.get(&self.event_id).ok_or_else(|| event_not_found(&self.event_id))?;
        let Some(instance) = account.instances.get(&event.instance_id) else {
            return Ok(
                DescribePlannedEventImpactDetailResponse::new().impact(Impact::new().not_generated(true))
            );
        };
        let nodes = [
            ("主节点", "PrimaryNode", node_ids(instance, &NodeRole::PrimaryNode)),
            ("从节点", "SecondaryNode", node_ids(instance, &NodeRole::SecondaryNode)),
            ("代理节点", "ProxyNode", instance.proxy_ids().collect()),
        ];
        let nodes = nodes.into_iter().filter(|(.., ids)| !ids.is_empty()).map(|(role, kind, ids)| {
            InvolvedNode::new()
                .count(i32::try_from(ids.len()).unwrap_or(i32::MAX))
                .node_ids(ids)
                .role_name(role)
                .r#type(kind)
        });
        let item = ImpactItem::new()
            .affected_text("连接会闪断一到两次，期间有数秒只读。")
            .involved_nodes(nodes)
            .suggested_actions(["确保客户端能够自动重连。"])
            .unaffected_text("数据和连接地址不变。");
        Ok(DescribePlannedEventImpactDetailResponse::new()
            .impact(Impact::new().impact_item(item).not_generated(false)))
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
        if event.postponed.is_none() {
            let instance_id = event.instance_id.clone();
            call.ready_instance(&instance_id)?;
            call.begin_change(&instance_id, InstanceStatus::Maintaining, InstanceChange::None)?;
        }
        let (now, due) = (call.now, call.now + call.store.durations.change);
        if let Some(event) = call.account().planned_events.get_mut(&self.event_id)
            && let Some(finish) = event.execute(now)
        {
            call.schedule(due, finish);
        }
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
