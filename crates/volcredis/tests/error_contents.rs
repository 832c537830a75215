//! The contents of errors: the token that was sent, and no secret that a server repeats.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::json;
use support::callers::{Caller, OnTokio, builder};
use support::http_server::{Serve, Server, Step, response};
use volcredis::{Credentials, DynamicRequest, RetryConfig};

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
        let header = |name: &str| format!("{name}: {}\r\n", echo.replace(['\r', '\n'], " "));
        match self {
            Self::Message => error("InvalidParameter", &format!("{echo}{padding}"), "r-1"),
            Self::Code => error(&format!("{echo}{padding}"), "no", "r-1"),
            Self::RequestId => error("InvalidParameter", "no", &format!("{echo}{padding}")),
            Self::Page => response(400, "Content-Type: text/html\r\n", format!("<pre>{echo}{padding}")),
            Self::HeaderRequestId => response(400, &header("X-Tt-Logid"), "<html>"),
            Self::ContentEncoding => response(200, &header("Content-Encoding"), "{}"),
            Self::Metadata => {
                response(200, "", json!({"ResponseMetadata": format!("{echo}{padding}")}).to_string())
            }
        }
    }
}

#[test]
fn errors_are_short_and_contain_no_secret_that_a_server_repeats() {
    use Place::{Code, ContentEncoding, HeaderRequestId, Message, Metadata, Page, RequestId};
    const TOKEN: &str = "the-session-token";
    const PASSWORD: &str = "the!Password-1";
    for place in [Message, Code, RequestId, Page, HeaderRequestId, ContentEncoding, Metadata] {
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
                for secret in [TOKEN, "Password-1", "Signature=0"] {
                    assert!(!shown.contains(secret), "{place:?}: {secret} is in {shown}");
                }
            }
            assert!(
                error.to_string().contains("[redacted]") || matches!(place, ContentEncoding),
                "{place:?}: {error}"
            );
        }
    }
}
