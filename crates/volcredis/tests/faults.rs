//! Calls to a server that misbehaves.

#![allow(clippy::unwrap_used)]

mod support;

use std::io::Read as _;

use flate2::Compression;
use flate2::read::GzEncoder;
use serde_json::json;
use support::callers::{Caller, OnTokio, builder, eventually, open_files};
use support::http_server::{Serve, Server, Step, response};
use support::responses::{envelope, service_error, success};
use volcredis::error::{ConnectionErrorKind, InvalidResponseReason, TimeoutError};
use volcredis::{DynamicRequest, Error, ErrorKind};

/// The kind of a request.
#[derive(Clone, Copy)]
enum Sent {
    /// A read.
    Read,
    /// A write with an idempotency token.
    Change,
    /// A write without an idempotency token.
    BareChange,
}

impl Sent {
    fn request(self) -> DynamicRequest {
        match self {
            Self::Read => DynamicRequest::new("DescribeRegions").unwrap(),
            Self::Change => DynamicRequest::new("CreateBackup").unwrap().parameter("InstanceId", "redis-1"),
            Self::BareChange => {
                DynamicRequest::new("DeleteParameterGroup").unwrap().parameter("ParameterGroupId", "pg-1")
            }
        }
    }
}

/// The expected result of a call.
enum Expected {
    Success { attempts: u32 },
    Failure { is: fn(&ErrorKind) -> bool, attempts: u32, outcome_unknown: bool },
}

struct Case {
    name: &'static str,
    script: Vec<Serve>,
    sent: Sent,
    expected: Expected,
}

fn case(name: &'static str, script: Vec<Serve>, sent: Sent, expected: Expected) -> Case {
    Case { name, script, sent, expected }
}

fn done(attempts: u32) -> Expected {
    Expected::Success { attempts }
}

fn failed(is: fn(&ErrorKind) -> bool, attempts: u32) -> Expected {
    Expected::Failure { is, attempts, outcome_unknown: false }
}

fn unknown(is: fn(&ErrorKind) -> bool, attempts: u32) -> Expected {
    Expected::Failure { is, attempts, outcome_unknown: true }
}

fn broken(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Connection(error) if error.kind == ConnectionErrorKind::Broken)
}

fn no_response_in_time(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Timeout(TimeoutError::Response { .. }))
}

fn not_json(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidResponse(error) if matches!(error.reason, InvalidResponseReason::NotJson(_)))
}

fn encoded(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidResponse(error) if error.reason == InvalidResponseReason::Encoded("compress".to_owned()))
}

fn too_large(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidResponse(error) if matches!(error.reason, InvalidResponseReason::TooLarge { .. }))
}

fn redirect(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::InvalidResponse(error) if error.reason == InvalidResponseReason::Redirect)
}

fn service(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Service(error) if error.code == "InstanceNotExist" && error.http_status == 200)
}

fn cases() -> Vec<Case> {
    let good = || Serve::response(success(&json!({})));
    let part = || {
        let mut bytes = success(&json!({ "Filler": "x".repeat(1000) }));
        bytes.truncate(600);
        bytes
    };
    let half_header = || b"HTTP/1.1 200 OK\r\nContent-Ty".to_vec();
    let after_reading = || Serve::Steps(vec![Step::Reset]);
    let mid_response = || Serve::response_then(part(), Step::Reset);
    let closed_early = || Serve::response_then(part(), Step::Close);
    let stalled_header = || Serve::response_then(half_header(), Step::Stall);
    let stalled_body = || Serve::response_then(part(), Step::Stall);
    let too_short = || {
        let body = envelope(&json!({}));
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len() - 10);
        Serve::response([head.into_bytes(), body.into_bytes()].concat())
    };
    let html = || Serve::response(response(502, "Content-Type: text/html\r\n", "<html>Bad Gateway</html>"));
    let gzip =
        || Serve::response(response(200, "Content-Encoding: gzip\r\n", gzipped(&envelope(&json!({})))));
    let bomb = || {
        let body = gzipped(&" ".repeat(33 << 20));
        assert!(body.len() < 1 << 20);
        Serve::response(response(200, "Content-Encoding: gzip\r\n", body))
    };
    let compress = || Serve::response(response(200, "Content-Encoding: compress\r\n", "\x1f"));
    let labelled =
        |name| Serve::response(response(200, &format!("Content-Encoding: {name}\r\n"), envelope(&json!({}))));
    let huge = || written_in_parts("Content-Length: 67108864", &[b' '; 1 << 20]);
    let huge_chunked = || written_in_parts("Transfer-Encoding: chunked", &chunk(&[b' '; 1 << 20]));
    let elsewhere = || Serve::response(response(307, "Location: http://127.0.0.2:9/\r\n", ""));
    let under_200 = || Serve::response(service_error(200, "InstanceNotExist"));
    use Sent::{BareChange, Change, Read};
    vec![
        case("success", vec![good()], Read, done(1)),
        case("success", vec![good()], BareChange, done(1)),
        case("reset unread, once", vec![Serve::ResetUnread, good()], Read, done(2)),
        case("reset unread, once", vec![Serve::ResetUnread, good()], Change, done(2)),
        // The client cannot distinguish it from a reset after reading.
        case("reset unread", vec![Serve::ResetUnread, good()], BareChange, unknown(broken, 1)),
        case("reset unread, always", vec![Serve::ResetUnread], Read, failed(broken, 3)),
        case("reset after reading, once", vec![after_reading(), good()], Read, done(2)),
        case("reset after reading, once", vec![after_reading(), good()], Change, done(2)),
        case("reset after reading", vec![after_reading(), good()], BareChange, unknown(broken, 1)),
        case("reset after reading, always", vec![after_reading()], Change, unknown(broken, 3)),
        case("reset in mid-response, once", vec![mid_response(), good()], Read, done(2)),
        case("reset in mid-response", vec![mid_response(), good()], BareChange, unknown(broken, 1)),
        case("reset in mid-response, always", vec![mid_response()], Read, failed(broken, 3)),
        case("stall in the header, once", vec![stalled_header(), good()], Read, done(2)),
        case("stall in the header", vec![stalled_header()], BareChange, unknown(no_response_in_time, 1)),
        case("stall in the header, always", vec![stalled_header()], Read, failed(no_response_in_time, 3)),
        case("stall in the body, once", vec![stalled_body(), good()], Change, done(2)),
        case("stall in the body", vec![stalled_body()], BareChange, unknown(no_response_in_time, 1)),
        case(
            "sends nothing",
            vec![Serve::Steps(vec![Step::Stall])],
            BareChange,
            unknown(no_response_in_time, 1),
        ),
        case("close without a response", vec![Serve::Steps(vec![Step::Close]), good()], Read, done(2)),
        case(
            "close without a response",
            vec![Serve::Steps(vec![Step::Close])],
            BareChange,
            unknown(broken, 1),
        ),
        case("Content-Length too great, once", vec![closed_early(), good()], Read, done(2)),
        case("Content-Length too great", vec![closed_early()], BareChange, unknown(broken, 1)),
        case("Content-Length too small, once", vec![too_short(), good()], Read, done(2)),
        case("Content-Length too small", vec![too_short()], BareChange, unknown(not_json, 1)),
        case("64 MiB", vec![huge()], Read, failed(too_large, 1)),
        case("64 MiB", vec![huge()], Change, unknown(too_large, 1)),
        case("64 MiB in chunks", vec![huge_chunked()], Read, failed(too_large, 1)),
        case("gzip", vec![gzip()], Read, done(1)),
        case("gzip", vec![gzip()], BareChange, done(1)),
        case("a compression bomb", vec![bomb()], Read, failed(too_large, 1)),
        case("compress", vec![compress()], Read, failed(encoded, 1)),
        case("compress", vec![compress()], BareChange, unknown(encoded, 1)),
        case("the coding utf-8", vec![labelled("utf-8")], BareChange, done(1)),
        case("the coding of no name", vec![labelled("")], Read, done(1)),
        case("the coding none", vec![labelled("none")], Read, done(1)),
        case("the coding Identity", vec![labelled("Identity, identity")], BareChange, done(1)),
        case("chunks of one byte", vec![Serve::response(chunked_bytes())], Read, done(1)),
        case("segments of one byte", vec![dripped()], BareChange, done(1)),
        case("HTML, once", vec![html(), good()], Read, done(2)),
        case("HTML", vec![html(), good()], BareChange, unknown(not_json, 1)),
        case("HTML, always", vec![html()], Change, unknown(not_json, 3)),
        case("an error under 200", vec![under_200()], Read, failed(service, 1)),
        case("an error under 200", vec![under_200()], BareChange, failed(service, 1)),
        case("a redirect", vec![elsewhere()], Read, failed(redirect, 1)),
        case("a redirect", vec![elsewhere()], BareChange, failed(redirect, 1)),
        case(
            "garbage",
            vec![Serve::response_then(b"\x16\x03\x01\x02garbage\r\n\r\n".to_vec(), Step::Close), good()],
            Read,
            done(2),
        ),
    ]
}

fn gzipped(body: &str) -> Vec<u8> {
    let mut gzipped = Vec::new();
    GzEncoder::new(body.as_bytes(), Compression::fast()).read_to_end(&mut gzipped).unwrap();
    gzipped
}

/// Returns a response of 64 MiB.
fn written_in_parts(header: &str, part: &[u8]) -> Serve {
    let head = format!("HTTP/1.1 200 OK\r\n{header}\r\n\r\n").into_bytes();
    Serve::Steps(vec![Step::Write(head), Step::WriteTimes(part.to_vec(), 64), Step::Close])
}

fn chunk(bytes: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

fn chunked_bytes() -> Vec<u8> {
    let mut response = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    response.extend(envelope(&json!({})).bytes().flat_map(|byte| chunk(&[byte])));
    response.extend_from_slice(b"0\r\n\r\n");
    response
}

fn dripped() -> Serve {
    Serve::Steps(vec![Step::WriteByByte(success(&json!({})))])
}

fn check(case: &Case, caller: &dyn Caller, server: &Server) {
    let name = format!("{}, {} client", case.name, caller.name());
    let result = caller.call(&case.sent.request());
    match (&case.expected, &result) {
        (Expected::Success { attempts }, Ok(response)) => {
            assert_eq!(response.attempts, *attempts, "{name}");
        }
        (Expected::Failure { is, attempts, outcome_unknown }, Err(error)) => {
            assert!(is(error.kind()), "{name}: {error}");
            assert_eq!(error.attempts(), *attempts, "{name}: {error}");
            assert_eq!(error.outcome_unknown(), *outcome_unknown, "{name}: {error}");
        }
        (_, result) => panic!("{name}: {result:?}"),
    }
    // All attempts have the same token.
    let tokens: Vec<_> =
        server.received().iter().map(|request| request.json()["ClientToken"].clone()).collect();
    assert!(tokens.windows(2).all(|pair| pair[0] == pair[1]), "{name}: {tokens:?}");
    assert_eq!(
        tokens.iter().all(serde_json::Value::is_string),
        matches!(case.sent, Sent::Change) || tokens.is_empty(),
        "{name}"
    );
}

/// The only test of this program, because it counts the open files of the process.
#[test]
fn every_fault_has_its_outcome_and_leaves_no_resources() {
    let before = open_files();
    for case in cases() {
        {
            let server = Server::sequence(case.script.clone());
            let client = builder(&server.url()).build().unwrap();
            check(&case, &client, &server);
            drop(client);
            assert!(eventually(|| server.open_connections() == 0), "{}: a connection is open", case.name);
        }
        {
            let server = Server::sequence(case.script.clone());
            let mut caller = OnTokio::new(builder(&server.url()).into_async().build().unwrap());
            check(&case, &caller, &server);
            assert!(caller.ends_tasks_when_dropped(), "{}: a task continues", case.name);
            assert!(eventually(|| server.open_connections() == 0), "{}: a connection is open", case.name);
        }
        assert!(
            eventually(|| open_files() <= before),
            "{}: {} files, {before} before",
            case.name,
            open_files()
        );
    }
    a_closed_port();
    an_unknown_host();
}

fn a_closed_port() {
    // The server has ended, so its port is closed.
    let url = Server::sequence(vec![Serve::ResetUnread]).url();
    fails_to_connect(&url, ConnectionErrorKind::Connect, 3);
}

fn an_unknown_host() {
    // Reserved by RFC 6761.
    fails_to_connect("https://service.invalid", ConnectionErrorKind::Dns, 3);
}

fn fails_to_connect(url: &str, kind: ConnectionErrorKind, attempts: u32) {
    let clients: [Box<dyn Caller>; 2] = [
        Box::new(builder(url).build().unwrap()),
        Box::new(OnTokio::new(builder(url).into_async().build().unwrap())),
    ];
    for caller in clients {
        let error: Error = caller.call(&Sent::BareChange.request()).unwrap_err();
        let ErrorKind::Connection(connection) = error.kind() else { panic!("{error}") };
        assert_eq!(connection.kind, kind, "{error}");
        assert_eq!(error.attempts(), attempts, "{error}");
        assert!(!error.outcome_unknown(), "{error}");
    }
}
