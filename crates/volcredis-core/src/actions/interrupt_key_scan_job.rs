// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `InterruptKeyScanJob`: cancels an expired-key scan job that has not ended yet.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Cancels an expired-key scan job that has not ended yet.
    ///
    /// The change is made when the call returns.
    ///
    /// Rules that only the service can check:
    ///
    /// - The job must be in state Created or Running.
    ///
    /// Notes:
    ///
    /// - Takes the job id alone, not the instance id.
    /// - Result is null.
    ///
    /// Reference: `6293/2088324`.
    pub struct InterruptKeyScanJobRequest {
        required {
            /// Id of the job to cancel, from `CreateKeyScanJob` or `DescribeKeyScanJobs`.
            ///
            /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            job_id: String = "JobId",
        }
    }
}

structure! {
    /// What [`InterruptKeyScanJobRequest`] is answered with.
    pub struct InterruptKeyScanJobResponse {}
}

operation! {
    InterruptKeyScanJobRequest => InterruptKeyScanJobResponse,
    /// The description of [`InterruptKeyScanJobRequest`].
    pub static ACTION = Action {
        name: "InterruptKeyScanJob",
        method: "interrupt_key_scan_job",
        category: "Log and analysis",
        summary: "Cancels an expired-key scan job that has not ended yet.",
        reference: &["6293/2088324"],
        mode: Mode::Sync,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
