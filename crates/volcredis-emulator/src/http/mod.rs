//! The door of the emulator: HTTP, signatures, and the shape of answers.

mod answer;
mod authenticate;
mod body;
mod control;
mod envelope;
mod json;
mod page;
mod server;

pub(crate) use answer::{Backend, lock};
pub(crate) use authenticate::KeyHolder;
pub(crate) use server::serve;
