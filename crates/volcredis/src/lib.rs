//! Client library for the OpenAPI of Volcengine Cache for Redis.
//!
//! [`Client`] blocks the calling thread, [`AsyncClient`] runs on tokio; both have a method for each of the 105 actions,
//! the same options and the same errors. What holds for every call, signing, validation, retries, is in
//! [`volcredis_core`]; this crate drives it with real time and real sockets.
//!
//! ```no_run
//! use volcredis::actions::ModifyCrossRegionBackupPolicyRequest;
//! use volcredis::Client;
//!
//! # fn main() -> Result<(), volcredis::Error> {
//! // Credentials come from VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY, or where else `credentials` says.
//! let client = Client::builder("cn-beijing").build()?;
//! let request = ModifyCrossRegionBackupPolicyRequest::new("redis-cn0212gzmh2xs", true)
//!     .cross_backup_region("cn-shanghai");
//! let response = client.modify_cross_region_backup_policy(&request)?;
//! println!("request id: {:?}", response.request_id());
//! # Ok(())
//! # }
//! ```

mod asynchronous;
mod blocking;
mod builder;
mod clock;
mod config;
mod content_encoding;
pub mod credentials;
mod driver;
mod http;
mod macros;
mod methods;
mod observe;
pub mod pages;
mod proxy;
mod resolver;
pub mod runtime;
mod tls;
pub mod wait;

pub use asynchronous::client::AsyncClient;
pub use blocking::client::Client;
pub use builder::Builder;
pub use credentials::ProvideCredentials;
pub use observe::Attempt;
pub use runtime::CancellationToken;
pub use volcredis_core::call::{CallOptions, RateLimit, RetryConfig, RetryMode, SignedRequest};
pub use volcredis_core::{
    Credentials, DynamicRequest, Endpoint, Error, ErrorKind, Operation, Region, Request, Response,
    ResponseMetadata, Secret, ServiceError, ServiceErrorKind, Timestamp, ValidationError, Violation, actions,
    error, model, sign, types,
};

/// The examples of the README, which are compiled and run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
