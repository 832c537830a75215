//! Classification of responses.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName};
use serde::de::IgnoredAny;

use super::content_coding::content_codings;
use crate::error::{InvalidResponseError, InvalidResponseReason, ServiceError};
use crate::response::{self, Decode, ResponseMetadata, ResultOf};
use crate::{Secret, Timestamp};

/// The maximum number of characters of a body that an error shows.
const BODY_START: usize = 256;
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_TT_LOGID: HeaderName = HeaderName::from_static("x-tt-logid");
/// The replacement of secrets.
const REDACTED: &str = "[redacted]";

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

/// Returns the request ID in the headers of a response.
#[must_use]
pub fn request_id(response: &http::Response<Bytes>) -> Option<&str> {
    header(response, &X_TT_LOGID).or_else(|| header(response, &X_REQUEST_ID))
}

fn header<'a>(response: &'a http::Response<Bytes>, name: &HeaderName) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

/// Classifies a response. `retry_after` is the delay that it asks for. `session_token` is redacted in errors.
pub(super) fn classify(
    response: &http::Response<Bytes>,
    decoder: &mut dyn Decode,
    retry_after: Option<Duration>,
    session_token: Option<&Secret>,
) -> Classification {
    let session_token = session_token.map(Secret::expose);
    Classifier { response, retry_after, session_token }.classify(decoder)
}

/// A response and the context of its classification.
struct Classifier<'a> {
    response: &'a http::Response<Bytes>,
    retry_after: Option<Duration>,
    session_token: Option<&'a str>,
}

impl Classifier<'_> {
    fn classify(&self, decoder: &mut dyn Decode) -> Classification {
        let body = self.response.body();
        if self.response.status().is_redirection() {
            return self.invalid(InvalidResponseReason::Redirect);
        }
        if let Some(codings) = undecoded(self.response.headers()) {
            return self.invalid(InvalidResponseReason::Encoded(codings));
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
                code: error.code,
                code_number: error.code_n,
                message: self.without_token(error.message),
                http_status: self.http_status(),
                request_id: metadata.request_id.or_else(|| self.request_id()),
                retry_after: self.retry_after,
            }),
            None if self.is_success() => Classification::Success(metadata),
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

    fn request_id(&self) -> Option<String> {
        request_id(self.response).map(str::to_owned)
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
            request_id: self.request_id().or_else(|| find_request_id(body)),
            retry_after: self.retry_after,
            body_start: self.beginning(body),
        })
    }

    /// Redacts the session token in a message. Servers that reject a signature may repeat the token.
    fn without_token(&self, message: String) -> String {
        match self.session_token {
            Some(token) if message.contains(token) => message.replace(token, REDACTED),
            _ => message,
        }
    }

    /// Returns a truncated message of the decoder, which quotes from the body at any length.
    fn shown(&self, error: &serde_json::Error) -> String {
        self.beginning(error.to_string().as_bytes())
    }

    /// Returns the beginning of a string, up to the session token. Invalid UTF-8 is replaced.
    fn beginning(&self, bytes: &[u8]) -> String {
        // Long enough to find a token that starts within the shown characters.
        let enough = BODY_START * 4 + self.session_token.map_or(0, str::len);
        let string = String::from_utf8_lossy(&bytes[..bytes.len().min(enough)]);
        let shown = match self.session_token.and_then(|token| string.split_once(token)) {
            Some((before, _)) => Cow::Owned(format!("{before}{REDACTED}")),
            None => string,
        };
        shown.chars().take(BODY_START).collect()
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
    const LONGEST: usize = 128;
    let string = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let (_, rest) = string.split_once("\"RequestId\"")?;
    let (id, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    (id.len() <= LONGEST && id.bytes().all(|byte| byte.is_ascii_graphic())).then(|| id.to_owned())
}
