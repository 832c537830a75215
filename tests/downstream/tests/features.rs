//! The client without default features, and with each TLS implementation.

#![allow(clippy::unwrap_used, reason = "a test")]

use volcredis::credentials::Context;
use volcredis::{AsyncClient, Builder, Credentials, DynamicRequest, Error};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

fn regions() -> DynamicRequest {
    DynamicRequest::new("DescribeRegions").unwrap()
}

/// Returns a builder that ignores the environment.
fn builder(url: &str) -> Builder<AsyncClient> {
    let none: [(&str, &str); 0] = [];
    AsyncClient::builder("cn-beijing")
        .context(Context::isolated(none))
        .endpoint(url)
        .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY))
}

fn emulator() -> Emulator {
    Emulator::builder().start().unwrap()
}

/// Builds a client and makes a call.
async fn call(builder: Builder<AsyncClient>) -> Result<(), Error> {
    let response = builder.build()?.send(&regions()).await?;
    assert!(response.request_id().is_some());
    Ok(())
}

#[tokio::test]
async fn plain_http_needs_no_feature() {
    let emulator = emulator();
    call(builder(&emulator.url())).await.unwrap();
}

#[tokio::test]
async fn credentials_of_the_environment_need_no_feature() {
    let emulator = emulator();
    let variables = [
        ("VOLCENGINE_ACCESS_KEY", DEFAULT_ACCESS_KEY),
        ("VOLCENGINE_SECRET_KEY", DEFAULT_SECRET_KEY),
        ("VOLCENGINE_REGION", "cn-beijing"),
        ("VOLCREDIS_ENDPOINT", &emulator.url()),
    ];
    call(AsyncClient::builder_from_env().context(Context::isolated(variables))).await.unwrap();
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs", feature = "native-tls")))]
#[test]
fn https_without_tls_is_an_error_that_names_the_features() {
    let error = builder("https://localhost").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "https requires TLS: build volcredis with the feature `rustls-ring`, `rustls-aws-lc-rs` or `native-tls`"
    );
    let error = builder("http://localhost").proxy("https://localhost").build().unwrap_err();
    assert!(error.to_string().starts_with("https requires TLS"), "{error}");
}

#[cfg(all(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs"), not(feature = "platform-verifier")))]
#[test]
fn https_without_certificate_authorities_is_an_error() {
    let error = builder("https://localhost").build().unwrap_err();
    assert!(error.to_string().starts_with("https requires a certificate authority"), "{error}");
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs", feature = "native-tls"))]
mod over_tls {
    use volcredis::error::ConnectionErrorKind;
    use volcredis::{ErrorKind, RetryConfig};

    use super::*;

    fn emulator() -> (Emulator, String) {
        let emulator = Emulator::builder().tls(["localhost"]).start().unwrap();
        let url = format!("https://localhost:{}", emulator.address().port());
        (emulator, url)
    }

    #[tokio::test]
    async fn a_certificate_authority_set_in_code_is_trusted() {
        let (emulator, url) = emulator();
        call(builder(&url).certificate_authority(emulator.certificate_authority().unwrap())).await.unwrap();
    }

    #[tokio::test]
    async fn another_certificate_authority_is_rejected() {
        let (_emulator, url) = emulator();
        let (another, _) = self::emulator();
        let builder = builder(&url).certificate_authority(another.certificate_authority().unwrap());
        let error = call(builder.retry(RetryConfig::none())).await.unwrap_err();
        let ErrorKind::Connection(connection) = error.kind() else { panic!("{error}") };
        assert_eq!(connection.kind, ConnectionErrorKind::Tls, "{error}");
        assert!(!error.outcome_unknown());
    }
}

#[cfg(not(feature = "credentials"))]
#[tokio::test]
async fn the_default_chain_is_the_environment_alone() {
    let emulator = emulator();
    let context = Context::isolated([("VOLCREDIS_METADATA_ENDPOINT", emulator.url())]);
    let builder = AsyncClient::builder("cn-beijing").context(context).endpoint(emulator.url());
    let error = call(builder).await.unwrap_err();
    let message = error.to_string();
    assert!(message.contains("VOLCENGINE_ACCESS_KEY") && !message.contains("instance"), "{message}");
}
