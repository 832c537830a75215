//! Tasks of asynchronous actions.

use serde_json::json;
use volcredis_core::Timestamp;
use volcredis_core::actions::{DescribeTasksRequest, DescribeTasksResponse, describe_tasks};
use volcredis_core::types::TaskStatus;

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::instance;
use crate::model::task::{InstanceInfo, Task};
use crate::service_error::ServiceError;

impl Handle for DescribeTasksRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeTasksResponse, ServiceError> {
        let time = |time: Option<&str>| time.and_then(Timestamp::parse_rfc3339);
        let from = time(self.creation_start_time.as_deref());
        let to = time(self.creation_end_time.as_deref());
        let wanted = call.account().tasks.latest_first().filter(|task| {
            let instance = &task.before;
            self.instance_id.as_deref().is_none_or(|id| instance.id == id)
                && self.instance_name.as_deref().is_none_or(|name| instance.name.contains(name))
                && self.project_name.as_deref().is_none_or(|project| instance.project == project)
                && self.task_id.as_deref().is_none_or(|id| task.id == id)
                && self.task_name.as_deref().is_none_or(|name| task.action == name)
                && from.is_none_or(|from| task.created.timestamp() >= from)
                && to.is_none_or(|to| task.created.timestamp() <= to)
        });
        let (tasks, total) = Page::new(Some(self.page_number), Some(self.page_size)).of(wanted);
        Ok(DescribeTasksResponse::new().total(total).tasks(tasks.into_iter().map(row)))
    }
}

fn row(task: &Task) -> describe_tasks::Task {
    let created = task.created.timestamp().to_string();
    let status = if task.finished.is_some() { TaskStatus::Success } else { TaskStatus::Running };
    let mut row = describe_tasks::Task::new()
        .create_time(created.as_str())
        .instance_info(info(task.after()))
        .instance_name(task.before.name.as_str())
        .origin_instance_info(info(&task.before))
        .progress(if task.finished.is_some() { 100 } else { 0 })
        .start_time(created)
        .task_action(task.action)
        .task_desc(task.action)
        .task_params(json!({"InstanceId": task.before.id}).to_string())
        .task_step_info([step(task)])
        .task_id(task.id.as_str())
        .task_name(task.action)
        .task_status(status);
    if let Some(finished) = task.finished {
        row.finish_time = Some(finished.timestamp().to_string());
        row.cost_time_ms = Some(finished.get() - task.created.get());
    }
    row
}

/// Returns the only step of a task.
fn step(task: &Task) -> describe_tasks::TaskStep {
    let (status, progress) = if task.finished.is_some() { ("Success", 100) } else { ("Running", 0) };
    describe_tasks::TaskStep::new()
        .name(task.action)
        .progress_desc(format!("{progress}%"))
        .step_progress(progress)
        .step_status(status)
}

fn info(instance: &InstanceInfo) -> describe_tasks::InstanceInfo {
    describe_tasks::InstanceInfo::new()
        .engine_version(instance.engine_version.as_str())
        .instance_id(instance.id.as_str())
        .instance_name(instance.name.as_str())
        .node_number(instance::node_number(&instance.node_zones))
        .proxy_version(instance.proxy_version.as_str())
        .server_version(instance.server_version.as_str())
        .shard_capacity(instance.shard_capacity)
        .shard_number(instance.shard_number)
        .sharded_cluster(i32::from(instance.sharded))
        .subnet_id(instance.subnet_id.as_str())
        .vpc_id(instance.vpc_id.as_str())
        .configure_nodes(instance.node_zones.iter().map(String::as_str))
        .zone_ids(instance::distinct_zones(&instance.node_zones))
}
