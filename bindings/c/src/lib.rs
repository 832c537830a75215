//! The C library `libvolcredis`: a small ABI that does not grow with the service.
//!
//! Its documentation is the header `include/volcredis.h`, which cbindgen generates from the doc comments here. Every
//! exported function runs inside [`ffi::fallible`] or [`ffi::infallible`], checks all pointers, and never unwinds into C.
//!
//! # Safety
//!
//! All exported functions have the same contract, which the header states once: handles were created by this library and
//! have not been freed; strings are terminated by NUL or as long as their length says; out-parameters are valid for writes;
//! nobody else uses a handle that is passed as a mutable pointer; callbacks can be called on any thread with their user
//! data. Null is checked. "Guaranteed by the caller" in the comments refers to this contract.
#![allow(non_camel_case_types)]

mod actions;
mod async_call;
mod attempt;
mod cancellation_token;
mod client;
mod config;
mod credentials;
mod error;
mod ffi;
mod json;
mod layout;
mod log;
mod paginator;
mod providers;
mod rate_limiter;
mod request;
mod response;
mod signed_request;
mod signer;
mod status;
mod string;
mod unsigned_request;
mod user_data;
mod value;
mod version;
mod wait;
