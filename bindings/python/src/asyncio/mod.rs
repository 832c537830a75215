//! The client for asyncio.

mod client;
mod credentials;
mod mailbox;
mod paginate;
mod queue;
mod shared_client;
mod state;

pub(crate) use client::NativeAsyncClient;
pub(crate) use paginate::{AsyncItemIterator, AsyncPageIterator};
