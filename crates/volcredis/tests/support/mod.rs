//! Code shared by the tests of the clients.

#![allow(clippy::unwrap_used, dead_code, unreachable_pub, reason = "each test program uses a part of it")]

#[path = "../../../../tests/support/authority.rs"]
pub mod authority;
pub mod callers;
#[path = "../../../../tests/support/http_server.rs"]
pub mod http_server;
#[path = "../../../../tests/support/listener.rs"]
pub mod listener;
pub mod proxy;
pub mod responses;
#[path = "../../../../tests/support/rounds.rs"]
pub mod rounds;
pub mod story;
pub mod tls;
