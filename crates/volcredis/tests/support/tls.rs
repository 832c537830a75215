//! Certificates that an emulator with TLS does not have: an expired one, and one of an unrelated authority.

use std::io::Read;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, date_time_ymd};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::authority::Authority;
use super::listener::Listener;

/// Returns the certificate, in PEM, of an authority that has signed no other.
pub fn unrelated_authority() -> String {
    Authority::new("Unrelated authority").pem
}

/// A server whose certificate has expired.
pub struct ExpiredServer {
    listener: Listener,
    authority: Authority,
}

impl ExpiredServer {
    pub fn start(host: &str) -> Self {
        let authority = Authority::new("Authority of the tests");
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
        let config = authority.server_config(&params);
        Self { listener: Listener::start(move |stream| serve(stream, &config)), authority }
    }

    pub fn url(&self, host: &str) -> String {
        format!("https://{host}:{}", self.listener.address().port())
    }

    /// Returns the certificate of the authority, in PEM.
    pub fn authority(&self) -> &str {
        &self.authority.pem
    }
}

/// Performs a handshake, which the client must abort.
fn serve(stream: TcpStream, config: &Arc<ServerConfig>) {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let connection = ServerConnection::new(Arc::clone(config)).unwrap();
    let outcome = StreamOwned::new(connection, stream).read(&mut [0; 1]);
    assert!(outcome.is_err(), "the client has accepted an expired certificate");
}
