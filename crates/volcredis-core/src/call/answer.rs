//! What an answer means.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName};
use serde::de::IgnoredAny;

use super::content_coding::content_codings;
use crate::error::{AnswerError, AnswerProblem};
use crate::response::{self, Decode, ResponseMetadata, ResultOf};
use crate::service_error::ServiceError;
use crate::{Secret, Timestamp};

/// The longest beginning of a body that an error shows, in characters.
const BODY_START: usize = 256;
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_TT_LOGID: HeaderName = HeaderName::from_static("x-tt-logid");
/// What is shown in the place of a secret.
const REDACTED: &str = "[redacted]";

/// An answer as it came in.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The HTTP status.
    pub http_status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// What an answer says.
pub(super) enum Verdict {
    Success(ResponseMetadata),
    Service(ServiceError),
    Malformed(AnswerError),
}

impl Answer {
    /// When the answer was made, on the clock of whoever made it.
    pub(super) fn date(&self) -> Option<Timestamp> {
        self.header(&header::DATE).and_then(Timestamp::parse_http_date)
    }

    /// How long to wait before another attempt.
    pub(super) fn retry_after(&self) -> Option<&str> {
        self.header(&header::RETRY_AFTER)
    }

    /// The id of the call, where it stands outside of the body.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header(&X_TT_LOGID).or_else(|| self.header(&X_REQUEST_ID))
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Judges the answer. `retry_after` is the wait that it asks for, and `session_token` what must not be shown of it.
    pub(super) fn judge(
        &self,
        decoder: &mut dyn Decode,
        retry_after: Option<Duration>,
        session_token: Option<&Secret>,
    ) -> Verdict {
        let session_token = session_token.map(Secret::expose).filter(|token| !token.is_empty());
        Judge { answer: self, retry_after, session_token }.judge(decoder)
    }
}

/// Whoever judges an answer, with what has to be known for it.
struct Judge<'a> {
    answer: &'a Answer,
    retry_after: Option<Duration>,
    session_token: Option<&'a str>,
}

impl Judge<'_> {
    fn judge(&self, decoder: &mut dyn Decode) -> Verdict {
        let Answer { http_status, body, .. } = self.answer;
        if (300..400).contains(http_status) {
            return self.malformed(AnswerProblem::Redirect);
        }
        if let Some(codings) = undecoded(&self.answer.headers) {
            return self.malformed(AnswerProblem::Encoded(codings));
        }
        if body.trim_ascii_start().starts_with(b"[") {
            // A list of the right values would otherwise be taken for a structure.
            return self.malformed(AnswerProblem::NoEnvelope("a list".to_owned()));
        }
        match decoder.decode(body) {
            Ok(metadata) => self.judge_metadata(metadata),
            Err(error) if error.is_data() => self.judge_odd_result(&error),
            Err(error) => self.malformed(AnswerProblem::NotJson(self.shown(&error))),
        }
    }

    fn judge_metadata(&self, mut metadata: ResponseMetadata) -> Verdict {
        match metadata.error.take() {
            Some(error) => Verdict::Service(ServiceError {
                code: error.code,
                code_number: error.code_n,
                message: self.without_token(error.message),
                http_status: self.answer.http_status,
                request_id: metadata.request_id.or_else(|| self.request_id()),
                retry_after: self.retry_after,
            }),
            None if self.is_success() => Verdict::Success(metadata),
            None => self.malformed(AnswerProblem::NoError),
        }
    }

    /// Judges an answer whose result, or more, could not be read: beside an error it does not matter.
    fn judge_odd_result(&self, error: &serde_json::Error) -> Verdict {
        match ResultOf::<IgnoredAny>::default().decode(&self.answer.body) {
            Ok(metadata) if metadata.error.is_some() || !self.is_success() => self.judge_metadata(metadata),
            Ok(_) => self.malformed(AnswerProblem::Unexpected(self.shown(error))),
            Err(error) => match self.gateway_error() {
                Some(metadata) => self.judge_metadata(metadata),
                None => self.malformed(AnswerProblem::NoEnvelope(self.shown(&error))),
            },
        }
    }

    /// Returns the error of a gateway. Where the status does not say that the call failed, the same body says nothing;
    /// and a gateway that does not know the way must not seem to say that an instance is gone.
    fn gateway_error(&self) -> Option<ResponseMetadata> {
        if self.answer.http_status < 400 || self.answer.http_status == 404 {
            return None;
        }
        ResponseMetadata::of_gateway(&response::read(&self.answer.body).ok()?)
    }

    fn request_id(&self) -> Option<String> {
        self.answer.request_id().map(str::to_owned)
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.answer.http_status)
    }

    fn malformed(&self, problem: AnswerProblem) -> Verdict {
        let body = if matches!(problem, AnswerProblem::Encoded(_)) { &[] } else { self.answer.body.as_ref() };
        Verdict::Malformed(AnswerError {
            problem,
            http_status: self.answer.http_status,
            request_id: self.request_id().or_else(|| find_request_id(body)),
            retry_after: self.retry_after,
            body_start: self.beginning(body),
        })
    }

    /// A message without the session token: whoever refuses a signature may send back what was signed.
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
