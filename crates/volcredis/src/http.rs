//! One attempt over real sockets.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use reqwest::header::{self, HeaderName, HeaderValue};
use reqwest::{Body, Method, Request, Response, Url};
use tokio::time::timeout;
use volcredis_core::Secret;
use volcredis_core::call::{Answer, AttemptFailure, HttpRequest};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, TimeoutError};

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");
const X_TT_LOGID: HeaderName = HeaderName::from_static("x-tt-logid");

/// Sends requests and takes answers, up to a size.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    pub(crate) max_answer: usize,
}

impl Http {
    /// Sends a request to an endpoint, which is the URL of the request without its query.
    pub(crate) async fn send(&self, endpoint: Url, request: HttpRequest) -> Result<Answer, AttemptFailure> {
        let time = request.timeout;
        let request = prepare(endpoint, request)?;
        self.execute(request, time).await
    }

    /// Sends any request; the whole exchange may take that `time`.
    pub(crate) async fn execute(&self, request: Request, time: Duration) -> Result<Answer, AttemptFailure> {
        match timeout(time, self.exchange(request)).await {
            Ok(result) => result,
            Err(_) => Err(AttemptFailure::Timeout(TimeoutError::Answer)),
        }
    }

    async fn exchange(&self, request: Request) -> Result<Answer, AttemptFailure> {
        let response = self.client.execute(request).await.map_err(|error| failure(&error))?;
        let mut answer = Answer { http_status: response.status().as_u16(), ..Answer::default() };
        let header = |name: HeaderName| response.headers().get(name)?.to_str().ok().map(str::to_owned);
        answer.date = header(header::DATE);
        answer.retry_after = header(header::RETRY_AFTER);
        answer.request_id = header(X_TT_LOGID).or_else(|| header(X_REQUEST_ID));
        answer.content_encoding = header(header::CONTENT_ENCODING);
        answer.body = self.body(response, answer.http_status).await?;
        Ok(answer)
    }

    async fn body(&self, response: Response, http_status: u16) -> Result<Bytes, AttemptFailure> {
        let too_large = || AttemptFailure::TooLarge { http_status, limit: self.max_answer };
        let announced = response.content_length().unwrap_or(0);
        if announced > u64::try_from(self.max_answer).unwrap_or(u64::MAX) {
            return Err(too_large());
        }
        match Limited::new(Body::from(response), self.max_answer).collect().await {
            Ok(body) => Ok(body.to_bytes()),
            Err(error) => Err(match error.downcast_ref::<reqwest::Error>() {
                Some(error) => failure(error),
                None => too_large(),
            }),
        }
    }
}

fn prepare(mut url: Url, mut request: HttpRequest) -> Result<Request, AttemptFailure> {
    url.set_query(Some(request.query()));
    if let Some(token) = &request.session_token {
        request.headers.insert(X_SECURITY_TOKEN, session_token(token)?);
    }
    let mut out = Request::new(Method::POST, url);
    *out.headers_mut() = request.headers;
    *out.body_mut() = Some(request.body.into());
    Ok(out)
}

fn session_token(token: &Secret) -> Result<HeaderValue, AttemptFailure> {
    let mut value = HeaderValue::from_str(token.expose()).map_err(|_| AttemptFailure::Connection {
        error: ConnectionError::new(
            ConnectionErrorKind::Connect,
            "the session token holds characters that cannot be sent".to_owned(),
        ),
        maybe_sent: false,
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// What an error of the layers below means.
fn failure(error: &reqwest::Error) -> AttemptFailure {
    let connecting = error.is_connect();
    if error.is_timeout() {
        return AttemptFailure::Timeout(if connecting {
            TimeoutError::Connect
        } else {
            TimeoutError::Answer
        });
    }
    let causes: Vec<&(dyn StdError + 'static)> =
        std::iter::successors(error.source(), |cause: &&(dyn StdError + 'static)| (*cause).source())
            .collect();
    let kind = if causes.iter().any(|cause| is_tls(*cause)) {
        ConnectionErrorKind::Tls
    } else if !connecting {
        ConnectionErrorKind::Broken
    } else if causes.iter().any(|cause| cause.to_string().contains("dns error")) {
        ConnectionErrorKind::Dns
    } else if causes
        .iter()
        .any(|cause| cause.to_string().contains("tunnel") || cause.to_string().contains("proxy"))
    {
        ConnectionErrorKind::Proxy
    } else {
        ConnectionErrorKind::Connect
    };
    // The causes say it once each; the URL, which reqwest would add, says nothing new.
    let mut message: Vec<String> = Vec::new();
    for cause in causes {
        let text = cause.to_string();
        if message.iter().all(|said| !said.contains(&text)) {
            message.push(text);
        }
    }
    let message =
        if message.is_empty() { "the request could not be sent".to_owned() } else { message.join(": ") };
    AttemptFailure::Connection { error: ConnectionError::new(kind, message), maybe_sent: !connecting }
}

fn is_tls(cause: &(dyn StdError + 'static)) -> bool {
    // An I/O error carries the error of the encryption inside, sometimes within another I/O error, and names neither as
    // its source.
    let carried = || cause.downcast_ref::<io::Error>()?.get_ref();
    cause.is::<rustls::Error>() || carried().is_some_and(|carried| is_tls(carried))
}
