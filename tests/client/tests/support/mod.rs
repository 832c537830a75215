//! Code shared by the tests of the client against the emulator.

#![allow(
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "each test program uses a part of it"
)]

#[path = "../../../../crates/volcredis/tests/support/mod.rs"]
mod client;

use std::time::Duration;

use volcredis::{Builder, Credentials};
use volcredis_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY};

pub use client::*;

/// Returns a builder of clients for an emulator.
pub fn emulator_client(url: &str) -> Builder {
    callers::builder(url)
        .credentials(Credentials::new(DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY))
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(20))
}
