//! A server that sends prepared responses, so that it takes little time itself. It checks nothing.
//!
//! The beginning of the path selects a behaviour: `/pages/N` makes the list N pages long, `/distant/N` too, and delays each
//! response by a round trip, `/items/N` puts N instances on one page, `/barrier/N` delays responses until N requests have
//! arrived, `/close` closes the connection after each response, `/load` returns the time that the server has spent since the
//! last such request.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use volcredis_bench::measure::{SERVER_CORE, Stopwatch, pin};
use volcredis_bench::workload::{list_response, long_list_response, policy_response};

/// The round trip to a distant server.
pub(crate) const ROUND_TRIP: Duration = Duration::from_millis(50);

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Serve https as `localhost`, and write the certificate to this file in PEM format.
    #[arg(long)]
    certificate: Option<PathBuf>,
}

/// Serves on a free port, which the first line of the output names, until the process is killed.
pub(crate) fn run(options: &Options) -> Result<()> {
    pin(SERVER_CORE);
    let tls = options.certificate.as_ref().map(acceptor).transpose()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("{}", listener.local_addr()?);
        let responses = Rc::new(Responses::new());
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let (responses, tls) = (Rc::clone(&responses), tls.clone());
            // A client that disconnects or sends no HTTP only ends its own connection.
            spawn_local(async move {
                match tls {
                    Some(tls) => responses.serve(tls.accept(stream).await?).await,
                    None => responses.serve(stream).await,
                }
            });
        }
    })
}

/// Makes a certificate for `localhost`, and writes it to a file.
fn acceptor(certificate: &PathBuf) -> Result<TlsAcceptor> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    fs::write(certificate, made.cert.pem())?;
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(anyhow::Error::msg)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

struct Responses {
    policy: Rc<[u8]>,
    last_policy: Rc<[u8]>,
    pages: RefCell<Pages>,
    long_lists: RefCell<HashMap<u32, Rc<[u8]>>>,
    waiting: RefCell<u32>,
    release: Notify,
    watch: RefCell<Stopwatch>,
}

/// Pages of lists, by the number of pages and the page number.
type Pages = HashMap<(u32, u32), Rc<[u8]>>;

/// A received request.
struct Request {
    length: usize,
    path: String,
    body: usize,
}

impl Responses {
    fn new() -> Self {
        Self {
            policy: http(&policy_response(), ""),
            last_policy: http(&policy_response(), "Connection: close\r\n"),
            pages: RefCell::default(),
            long_lists: RefCell::default(),
            waiting: RefCell::default(),
            release: Notify::new(),
            watch: RefCell::new(Stopwatch::start()),
        }
    }

    async fn serve(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) -> Result<()> {
        let mut received = Vec::with_capacity(4096);
        loop {
            let Some(request) = read(&mut stream, &mut received).await? else { return Ok(()) };
            let body = &received[request.length - request.body..request.length];
            let response = self.response(&request.path, body);
            if let Some(number) = number_after(&request.path, "/barrier/") {
                self.barrier(number).await;
            }
            if request.path.starts_with("/distant/") {
                sleep(ROUND_TRIP).await;
            }
            stream.write_all(&response).await?;
            stream.flush().await?;
            if request.path.starts_with("/close") {
                return Ok(stream.shutdown().await?);
            }
            received.drain(..request.length);
        }
    }

    fn response(&self, path: &str, body: &[u8]) -> Rc<[u8]> {
        if path == "/load" {
            let measurement = self.watch.replace(Stopwatch::start()).stop(1);
            return http(&serde_json::to_string(&measurement).unwrap_or_default(), "");
        }
        if path.starts_with("/close") {
            return Rc::clone(&self.last_policy);
        }
        if !path.contains("Action=DescribeDBInstances&") {
            return Rc::clone(&self.policy);
        }
        if let Some(number) = number_after(path, "/items/") {
            let mut known = self.long_lists.borrow_mut();
            return Rc::clone(known.entry(number).or_insert_with(|| http(&long_list_response(number), "")));
        }
        let pages = number_after(path, "/pages/").or_else(|| number_after(path, "/distant/")).unwrap_or(1);
        let page = page_number(body).unwrap_or(1);
        let mut known = self.pages.borrow_mut();
        Rc::clone(known.entry((pages, page)).or_insert_with(|| http(&list_response(page, pages), "")))
    }

    /// Waits until this number of requests are waiting.
    async fn barrier(&self, number: u32) {
        let released = self.release.notified();
        *self.waiting.borrow_mut() += 1;
        if *self.waiting.borrow() < number {
            return released.await;
        }
        *self.waiting.borrow_mut() = 0;
        self.release.notify_waiters();
    }
}

/// Reads a whole request, or `None` at the end of the connection.
async fn read(stream: &mut (impl AsyncRead + Unpin), received: &mut Vec<u8>) -> Result<Option<Request>> {
    loop {
        if let Some(request) = parse(received)? {
            return Ok(Some(request));
        }
        if stream.read_buf(received).await? == 0 {
            return Ok(None);
        }
    }
}

fn parse(received: &[u8]) -> Result<Option<Request>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(head) = request.parse(received)? else { return Ok(None) };
    let length = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let body = match length {
        Some(header) => str::from_utf8(header.value)?.trim().parse()?,
        None => 0,
    };
    let path = request.path.context("a request has a path")?.to_owned();
    Ok((received.len() >= head + body).then_some(Request { length: head + body, path, body }))
}

fn http(body: &str, headers: &str) -> Rc<[u8]> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Tue, 24 Nov 2026 00:00:00 GMT\r\n";
    format!("{head}{headers}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes().into()
}

/// Returns the number after a prefix of the path.
fn number_after(path: &str, prefix: &str) -> Option<u32> {
    let rest = path.strip_prefix(prefix)?;
    rest[..rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len())].parse().ok()
}

fn page_number(body: &[u8]) -> Option<u32> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    body["PageNumber"].as_u64()?.try_into().ok()
}
