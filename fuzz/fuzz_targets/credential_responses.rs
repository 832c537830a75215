//! Responses of STS and of the metadata service, from a server in the process.
//!
//! Input: the HTTP status minus 100, and the body.
#![no_main]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;

use libfuzzer_sys::fuzz_target;
use volcredis::Credentials;
use volcredis::credentials::{AssumeRoleProvider, Context, ImdsProvider, ProvideCredentials, StaticProvider};
use volcredis_fuzz::{SECRET, block_on, check_message, check_secret, now};

/// The response of the server.
static RESPONSE: Mutex<Vec<u8>> = Mutex::new(Vec::new());

static URL: LazyLock<String> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            // The client may have gone away.
            let _ = respond(&connection);
        }
    });
    url
});

fn respond(mut connection: &TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(connection);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    reader.take(length).read_to_end(&mut Vec::new())?;
    let response = RESPONSE.lock().expect("no thread has panicked").clone();
    connection.write_all(&response)
}

fuzz_target!(|data: &[u8]| {
    let Some((status, body)) = data.split_first() else { return };
    let head = format!(
        "HTTP/1.1 {} OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        u16::from(*status).clamp(100, 255) + 100,
        body.len()
    );
    *RESPONSE.lock().expect("no thread has panicked") = [head.as_bytes(), body].concat();
    let variables = [("VOLCREDIS_STS_ENDPOINT", URL.as_str()), ("VOLCREDIS_METADATA_ENDPOINT", URL.as_str())];
    let context = Context::isolated(variables).with_clock(now);
    let source = Arc::new(StaticProvider::new(Credentials::new("AK", "secret").with_session_token(SECRET)));
    let assume_role =
        AssumeRoleProvider::new(source, "trn:iam::2100000000:role/backup").with_context(context.clone());
    let imds = ImdsProvider::new().role("backup").with_context(context);
    if let Err(error) = block_on(assume_role.provide()) {
        check_message(&error);
        check_secret(&error);
    }
    // This provider has no secret that it could redact.
    if let Err(error) = block_on(imds.provide()) {
        check_message(error);
    }
});
