//! The shape of every answer.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::ServiceFault;

/// What an answer says of the call it answers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Metadata {
    pub(super) request_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) action: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) version: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) service: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) region: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ErrorShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code_n: Option<i64>,
    code: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct FailedMetadata<'a> {
    #[serde(flatten)]
    metadata: &'a Metadata,
    error: ErrorShape<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope<'a, M> {
    response_metadata: M,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<&'a RawValue>,
}

/// Writes the body of an answer.
pub(super) fn write(
    metadata: &Metadata,
    outcome: Result<&RawValue, &ServiceFault>,
) -> serde_json::Result<Vec<u8>> {
    match outcome {
        Ok(result) => serde_json::to_vec(&Envelope { response_metadata: metadata, result: Some(result) }),
        Err(fault) => {
            let error = ErrorShape { code_n: fault.number, code: &fault.code, message: &fault.message };
            let metadata = FailedMetadata { metadata, error };
            serde_json::to_vec(&Envelope { response_metadata: metadata, result: None })
        }
    }
}
