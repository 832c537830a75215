//! How connections are secured.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use volcredis_core::Error;

/// Which issuers of certificates are trusted: those of the system, and those given in code.
pub(crate) fn client_config(extra_roots: &[Vec<u8>], plain_http_only: bool) -> Result<ClientConfig, Error> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?;
    let roots = certificates(extra_roots)?;
    if plain_http_only {
        // Reading the certificates of the system takes longer than a call, and none will be needed.
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(roots);
        return Ok(builder.with_root_certificates(store).with_no_client_auth());
    }
    let verifier = verifier(roots, provider)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

fn verifier(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Verifier, Error> {
    Verifier::new_with_extra_roots(roots, provider).map_err(|error| {
        Error::configuration(format!("the certificates of the system cannot be read: {error}"))
    })
}

/// The certificates in PEM texts.
fn certificates(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut certificates = Vec::new();
    for text in texts {
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(text) {
            let certificate = certificate.map_err(|error| {
                Error::configuration(format!("a certificate authority is not a certificate in PEM: {error}"))
            })?;
            certificates.push(certificate);
        }
        if certificates.len() == before {
            return Err(Error::configuration(
                "a certificate authority was given that holds no certificate in PEM",
            ));
        }
    }
    Ok(certificates)
}
