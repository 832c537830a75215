//! TLS by rustls.

#[cfg(feature = "platform-verifier")]
mod system_verifier;

use std::error::Error as StdError;
use std::sync::Arc;

use ::rustls::crypto::CryptoProvider;
// ring is a default feature: a program that also enables aws-lc-rs prefers that.
#[cfg(feature = "rustls-aws-lc-rs")]
use ::rustls::crypto::aws_lc_rs as crypto;
#[cfg(not(feature = "rustls-aws-lc-rs"))]
use ::rustls::crypto::ring as crypto;
use ::rustls::{ClientConfig, RootCertStore};
use reqwest::ClientBuilder;
use rustls_pki_types::CertificateDer;
use volcredis_core::Error;

use super::certificates;

pub(super) fn apply(
    client: ClientBuilder,
    extra_roots: &[Vec<u8>],
    plain_http_only: bool,
) -> Result<ClientBuilder, Error> {
    let provider = Arc::new(crypto::default_provider());
    let roots = certificates(extra_roots)?;
    let config = if plain_http_only {
        // Loading the certificates of the system takes longer than a call.
        trust_only(roots, provider)?
    } else {
        trust(roots, provider)?
    };
    Ok(client.tls_backend_preconfigured(config))
}

/// Returns whether an error is a TLS error.
pub(crate) fn is_error(error: &(dyn StdError + 'static)) -> bool {
    error.is::<::rustls::Error>()
}

/// Trusts the certificate authorities of the system and the given ones.
#[cfg(feature = "platform-verifier")]
fn trust(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    let verifier = system_verifier::shared(roots, &provider).map_err(|error| {
        Error::configuration(format!("failed to read the certificates of the system: {error}"))
    })?;
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| unusable(&error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

#[cfg(not(feature = "platform-verifier"))]
fn trust(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<ClientConfig, Error> {
    if roots.is_empty() {
        return Err(Error::configuration(
            "https requires a certificate authority: add one with `certificate_authority`, or build with the feature \
             `platform-verifier` to trust those of the system",
        ));
    }
    trust_only(roots, provider)
}

fn trust_only(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<ClientConfig, Error> {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots);
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| unusable(&error))?;
    Ok(builder.with_root_certificates(store).with_no_client_auth())
}

fn unusable(error: &::rustls::Error) -> Error {
    Error::configuration(format!("failed to set up TLS: {error}"))
}
