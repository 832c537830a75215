//! JSON values that C can read, and JSON Pointers.
//!
//! Uses no other module of the library, because the fuzz target `json_pointers` includes this one.

mod deserialize;
mod names;
mod node;
mod nul_string;
mod pointer;

pub(crate) use names::Name;
pub(crate) use node::JsonNode;
pub(crate) use nul_string::NulString;
pub(crate) use pointer::{InvalidPointer, set};
