//! What an emulator over TLS cannot show: a certificate that has expired, and an authority that has signed nothing.

use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::ring;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The certificate, in PEM, of an authority that has signed nothing.
pub fn stranger() -> String {
    authority("Stranger").1
}

/// An authority, and its certificate in PEM.
fn authority(name: &str) -> (Issuer<'static, KeyPair>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    (Issuer::new(params, key), pem)
}

/// A server whose certificate has expired. It ends when it is dropped.
pub struct ExpiredServer {
    address: SocketAddr,
    authority: String,
    ending: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl ExpiredServer {
    pub fn start(host: &str) -> Self {
        let (issuer, authority) = authority("Authority of the tests");
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap().der().clone();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let ending = Arc::new(AtomicBool::new(false));
        let accepting = thread::spawn({
            let ending = Arc::clone(&ending);
            move || {
                while let Ok((stream, _)) = listener.accept() {
                    if ending.load(Ordering::SeqCst) {
                        break;
                    }
                    shake_hands(stream, Arc::clone(&config));
                }
            }
        });
        Self { address, authority, ending, accepting: Some(accepting) }
    }

    pub fn url(&self, host: &str) -> String {
        format!("https://{host}:{}", self.address.port())
    }

    /// The certificate of the authority, in PEM.
    pub fn authority(&self) -> &str {
        &self.authority
    }
}

impl Drop for ExpiredServer {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            accepting.join().unwrap();
        }
    }
}

/// Shakes hands, which a client that looks at the certificate does not end.
fn shake_hands(stream: TcpStream, config: Arc<ServerConfig>) {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let connection = ServerConnection::new(config).unwrap();
    let outcome = StreamOwned::new(connection, stream).read(&mut [0; 1]);
    assert!(outcome.is_err(), "the client has taken a certificate that has expired");
}
