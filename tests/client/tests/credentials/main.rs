//! The credentials providers, against the emulator or against scripted responses.

#![allow(clippy::unwrap_used)]

mod assume_role;
mod chain;
mod cli_profile;
mod client;
mod console_login;
mod environment;
mod http;
mod imds;
mod network;
mod oidc;
mod refresh;
mod sso;
#[path = "../support/mod.rs"]
mod support;
