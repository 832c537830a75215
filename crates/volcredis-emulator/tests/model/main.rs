//! Random sequences of calls, against the emulator and against small models of what it should do.

#![allow(clippy::unwrap_used)]

mod lifecycle;
mod settings;
#[path = "../support/mod.rs"]
mod support;
mod tenants;
