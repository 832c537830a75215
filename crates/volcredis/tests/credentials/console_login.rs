//! The mode `console-login` of the command line.

use std::sync::{Arc, Mutex};

use volcredis::credentials::CliFileProvider;

use crate::cli_file::with_profile;
use crate::http::{always, form, responses};
use crate::support::http_server::Server;
use crate::world::{World, ask, complaint, temporary};

/// `printf '%s' 'session-1' | sha1sum`
const NAME: &str = "96c71081c21826a93aad95a48dad46723ef67a06.json";
const KEYS: &str = r#"{"access_key_id": "AKlogin", "secret_access_key": "hunter2-secret", "session_token": "hunter2-token"}"#;

fn user(signin: &Server) -> World {
    with_profile(r#"{"mode": "Console-Login", "login-session": "session-1"}"#)
        .variable("VOLCREDIS_SIGNIN_ENDPOINT", signin.url())
}

/// The cache of credentials that were issued an hour before the tests begin.
fn cache(expires_in: i64, refresh_token: &str) -> String {
    format!(
        r#"{{"access_token": {KEYS}, "issued_at": "2025-12-31T23:00:00Z", "expires_in": {expires_in},
            "refresh_token": "{refresh_token}", "client_id": "ve", "scope": "Console:All:All"}}"#
    )
}

fn path() -> String {
    format!(".volcengine/login/cache/{NAME}")
}

fn provider(world: &World) -> CliFileProvider {
    CliFileProvider::new().with_context(world.context())
}

/// An answer with new credentials and a new refresh token.
fn refreshed(refresh_token: &str) -> String {
    let keys = serde_json::to_string(&KEYS.replace("AKlogin", "AKnew")).unwrap();
    format!(r#"{{"access_token": {keys}, "refresh_token": "{refresh_token}", "expires_in": 900}}"#)
}

const SPENT: &str = r#"{"error": "invalid_grant", "error_description": "hunter2-first is spent"}"#;

#[tokio::test]
async fn the_cache_holds_the_credentials() {
    let signin = always(500, "");
    let world = user(&signin);
    world.write(&path(), cache(7200, "hunter2-first"));
    assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKlogin", 3600, 60));
    let as_text = serde_json::to_string(KEYS).unwrap();
    world.write(&path(), cache(7200, "").replace(KEYS, &as_text));
    assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKlogin", 3600, 60));

    let elsewhere = world.path("elsewhere").display().to_string();
    let world = world.variable("VOLCENGINE_LOGIN_CACHE_DIRECTORY", elsewhere);
    assert!(complaint(&provider(&world)).await.contains("elsewhere"));
    world.write(&format!("elsewhere/{NAME}"), cache(7200, "hunter2-first"));
    ask(&provider(&world)).await.unwrap();
    assert!(signin.received().is_empty());
}

#[tokio::test]
async fn an_expired_session_is_refreshed_in_memory() {
    let signin = responses(|_, before| (200, refreshed(&format!("hunter2-{before}"))));
    let world = user(&signin);
    world.write(&path(), cache(3600, "hunter2-first"));
    let files = world.files();
    let first = provider(&world);
    assert_eq!(ask(&first).await.unwrap(), temporary("AKnew", 900, 60));
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
    // What was refreshed is kept while it holds; then the refresh token that came with it is used.
    ask(&first).await.unwrap();
    assert_eq!(signin.received().len(), 1);
    ask(&first.clone().with_context(world.context_at(900))).await.unwrap();
    assert_eq!(form(&signin.received()[1], "refresh_token").as_deref(), Some("hunter2-0"));
    assert_eq!(world.files(), files);

    // What the command line writes comes before what was kept.
    world.write(&path(), cache(7200, "hunter2-written"));
    assert_eq!(ask(&first).await.unwrap().access_key, "AKlogin");
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn a_failing_refresh_is_not_repeated_and_no_error_while_the_old_ones_hold() {
    let signin = always(503, "hunter2");
    let world = user(&signin);
    world.write(&path(), cache(3600 + 30, "hunter2-first"));
    assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKlogin", 30, 60));
    assert_eq!(signin.received().len(), 1);
    let expired = provider(&world).with_context(world.context_at(30));
    assert!(complaint(&expired).await.ends_with("the sign-in service answered with HTTP 503"));
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn a_spent_token_makes_the_file_be_read_once_more() {
    // Meanwhile nobody has written the file: the session is over.
    let signin = always(400, SPENT);
    let world = user(&signin);
    world.write(&path(), cache(3600, "hunter2-first"));
    let text = complaint(&provider(&world)).await;
    assert!(text.contains("sign in again with `ve login`"), "{text}");
    assert!(text.contains("invalid_grant: [redacted] is spent"), "{text}");
    assert_eq!(signin.received().len(), 1);

    // Or the command line has written it, with credentials that hold, or with a token that is still good.
    for (written, expected, requests) in [(7200, "AKlogin", 1), (3600, "AKnew", 2)] {
        let place: Arc<Mutex<Option<std::path::PathBuf>>> = Arc::default();
        let shared = Arc::clone(&place);
        let signin = responses(move |request, _| {
            if form(request, "refresh_token").as_deref() == Some("hunter2-second") {
                return (200, refreshed("hunter2-third"));
            }
            let place = shared.lock().unwrap().clone().unwrap();
            std::fs::write(place, cache(written, "hunter2-second")).unwrap();
            (400, SPENT.to_owned())
        });
        let world = user(&signin);
        *place.lock().unwrap() = Some(world.write(&path(), cache(3600, "hunter2-first")));
        assert_eq!(ask(&provider(&world)).await.unwrap().access_key, expected);
        assert_eq!(signin.received().len(), requests);
    }
    // But only once.
    let place: Arc<Mutex<Option<std::path::PathBuf>>> = Arc::default();
    let shared = Arc::clone(&place);
    let signin = responses(move |request, before| {
        let place = shared.lock().unwrap().clone().unwrap();
        std::fs::write(place, cache(3600, &format!("hunter2-{before}"))).unwrap();
        (400, SPENT.replace("hunter2-first", &form(request, "refresh_token").unwrap()))
    });
    let world = user(&signin);
    *place.lock().unwrap() = Some(world.write(&path(), cache(3600, "hunter2-first")));
    complaint(&provider(&world)).await;
    assert_eq!(signin.received().len(), 2);
}

#[tokio::test]
async fn caches_that_do_not_help_are_named() {
    let signin = always(500, "");
    let whole = cache(7200, "hunter2-first");
    for (content, expected) in [
        ("hunter2".to_owned(), "is not JSON"),
        ("{}".to_owned(), "`issued_at` is missing"),
        (whole.replace("2025-12-31T23:00:00Z", "yesterday"), "`issued_at` is not a time"),
        (whole.replace("expires_in", "expires"), "`expires_in` is missing"),
        (whole.replace(KEYS, "null"), "`access_token` is missing"),
        (whole.replace(KEYS, "\"hunter2\""), "`access_token` is not JSON"),
        (whole.replace(KEYS, "[\"hunter2\"]"), "a value of another type"),
        (whole.replace("access_key_id", "x"), "`access_token.access_key_id` is missing"),
        (whole.replace("secret_access_key", "x"), "`access_token.secret_access_key` is missing"),
        (whole.replace("session_token", "x"), "`access_token.session_token` is missing"),
        (cache(3600, ""), "sign in again with `ve login`"),
        (cache(3600, "hunter2").replace("client_id", "x"), "`client_id` is missing"),
    ] {
        let world = user(&signin);
        world.write(&path(), &content);
        let text = complaint(&provider(&world)).await;
        assert!(text.contains(expected), "{content}: {text}");
    }
    assert!(signin.received().is_empty());
    assert!(complaint(&provider(&user(&signin))).await.contains("the login cache"));
}

#[tokio::test]
async fn the_file_may_name_the_service_but_only_a_safe_one() {
    let signin = responses(|_, _| (200, refreshed("hunter2-next")));
    let world = with_profile(r#"{"mode": "console-login", "login-session": "session-1"}"#);
    let named = |place: &str| {
        cache(3600, "hunter2-first")
            .replace(r#""client_id""#, &format!(r#""endpoint_url": "{place}", "client_id""#))
    };
    world.write(&path(), named(&signin.url()));
    ask(&provider(&world)).await.unwrap();
    assert_eq!(signin.lines(), ["POST /authorize/oauth/token"]);
    world.write(&path(), named("http://signin.example"));
    assert!(complaint(&provider(&world)).await.contains("plain http"));
}
