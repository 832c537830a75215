//! What the tests of the clients share.

#![allow(clippy::unwrap_used, dead_code, unreachable_pub, reason = "each test program uses a part of it")]

pub mod callers;
pub mod proxy;
pub mod replies;
pub mod server;
pub mod story;
pub mod tls;
