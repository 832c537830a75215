//! TLS by rustls.

use std::error::Error as StdError;
use std::sync::Arc;

use ::rustls::crypto::CryptoProvider;
// A program that enables aws-lc-rs beside the default wants aws-lc-rs.
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
        // Reading the certificates of the system takes longer than a call, and none will be needed.
        trusting_only(roots, provider)?
    } else {
        trusting(roots, provider)?
    };
    Ok(client.tls_backend_preconfigured(config))
}

/// Whether an error is one of the encryption.
pub(crate) fn is_error(error: &(dyn StdError + 'static)) -> bool {
    error.is::<::rustls::Error>()
}

/// Trusts the issuers that the system trusts, and those.
#[cfg(feature = "platform-verifier")]
fn trusting(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<ClientConfig, Error> {
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, Arc::clone(&provider))
        .map_err(|error| {
            Error::configuration(format!("the certificates of the system cannot be read: {error}"))
        })?;
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| unusable(&error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(not(feature = "platform-verifier"))]
fn trusting(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<ClientConfig, Error> {
    if roots.is_empty() {
        return Err(Error::configuration(
            "https needs certificate authorities to trust, and there are none: give one to `certificate_authority`, or \
             build with the feature `platform-verifier` to trust those of the system",
        ));
    }
    trusting_only(roots, provider)
}

fn trusting_only(
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
    Error::configuration(format!("TLS cannot be set up: {error}"))
}
