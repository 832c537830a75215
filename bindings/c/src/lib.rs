//! The C library `libvolcredis`: a small ABI that does not grow with the service.
//!
//! Its documentation is the header `include/volcredis.h`, which cbindgen makes from the comments here. Every function
//! that C can call runs inside [`guard`], checks every pointer it is given, and never unwinds into C.
#![allow(non_camel_case_types)]

mod actions;
mod cancel;
mod client;
mod config;
mod error;
mod guard;
mod node;
mod pointer;
mod queue;
mod request;
mod response;
mod signed;
mod status;
mod text;
mod value;
mod version;
