//! The credentials providers, against the emulator or against scripted responses.

#![allow(clippy::unwrap_used)]

mod assume_role;
mod chain;
mod cli_file;
mod client;
mod console_login;
mod http;
mod instance;
mod network;
mod oidc;
mod sso;
mod story;
#[path = "../support/mod.rs"]
mod support;
mod world;
