//! Responses of the service.

mod envelope;

use std::ops::{Deref, DerefMut};

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::json_repair;
use crate::model::memory_budget;
pub use crate::model::memory_budget::{MemoryExceeded, take_memory};
use envelope::Envelope;

/// The metadata of a response.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResponseMetadata {
    /// The request ID.
    pub request_id: Option<String>,
    /// The wire name of the action.
    pub action: Option<String>,
    /// The version of the API.
    pub version: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// `Error`, which is taken out when the response is classified.
    #[serde(skip_serializing)]
    pub(crate) error: Option<MetadataError>,
}

/// The response of a successful call. Dereferences to the result, and serializes like the response of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Response<T> {
    /// The metadata.
    #[serde(rename = "ResponseMetadata")]
    pub metadata: ResponseMetadata,
    /// The HTTP status.
    #[serde(skip)]
    pub http_status: u16,
    /// The HTTP headers of the response, except those of a content encoding.
    #[serde(skip)]
    pub headers: HeaderMap,
    /// The number of attempts.
    #[serde(skip)]
    pub attempts: u32,
    /// `Result`; the default value if the response has none.
    pub result: T,
}

impl<T> Response<T> {
    /// Creates a response without headers.
    pub fn new(metadata: ResponseMetadata, http_status: u16, attempts: u32, result: T) -> Self {
        Self { metadata, http_status, headers: HeaderMap::new(), attempts, result }
    }

    /// Sets the HTTP headers.
    #[must_use]
    pub fn with_headers(self, headers: HeaderMap) -> Self {
        Self { headers, ..self }
    }

    /// Returns the request ID.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.metadata.request_id.as_deref()
    }

    /// Converts the result.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(self.metadata, self.http_status, self.attempts, convert(self.result))
            .with_headers(self.headers)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.result
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.result
    }
}

/// `ResponseMetadata.Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MetadataError {
    pub(crate) code: String,
    pub(crate) code_n: Option<i64>,
    pub(crate) message: String,
}

/// A decoder of response bodies. It returns the metadata to the call and keeps the result for the caller, so that a body is
/// decoded only once.
pub trait Decode {
    /// Decodes a body. Returns the metadata and keeps the result.
    ///
    /// # Errors
    ///
    /// Fails if the body is not JSON, or not a service response.
    fn decode(&mut self, body: &[u8]) -> Result<ResponseMetadata, serde_json::Error>;
}

/// A decoder that keeps the result as a `T`.
#[derive(Debug)]
pub struct ResultOf<T>(Option<T>);

impl<T> Default for ResultOf<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Default> ResultOf<T> {
    /// Takes the result; the default value if the response had none.
    #[must_use]
    pub fn take(&mut self) -> T {
        self.0.take().unwrap_or_default()
    }
}

impl<T: for<'de> Deserialize<'de>> Decode for ResultOf<T> {
    fn decode(&mut self, body: &[u8]) -> Result<ResponseMetadata, serde_json::Error> {
        let envelope: Envelope<T> = read(body)?;
        self.0 = envelope.result;
        Ok(envelope.metadata)
    }
}

/// Decodes a body, repairing it if needed.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let json = json_repair::repaired(body);
    match decode(&json) {
        Err(error) if error.is_syntax() => match json_repair::with_strict_strings(&json) {
            Some(json) => decode(&json),
            None => Err(error),
        },
        result => result,
    }
}

fn decode<T: DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
    memory_budget::limit(json, || serde_json::from_str(json))
}
