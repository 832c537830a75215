//! A server and a request of which a call has something to tell.

use std::sync::Mutex;

use serde_json::json;
use volcredis::{Credentials, DynamicRequest};

use super::replies::{fault, reply, success};
use super::server::{Deed, Received, Server};

pub const PASSWORD: &str = "Passw0rd-of-the-tests";
pub const SECRET: &str = "a-secret-of-the-tests";
pub const TOKEN: &str = "a-token-of-the-tests";

/// A server that first repeats what it was sent, as a gateway may that shows an error, then is throttled, then does it.
pub fn server() -> Server {
    let answered = Mutex::new(0);
    Server::start(move |request: &Received| {
        let mut answered = answered.lock().unwrap();
        *answered += 1;
        vec![Deed::Write(match *answered {
            1 => reply("502 Bad Gateway", "", [request.head.as_bytes(), &request.body].concat()),
            2 => fault("429 Too Many Requests", "AccountFlowLimitExceeded"),
            _ => success(&json!({})),
        })]
    })
}

pub fn request() -> DynamicRequest {
    DynamicRequest::new("CreateDBAccount")
        .unwrap()
        .parameter("InstanceId", "redis-1")
        .parameter("AccountName", "tester")
        .parameter("Password", PASSWORD)
        .parameter("RoleName", "Administrator")
}

pub fn credentials() -> Credentials {
    Credentials::new("AKLTtest", SECRET).with_session_token(TOKEN)
}
