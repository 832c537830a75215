//! How connections are secured: by rustls, by the library of the system, or not at all.

#[cfg(all(feature = "native-tls", not(feature = "__rustls")))]
mod native;
#[cfg(not(any(feature = "native-tls", feature = "__rustls")))]
mod none;
#[cfg(feature = "__rustls")]
mod rustls;

use reqwest::ClientBuilder;
#[cfg(any(feature = "native-tls", feature = "__rustls"))]
use rustls_pki_types::{CertificateDer, pem::PemObject};
use volcredis_core::Error;

#[cfg(all(feature = "native-tls", not(feature = "__rustls")))]
use self::native as backend;
#[cfg(not(any(feature = "native-tls", feature = "__rustls")))]
use self::none as backend;
#[cfg(feature = "__rustls")]
use self::rustls as backend;

pub(crate) use backend::is_error;

/// Makes a client trust the issuers of certificates that the system trusts, and those given in code.
///
/// # Errors
///
/// When a certificate cannot be read, and, unless the client will send `plain_http_only`, when there is nothing to secure
/// connections with or nobody to trust.
pub(crate) fn apply(
    client: ClientBuilder,
    extra_roots: &[Vec<u8>],
    plain_http_only: bool,
) -> Result<ClientBuilder, Error> {
    backend::apply(client, extra_roots, plain_http_only)
}

/// The certificates in PEM texts.
#[cfg(any(feature = "native-tls", feature = "__rustls"))]
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
