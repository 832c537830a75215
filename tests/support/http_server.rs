//! A scripted HTTP server on a loopback port.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use socket2::SockRef;

use super::listener::Listener;

/// The interval at which a waiting connection checks whether the server is closing.
const CHECK_INTERVAL: Duration = Duration::from_millis(10);

/// A request that the server has received completely.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    pub path: String,
    /// The query as sent; empty if there is none.
    pub query: String,
    pub headers: Vec<(String, String)>,
    /// The request line and the headers as sent.
    pub head: String,
    pub body: Vec<u8>,
}

impl Received {
    fn new(head: String, body: Vec<u8>) -> Self {
        let (request_line, header_lines) = head.split_once("\r\n").unwrap();
        let mut words = request_line.split(' ');
        let (method, target) = (words.next().unwrap().to_owned(), words.next().unwrap());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (path, query) = (path.to_owned(), query.to_owned());
        let headers = header_lines
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        Self { method, path, query, headers, head, body }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Returns the method and the path.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A step of serving a request.
#[derive(Clone, Debug)]
pub enum Step {
    Write(Vec<u8>),
    /// Writes the same bytes the given number of times.
    WriteTimes(Vec<u8>, usize),
    /// Writes each byte in a segment of its own.
    WriteByByte(Vec<u8>),
    /// Does nothing until the client closes the connection.
    Stall,
    Reset,
    Close,
}

/// The way in which a request is served.
#[derive(Clone, Debug)]
pub enum Serve {
    /// Resets the connection before the request is read.
    ResetUnread,
    /// Reads the request, then performs the steps. The connection stays open unless a step closes it.
    Steps(Vec<Step>),
}

impl Serve {
    pub fn response(bytes: Vec<u8>) -> Self {
        Self::Steps(vec![Step::Write(bytes)])
    }

    pub fn response_then(bytes: Vec<u8>, then: Step) -> Self {
        Self::Steps(vec![Step::Write(bytes), then])
    }
}

enum Script {
    /// One entry per request; the last one is repeated.
    Sequence(Vec<Serve>),
    Function(Box<StepsFn>),
}

type StepsFn = dyn Fn(&Received, usize) -> Vec<Step> + Send + Sync;

/// A server that follows a script. Dropping it closes all connections and joins all threads.
pub struct Server {
    shared: Arc<Shared>,
    listener: Listener,
}

struct Shared {
    script: Script,
    is_closing: AtomicBool,
    /// The number of requests served so far.
    requests: AtomicUsize,
    connections: AtomicUsize,
    open_connections: AtomicUsize,
    received: Mutex<Vec<Received>>,
}

impl Server {
    /// Starts a server that serves the requests one by one as listed, and all further ones as the last.
    pub fn sequence(script: Vec<Serve>) -> Self {
        Self::start(Script::Sequence(script))
    }

    /// Starts a server that performs the steps returned for a request and the number of requests before it.
    pub fn steps(steps: impl Fn(&Received, usize) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::start(Script::Function(Box::new(steps)))
    }

    /// Starts a server that sends the bytes returned for a request and the number of requests before it.
    pub fn responses(response: impl Fn(&Received, usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::steps(move |request, number| vec![Step::Write(response(request, number))])
    }

    /// Starts a server that sends the same bytes for every request.
    pub fn always(response: Vec<u8>) -> Self {
        Self::sequence(vec![Serve::response(response)])
    }

    fn start(script: Script) -> Self {
        let shared = Arc::new(Shared {
            script,
            is_closing: AtomicBool::new(false),
            requests: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            open_connections: AtomicUsize::new(0),
            received: Mutex::new(Vec::new()),
        });
        let listener = Listener::start({
            let shared = Arc::clone(&shared);
            move |stream| {
                shared.connections.fetch_add(1, Ordering::SeqCst);
                shared.open_connections.fetch_add(1, Ordering::SeqCst);
                shared.serve(&stream);
                drop(stream);
                shared.open_connections.fetch_sub(1, Ordering::SeqCst);
            }
        });
        Self { shared, listener }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address())
    }

    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// Returns the requests that were received completely.
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap().clone()
    }

    /// Returns the method and the path of each request.
    pub fn lines(&self) -> Vec<String> {
        self.received().iter().map(Received::line).collect()
    }

    /// Returns the number of connections that are open.
    pub fn open_connections(&self) -> usize {
        self.shared.open_connections.load(Ordering::SeqCst)
    }

    /// Returns the number of connections that were accepted.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.is_closing.store(true, Ordering::SeqCst);
    }
}

impl Script {
    /// Returns whether the request with this number is to be reset before it is read.
    fn resets_unread(&self, number: usize) -> bool {
        matches!(self, Self::Sequence(script) if matches!(at(script, number), Serve::ResetUnread))
    }

    fn steps(&self, request: &Received, number: usize) -> Vec<Step> {
        match self {
            Self::Function(steps) => steps(request, number),
            Self::Sequence(script) => match at(script, number) {
                Serve::Steps(steps) => steps.clone(),
                Serve::ResetUnread => vec![Step::Reset],
            },
        }
    }
}

fn at(script: &[Serve], number: usize) -> &Serve {
    &script[number.min(script.len() - 1)]
}

impl Shared {
    fn serve(&self, stream: &TcpStream) {
        stream.set_read_timeout(Some(CHECK_INTERVAL)).unwrap();
        stream.set_nodelay(true).unwrap();
        if self.script.resets_unread(self.requests.load(Ordering::SeqCst)) {
            self.requests.fetch_add(1, Ordering::SeqCst);
            self.await_bytes(stream);
            return reset(stream);
        }
        while let Some(request) = self.read_request(stream) {
            let number = self.requests.fetch_add(1, Ordering::SeqCst);
            self.received.lock().unwrap().push(request.clone());
            for step in self.script.steps(&request, number) {
                if !self.perform(step, stream) {
                    return;
                }
            }
        }
    }

    /// Performs a step. Returns whether the connection stays open.
    fn perform(&self, step: Step, mut stream: &TcpStream) -> bool {
        let written = match step {
            Step::Write(bytes) => stream.write_all(&bytes),
            Step::WriteTimes(bytes, times) => (0..times).try_for_each(|_| stream.write_all(&bytes)),
            Step::WriteByByte(bytes) => bytes.iter().try_for_each(|byte| stream.write_all(&[*byte])),
            Step::Stall => {
                while self.read_more(stream, &mut Vec::new()) {}
                return false;
            }
            Step::Reset => {
                reset(stream);
                return false;
            }
            Step::Close => {
                let _ = stream.shutdown(Shutdown::Both);
                return false;
            }
        };
        written.is_ok()
    }

    /// Reads the next request. Returns `None` when the client has closed the connection or the server is closing.
    fn read_request(&self, stream: &TcpStream) -> Option<Received> {
        let mut bytes = Vec::new();
        let head_length = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            if !self.read_more(stream, &mut bytes) {
                return None;
            }
        };
        let body = bytes.split_off(head_length);
        let mut request = Received::new(String::from_utf8(bytes).unwrap(), body);
        let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
        while request.body.len() < length {
            if !self.read_more(stream, &mut request.body) {
                return None;
            }
        }
        Some(request)
    }

    /// Waits until there are bytes to read, without reading them.
    fn await_bytes(&self, stream: &TcpStream) {
        while !self.is_closing.load(Ordering::SeqCst) {
            match stream.peek(&mut [0]) {
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                _ => return,
            }
        }
    }

    /// Reads the next bytes. Returns whether there were any.
    fn read_more(&self, mut stream: &TcpStream, bytes: &mut Vec<u8>) -> bool {
        let mut buffer = [0; 4096];
        while !self.is_closing.load(Ordering::SeqCst) {
            match stream.read(&mut buffer) {
                Ok(0) => return false,
                Ok(count) => {
                    bytes.extend_from_slice(&buffer[..count]);
                    return true;
                }
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                Err(_) => return false,
            }
        }
        false
    }
}

/// Makes dropping the stream reset the connection.
fn reset(stream: &TcpStream) {
    SockRef::from(stream).set_linger(Some(Duration::ZERO)).unwrap();
}

/// Returns a response with the given header lines, each ended by CRLF, and a `Content-Length`.
pub fn response(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} \r\n{headers}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}
