//! An emulator of Volcengine Cache for Redis: an HTTP server that implements the service's OpenAPI on the local machine,
//! with verified signatures and a consistent state. Tests of programs that use the service need no account, cost nothing
//! and do not wait.
//!
//! ```
//! use std::time::Duration;
//! use volcredis_emulator::Emulator;
//!
//! let emulator = Emulator::builder().seed(7).pause_clock().start()?;
//! println!("listening on {}", emulator.url());
//! emulator.advance_clock(Duration::from_secs(60))?; // Completes all asynchronous work begun so far.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With the same seed, start time and calls, the emulator returns the same responses, identifiers and times.
//!
//! The README of the crate lists all settings, and the emulator's behaviour where the API reference specifies none.
//!
//! # Features
//!
//! - `client`: clients of the crate `volcredis`, with `Emulator::client`, `async_client` and `configure`. Disabled by default.
//! - `redis`: a real Redis behind each instance, with `Builder::redis`; Unix only. Disabled by default.
//! - `tls`: serving TLS, with `Builder::tls`. Disabled by default.

mod access_key;
mod builder;
mod change_log;
#[cfg(feature = "client")]
mod client;
mod clock;
mod data_plane;
mod emulator;
mod fault_injection;
mod fault_rule;
mod handlers;
mod http;
mod idempotency;
mod initial_state;
mod map_as_pairs;
mod model;
mod parameters;
mod rate_limiter;
mod request_log;
mod seed_data;
mod seed_instance;
mod service;
mod service_error;
mod temporary_credentials;
mod time;
mod violation_code;

pub use access_key::{AccessKey, AccessKeysError};
pub use builder::Builder;
pub use clock::AdvanceClockError;
#[cfg(all(unix, feature = "redis"))]
pub use data_plane::local::RedisOptions;
pub use emulator::Emulator;
pub use fault_rule::{FaultRule, FaultRulesError};
pub use model::durations::Durations;
pub use request_log::{RequestLogEntry, RequestLogOutput};
pub use seed_instance::{SeedInstance, SeedInstanceError};

/// The access key that the emulator accepts by default.
pub const DEFAULT_ACCESS_KEY: &str = "AKLTemulator";
/// The secret key of [`DEFAULT_ACCESS_KEY`].
pub const DEFAULT_SECRET_KEY: &str = "emulator-secret-key";
/// The account of [`DEFAULT_ACCESS_KEY`].
pub const DEFAULT_ACCOUNT: i64 = 2_100_000_001;
/// The documented limit of calls per second of one action by one account in one region.
pub const DOCUMENTED_RATE_LIMIT: u32 = 20;
