// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeKeyScanJobs`: lists the expired-key scan jobs of an instance within a period.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;

structure! {
    /// Lists the expired-key scan jobs of an instance within a period.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `QueryEndTime` must be later than `QueryStartTime`.
    ///
    /// Notes:
    ///
    /// - The exact wire values of Status are not confirmed: Created and Running are named by the English
    ///   page of `InterruptKeyScanJob`, and Finished, Failed and Interrupted by the official Pulumi provider.
    /// - The official MCP server calls both times optional; the SDK requires them.
    /// - The members of `JobList` are not described in the part of the page that was available; their
    ///   meanings are inferred from the names.
    ///
    /// Reference: `6293/1681639`.
    pub struct DescribeKeyScanJobsRequest {
        required {
            /// Id of the instance whose jobs are listed.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// End of the period in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
            query_end_time: DateTime = "QueryEndTime" [Check::Format(Format::DateTime)],
            /// Start of the period in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
            query_start_time: DateTime = "QueryStartTime" [Check::Format(Format::DateTime)],
        }
        optional {
            /// Number of the page wanted, counted from 1.
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
    /// What [`DescribeKeyScanJobsRequest`] is answered with.
    pub struct DescribeKeyScanJobsResponse {
        optional {
            /// Number of matching jobs in all.
            ///
            /// Example: `1`.
            total_jobs_number: i32 = "TotalJobsNumber",
        }
        lists {
            /// Jobs of this page.
            job_list: KeyScanJob = "JobList",
        }
    }
}

structure! {
    /// A key scan job.
    pub struct KeyScanJob {
        optional {
            /// How much of `TotalCount` has been done; what is counted is not documented.
            completed_count: i32 = "CompletedCount",
            /// When the job was created.
            create_time: String = "CreateTime",
            /// When the job ended.
            finish_time: String = "FinishTime",
            /// Id of the job.
            ///
            /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
            job_id: String = "JobId",
            /// When the job began to run.
            start_time: String = "StartTime",
            /// State of the job; Created, Running, Finished, Failed and Interrupted are known (see notes).
            status: String = "Status",
            /// Amount of work in all; what is counted is not documented.
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
        summary: "Lists the expired-key scan jobs of an instance within a period.",
        reference: &["6293/1681639"],
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
