//! `AssumeRole` with the credentials of another provider.

use std::sync::Arc;
use std::time::Duration;

use volcredis::Credentials;
use volcredis::credentials::{AssumeRoleProvider, CredentialsError, FunctionProvider, StaticProvider};

use crate::environment::{
    OWN_KEY, OWN_SECRET, TestEnvironment, assert_granted, emulator, provide, provide_error, signed_calls,
};
use crate::http::always;

const ROLE: &str = "trn:iam::2100000000:role/backup";

fn source() -> Arc<StaticProvider> {
    Arc::new(StaticProvider::new(Credentials::new(OWN_KEY, OWN_SECRET)))
}

#[tokio::test]
async fn the_request_is_signed_with_the_credentials_of_the_source() {
    let emulator = emulator();
    let environment =
        TestEnvironment::new().variable("VOLCREDIS_STS_ENDPOINT", format!("{}/gateway", emulator.url()));
    let provider = AssumeRoleProvider::new(source(), ROLE)
        .session_name("nightly run")
        .policy(r#"{"Statement": [1, 2]}"#)
        .duration(Duration::from_secs(1800))
        .with_context(environment.context());
    let granted = provide(&provider).await.unwrap();
    assert_granted(&granted, 1800, 60);
    let signed = signed_calls(&emulator);
    let expected = "GET\n/gateway/\nAction=AssumeRole&DurationSeconds=1800\
        &Policy=%7B%22Statement%22%3A%20%5B1%2C%202%5D%7D&RoleSessionName=nightly%20run\
        &RoleTrn=trn%3Aiam%3A%3A2100000000%3Arole%2Fbackup&Version=2018-01-01\n";
    assert!(signed[0].starts_with(expected), "{}", signed[0]);

    // The session token of the source is sent.
    let provider = AssumeRoleProvider::new(Arc::new(StaticProvider::new(granted)), ROLE)
        .with_context(environment.context());
    assert_granted(&provide(&provider).await.unwrap(), 3600, 60);
    assert!(signed_calls(&emulator)[0].contains("\nx-security-token:[redacted]\n"));
    let wrong = StaticProvider::new(Credentials::new(OWN_KEY, "hunter2-wrong"));
    let message =
        provide_error(&AssumeRoleProvider::new(Arc::new(wrong), ROLE).with_context(environment.context()))
            .await;
    assert!(message.starts_with("STS returned HTTP 401, SignatureDoesNotMatch"), "{message}");
}

#[tokio::test]
async fn the_error_of_the_source_is_reported() {
    let environment = TestEnvironment::new();
    let failing = FunctionProvider::new("vault", || Err(CredentialsError::new("sealed")));
    let provider = AssumeRoleProvider::new(Arc::new(failing), ROLE).with_context(environment.context());
    assert_eq!(
        provide_error(&provider).await,
        "failed to get the credentials to assume the role with: vault: sealed"
    );
    let provider = AssumeRoleProvider::new(source(), "backup").with_context(environment.context());
    assert!(provide_error(&provider).await.contains("must have the form `trn:iam::"));
}

#[tokio::test]
async fn errors_do_not_contain_secrets_of_the_source() {
    let refusal = r#"{"ResponseMetadata": {"RequestId": "req-7", "Error":
        {"Code": "AccessDenied", "Message": "not with hunter2-own"}}}"#;
    let sts = always(403, refusal);
    let environment = TestEnvironment::new().variable("VOLCREDIS_STS_ENDPOINT", sts.url());
    let provider = AssumeRoleProvider::new(source(), ROLE).with_context(environment.context());
    let message = provide_error(&provider).await;
    assert!(message.starts_with("STS returned HTTP 403, AccessDenied: not with [redacted]"), "{message}");
}

#[tokio::test]
async fn an_unreachable_sts_is_an_error() {
    let gone = emulator().url();
    let environment = TestEnvironment::new().variable("VOLCREDIS_STS_ENDPOINT", gone);
    let message =
        provide_error(&AssumeRoleProvider::new(source(), ROLE).with_context(environment.context())).await;
    assert!(message.starts_with("no response from STS: failed to connect: Connection refused"), "{message}");
}
