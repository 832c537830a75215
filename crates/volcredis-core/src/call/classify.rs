//! Classification of responses.

use std::cell::OnceCell;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName};
use serde::de::IgnoredAny;

use super::content_coding::content_codings;
use crate::error::{InvalidResponseError, InvalidResponseReason, ServiceError};
use crate::request::PreparedRequest;
use crate::response::{self, Decode, ResponseMetadata, ResultOf};
use crate::sanitize::Sanitizer;
use crate::{Secret, Timestamp};

/// The maximum number of characters of a body that an error shows.
const MAX_BODY_START: usize = 256;
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_TT_LOGID: HeaderName = HeaderName::from_static("x-tt-logid");
/// The maximum number of characters of a message of the service in an error.
const MAX_MESSAGE: usize = 2048;
/// The maximum number of characters of a code or an ID in an error.
const MAX_NAME: usize = 128;

/// The classification of a response.
pub(super) enum Classification {
    Success(ResponseMetadata),
    Service(ServiceError),
    Invalid(InvalidResponseError),
}

/// Returns the `Date` of a response.
pub(super) fn date(response: &http::Response<Bytes>) -> Option<Timestamp> {
    header(response, &header::DATE).and_then(Timestamp::parse_http_date)
}

/// Returns the value of `Retry-After`.
pub(super) fn retry_after(response: &http::Response<Bytes>) -> Option<&str> {
    header(response, &header::RETRY_AFTER)
}

/// Returns the sanitized request ID in the headers of a response.
#[must_use]
pub fn request_id(response: &http::Response<Bytes>) -> Option<String> {
    header_request_id(response).map(|id| Sanitizer::new().sanitize(id, MAX_NAME))
}

fn header_request_id(response: &http::Response<Bytes>) -> Option<&str> {
    header(response, &X_TT_LOGID).or_else(|| header(response, &X_REQUEST_ID))
}

fn header<'a>(response: &'a http::Response<Bytes>, name: &HeaderName) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

/// Classifies a response. `retry_after` is the delay that it asks for. The secrets of the request are redacted in errors.
pub(super) fn classify(
    response: &http::Response<Bytes>,
    decoder: &mut dyn Decode,
    retry_after: Option<Duration>,
    secrets: &Secrets<'_>,
) -> Classification {
    Classifier { response, retry_after, secrets, sanitizer: OnceCell::new() }.classify(decoder)
}

/// The secrets of a request.
pub(super) struct Secrets<'a> {
    pub(super) request: &'a PreparedRequest,
    pub(super) session_token: Option<&'a Secret>,
}

impl Secrets<'_> {
    fn sanitizer(&self) -> Sanitizer {
        let mut sanitizer = Sanitizer::new();
        self.request.add_secrets(&mut sanitizer);
        if let Some(token) = self.session_token {
            sanitizer.add(token);
        }
        sanitizer
    }
}

/// A response and the context of its classification.
struct Classifier<'a> {
    response: &'a http::Response<Bytes>,
    retry_after: Option<Duration>,
    secrets: &'a Secrets<'a>,
    /// Created when it is needed, since successful calls need none.
    sanitizer: OnceCell<Sanitizer>,
}

impl Classifier<'_> {
    fn classify(&self, decoder: &mut dyn Decode) -> Classification {
        let body = self.response.body();
        if self.response.status().is_redirection() {
            return self.invalid(InvalidResponseReason::Redirect);
        }
        if let Some(codings) = undecoded(self.response.headers()) {
            return self.invalid(InvalidResponseReason::Encoded(self.sanitize(&codings, MAX_NAME)));
        }
        if body.trim_ascii_start().starts_with(b"[") {
            // Serde would accept a list of the right values as a structure.
            return self.invalid(InvalidResponseReason::NoEnvelope("a list".to_owned()));
        }
        match decoder.decode(body) {
            Ok(metadata) => self.classify_metadata(metadata),
            Err(error) if error.is_data() => self.classify_unexpected(&error),
            Err(error) => self.invalid(InvalidResponseReason::NotJson(self.shown(&error))),
        }
    }

    fn classify_metadata(&self, mut metadata: ResponseMetadata) -> Classification {
        match metadata.error.take() {
            Some(error) => Classification::Service(ServiceError {
                code: self.sanitize(&error.code, MAX_NAME),
                code_number: error.code_n,
                message: self.sanitize(&error.message, MAX_MESSAGE),
                http_status: self.http_status(),
                request_id: self.request_id(metadata.request_id.as_deref()),
                retry_after: self.retry_after,
            }),
            None if self.is_success() => {
                if !metadata.request_id.as_deref().is_some_and(|id| self.is_harmless(id)) {
                    metadata.request_id = self.request_id(metadata.request_id.as_deref());
                }
                Classification::Success(metadata)
            }
            None => self.invalid(InvalidResponseReason::NoError),
        }
    }

    /// Classifies a response whose result, or more, does not match the model. That does not matter if it has an error.
    fn classify_unexpected(&self, error: &serde_json::Error) -> Classification {
        match ResultOf::<IgnoredAny>::default().decode(self.response.body()) {
            Ok(metadata) if metadata.error.is_some() || !self.is_success() => {
                self.classify_metadata(metadata)
            }
            Ok(_) => self.invalid(InvalidResponseReason::Unexpected(self.shown(error))),
            Err(error) => match self.gateway_error() {
                Some(metadata) => self.classify_metadata(metadata),
                None => self.invalid(InvalidResponseReason::NoEnvelope(self.shown(&error))),
            },
        }
    }

    /// Returns the error of a gateway in front of the service. A 404 of a gateway is not taken as one: it would mean that
    /// the resource does not exist.
    fn gateway_error(&self) -> Option<ResponseMetadata> {
        if self.http_status() < 400 || self.http_status() == 404 {
            return None;
        }
        ResponseMetadata::of_gateway(&response::read(self.response.body()).ok()?)
    }

    /// Returns the sanitized request ID of the metadata, or else of the headers.
    fn request_id(&self, id: Option<&str>) -> Option<String> {
        let id = id.or_else(|| header_request_id(self.response))?;
        Some(self.sanitize(id, MAX_NAME))
    }

    /// Returns `true` if an ID needs no sanitization, without the cost of one.
    fn is_harmless(&self, id: &str) -> bool {
        let repeats_token = self.secrets.session_token.is_some_and(|token| id.contains(token.expose()));
        is_plain_id(id) && !repeats_token && !self.secrets.request.has_secrets()
    }

    fn http_status(&self) -> u16 {
        self.response.status().as_u16()
    }

    fn is_success(&self) -> bool {
        self.response.status().is_success()
    }

    fn invalid(&self, reason: InvalidResponseReason) -> Classification {
        let body = if matches!(reason, InvalidResponseReason::Encoded(_)) {
            &[]
        } else {
            self.response.body().as_ref()
        };
        Classification::Invalid(InvalidResponseError {
            reason,
            http_status: self.http_status(),
            request_id: self
                .request_id(None)
                .or_else(|| find_request_id(body).map(|id| self.sanitize(&id, MAX_NAME))),
            retry_after: self.retry_after,
            body_start: self.beginning(body),
        })
    }

    /// Returns a sanitized message of the decoder, which quotes from the body at any length.
    fn shown(&self, error: &serde_json::Error) -> String {
        self.sanitize(&error.to_string(), MAX_BODY_START)
    }

    /// Returns the sanitized beginning of a body. Invalid UTF-8 is replaced.
    fn beginning(&self, bytes: &[u8]) -> String {
        // A secret is not cut off before it is redacted.
        let enough = MAX_BODY_START * 4 + self.sanitizer().longest_secret();
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(enough)]);
        self.sanitize(&start, MAX_BODY_START)
    }

    fn sanitize(&self, string: &str, max_chars: usize) -> String {
        self.sanitizer().sanitize(string, max_chars)
    }

    fn sanitizer(&self) -> &Sanitizer {
        self.sanitizer.get_or_init(|| self.secrets.sanitizer())
    }
}

/// Returns the content codings that were not decoded.
fn undecoded(headers: &HeaderMap) -> Option<String> {
    let mut codings = content_codings(headers);
    let first = codings.next()?.to_owned();
    Some(codings.fold(first, |names, name| names + ", " + name))
}

/// Finds the request ID in a body that may be truncated.
fn find_request_id(body: &[u8]) -> Option<String> {
    let string = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let (_, rest) = string.split_once("\"RequestId\"")?;
    let (id, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    is_plain_id(id).then(|| id.to_owned())
}

/// Returns `true` if an ID is short and consists of characters that IDs consist of.
fn is_plain_id(id: &str) -> bool {
    id.len() <= MAX_NAME && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
}
