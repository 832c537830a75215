//! The bytes on the socket: connections, limits of size and time.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::header::{CONNECTION, CONTENT_TYPE, DATE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::{sleep, timeout};
use volcredis_core::sign::ReceivedRequest;

use super::answer::{Answer, Backend};
use crate::ServiceFault;

/// The largest body that is read.
const MAX_BODY: usize = 1 << 20;
/// The most bytes of a request's head.
const MAX_HEAD: usize = 64 << 10;
/// How long a client may take to send a head, and then a body.
const PATIENCE: Duration = Duration::from_secs(20);
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
                    connection(stream, backend).await;
                    drop(place);
                });
            }
            Err(_) => sleep(ACCEPT_PAUSE).await,
        }
    }
}

async fn connection(stream: TcpStream, backend: Arc<Backend>) {
    // Without it, small answers would wait for the client to acknowledge earlier ones.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let backend = Arc::clone(&backend);
        async move { Ok::<_, Infallible>(respond(request, &backend).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // A client that breaks off, or does not speak HTTP, is its own affair: hyper has answered what can be answered.
    drop(served);
}

async fn respond(request: Request<Incoming>, backend: &Backend) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = match read(body).await {
        Ok(body) => body,
        Err(fault) => {
            let mut response = response_of(backend.refuse(fault));
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            return response;
        }
    };
    let headers: Option<Vec<(&str, &str)>> = head
        .headers
        .iter()
        .map(|(name, value)| Some((name.as_str(), str::from_utf8(value.as_bytes()).ok()?)))
        .collect();
    let Some(headers) = headers else {
        return response_of(backend.refuse(ServiceFault::parameter("a header is not UTF-8")));
    };
    response_of(backend.answer(&ReceivedRequest {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers: &headers,
        body: &body,
    }))
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

fn response_of(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    let since_epoch = Duration::from_millis(u64::try_from(answer.date.unix_millis()).unwrap_or(0));
    let date = UNIX_EPOCH.checked_add(since_epoch).unwrap_or(UNIX_EPOCH);
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(date)) {
        headers.insert(DATE, date);
    }
    response
}
