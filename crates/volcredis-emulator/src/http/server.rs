//! The bytes on the socket: connections, limits of size and time.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::header::{CONNECTION, CONTENT_TYPE, DATE, HeaderValue, RETRY_AFTER};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::{sleep, timeout};
use volcredis_core::sign::ReceivedRequest;

use super::answer::{Answer, Backend, lock};
use super::body::AnswerBody;
use super::control;
use crate::ServiceFault;
use crate::faults::{CutOff, Reset};

/// The largest body that is read.
const MAX_BODY: usize = 1 << 20;
/// The most bytes of a request's head.
const MAX_HEAD: usize = 64 << 10;
/// How long a client may take to send a head, and then a body.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);
/// How many connections are served at once; more wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;
/// How long to wait when no connection can be accepted, for want of file descriptors and the like.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// Serves connections until told to stop.
pub(crate) async fn serve(listener: TcpListener, backend: Arc<Backend>, stop: oneshot::Receiver<()>) {
    tokio::select! {
        () = accept(listener, backend) => {}
        _ = stop => {}
    }
}

async fn accept(listener: TcpListener, backend: Arc<Backend>) {
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let backend = Arc::clone(&backend);
                tokio::spawn(async move {
                    greet(stream, backend).await;
                    drop(place);
                });
            }
            Err(_) => sleep(ACCEPT_PAUSE).await,
        }
    }
}

async fn greet(stream: TcpStream, backend: Arc<Backend>) {
    // Without it, small answers would wait for the client to acknowledge earlier ones.
    let _ = stream.set_nodelay(true);
    #[cfg(feature = "tls")]
    if let Some(tls) = &backend.tls {
        // A client that refuses the certificate ends the connection, and knows why.
        if let Some(stream) = tls.accept(stream).await {
            connection(stream, Arc::clone(&backend)).await;
        }
        return;
    }
    connection(stream, backend).await;
}

/// A connection, encrypted or not.
trait Transport: AsyncRead + AsyncWrite + Unpin {
    /// The connection underneath.
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

async fn connection(stream: impl Transport, backend: Arc<Backend>) {
    let reset = Arc::new(AtomicBool::new(false));
    let wants_reset = Arc::clone(&reset);
    let service = service_fn(move |request| {
        let (backend, reset) = (Arc::clone(&backend), Arc::clone(&wants_reset));
        Box::pin(async move {
            respond(request, &backend).await.inspect_err(|_| reset.store(true, Ordering::Relaxed))
        })
    });
    let mut connection = http1::Builder::new()
        // A client may close its half of the connection once it has sent its request.
        .half_close(true)
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // A client that breaks off, or does not speak HTTP, is its own affair: hyper has answered what can be answered.
    let _ = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let mut stream = connection.into_parts().io.into_inner();
    if reset.load(Ordering::Relaxed) {
        let _ = stream.tcp().set_zero_linger();
    } else {
        let _ = stream.shutdown().await;
    }
}

/// The connection is to be reset.
#[derive(Debug, Error)]
#[error("the connection is reset, as was asked for")]
struct ConnectionReset;

async fn respond(
    request: Request<Incoming>,
    backend: &Backend,
) -> Result<Response<AnswerBody>, ConnectionReset> {
    let (head, body) = request.into_parts();
    let body = match read(body).await {
        Ok(body) => body,
        Err(fault) => {
            let mut response = response_of(backend.refuse(&fault));
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            return Ok(response);
        }
    };
    let (method, path) = (head.method.as_str(), head.uri.path());
    if path.starts_with(control::PREFIX) {
        return Ok(response_of(backend.control(method, path, &body)));
    }
    let headers: Option<Vec<(&str, &str)>> = head
        .headers
        .iter()
        .map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    let Some(headers) = headers else {
        return Ok(response_of(backend.refuse(&ServiceFault::parameter("a header is not UTF-8"))));
    };
    let query = head.uri.query().unwrap_or_default();
    let request = ReceivedRequest { method, path, query, headers: &headers, body: &body };
    if let Some(answer) = backend.instance_metadata(&request) {
        return Ok(response_of(answer));
    }
    let trouble = backend.strike(query);
    if trouble.reset == Some(Reset::Before) {
        return Err(ConnectionReset);
    }
    if !trouble.latency.is_zero() {
        sleep(trouble.latency).await;
    }
    let (answer, entry) = backend.answer(&request, &trouble);
    lock(&backend.journal).record(entry, head);
    if trouble.reset == Some(Reset::After) {
        return Err(ConnectionReset);
    }
    Ok(response_of(answer))
}

/// Reads a body whole, within the limits of size and time.
async fn read(body: Incoming) -> Result<Bytes, ServiceFault> {
    let too_large = || ServiceFault::parameter(format!("the body must have at most {MAX_BODY} bytes"));
    if body.size_hint().lower() > MAX_BODY as u64 {
        return Err(too_large());
    }
    match timeout(PATIENCE, Limited::new(body, MAX_BODY).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large()),
        Ok(Err(error)) => Err(ServiceFault::parameter(format!("the body cannot be read: {error}"))),
        Err(_) => Err(ServiceFault::parameter("the body did not arrive in time")
            .with_http_status(StatusCode::REQUEST_TIMEOUT.as_u16())),
    }
}

fn response_of(answer: Answer) -> Response<AnswerBody> {
    let body = match answer.cut_off {
        None => AnswerBody::whole(answer.body),
        Some(CutOff(after)) => {
            let half = answer.body.len() / 2;
            AnswerBody::cut_off(answer.body, after.unwrap_or(half))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(answer.content_type));
    if let Some(seconds) = answer.retry_after {
        headers.insert(RETRY_AFTER, seconds.into());
    }
    let since_epoch = Duration::from_millis(u64::try_from(answer.date.unix_millis()).unwrap_or(0));
    let date = UNIX_EPOCH.checked_add(since_epoch).unwrap_or(UNIX_EPOCH);
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(date)) {
        headers.insert(DATE, date);
    }
    response
}
