//! Jobs that scan an instance for expired keys.

use serde::{Deserialize, Serialize};

use crate::time::UnixMillis;

/// A job. An emulated instance has no keys, so that a job only takes time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct KeyScanJob {
    pub(crate) id: String,
    pub(crate) instance_id: String,
    pub(crate) status: KeyScanJobStatus,
    pub(crate) started: UnixMillis,
    pub(crate) finished: Option<UnixMillis>,
}

/// The status of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum KeyScanJobStatus {
    Running,
    Finished,
    Interrupted,
}

impl KeyScanJobStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Running => "Running",
            Self::Finished => "Finished",
            Self::Interrupted => "Interrupted",
        }
    }
}

impl KeyScanJob {
    pub(crate) fn finish(&mut self, status: KeyScanJobStatus, now: UnixMillis) {
        self.status = status;
        self.finished = Some(now);
    }
}
