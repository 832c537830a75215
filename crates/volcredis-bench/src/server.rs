//! A server that knows its answers by heart, so that it is never what is measured. It checks nothing.
//!
//! What the path begins with says how it answers: `/pages/N` makes the list that many pages long, `/hold/N` keeps
//! requests waiting until that many are there. `/busy` tells how much of the time since it was asked last the server
//! has worked.

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

/// Listens on a port of the system's choice, tells it in the first line of the output, and answers until it is killed.
pub(crate) fn run() -> Result<()> {
    pin(SERVER_CORE);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    LocalSet::new().block_on(&runtime, async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("{}", listener.local_addr()?);
        let responses = Rc::new(Answers::new());
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let responses = Rc::clone(&responses);
            // A client that goes away, or sends no HTTP, ends its connection and nothing else.
            spawn_local(async move { drop(responses.serve(stream).await) });
        }
    })
}

struct Answers {
    policy: Rc<[u8]>,
    pages: RefCell<Pages>,
    held: RefCell<u32>,
    release: Notify,
    busy: RefCell<Stopwatch>,
}

/// Pages of lists, by how long the list is and which page it is.
type Pages = HashMap<(u32, u32), Rc<[u8]>>;

/// What is asked for.
struct Asked {
    length: usize,
    path: String,
    body: usize,
}

impl Answers {
    fn new() -> Self {
        Self {
            policy: http(&policy_response()),
            pages: RefCell::default(),
            held: RefCell::default(),
            release: Notify::new(),
            busy: RefCell::new(Stopwatch::start()),
        }
    }

    async fn serve(&self, mut stream: TcpStream) -> Result<()> {
        let mut received = Vec::with_capacity(4096);
        loop {
            let Some(asked) = read(&mut stream, &mut received).await? else { return Ok(()) };
            let body = &received[asked.length - asked.body..asked.length];
            let response = self.response(&asked.path, body);
            if let Some(number) = number_after(&asked.path, "/hold/") {
                self.hold(number).await;
            }
            stream.write_all(&response).await?;
            received.drain(..asked.length);
        }
    }

    fn response(&self, path: &str, body: &[u8]) -> Rc<[u8]> {
        if path == "/busy" {
            let cost = self.busy.replace(Stopwatch::start()).cost(1);
            return http(&serde_json::to_string(&cost).unwrap_or_default());
        }
        if !path.contains("Action=DescribeDBInstances&") {
            return Rc::clone(&self.policy);
        }
        let pages = number_after(path, "/pages/").unwrap_or(1);
        let page = page_number(body).unwrap_or(1);
        let mut known = self.pages.borrow_mut();
        Rc::clone(known.entry((pages, page)).or_insert_with(|| http(&list_response(page, pages))))
    }

    /// Waits until so many requests wait, and lets them all go.
    async fn hold(&self, number: u32) {
        let released = self.release.notified();
        *self.held.borrow_mut() += 1;
        if *self.held.borrow() < number {
            return released.await;
        }
        *self.held.borrow_mut() = 0;
        self.release.notify_waiters();
    }
}

/// Reads until there is a whole request; `None` at the end of the connection.
async fn read(stream: &mut TcpStream, received: &mut Vec<u8>) -> Result<Option<Asked>> {
    loop {
        if let Some(asked) = parse(received)? {
            return Ok(Some(asked));
        }
        if stream.read_buf(received).await? == 0 {
            return Ok(None);
        }
    }
}

fn parse(received: &[u8]) -> Result<Option<Asked>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(head) = request.parse(received)? else { return Ok(None) };
    let length = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let body = match length {
        Some(header) => str::from_utf8(header.value)?.trim().parse()?,
        None => 0,
    };
    let path = request.path.context("a request has a path")?.to_owned();
    Ok((received.len() >= head + body).then_some(Asked { length: head + body, path, body }))
}

fn http(body: &str) -> Rc<[u8]> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Tue, 24 Nov 2026 00:00:00 GMT\r\n";
    format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes().into()
}

/// The number that stands behind some part of a path.
fn number_after(path: &str, part: &str) -> Option<u32> {
    let rest = path.strip_prefix(part)?;
    rest[..rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len())].parse().ok()
}

fn page_number(body: &[u8]) -> Option<u32> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    body["PageNumber"].as_u64()?.try_into().ok()
}
