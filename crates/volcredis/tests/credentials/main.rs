//! Every provider of credentials, against the emulator; against a stand-in where an answer has to be malformed, or the
//! service is one that the emulator does not have.

#![allow(clippy::unwrap_used)]

mod assume_role;
mod chain;
mod cli_file;
mod client;
mod console_login;
mod instance;
mod network;
mod oidc;
mod sso;
mod stand_in;
mod story;
#[path = "../support/mod.rs"]
mod support;
mod world;
