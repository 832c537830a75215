// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `CreateKeyScanJob` action.

use crate::model::{Check, Mode, States, operation, structure};

structure! {
    /// Starts a job that scans an instance for expired keys and deletes them.
    ///
    /// Asynchronous: the change continues after the call returns.
    ///
    /// Notes:
    ///
    /// - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak
    ///   hours.
    /// - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
    /// - A running job cannot be changed.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1681638>
    pub struct CreateKeyScanJobRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Number of keys scanned per second.
            ///
            /// Limits: 2000 to 100000. Example: `2000`.
            scan_key_num_per_second: i32 = "ScanKeyNumPerSecond" [Check::Range { min: 2000, max: 100000 }],
            /// Time after which the scan is stopped.
            ///
            /// Unit: minute. Limits: 30 to 1440. Example: `30`.
            timeout_minutes: i32 = "TimeoutMinutes" [Check::Range { min: 30, max: 1440 }],
        }
    }
}

structure! {
    /// Response of [`CreateKeyScanJobRequest`].
    pub struct CreateKeyScanJobResponse {
        optional {
            /// ID of the new job.
            ///
            /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            job_id: String = "JobId",
        }
    }
}

operation! {
    CreateKeyScanJobRequest => CreateKeyScanJobResponse,
    /// The description of [`CreateKeyScanJobRequest`].
    pub static ACTION = Action {
        name: "CreateKeyScanJob",
        method: "create_key_scan_job",
        category: "Log and analysis",
        summary: "Starts a job that scans an instance for expired keys and deletes them.",
        reference: &["https://www.volcengine.com/docs/6293/1681638"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
