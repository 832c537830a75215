//! Tasks: the record of the work that asynchronous actions have begun.

use std::collections::BTreeMap;

use volcredis_core::Timestamp;
use volcredis_core::actions::describe_tasks;
use volcredis_core::actions::{DescribeTasksRequest, DescribeTasksResponse};
use volcredis_core::types::TaskStatus;

use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::paging::Page;
use crate::ServiceFault;
use crate::clock::Moment;

/// How many tasks are remembered for one account in one region.
const REMEMBERED: usize = 10_000;

/// A task.
#[derive(Clone, Debug)]
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) action: &'static str,
    pub(crate) created: Moment,
    pub(crate) finished: Option<Moment>,
    pub(crate) before: Instance,
    pub(crate) after: Option<Instance>,
}

/// The tasks of one account in one region, in the order they were begun.
#[derive(Default)]
pub(crate) struct Tasks {
    tasks: BTreeMap<u64, Task>,
    begun: u64,
}

impl Tasks {
    /// Records the beginning of a task; gives the number to finish it by.
    pub(crate) fn begin(&mut self, task: Task) -> u64 {
        self.begun += 1;
        self.tasks.insert(self.begun, task);
        if self.tasks.len() > REMEMBERED {
            self.tasks.pop_first();
        }
        self.begun
    }

    /// Records the end of a task, and what became of the instance.
    pub(crate) fn finish(&mut self, number: u64, after: Option<Instance>, now: Moment) {
        if let Some(task) = self.tasks.get_mut(&number) {
            task.finished = Some(now);
            task.after = after;
        }
    }
}

impl Handle for DescribeTasksRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeTasksResponse, ServiceFault> {
        let time = |text: Option<&str>| text.and_then(Timestamp::parse_rfc3339);
        let from = time(self.creation_start_time.as_deref());
        let to = time(self.creation_end_time.as_deref());
        let wanted = call.realm().tasks.tasks.values().rev().filter(|task| {
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
        .instance_info(info(task.after.as_ref().unwrap_or(&task.before)))
        .instance_name(task.before.name.as_str())
        .origin_instance_info(info(&task.before))
        .progress(if task.finished.is_some() { 100 } else { 0 })
        .start_time(created)
        .task_action(task.action)
        .task_id(task.id.as_str())
        .task_name(task.action)
        .task_status(status);
    if let Some(finished) = task.finished {
        row.finish_time = Some(finished.timestamp().to_string());
        row.cost_time_ms = Some(finished.unix_millis() - task.created.unix_millis());
    }
    row
}

fn info(instance: &Instance) -> describe_tasks::InstanceInfo {
    describe_tasks::InstanceInfo::new()
        .engine_version(instance.engine_version.as_str())
        .instance_id(instance.id.as_str())
        .instance_name(instance.name.as_str())
        .node_number(instance.node_number())
        .proxy_version(instance.proxy_version.as_str())
        .server_version(instance.server_version.as_str())
        .shard_capacity(instance.shard_capacity)
        .shard_number(instance.shard_number)
        .sharded_cluster(i32::from(instance.sharded))
        .subnet_id(instance.subnet_id.as_str())
        .vpc_id(instance.vpc_id.as_str())
        .configure_nodes(instance.node_zones.iter().map(String::as_str))
        .zone_ids(instance.zones())
}
