//! The mode `sso` of the command line.

use volcredis::credentials::CliProfileProvider;

use crate::environment::{NOW, TestEnvironment, provide, provide_error, temporary};
use crate::http::{always, query, responses};
use crate::support::http_server::Server;

/// `printf '%s' '{"start_url":"https://sso.example/start","session_name":"work"}' | sha1sum`
const CACHE: &str = ".volcengine/sso/cache/e1ecdbffe99b2cf42c4ab2b702e1d1c889ed993e.json";
const VALID: &str = r#"{"access_token": "hunter2-access", "expires_at": "2026-01-01T00:10:00Z"}"#;
const EXPIRED: &str = r#"{"access_token": "hunter2-old", "expires_at": "2025-12-31T23:59:59Z",
    "refresh_token": "hunter2-refresh", "client_id": "ve", "client_secret": "hunter2-client",
    "client_secret_expires_at": 1770000000}"#;

/// Returns the environment of a user who has selected a role. `fields` are added to the profile.
fn user(portal: &Server, fields: &str) -> TestEnvironment {
    let environment = TestEnvironment::new();
    environment.write(
        ".volcengine/config.json",
        format!(
            r#"{{"current": "dev", "profiles": {{"dev": {{"mode": "SSO", "sso-session-name": "work",
                "account-id": "2100000000", "role-name": "backup&more"{fields}}}}},
                "sso-session": {{"work": {{"start-url": "https://sso.example/start", "region": "cn-shanghai"}}}}}}"#
        ),
    );
    environment
        .variable("VOLCREDIS_SSO_PORTAL_ENDPOINT", portal.url())
        .variable("VOLCREDIS_SSO_OAUTH_ENDPOINT", portal.url())
}

fn keys(expiration: &str) -> String {
    format!(
        r#"{{"Result": {{"RoleCredentials": {{"AccessKeyId": "AKsso", "SecretAccessKey": "hunter2-secret",
            "SessionToken": "hunter2-token", "Expiration": {expiration}}}}}}}"#
    )
}

fn provider(environment: &TestEnvironment) -> CliProfileProvider {
    CliProfileProvider::new().with_context(environment.context())
}

#[tokio::test]
async fn the_portal_returns_credentials_for_the_token() {
    let expires_at = NOW + 3600;
    for unit in ["", "000", "000000", "000000000"] {
        let portal = always(200, keys(&format!("{expires_at}{unit}")));
        let environment = user(&portal, "");
        environment.write(CACHE, VALID);
        let files = environment.files();
        assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKsso", 3600, 60));
        let request = &portal.received()[0];
        assert_eq!(request.line(), "GET /federation/credentials");
        assert_eq!(query(request, "account_id").as_deref(), Some("2100000000"));
        assert_eq!(query(request, "role_name").as_deref(), Some("backup&more"));
        assert_eq!(request.header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access"));
        assert_eq!(environment.files(), files);
    }
}

#[tokio::test]
async fn an_expired_token_is_refreshed_in_memory() {
    let portal = responses(|request, before| match request.path.as_str() {
        "/token" => {
            let next = before + 1;
            let body = format!(
                r#"{{"access_token": "hunter2-access-{next}", "refresh_token": "hunter2-refresh-{next}", "expires_in": 600}}"#
            );
            (200, body)
        }
        _ => (200, keys(&(NOW + 3600).to_string())),
    });
    let environment = user(&portal, "");
    environment.write(CACHE, EXPIRED);
    let files = environment.files();
    let first = provider(&environment);
    provide(&first).await.unwrap();
    let received = portal.received();
    let body = received[0].json();
    assert_eq!(received[0].line(), "POST /token");
    assert_eq!(
        body,
        serde_json::json!({"grant_type": "refresh_token", "client_id": "ve", "client_secret": "hunter2-client",
            "refresh_token": "hunter2-refresh"})
    );
    assert_eq!(received[1].header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access-1"));

    // The new token is used while it is valid, then its refresh token.
    provide(&first).await.unwrap();
    assert_eq!(portal.received()[2].header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access-1"));
    let later = first.clone().with_context(environment.context_at(700));
    provide(&later).await.unwrap();
    let received = portal.received();
    assert_eq!(received[3].line(), "POST /token");
    assert!(received[3].json().to_string().contains("hunter2-refresh-1"));
    assert_eq!(environment.files(), files);

    // A file written by the command line takes precedence.
    environment.write(CACHE, EXPIRED.replace("hunter2-refresh", "hunter2-written"));
    provide(&later).await.unwrap();
    assert!(portal.received()[5].json().to_string().contains("hunter2-written"));
}

#[tokio::test]
async fn credentials_in_the_profile_are_used_while_they_are_valid() {
    let fields = |seconds: i64| {
        format!(
            r#", "access-key": "AKprofile", "secret-key": "hunter2-secret", "session-token": "hunter2-token",
                "sts-expiration": {}"#,
            NOW + seconds
        )
    };
    let portal = always(200, keys(&(NOW + 3600).to_string()));
    let environment = user(&portal, &fields(300));
    assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKprofile", 300, 60));
    assert!(portal.received().is_empty());

    // They are about to expire and used only if there are no others.
    let environment = user(&portal, &fields(30));
    assert_eq!(provide(&provider(&environment)).await.unwrap().access_key, "AKprofile");
    environment.write(CACHE, VALID);
    assert_eq!(provide(&provider(&environment)).await.unwrap().access_key, "AKsso");

    let environment = user(&portal, &fields(0));
    assert!(provide_error(&provider(&environment)).await.contains("the SSO token cache"));
    environment.write(CACHE, VALID);
    assert_eq!(provide(&provider(&environment)).await.unwrap().access_key, "AKsso");
}

#[tokio::test]
async fn invalid_caches_are_errors() {
    let portal = always(500, "");
    let expired = "log in again with `ve sso login`";
    for (cache, expected) in [
        ("hunter2", "is not JSON"),
        ("{}", "`access_token` is missing"),
        (r#"{"access_token": "hunter2", "expires_at": "soon"}"#, "`expires_at` is not a valid time"),
        (r#"{"access_token": "hunter2", "expires_at": "2025-01-01T00:00:00Z"}"#, expired),
        (&EXPIRED.replace("hunter2-client", ""), "`client_secret` is missing"),
        (&EXPIRED.replace("1770000000", "1760000000"), "`client_secret` expired at 2025-10-09T08:53:20Z"),
    ] {
        let environment = user(&portal, "");
        environment.write(CACHE, cache);
        let message = provide_error(&provider(&environment)).await;
        assert!(message.contains(expected), "{cache}: {message}");
    }
    assert!(portal.received().is_empty());
}

#[tokio::test]
async fn errors_do_not_contain_tokens() {
    let portal = always(
        400,
        r#"{"error": "invalid_grant", "error_description": "hunter2-refresh of hunter2-client is spent"}"#,
    );
    let environment = user(&portal, "");
    environment.write(CACHE, EXPIRED);
    let message = provide_error(&provider(&environment)).await;
    assert!(message.ends_with("HTTP 400, invalid_grant: [redacted] of [redacted] is spent"), "{message}");

    // A lost response may have invalidated the refresh token: the request is not retried.
    let portal = always(503, "");
    let environment = user(&portal, "");
    environment.write(CACHE, EXPIRED);
    assert!(provide_error(&provider(&environment)).await.contains("HTTP 503"));
    assert_eq!(portal.received().len(), 1);

    let portal = always(
        403,
        r#"{"ResponseMetadata": {"Error": {"Code": "Forbidden", "Message": "no hunter2-access"}}}"#,
    );
    let environment = user(&portal, "");
    environment.write(CACHE, VALID);
    let message = provide_error(&provider(&environment)).await;
    assert!(message.ends_with("HTTP 403, Forbidden: no [redacted]"), "{message}");
    let portal = always(200, r#"{"Result": {"RoleCredentials": null}}"#);
    let environment = user(&portal, "");
    environment.write(CACHE, VALID);
    assert!(provide_error(&provider(&environment)).await.contains("has no `AccessKeyId`"));
}

#[tokio::test]
async fn invalid_sessions_are_errors() {
    for (session, expected) in [
        (r#"{}"#, "has no `sso-session` \"work\""),
        (r#"{"work": {"region": "cn-beijing"}}"#, "`start-url` is missing"),
        (r#"{"work": {"start-url": "https://x", "region": "evil.example/"}}"#, "invalid region"),
    ] {
        let environment = TestEnvironment::new();
        environment.write(
            ".volcengine/config.json",
            format!(
                r#"{{"profiles": {{"default": {{"mode": "sso", "sso-session-name": "work", "account-id": "1",
                    "role-name": "x"}}}}, "sso-session": {session}}}"#
            ),
        );
        let message = provide_error(&provider(&environment)).await;
        assert!(message.contains(expected), "{message}");
    }
}
