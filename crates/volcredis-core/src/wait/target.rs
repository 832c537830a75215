//! The targets of waits.

use crate::model::Action;
use crate::types::{BackupStatus, InstanceStatus, TaskStatus};

/// The target of a wait: a resource and the state that it has to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitTarget {
    subject: String,
    condition: Condition,
    /// The states from which the target cannot be reached.
    failure_states: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    State(String),
    Absent,
}

/// The status of a wait after a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetStatus {
    /// The target was reached.
    Reached,
    /// The target was not reached yet.
    Pending,
    /// The target cannot be reached any more.
    Failed,
}

impl WaitTarget {
    /// An instance is in a state.
    #[must_use]
    pub fn instance(id: &str, state: &InstanceStatus) -> Self {
        use InstanceStatus as Status;
        let ending = [Status::Closing, Status::Deleting, Status::Released];
        let is = |other: &str| state.as_str().eq_ignore_ascii_case(other);
        let mut failure_states = vec!["CreateFailed", "TaskFailed"];
        if !ending.iter().any(|ending| is(ending.as_str())) {
            failure_states.extend(["Closing", "Deleting", "Released"]);
        }
        failure_states.retain(|failure| !is(failure));
        let condition = Condition::State(state.to_string());
        Self { subject: subject("instance", id), condition, failure_states }
    }

    /// An instance is in the state in which an asynchronous action leaves it; see [`Action::state_after`].
    #[must_use]
    pub fn after(action: &Action, id: &str) -> Self {
        Self::instance(id, &action.state_after().into())
    }

    /// An instance does not exist any more.
    #[must_use]
    pub fn instance_gone(id: &str) -> Self {
        Self {
            subject: subject("instance", id),
            condition: Condition::Absent,
            failure_states: vec!["TaskFailed"],
        }
    }

    /// A backup is available.
    #[must_use]
    pub fn backup_available(id: &str) -> Self {
        Self {
            subject: subject("backup", id),
            condition: Condition::State(BackupStatus::Available.to_string()),
            failure_states: vec!["Unavailable", "Deleting"],
        }
    }

    /// A task has succeeded.
    #[must_use]
    pub fn task_succeeded(id: &str) -> Self {
        Self {
            subject: subject("task", id),
            condition: Condition::State(TaskStatus::Success.to_string()),
            failure_states: vec!["Failed", "Canceled"],
        }
    }

    /// Returns the resource as error messages show it, such as ``instance `redis-cn0212gzmh2xs` ``.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Returns the state to reach; `absent` if the resource has to be gone.
    #[must_use]
    pub fn state(&self) -> &str {
        match &self.condition {
            Condition::State(state) => state,
            Condition::Absent => "absent",
        }
    }

    /// Returns the status of a wait that observed `state`, or `None` if the resource does not exist. Case is ignored.
    /// States that the model does not know are pending.
    #[must_use]
    pub fn status(&self, state: Option<&str>) -> TargetStatus {
        match (&self.condition, state) {
            (Condition::Absent, None) => TargetStatus::Reached,
            (Condition::State(target), Some(state)) if target.eq_ignore_ascii_case(state) => {
                TargetStatus::Reached
            }
            (_, Some(state))
                if self.failure_states.iter().any(|failure| failure.eq_ignore_ascii_case(state)) =>
            {
                TargetStatus::Failed
            }
            _ => TargetStatus::Pending,
        }
    }
}

fn subject(kind: &str, id: &str) -> String {
    format!("{kind} `{id}`")
}
