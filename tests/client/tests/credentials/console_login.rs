//! The mode `console-login` of the command line.

use std::sync::{Arc, Mutex};

use volcredis::credentials::CliProfileProvider;

use crate::cli_profile::with_profile;
use crate::environment::{TestEnvironment, provide, provide_error, temporary};
use crate::http::{always, form, responses};
use crate::support::http_server::Server;

/// `printf '%s' 'session-1' | sha1sum`
const NAME: &str = "96c71081c21826a93aad95a48dad46723ef67a06.json";
const KEYS: &str = r#"{"access_key_id": "AKlogin", "secret_access_key": "hunter2-secret", "session_token": "hunter2-token"}"#;

fn user(signin: &Server) -> TestEnvironment {
    with_profile(r#"{"mode": "Console-Login", "login-session": "session-1"}"#)
        .variable("VOLCREDIS_SIGNIN_ENDPOINT", signin.url())
}

/// Returns a login cache with credentials issued an hour before [`NOW`](crate::environment::NOW).
fn cache(expires_in: i64, refresh_token: &str) -> String {
    format!(
        r#"{{"access_token": {KEYS}, "issued_at": "2025-12-31T23:00:00Z", "expires_in": {expires_in},
            "refresh_token": "{refresh_token}", "client_id": "ve", "scope": "Console:All:All"}}"#
    )
}

fn path() -> String {
    format!(".volcengine/login/cache/{NAME}")
}

fn provider(environment: &TestEnvironment) -> CliProfileProvider {
    CliProfileProvider::new().with_context(environment.context())
}

/// Returns a response with new credentials and a new refresh token.
fn refreshed(refresh_token: &str) -> String {
    let keys = serde_json::to_string(&KEYS.replace("AKlogin", "AKnew")).unwrap();
    format!(r#"{{"access_token": {keys}, "refresh_token": "{refresh_token}", "expires_in": 900}}"#)
}

const SPENT: &str = r#"{"error": "invalid_grant", "error_description": "hunter2-first is spent"}"#;

#[tokio::test]
async fn the_cache_contains_the_credentials() {
    let signin = always(500, "");
    let environment = user(&signin);
    environment.write(&path(), cache(7200, "hunter2-first"));
    assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKlogin", 3600, 60));
    let as_text = serde_json::to_string(KEYS).unwrap();
    environment.write(&path(), cache(7200, "").replace(KEYS, &as_text));
    assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKlogin", 3600, 60));

    let elsewhere = environment.path("elsewhere").display().to_string();
    let environment = environment.variable("VOLCENGINE_LOGIN_CACHE_DIRECTORY", elsewhere);
    assert!(provide_error(&provider(&environment)).await.contains("elsewhere"));
    environment.write(&format!("elsewhere/{NAME}"), cache(7200, "hunter2-first"));
    provide(&provider(&environment)).await.unwrap();
    assert!(signin.received().is_empty());
}

#[tokio::test]
async fn an_expired_session_is_refreshed_in_memory() {
    let signin = responses(|_, before| (200, refreshed(&format!("hunter2-{before}"))));
    let environment = user(&signin);
    environment.write(&path(), cache(3600, "hunter2-first"));
    let files = environment.files();
    let first = provider(&environment);
    assert_eq!(provide(&first).await.unwrap(), temporary("AKnew", 900, 60));
    let request = &signin.received()[0];
    assert_eq!(request.line(), "POST /authorize/oauth/token");
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    for (name, value) in [
        ("grant_type", "refresh_token"),
        ("refresh_token", "hunter2-first"),
        ("client_id", "ve"),
        ("scope", "Console:All:All"),
    ] {
        assert_eq!(form(request, name).as_deref(), Some(value), "{name}");
    }
    // The refreshed session is used while it is valid, then its refresh token.
    provide(&first).await.unwrap();
    assert_eq!(signin.received().len(), 1);
    provide(&first.clone().with_context(environment.context_at(900))).await.unwrap();
    assert_eq!(form(&signin.received()[1], "refresh_token").as_deref(), Some("hunter2-0"));
    assert_eq!(environment.files(), files);

    // A file written by the command line takes precedence.
    environment.write(&path(), cache(7200, "hunter2-written"));
    assert_eq!(provide(&first).await.unwrap().access_key, "AKlogin");
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn a_failed_refresh_is_not_retried_and_no_error_while_the_session_is_valid() {
    let signin = always(503, "hunter2");
    let environment = user(&signin);
    environment.write(&path(), cache(3600 + 30, "hunter2-first"));
    assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKlogin", 30, 60));
    assert_eq!(signin.received().len(), 1);
    let expired = provider(&environment).with_context(environment.context_at(30));
    assert!(provide_error(&expired).await.ends_with("the sign-in service returned HTTP 503"));
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn the_file_is_read_again_if_its_refresh_token_is_invalid() {
    // The file is unchanged: the session has ended.
    let signin = always(400, SPENT);
    let environment = user(&signin);
    environment.write(&path(), cache(3600, "hunter2-first"));
    let message = provide_error(&provider(&environment)).await;
    assert!(message.contains("log in again with `ve login`"), "{message}");
    assert!(message.contains("invalid_grant: [redacted] is spent"), "{message}");
    assert_eq!(signin.received().len(), 1);

    // The command line has written valid credentials or a valid refresh token meanwhile.
    for (written, expected, requests) in [(7200, "AKlogin", 1), (3600, "AKnew", 2)] {
        let path_slot: Arc<Mutex<Option<std::path::PathBuf>>> = Arc::default();
        let shared = Arc::clone(&path_slot);
        let signin = responses(move |request, _| {
            if form(request, "refresh_token").as_deref() == Some("hunter2-second") {
                return (200, refreshed("hunter2-third"));
            }
            let place = shared.lock().unwrap().clone().unwrap();
            std::fs::write(place, cache(written, "hunter2-second")).unwrap();
            (400, SPENT.to_owned())
        });
        let environment = user(&signin);
        *path_slot.lock().unwrap() = Some(environment.write(&path(), cache(3600, "hunter2-first")));
        assert_eq!(provide(&provider(&environment)).await.unwrap().access_key, expected);
        assert_eq!(signin.received().len(), requests);
    }
    // The file is read again only once.
    let path_slot: Arc<Mutex<Option<std::path::PathBuf>>> = Arc::default();
    let shared = Arc::clone(&path_slot);
    let signin = responses(move |request, before| {
        let place = shared.lock().unwrap().clone().unwrap();
        std::fs::write(place, cache(3600, &format!("hunter2-{before}"))).unwrap();
        (400, SPENT.replace("hunter2-first", &form(request, "refresh_token").unwrap()))
    });
    let environment = user(&signin);
    *path_slot.lock().unwrap() = Some(environment.write(&path(), cache(3600, "hunter2-first")));
    provide_error(&provider(&environment)).await;
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn invalid_caches_are_errors() {
    let signin = always(500, "");
    let whole = cache(7200, "hunter2-first");
    for (content, expected) in [
        ("hunter2".to_owned(), "is not JSON"),
        ("{}".to_owned(), "`issued_at` is missing"),
        (whole.replace("2025-12-31T23:00:00Z", "yesterday"), "`issued_at` is not a valid time"),
        (whole.replace("expires_in", "expires"), "`expires_in` is missing"),
        (whole.replace(KEYS, "null"), "`access_token` is missing"),
        (whole.replace(KEYS, "\"hunter2\""), "`access_token` is not JSON"),
        (whole.replace(KEYS, "[\"hunter2\"]"), "a value of an unexpected type"),
        (whole.replace("access_key_id", "x"), "`access_token.access_key_id` is missing"),
        (whole.replace("secret_access_key", "x"), "`access_token.secret_access_key` is missing"),
        (whole.replace("session_token", "x"), "`access_token.session_token` is missing"),
        (cache(3600, ""), "log in again with `ve login`"),
        (cache(3600, "hunter2").replace("client_id", "x"), "`client_id` is missing"),
    ] {
        let environment = user(&signin);
        environment.write(&path(), &content);
        let message = provide_error(&provider(&environment)).await;
        assert!(message.contains(expected), "{content}: {message}");
    }
    assert!(signin.received().is_empty());
    assert!(provide_error(&provider(&user(&signin))).await.contains("the login cache"));
}

#[tokio::test]
async fn the_file_can_set_the_endpoint_if_it_is_secure() {
    let signin = responses(|_, _| (200, refreshed("hunter2-next")));
    let environment = with_profile(r#"{"mode": "console-login", "login-session": "session-1"}"#);
    let named = |endpoint: &str| {
        cache(3600, "hunter2-first")
            .replace(r#""client_id""#, &format!(r#""endpoint_url": "{endpoint}", "client_id""#))
    };
    environment.write(&path(), named(&signin.url()));
    provide(&provider(&environment)).await.unwrap();
    assert_eq!(signin.lines(), ["POST /authorize/oauth/token"]);
    environment.write(&path(), named("http://signin.example"));
    assert!(provide_error(&provider(&environment)).await.contains("plain http"));
}
