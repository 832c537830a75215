//! What holds for calls holds for the requests of providers too: certificate authorities, proxy and timeouts.

use std::sync::Arc;
use std::time::Duration;

use volcredis::credentials::{
    AssumeRoleProvider, CliFileProvider, Context, InstanceProvider, OidcProvider, ProvideCredentials,
    StaticProvider,
};
use volcredis::{Builder, Client, Credentials, DynamicRequest, ErrorKind};
use volcredis_emulator::Emulator;

use crate::instance;
use crate::support::http_server::{Serve, Server, Step};
use crate::support::proxy::Proxy;
use crate::world::{OWN_ACCOUNT, OWN_KEY, OWN_SECRET, World, ask, complaint};

/// By RFC 6761 no such host can be looked up: what reaches it goes through a proxy.
const STS: &str = "sts.service.invalid";
const SERVICE: &str = "redis.service.invalid";
/// `printf '%s' '{"start_url":"https://sso.example/start","session_name":"work"}' | sha1sum`
const SSO_CACHE: &str = ".volcengine/sso/cache/e1ecdbffe99b2cf42c4ab2b702e1d1c889ed993e.json";
/// `printf '%s' 'session-1' | sha1sum`
const LOGIN_CACHE: &str = ".volcengine/login/cache/96c71081c21826a93aad95a48dad46723ef67a06.json";

/// An emulator of the service and of STS, over TLS, under those names.
fn emulator() -> Emulator {
    Emulator::builder()
        .tls([SERVICE, STS])
        .access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET)
        .sts(true)
        .start()
        .unwrap()
}

fn request() -> DynamicRequest {
    DynamicRequest::new("DescribeRegions").unwrap()
}

/// A pod whose token leads to that STS.
fn pod(sts: &str) -> World {
    let world = World::new();
    let token = world.write("token", "hunter2.oidc").display().to_string();
    world
        .variable("VOLCENGINE_OIDC_ROLE_TRN", format!("trn:iam::{OWN_ACCOUNT}:role/backup"))
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCREDIS_STS_ENDPOINT", sts)
}

fn oidc(context: Context) -> Arc<dyn ProvideCredentials> {
    Arc::new(OidcProvider::new().with_context(context))
}

fn assume(context: Context) -> Arc<dyn ProvideCredentials> {
    let own = Arc::new(StaticProvider::new(Credentials::new(OWN_KEY, OWN_SECRET)));
    Arc::new(
        AssumeRoleProvider::new(own, format!("trn:iam::{OWN_ACCOUNT}:role/backup")).with_context(context),
    )
}

/// What comes of a call with either client. Each is gone before the next: the proxy leads one connection at a time.
fn outcomes(builder: &Builder) -> [Result<(), volcredis::Error>; 2] {
    let blocking = builder.clone().build().unwrap().send(&request()).map(drop);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = builder.clone().into_async().build().unwrap();
    [blocking, runtime.block_on(client.send(&request())).map(drop)]
}

#[test]
fn providers_trust_the_authorities_of_the_client() {
    let emulator = emulator();
    let url = format!("https://localhost:{}", emulator.address().port());
    let world = pod(&url);
    let authority = emulator.certificate_authority().unwrap();
    let builder = Client::builder("cn-beijing").endpoint(&url).certificate_authority(authority);
    for provider in [oidc(world.context_of_now()), assume(world.context_of_now())] {
        for outcome in outcomes(&builder.clone().credentials_provider(provider)) {
            outcome.unwrap();
        }
    }
    // The default chain has the context of the client.
    for outcome in outcomes(&builder.context(world.context_of_now())) {
        outcome.unwrap();
    }
}

#[test]
fn providers_go_through_the_proxy_of_the_client() {
    let emulator = emulator();
    let proxy = Proxy::start(Some(emulator.address()));
    let builder = Client::builder("cn-beijing")
        .endpoint(format!("https://{SERVICE}"))
        .certificate_authority(emulator.certificate_authority().unwrap())
        .proxy(proxy.url());
    let world = pod(&format!("https://{STS}"));
    for provider in [oidc(world.context_of_now()), assume(world.context_of_now())] {
        let before = proxy.heads().len();
        for outcome in outcomes(&builder.clone().credentials_provider(provider)) {
            outcome.unwrap();
        }
        let hosts: Vec<String> =
            proxy.heads()[before..].iter().map(|head| head.split(' ').nth(1).unwrap().to_owned()).collect();
        let each = [format!("{STS}:443"), format!("{SERVICE}:443")];
        assert_eq!(hosts, [each.clone(), each].concat());
    }
}

/// A user with a profile for each mode that asks over the network.
fn user() -> World {
    let world = World::new();
    let token = world.write("token", "hunter2.oidc").display().to_string();
    world.write(
        ".volcengine/config.json",
        format!(
            r#"{{"profiles": {{
                "assume": {{"mode": "RamRoleArn", "access-key": "AK", "secret-key": "hunter2",
                            "role-trn": "trn:iam::1:role/x"}},
                "oidc": {{"mode": "OIDC", "role-trn": "trn:iam::1:role/x", "oidc-token-file": "{token}"}},
                "sso": {{"mode": "sso", "sso-session-name": "work", "account-id": "1", "role-name": "x"}},
                "login": {{"mode": "console-login", "login-session": "session-1"}}}},
                "sso-session": {{"work": {{"start-url": "https://sso.example/start", "region": "cn-shanghai"}}}}}}"#
        ),
    );
    world.write(SSO_CACHE, r#"{"access_token": "hunter2-access", "expires_at": "2026-01-01T00:10:00Z"}"#);
    world.write(
        LOGIN_CACHE,
        r#"{"access_token": {"access_key_id": "AK", "secret_access_key": "hunter2", "session_token": "hunter2"},
            "issued_at": "2025-12-31T00:00:00Z", "expires_in": 60, "refresh_token": "hunter2", "client_id": "ve"}"#,
    );
    world
}

const HOSTS: [(&str, &str); 4] = [
    ("assume", "sts.volcengineapi.com:443"),
    ("oidc", "sts.volcengineapi.com:443"),
    ("sso", "cloudidentity-portal.cn-shanghai.volces.com:443"),
    ("login", "signin.volcengine.com:443"),
];

#[test]
fn every_provider_asks_through_the_proxy_that_the_client_was_given() {
    let world = user();
    for (profile, host) in HOSTS {
        let proxy = Proxy::start(None);
        let provider = CliFileProvider::new().profile(profile).with_context(world.context());
        let client = Client::builder("cn-beijing")
            .endpoint("http://127.0.0.1:9")
            .proxy(proxy.url())
            .credentials_provider(Arc::new(provider))
            .build()
            .unwrap();
        let error = client.send(&request()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert!(proxy.heads()[0].starts_with(&format!("CONNECT {host} ")), "{profile}: {:?}", proxy.heads());
    }
}

#[tokio::test]
async fn a_provider_without_a_client_obeys_the_environment() {
    for (profile, host) in HOSTS {
        let proxy = Proxy::start(None);
        let world = user().variable("https_proxy", proxy.url());
        complaint(&CliFileProvider::new().profile(profile).with_context(world.context())).await;
        assert!(proxy.heads()[0].starts_with(&format!("CONNECT {host} ")), "{profile}: {:?}", proxy.heads());
        let world = user().variable("HTTPS_PROXY", "socks5://user:hunter2@proxy.example");
        let text = complaint(&CliFileProvider::new().profile(profile).with_context(world.context())).await;
        assert!(text.contains("HTTPS_PROXY cannot be used: SOCKS proxies are not supported"), "{text}");
    }
}

#[tokio::test]
async fn the_metadata_service_and_this_machine_are_reached_without_a_proxy() {
    let proxy = Proxy::start(None);
    let metadata = instance::metadata("backup");
    let world = World::new()
        .variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url())
        .variable("http_proxy", proxy.url())
        .variable("ALL_PROXY", proxy.url());
    ask(&InstanceProvider::new().with_context(world.context())).await.unwrap();

    let emulator =
        Emulator::builder().access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET).sts(true).start().unwrap();
    let world = pod(&emulator.url()).variable("http_proxy", proxy.url()).variable("ALL_PROXY", proxy.url());
    ask(&OidcProvider::new().with_context(world.context_of_now())).await.unwrap();
    assert!(proxy.heads().is_empty());
}

#[test]
fn the_metadata_service_is_reached_without_the_proxy_of_the_client() {
    let proxy = Proxy::start(None);
    let emulator = Emulator::builder().instance_role("backup").start().unwrap();
    let world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url());
    let client = Client::builder("cn-beijing")
        .endpoint(format!("https://{SERVICE}"))
        .proxy(proxy.url())
        .credentials_provider(Arc::new(InstanceProvider::new().with_context(world.context_of_now())))
        .build()
        .unwrap();
    let error = client.send(&request()).unwrap_err();
    // The credentials were there: it is the call that the proxy refuses.
    assert!(matches!(error.kind(), ErrorKind::Connection(_)), "{error}");
    assert!(proxy.heads().iter().all(|head| head.starts_with(&format!("CONNECT {SERVICE}:443 "))));
}

#[test]
fn the_timeout_of_an_attempt_holds_for_providers() {
    let sts = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let world = pod(&sts.url());
    let builder = Client::builder("cn-beijing")
        .endpoint("http://127.0.0.1:9")
        .attempt_timeout(Duration::from_millis(50))
        // Sooner than a provider on its own gives up.
        .timeout(Duration::from_secs(8))
        .credentials_provider(oidc(world.context_of_now()));
    for outcome in outcomes(&builder) {
        let error = outcome.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert!(error.to_string().contains("STS gave no answer"), "{error}");
    }
}
