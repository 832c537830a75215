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
    pub(crate) before: Instance,
    pub(crate) after: Option<Instance>,
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
    pub(crate) fn finish(&mut self, number: u64, after: Option<Instance>, now: UnixMillis) {
        if let Some(task) = self.tasks.get_mut(&number) {
            task.finished = Some(now);
            task.after = after;
        }
    }

    pub(crate) fn latest_first(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values().rev()
    }
}
