//! The classes of `volcredis.models`: made from the API model, and filled from JSON and from Python.

mod base;
mod class;
mod convert;
mod decode;
mod encode;
mod memory;
mod model;
mod request;
mod response;
mod schema;
mod signature;

pub(crate) use base::{Model, Response, TypedRequest};
pub(crate) use class::class_named;
pub(crate) use decode::Decoder;
pub(crate) use encode::{encode, encode_dict};
pub(crate) use response::to_response;
pub(crate) use schema::{PyKind, Schema};
