//! A proxy for `CONNECT`.

use std::io::{BufRead, BufReader, Write, copy};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// A proxy that leads to one server, whatever host it is asked for; or that refuses. It ends when it is dropped.
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    target: Option<SocketAddr>,
    heads: Mutex<Vec<String>>,
    ending: AtomicBool,
}

impl Proxy {
    /// Leads to `target`; refuses, where there is none.
    pub fn start(target: Option<SocketAddr>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared =
            Arc::new(Shared { target, heads: Mutex::new(Vec::new()), ending: AtomicBool::new(false) });
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                while let Ok((stream, _)) = listener.accept() {
                    if shared.ending.load(Ordering::SeqCst) {
                        break;
                    }
                    // A connection that breaks is the client's affair.
                    let _ = shared.lead(&stream);
                }
            }
        });
        Self { address, shared, accepting: Some(accepting) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The request line and the headers of each request.
    pub fn heads(&self) -> Vec<String> {
        self.shared.heads.lock().unwrap().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.ending.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            accepting.join().unwrap();
        }
    }
}

impl Shared {
    fn lead(&self, mut client: &TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(client);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        self.heads.lock().unwrap().push(head);
        let Some(target) = self.target else {
            return client
                .write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        };
        let server = TcpStream::connect(target)?;
        client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
        thread::scope(|scope| {
            scope.spawn(|| {
                let _ = copy(&mut &server, &mut &*client);
                let _ = client.shutdown(Shutdown::Both);
            });
            let _ = copy(&mut reader, &mut &server);
            let _ = server.shutdown(Shutdown::Both);
        });
        Ok(())
    }
}
