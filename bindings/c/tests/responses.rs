//! Tests reading responses as servers and gateways send them in C and C++.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::process::Command;

use serde_json::{Value, json};
use support::http_server::{Received, Server, Step, response};
use support::program::{build, compiler, test_program};
use support::rounds::{PAGES, Rounds};
use support::{succeed, under_valgrind};

/// Returns an error with a string of the given length at the place that the request names in its `Description`. The string
/// repeats the request.
fn long_error(received: &Received, length: usize) -> Vec<u8> {
    let request = received.json();
    let (password, authorization) =
        (request["Password"].as_str().unwrap(), received.header("Authorization").unwrap());
    // The password first, since little is shown of a code or an ID.
    let echo = format!("not {password} {authorization} {request}");
    let long = format!("\u{1b}[31m{echo}{}", "x".repeat(length));
    let error = |code: &str, message: &str, id: &str| {
        let metadata = json!({"RequestId": id, "Error": {"Code": code, "Message": message}});
        response(400, "", json!({ "ResponseMetadata": metadata }).to_string())
    };
    match request["Description"].as_str().unwrap() {
        "message" => error("InvalidParameter", &long, "r-1"),
        "code" => error(&long, "no", "r-1"),
        "request ID" => error("InvalidParameter", "no", &long),
        "page" => response(400, "Content-Type: text/html\r\n", format!("<pre>{long}")),
        // Longer headers fail the connection.
        "header" => response(400, &format!("X-Tt-Logid: {echo}{}\r\n", "x".repeat(100_000)), "<pre>"),
        other => panic!("no error is named {other}"),
    }
}

/// Returns the headers and the body of the response that the request names in its `InstanceName`.
fn response_to(request: &Value, rounds: &Rounds) -> (&'static str, Vec<u8>) {
    let name = request["InstanceName"].as_str().unwrap();
    let instance = |name: &[u8], shards: &str| {
        let before = br#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{"Instances":[{"InstanceName":""#;
        let after = format!(
            r#"","ShardNumber":{shards},"ZoneIds":["z"],"New":"\udc80"}}],"TotalInstancesNum":1}}}}"#
        );
        [&before[..], name, after.as_bytes()].concat()
    };
    let plain = || instance(b"a", "3");
    let error = |error: &[u8]| [br#"{"ResponseMetadata":{"RequestId":"r-1","Error":"#, error, b"}}"].concat();
    match name {
        "plain" => ("", plain()),
        "cut surrogate" => ("", instance(br"a\ud83d", "3")),
        "not UTF-8" => ("", instance(b"\xff\xfe", "3")),
        "control characters" => ("", instance(b"a\tb\nc", "3")),
        "byte order mark" => ("", [b"\xef\xbb\xbf".as_slice(), &plain()].concat()),
        "lower case envelope" => {
            let body = String::from_utf8(plain()).unwrap();
            let body = body.replace("ResponseMetadata", "responseMetadata").replace("RequestId", "requestid");
            ("", body.replace("\"Result\"", "\"result\"").into_bytes())
        }
        // `plain`, as uncompressed gzip.
        "gzip" => ("Content-Encoding: gzip\r\n", stored(&plain())),
        "coding of no name" => ("Content-Encoding: \r\n", plain()),
        "3.0" | "3e0" | "\"3.0\"" | "\"three\"" | "3000000000" | "1.5" | "{}" => ("", instance(b"a", name)),
        "nul" => ("", instance(br"a\u0000b", "3")),
        "nulls" => {
            let nulls = r#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{"Instances":[null,
                {"InstanceName":"a","ShardNumber":3,"ZoneIds":[null,"z",null],"Tags":null,"Capacity":null},null],
                "TotalInstancesNum":1}}"#;
            ("", nulls.into())
        }
        "error in lower case" => ("", error(br#"{"code":"InstanceNotExist","message":"gone"}"#)),
        "error with a cut surrogate" => ("", error(br#"{"Code":"InstanceNotExist","Message":"gone\ud83d"}"#)),
        "error that is not UTF-8" => ("", error(b"{\"Code\":\"InstanceNotExist\",\"Message\":\"gone\xff\"}")),
        "pages" => {
            let number = request["PageNumber"].as_i64().unwrap();
            let ids = (2 * number - 2..2 * number).filter(|id| *id < 5);
            let items: Vec<_> = ids.map(|id| format!(r#"{{"InstanceId":"redis-{id}"}}"#)).collect();
            let list = format!(r#"{{"Instances":[null,{}],"TotalInstancesNum":0}}"#, items.join(","));
            let list = list.replace("[null,]", "[null]");
            ("", format!(r#"{{"ResponseMetadata":{{"RequestId":"r-1"}},"Result":{list}}}"#).into())
        }
        "rounds" | "held" => {
            let number = request["PageNumber"].as_i64().unwrap();
            if name == "rounds" {
                rounds.pass(number);
            }
            let ids = (number..=number).filter(|id| *id <= PAGES);
            let items: Vec<_> = ids.map(|id| format!(r#"{{"InstanceId":"redis-{id}"}}"#)).collect();
            let items = items.join(",");
            let list = format!(r#"{{"Instances":[{items}],"TotalInstancesNum":{PAGES}}}"#);
            ("", format!(r#"{{"ResponseMetadata":{{"RequestId":"r-1"}},"Result":{list}}}"#).into())
        }
        other => panic!("no body is named {other}"),
    }
}

/// Encodes the body as gzip without compression.
fn stored(body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    let crc = !body.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    });
    let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1];
    gzip.extend(length.to_le_bytes());
    gzip.extend((!length).to_le_bytes());
    gzip.extend(body);
    gzip.extend(crc.to_le_bytes());
    gzip.extend(u32::from(length).to_le_bytes());
    gzip
}

/// Starts a server whose responses are chosen by the requests. It never answers the pages after the first one of the list
/// `held` to the access key `AKLTheld`. Long errors have the given length.
fn service(long: usize) -> Server {
    let rounds = Rounds::default();
    Server::steps(move |received, _| {
        let request = received.json();
        if request["Password"].is_string() {
            return vec![Step::Write(long_error(received, long))];
        }
        let is_from = |key| received.header("Authorization").unwrap().contains(key);
        if request["InstanceName"] == "held" && request["PageNumber"] != 1 && is_from("AKLTheld") {
            return vec![Step::Stall];
        }
        let (headers, body) = response_to(&request, &rounds);
        vec![Step::Write(response(200, headers, body))]
    })
}

fn builds_and_runs(name: &str) {
    let source = test_program(name);
    let program = build(&source, compiler(&source), &[]);
    succeed(Command::new(&program).env("VOLCREDIS_TEST_ENDPOINT", service(10_000_000).url()));
    if let Some(mut command) = under_valgrind(&program) {
        // Valgrind is too slow for more.
        succeed(command.env("VOLCREDIS_TEST_ENDPOINT", service(100_000).url()));
    }
}

#[test]
fn responses_in_c() {
    builds_and_runs("responses.c");
}

#[test]
fn responses_in_cpp() {
    builds_and_runs("responses.cpp");
}
