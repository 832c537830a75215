//! A server that breaks each connection at a given point, with or without TLS.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use socket2::SockRef;

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

/// The server, which stops when it is dropped.
pub struct ResetServer {
    address: SocketAddr,
    authority: Option<String>,
    ending: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl ResetServer {
    pub fn start(point: Point, how: Break, tls: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (config, authority) = if tls { Some(tls_config()).unzip() } else { (None, None) };
        let ending = Arc::new(AtomicBool::new(false));
        let accepting = thread::spawn({
            let ending = Arc::clone(&ending);
            move || {
                while let Ok((stream, _)) = listener.accept() {
                    if ending.load(Ordering::SeqCst) {
                        break;
                    }
                    // The client may close the connection first.
                    let _ = serve(&stream, config.clone(), point);
                    match how {
                        Break::Reset => SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap(),
                        Break::Close => drop(stream.shutdown(Shutdown::Both)),
                    }
                }
            }
        });
        Self { address, authority, ending, accepting: Some(accepting) }
    }

    pub fn url(&self) -> String {
        let scheme = if self.authority.is_some() { "https" } else { "http" };
        format!("{scheme}://localhost:{}", self.address.port())
    }

    /// Returns the certificate authority in PEM, if the server uses TLS.
    pub fn authority(&self) -> Option<&str> {
        self.authority.as_deref()
    }
}

impl Drop for ResetServer {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            accepting.join().unwrap();
        }
    }
}

/// Returns a configuration with a certificate for `localhost`, and its certificate authority in PEM.
fn tls_config() -> (Arc<ServerConfig>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "Authority of the tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap().der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .unwrap();
    (Arc::new(config), authority)
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
