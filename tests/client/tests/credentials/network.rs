//! The certificate authorities, the proxy and the timeouts of the client, used by its providers.

use std::sync::Arc;
use std::time::Duration;

use volcredis::credentials::{
    AssumeRoleProvider, CliProfileProvider, Context, ImdsProvider, OidcProvider, ProvideCredentials,
    StaticProvider,
};
use volcredis::{Builder, Client, Credentials, DynamicRequest, ErrorKind};
use volcredis_emulator::Emulator;

use crate::environment::{OWN_ACCOUNT, OWN_KEY, OWN_SECRET, TestEnvironment, provide, provide_error};
use crate::imds;
use crate::support::http_server::{Serve, Server, Step};
use crate::support::proxy::Proxy;

/// A host reserved by RFC 6761, which can only be reached through a proxy.
const STS: &str = "sts.service.invalid";
const SERVICE: &str = "redis.service.invalid";
/// `printf '%s' '{"start_url":"https://sso.example/start","session_name":"work"}' | sha1sum`
const SSO_CACHE: &str = ".volcengine/sso/cache/e1ecdbffe99b2cf42c4ab2b702e1d1c889ed993e.json";
/// `printf '%s' 'session-1' | sha1sum`
const LOGIN_CACHE: &str = ".volcengine/login/cache/96c71081c21826a93aad95a48dad46723ef67a06.json";

/// Starts an emulator of the service and of STS with TLS.
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

/// Returns the environment of a pod that uses the given STS.
fn pod(sts: &str) -> TestEnvironment {
    let environment = TestEnvironment::new();
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    environment
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

/// Returns the results of a call with each client.
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
    let environment = pod(&url);
    let authority = emulator.certificate_authority().unwrap();
    let builder = Client::builder("cn-beijing").endpoint(&url).certificate_authority(authority);
    for provider in
        [oidc(environment.context_with_system_clock()), assume(environment.context_with_system_clock())]
    {
        for outcome in outcomes(&builder.clone().credentials_provider(provider)) {
            outcome.unwrap();
        }
    }
    // The default chain has the context of the client.
    for outcome in outcomes(&builder.context(environment.context_with_system_clock())) {
        outcome.unwrap();
    }
}

#[test]
fn providers_use_the_proxy_of_the_client() {
    let emulator = emulator();
    let proxy = Proxy::start(Some(emulator.address()));
    let builder = Client::builder("cn-beijing")
        .endpoint(format!("https://{SERVICE}"))
        .certificate_authority(emulator.certificate_authority().unwrap())
        .proxy(proxy.url());
    let environment = pod(&format!("https://{STS}"));
    for provider in
        [oidc(environment.context_with_system_clock()), assume(environment.context_with_system_clock())]
    {
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

/// Returns the environment of a user with a profile for each mode that sends requests.
fn user() -> TestEnvironment {
    let environment = TestEnvironment::new();
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    environment.write(
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
    environment
        .write(SSO_CACHE, r#"{"access_token": "hunter2-access", "expires_at": "2026-01-01T00:10:00Z"}"#);
    environment.write(
        LOGIN_CACHE,
        r#"{"access_token": {"access_key_id": "AK", "secret_access_key": "hunter2", "session_token": "hunter2"},
            "issued_at": "2025-12-31T00:00:00Z", "expires_in": 60, "refresh_token": "hunter2", "client_id": "ve"}"#,
    );
    environment
}

const HOSTS: [(&str, &str); 4] = [
    ("assume", "sts.volcengineapi.com:443"),
    ("oidc", "sts.volcengineapi.com:443"),
    ("sso", "cloudidentity-portal.cn-shanghai.volces.com:443"),
    ("login", "signin.volcengine.com:443"),
];

#[test]
fn every_provider_uses_the_proxy_of_the_client() {
    let environment = user();
    for (profile, host) in HOSTS {
        let proxy = Proxy::start(None);
        let provider = CliProfileProvider::new().profile(profile).with_context(environment.context());
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
async fn a_provider_without_a_client_uses_the_proxy_of_the_environment() {
    for (profile, host) in HOSTS {
        let proxy = Proxy::start(None);
        let environment = user().variable("https_proxy", proxy.url());
        provide_error(&CliProfileProvider::new().profile(profile).with_context(environment.context())).await;
        assert!(proxy.heads()[0].starts_with(&format!("CONNECT {host} ")), "{profile}: {:?}", proxy.heads());
        let environment = user().variable("HTTPS_PROXY", "socks5://user:hunter2@proxy.example");
        let message =
            provide_error(&CliProfileProvider::new().profile(profile).with_context(environment.context()))
                .await;
        assert!(message.contains("invalid HTTPS_PROXY: SOCKS proxies are not supported"), "{message}");
    }
}

#[tokio::test]
async fn the_metadata_service_and_loopback_hosts_are_reached_without_a_proxy() {
    let proxy = Proxy::start(None);
    let metadata = imds::metadata("backup");
    let environment = TestEnvironment::new()
        .variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url())
        .variable("http_proxy", proxy.url())
        .variable("ALL_PROXY", proxy.url());
    provide(&ImdsProvider::new().with_context(environment.context())).await.unwrap();

    let emulator =
        Emulator::builder().access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET).sts(true).start().unwrap();
    let environment =
        pod(&emulator.url()).variable("http_proxy", proxy.url()).variable("ALL_PROXY", proxy.url());
    provide(&OidcProvider::new().with_context(environment.context_with_system_clock())).await.unwrap();
    assert!(proxy.heads().is_empty());
}

#[test]
fn the_metadata_service_is_reached_without_the_proxy_of_the_client() {
    let proxy = Proxy::start(None);
    let emulator = Emulator::builder().instance_role("backup").start().unwrap();
    let environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url());
    let client = Client::builder("cn-beijing")
        .endpoint(format!("https://{SERVICE}"))
        .proxy(proxy.url())
        .credentials_provider(Arc::new(
            ImdsProvider::new().with_context(environment.context_with_system_clock()),
        ))
        .build()
        .unwrap();
    let error = client.send(&request()).unwrap_err();
    // The provider succeeded: the proxy rejected the call.
    assert!(matches!(error.kind(), ErrorKind::Connection(_)), "{error}");
    assert!(proxy.heads().iter().all(|head| head.starts_with(&format!("CONNECT {SERVICE}:443 "))));
}

#[test]
fn providers_use_the_attempt_timeout_of_the_client() {
    let sts = Server::sequence(vec![Serve::Steps(vec![Step::Stall])]);
    let environment = pod(&sts.url());
    let builder = Client::builder("cn-beijing")
        .endpoint("http://127.0.0.1:9")
        .attempt_timeout(Duration::from_millis(50))
        // Less than the default timeout of a provider.
        .timeout(Duration::from_secs(8))
        .credentials_provider(oidc(environment.context_with_system_clock()));
    for outcome in outcomes(&builder) {
        let error = outcome.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert!(error.to_string().contains("no response from STS"), "{error}");
    }
}
