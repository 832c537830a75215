//! The core of volcredis: what is true of the OpenAPI of Volcengine Cache for Redis whatever carries the bytes.
//!
//! Nothing in this crate opens a socket or a file, reads a clock or the environment, starts a thread or makes up a
//! random number: whoever drives it hands all of that in.

mod credentials;
mod secret;
mod time;

pub use credentials::Credentials;
pub use secret::Secret;
pub use time::{BasicTime, Timestamp};
