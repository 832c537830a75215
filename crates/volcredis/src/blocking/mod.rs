//! The client that blocks the calling thread: the async one, and an event loop that the calling thread drives.

pub(crate) mod client;
pub(crate) mod paginate;
