//! The C library `libvolcredis`: a small ABI that does not grow with the service.
//!
//! Its documentation is the header `include/volcredis.h`, which cbindgen makes from the comments here. Every function
//! that C can call runs inside [`guard`], checks every pointer it is given, and never unwinds into C.
#![allow(non_camel_case_types)]

mod actions;
mod async_call;
mod cancellation_token;
mod client;
mod config;
mod error;
mod guard;
mod log;
mod node;
mod pages;
mod pointer;
mod provider;
mod request;
mod response;
mod signed;
mod signer;
mod status;
mod text;
mod user_data;
mod value;
mod version;
mod wait;
