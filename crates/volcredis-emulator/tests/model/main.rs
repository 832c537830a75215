//! Random sequences of calls, compared with small models of the expected behaviour.

#![allow(clippy::unwrap_used)]

mod lifecycle;
mod settings;
#[path = "../support/mod.rs"]
mod support;
mod tenants;
