//! `AssumeRole` with the credentials of another provider.

use std::sync::Arc;
use std::time::Duration;

use volcredis::Credentials;
use volcredis::credentials::{AssumeRoleProvider, CredentialsError, FunctionProvider, StaticProvider};

use crate::http::always;
use crate::world::{OWN_KEY, OWN_SECRET, World, ask, assert_granted, complaint, emulator, signed_calls};

const ROLE: &str = "trn:iam::2100000000:role/backup";

fn own() -> Arc<StaticProvider> {
    Arc::new(StaticProvider::new(Credentials::new(OWN_KEY, OWN_SECRET)))
}

#[tokio::test]
async fn the_call_is_signed_with_the_credentials_of_the_source() {
    let emulator = emulator();
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", format!("{}/gateway", emulator.url()));
    let provider = AssumeRoleProvider::new(own(), ROLE)
        .session_name("nightly run")
        .policy(r#"{"Statement": [1, 2]}"#)
        .duration(Duration::from_secs(1800))
        .with_context(world.context());
    let granted = ask(&provider).await.unwrap();
    assert_granted(&granted, 1800, 60);
    let signed = signed_calls(&emulator);
    let expected = "GET\n/gateway/\nAction=AssumeRole&DurationSeconds=1800\
        &Policy=%7B%22Statement%22%3A%20%5B1%2C%202%5D%7D&RoleSessionName=nightly%20run\
        &RoleTrn=trn%3Aiam%3A%3A2100000000%3Arole%2Fbackup&Version=2018-01-01\n";
    assert!(signed[0].starts_with(expected), "{}", signed[0]);

    // A session token of the source goes along.
    let provider =
        AssumeRoleProvider::new(Arc::new(StaticProvider::new(granted)), ROLE).with_context(world.context());
    assert_granted(&ask(&provider).await.unwrap(), 3600, 60);
    assert!(signed_calls(&emulator)[0].contains("\nx-security-token:[redacted]\n"));
    let wrong = StaticProvider::new(Credentials::new(OWN_KEY, "hunter2-wrong"));
    let text = complaint(&AssumeRoleProvider::new(Arc::new(wrong), ROLE).with_context(world.context())).await;
    assert!(text.starts_with("STS answered with HTTP 401, SignatureDoesNotMatch"), "{text}");
}

#[tokio::test]
async fn a_source_without_credentials_is_named() {
    let world = World::new();
    let source = FunctionProvider::new("vault", || Err(CredentialsError::new("sealed")));
    let provider = AssumeRoleProvider::new(Arc::new(source), ROLE).with_context(world.context());
    assert_eq!(complaint(&provider).await, "no credentials to take on the role with: vault: sealed");
    let provider = AssumeRoleProvider::new(own(), "backup").with_context(world.context());
    assert!(complaint(&provider).await.contains("is not the TRN of a role"));
}

#[tokio::test]
async fn errors_of_sts_are_shown_without_the_secrets_of_the_source() {
    let refusal = r#"{"ResponseMetadata": {"RequestId": "req-7", "Error":
        {"Code": "AccessDenied", "Message": "not with hunter2-own"}}}"#;
    let sts = always(403, refusal);
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", sts.url());
    let provider = AssumeRoleProvider::new(own(), ROLE).with_context(world.context());
    let text = complaint(&provider).await;
    assert!(text.starts_with("STS answered with HTTP 403, AccessDenied: not with [redacted]"), "{text}");
}

#[tokio::test]
async fn sts_that_is_not_there_is_an_error() {
    let gone = emulator().url();
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", gone);
    let text = complaint(&AssumeRoleProvider::new(own(), ROLE).with_context(world.context())).await;
    assert!(text.starts_with("STS gave no answer: no connection"), "{text}");
}
