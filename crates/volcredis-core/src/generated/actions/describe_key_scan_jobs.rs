// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeKeyScanJobs` action.

use serde::Serialize;

use crate::DateTime;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, Mode, Pagination, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists the key scan jobs of an instance in a time range.
///
/// Read-only.
///
/// Validation:
///
/// - `QueryEndTime` must be later than `QueryStartTime`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1681639>
///
/// Sent by
/// [`Client::describe_key_scan_jobs`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_key_scan_jobs).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeKeyScanJobsRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// End of the time range.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.
    pub query_end_time: DateTime,
    /// Start of the time range.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.
    pub query_start_time: DateTime,
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Default: `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// Number of jobs per page.
    ///
    /// Limits: 1 to 1000. Default: `10`. Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
}

deserialize_structure! {
    strict DescribeKeyScanJobsRequest {
        "InstanceId" => instance_id: required,
        "QueryEndTime" => query_end_time: required,
        "QueryStartTime" => query_start_time: required,
        "PageNumber" => page_number: optional,
        "PageSize" => page_size: optional,
    }
}

builder! {
    DescribeKeyScanJobsRequest, DescribeKeyScanJobsRequestBuilder {
        instance_id: String = "InstanceId",
        query_end_time: DateTime = "QueryEndTime",
        query_start_time: DateTime = "QueryStartTime",
    } {
        page_number, set_page_number: i32,
        page_size, set_page_size: i32,
    }
}

impl Reflect for DescribeKeyScanJobsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeKeyScanJobsRequest",
        unique_name: "DescribeKeyScanJobsRequest",
        doc: "Lists the key scan jobs of an instance in a time range.\n\nRead-only.\n\nValidation:\n\n- `QueryEndTime` must be later than `QueryStartTime`.\n\nReference: <https://www.volcengine.com/docs/6293/1681639>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::required("QueryEndTime", "query_end_time", DateTime::TYPE)
                .doc("End of the time range.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:30:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::required("QueryStartTime", "query_start_time", DateTime::TYPE)
                .doc("Start of the time range.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-07-07T13:00:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Default: `1`. Example: `1`.").checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::optional("PageSize", "page_size", i32::TYPE)
                .doc("Number of jobs per page.\n\nLimits: 1 to 1000. Default: `10`. Example: `10`.").checks(&[Check::Range { min: 1, max: 1000 }]),
        ],
    };
}

impl Fields for DescribeKeyScanJobsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "QueryEndTime" => self.query_end_time.as_value(),
            "QueryStartTime" => self.query_start_time.as_value(),
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeKeyScanJobsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeKeyScanJobsResponse {
    /// Total number of matching jobs.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_jobs_number: Option<i32>,
    /// Jobs on this page.
    pub job_list: Vec<KeyScanJob>,
}

deserialize_structure! {
    lenient DescribeKeyScanJobsResponse {
        "TotalJobsNumber" => total_jobs_number: optional,
        "JobList" => job_list: or_default,
    }
}

impl DescribeKeyScanJobsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total_jobs_number: i32,
        job_list: Vec<KeyScanJob>,
    }
}

impl Reflect for DescribeKeyScanJobsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeKeyScanJobsResponse",
        unique_name: "DescribeKeyScanJobsResponse",
        doc: "Response of [`DescribeKeyScanJobsRequest`].",
        fields: &[
            Field::optional("TotalJobsNumber", "total_jobs_number", i32::TYPE)
                .doc("Total number of matching jobs.\n\nExample: `1`."),
            Field::optional("JobList", "job_list", Vec::<KeyScanJob>::TYPE).doc("Jobs on this page."),
        ],
    };
}

impl Fields for DescribeKeyScanJobsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "TotalJobsNumber" => self.total_jobs_number.as_value(),
            "JobList" => self.job_list.as_value(),
            _ => None,
        }
    }
}

/// A key scan job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct KeyScanJob {
    /// Amount of work done, in the unit of `TotalCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_count: Option<i32>,
    /// Creation time of the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// End time of the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
    /// ID of the job.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// Start time of the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can
    /// occur.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Total amount of work; the unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i32>,
}

deserialize_structure! {
    lenient KeyScanJob {
        "CompletedCount" => completed_count: optional,
        "CreateTime" => create_time: optional,
        "FinishTime" => finish_time: optional,
        "JobId" => job_id: optional,
        "StartTime" => start_time: optional,
        "Status" => status: optional,
        "TotalCount" => total_count: optional,
    }
}

impl KeyScanJob {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        completed_count: i32,
        create_time: String,
        finish_time: String,
        job_id: String,
        start_time: String,
        status: String,
        total_count: i32,
    }
}

impl Reflect for KeyScanJob {
    const STRUCTURE: &'static Structure = &Structure {
        name: "KeyScanJob",
        unique_name: "KeyScanJob",
        doc: "A key scan job.",
        fields: &[
            Field::optional("CompletedCount", "completed_count", i32::TYPE)
                .doc("Amount of work done, in the unit of `TotalCount`."),
            Field::optional("CreateTime", "create_time", String::TYPE)
                .doc("Creation time of the job."),
            Field::optional("FinishTime", "finish_time", String::TYPE)
                .doc("End time of the job."),
            Field::optional("JobId", "job_id", String::TYPE)
                .doc("ID of the job.\n\nExample: `scan-sy01rcrwdhcwqg6gaq3g46r****`."),
            Field::optional("StartTime", "start_time", String::TYPE)
                .doc("Start time of the job."),
            Field::optional("Status", "status", String::TYPE)
                .doc("Status of the job: `Created`, `Running`, `Finished`, `Failed` or `Interrupted`. Other values can occur."),
            Field::optional("TotalCount", "total_count", i32::TYPE)
                .doc("Total amount of work; the unit is not documented."),
        ],
    };
}

impl Fields for KeyScanJob {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CompletedCount" => self.completed_count.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "FinishTime" => self.finish_time.as_value(),
            "JobId" => self.job_id.as_value(),
            "StartTime" => self.start_time.as_value(),
            "Status" => self.status.as_value(),
            "TotalCount" => self.total_count.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeKeyScanJobsRequest`].
pub static ACTION: Action = Action {
    index: 50,
    name: "DescribeKeyScanJobs",
    method: "describe_key_scan_jobs",
    category: "Log and analysis",
    summary: "Lists the key scan jobs of an instance in a time range.",
    reference: &["https://www.volcengine.com/docs/6293/1681639"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeKeyScanJobsRequest::STRUCTURE,
    response: DescribeKeyScanJobsResponse::STRUCTURE,
    rules: &[Rule::Ordered { earlier: "QueryStartTime", later: "QueryEndTime" }],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "JobList",
        total: "TotalJobsNumber",
        id: &["JobId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeKeyScanJobsRequest {
    type Response = DescribeKeyScanJobsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeKeyScanJobsRequest: [KeyScanJob],
    page(page_number, page_size) => { job_list, total_jobs_number }
}
