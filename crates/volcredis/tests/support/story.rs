//! A call that is retried and whose request contains secrets.

use serde_json::json;
use volcredis::{Credentials, DynamicRequest};

use super::http_server::{Server, response};
use super::responses::{service_error, success};

pub const PASSWORD: &str = "Passw0rd-of-the-tests";
pub const SECRET: &str = "a-secret-of-the-tests";
pub const TOKEN: &str = "a-token-of-the-tests";

/// Starts a server that first echoes the request, as the error page of a gateway may, then throttles, then succeeds.
pub fn server() -> Server {
    Server::responses(|request, number| match number {
        0 => response(502, "", [request.head.as_bytes(), &request.body].concat()),
        1 => service_error(429, "AccountFlowLimitExceeded"),
        _ => success(&json!({})),
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
