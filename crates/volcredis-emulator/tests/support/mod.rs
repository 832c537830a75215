//! A small client, which signs with the core and sends HTTP/1.1 over its own socket.

#![allow(dead_code)] // No test uses all of it.

pub(crate) mod story;

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use volcredis_core::sign::{Scope, Signer, UnsignedRequest};
use volcredis_core::{Credentials, Timestamp};
use volcredis_emulator::{Builder, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

/// The start time of paused emulators, 2024-07-10T00:00:00Z.
pub(crate) const START: Timestamp = Timestamp::from_unix_seconds(1_720_569_600);
/// An instance of the seed data: a cluster of two shards in `cn-beijing`.
pub(crate) const INSTANCE: &str = "redis-cn0212gzmh2xs";

/// Returns a builder of an emulator with a paused clock.
pub(crate) fn paused() -> Builder {
    Emulator::builder().start_time(START).pause_clock().seed(1)
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Reply {
    /// Returns `Result`. Panics if the call has failed.
    #[track_caller]
    pub(crate) fn result(&self) -> &Value {
        assert_eq!(self.status, 200, "{}", self.body);
        &self.body["Result"]
    }

    /// Returns the code, number and HTTP status of the error. Panics if the call has succeeded.
    #[track_caller]
    pub(crate) fn error(&self) -> (&str, Option<i64>, u16) {
        let error = &self.body["ResponseMetadata"]["Error"];
        let code = error["Code"].as_str().unwrap_or_else(|| panic!("no error in {}", self.body));
        (code, error["CodeN"].as_i64(), self.status)
    }

    pub(crate) fn message(&self) -> &str {
        self.body["ResponseMetadata"]["Error"]["Message"].as_str().unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// A request that can be modified before and after it is signed.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Draft {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Returns the bytes of the request.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let length = self.body.len();
        let mut bytes = format!("{} {} HTTP/1.1\r\nContent-Length: {length}\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str("\r\n");
        let mut bytes = bytes.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self
    }
}

/// Returns the default signing time, which an emulator with a paused clock accepts too.
fn system_time() -> Timestamp {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp::from_unix_seconds(i64::try_from(since_epoch.as_secs()).unwrap())
}

#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) address: SocketAddr,
    pub(crate) credentials: Credentials,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) time: Option<Timestamp>,
}

impl Client {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        Self {
            address: emulator.address(),
            credentials: Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY),
            region: "cn-beijing".to_owned(),
            service: "redis".to_owned(),
            time: None,
        }
    }

    pub(crate) fn region(mut self, region: &str) -> Self {
        self.region = region.to_owned();
        self
    }

    pub(crate) fn key(mut self, access_key: &str, secret_key: &str) -> Self {
        self.credentials = Credentials::new(access_key, secret_key);
        self
    }

    /// Makes a signed call.
    #[track_caller]
    pub(crate) fn call(&self, action: &str, body: &Value) -> Reply {
        self.send(&self.sign(action, "2020-12-07", body.to_string().into_bytes()))
    }

    /// Makes a signed call, and returns its `Result`. Panics if the call fails.
    #[track_caller]
    pub(crate) fn ok(&self, action: &str, body: &Value) -> Value {
        self.call(action, body).result().clone()
    }

    pub(crate) fn sign(&self, action: &str, version: &str, body: Vec<u8>) -> Draft {
        self.sign_as("POST", &[("Action", action), ("Version", version)], body)
    }

    pub(crate) fn sign_as(&self, method: &'static str, query: &[(&str, &str)], body: Vec<u8>) -> Draft {
        let host = self.address.to_string();
        let mut headers = vec![("Host", host.as_str()), ("Content-Type", "application/json; charset=utf-8")];
        let request = UnsignedRequest { method, path: "/", query, headers: &headers.clone(), body: &body };
        let time = self.time.unwrap_or_else(system_time);
        let scope = Scope { time, region: &self.region, service: &self.service };
        let signed = Signer::new().sign(&request, &self.credentials, &scope).unwrap();
        headers.push(("X-Date", signed.x_date.as_str()));
        headers.push(("X-Content-Sha256", signed.x_content_sha256.as_str()));
        headers.push(("Authorization", &signed.authorization));
        if let Some(token) = &self.credentials.session_token {
            headers.push(("X-Security-Token", token.expose()));
        }
        let query: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        Draft {
            method,
            target: format!("/?{}", query.join("&")),
            headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body,
        }
    }

    #[track_caller]
    pub(crate) fn send(&self, draft: &Draft) -> Reply {
        self.send_bytes(&draft.bytes())
    }

    /// Sends bytes, and reads one response.
    #[track_caller]
    pub(crate) fn send_bytes(&self, bytes: &[u8]) -> Reply {
        read_reply(&mut self.write(bytes))
    }

    /// Sends a request, and returns the status and body of the response.
    #[track_caller]
    pub(crate) fn send_text(&self, draft: &Draft) -> (u16, String) {
        let (reply, body) = read_response(&mut self.write(&draft.bytes()));
        (reply.status, String::from_utf8(body).unwrap())
    }

    fn write(&self, bytes: &[u8]) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // The server may reject the request before it has read all of it.
        let _ = stream.write_all(bytes);
        BufReader::new(stream)
    }
}

/// Reads one response. A body that is not JSON becomes null.
#[track_caller]
pub(crate) fn read_reply(reader: &mut impl BufRead) -> Reply {
    let (mut reply, body) = read_response(reader);
    reply.body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    reply
}

/// Reads one response, and returns its body separately.
#[track_caller]
fn read_response(reader: &mut impl BufRead) -> (Reply, Vec<u8>) {
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let status = line.split(' ').nth(1).unwrap_or_else(|| panic!("no status in {line:?}")).parse().unwrap();
    let mut headers = Vec::new();
    loop {
        line.clear();
        reader.read_line(&mut line).unwrap();
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let reply = Reply { status, headers, body: Value::Null };
    let length = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (reply, body)
}
