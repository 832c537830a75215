//! What the service answers with.

mod envelope;

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::json_text;
use envelope::Envelope;

/// What the service says of every call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResponseMetadata {
    /// The id that the service knows the call by.
    pub request_id: Option<String>,
    /// The action that was called.
    pub action: Option<String>,
    /// The version of the API.
    pub version: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// `Error`, which the life of a call takes out.
    #[serde(skip_serializing)]
    pub(crate) error: Option<MetadataError>,
}

/// The answer to a call: its result, and what the service says of the call. It dereferences to the result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Response<T> {
    /// What the service says of the call.
    pub metadata: ResponseMetadata,
    /// The HTTP status.
    pub http_status: u16,
    /// How often the request was sent.
    pub attempts: u32,
    /// `Result`; the default where the service sent none.
    pub result: T,
}

impl<T> Response<T> {
    /// Puts an answer together.
    pub fn new(metadata: ResponseMetadata, http_status: u16, attempts: u32, result: T) -> Self {
        Self { metadata, http_status, attempts, result }
    }

    /// The id that the service knows the call by.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.metadata.request_id.as_deref()
    }

    /// The answer with something else made of the result.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(self.metadata, self.http_status, self.attempts, convert(self.result))
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

/// Reads the body of an answer. The life of a call judges the metadata, and leaves the result to whoever wants it: so
/// a body is gone through only once, whatever its result is read into.
pub trait Decode {
    /// Reads the body: gives the metadata, and keeps the result.
    ///
    /// # Errors
    ///
    /// Fails when the body is not JSON, or not a service response.
    fn decode(&mut self, body: &[u8]) -> Result<ResponseMetadata, serde_json::Error>;
}

/// Reads the result of an answer into a type.
#[derive(Debug)]
pub struct ResultOf<T>(Option<T>);

impl<T> Default for ResultOf<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Default> ResultOf<T> {
    /// The result; the default where the answer had none.
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

/// Reads a body, after it was repaired where that is needed.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let text = json_text::repaired(body);
    match serde_json::from_str(&text) {
        Err(error) if error.is_syntax() => match json_text::with_strict_strings(&text) {
            Some(text) => serde_json::from_str(&text),
            None => Err(error),
        },
        result => result,
    }
}
