// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `InterruptKeyScanJob` action.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Cancels a key scan job that has not finished.
    ///
    /// Synchronous: the change is complete when the call returns.
    ///
    /// Checked by the service only:
    ///
    /// - The job must be in status `Created` or `Running`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/2088324>
    pub struct InterruptKeyScanJobRequest {
        required {
            /// ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`.
            ///
            /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            job_id: String = "JobId",
        }
    }
}

structure! {
    /// Response of [`InterruptKeyScanJobRequest`].
    pub struct InterruptKeyScanJobResponse {}
}

operation! {
    InterruptKeyScanJobRequest => InterruptKeyScanJobResponse,
    /// The description of [`InterruptKeyScanJobRequest`].
    pub static ACTION = Action {
        name: "InterruptKeyScanJob",
        method: "interrupt_key_scan_job",
        category: "Log and analysis",
        summary: "Cancels a key scan job that has not finished.",
        reference: &["https://www.volcengine.com/docs/6293/2088324"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
