//! TLS by the library of the system.

use std::error::Error as StdError;

use native_tls::{Certificate, TlsConnector};
use reqwest::ClientBuilder;
use volcredis_core::Error;

use super::certificates;

pub(super) fn apply(
    client: ClientBuilder,
    extra_roots: &[Vec<u8>],
    plain_http_only: bool,
) -> Result<ClientBuilder, Error> {
    let unusable = |error: native_tls::Error| Error::configuration(format!("failed to set up TLS: {error}"));
    let mut connector = TlsConnector::builder();
    // Loading the certificates of the system takes longer than a call.
    connector.disable_built_in_roots(plain_http_only);
    for root in certificates(extra_roots)? {
        connector.add_root_certificate(Certificate::from_der(&root).map_err(unusable)?);
    }
    Ok(client.tls_backend_preconfigured(connector.build().map_err(unusable)?))
}

/// Returns whether an error is a TLS error.
pub(crate) fn is_error(error: &(dyn StdError + 'static)) -> bool {
    error.is::<native_tls::Error>()
}
