//! The client that runs on tokio.

pub(crate) mod client;
pub(crate) mod paginate;
pub(crate) mod prefetch;
