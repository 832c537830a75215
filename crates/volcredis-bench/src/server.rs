//! A server that sends prepared responses, so that it takes little time itself. It checks nothing.
//!
//! The beginning of the path selects a behaviour: `/pages/N` makes the list N pages long, `/barrier/N` delays responses until
//! N requests have arrived, `/load` returns the time that the server has spent since the last such request.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};
use volcredis_bench::measure::{SERVER_CORE, Stopwatch, pin};
use volcredis_bench::workload::{list_response, policy_response};

/// Serves on a free port, which the first line of the output names, until the process is killed.
pub(crate) fn run() -> Result<()> {
    pin(SERVER_CORE);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    LocalSet::new().block_on(&runtime, async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("{}", listener.local_addr()?);
        let responses = Rc::new(Responses::new());
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let responses = Rc::clone(&responses);
            // A client that disconnects or sends no HTTP only ends its own connection.
            spawn_local(async move { drop(responses.serve(stream).await) });
        }
    })
}

struct Responses {
    policy: Rc<[u8]>,
    pages: RefCell<Pages>,
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
            policy: http(&policy_response()),
            pages: RefCell::default(),
            waiting: RefCell::default(),
            release: Notify::new(),
            watch: RefCell::new(Stopwatch::start()),
        }
    }

    async fn serve(&self, mut stream: TcpStream) -> Result<()> {
        let mut received = Vec::with_capacity(4096);
        loop {
            let Some(request) = read(&mut stream, &mut received).await? else { return Ok(()) };
            let body = &received[request.length - request.body..request.length];
            let response = self.response(&request.path, body);
            if let Some(number) = number_after(&request.path, "/barrier/") {
                self.barrier(number).await;
            }
            stream.write_all(&response).await?;
            received.drain(..request.length);
        }
    }

    fn response(&self, path: &str, body: &[u8]) -> Rc<[u8]> {
        if path == "/load" {
            let measurement = self.watch.replace(Stopwatch::start()).stop(1);
            return http(&serde_json::to_string(&measurement).unwrap_or_default());
        }
        if !path.contains("Action=DescribeDBInstances&") {
            return Rc::clone(&self.policy);
        }
        let pages = number_after(path, "/pages/").unwrap_or(1);
        let page = page_number(body).unwrap_or(1);
        let mut known = self.pages.borrow_mut();
        Rc::clone(known.entry((pages, page)).or_insert_with(|| http(&list_response(page, pages))))
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
async fn read(stream: &mut TcpStream, received: &mut Vec<u8>) -> Result<Option<Request>> {
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

fn http(body: &str) -> Rc<[u8]> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Tue, 24 Nov 2026 00:00:00 GMT\r\n";
    format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes().into()
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
