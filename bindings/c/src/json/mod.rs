//! JSON values that C can read, and JSON Pointers.
//!
//! Uses no other module of the library, because the fuzz target `json_pointers` includes this one.

mod builder;
mod deserialize;
mod document;
mod nul_string;
mod pointer;
mod shapes;
mod strings;

pub(crate) use document::{Document, Json, Kind};
pub(crate) use nul_string::{NulStr, NulString};
pub(crate) use pointer::{InvalidPointer, set};
