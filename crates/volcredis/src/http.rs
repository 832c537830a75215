//! HTTP requests and responses.

use std::error::Error as StdError;
use std::io;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use reqwest::{Body, Request, Response, Url};
use tokio::time::timeout;
use tower_service::Service;
use volcredis_core::Error;
use volcredis_core::call::{TransportError, TransportErrorKind};
use volcredis_core::error::{ConnectionError, ConnectionErrorKind};

use crate::content_encoding::{self, TooLarge};
use crate::per_runtime::PerRuntime;
use crate::proxy::Route;
use crate::resolver::{ResolveError, Resolver};
use crate::tls;

/// An error returned when a proxy fails to connect to the service. `hyper-util` does not export its type.
type TunnelError = <Tunnel<HttpConnector> as Service<::http::Uri>>::Error;

/// A request of the core.
pub(crate) type CoreRequest = http::Request<Bytes>;
/// A response for the core.
pub(crate) type CoreResponse = http::Response<Bytes>;

/// A marker that is set once any byte of a request may have been sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct SentMarker(Arc<AtomicBool>);

impl SentMarker {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    pub(crate) fn reset(&self) {
        self.0.store(false, Ordering::Release);
    }

    pub(crate) fn set(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// A body that sets the marker when it is polled, which happens after connecting and before anything is written.
struct MarkedBody {
    body: Bytes,
    sent: SentMarker,
}

impl http_body::Body for MarkedBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.sent.set();
        let body = mem::take(&mut self.body);
        Poll::Ready((!body.is_empty()).then(|| Ok(Frame::data(body))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.body.len() as u64)
    }
}

/// The client that sends the requests.
#[derive(Debug)]
pub(crate) enum Sender {
    /// A client that is used in one runtime only.
    Client(reqwest::Client),
    /// A client for each runtime.
    Runtimes(PerRuntime<reqwest::Client>),
}

/// A client that limits the size of responses.
#[derive(Debug)]
pub(crate) struct Http {
    pub(crate) sender: Sender,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_response_bytes: usize,
}

impl Http {
    /// Sends a request and receives its response within the given time.
    #[cfg(feature = "credentials")]
    pub(crate) async fn execute(
        &self,
        request: Request,
        time: Duration,
    ) -> Result<CoreResponse, TransportError> {
        let sent = SentMarker::default();
        sent.set();
        within(time, &sent, self.exchange(request, &sent)).await
    }

    /// Sends a request and receives its response, without a time limit.
    pub(crate) fn exchange(
        &self,
        request: Request,
        sent: &SentMarker,
    ) -> Pin<Box<impl Future<Output = Result<CoreResponse, TransportError>>>> {
        let response = match &self.sender {
            Sender::Client(client) => Ok(client.execute(request)),
            Sender::Runtimes(clients) => clients.current().map(|client| client.execute(request)),
        };
        // Boxed, because each enclosing future would contain it twice.
        Box::pin(async {
            let response = response.map_err(|error| TransportError {
                kind: TransportErrorKind::Connection(ConnectionError::new(
                    ConnectionErrorKind::Connect,
                    error,
                )),
                maybe_sent: false,
            })?;
            let mut response = response.await.map_err(|error| self.transport_error(error, sent))?;
            let body = self.body(&mut response, sent).await?;
            let mut headers = mem::take(response.headers_mut());
            let limit = self.max_response_bytes;
            let body = content_encoding::decode(&mut headers, body, limit).map_err(|TooLarge| {
                let http_status = response.status().as_u16();
                TransportError { kind: TransportErrorKind::TooLarge { http_status, limit }, maybe_sent: true }
            })?;
            let mut complete = CoreResponse::new(body);
            *complete.status_mut() = response.status();
            *complete.headers_mut() = headers;
            Ok(complete)
        })
    }

    async fn body(&self, response: &mut Response, sent: &SentMarker) -> Result<Bytes, TransportError> {
        let (http_status, limit) = (response.status().as_u16(), self.max_response_bytes);
        let too_large =
            || TransportError { kind: TransportErrorKind::TooLarge { http_status, limit }, maybe_sent: true };
        let content_length = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
        if content_length > limit {
            return Err(too_large());
        }
        let mut body = Bytes::new();
        while let Some(part) = response.chunk().await.map_err(|error| self.transport_error(error, sent))? {
            if part.len() > limit - body.len() {
                return Err(too_large());
            }
            body = concatenate(body, part, content_length);
        }
        Ok(body)
    }

    /// Classifies an error of `reqwest`.
    fn transport_error(&self, error: reqwest::Error, sent: &SentMarker) -> TransportError {
        // The service or a gateway may have received a request even if its response is incomplete.
        let maybe_sent = sent.is_set();
        let connecting = error.is_connect();
        if error.is_timeout() {
            let kind = match connecting {
                true => TransportErrorKind::ConnectTimeout { timeout: self.connect_timeout },
                false => TransportErrorKind::Timeout,
            };
            return TransportError { kind, maybe_sent };
        }
        let mut causes =
            std::iter::successors(error.source(), |cause: &&(dyn StdError + 'static)| (*cause).source());
        let kind = if causes.clone().any(is_tls) {
            ConnectionErrorKind::Tls
        } else if !connecting {
            ConnectionErrorKind::Broken
        } else if causes.clone().any(<dyn StdError>::is::<ResolveError>) {
            ConnectionErrorKind::Dns
        } else if causes.any(<dyn StdError>::is::<TunnelError>) {
            ConnectionErrorKind::Proxy
        } else {
            ConnectionErrorKind::Connect
        };
        let error = ConnectionError::new(kind, error.without_url());
        TransportError { kind: TransportErrorKind::Connection(error), maybe_sent }
    }
}

/// Appends a part to a body. Does not copy the first part, which is the only one of most responses.
fn concatenate(beginning: Bytes, part: Bytes, content_length: usize) -> Bytes {
    if beginning.is_empty() {
        return part;
    }
    let mut body = BytesMut::from(beginning);
    body.reserve(content_length.saturating_sub(body.len()));
    body.extend_from_slice(&part);
    body.freeze()
}

/// Creates an HTTP client for one server, without redirects and retries.
pub(crate) fn client(
    server: &Url,
    route: &Route,
    certificate_authorities: &[Vec<u8>],
    connect_timeout: Duration,
) -> Result<reqwest::ClientBuilder, Error> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // The additional limit avoids copies of requests for retries.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .dns_resolver(Resolver)
        .connect_timeout(connect_timeout);
    let plain_http = server.scheme() == "http" && !route.is_encrypted();
    route.apply(tls::apply(client, certificate_authorities, plain_http)?)
}

/// Returns a connect timeout that passes before that of the attempt, so that a request without a connection is known not to
/// have been sent.
pub(crate) fn within_attempt(connect_timeout: Duration, attempt_timeout: Duration) -> Duration {
    connect_timeout.min(attempt_timeout.mul_f64(0.9))
}

/// Limits the time of an exchange of a request and a response.
pub(crate) async fn within(
    time: Duration,
    sent: &SentMarker,
    exchange: impl Future<Output = Result<CoreResponse, TransportError>>,
) -> Result<CoreResponse, TransportError> {
    timeout(time, exchange).await.unwrap_or_else(|_| {
        Err(TransportError { kind: TransportErrorKind::Timeout, maybe_sent: sent.is_set() })
    })
}

/// Converts a request of the core into one of `reqwest`.
pub(crate) fn prepare(url: Url, request: CoreRequest, sent: &SentMarker) -> Request {
    let (parts, body) = request.into_parts();
    let mut out = Request::new(parts.method, url);
    *out.headers_mut() = parts.headers;
    *out.body_mut() = Some(Body::wrap(MarkedBody { body, sent: sent.clone() }));
    out
}

fn is_tls(cause: &(dyn StdError + 'static)) -> bool {
    // I/O errors may contain a TLS error, sometimes inside another I/O error, without returning it as their source.
    let inner = || cause.downcast_ref::<io::Error>()?.get_ref();
    tls::is_error(cause) || inner().is_some_and(|inner| is_tls(inner))
}
