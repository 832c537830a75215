// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `InterruptKeyScanJob` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure,
};
use crate::request::Request;

/// Cancels a key scan job that has not finished.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - The job must be in status `Created` or `Running`.
///
/// Reference: <https://www.volcengine.com/docs/6293/2088324>
///
/// Sent by
/// [`Client::interrupt_key_scan_job`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.interrupt_key_scan_job).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InterruptKeyScanJobRequest {
    /// ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`.
    ///
    /// Example: `scan-sy01rcrwdhcwqg6gaq3g46r****`.
    pub job_id: String,
}

deserialize_structure! {
    strict InterruptKeyScanJobRequest {
        "JobId" => job_id: required,
    }
}

impl InterruptKeyScanJobRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(job_id: impl IntoField<String>) -> Self {
        Self { job_id: job_id.into_field() }
    }
}

impl Reflect for InterruptKeyScanJobRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InterruptKeyScanJobRequest",
        unique_name: "InterruptKeyScanJobRequest",
        doc: "Cancels a key scan job that has not finished.\n\nSynchronous: the change is complete when the call returns.\n\nChecked by the service only:\n\n- The job must be in status `Created` or `Running`.\n\nReference: <https://www.volcengine.com/docs/6293/2088324>",
        fields: &[
            Field::required("JobId", "job_id", String::TYPE)
                .doc("ID of the job, as returned by `CreateKeyScanJob` or `DescribeKeyScanJobs`.\n\nExample: `scan-sy01rcrwdhcwqg6gaq3g46r****`."),
        ],
    };
}

impl Fields for InterruptKeyScanJobRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "JobId" => self.job_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`InterruptKeyScanJobRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct InterruptKeyScanJobResponse {}

deserialize_structure! {
    lenient InterruptKeyScanJobResponse {
    }
}

impl InterruptKeyScanJobResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for InterruptKeyScanJobResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InterruptKeyScanJobResponse",
        unique_name: "InterruptKeyScanJobResponse",
        doc: "Response of [`InterruptKeyScanJobRequest`].",
        fields: &[],
    };
}

impl Fields for InterruptKeyScanJobResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`InterruptKeyScanJobRequest`].
pub static ACTION: Action = Action {
    index: 68,
    name: "InterruptKeyScanJob",
    method: "interrupt_key_scan_job",
    category: "Log and analysis",
    summary: "Cancels a key scan job that has not finished.",
    reference: &["https://www.volcengine.com/docs/6293/2088324"],
    mode: Mode::Sync,
    mutating: true,
    request: InterruptKeyScanJobRequest::STRUCTURE,
    response: InterruptKeyScanJobResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for InterruptKeyScanJobRequest {
    type Response = InterruptKeyScanJobResponse;

    const ACTION: &'static Action = &ACTION;
}
