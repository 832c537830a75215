//! A proxy for `CONNECT`.

use std::io::{BufRead, BufReader, Write, copy};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use super::listener::Listener;

/// A proxy that connects to one server whichever host is requested, or rejects every request.
pub struct Proxy {
    listener: Listener,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts a proxy that connects to `target`, or rejects every request if there is none.
    pub fn start(target: Option<SocketAddr>) -> Self {
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let listener = Listener::start({
            let heads = Arc::clone(&heads);
            move |stream| {
                // Connections may fail: some tests break them.
                let _ = serve(&stream, target, &heads);
            }
        });
        Self { listener, heads }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.listener.address())
    }

    /// Returns the request line and the headers of each request.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

fn serve(
    mut client: &TcpStream,
    target: Option<SocketAddr>,
    heads: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(client);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    heads.lock().unwrap().push(head);
    let Some(target) = target else {
        return client.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
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
