//! What an answer means.

use bytes::Bytes;
use serde_json::error::Category;

use crate::error::{AnswerError, AnswerProblem};
use crate::response::{Decode, Envelope};
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
        match decoder.decode(&self.body) {
            Ok(envelope) => match envelope.error {
                Some(error) => Verdict::Service(ServiceError {
                    code: error.code,
                    code_number: error.code_n,
                    message: error.message,
                    http_status: self.http_status,
                    request_id: envelope.metadata.request_id.or_else(|| self.request_id.clone()),
                }),
                None if (200..300).contains(&self.http_status) => Verdict::Success(envelope),
                None => self.malformed(AnswerProblem::NoError),
            },
            Err(error) => self.malformed(match error.classify() {
                Category::Data => AnswerProblem::Unexpected(error.to_string()),
                Category::Io | Category::Syntax | Category::Eof => AnswerProblem::NotJson(error.to_string()),
            }),
        }
    }

    fn malformed(&self, problem: AnswerProblem) -> Verdict {
        Verdict::Malformed(AnswerError {
            problem,
            http_status: self.http_status,
            request_id: self.request_id.clone(),
            body_start: beginning(&self.body),
        })
    }
}

/// The first characters of a body; what is not UTF-8 is replaced.
fn beginning(body: &[u8]) -> String {
    let enough = &body[..body.len().min(BODY_START * 4)];
    String::from_utf8_lossy(enough).chars().take(BODY_START).collect()
}
