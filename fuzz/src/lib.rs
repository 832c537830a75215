//! Parts that the fuzz targets share.

use std::fmt::Display;
use std::future::Future;

use volcredis_core::model::Action;
use volcredis_core::sign::IncomingRequest;
use volcredis_core::{Error, Timestamp};

/// The longest error message in characters. Parts that come from outside are truncated; several fit into one message.
const MAX_MESSAGE: usize = 16 * 1024;

/// A secret that must not appear in a message.
pub const SECRET: &str = "hunter2-0123456789";

/// Returns the time that all targets use.
pub fn now() -> Timestamp {
    Timestamp::from_unix_seconds(1_767_323_045)
}

/// Returns the action that a byte selects, and the other bytes.
pub fn split_action(data: &[u8]) -> Option<(&'static Action, &[u8])> {
    let (index, rest) = data.split_first()?;
    Some((Action::all().get(usize::from(*index))?, rest))
}

/// Checks that a message is bounded in length and contains no control character.
pub fn check_message(message: impl Display) {
    let message = message.to_string();
    assert!(message.chars().count() <= MAX_MESSAGE, "the message has {} bytes", message.len());
    assert!(!message.contains(char::is_control), "control character: {message:?}");
}

/// Checks that a message does not contain the secret.
pub fn check_secret(message: impl Display) {
    let message = message.to_string();
    assert!(!message.contains(SECRET), "secret: {message:?}");
}

/// Checks the messages of an error and of its causes.
pub fn check_error(error: &Error) {
    check_message(error);
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        check_message(error);
        cause = error.source();
    }
    check_message(error.code().unwrap_or_default());
    check_message(error.request_id().unwrap_or_default());
}

/// Calls a function with the request in the bytes of an HTTP/1.1 request, if there is one.
pub fn with_request(data: &[u8], check: impl FnOnce(&IncomingRequest<'_>)) {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let Ok(httparse::Status::Complete(length)) = request.parse(data) else { return };
    let headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .filter_map(|header| Some((header.name, std::str::from_utf8(header.value).ok()?)))
        .collect();
    let target = request.path.unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let method = request.method.unwrap_or_default();
    check(&IncomingRequest { method, path, query, headers: &headers, body: &data[length..] });
}

/// Runs a future that needs an I/O event loop.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    match runtime.enable_all().build() {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => panic!("failed to create an event loop: {error}"),
    }
}
