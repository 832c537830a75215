//! TLS with a certificate and a certificate authority generated at start.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The hosts of every certificate, in addition to the listen address.
const LOOPBACK_HOSTS: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// The TLS configuration of an emulator.
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    /// The certificate of the authority, in PEM format. Its key is dropped after the certificate has been signed, so that
    /// clients can trust the authority without risk.
    pub(crate) authority: String,
}

impl Tls {
    /// Generates a certificate for the loopback hosts, the listen address, and further hosts.
    pub(crate) fn new(listen: IpAddr, hosts: &[String]) -> io::Result<Self> {
        let mut authority = CertificateParams::default();
        authority.distinguished_name.push(DnType::CommonName, "volcredis emulator certificate authority");
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let authority_key = KeyPair::generate().map_err(io::Error::other)?;
        let pem = authority.self_signed(&authority_key).map_err(io::Error::other)?.pem();
        let issuer = Issuer::new(authority, authority_key);

        let mut names: Vec<String> = LOOPBACK_HOSTS.map(str::to_owned).into();
        names.extend((!listen.is_unspecified()).then(|| listen.to_string()));
        names.extend_from_slice(hosts);
        names.sort_unstable();
        names.dedup();
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
        params.distinguished_name.push(DnType::CommonName, "volcredis emulator");
        let certificate = params.signed_by(&key, &issuer).map_err(io::Error::other)?;

        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .map_err(io::Error::other)?;
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), authority: pem })
    }

    /// Performs the handshake. Returns `None` if it fails or times out.
    pub(super) async fn accept(
        &self,
        stream: TcpStream,
        time_limit: Duration,
    ) -> Option<TlsStream<TcpStream>> {
        timeout(time_limit, self.acceptor.accept(stream)).await.ok()?.ok()
    }
}
