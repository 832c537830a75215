//! An emulator of Volcengine Cache for Redis: an HTTP server that answers the service's OpenAPI on this machine, from
//! state that it keeps, and checks every signature. Tests of programs that drive the service need no account, no money
//! and no waiting.
//!
//! ```
//! use std::time::Duration;
//! use volcredis_emulator::Emulator;
//!
//! let emulator = Emulator::builder().seed(7).hold_clock().start()?;
//! println!("serving on {}", emulator.url());
//! emulator.step_clock(Duration::from_secs(60)); // Whatever was begun is done now.
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! With the same seed, start time and calls, the emulator gives the same answers, identifiers and times included.
//!
//! The README of the crate lists what can be set, and what the emulator decides where the reference is silent.
//!
//! The crate feature `tls`, off by default, lets it serve TLS.

mod builder;
mod clock;
mod emulator;
mod fault;
mod faults;
mod http;
mod journal;
mod limiter;
mod service;
mod state;
mod store;
mod temporary;
mod tokens;

pub use builder::Builder;
pub use emulator::Emulator;
pub(crate) use fault::ServiceFault;
pub use faults::{FaultKind, FaultRule, FaultRulesError};
pub use state::Durations;

/// The access key that the emulator takes unless others are given.
pub const DEFAULT_ACCESS_KEY: &str = "AKLTemulator";
/// The secret key of [`DEFAULT_ACCESS_KEY`]. It opens nothing but an emulator.
pub const DEFAULT_SECRET_KEY: &str = "emulator-secret-key";
/// The account of [`DEFAULT_ACCESS_KEY`].
pub const DEFAULT_ACCOUNT: i64 = 2_100_000_001;
/// The documented limit: so many calls a second of one action by one account in one region.
pub const DOCUMENTED_RATE_LIMIT: u32 = 20;
