//! Code shared by the tests of the clients.

#![allow(clippy::unwrap_used, dead_code, unreachable_pub, reason = "each test program uses a part of it")]

pub mod authority;
pub mod callers;
pub mod http_server;
pub mod listener;
pub mod proxy;
pub mod responses;
pub mod rounds;
pub mod story;
pub mod tls;
