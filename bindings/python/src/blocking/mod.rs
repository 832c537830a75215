//! The client that blocks the calling thread.

mod client;
mod paginate;
mod state;

pub(crate) use client::NativeClient;
pub(crate) use paginate::{ItemIterator, PageIterator};
