//! What volcredis costs, measured beside its peers in one run.
//!
//! The binary runs everything, and each part by name; `cargo xtask bench` builds what it needs. What is measured is
//! here, so that the binary and the micro-benchmarks measure the same.

pub mod measure;
pub mod plain;
pub mod signing;
pub mod workload;
