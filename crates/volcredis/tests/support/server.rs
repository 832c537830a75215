//! A server that does to its clients what a script says.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use socket2::SockRef;

/// How often a connection that waits looks whether the server is to end.
const TICK: Duration = Duration::from_millis(10);

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Received {
    /// The request line and the headers.
    pub head: String,
    pub body: Vec<u8>,
}

impl Received {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// What is done to one request.
#[derive(Clone, Debug)]
pub enum Act {
    /// The connection is reset when a request has come in, before anything of it is read.
    ResetUnread,
    /// The request is read, and then these things happen.
    Read(Vec<Deed>),
}

/// One thing that is done with a connection. After the last one it stays open for the next request.
#[derive(Clone, Debug)]
pub enum Deed {
    Write(Vec<u8>),
    /// Writes the same bytes so many times.
    WriteTimes(Vec<u8>, usize),
    /// Writes byte by byte, each a segment of its own.
    Drip(Vec<u8>),
    /// Does nothing until the client goes away.
    Stall,
    Reset,
    Close,
}

impl Act {
    pub fn response(bytes: Vec<u8>) -> Self {
        Self::Read(vec![Deed::Write(bytes)])
    }

    pub fn respond_and(bytes: Vec<u8>, then: Deed) -> Self {
        Self::Read(vec![Deed::Write(bytes), then])
    }
}

/// What is to be done to the next request; it is only known before the request is read when that is where the act begins.
pub trait Script: Send + Sync + 'static {
    /// Whether the next connection is reset unread; takes that act.
    fn resets_next(&self) -> bool {
        false
    }

    fn deeds(&self, request: &Received) -> Vec<Deed>;
}

/// A list of acts, of which the last is done again and again.
pub struct Acts {
    acts: Vec<Act>,
    next: AtomicUsize,
}

impl Acts {
    pub fn new(acts: Vec<Act>) -> Self {
        Self { acts, next: AtomicUsize::new(0) }
    }

    fn at(&self, index: usize) -> &Act {
        &self.acts[index.min(self.acts.len() - 1)]
    }
}

impl Script for Acts {
    fn resets_next(&self) -> bool {
        let resets = matches!(self.at(self.next.load(Ordering::SeqCst)), Act::ResetUnread);
        if resets {
            self.next.fetch_add(1, Ordering::SeqCst);
        }
        resets
    }

    fn deeds(&self, _: &Received) -> Vec<Deed> {
        match self.at(self.next.fetch_add(1, Ordering::SeqCst)) {
            Act::Read(deeds) => deeds.clone(),
            Act::ResetUnread => vec![Deed::Reset],
        }
    }
}

impl<F: Fn(&Received) -> Vec<Deed> + Send + Sync + 'static> Script for F {
    fn deeds(&self, request: &Received) -> Vec<Deed> {
        self(request)
    }
}

/// The server. It ends, with all its threads and connections, when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    script: Box<dyn Script>,
    ending: AtomicBool,
    connections: AtomicUsize,
    open: AtomicUsize,
    received: Mutex<Vec<Received>>,
}

impl Server {
    pub fn start(script: impl Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Box::new(script),
            ending: AtomicBool::new(false),
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            received: Mutex::new(Vec::new()),
        });
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Self { address, shared, accepting: Some(accepting) }
    }

    pub fn play(acts: Vec<Act>) -> Self {
        Self::start(Acts::new(acts))
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The requests that were read whole.
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap().clone()
    }

    /// How many connections are open.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// How many connections were taken.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ending.store(true, Ordering::SeqCst);
        // So that the thread that accepts looks up.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            accepting.join().unwrap();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    let mut serving = Vec::new();
    while let Ok((stream, _)) = listener.accept() {
        if shared.ending.load(Ordering::SeqCst) {
            break;
        }
        shared.connections.fetch_add(1, Ordering::SeqCst);
        let shared = Arc::clone(shared);
        shared.open.fetch_add(1, Ordering::SeqCst);
        serving.push(thread::spawn(move || {
            shared.serve(&stream);
            drop(stream);
            shared.open.fetch_sub(1, Ordering::SeqCst);
        }));
    }
    for thread in serving {
        thread.join().unwrap();
    }
}

impl Shared {
    fn serve(&self, mut stream: &TcpStream) {
        stream.set_read_timeout(Some(TICK)).unwrap();
        stream.set_nodelay(true).unwrap();
        if self.script.resets_next() {
            self.await_bytes(stream);
            return reset(stream);
        }
        while let Some(request) = self.read(stream) {
            self.received.lock().unwrap().push(request.clone());
            for deed in self.script.deeds(&request) {
                let written = match deed {
                    Deed::Write(bytes) => stream.write_all(&bytes),
                    Deed::WriteTimes(bytes, times) => (0..times).try_for_each(|_| stream.write_all(&bytes)),
                    Deed::Drip(bytes) => bytes.iter().try_for_each(|byte| stream.write_all(&[*byte])),
                    Deed::Stall => {
                        let mut rest = Vec::new();
                        while self.more(stream, &mut rest) {}
                        return;
                    }
                    Deed::Reset => return reset(stream),
                    Deed::Close => {
                        let _ = stream.shutdown(Shutdown::Both);
                        return;
                    }
                };
                if written.is_err() {
                    return;
                }
            }
        }
    }

    /// The next request; `None` when the client is gone, or the server ends.
    fn read(&self, stream: &TcpStream) -> Option<Received> {
        let mut bytes = Vec::new();
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            if !self.more(stream, &mut bytes) {
                return None;
            }
        };
        let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
        let length = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(0, |(_, value)| value.trim().parse().unwrap());
        while bytes.len() < head + length {
            if !self.more(stream, &mut bytes) {
                return None;
            }
        }
        Some(Received { head: text, body: bytes.split_off(head) })
    }

    /// Waits until there is something to read, and leaves it there.
    fn await_bytes(&self, stream: &TcpStream) {
        while !self.ending.load(Ordering::SeqCst) {
            match stream.peek(&mut [0]) {
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                _ => return,
            }
        }
    }

    /// Reads what comes next; whether the connection goes on.
    fn more(&self, mut stream: &TcpStream, bytes: &mut Vec<u8>) -> bool {
        let mut buffer = [0; 4096];
        while !self.ending.load(Ordering::SeqCst) {
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

/// Makes the end of the connection, which comes when it is dropped, a reset.
fn reset(stream: &TcpStream) {
    SockRef::from(stream).set_linger(Some(Duration::ZERO)).unwrap();
}
