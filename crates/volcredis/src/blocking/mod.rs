//! The blocking client: the async client on an event loop that the calling thread drives.

pub(crate) mod client;
pub(crate) mod paginate;
