//! Scheduled events: the second halves of asynchronous actions, and what the service does on its own.

use serde::{Deserialize, Serialize};
use volcredis_core::types::BlueGreenStatus;

use crate::model::instance_change::InstanceChange;
use crate::time::UnixMillis;

/// An event of one account in one region. Data, so that pending events can be saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Event {
    /// The instance is changed, and is running again.
    FinishChange {
        instance_id: String,
        task: u64,
        change: InstanceChange,
    },
    FinishDeletion {
        instance_id: String,
        task: u64,
    },
    FinishKeyScan {
        job_id: String,
    },
    /// Execution of a planned event. Ignored if the event has been moved away from `start`, or was executed early.
    StartMaintenance {
        event_id: String,
        start: UnixMillis,
    },
    FinishMaintenance {
        event_id: String,
    },
    /// Ignored if the backup plan has been changed since `plan_updated`.
    StartAutomatedBackup {
        instance_id: String,
        plan_updated: UnixMillis,
    },
    FinishBackup {
        backup_id: String,
    },
    ExpireBackup {
        backup_id: String,
    },
    FinishBackupCopy {
        backup_id: String,
    },
    ExpireBackupCopy {
        backup_id: String,
    },
    /// Ignored if the deployment is being deleted, or is finished.
    SetDeploymentStatus {
        source_id: String,
        status: BlueGreenStatus,
    },
    FinishDeploymentDeletion {
        source_id: String,
    },
    FinishSwitchover {
        source_id: String,
    },
}
