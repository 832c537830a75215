//! One attempt over real sockets.

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
use volcredis_core::error::{ConnectionError, ConnectionErrorKind, TimeoutError};

use crate::content_encoding::{self, TooLarge};
use crate::proxy::Route;
use crate::resolver::{ResolveError, Resolver};
use crate::tls;

/// An error returned when a proxy does not connect to the service. Its crate gives it no name.
type TunnelError = <Tunnel<HttpConnector> as Service<::http::Uri>>::Error;

/// A request as the core hands it out.
pub(crate) type CoreRequest = http::Request<Bytes>;
/// A response as the core takes it.
pub(crate) type CoreResponse = http::Response<Bytes>;

/// Marks whether any byte of a request may have been sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct SentMarker(Arc<AtomicBool>);

impl SentMarker {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    pub(crate) fn reset(&self) {
        self.0.store(false, Ordering::Release);
    }

    fn set(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// A body that is marked as sent when it is asked for. The connection asks once it is there, before it writes anything.
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

/// Sends requests and receives responses, up to a size.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    pub(crate) max_response_bytes: usize,
}

impl Http {
    /// Sends any request; the whole exchange may take that `time`.
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

    /// Sends a request, however long that takes.
    pub(crate) fn exchange(
        &self,
        request: Request,
        sent: &SentMarker,
    ) -> Pin<Box<impl Future<Output = Result<CoreResponse, TransportError>>>> {
        let response = self.client.execute(request);
        // In a place of its own, because each future that it becomes a part of holds it twice.
        Box::pin(async {
            let mut response = response.await.map_err(|error| failure(&error, sent))?;
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
        let announced = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(too_large());
        }
        let mut body = Bytes::new();
        while let Some(part) = response.chunk().await.map_err(|error| failure(&error, sent))? {
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

/// Sets up an HTTP client for one server, which follows no redirect and repeats nothing. The time to connect is less than
/// that of an attempt, so that one that never got as far as a connection is known to have sent nothing.
pub(crate) fn client(
    server: &Url,
    route: &Route,
    certificate_authorities: &[Vec<u8>],
    connect_timeout: Duration,
    attempt_timeout: Duration,
) -> Result<reqwest::ClientBuilder, Error> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // The limit beside it keeps requests from being copied for repeats that never come.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .dns_resolver(Resolver)
        .connect_timeout(connect_timeout.min(attempt_timeout.mul_f64(0.9)));
    let plain_http = server.scheme() == "http" && !route.is_encrypted();
    route.apply(tls::apply(client, certificate_authorities, plain_http)?)
}

/// Limits the time of an exchange.
pub(crate) async fn within(
    time: Duration,
    sent: &SentMarker,
    exchange: impl Future<Output = Result<CoreResponse, TransportError>>,
) -> Result<CoreResponse, TransportError> {
    timeout(time, exchange).await.unwrap_or_else(|_| {
        let kind = TransportErrorKind::Timeout(TimeoutError::Response);
        Err(TransportError { kind, maybe_sent: sent.is_set() })
    })
}

/// Converts a request of the core into one of `reqwest`, which wants its URL parsed.
pub(crate) fn prepare(url: Url, request: CoreRequest, sent: &SentMarker) -> Request {
    let (parts, body) = request.into_parts();
    let mut out = Request::new(parts.method, url);
    *out.headers_mut() = parts.headers;
    *out.body_mut() = Some(Body::wrap(MarkedBody { body, sent: sent.clone() }));
    out
}

/// What an error of the layers below means.
fn failure(error: &reqwest::Error, sent: &SentMarker) -> TransportError {
    // The service, or what stands before it, may have seen a request of which it sent a response back.
    let maybe_sent = sent.is_set();
    let connecting = error.is_connect();
    if error.is_timeout() {
        let error = if connecting { TimeoutError::Connect } else { TimeoutError::Response };
        return TransportError { kind: TransportErrorKind::Timeout(error), maybe_sent };
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
    TransportError { kind: TransportErrorKind::Connection(ConnectionError::new(kind, message)), maybe_sent }
}

fn is_tls(cause: &(dyn StdError + 'static)) -> bool {
    // An I/O error carries the error of the encryption inside, sometimes within another I/O error, and names neither as
    // its source.
    let carried = || cause.downcast_ref::<io::Error>()?.get_ref();
    tls::is_error(cause) || carried().is_some_and(|carried| is_tls(carried))
}
