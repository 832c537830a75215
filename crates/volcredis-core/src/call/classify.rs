//! The classification of responses.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName};
use serde::de::IgnoredAny;

use super::content_coding::content_codings;
use crate::error::{InvalidResponseError, InvalidResponseReason};
use crate::response::{self, Decode, ResponseMetadata, ResultOf};
use crate::service_error::ServiceError;
use crate::{Secret, Timestamp};

/// The longest beginning of a body that an error shows, in characters.
const BODY_START: usize = 256;
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_TT_LOGID: HeaderName = HeaderName::from_static("x-tt-logid");
/// What is shown in the place of a secret.
const REDACTED: &str = "[redacted]";

/// The classification of a response.
pub(super) enum Classification {
    Success(ResponseMetadata),
    Service(ServiceError),
    Invalid(InvalidResponseError),
}

/// Returns when a response was made, on the clock of the server.
pub(super) fn date(response: &http::Response<Bytes>) -> Option<Timestamp> {
    header(response, &header::DATE).and_then(Timestamp::parse_http_date)
}

/// Returns the value of `Retry-After`.
pub(super) fn retry_after(response: &http::Response<Bytes>) -> Option<&str> {
    header(response, &header::RETRY_AFTER)
}

/// Returns the request id of a response, where a header gives it.
#[must_use]
pub fn request_id(response: &http::Response<Bytes>) -> Option<&str> {
    header(response, &X_TT_LOGID).or_else(|| header(response, &X_REQUEST_ID))
}

fn header<'a>(response: &'a http::Response<Bytes>, name: &HeaderName) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

/// Classifies a response. `retry_after` is the delay that it asks for; `session_token` must not be shown in errors.
pub(super) fn classify(
    response: &http::Response<Bytes>,
    decoder: &mut dyn Decode,
    retry_after: Option<Duration>,
    session_token: Option<&Secret>,
) -> Classification {
    let session_token = session_token.map(Secret::expose);
    Classifier { response, retry_after, session_token }.classify(decoder)
}

/// A response, with what has to be known to classify it.
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
            // A list of the right values would otherwise be taken for a structure.
            return self.invalid(InvalidResponseReason::NoEnvelope("a list".to_owned()));
        }
        match decoder.decode(body) {
            Ok(metadata) => self.classify_metadata(metadata),
            Err(error) if error.is_data() => self.classify_odd_result(&error),
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

    /// Classifies a response whose result, or more, could not be read: beside an error it does not matter.
    fn classify_odd_result(&self, error: &serde_json::Error) -> Classification {
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

    /// Returns the error of a gateway. Where the status does not say that the call failed, the same body says nothing;
    /// and a gateway that does not know the way must not seem to say that an instance is gone.
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

    /// A message without the session token, which a server that rejects a signature may repeat.
    fn without_token(&self, message: String) -> String {
        match self.session_token {
            Some(token) if message.contains(token) => message.replace(token, REDACTED),
            _ => message,
        }
    }

    /// What a decoder says. It quotes from the body, at any length.
    fn shown(&self, error: &serde_json::Error) -> String {
        self.beginning(error.to_string().as_bytes())
    }

    /// The first characters of a text, up to the session token; what is not UTF-8 is replaced.
    fn beginning(&self, text: &[u8]) -> String {
        // Enough to find a token of which only the first characters would be shown.
        let enough = BODY_START * 4 + self.session_token.map_or(0, str::len);
        let text = String::from_utf8_lossy(&text[..text.len().min(enough)]);
        let shown = match self.session_token.and_then(|token| text.split_once(token)) {
            Some((before, _)) => Cow::Owned(format!("{before}{REDACTED}")),
            None => text,
        };
        shown.chars().take(BODY_START).collect()
    }
}

/// Returns the names of the content codings that the body still has.
fn undecoded(headers: &HeaderMap) -> Option<String> {
    let mut codings = content_codings(headers);
    let first = codings.next()?.to_owned();
    Some(codings.fold(first, |names, name| names + ", " + name))
}

/// The request id in a body that may not be whole.
fn find_request_id(body: &[u8]) -> Option<String> {
    const LONGEST: usize = 128;
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let (_, rest) = text.split_once("\"RequestId\"")?;
    let (id, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    (id.len() <= LONGEST && id.bytes().all(|byte| byte.is_ascii_graphic())).then(|| id.to_owned())
}
