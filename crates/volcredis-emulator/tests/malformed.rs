//! Randomly corrupted requests: each fails with a documented code or without a response, and none has an effect.

#![allow(clippy::unwrap_used)]

#[path = "support/corruption.rs"]
mod corruption;
mod support;

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use corruption::{corrupted, corruptions, runner};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};
use volcredis_core::error_codes;

/// Sends bytes, and returns all that is received.
fn exchange(client: &Client, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(client.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // The server may reject the request before it has read all of it.
    let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(Shutdown::Write));
    let mut response = Vec::new();
    match stream.read_to_end(&mut response) {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{error}"),
    }
    response
}

/// Returns the status of the first response, and its error code if it has one.
fn first_outcome(response: &[u8]) -> Option<(u16, Option<String>)> {
    let response = String::from_utf8_lossy(response);
    let (head, body) = response.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let body = serde_json::Deserializer::from_str(body).into_iter::<Value>().next()?.ok();
    let code = body.and_then(|body| Some(body["ResponseMetadata"]["Error"]["Code"].as_str()?.to_owned()));
    Some((status, code))
}

#[test]
fn corrupted_requests_have_no_effect() {
    const CASES: u32 = 10_000;
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token", "BackupPointName": "name"});
    let valid = client.sign("CreateBackup", "2020-12-07", request.to_string().into_bytes()).bytes();
    runner(CASES)
        .run(&corruptions(), |corruptions| {
            let bytes = corrupted(&valid, &corruptions);
            if let Some((status, code)) = first_outcome(&exchange(&client, &bytes)) {
                prop_assert!(status == 200 || (400..500).contains(&status), "{status}");
                if let Some(code) = code {
                    let mut documented = error_codes::PLATFORM.iter().chain(error_codes::REDIS);
                    prop_assert!(documented.any(|known| known.code == code), "{code}");
                }
            }
            Ok(())
        })
        .unwrap();
    let backups = client.ok("DescribeBackups", &json!({"InstanceId": INSTANCE}));
    assert!(backups["Total"].as_i64().unwrap() <= 1, "only the signed request is executed, and once");
    assert_eq!(client.call("DescribeRegions", &json!({})).status, 200);
}
