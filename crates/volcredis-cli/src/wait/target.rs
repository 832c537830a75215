//! The targets of waits.

use std::fmt;

use serde_json::{Map, Value};
use volcredis::model::Action;
use volcredis::wait::Waiter;
use volcredis::{AsyncClient, Error};

/// A resource with the state that it has to reach.
pub(super) enum Target {
    Instance { id: String, state: String },
    Deleted(String),
    Backup(String),
    Task(String),
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instance { id, .. } | Self::Deleted(id) => write!(formatter, "instance {id}"),
            Self::Backup(id) => write!(formatter, "backup {id}"),
            Self::Task(id) => write!(formatter, "task {id}"),
        }
    }
}

impl Target {
    pub(super) fn running(id: String) -> Self {
        Self::Instance { id, state: "Running".to_owned() }
    }

    /// Returns the state to reach.
    pub(super) fn state(&self) -> &str {
        match self {
            Self::Instance { state, .. } => state,
            Self::Deleted(_) => "deleted",
            Self::Backup(_) => "Available",
            Self::Task(_) => "Success",
        }
    }

    pub(super) async fn wait(&self, waiter: Waiter<'_, AsyncClient>) -> Result<(), Error> {
        match self {
            Self::Instance { id, state } => waiter.instance(id, state.as_str()).await.map(drop),
            Self::Deleted(id) => waiter.instance_gone(id).await,
            Self::Backup(id) => waiter.backup_available(id).await.map(drop),
            Self::Task(id) => waiter.task(id).await.map(drop),
        }
    }
}

/// The members of requests and responses with the instances that an action changes.
const INSTANCES: &[&str] = &["InstanceId", "InstanceIds", "SourceInstanceId", "TargetInstanceId"];

/// Returns whether the state of an instance or a backup shows the end of an asynchronous action.
pub(super) fn is_known(action: &Action) -> bool {
    let has = |name: &&str| action.request.field(name).is_some() || action.response.field(name).is_some();
    // The state of the instance does not show the progress of a scan.
    action.name != "CreateKeyScanJob" && INSTANCES.iter().any(has)
}

/// Returns the targets after an asynchronous action.
pub(super) fn after(action: &Action, request: &Map<String, Value>, result: &Value) -> Vec<Target> {
    if let (true, Some(id)) = (action.name == "CreateBackup", result["BackupPointId"].as_str()) {
        return vec![Target::Backup(id.to_owned())];
    }
    let mut ids: Vec<String> = Vec::new();
    for value in INSTANCES.iter().flat_map(|name| [request.get(*name), result.get(*name)]).flatten() {
        let found: Vec<&str> = match value {
            Value::String(id) => id.split(',').collect(),
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            _ => continue,
        };
        for id in found {
            if !id.is_empty() && !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
    }
    let deletes = matches!(action.name, "DeleteDBInstance" | "DeleteEnterpriseDBInstance");
    let target = |id| match deletes {
        true => Target::Deleted(id),
        false => Target::Instance { id, state: action.state_after().to_owned() },
    };
    ids.into_iter().map(target).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use volcredis::model::Mode;

    use super::*;

    #[test]
    fn all_asynchronous_actions_but_two_have_a_target() {
        let unknown: Vec<&str> = Action::all()
            .iter()
            .filter(|action| action.mode == Mode::Async && !is_known(action))
            .map(|action| action.name)
            .collect();
        assert_eq!(unknown, ["CreateKeyScanJob", "ModifyAllowList"]);
    }

    #[test]
    fn the_targets_come_from_the_request_and_the_result() {
        for (name, request, result, expected) in [
            ("RestartDBInstance", json!({ "InstanceId": "a" }), json!(null), "instance a Running"),
            ("DeleteDBInstance", json!({ "InstanceId": "a" }), json!(null), "instance a deleted"),
            ("CreateDBInstance", json!({}), json!({ "InstanceId": "a" }), "instance a Running"),
            (
                "CreateBackup",
                json!({ "InstanceId": "a" }),
                json!({ "BackupPointId": "b" }),
                "backup b Available",
            ),
            (
                "AddTagsToResource",
                json!({ "InstanceIds": ["a", "b"] }),
                json!(null),
                "instance a Running, instance b Running",
            ),
        ] {
            let request = request.as_object().unwrap();
            let targets = after(Action::find(name).unwrap(), request, &result);
            let shown: Vec<String> =
                targets.iter().map(|target| format!("{target} {}", target.state())).collect();
            assert_eq!(shown.join(", "), expected);
        }
    }
}
