//! A stand-in for whoever is asked over HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use volcredis::sign::ReceivedRequest;

/// A request that came in.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// A parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        parameter(&self.raw_query, name)
    }

    /// A field of a form in the body.
    pub(crate) fn form(&self, name: &str) -> Option<String> {
        parameter(&self.body, name)
    }

    /// Method, path and, of the query, the action: what a test lists.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The request as the verifying half of the signer takes it.
    pub(crate) fn with_signable<T>(&self, use_it: impl FnOnce(&ReceivedRequest<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        use_it(&ReceivedRequest {
            method: &self.method,
            path: &self.path,
            query: &self.raw_query,
            headers: &headers,
            body: self.body.as_bytes(),
        })
    }
}

fn parameter(pairs: &str, name: &str) -> Option<String> {
    let request = ReceivedRequest { method: "GET", path: "/", query: pairs, headers: &[], body: b"" };
    let decoded = request.decoded_query().unwrap();
    decoded.into_iter().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
}

/// What is answered: a status and a body.
pub(crate) type Answer = (u16, String);

/// A server on a port of its own, until it is dropped.
pub(crate) struct StandIn {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl StandIn {
    /// Answers each request with what the function says; it is told how many came before.
    pub(crate) fn new(response: impl Fn(&Received, usize) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (received, over) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (log, stop) = (Arc::clone(&received), Arc::clone(&over));
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                // A client that goes away half-way is not this test's business.
                if let Some((mut stream, request)) = stream.ok().and_then(read) {
                    let before = {
                        let mut log: std::sync::MutexGuard<'_, Vec<Received>> = log.lock().unwrap();
                        log.push(request.clone());
                        log.len() - 1
                    };
                    let (status, body) = response(&request, before);
                    let _ = write!(
                        stream,
                        "HTTP/1.1 {status} Any\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                        body.len()
                    );
                }
            }
        });
        Self { address, received, over, thread: Some(thread) }
    }

    /// Answers every request alike.
    pub(crate) fn always(status: u16, body: impl Into<String>) -> Self {
        let body = body.into();
        Self::new(move |_, _| (status, body.clone()))
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// Method and path of each request.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.received().iter().map(Received::line).collect()
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the thread up.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let panicked = thread.join().is_err();
            assert!(!panicked || thread::panicking(), "the stand-in has panicked");
        }
    }
}

fn read(stream: TcpStream) -> Option<(TcpStream, Received)> {
    let mut reader = BufReader::new(stream);
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        (!line.is_empty()).then(|| line.trim_end().to_owned())
    };
    let first = line()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let (path, raw_query) = target.split_once('?').unwrap_or((&target, ""));
    let mut headers = Vec::new();
    loop {
        let line = line()?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut received = Received {
        method,
        path: path.to_owned(),
        raw_query: raw_query.to_owned(),
        headers,
        body: String::new(),
    };
    let length = received.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    received.body = String::from_utf8(body).ok()?;
    Some((reader.into_inner(), received))
}
