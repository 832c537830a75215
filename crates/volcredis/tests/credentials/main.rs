//! Every provider of credentials, against a stand-in of what it asks.

#![allow(clippy::unwrap_used)]

mod assume_role;
mod chain;
mod cli_file;
mod client;
mod console_login;
mod instance;
mod oidc;
mod sso;
mod stand_in;
mod world;
