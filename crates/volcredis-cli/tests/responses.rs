//! Tests of responses as servers and gateways send them.

#![allow(clippy::unwrap_used)]

#[path = "support/http_server.rs"]
#[allow(dead_code, unreachable_pub)]
mod http_server;
#[path = "support/listener.rs"]
#[allow(unreachable_pub)]
mod listener;

use std::process::Command;

use http_server::{Server, response};
use serde_json::{Value, json};

/// Calls a server that sends this response. Returns the exit code, standard output and standard error.
fn call(status: u16, headers: &str, body: &[u8]) -> (Option<i32>, String, String) {
    send(&Server::always(response(status, headers, body)), &["DescribeDBInstances"])
}

/// Sends a request to a server. Returns the exit code, standard output and standard error.
fn send(server: &Server, request: &[&str]) -> (Option<i32>, String, String) {
    let url = server.url();
    let mut command = Command::new(env!("CARGO_BIN_EXE_volcredis"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VOLC")) {
        command.env_remove(name);
    }
    let output = command
        .env_remove("HOME")
        .env("VOLCENGINE_ACCESS_KEY", "AK")
        .env("VOLCENGINE_SECRET_KEY", "SK")
        .args(["--region", "cn-beijing", "--endpoint", &url, "--max-attempts", "1"])
        .arg("call")
        .args(request)
        .output()
        .unwrap();
    let string = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), string(output.stdout), string(output.stderr))
}

#[test]
fn an_invalid_character_is_replaced_and_the_rest_is_kept() {
    for (name, expected) in [
        (&br"a\ud83d"[..], "a\u{fffd}"),
        (b"a\xff", "a\u{fffd}"),
        (b"a\tb", "a\tb"),
        (br"\\ud83d", r"\ud83d"),
    ] {
        let before = b"\xef\xbb\xbf{\"responseMetadata\":{\"requestId\":\"r-1\"},\"Result\":{\"New\":\"";
        let (code, out, err) =
            call(200, "Content-Encoding: utf-8\r\n", &[before, name, b"\",\"Total\":1}}"].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""));
        let out: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(out["Result"], json!({ "New": expected, "Total": 1 }));
        assert_eq!(out["ResponseMetadata"]["RequestId"], "r-1");
    }
}

#[test]
fn output_is_short_and_contains_no_secret_that_a_server_repeats() {
    const PASSWORD: &str = "the!Password-1";
    let request = json!({"InstanceId": "redis-1", "AccountName": "app", "RoleName": "Administrator", "Password": PASSWORD});
    let request = ["CreateDBAccount", "--json", &request.to_string(), "--yes"];
    for place in ["message", "code", "request ID", "page", "header"] {
        let server = Server::responses(move |received, _| {
            let body = String::from_utf8_lossy(&received.body);
            let echo = format!("not {body} {}", received.header("authorization").unwrap());
            let long = format!("\u{1b}[31m{echo}{}", "x".repeat(10_000_000));
            let error = |code: &str, message: &str, id: &str| {
                let metadata = json!({"RequestId": id, "Error": {"Code": code, "Message": message}});
                response(400, "", json!({ "ResponseMetadata": metadata }).to_string())
            };
            match place {
                "message" => error("InvalidParameter", &long, "r-1"),
                "code" => error(&long, "no", "r-1"),
                "request ID" => error("InvalidParameter", "no", &long),
                "page" => response(400, "Content-Type: text/html\r\n", format!("<pre>{long}")),
                // Longer headers fail the connection.
                _ => response(400, &format!("X-Tt-Logid: {echo}{}\r\n", "x".repeat(100_000)), "<pre>"),
            }
        });
        // The second time with attempts and log events.
        for options in [&[][..], &["--verbose", "--debug"]] {
            let (code, out, err) = send(&server, &[&request, options].concat());
            assert!(code != Some(0) && out.is_empty(), "{place}: {code:?}: {out}");
            assert!(err.len() < 20_000, "{place}: {} bytes", err.len());
            assert!(err.contains("[redacted]"), "{place}: {err}");
            assert!(!err.contains("Password-1"), "{place}: {err}");
            assert!(
                !err.contains(|character: char| character.is_control() && character != '\n'),
                "{place}: {err}"
            );
            let mut signatures = err.split("Signature=").skip(1);
            assert!(signatures.all(|signature| signature.starts_with('[')), "{place}: {err}");
        }
    }
}

#[test]
fn an_error_keeps_its_code_and_message() {
    let body = br#"{"ResponseMetadata":{"RequestId":"r-1","Error":{"code":"InstanceNotExist","message":"gone\udc80"}}}"#;
    let (code, out, err) = call(404, "", body);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("InstanceNotExist: gone\u{fffd} (HTTP 404, request ID r-1)"), "{err}");
}
