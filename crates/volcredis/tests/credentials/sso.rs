//! The mode `sso` of the command line.

use volcredis::credentials::CliFileProvider;

use crate::http::{always, query, responses};
use crate::support::http_server::Server;
use crate::world::{NOW, World, ask, complaint, temporary};

/// `printf '%s' '{"start_url":"https://sso.example/start","session_name":"work"}' | sha1sum`
const CACHE: &str = ".volcengine/sso/cache/e1ecdbffe99b2cf42c4ab2b702e1d1c889ed993e.json";
const HOLDING: &str = r#"{"access_token": "hunter2-access", "expires_at": "2026-01-01T00:10:00Z"}"#;
const EXPIRED: &str = r#"{"access_token": "hunter2-old", "expires_at": "2025-12-31T23:59:59Z",
    "refresh_token": "hunter2-refresh", "client_id": "ve", "client_secret": "hunter2-client",
    "client_secret_expires_at": 1770000000}"#;

/// A user who has chosen a role of an account, with more fields in the profile.
fn user(portal: &Server, fields: &str) -> World {
    let world = World::new();
    world.write(
        ".volcengine/config.json",
        format!(
            r#"{{"current": "dev", "profiles": {{"dev": {{"mode": "SSO", "sso-session-name": "work",
                "account-id": "2100000000", "role-name": "backup&more"{fields}}}}},
                "sso-session": {{"work": {{"start-url": "https://sso.example/start", "region": "cn-shanghai"}}}}}}"#
        ),
    );
    world
        .variable("VOLCREDIS_SSO_PORTAL_ENDPOINT", portal.url())
        .variable("VOLCREDIS_SSO_OAUTH_ENDPOINT", portal.url())
}

fn keys(expiration: &str) -> String {
    format!(
        r#"{{"Result": {{"RoleCredentials": {{"AccessKeyId": "AKsso", "SecretAccessKey": "hunter2-secret",
            "SessionToken": "hunter2-token", "Expiration": {expiration}}}}}}}"#
    )
}

fn provider(world: &World) -> CliFileProvider {
    CliFileProvider::new().with_context(world.context())
}

#[tokio::test]
async fn the_portal_gives_credentials_for_the_token() {
    let expires_at = NOW + 3600;
    for unit in ["", "000", "000000", "000000000"] {
        let portal = always(200, keys(&format!("{expires_at}{unit}")));
        let world = user(&portal, "");
        world.write(CACHE, HOLDING);
        let files = world.files();
        assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKsso", 3600, 60));
        let request = &portal.received()[0];
        assert_eq!(request.line(), "GET /federation/credentials");
        assert_eq!(query(request, "account_id").as_deref(), Some("2100000000"));
        assert_eq!(query(request, "role_name").as_deref(), Some("backup&more"));
        assert_eq!(request.header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access"));
        assert_eq!(world.files(), files);
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
    let world = user(&portal, "");
    world.write(CACHE, EXPIRED);
    let files = world.files();
    let first = provider(&world);
    ask(&first).await.unwrap();
    let received = portal.received();
    let body = received[0].json();
    assert_eq!(received[0].line(), "POST /token");
    assert_eq!(
        body,
        serde_json::json!({"grant_type": "refresh_token", "client_id": "ve", "client_secret": "hunter2-client",
            "refresh_token": "hunter2-refresh"})
    );
    assert_eq!(received[1].header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access-1"));

    // The new token is kept while it holds, and then the new refresh token is used.
    ask(&first).await.unwrap();
    assert_eq!(portal.received()[2].header("x-bd-cloudidentity-bearer-token"), Some("hunter2-access-1"));
    let later = first.clone().with_context(world.context_at(700));
    ask(&later).await.unwrap();
    let received = portal.received();
    assert_eq!(received[3].line(), "POST /token");
    assert!(received[3].json().to_string().contains("hunter2-refresh-1"));
    assert_eq!(world.files(), files);

    // What the command line writes comes before what was kept.
    world.write(CACHE, EXPIRED.replace("hunter2-refresh", "hunter2-written"));
    ask(&later).await.unwrap();
    assert!(portal.received()[5].json().to_string().contains("hunter2-written"));
}

#[tokio::test]
async fn credentials_in_the_profile_are_used_while_they_hold() {
    let held = |seconds: i64| {
        format!(
            r#", "access-key": "AKheld", "secret-key": "hunter2-secret", "session-token": "hunter2-token",
                "sts-expiration": {}"#,
            NOW + seconds
        )
    };
    let portal = always(200, keys(&(NOW + 3600).to_string()));
    let world = user(&portal, &held(300));
    assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKheld", 300, 60));
    assert!(portal.received().is_empty());

    // They are about to expire: new ones are better, but theirs are better than none.
    let world = user(&portal, &held(30));
    assert_eq!(ask(&provider(&world)).await.unwrap().access_key, "AKheld");
    world.write(CACHE, HOLDING);
    assert_eq!(ask(&provider(&world)).await.unwrap().access_key, "AKsso");

    let world = user(&portal, &held(0));
    assert!(complaint(&provider(&world)).await.contains("the token cache of SSO"));
    world.write(CACHE, HOLDING);
    assert_eq!(ask(&provider(&world)).await.unwrap().access_key, "AKsso");
}

#[tokio::test]
async fn caches_that_do_not_help_are_named() {
    let portal = always(500, "");
    let over = "sign in again with `ve sso login`";
    for (cache, expected) in [
        ("hunter2", "is not JSON"),
        ("{}", "`access_token` is missing"),
        (r#"{"access_token": "hunter2", "expires_at": "soon"}"#, "`expires_at` is not a time"),
        (r#"{"access_token": "hunter2", "expires_at": "2025-01-01T00:00:00Z"}"#, over),
        (&EXPIRED.replace("hunter2-client", ""), "`client_secret` is missing"),
        (&EXPIRED.replace("1770000000", "1760000000"), "`client_secret` expired at 2025-10-09T08:53:20Z"),
    ] {
        let world = user(&portal, "");
        world.write(CACHE, cache);
        let text = complaint(&provider(&world)).await;
        assert!(text.contains(expected), "{cache}: {text}");
    }
    assert!(portal.received().is_empty());
}

#[tokio::test]
async fn refusals_are_shown_without_tokens() {
    let portal = always(
        400,
        r#"{"error": "invalid_grant", "error_description": "hunter2-refresh of hunter2-client is spent"}"#,
    );
    let world = user(&portal, "");
    world.write(CACHE, EXPIRED);
    let text = complaint(&provider(&world)).await;
    assert!(text.ends_with("HTTP 400, invalid_grant: [redacted] of [redacted] is spent"), "{text}");

    // A refresh token may be spent although no answer came: it is sent once.
    let portal = always(503, "");
    let world = user(&portal, "");
    world.write(CACHE, EXPIRED);
    assert!(complaint(&provider(&world)).await.contains("HTTP 503"));
    assert_eq!(portal.received().len(), 1);

    let portal = always(
        403,
        r#"{"ResponseMetadata": {"Error": {"Code": "Forbidden", "Message": "no hunter2-access"}}}"#,
    );
    let world = user(&portal, "");
    world.write(CACHE, HOLDING);
    let text = complaint(&provider(&world)).await;
    assert!(text.ends_with("HTTP 403, Forbidden: no [redacted]"), "{text}");
    let portal = always(200, r#"{"Result": {"RoleCredentials": null}}"#);
    let world = user(&portal, "");
    world.write(CACHE, HOLDING);
    assert!(complaint(&provider(&world)).await.contains("holds no `AccessKeyId`"));
}

#[tokio::test]
async fn a_session_must_be_described() {
    for (session, expected) in [
        (r#"{}"#, "there is no `sso-session` \"work\""),
        (r#"{"work": {"region": "cn-beijing"}}"#, "`start-url` is missing"),
        (r#"{"work": {"start-url": "https://x", "region": "evil.example/"}}"#, "is not a region"),
    ] {
        let world = World::new();
        world.write(
            ".volcengine/config.json",
            format!(
                r#"{{"profiles": {{"default": {{"mode": "sso", "sso-session-name": "work", "account-id": "1",
                    "role-name": "x"}}}}, "sso-session": {session}}}"#
            ),
        );
        let text = complaint(&provider(&world)).await;
        assert!(text.contains(expected), "{text}");
    }
}
