//! A server that breaks each connection at a given point, with or without TLS.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rcgen::CertificateParams;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use socket2::SockRef;

use super::authority::Authority;
use super::listener::Listener;

/// The point at which a connection is broken.
#[derive(Clone, Copy, Debug)]
pub enum Point {
    /// After it is accepted.
    Accepted,
    /// After the TLS handshake.
    Connected,
    /// After the given number of bytes of a request were received.
    Request(usize),
    /// After a part of the head of a response was sent.
    ResponseHead,
    /// After a part of the body of a response was sent.
    ResponseBody,
    /// After a response was sent, while the connection is idle.
    Responded,
}

/// The way a connection is broken.
#[derive(Clone, Copy, Debug)]
pub enum Break {
    Reset,
    Close,
}

/// A server that breaks every connection.
pub struct ResetServer {
    listener: Listener,
    authority: Option<Authority>,
}

impl ResetServer {
    pub fn start(point: Point, how: Break, tls: bool) -> Self {
        let authority = tls.then(|| Authority::new("Authority of the tests"));
        let config = authority.as_ref().map(|authority| {
            authority.server_config(&CertificateParams::new(["localhost".to_owned()]).unwrap())
        });
        let listener = Listener::start(move |stream| {
            // The client may break the connection first.
            let _ = serve(&stream, config.clone(), point);
            match how {
                Break::Reset => SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap(),
                Break::Close => drop(stream.shutdown(Shutdown::Both)),
            }
        });
        Self { listener, authority }
    }

    pub fn url(&self) -> String {
        let scheme = if self.authority.is_some() { "https" } else { "http" };
        format!("{scheme}://localhost:{}", self.listener.address().port())
    }

    /// Returns the certificate of the authority, in PEM, if the server uses TLS.
    pub fn authority(&self) -> Option<&str> {
        self.authority.as_ref().map(|authority| authority.pem.as_str())
    }
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

/// Serves a connection up to the given point.
fn serve(tcp: &TcpStream, config: Option<Arc<ServerConfig>>, point: Point) -> io::Result<()> {
    // So that a silent client does not block the server forever.
    tcp.set_read_timeout(Some(Duration::from_secs(20)))?;
    tcp.set_nodelay(true)?;
    if matches!(point, Point::Accepted) {
        return Ok(());
    }
    let mut stream: Box<dyn Stream + '_> = match config {
        Some(config) => {
            let mut connection = ServerConnection::new(config).map_err(io::Error::other)?;
            while connection.is_handshaking() {
                connection.complete_io(&mut &*tcp)?;
            }
            Box::new(StreamOwned::new(connection, tcp))
        }
        None => Box::new(tcp),
    };
    let sent: &[u8] = match point {
        Point::Accepted | Point::Connected => return Ok(()),
        Point::Request(count) => {
            io::copy(&mut stream.take(count as u64), &mut io::sink())?;
            return Ok(());
        }
        Point::ResponseHead => b"HTTP/1.1 200 OK\r\nContent-Le",
        Point::ResponseBody => b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{\"ResponseMetadata\": {",
        Point::Responded => b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    };
    let mut buffer = [0; 16 << 10];
    let _ = stream.read(&mut buffer)?;
    stream.write_all(sent)?;
    stream.flush()
}
