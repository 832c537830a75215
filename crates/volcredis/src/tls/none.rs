//! No TLS: only plain HTTP, to an emulator or a proxy on this machine.

use std::error::Error as StdError;

use reqwest::ClientBuilder;
use volcredis_core::Error;

pub(super) fn apply(
    client: ClientBuilder,
    _extra_roots: &[Vec<u8>],
    plain_http_only: bool,
) -> Result<ClientBuilder, Error> {
    if plain_http_only {
        return Ok(client);
    }
    Err(Error::configuration(
        "https needs TLS, which volcredis was built without: build it with the feature `rustls-ring`, \
         `rustls-aws-lc-rs` or `native-tls`",
    ))
}

/// Whether an error is one of the encryption.
pub(crate) fn is_error(_error: &(dyn StdError + 'static)) -> bool {
    false
}
