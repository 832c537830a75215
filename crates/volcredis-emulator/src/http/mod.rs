//! The door of the emulator: HTTP, signatures, and the shape of answers.

mod answer;
mod authenticate;
mod envelope;
mod json;
mod server;

pub(crate) use answer::Backend;
pub(crate) use authenticate::KeyHolder;
pub(crate) use server::serve;
