//! Randomly corrupted requests: each fails with a documented code or without a response, and none has an effect.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use support::{Client, INSTANCE, paused};
use volcredis_core::error_codes;

/// A corruption of the bytes of a request.
#[derive(Clone, Debug)]
enum Corruption {
    /// Changes a byte.
    Change(prop::sample::Index, u8),
    /// Removes bytes.
    Remove(prop::sample::Index, usize),
    /// Inserts bytes.
    Insert(prop::sample::Index, Vec<u8>),
    /// Removes the end.
    CutOff(prop::sample::Index),
    /// Repeats a part.
    Repeat(prop::sample::Index, usize),
}

fn corruption() -> impl Strategy<Value = Corruption> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| Corruption::Change(place, byte)),
        (place(), 1..40_usize).prop_map(|(place, length)| Corruption::Remove(place, length)),
        (place(), prop::collection::vec(any::<u8>(), 1..40))
            .prop_map(|(place, bytes)| Corruption::Insert(place, bytes)),
        place().prop_map(Corruption::CutOff),
        (place(), 1..200_usize).prop_map(|(place, length)| Corruption::Repeat(place, length)),
    ]
}

fn apply(corruption: &Corruption, bytes: &mut Vec<u8>) {
    if bytes.is_empty() {
        return;
    }
    match corruption {
        Corruption::Change(place, byte) => {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        Corruption::Remove(place, length) => {
            let start = place.index(bytes.len());
            bytes.drain(start..bytes.len().min(start + length));
        }
        Corruption::Insert(place, new) => {
            let place = place.index(bytes.len());
            bytes.splice(place..place, new.iter().copied());
        }
        Corruption::CutOff(place) => bytes.truncate(place.index(bytes.len())),
        Corruption::Repeat(place, length) => {
            let start = place.index(bytes.len());
            let part = bytes[start..bytes.len().min(start + length)].to_vec();
            bytes.splice(start..start, part);
        }
    }
}

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
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, seed);
    runner
        .run(&prop::collection::vec(corruption(), 1..4), |corruptions| {
            let mut bytes = valid.clone();
            corruptions.iter().for_each(|corruption| apply(corruption, &mut bytes));
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
