//! `AssumeRoleWithOIDC`.

use std::time::Duration;

use volcredis::credentials::OidcProvider;

use crate::environment::{TestEnvironment, provide, provide_error, temporary};
use crate::http::{always, query, responses};
use crate::support::http_server::Server;

pub(crate) const RESPONSE: &str = r#"{
    "ResponseMetadata": {"RequestId": "20260101", "Action": "AssumeRoleWithOIDC", "Version": "2018-01-01"},
    "Result": {"Credentials": {
        "AccessKeyId": "AKoidc", "SecretAccessKey": "hunter2-secret", "SessionToken": "hunter2-token",
        "CurrentTime": "2026-01-01T00:00:00Z", "Expiration": "2026-01-01T08:30:00+08:00"
    }, "AssumedRoleUser": {"Trn": "trn:sts::1:assumed-role/backup/x"}}
}"#;
const ROLE: &str = "trn:iam::2100000000:role/backup";

fn pod(sts: &Server) -> TestEnvironment {
    let environment = TestEnvironment::new();
    let token = environment.write("token", "hunter2.oidc+/=\n").display().to_string();
    environment
        .variable("VOLCENGINE_OIDC_ROLE_TRN", ROLE)
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCENGINE_OIDC_STS_ENDPOINT", sts.url())
}

#[tokio::test]
async fn all_settings_come_from_the_environment() {
    let sts = always(200, RESPONSE);
    let environment = pod(&sts)
        .variable("VOLCENGINE_OIDC_ROLE_SESSION_NAME", "pod-1")
        .variable("VOLCENGINE_OIDC_ROLE_POLICY", r#"{"Statement": []}"#);
    let provider = OidcProvider::new().with_context(environment.context());
    assert_eq!(provide(&provider).await.unwrap(), temporary("AKoidc", 1800, 60));
    let request = &sts.received()[0];
    assert_eq!(request.path, "/");
    for (name, value) in [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2018-01-01"),
        ("RoleTrn", ROLE),
        ("RoleSessionName", "pod-1"),
        ("DurationSeconds", "3600"),
        ("OIDCToken", "hunter2.oidc+/="),
        ("Policy", r#"{"Statement": []}"#),
    ] {
        assert_eq!(query(request, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn settings_in_code_take_precedence_and_the_file_is_read_for_each_request() {
    let sts = always(200, RESPONSE);
    let environment = pod(&sts).variable("VOLCENGINE_OIDC_ROLE_SESSION_NAME", "pod-1");
    let token = environment.write("other-token", "hunter2-first");
    let provider = OidcProvider::new()
        .role_trn("trn:iam::1:role/other")
        .token_file(&token)
        .session_name("mine")
        .duration(Duration::from_secs(900))
        .with_context(environment.context());
    provide(&provider).await.unwrap();
    std::fs::write(&token, "hunter2-second").unwrap();
    provide(&provider).await.unwrap();
    let received = sts.received();
    assert_eq!(query(&received[0], "OIDCToken").as_deref(), Some("hunter2-first"));
    assert_eq!(query(&received[1], "OIDCToken").as_deref(), Some("hunter2-second"));
    assert_eq!(query(&received[1], "RoleTrn").as_deref(), Some("trn:iam::1:role/other"));
    assert_eq!(query(&received[1], "RoleSessionName").as_deref(), Some("mine"));
    assert_eq!(query(&received[1], "DurationSeconds").as_deref(), Some("900"));
    assert_eq!(query(&received[1], "Policy"), None);
}

#[tokio::test]
async fn missing_settings_are_named() {
    let sts = always(200, RESPONSE);
    let nothing =
        provide(&OidcProvider::new().with_context(TestEnvironment::new().context())).await.unwrap_err();
    assert!(nothing.is_not_configured());
    assert_eq!(nothing.to_string(), "VOLCENGINE_OIDC_ROLE_TRN and VOLCENGINE_OIDC_TOKEN_FILE are not set");
    let half = TestEnvironment::new().variable("VOLCENGINE_OIDC_ROLE_TRN", ROLE);
    let half = provide(&OidcProvider::new().with_context(half.context())).await.unwrap_err();
    assert!(!half.is_not_configured() && half.to_string().contains("VOLCENGINE_OIDC_TOKEN_FILE"), "{half}");

    let environment = pod(&sts);
    let with_file = |path| OidcProvider::new().with_context(environment.context()).token_file(path);
    let message = provide_error(&with_file(environment.path("none"))).await;
    assert!(message.contains("none: "), "{message}");
    let message = provide_error(&with_file(environment.path(""))).await;
    assert!(message.contains("not a file"), "{message}");
    let message = provide_error(&with_file(environment.write("empty", " \n"))).await;
    assert!(message.contains("is empty"), "{message}");
    let message = provide_error(&with_file(environment.write("binary", [0xff, 0xfe]))).await;
    assert!(message.contains("not UTF-8"), "{message}");
    let message = provide_error(&with_file(environment.write("huge", vec![b'a'; 1024 * 1024 + 1]))).await;
    assert!(message.contains("larger than"), "{message}");
    let message =
        provide_error(&OidcProvider::new().with_context(environment.context()).role_trn("backup")).await;
    assert!(message.contains("trn:iam::<account>:role/<name>"), "{message}");
    assert!(sts.received().is_empty());
}

#[tokio::test]
async fn the_endpoint_must_be_secure() {
    let sts = always(200, RESPONSE);
    for endpoint in ["http://sts.example", "ftp://sts.example", "sts.example?x=1"] {
        let environment = pod(&sts).variable("VOLCENGINE_OIDC_STS_ENDPOINT", endpoint);
        let message = provide_error(&OidcProvider::new().with_context(environment.context())).await;
        assert!(message.starts_with("VOLCENGINE_OIDC_STS_ENDPOINT: "), "{message}");
    }
}

#[tokio::test]
async fn errors_do_not_contain_the_token() {
    let refusal = r#"{"ResponseMetadata": {"RequestId": "req-7", "Error":
        {"Code": "InvalidIdentityToken", "Message": "the token hunter2.oidc+/=\nhas expired"}}}"#;
    let sts = always(400, refusal);
    let message = provide_error(&OidcProvider::new().with_context(pod(&sts).context())).await;
    assert_eq!(
        message,
        "STS returned HTTP 400, InvalidIdentityToken: the token [redacted]\\nhas expired (request id req-7)"
    );
    assert_eq!(sts.received().len(), 1);
}

#[tokio::test]
async fn invalid_responses_are_errors() {
    for (body, expected) in [
        ("<html>hunter2</html>", "is not JSON"),
        (r#"{"Result": {"Credentials": {"AccessKeyId": "hunter2"#, "is not JSON"),
        (r#"{"Result": {"Credentials": "hunter2"}}"#, "a value of an unexpected type"),
        ("null", "a value of an unexpected type"),
        ("", "is not JSON"),
        (r#"{"Result": null}"#, "has no `AccessKeyId`"),
        (r#"{"Result": {"Credentials": {"AccessKeyId": "AK"}}}"#, "has no `SecretAccessKey`"),
        (
            r#"{"Result": {"Credentials": {"AccessKeyId": "AK", "SecretAccessKey": "hunter2"}}}"#,
            "has no `SessionToken`",
        ),
        (
            r#"{"Result": {"Credentials": {"AccessKeyId": "AK", "SecretAccessKey": "hunter2", "SessionToken": "hunter2"}}}"#,
            "has no expiration time",
        ),
        (
            r#"{"Result": {"Credentials": {"AccessKeyId": "AK", "SecretAccessKey": "hunter2", "SessionToken": "hunter2",
                "Expiration": "tomorrow"}}}"#,
            "has no valid expiration time",
        ),
    ] {
        let sts = always(200, body);
        let message = provide_error(&OidcProvider::new().with_context(pod(&sts).context())).await;
        assert!(message.contains(expected), "{body}: {message}");
    }
    let sts = always(200, "x".repeat(300_000));
    let message = provide_error(&OidcProvider::new().with_context(pod(&sts).context())).await;
    assert!(message.contains("larger than"), "{message}");
}

#[tokio::test]
async fn transient_errors_are_retried_and_redirects_are_not_followed() {
    let sts = responses(|_, before| match before {
        0 => (503, "<html>hunter2</html>".to_owned()),
        1 => (429, String::new()),
        _ => (200, RESPONSE.to_owned()),
    });
    provide(&OidcProvider::new().with_context(pod(&sts).context())).await.unwrap();
    assert_eq!(sts.received().len(), 3);

    let sts = always(302, "");
    let message = provide_error(&OidcProvider::new().with_context(pod(&sts).context())).await;
    assert_eq!(message, "STS returned HTTP 302");
    assert_eq!(sts.received().len(), 1);
}
