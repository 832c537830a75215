//! What an answer means.

use bytes::Bytes;
use serde::de::IgnoredAny;

use crate::error::{AnswerError, AnswerProblem};
use crate::response::{Decode, Envelope, ResultOf};
use crate::service_error::ServiceError;

/// The longest beginning of a body that an error shows, in characters.
const BODY_START: usize = 256;

/// An answer as it came in.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The HTTP status.
    pub http_status: u16,
    /// The value of `Date`.
    pub date: Option<String>,
    /// The value of `Retry-After`.
    pub retry_after: Option<String>,
    /// The value of a header that names the call: `X-Tt-Logid` or `X-Request-Id`.
    pub request_id: Option<String>,
    /// The value of `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// The body.
    pub body: Bytes,
}

/// What an answer says.
pub(super) enum Verdict {
    Success(Envelope),
    Service(ServiceError),
    Malformed(AnswerError),
}

impl Answer {
    pub(super) fn judge(&self, decoder: &mut dyn Decode) -> Verdict {
        if (300..400).contains(&self.http_status) {
            return self.malformed(AnswerProblem::Redirect);
        }
        if let Some(encoding) = self.content_encoding.as_deref().filter(|encoding| *encoding != "identity") {
            return self.malformed(AnswerProblem::Encoded(encoding.to_owned()));
        }
        if self.body.trim_ascii_start().starts_with(b"[") {
            // A list of the right values would otherwise be taken for a structure.
            return self.malformed(AnswerProblem::NoEnvelope("a list".to_owned()));
        }
        match decoder.decode(&self.body) {
            Ok(envelope) => self.judge_envelope(envelope),
            Err(error) if error.is_data() => self.judge_odd_result(&error),
            Err(error) => self.malformed(AnswerProblem::NotJson(error.to_string())),
        }
    }

    fn judge_envelope(&self, envelope: Envelope) -> Verdict {
        match envelope.error {
            Some(error) => Verdict::Service(ServiceError {
                code: error.code,
                code_number: error.code_n,
                message: error.message,
                http_status: self.http_status,
                request_id: envelope.metadata.request_id.or_else(|| self.request_id.clone()),
            }),
            None if self.is_success() => Verdict::Success(envelope),
            None => self.malformed(AnswerProblem::NoError),
        }
    }

    /// Judges an answer whose result, or more, could not be read: beside an error it does not matter.
    fn judge_odd_result(&self, error: &serde_json::Error) -> Verdict {
        match ResultOf::<IgnoredAny>::default().decode(&self.body) {
            Ok(envelope) if envelope.error.is_some() || !self.is_success() => self.judge_envelope(envelope),
            Ok(_) => self.malformed(AnswerProblem::Unexpected(error.to_string())),
            Err(error) => self.malformed(AnswerProblem::NoEnvelope(error.to_string())),
        }
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.http_status)
    }

    fn malformed(&self, problem: AnswerProblem) -> Verdict {
        let body = if matches!(problem, AnswerProblem::Encoded(_)) { &[] } else { self.body.as_ref() };
        Verdict::Malformed(AnswerError {
            problem,
            http_status: self.http_status,
            request_id: self.request_id.clone().or_else(|| find_request_id(body)),
            body_start: beginning(body),
        })
    }
}

/// The request id in a body that may not be whole.
fn find_request_id(body: &[u8]) -> Option<String> {
    const LONGEST: usize = 128;
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let (_, rest) = text.split_once("\"RequestId\"")?;
    let (id, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    (id.len() <= LONGEST && id.bytes().all(|byte| byte.is_ascii_graphic())).then(|| id.to_owned())
}

/// The first characters of a body; what is not UTF-8 is replaced.
fn beginning(body: &[u8]) -> String {
    let enough = &body[..body.len().min(BODY_START * 4)];
    String::from_utf8_lossy(enough).chars().take(BODY_START).collect()
}
