//! TLS and proxies.

#![allow(clippy::unwrap_used)]

mod support;

use std::env;
use std::process::Command;

use support::callers::{Caller, OnTokio, builder};
use support::emulator_client;
use support::http_server::Server;
use support::proxy::Proxy;
use support::tls::{ExpiredServer, unrelated_authority};
use volcredis::error::{ConnectionErrorKind, TimeoutError};
use volcredis::{Builder, DynamicRequest, Error, ErrorKind};
use volcredis_emulator::Emulator;

/// A host reserved by RFC 6761, which can only be reached through a proxy.
const ELSEWHERE: &str = "redis.service.invalid";

/// Starts an emulator with a certificate for `host`.
fn emulator(host: &str) -> Emulator {
    Emulator::builder().tls([host]).start().unwrap()
}

/// Returns a builder of clients that trust the emulator.
fn trusting(emulator: &Emulator, url: &str) -> Builder {
    emulator_client(url).certificate_authority(emulator.certificate_authority().unwrap())
}

fn regions() -> DynamicRequest {
    DynamicRequest::new("DescribeRegions").unwrap()
}

/// Returns the results of a call with each client.
fn outcomes(builder: &Builder) -> [Result<u32, Error>; 2] {
    let callers: [Box<dyn Caller>; 2] = [
        Box::new(builder.clone().build().unwrap()),
        Box::new(OnTokio::new(builder.clone().into_async().build().unwrap())),
    ];
    callers.map(|caller| caller.call(&regions()).map(|response| response.attempts))
}

fn succeeds(builder: &Builder) {
    for outcome in outcomes(builder) {
        assert_eq!(outcome.unwrap(), 1);
    }
}

fn fails(builder: &Builder, kind: ConnectionErrorKind, says: &str) {
    for outcome in outcomes(builder) {
        let error = outcome.unwrap_err();
        let ErrorKind::Connection(connection) = error.kind() else { panic!("{error}") };
        assert_eq!(connection.kind, kind, "{error}");
        assert!(format!("{error:#}").contains(says), "{error:#}");
        assert!(!error.outcome_unknown());
    }
}

#[test]
fn a_certificate_authority_set_in_code_is_trusted_and_others_are_not() {
    let emulator = emulator(ELSEWHERE);
    for host in ["localhost", "127.0.0.1"] {
        let url = format!("https://{host}:{}", emulator.address().port());
        succeeds(&trusting(&emulator, &url));
        fails(
            &builder(&url).certificate_authority(unrelated_authority()),
            ConnectionErrorKind::Tls,
            "UnknownIssuer",
        );
    }
}

#[test]
fn an_expired_certificate_is_rejected() {
    let server = ExpiredServer::start("localhost");
    let builder = builder(&server.url("localhost")).certificate_authority(server.authority());
    fails(&builder, ConnectionErrorKind::Tls, "certificate expired");
}

#[test]
fn a_certificate_of_another_host_is_rejected() {
    let emulator = emulator("another.example");
    let proxy = Proxy::start(Some(emulator.address()));
    let builder = trusting(&emulator, &format!("https://{ELSEWHERE}")).proxy(proxy.url());
    fails(&builder, ConnectionErrorKind::Tls, &format!("not valid for name \"{ELSEWHERE}\""));
}

#[test]
fn the_outcome_is_known_after_a_timeout_of_the_handshake() {
    // The server waits for an HTTP request.
    let server = Server::always(Vec::new());
    let client = builder(&server.url().replace("http:", "https:"))
        .certificate_authority(unrelated_authority())
        .build()
        .unwrap();
    let change = DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1");
    let error = client.send(&change).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(TimeoutError::Connect { .. })), "{error}");
    assert_eq!((error.attempts(), error.outcome_unknown()), (3, false));
}

#[test]
fn an_invalid_certificate_is_an_error_of_the_builder() {
    let error =
        builder("https://localhost:1").certificate_authority("not a certificate").build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
}

#[test]
fn a_proxy_set_in_code_is_used() {
    let emulator = emulator(ELSEWHERE);
    let proxy = Proxy::start(Some(emulator.address()));
    succeeds(&trusting(&emulator, &format!("https://{ELSEWHERE}")).proxy(proxy.url()));
    let heads = proxy.heads();
    assert_eq!(heads.len(), 2);
    for head in heads {
        assert!(head.starts_with(&format!("CONNECT {ELSEWHERE}:443 HTTP/1.1\r\n")), "{head}");
        assert!(
            !head.to_ascii_lowercase().contains("authorization: hmac"),
            "the signature must not be sent to the proxy: {head}"
        );
    }
}

#[test]
fn a_rejection_by_the_proxy_is_reported() {
    let proxy = Proxy::start(None);
    let builder = builder(&format!("https://{ELSEWHERE}")).proxy(proxy.url());
    fails(&builder, ConnectionErrorKind::Proxy, "failed to connect through the proxy");
}

#[test]
fn the_error_of_an_unreachable_proxy_does_not_contain_its_password() {
    let gone = Proxy::start(None).url().replace("http://", "http://user:pass-of-the-tests@");
    let builder = builder(&format!("https://{ELSEWHERE}")).proxy(gone);
    for outcome in outcomes(&builder) {
        let error = outcome.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("pass-of-the-tests"), "{error:?}");
        assert!(matches!(error.kind(), ErrorKind::Connection(_)), "{error}");
    }
    assert!(!format!("{builder:?}").contains("pass-of-the-tests"));
}

#[test]
fn plain_http_is_for_loopback_endpoints_unless_allowed() {
    for url in ["http://127.0.0.1:9", "http://[::1]:9", "http://localhost:9"] {
        builder(url).build().unwrap();
    }
    let error = builder("http://192.0.2.1").build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error}");
    builder("http://192.0.2.1").allow_plain_http(true).build().unwrap();
}

/// Returns the output of [`one_call_in_this_environment`] with the given variables.
fn in_environment(emulator: &Emulator, variables: &[(&str, &str)]) -> String {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "one_call_in_this_environment", "--ignored", "--nocapture"])
        .env("TEST_AUTHORITY", emulator.certificate_authority().unwrap())
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "run by other tests in a process of its own"]
fn one_call_in_this_environment() {
    let builder = emulator_client(&format!("https://{ELSEWHERE}"))
        .certificate_authority(env::var("TEST_AUTHORITY").unwrap());
    for outcome in outcomes(&builder) {
        match outcome {
            Ok(_) => println!("outcome: success"),
            Err(error) => println!("outcome: {error}"),
        }
    }
}

#[test]
fn the_proxy_of_the_environment_is_used_except_for_its_exceptions() {
    let emulator = emulator(ELSEWHERE);
    let proxy = Proxy::start(Some(emulator.address()));
    let url = proxy.url();
    for variable in ["HTTPS_PROXY", "https_proxy"] {
        let output = in_environment(&emulator, &[(variable, &url)]);
        assert_eq!(output.matches("outcome: success").count(), 2, "{variable}: {output}");
    }
    let through = proxy.heads().len();
    assert_eq!(through, 4);
    for except in [ELSEWHERE, "service.invalid", "*"] {
        let output = in_environment(&emulator, &[("HTTPS_PROXY", &url), ("NO_PROXY", except)]);
        assert_eq!(output.matches("failed to resolve the host name").count(), 2, "{except}: {output}");
    }
    assert_eq!(proxy.heads().len(), through);
}
