//! Requests that are spoiled at random: each is refused with a documented code or not answered, and none does harm.

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

/// One way to spoil the bytes of a request.
#[derive(Clone, Debug)]
enum Spoil {
    /// Another byte at a place.
    Change(prop::sample::Index, u8),
    /// Bytes left out.
    Remove(prop::sample::Index, usize),
    /// Bytes put in.
    Insert(prop::sample::Index, Vec<u8>),
    /// The end left out.
    CutOff(prop::sample::Index),
    /// A part sent twice.
    Repeat(prop::sample::Index, usize),
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| Spoil::Change(place, byte)),
        (place(), 1..40_usize).prop_map(|(place, length)| Spoil::Remove(place, length)),
        (place(), prop::collection::vec(any::<u8>(), 1..40))
            .prop_map(|(place, bytes)| Spoil::Insert(place, bytes)),
        place().prop_map(Spoil::CutOff),
        (place(), 1..200_usize).prop_map(|(place, length)| Spoil::Repeat(place, length)),
    ]
}

fn apply(spoil: &Spoil, bytes: &mut Vec<u8>) {
    if bytes.is_empty() {
        return;
    }
    match spoil {
        Spoil::Change(place, byte) => {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        Spoil::Remove(place, length) => {
            let start = place.index(bytes.len());
            bytes.drain(start..bytes.len().min(start + length));
        }
        Spoil::Insert(place, new) => {
            let place = place.index(bytes.len());
            bytes.splice(place..place, new.iter().copied());
        }
        Spoil::CutOff(place) => bytes.truncate(place.index(bytes.len())),
        Spoil::Repeat(place, length) => {
            let start = place.index(bytes.len());
            let part = bytes[start..bytes.len().min(start + length)].to_vec();
            bytes.splice(start..start, part);
        }
    }
}

/// Sends bytes, and reads all that comes back.
fn exchange(client: &Client, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(client.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // The server may have seen enough before it has seen all.
    let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(Shutdown::Write));
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{error}"),
    }
    answer
}

/// The first status of an answer, and the code of an error it holds.
fn first_outcome(answer: &[u8]) -> Option<(u16, Option<String>)> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let body = serde_json::Deserializer::from_str(body).into_iter::<Value>().next()?.ok();
    let code = body.and_then(|body| Some(body["ResponseMetadata"]["Error"]["Code"].as_str()?.to_owned()));
    Some((status, code))
}

#[test]
fn no_spoiled_request_does_harm() {
    const CASES: u32 = 10_000;
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let request = json!({"InstanceId": INSTANCE, "ClientToken": "token", "BackupPointName": "name"});
    let good = client.sign("CreateBackup", "2020-12-07", request.to_string().into_bytes()).bytes();
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, seed);
    runner
        .run(&prop::collection::vec(spoil(), 1..4), |spoils| {
            let mut bytes = good.clone();
            spoils.iter().for_each(|spoil| apply(spoil, &mut bytes));
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
    assert!(backups["Total"].as_i64().unwrap() <= 1, "only what is signed is carried out, and once");
    assert_eq!(client.call("DescribeRegions", &json!({})).status, 200);
}
