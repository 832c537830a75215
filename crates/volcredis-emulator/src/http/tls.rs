//! TLS with a certificate that is made at the start, signed by an authority that is made at the start as well.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::server::PATIENCE;

/// What every certificate is made for, beside the address that is listened on.
const THIS_MACHINE: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// The TLS of an emulator.
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    /// The certificate of the authority, in PEM. Its key is gone once it has signed: nothing else can ever be signed by
    /// the authority, so that a client may trust it without a worry.
    pub(crate) authority: String,
}

impl Tls {
    /// Makes a certificate for this machine, the address that is listened on, and further hosts.
    pub(crate) fn new(listen: IpAddr, hosts: &[String]) -> io::Result<Self> {
        let mut authority = CertificateParams::default();
        authority.distinguished_name.push(DnType::CommonName, "Authority of a volcredis emulator");
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let authority_key = KeyPair::generate().map_err(io::Error::other)?;
        let pem = authority.self_signed(&authority_key).map_err(io::Error::other)?.pem();
        let issuer = Issuer::new(authority, authority_key);

        let mut names: Vec<String> = THIS_MACHINE.map(str::to_owned).into();
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

    /// Shakes hands; `None` when the client does not, or not in time.
    pub(super) async fn accept(&self, stream: TcpStream) -> Option<TlsStream<TcpStream>> {
        timeout(PATIENCE, self.acceptor.accept(stream)).await.ok()?.ok()
    }
}
