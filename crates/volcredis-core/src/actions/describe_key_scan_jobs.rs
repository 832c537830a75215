// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeKeyScanJobs` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;

structure! {
    /// Lists the key scan jobs of an instance in a time range.
    ///
    /// Read-only.
    ///
    /// Validation:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1681639>
    pub struct DescribeKeyScanJobsRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// End of the time range.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the time range.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
        optional {
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of jobs per page.
            ///
            /// Limits: 1 to 1000. Default: `10`. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
    }
}

structure! {
    /// Response of [`DescribeKeyScanJobsRequest`].
    pub struct DescribeKeyScanJobsResponse {
        optional {
            /// Total number of matching jobs.
            ///
            /// Example: `1`.
            total_jobs_number: i32 = "TotalJobsNumber",
        }
        lists {
            /// Jobs on this page.
            job_list: KeyScanJob = "JobList",
        }
    }
}

structure! {
    /// A key scan job.
    pub struct KeyScanJob {
        optional {
            /// Amount of work done, in the unit of `TotalCount`.
            completed_count: i32 = "CompletedCount",
            /// Creation time of the job.
            create_time: String = "CreateTime",
            /// End time of the job.
            finish_time: String = "FinishTime",
            /// ID of the job.
            ///
            /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            job_id: String = "JobId",
            /// Start time of the job.
            start_time: String = "StartTime",
            /// Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values
            /// can occur.
            status: String = "Status",
            /// Total amount of work; the unit is not documented.
            total_count: i32 = "TotalCount",
        }
    }
}

operation! {
    DescribeKeyScanJobsRequest => DescribeKeyScanJobsResponse,
    /// The description of [`DescribeKeyScanJobsRequest`].
    pub static ACTION = Action {
        name: "DescribeKeyScanJobs",
        method: "describe_key_scan_jobs",
        category: "Log and analysis",
        summary: "Lists the key scan jobs of an instance in a time range.",
        reference: &["https://www.volcengine.com/docs/6293/1681639"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" },
        ],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "JobList", total: "TotalJobsNumber", id: &["JobId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeKeyScanJobsRequest: [KeyScanJob],
    page(page_number, page_size) => { job_list, total_jobs_number }
}
