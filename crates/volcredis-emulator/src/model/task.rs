//! Tasks: the record of asynchronous work.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use volcredis_core::model::Action;

use crate::model::instance::Instance;
use crate::time::UnixMillis;

/// The number of tasks kept for one account in one region.
const MAX_TASKS: usize = 10_000;

/// The name of an action. An alias, because serde takes a field of type `&str` for borrowed.
pub(crate) type ActionName = &'static str;

/// A task.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) id: String,
    #[serde(deserialize_with = "deserialize_action_name")]
    pub(crate) action: ActionName,
    pub(crate) created: UnixMillis,
    pub(crate) finished: Option<UnixMillis>,
    pub(crate) before: InstanceInfo,
    /// `None` if nothing has changed, in particular until the task is finished.
    after: Option<Box<InstanceInfo>>,
}

/// The part of an instance that a task shows. A whole instance is several times as large.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InstanceInfo {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) project: String,
    pub(crate) engine_version: String,
    pub(crate) server_version: String,
    pub(crate) proxy_version: String,
    pub(crate) node_zones: Vec<String>,
    /// Memory of each shard, in MiB.
    pub(crate) shard_capacity: i64,
    pub(crate) shard_number: i32,
    pub(crate) sharded: bool,
    pub(crate) vpc_id: String,
    pub(crate) subnet_id: String,
}

impl From<&Instance> for InstanceInfo {
    fn from(instance: &Instance) -> Self {
        Self {
            id: instance.id.clone(),
            name: instance.name.clone(),
            project: instance.project.clone(),
            engine_version: instance.engine_version.clone(),
            server_version: instance.server_version.clone(),
            proxy_version: instance.proxy_version.clone(),
            node_zones: instance.node_zones.clone(),
            shard_capacity: instance.shard_capacity,
            shard_number: instance.shard_number,
            sharded: instance.sharded,
            vpc_id: instance.vpc_id.clone(),
            subnet_id: instance.subnet_id.clone(),
        }
    }
}

impl Task {
    pub(crate) fn new(id: String, action: ActionName, created: UnixMillis, before: &Instance) -> Self {
        Self { id, action, created, finished: None, before: before.into(), after: None }
    }

    pub(crate) fn after(&self) -> &InstanceInfo {
        self.after.as_deref().unwrap_or(&self.before)
    }
}

pub(crate) fn deserialize_action_name<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<ActionName, D::Error> {
    let name = String::deserialize(deserializer)?;
    Action::find(&name).map(|action| action.name).map_err(D::Error::custom)
}

/// The tasks of one account in one region, in the order they were begun.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Tasks {
    tasks: BTreeMap<u64, Task>,
    begun: u64,
}

impl Tasks {
    /// Records the beginning of a task, and returns its number.
    pub(crate) fn begin(&mut self, task: Task) -> u64 {
        self.begun += 1;
        self.tasks.insert(self.begun, task);
        if self.tasks.len() > MAX_TASKS {
            self.tasks.pop_first();
        }
        self.begun
    }

    /// Records the end of a task, with the instance after it unless deleted.
    pub(crate) fn finish(&mut self, number: u64, after: Option<&Instance>, now: UnixMillis) {
        if let Some(task) = self.tasks.get_mut(&number) {
            task.finished = Some(now);
            task.after = after.map(InstanceInfo::from).filter(|after| *after != task.before).map(Box::new);
        }
    }

    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values().rev()
    }
}
