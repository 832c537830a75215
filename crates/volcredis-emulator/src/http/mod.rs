//! The door of the emulator: HTTP, signatures, and the shape of answers.

mod answer;
mod authenticate;
mod body;
mod control;
mod envelope;
mod json;
mod metadata;
mod page;
mod server;
mod sts;
#[cfg(feature = "tls")]
mod tls;

pub(crate) use answer::{Backend, Instance, lock};
pub(crate) use authenticate::{Callers, KeyHolder};
pub(crate) use server::serve;
pub(crate) use sts::ACTIONS as STS_ACTIONS;
#[cfg(feature = "tls")]
pub(crate) use tls::Tls;
