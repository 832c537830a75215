//! `AssumeRole` with the credentials of another provider.

use std::sync::Arc;
use std::time::Duration;

use volcredis::credentials::{AssumeRoleProvider, CredentialsError, FunctionProvider, StaticProvider};
use volcredis::sign::Claim;
use volcredis::{Credentials, Secret, Timestamp};

use crate::stand_in::StandIn;
use crate::world::{NOW, World, ask, complaint, temporary};

pub(crate) const ANSWER: &str = r#"{
    "ResponseMetadata": {"RequestId": "20260101", "Action": "AssumeRole", "Version": "2018-01-01"},
    "Result": {"Credentials": {
        "AccessKeyId": "AKrole", "SecretAccessKey": "hunter2-secret", "SessionToken": "hunter2-token",
        "CurrentTime": "2026-01-01T08:00:00+08:00", "ExpiredTime": "2026-01-01T09:00:00+08:00"
    }}
}"#;
const ROLE: &str = "trn:iam::2100000000:role/backup";

fn own() -> Arc<StaticProvider> {
    let own = Credentials::new("AKown", "hunter2-own").with_session_token("hunter2-own-token");
    Arc::new(StaticProvider::new(own))
}

#[tokio::test]
async fn the_call_is_signed_with_the_credentials_of_the_source() {
    let sts = StandIn::always(200, ANSWER);
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", format!("{}/gateway", sts.url()));
    let provider = AssumeRoleProvider::new(own(), ROLE)
        .session_name("nightly run")
        .policy(r#"{"Statement": [1, 2]}"#)
        .duration(Duration::from_secs(1800))
        .with_context(world.context());
    assert_eq!(ask(&provider).await.unwrap(), temporary("AKrole", 3600, 60));
    let request = &sts.received()[0];
    assert_eq!(request.line(), "GET /gateway/");
    for (name, value) in [
        ("Action", "AssumeRole"),
        ("Version", "2018-01-01"),
        ("RoleTrn", ROLE),
        ("RoleSessionName", "nightly run"),
        ("DurationSeconds", "1800"),
        ("Policy", r#"{"Statement": [1, 2]}"#),
    ] {
        assert_eq!(request.query(name).as_deref(), Some(value), "{name}");
    }
    request.with_signable(|request| {
        let claim = Claim::parse(request).unwrap();
        assert_eq!((claim.access_key.as_str(), claim.service.as_str()), ("AKown", "sts"));
        assert_eq!(claim.time, Timestamp::from_unix_seconds(NOW));
        assert_eq!(claim.session_token, Some(Secret::new("hunter2-own-token")));
        claim.verify(request, &Secret::new("hunter2-own")).unwrap();
    });
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
        {"Code": "AccessDenied", "Message": "not with hunter2-own-token"}}}"#;
    let sts = StandIn::always(403, refusal);
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", sts.url());
    let provider = AssumeRoleProvider::new(own(), ROLE).with_context(world.context());
    let text = complaint(&provider).await;
    assert!(text.starts_with("STS answered with HTTP 403, AccessDenied: not with [redacted]"), "{text}");
}

#[tokio::test]
async fn sts_that_is_not_there_is_an_error() {
    let gone = StandIn::always(200, ANSWER).url();
    let world = World::new().variable("VOLCREDIS_STS_ENDPOINT", gone);
    let text = complaint(&AssumeRoleProvider::new(own(), ROLE).with_context(world.context())).await;
    assert!(text.starts_with("STS gave no answer: no connection"), "{text}");
}
