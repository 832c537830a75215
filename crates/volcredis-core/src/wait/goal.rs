//! What can be waited for.

use crate::model::Action;
use crate::types::{BackupStatus, InstanceStatus, TaskStatus};

/// What is waited for: something, and what it is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    subject: String,
    wanted: Wanted,
    /// The states from which it does not become that.
    failures: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Wanted {
    State(String),
    Gone,
}

/// What a state means for a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is what was waited for.
    Reached,
    /// It is on the way.
    Pending,
    /// It does not become what was waited for.
    Failed,
}

impl Goal {
    /// An instance comes to a state.
    #[must_use]
    pub fn instance(id: &str, state: &InstanceStatus) -> Self {
        use InstanceStatus as Status;
        let ending = [Status::Closing, Status::Deleting, Status::Released];
        let is = |other: &str| state.as_str().eq_ignore_ascii_case(other);
        let mut failures = vec!["CreateFailed", "TaskFailed"];
        if !ending.iter().any(|ending| is(ending.as_str())) {
            failures.extend(["Closing", "Deleting", "Released"]);
        }
        failures.retain(|failure| !is(failure));
        Self { subject: subject("instance", id), wanted: Wanted::State(state.to_string()), failures }
    }

    /// An instance is in the state that an asynchronous action leaves it in: see [`Action::state_after`].
    #[must_use]
    pub fn after(action: &Action, id: &str) -> Self {
        Self::instance(id, &action.state_after().into())
    }

    /// There is no such instance any more.
    #[must_use]
    pub fn instance_gone(id: &str) -> Self {
        Self { subject: subject("instance", id), wanted: Wanted::Gone, failures: vec!["TaskFailed"] }
    }

    /// A backup can be used.
    #[must_use]
    pub fn backup_available(id: &str) -> Self {
        Self {
            subject: subject("backup", id),
            wanted: Wanted::State(BackupStatus::Available.to_string()),
            failures: vec!["Unavailable", "Deleting"],
        }
    }

    /// A task has done its work.
    #[must_use]
    pub fn task_succeeded(id: &str) -> Self {
        Self {
            subject: subject("task", id),
            wanted: Wanted::State(TaskStatus::Success.to_string()),
            failures: vec!["Failed", "Canceled"],
        }
    }

    /// What is waited for, in words.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What it is to become, in words.
    #[must_use]
    pub fn wanted(&self) -> &str {
        match &self.wanted {
            Wanted::State(state) => state,
            Wanted::Gone => "absent",
        }
    }

    /// Returns what a state means; `None` is that there is no such thing. A state that the model does not know means
    /// nothing yet. Case makes no difference.
    #[must_use]
    pub fn judge(&self, state: Option<&str>) -> Verdict {
        match (&self.wanted, state) {
            (Wanted::Gone, None) => Verdict::Reached,
            (Wanted::State(wanted), Some(state)) if wanted.eq_ignore_ascii_case(state) => Verdict::Reached,
            (_, Some(state)) if self.failures.iter().any(|failure| failure.eq_ignore_ascii_case(state)) => {
                Verdict::Failed
            }
            _ => Verdict::Pending,
        }
    }
}

fn subject(kind: &str, id: &str) -> String {
    format!("{kind} `{id}`")
}
