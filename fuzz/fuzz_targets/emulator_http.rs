//! Bytes sent to the emulator: it responds or closes the connection, and still serves the next one.
#![no_main]

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use volcredis_emulator::Emulator;

static EMULATOR: LazyLock<Emulator> = LazyLock::new(|| {
    Emulator::builder().rate_limit(None).sts(true).vpc(true).pause_clock().start().expect("an emulator")
});

fn exchange(request: &[u8]) -> Vec<u8> {
    let mut connection = TcpStream::connect(EMULATOR.address()).expect("the emulator accepts connections");
    connection.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    // The emulator may close the connection before it has read everything.
    let _ = connection.write_all(request).and_then(|()| connection.shutdown(Shutdown::Write));
    let mut response = Vec::new();
    if let Err(error) = connection.read_to_end(&mut response) {
        let reset = matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::NotConnected);
        assert!(reset, "the emulator does not respond: {error}");
    }
    response
}

fuzz_target!(|data: &[u8]| {
    let response = exchange(data);
    assert!(response.is_empty() || response.starts_with(b"HTTP/1."), "{response:?}");
    let health = exchange(b"GET /_/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!(health.starts_with(b"HTTP/1.1 200"), "{:?}", String::from_utf8_lossy(&health));
});
