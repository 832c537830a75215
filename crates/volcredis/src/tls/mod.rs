//! TLS by rustls or by the library of the system, or none.

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

/// Configures a client to trust the certificate authorities of the system and the given ones.
///
/// # Errors
///
/// Returns an error if a certificate is invalid. Also, unless `plain_http_only` is set, if there is no TLS implementation or
/// no certificate authority.
pub(crate) fn apply(
    client: ClientBuilder,
    extra_roots: &[Vec<u8>],
    plain_http_only: bool,
) -> Result<ClientBuilder, Error> {
    backend::apply(client, extra_roots, plain_http_only)
}

/// Parses certificates in PEM.
#[cfg(any(feature = "native-tls", feature = "__rustls"))]
fn certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut certificates = Vec::new();
    for pem in pems {
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| {
                Error::configuration(format!("invalid certificate authority: not a PEM certificate: {error}"))
            })?;
            certificates.push(certificate);
        }
        if certificates.len() == before {
            return Err(Error::configuration("invalid certificate authority: no PEM certificate found"));
        }
    }
    Ok(certificates)
}
