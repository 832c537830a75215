//! One attempt over real sockets.

use std::error::Error as StdError;
use std::io;
use std::mem;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Request, Response, Url};
use tokio::time::timeout;
use tower_service::Service;
use volcredis_core::Secret;
use volcredis_core::call::{Answer, AttemptFailure, HttpRequest};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, TimeoutError};

use crate::resolver::{ResolveError, Resolver};

/// An error returned when a proxy does not connect to the service. Its crate gives it no name.
type TunnelError = <Tunnel<HttpConnector> as Service<::http::Uri>>::Error;

const X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// Sends requests and takes answers, up to a size.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    pub(crate) max_answer: usize,
}

impl Http {
    /// Sends any request; the whole exchange may take that `time`.
    pub(crate) async fn execute(&self, request: Request, time: Duration) -> Result<Answer, AttemptFailure> {
        within(time, self.exchange(request)).await
    }

    /// Sends a request, however long that takes.
    pub(crate) fn exchange(
        &self,
        request: Request,
    ) -> Pin<Box<impl Future<Output = Result<Answer, AttemptFailure>>>> {
        let response = self.client.execute(request);
        // In a place of its own, because each future that it becomes a part of holds it twice.
        Box::pin(async {
            let mut response = response.await.map_err(|error| failure(&error))?;
            let body = self.body(&mut response).await?;
            let headers = mem::take(response.headers_mut());
            Ok(Answer { http_status: response.status().as_u16(), headers, body })
        })
    }

    async fn body(&self, response: &mut Response) -> Result<Bytes, AttemptFailure> {
        let (http_status, limit) = (response.status().as_u16(), self.max_answer);
        let too_large = || AttemptFailure::TooLarge { http_status, limit };
        let announced = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(too_large());
        }
        let mut body = Bytes::new();
        while let Some(part) = response.chunk().await.map_err(|error| failure(&error))? {
            if part.len() > limit - body.len() {
                return Err(too_large());
            }
            body = joined(body, part, announced);
        }
        Ok(body)
    }
}

/// The beginning of a body and what comes next. Where there was nothing yet, as with most answers, nothing is copied.
fn joined(beginning: Bytes, part: Bytes, announced: usize) -> Bytes {
    if beginning.is_empty() {
        return part;
    }
    let mut body = BytesMut::from(beginning);
    body.reserve(announced.saturating_sub(body.len()));
    body.extend_from_slice(&part);
    body.freeze()
}

/// Sets up an HTTP client that goes where it is sent and nowhere else, once: whoever uses it decides what is sent again.
pub(crate) fn client(tls: rustls::ClientConfig) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        // The limit beside it keeps requests from being copied for repeats that never come.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .dns_resolver(Resolver)
}

/// What comes of an exchange that may take so much time.
pub(crate) async fn within(
    time: Duration,
    exchange: impl Future<Output = Result<Answer, AttemptFailure>>,
) -> Result<Answer, AttemptFailure> {
    timeout(time, exchange).await.unwrap_or(Err(AttemptFailure::Timeout(TimeoutError::Answer)))
}

/// A request of the core as one of `reqwest`, which wants its URL parsed.
pub(crate) fn prepare(url: Url, mut request: HttpRequest) -> Result<Request, AttemptFailure> {
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
    } else if causes.iter().any(|cause| cause.is::<ResolveError>()) {
        ConnectionErrorKind::Dns
    } else if causes.iter().any(|cause| cause.is::<TunnelError>()) {
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
