//! A loopback listener for test servers.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// A listener on a free loopback port that serves each connection on a thread of its own. Dropping it joins all threads.
pub struct Listener {
    address: SocketAddr,
    is_closing: Arc<AtomicBool>,
    accept_thread: Option<JoinHandle<()>>,
}

impl Listener {
    pub fn start(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let is_closing = Arc::new(AtomicBool::new(false));
        let accept_thread = thread::spawn({
            let is_closing = Arc::clone(&is_closing);
            move || {
                let mut connections = Vec::new();
                while let Ok((stream, _)) = listener.accept() {
                    if is_closing.load(Ordering::SeqCst) {
                        break;
                    }
                    let serve = serve.clone();
                    connections.push(thread::spawn(move || serve(stream)));
                }
                for connection in connections {
                    connection.join().unwrap();
                }
            }
        });
        Self { address, is_closing, accept_thread: Some(accept_thread) }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.is_closing.store(true, Ordering::SeqCst);
        // Makes `accept` return.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.accept_thread.take() {
            let panicked = thread.join().is_err();
            assert!(!panicked || thread::panicking(), "a test server has panicked");
        }
    }
}
