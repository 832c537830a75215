//! The JSON format of responses.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::service_error::ServiceError;

/// The metadata of a response.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ResponseMetadata {
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
struct ErrorObject<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code_n: Option<i64>,
    code: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ErrorMetadata<'a> {
    #[serde(flatten)]
    metadata: &'a ResponseMetadata,
    error: ErrorObject<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope<'a, M> {
    response_metadata: M,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<&'a RawValue>,
}

/// Serializes the body of a response.
pub(super) fn to_json(
    metadata: &ResponseMetadata,
    outcome: Result<&RawValue, &ServiceError>,
) -> serde_json::Result<Vec<u8>> {
    match outcome {
        Ok(result) => serde_json::to_vec(&Envelope { response_metadata: metadata, result: Some(result) }),
        Err(error) => {
            let error = ErrorObject { code_n: error.number, code: &error.code, message: &error.message };
            let metadata = ErrorMetadata { metadata, error };
            serde_json::to_vec(&Envelope { response_metadata: metadata, result: None })
        }
    }
}
