//! Building blocks for driving calls without harm to the process that hosts the library.
//!
//! Public for the C and Python bindings of this project only; no stable part of this crate's interface.

mod block_on;
pub mod blocking;
pub mod panics;
pub mod signals;
pub mod thread;

pub use block_on::block_on;
