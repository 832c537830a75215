// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `CreateKeyScanJob` action.

use serde::Serialize;

use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, builder,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Starts a job that scans an instance for expired keys and deletes them.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.
/// - `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.
/// - A running job cannot be changed.
///
/// Reference: <https://www.volcengine.com/docs/6293/1681638>
///
/// Sent by
/// [`Client::create_key_scan_job`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.create_key_scan_job).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateKeyScanJobRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// Number of expired keys scanned per second.
    ///
    /// Limits: 2000 to 100000. Example: `2000`.
    pub scan_key_num_per_second: i32,
    /// Time after which the scan is stopped.
    ///
    /// Unit: minute. Limits: 30 to 1440. Example: `30`.
    pub timeout_minutes: i32,
}

deserialize_structure! {
    strict CreateKeyScanJobRequest {
        "InstanceId" => instance_id: required,
        "ScanKeyNumPerSecond" => scan_key_num_per_second: required,
        "TimeoutMinutes" => timeout_minutes: required,
    }
}

builder! {
    CreateKeyScanJobRequest, CreateKeyScanJobRequestBuilder {
        instance_id: String = "InstanceId",
        scan_key_num_per_second: i32 = "ScanKeyNumPerSecond",
        timeout_minutes: i32 = "TimeoutMinutes",
    } {
    }
}

impl Reflect for CreateKeyScanJobRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateKeyScanJobRequest",
        unique_name: "CreateKeyScanJobRequest",
        doc: "Starts a job that scans an instance for expired keys and deletes them.\n\nAsynchronous: the change continues after the call returns.\n\nNotes:\n\n- The job runs `SCAN` over all data and raises the CPU load of the instance; run it at off-peak hours.\n- `DescribeKeyScanJobs` returns the progress; `InterruptKeyScanJob` cancels the job.\n- A running job cannot be changed.\n\nReference: <https://www.volcengine.com/docs/6293/1681638>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::required("ScanKeyNumPerSecond", "scan_key_num_per_second", i32::TYPE)
                .doc("Number of expired keys scanned per second.\n\nLimits: 2000 to 100000. Example: `2000`.").checks(&[Check::Range { min: 2000, max: 100000 }]),
            Field::required("TimeoutMinutes", "timeout_minutes", i32::TYPE)
                .doc("Time after which the scan is stopped.\n\nUnit: minute. Limits: 30 to 1440. Example: `30`.").checks(&[Check::Range { min: 30, max: 1440 }]),
        ],
    };
}

impl Fields for CreateKeyScanJobRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ScanKeyNumPerSecond" => self.scan_key_num_per_second.as_value(),
            "TimeoutMinutes" => self.timeout_minutes.as_value(),
            _ => None,
        }
    }
}

/// Response of [`CreateKeyScanJobRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreateKeyScanJobResponse {
    /// ID of the new job.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
}

deserialize_structure! {
    lenient CreateKeyScanJobResponse {
        "JobId" => job_id: optional,
    }
}

impl CreateKeyScanJobResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        job_id: String,
    }
}

impl Reflect for CreateKeyScanJobResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "CreateKeyScanJobResponse",
        unique_name: "CreateKeyScanJobResponse",
        doc: "Response of [`CreateKeyScanJobRequest`].",
        fields: &[Field::optional("JobId", "job_id", String::TYPE)
            .doc("ID of the new job.\n\nExample: `scan-sy01rcrwdhcwqg6gaq3g46r****`.")],
    };
}

impl Fields for CreateKeyScanJobResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "JobId" => self.job_id.as_value(),
            _ => None,
        }
    }
}

/// The description of [`CreateKeyScanJobRequest`].
pub static ACTION: Action = Action {
    index: 11,
    name: "CreateKeyScanJob",
    method: "create_key_scan_job",
    category: "Log and analysis",
    summary: "Starts a job that scans an instance for expired keys and deletes them.",
    reference: &["https://www.volcengine.com/docs/6293/1681638"],
    mode: Mode::Async,
    mutating: true,
    request: CreateKeyScanJobRequest::STRUCTURE,
    response: CreateKeyScanJobResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for CreateKeyScanJobRequest {
    type Response = CreateKeyScanJobResponse;

    const ACTION: &'static Action = &ACTION;
}
