//! Benchmarks of volcredis against other clients.
//!
//! The binary runs all sections or some of them; `cargo xtask bench` builds the needed programs. The measured code is in
//! this library, so that the binary and the micro-benchmarks measure the same.

pub mod baseline;
pub mod measure;
pub mod signing;
pub mod workload;
