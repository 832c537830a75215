//! Blue-green deployments: a copy of an instance on a newer version of Redis, which then replaces it.

use serde::{Deserialize, Serialize};
use volcredis_core::types::BlueGreenStatus;

use crate::model::instance::Instance;
use crate::time::UnixMillis;

/// A deployment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Deployment {
    pub(crate) name: String,
    pub(crate) status: BlueGreenStatus,
    pub(crate) created: UnixMillis,
    pub(crate) ended: Option<UnixMillis>,
    /// The blue instance.
    pub(crate) source: DeploymentSide,
    /// The green instance.
    pub(crate) target: DeploymentSide,
}

/// One of the two instances of a deployment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DeploymentSide {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) engine_version: String,
}

impl From<&Instance> for DeploymentSide {
    fn from(instance: &Instance) -> Self {
        Self {
            id: instance.id.clone(),
            name: instance.name.clone(),
            engine_version: instance.engine_version.clone(),
        }
    }
}

impl Deployment {
    pub(crate) fn is_finished(&self) -> bool {
        matches!(self.status, BlueGreenStatus::SwitchoverCompleted | BlueGreenStatus::DeleteCompleted)
    }

    pub(crate) fn involves(&self, instance_id: &str) -> bool {
        self.source.id == instance_id || self.target.id == instance_id
    }

    pub(crate) fn finish(&mut self, status: BlueGreenStatus, now: UnixMillis) {
        self.status = status;
        self.ended = Some(now);
    }
}
