//! What the service answers with.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::model;

/// What the service says of every call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResponseMetadata {
    /// The id that the service knows the call by.
    #[serde(default, deserialize_with = "model::optional")]
    pub request_id: Option<String>,
    /// The action that was called.
    #[serde(default, deserialize_with = "model::optional")]
    pub action: Option<String>,
    /// The version of the API.
    #[serde(default, deserialize_with = "model::optional")]
    pub version: Option<String>,
    /// The service.
    #[serde(default, deserialize_with = "model::optional")]
    pub service: Option<String>,
    /// The region.
    #[serde(default, deserialize_with = "model::optional")]
    pub region: Option<String>,
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

/// The envelope of an answer, without its result.
#[derive(Clone, Debug, Default)]
pub struct Envelope {
    pub(crate) metadata: ResponseMetadata,
    pub(crate) error: Option<EnvelopeError>,
}

/// `ResponseMetadata.Error`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct EnvelopeError {
    #[serde(default, deserialize_with = "model::or_default")]
    pub(crate) code: String,
    #[serde(default, deserialize_with = "model::optional")]
    pub(crate) code_n: Option<i64>,
    #[serde(default, deserialize_with = "model::or_default")]
    pub(crate) message: String,
}

/// Reads the body of an answer. The life of a call judges the envelope, and leaves the result to whoever wants it: so
/// a body is gone through only once, whatever its result is read into.
pub trait Decode {
    /// Reads the body, and keeps the result.
    ///
    /// # Errors
    ///
    /// When the body is not JSON, or not the envelope.
    fn decode(&mut self, body: &[u8]) -> Result<Envelope, serde_json::Error>;
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
    fn decode(&mut self, body: &[u8]) -> Result<Envelope, serde_json::Error> {
        let wire: WireEnvelope<T> = serde_json::from_slice(body)?;
        self.0 = wire.result;
        Ok(Envelope {
            metadata: ResponseMetadata {
                request_id: wire.metadata.request_id,
                action: wire.metadata.action,
                version: wire.metadata.version,
                service: wire.metadata.service,
                region: wire.metadata.region,
            },
            error: wire.metadata.error,
        })
    }
}

#[derive(Deserialize)]
struct WireEnvelope<T> {
    #[serde(rename = "ResponseMetadata")]
    metadata: WireMetadata,
    #[serde(rename = "Result", default = "none")]
    result: Option<T>,
}

/// The default of a field whose type has none.
fn none<T>() -> Option<T> {
    None
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireMetadata {
    #[serde(default, deserialize_with = "model::optional")]
    request_id: Option<String>,
    #[serde(default, deserialize_with = "model::optional")]
    action: Option<String>,
    #[serde(default, deserialize_with = "model::optional")]
    version: Option<String>,
    #[serde(default, deserialize_with = "model::optional")]
    service: Option<String>,
    #[serde(default, deserialize_with = "model::optional")]
    region: Option<String>,
    error: Option<EnvelopeError>,
}
