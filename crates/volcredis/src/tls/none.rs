//! No TLS: plain HTTP only.

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
        "https requires TLS: build volcredis with the feature `rustls-ring`, `rustls-aws-lc-rs` or `native-tls`",
    ))
}

/// Returns whether an error is a TLS error.
pub(crate) fn is_error(_error: &(dyn StdError + 'static)) -> bool {
    false
}
