//! The contents of errors: the token that was sent, no secret that a server repeats, and no message twice.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;
use support::callers::{Caller, OnTokio, builder};
use support::http_server::{Serve, Server, Step, response};
use support::responses::{service_error, success};
use support::tls::ExpiredServer;
use volcredis::actions::{CreateBackupRequest, DescribeRegionsRequest, ModifyCrossRegionBackupPolicyRequest};
use volcredis::credentials::{CredentialsError, FunctionProvider};
use volcredis::types::InstanceStatus;
use volcredis::{
    Builder, CancellationToken, Client, Credentials, DynamicRequest, Error, ErrorKind, RetryConfig,
};

#[test]
fn an_error_contains_the_token_that_was_sent() {
    let start = || Server::sequence(vec![Serve::Steps(vec![Step::Reset]); 3]);
    for (server, asynchronous) in [(start(), false), (start(), true)] {
        let builder = builder(&server.url());
        let caller: Box<dyn Caller> = match asynchronous {
            false => Box::new(builder.build().unwrap()),
            true => Box::new(OnTokio::new(builder.into_async().build().unwrap())),
        };
        let request = DynamicRequest::new("CreateBackup").unwrap().parameter("InstanceId", "redis-1");
        let error = caller.call(&request).unwrap_err();
        assert!(error.outcome_unknown());
        let token = error.client_token().unwrap();
        let received = server.received();
        assert_eq!(received.len(), 3);
        for request in received {
            assert_eq!(request.json()["ClientToken"], token);
        }
    }
}

/// The ways in which a server can repeat a string of the request.
#[derive(Clone, Copy, Debug)]
enum Place {
    Message,
    Code,
    RequestId,
    Page,
    HeaderRequestId,
    /// Fails the connection.
    HeaderOf10Mb,
    ContentEncoding,
    Metadata,
}

impl Place {
    fn response(self, echo: &str) -> Vec<u8> {
        let padding = "x".repeat(10_000_000);
        let error = |code: &str, message: &str, request_id: &str| {
            let error = json!({"Code": code, "Message": message});
            response(
                400,
                "",
                json!({"ResponseMetadata": {"RequestId": request_id, "Error": error}}).to_string(),
            )
        };
        let header = |name: &str, padding: &str| {
            let echo = echo.replace(['\r', '\n'], " ");
            format!("{name}: {echo}{padding}\r\n")
        };
        match self {
            Self::Message => error("InvalidParameter", &format!("{echo}{padding}"), "r-1"),
            Self::Code => error(&format!("{echo}{padding}"), "no", "r-1"),
            Self::RequestId => error("InvalidParameter", "no", &format!("{echo}{padding}")),
            Self::Page => response(400, "Content-Type: text/html\r\n", format!("<pre>{echo}{padding}")),
            Self::HeaderRequestId => response(400, &header("X-Tt-Logid", &padding[..100_000]), "<html>"),
            Self::HeaderOf10Mb => response(400, &header("X-Tt-Logid", &padding), "<html>"),
            Self::ContentEncoding => response(200, &header("Content-Encoding", &padding[..100_000]), "{}"),
            Self::Metadata => {
                response(200, "", json!({"ResponseMetadata": format!("{echo}{padding}")}).to_string())
            }
        }
    }
}

#[test]
fn errors_are_short_and_contain_no_secret_that_a_server_repeats() {
    use Place::{Code, ContentEncoding, HeaderOf10Mb, HeaderRequestId, Message, Metadata, Page, RequestId};
    const TOKEN: &str = "the-session-token";
    const PASSWORD: &str = "the!Password-1";
    let places = [Message, Code, RequestId, Page, HeaderRequestId, HeaderOf10Mb, ContentEncoding, Metadata];
    for place in places {
        let server = Server::responses(move |received, _| {
            let body = String::from_utf8_lossy(&received.body);
            let authorization = received.header("authorization").unwrap();
            // As they are, and as the body and the headers spell them.
            let echo = format!("\u{1b}[31m{PASSWORD} {TOKEN} {authorization} {body}");
            place.response(&echo.replace('\u{1b}', if place as u8 > Page as u8 { "" } else { "\u{1b}" }))
        });
        let request = DynamicRequest::new("CreateDBAccount")
            .unwrap()
            .parameter("InstanceId", "redis-1")
            .parameter("AccountName", "app")
            .parameter("RoleName", "Administrator")
            .parameter("Password", PASSWORD);
        let builder = builder(&server.url())
            .credentials(Credentials::new("AKLTtest", "secret").with_session_token(TOKEN))
            .attempt_timeout(Duration::from_secs(10))
            .retry(RetryConfig::none());
        let asynchronous = OnTokio::new(builder.clone().into_async().build().unwrap());
        let blocking = builder.build().unwrap();
        let callers: [&dyn Caller; 2] = [&blocking, &asynchronous];
        for caller in callers {
            let error = caller.call(&request).unwrap_err();
            let request_id = error.request_id().unwrap_or_default();
            assert!(request_id.chars().count() <= 129, "{request_id}");
            for shown in [error.to_string(), format!("{error:?}"), request_id.to_owned()] {
                assert!(shown.len() < 5_000, "{place:?}: {} bytes", shown.len());
                assert!(!shown.contains(char::is_control), "{place:?}: {shown}");
                for secret in [TOKEN, "Password-1"] {
                    assert!(!shown.contains(secret), "{place:?}: {secret} is in {shown}");
                }
                let mut signatures = shown.split("Signature=").skip(1);
                assert!(signatures.all(|signature| signature.starts_with('[')), "{place:?}: {shown}");
            }
            assert!(
                // Codings are only shown if they are known.
                error.to_string().contains("[redacted]") || matches!(place, HeaderOf10Mb | ContentEncoding),
                "{place:?}: {error}"
            );
        }
    }
}

fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Validation(_) => "validation",
        ErrorKind::UnknownAction(_) => "unknown action",
        ErrorKind::Configuration(_) => "configuration",
        ErrorKind::Credentials(_) => "credentials",
        ErrorKind::Connection(_) => "connection",
        ErrorKind::Timeout(_) => "timeout",
        ErrorKind::Service(_) => "service",
        ErrorKind::InvalidResponse(_) => "invalid response",
        ErrorKind::Wait(_) => "wait",
        ErrorKind::Cancelled => "cancelled",
        other => panic!("a new kind, which this test lacks: {other:?}"),
    }
}

/// Returns errors of each kind, as clients return them.
fn errors_of_each_kind() -> Vec<Error> {
    let regions = DescribeRegionsRequest::new();
    let call = |builder: Builder<Client>| builder.build().unwrap().describe_regions(&regions).unwrap_err();
    let once = |url: &str| builder(url).retry(RetryConfig::none());

    let unused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let reset = Server::sequence(vec![Serve::Steps(vec![Step::Reset])]);
    let failing = Server::always(service_error(500, "InternalError"));
    let no_json = Server::always(response(200, "", "<html>"));
    let expired = ExpiredServer::start("localhost");
    let deleted = Server::always(success(&json!({ "Status": "CreateFailed" })));
    let vault = FunctionProvider::new("vault", || {
        Err(CredentialsError::new("the vault refuses")
            .with_source(std::io::Error::other("sealed since noon")))
    });
    let cancelled = CancellationToken::new();
    cancelled.cancel();
    let client = once(&failing.url()).build().unwrap();
    let policy = ModifyCrossRegionBackupPolicyRequest::new("redis-1", true);
    vec![
        call(once(&format!("http://{unused}"))),
        call(once(&reset.url())),
        call(once(&failing.url())),
        call(once(&no_json.url())),
        call(once(&expired.url("localhost")).certificate_authority(expired.authority())),
        call(once(&failing.url()).credentials_provider(vault)),
        call(once(&failing.url()).timeout(Duration::from_nanos(1))),
        builder("ftp://localhost").build().unwrap_err(),
        builder(&deleted.url())
            .build()
            .unwrap()
            .wait()
            .instance("redis-1", &InstanceStatus::Running)
            .unwrap_err(),
        client.with_cancellation(&cancelled).create_backup(&CreateBackupRequest::new("redis-1")).unwrap_err(),
        client.modify_cross_region_backup_policy(&policy).unwrap_err(),
        DynamicRequest::new("CreateBakcup").unwrap_err().into(),
    ]
}

#[test]
fn no_error_prints_a_message_twice() {
    let mut kinds = BTreeSet::new();
    for error in errors_of_each_kind() {
        kinds.insert(kind(&error));
        let printed = format!("{error:#}");
        let error = anyhow::Error::from(error);
        let messages: Vec<String> = error.chain().map(ToString::to_string).collect();
        for (index, message) in messages.iter().enumerate() {
            for other in messages.iter().skip(index + 1) {
                assert!(!message.contains(other) && !other.contains(message), "{messages:?}");
            }
        }
        assert_eq!(format!("{error:#}"), messages.join(": "));
        assert_eq!(printed.matches(messages.last().unwrap()).count(), 1, "{printed}");
        println!("{error:#}");
    }
    assert_eq!(kinds.len(), 10, "{kinds:?}");
}
