//! Connections, with their limits of size and time.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::header::{
    CONNECTION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, DATE, HeaderValue, LOCATION, RETRY_AFTER,
};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;
use volcredis_core::sign::IncomingRequest;

use super::backend::{Backend, ServiceResponse, lock};
use super::control;
use super::response_body::ResponseBody;
use crate::data_plane::DOWNLOADS;
use crate::fault_injection::{CutOff, Reset};
use crate::service_error::ServiceError;

/// The maximum size of a request body, in bytes.
const MAX_BODY_BYTES: usize = 1 << 20;
/// The maximum size of a request head, in bytes.
const MAX_HEAD_BYTES: usize = 64 << 10;
/// The maximum size of an imported state, in bytes.
const MAX_IMPORT_BYTES: usize = 256 << 20;
/// The maximum number of concurrent connections; others wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;
/// The policy of pages: nothing from elsewhere, no inline script, no frame of another site.
const PAGE_POLICY: &str =
    "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/// The delay after a connection could not be accepted, for example for lack of file descriptors.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(10);

/// Serves connections until `stop` is signalled.
pub(crate) async fn serve(listener: TcpListener, backend: Arc<Backend>, stop: oneshot::Receiver<()>) {
    tokio::select! {
        () = accept(listener, backend) => {}
        _ = stop => {}
    }
}

async fn accept(listener: TcpListener, backend: Arc<Backend>) {
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    while let Ok(permit) = Arc::clone(&permits).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let backend = Arc::clone(&backend);
                tokio::spawn(async move {
                    serve_stream(stream, backend).await;
                    drop(permit);
                });
            }
            Err(_) => sleep(ACCEPT_RETRY_DELAY).await,
        }
    }
}

async fn serve_stream(stream: TcpStream, backend: Arc<Backend>) {
    // Otherwise small responses would wait for the acknowledgement of earlier ones.
    let _ = stream.set_nodelay(true);
    #[cfg(feature = "tls")]
    if let Some(tls) = &backend.tls {
        // If the handshake fails, the client knows the reason.
        if let Some(stream) = tls.accept(stream, backend.io_timeout).await {
            serve_connection(stream, Arc::clone(&backend)).await;
        }
        return;
    }
    serve_connection(stream, backend).await;
}

/// A plain or encrypted stream.
trait Transport: AsyncRead + AsyncWrite + Unpin {
    /// Returns the underlying TCP stream.
    fn tcp(&self) -> &TcpStream;
}

impl Transport for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

#[cfg(feature = "tls")]
impl Transport for tokio_rustls::server::TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

async fn serve_connection(stream: impl Transport, backend: Arc<Backend>) {
    let timeout = backend.io_timeout;
    let mut stream = TimeoutStream::new(stream);
    // A client that never reads would otherwise keep its connection, and the response, forever.
    stream.set_write_timeout(Some(timeout));
    let reset = Arc::new(AtomicBool::new(false));
    let wants_reset = Arc::clone(&reset);
    let service = service_fn(move |request| {
        let (backend, reset) = (Arc::clone(&backend), Arc::clone(&wants_reset));
        Box::pin(async move {
            respond(request, &backend).await.inspect_err(|_| reset.store(true, Ordering::Relaxed))
        })
    });
    let mut connection = http1::Builder::new()
        // Clients may close their half of the connection after the request.
        .half_close(true)
        .timer(TokioTimer::new())
        .header_read_timeout(timeout)
        .max_buf_size(MAX_HEAD_BYTES)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    // Errors are those of the client, such as a broken connection; hyper has sent a response where possible.
    let _ = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let mut stream = connection.into_parts().io.into_inner();
    if reset.load(Ordering::Relaxed) {
        let _ = stream.get_ref().tcp().set_zero_linger();
    } else {
        let _ = stream.shutdown().await;
    }
}

/// An error returned when fault injection resets the connection.
#[derive(Debug, Error)]
#[error("connection reset by fault injection")]
struct ConnectionReset;

async fn respond(
    request: Request<Incoming>,
    backend: &Backend,
) -> Result<Response<ResponseBody>, ConnectionReset> {
    let (head, body) = request.into_parts();
    let is_control = head.uri.path().starts_with(control::PREFIX);
    if is_control && let Err(response) = backend.check_control(&head) {
        return Ok(close(to_http(response)));
    }
    let limit =
        if is_control && head.uri.path() == control::IMPORT { MAX_IMPORT_BYTES } else { MAX_BODY_BYTES };
    let body = match read_body(body, limit, backend.io_timeout).await {
        Ok(body) => body,
        Err(error) => {
            return Ok(close(to_http(backend.reject(&error))));
        }
    };
    let (method, path) = (head.method.as_str(), head.uri.path());
    if method == "GET" && path == "/" && head.uri.query().is_none() {
        return Ok(redirect(control::PREFIX));
    }
    if is_control {
        return Ok(to_http(backend.control(&head, &body)));
    }
    let query = head.uri.query().unwrap_or_default();
    if method == "GET" && path.starts_with(DOWNLOADS) {
        return Ok(to_http(backend.download(path, query)));
    }
    let headers: Option<Vec<(&str, &str)>> = head
        .headers
        .iter()
        .map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    let Some(headers) = headers else {
        return Ok(to_http(backend.reject(&ServiceError::invalid_parameter("header must be UTF-8"))));
    };
    let request = IncomingRequest { method, path, query, headers: &headers, body: &body };
    if let Some(response) = backend.get_instance_metadata(&request) {
        return Ok(to_http(response));
    }
    let faults = backend.evaluate_faults(query);
    if faults.reset == Some(Reset::BeforeCall) {
        return Err(ConnectionReset);
    }
    if !faults.latency.is_zero() {
        sleep(faults.latency).await;
    }
    let (response, entry, signature) = backend.execute(&request, &faults);
    lock(&backend.request_log).record(entry, signature, head);
    if faults.reset == Some(Reset::AfterCall) {
        return Err(ConnectionReset);
    }
    Ok(to_http(response))
}

/// Reads a request body, with limits of size and time.
async fn read_body(body: Incoming, limit: usize, time_limit: Duration) -> Result<Bytes, ServiceError> {
    let too_large =
        || ServiceError::invalid_parameter(format!("body too large: must be at most {limit} bytes"));
    if body.size_hint().lower() > limit as u64 {
        return Err(too_large());
    }
    match timeout(time_limit, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large()),
        Ok(Err(error)) => Err(ServiceError::invalid_parameter(format!("cannot read the body: {error}"))),
        Err(_) => Err(ServiceError::invalid_parameter("timed out reading the body")
            .with_http_status(StatusCode::REQUEST_TIMEOUT.as_u16())),
    }
}

/// Closes the connection after a response, because the body of the request has not been read.
fn close(mut response: Response<ResponseBody>) -> Response<ResponseBody> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn redirect(path: &'static str) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::complete(Vec::new()));
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().insert(LOCATION, HeaderValue::from_static(path));
    response
}

fn to_http(response: ServiceResponse) -> Response<ResponseBody> {
    let body = match response.cut_off {
        None => ResponseBody::complete(response.body),
        Some(CutOff(after)) => {
            let half = response.body.len() / 2;
            ResponseBody::cut_off(response.body, after.unwrap_or(half))
        }
    };
    let mut http = Response::new(body);
    *http.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = http.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(response.content_type));
    if response.content_type.starts_with("text/html") {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    }
    if let Some(seconds) = response.retry_after {
        headers.insert(RETRY_AFTER, seconds.into());
    }
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(response.date.into())) {
        headers.insert(DATE, date);
    }
    http
}
